import type { NounPhrase } from "@chancery/language";

import type { ResolvedMention } from "../../document/index.ts";
import { headMention } from "../shared/party.ts";
import type { View } from "../shared/view.ts";
import { GIVEN_OUT } from "./speakers/source-words.ts";
import type { Voice } from "./speakers/voices.ts";

const OFFICES =
  /^(?:service|office|department|bureau|division|directorate|section|centre|center|secretariat)$/;
const OF_THE_PRESS = /^(?:press|information|media|communications?|public)$/;

/**
 * "the Peruvian Foreign Ministry's press service", "the information department of the ministry", "the Kremlin press office": the body or state through whose
 * press office it speaks, as through a spokesman. Null for any other phrase, and for that of a person, who may know nothing of what it says.
 */
export function ownerOfPressOffice(view: View, phrase: NounPhrase): Voice | null {
  const { head } = phrase;
  if (!OFFICES.test(view.lemma(head).toLowerCase()) || phrase.conjuncts.length > 0) return null;
  let first = head;
  while (first > phrase.first && OF_THE_PRESS.test(view.norm(first - 1))) first -= 1;
  return first === head ? null : ownerOf(view, phrase, first, /^(?:of|at)$/);
}

/** "a Peruvian Foreign Ministry statement", "a statement from the ministry": the body or state that gives it out, which speaks by it. */
export function ownerOfStatement(view: View, phrase: NounPhrase): Voice | null {
  const { head } = phrase;
  if (!GIVEN_OUT.has(view.lemma(head).toLowerCase()) || phrase.conjuncts.length > 0) return null;
  // "a joint statement by Peru": of more than are named.
  if (view.tokens.slice(phrase.first, head).some(({ norm }) => norm === "joint")) return null;
  const first = /^(?:press|news|media)$/.test(view.norm(head - 1)) ? head - 1 : head;
  // "Peru-Chad statement": of both.
  if (view.norm((view.mentionAt(first - 1)?.first ?? 0) - 1) === "-") return null;
  return ownerOf(view, phrase, first, /^(?:of|by|from)$/) ?? issuerOf(view, phrase);
}

/** "the Peruvian president's office": the state, by the house of whoever leads it. */
export function ownerOfStateOffice(view: View, { head, possessor, conjuncts }: NounPhrase): Voice | null {
  if (view.norm(head) !== "office" || possessor === null || conjuncts.length > 0) return null;
  const bearer = headMention(view, possessor);
  if (bearer?.kind !== "person" || bearer.group !== undefined) return null;
  const [state, ...others] = view.statesOf(bearer.entity);
  return state === undefined || others.length > 0 ? null : { entity: state, span: bearer.span };
}

/** "a statement issued by the ministry": who gave it out, where it is one. */
function issuerOf(view: View, { last }: NounPhrase): Voice | null {
  if (!ISSUED.test(view.norm(last)) || view.norm(last + 1) !== "by") return null;
  const issuer = view.mentionAt(view.norm(last + 2) === "the" ? last + 3 : last + 2);
  if (issuer === undefined || issuer.group !== undefined || /^(?:and|,|of)$/.test(view.norm(issuer.last)))
    return null;
  return bodyOf(issuer);
}
const ISSUED = /^(?:issued|released|published|put|read|circulated|posted)$/;

const bodyOf = ({ entity, span, kind }: ResolvedMention): Voice | null =>
  kind === "organization" || kind === "country" ? { entity, span } : null;

/** The body or state that stands before `first`, or behind the noun and one of the prepositions. */
function ownerOf(view: View, phrase: NounPhrase, first: number, preps: RegExp): Voice | null {
  const { possessor, modifiers } = phrase;
  const of = modifiers.find(({ prep }) => preps.test(prep))?.phrase;
  const owner =
    (possessor === null ? undefined : headMention(view, possessor)) ??
    view.mentionAt(first - 1) ??
    (of === undefined || of.conjuncts.length > 0 ? undefined : headMention(view, of));
  return owner === undefined || owner.group !== undefined ? null : bodyOf(owner);
}

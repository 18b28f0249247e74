import type { NounPhrase } from "@chancery/language";

import { OFFICE_FIELDS } from "../../../document/index.ts";
import type { EntityKind, Span } from "../../../record/index.ts";
import { partiesOf } from "../../shared/parties.ts";
import { headMention } from "../../shared/party.ts";
import type { View } from "../../shared/view.ts";
import { ownerOfPressOffice, ownerOfStateOffice, ownerOfStatement } from "../press-offices.ts";

/** Somebody who speaks, and the words that name them. */
export interface Voice {
  readonly entity: string;
  readonly span: Span;
}

/** Who can speak: people, states, bodies, and the buildings that stand for them ("the Kremlin said"). */
export const SPEAKING: ReadonlySet<EntityKind> = new Set<EntityKind>([
  "person",
  "country",
  "organization",
  "place",
]);

/** The one voice of a phrase; null for none, and for several that no one entity stands for. */
export function voiceOf(view: View, phrase: NounPhrase): Voice | null {
  const bearer = ofJoinedFields(view, phrase);
  if (bearer !== null) return voiceOf(view, bearer);
  const parties = partiesOf(view, phrase, SPEAKING);
  const [first] = parties;
  if (first === undefined)
    return (
      ownerOfPressOffice(view, phrase) ?? ownerOfStateOffice(view, phrase) ?? ownerOfStatement(view, phrase)
    );
  // "Kenyan experts said": they may negotiate for the state, but speak for themselves.
  if (first.kind === "country" && first.form !== "name" && PRIVATE.test(view.norm(phrase.head))) return null;
  // A joint statement is its first signatory's only where the head is one; "both leaders said" has no single voice.
  const mention = headMention(view, phrase);
  if (mention?.group !== undefined) return null;
  // "A majority of Germans say": no state does.
  if (
    /^(?:majority|minority|half|third|quarter|percent|%|proportion|median|most|many|some|few|number)$/.test(
      view.norm(phrase.head),
    )
  )
    return null;
  // "The heads of the two governments said": neither of them alone.
  if (mention === undefined && phrase.conjuncts.length === 0 && parties.length > 1 && sameWords(parties))
    return null;
  // "Addo's spokesman said": neither Addo nor the state whose minister he is; the words for the spokesman are kept.
  const owner = phrase.possessor === null ? undefined : view.mentionAt(phrase.possessor.head);
  if (owner?.kind === "person" && mention === undefined && owner.span.start === first.span.start) return null;
  // "A spokesman for the president said": nor is it the president himself.
  const at = view.tokenAt(first.span.start);
  const behind = phrase.modifiers.some(({ phrase: served }) => served.first <= at && at < served.last);
  const served = view.mentionAt(at)?.kind;
  if (behind && mention === undefined && served === "person" && SPOKESMEN.test(view.lemma(phrase.head)))
    return null;
  return { entity: first.entity, span: first.span };
}

const SPOKESMEN =
  /^(?:spokes(?:man|woman|person)|aide|advis[eo]r|representative|delegate|emissary|lawyer|attorney)$/;
const PRIVATE = /^(?:experts?|specialists?|scientists?|technicians?|engineers?)$/;

/** All are named by the same words. */
const sameWords = ([first, ...others]: readonly Pick<Voice, "span">[]): boolean =>
  others.every(({ span }) => span.start === first?.span.start && span.end === first.span.end);

/** "Foreign Affairs and International Trade Minister Addo": two fields of one minister, and nobody else. */
function ofJoinedFields(view: View, { first, conjuncts }: NounPhrase): NounPhrase | null {
  const [field, bearer] = conjuncts;
  if (field === undefined || bearer === undefined || conjuncts.length !== 2) return null;
  for (let i = first; i < field.last; i += 1) if (!OFFICE_FIELDS.has(view.norm(i))) return null;
  for (let i = bearer.first; i < bearer.last; i += 1)
    if (/^(?:minister|secretary)$/.test(view.norm(i)))
      return i < bearer.last - 1 && i > bearer.first ? bearer : null;
  return null;
}

/**
 * "said hotel housekeeper Raisa Orlova", "a caddy at the resort, Boonmee Saelim, said": the name that stands right behind a trade which no office is known
 * by.
 */
export function namedBeside(view: View, { head, last }: NounPhrase): Voice | null {
  const noun = view.token(head)?.upos === "NOUN";
  if ((noun && view.isPlural(head)) || view.mentionAt(head) !== undefined) return null;
  const at = view.norm(last) === "," ? last + 1 : last;
  const name = view.mentionAt(at);
  if (name === undefined || name.first !== at || name.kind !== "person" || name.form !== "name") return null;
  // "Peru's Chargé d'Affaires ad interim in Chile, Rosa Quispe, said": a title in capitals, and commas on both sides of the name.
  const apart = at > last && view.norm(name.last) === ",";
  if (!noun && !apart) return null;
  return { entity: name.entity, span: name.span };
}

/** Whether a voice is a news agency, a paper or a station. */
export const isMedia = (view: View, { entity, span }: Voice): boolean => {
  const name = view.text.slice(span.start, span.end);
  // "Andes.Az reports": a site, whatever its name was taken for.
  if (/^[\p{L}\p{N}-]+\.\p{L}{2,4}$/u.test(name)) return true;
  if (view.kindOf(entity) !== "organization") return false;
  const { knowledge } = view.doc;
  return (
    knowledge.agency(name) !== null ||
    knowledge.outlet(name) !== null ||
    /\b(?:news|agency|radio|television|TV|press|times|post|gazette|herald|tribune|telegraph|daily|service|broadcaster)\b/i.test(
      name,
    )
  );
};

import type { NounPhrase } from "@chancery/language";

import { headMention } from "../shared/party.ts";
import type { View } from "../shared/view.ts";
import type { Voice } from "./speakers/voices.ts";

const OFFICES =
  /^(?:service|office|department|bureau|division|directorate|section|centre|center|secretariat)$/;
const OF_THE_PRESS = /^(?:press|information|media|communications?|public)$/;

/**
 * "the Peruvian Foreign Ministry's press service", "the information department of the ministry", "the Kremlin press office": the body or state through whose
 * press office it speaks, as through a spokesman. Null for any other phrase, and for that of a person, who may know nothing of what it says.
 */
export function ownerOfPressOffice(view: View, phrase: NounPhrase): Voice | null {
  const { head, possessor, modifiers } = phrase;
  if (!OFFICES.test(view.lemma(head).toLowerCase()) || phrase.conjuncts.length > 0) return null;
  let first = head;
  while (first > phrase.first && OF_THE_PRESS.test(view.norm(first - 1))) first -= 1;
  if (first === head) return null;
  const of = modifiers.find(({ prep }) => prep === "of" || prep === "at")?.phrase;
  const owner =
    (possessor === null ? undefined : headMention(view, possessor)) ??
    view.mentionAt(first - 1) ??
    (of === undefined ? undefined : headMention(view, of));
  if (owner === undefined || owner.group !== undefined) return null;
  return owner.kind === "organization" || owner.kind === "country"
    ? { entity: owner.entity, span: owner.span }
    : null;
}

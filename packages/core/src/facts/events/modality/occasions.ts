import { wordSet, type Clause } from "@chancery/language";

import type { View } from "../../shared/view.ts";
import { linkOf, thingsOf } from "../arguments/noun-links.ts";

// What is done where it is said what somebody took or felt for it: "took the occasion to thank them", "was honoured to receive him".

/** "took the occasion to thank them", "used the summit to condemn it": whoever takes or uses it does what he took it for. */
export function isOccasionTaken(view: View, { kind, verb }: Clause, outer: Clause): boolean {
  const nouns = OCCASIONS_OF.get(outer.verb.lemma);
  // "had the opportunity to discuss it": who could speak did so; what else one could do stays open.
  const had = outer.verb.lemma === "have";
  if (had && (!CONFERRING.has(verb.lemma) || outer.verb.tense !== "past" || outer.verb.negation !== null))
    return false;
  return (
    nouns !== undefined &&
    kind === "infinitive" &&
    verb.form === "infinitive" &&
    thingsOf(outer).some(({ head }) => head < linkOf(view, verb) && nouns.has(view.lemma(head)))
  );
}
/** "was honoured to receive him", "is pleased to be appointed": what somebody feels about what he does. */
export function isFelt(view: View, { kind, verb }: Clause, { verb: over, objects }: Clause): boolean {
  // "had the honour of being received"
  if (verb.form === "gerund" && over.lemma === "have" && over.tense === "past" && over.negation === null)
    return HONOURS.test(view.lemma(linkOf(view, verb) - 1));
  if (kind !== "infinitive" || verb.form !== "infinitive") return false;
  // "It was an honour for Addo to make his first visit": what he felt, he did.
  if (over.lemma === "be" && objects.some(({ head }) => HONOURS.test(view.lemma(head)))) return true;
  return over.passive
    ? FEELINGS.has(view.norm(over.head))
    : /^(?:be|feel)$/.test(over.lemma) && FEELINGS.has(view.norm(linkOf(view, verb) - 1));
}
const HONOURS = /^(?:honou?r|pleasure|privilege|joy|delight)$/;
const FEELINGS: ReadonlySet<string> = wordSet(
  "pleased delighted honoured honored privileged proud sorry sad saddened shocked relieved moved touched",
);

const CONFERRING: ReadonlySet<string> = wordSet(
  "discuss meet review exchange talk speak consult confer see hear visit tour greet welcome thank congratulate",
);
const MOMENTS = "opportunity occasion chance moment";
const GATHERINGS =
  "meeting visit trip summit conference session speech address call reception dinner gathering forum";
const OCCASIONS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    have: MOMENTS,
    take: `${MOMENTS} advantage liberty trouble time pains`,
    seize: MOMENTS,
    grasp: MOMENTS,
    use: `${MOMENTS} ${GATHERINGS}`,
  }).map(([verb, nouns]) => [verb, new Set(nouns.split(" "))]),
);

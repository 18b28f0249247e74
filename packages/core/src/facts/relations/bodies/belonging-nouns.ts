import { wordSet, type NounPhrase } from "@chancery/language";

import type { Reader } from "../reader.ts";

/** How a noun ties its subject to a body, an agreement or a place: "is a member of", "is part of", "an observer at", "a party to". */
export type Belonging = "member" | "part" | "observer" | "party";

const KINDS: ReadonlyMap<string, Belonging> = new Map([
  ...["member", "members", "founder", "founding-member", "co-founder", "participant"].map(
    (noun) => [noun, "member"] as const,
  ),
  ["part", "part"],
  ...["observer", "observers"].map((noun) => [noun, "observer"] as const),
  ...["party", "parties", "signatory", "signatories"].map((noun) => [noun, "party"] as const),
]);

/** "a candidate member", "a former member": no member today. */
const NOT_YET = wordSet("associate candidate former potential prospective aspiring would-be suspended non");

/** What belonging the noun tells of; null for none, and where words before it say that it does not hold. */
export function belongingOf(reader: Reader, noun: NounPhrase): Belonging | null {
  const kind = isMemberState(reader, noun) ? "member" : KINDS.get(reader.lemma(noun));
  return kind === undefined || reader.isBefore(noun, NOT_YET) ? null : kind;
}

/** "the 193rd member state of the union", "a member-state", cut into one word or three. */
function isMemberState(reader: Reader, noun: NounPhrase): boolean {
  const before = reader.norm(noun.head - 1);
  if (before === "member") return STATES.has(reader.lemma(noun));
  const word = reader.norm(noun.head);
  return before === "-"
    ? STATES.has(word) && reader.norm(noun.head - 2) === "member"
    : word.startsWith("member-") && STATES.has(word.slice("member-".length));
}
const STATES: ReadonlySet<string> = wordSet("state country nation");

/** Prepositions that lead from the noun to what the subject belongs to. */
export const PREPOSITIONS: Readonly<Record<Belonging, readonly string[]>> = {
  member: ["of", "in"],
  part: ["of", "in"],
  observer: ["in", "at", "of", "to"],
  party: ["to", "of"],
};

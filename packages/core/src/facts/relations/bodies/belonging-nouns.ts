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
  if (reader.before(noun).some((word) => NOT_YET.has(word))) return null;
  return isMemberState(reader, noun) ? "member" : (KINDS.get(reader.lemma(noun)) ?? null);
}

/** "the 193rd member state of the union", "a member-state", cut into one word or three. */
const isMemberState = (reader: Reader, noun: NounPhrase): boolean =>
  (/^(?:state|country|nation)$/.test(reader.lemma(noun)) && reader.norm(noun.head - 1) === "member") ||
  /^member-?(?:state|country|nation)$/.test([2, 1, 0].map((back) => reader.norm(noun.head - back)).join(""));

/** Prepositions that lead from the noun to what the subject belongs to. */
export const PREPOSITIONS: Readonly<Record<Belonging, readonly string[]>> = {
  member: ["of", "in"],
  part: ["of", "in"],
  observer: ["in", "at", "of", "to"],
  party: ["to", "of"],
};

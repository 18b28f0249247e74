import type { NounClass, Phrase } from "../model.ts";
import { isProperTag, type Source } from "../source.ts";
import { ROLE_NOUNS } from "../words/lexicon.ts";

const ROLE_SUFFIX = /(?:minister|president|secretary|general|man|woman|person|chief|leader|maker|elect)$/;

/** A noun for what somebody is: "envoy", "vice-president". */
export function isRoleNoun(lemma: string): boolean {
  return ROLE_NOUNS.has(lemma) || (lemma.includes("-") && ROLE_SUFFIX.test(lemma));
}

/** "the OSCE Minsk Group Co-Chairs Ilya Popkov": an office in the plural before two words of a name makes it a person's, whatever body it is of. */
export function bearsTitle({ tokens }: Source, { first, head }: Phrase): boolean {
  for (let i = first + 1; i < head - 1; i += 1) {
    const { norm } = tokens[i]!;
    if (norm.endsWith("s") && (isRoleNoun(norm.slice(0, -1)) || norm === "co-chairs")) return true;
  }
  return false;
}

/** What kind of thing a noun is, by its tag and its word. */
export function classOf(tag: string, lemma: string, norm: string): NounClass {
  if (tag === "PRP" || tag === "EX" || tag === "DT" || tag === "PDT" || tag === "PRP$") return "pronoun";
  if (tag === "CD" || tag === "$") return "number";
  if (isRoleNoun(lemma) || isRoleNoun(norm)) return "role";
  return isProperTag(tag) ? "name" : "desc";
}

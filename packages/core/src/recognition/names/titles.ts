import type { Knowledge } from "@chancery/knowledge";
import type { Token } from "@chancery/language";

import { HONORIFICS, TITLE_NOUNS } from "./words.ts";

/**
 * Length in tokens of the title that starts at `words[at]`, 0 when none does: "Deputy Foreign Minister", "Mr.",
 * "Secretary-General". `words` are the sentence's.
 */
export function titleLength(
  knowledge: Knowledge,
  tokens: readonly Token[],
  words: readonly string[],
  at: number,
): number {
  const role = knowledge.matchRole(words, at);
  const token = tokens[at];
  if (token === undefined) return 0;
  const bare = token.norm.replace(/\.$/, "");
  const own = TITLE_NOUNS.has(token.norm) ? 1 : HONORIFICS.has(bare) ? (words[at + 1] === "." ? 2 : 1) : 0;
  return Math.max(own, role === null ? 0 : role.length);
}

import { isLetter, isUpper, normalize } from "../tokens/characters.ts";
import type { Token } from "../types.ts";
import { SMALL_WORDS } from "../vocabulary/small-words.ts";

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** Share of words in title case from which a line counts as such; small words are not counted. */
const TITLE_CASE_SHARE = 0.8;

/** A line in headline style: title case, or neither a finite verb nor a full stop. */
export function isHeadline(tokens: readonly Token[]): boolean {
  const last = tokens.findLast((token) => isLetter(token.text.charAt(0)) || /[.!?…]/.test(token.text));
  if (last === undefined) return false;
  const finite = tokens.some((token) => FINITE.test(token.xpos));
  // A telegram leaves out what a headline does, and its capitals say nothing.
  if (last.text === "STOP" && last.xpos === ".") return !finite;
  const stopped = /[.!…]$/.test(last.text) && !/\p{L}\.\p{L}/u.test(last.text);
  if (!stopped && isTitleCase(tokens)) return true;
  return !stopped && !last.text.endsWith("?") && !finite;
}

/** True when (nearly) every word that a headline would capitalize is capitalized; at least three such words. */
export function isTitleCase(tokens: readonly { readonly text: string }[]): boolean {
  let capital = 0;
  let all = 0;
  for (const { text } of tokens) {
    if (!isLetter(text.charAt(0)) || SMALL_WORDS.has(normalize(text))) continue;
    all += 1;
    if (isUpper(text.charAt(0))) capital += 1;
  }
  return all >= 3 && capital >= all * TITLE_CASE_SHARE;
}

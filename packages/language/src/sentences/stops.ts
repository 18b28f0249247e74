/** Telegrams end their sentences with a word: "MINISTER LEFT TODAY STOP HE WILL RETURN FRIDAY STOP". */
import { isDigit, isLetter, isUpper, normalize } from "../tokens/characters.ts";
import type { RawToken } from "../tokens/scan.ts";
import { wordSet } from "../word-set.ts";

const STOP = "STOP";

/** Words behind which it is a verb or a noun. */
const BEFORE_VERB = wordSet(
  "to will must not cannot would could should can may shall let and or please the a an this full bus pit non n't never",
);

/**
 * Tokens that are such a stop. Amid small letters one is enough; in capitals it takes two, since headlines have the word for a verb.
 */
export function stopsIn(text: string, tokens: readonly RawToken[]): ReadonlySet<number> {
  const found = new Set<number>();
  let small = false;
  for (const [i, { start, end }] of tokens.entries()) {
    if (end - start !== STOP.length) continue;
    const c = text.charAt(start);
    if (isLetter(c) && !isUpper(c)) small = true;
    else if (c === "S" && text.startsWith(STOP, start) && isStop(text, tokens, i)) found.add(i);
  }
  return small || found.size > 1 ? found : new Set();
}

/** Behind a word that is no helper of a verb, and before the head of another sentence. */
function isStop(text: string, tokens: readonly RawToken[], i: number): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (before === undefined || !/[\p{L}\p{N})\u201d"]/u.test(text.charAt(before.end - 1))) return false;
  const head = after === undefined ? "" : text.charAt(after.start);
  return (
    (head === "" || isUpper(head) || isDigit(head)) &&
    !BEFORE_VERB.has(normalize(text.slice(Math.max(before.start, before.end - 12), before.end)))
  );
}

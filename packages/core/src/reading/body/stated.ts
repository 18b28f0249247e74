import { wordsOf } from "../lines/plain.ts";

/** Words of one key: long enough not to be met by chance. */
const SIZE = 4;
/** Words of a line that are asked for. */
const MOST_OF_LINE = 60;
/** Words looked at: no article is longer. */
const MOST = 60_000;

/** Runs of SIZE words among the first `count`. */
function keysOf(words: readonly string[], count: number): string[] {
  const keys: string[] = [];
  let [a, b, c] = ["", "", ""];
  for (let i = 0; i < count; i += 1) {
    const word = (words[i] ?? "").toLowerCase();
    if (i >= SIZE - 1) keys.push(`${a} ${b} ${c} ${word}`);
    [a, b, c] = [b, c, word];
  }
  return keys;
}

/** The text that a page's JSON-LD gives as the article's (`articleBody`), as runs of words; null where it gives none to speak of. */
export function statedBody(bodies: readonly string[]): ReadonlySet<string> | null {
  const words = bodies.flatMap((body) => wordsOf(body.slice(0, MOST * 8))).slice(0, MOST);
  return words.length < 80 ? null : new Set(keysOf(words, words.length));
}

/** How much of a line stands in it, in percent; -1 for lines too short to tell. */
export function shareOf(words: readonly string[], stated: ReadonlySet<string>): number {
  const keys = keysOf(words, Math.min(words.length, MOST_OF_LINE));
  if (keys.length === 0) return -1;
  let found = 0;
  for (const key of keys) if (stated.has(key)) found += 1;
  return Math.round((found * 100) / keys.length);
}

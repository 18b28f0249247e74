import { wordsOf } from "../lines/line.ts";

/** Words of one key: long enough not to be met by chance. */
const SIZE = 4;
/** Words looked at: no article is longer. */
const MOST = 60_000;

const keysOf = (words: readonly string[]): string[] => {
  const keys: string[] = [];
  for (let i = 0; i + SIZE <= words.length; i += 1)
    keys.push(
      words
        .slice(i, i + SIZE)
        .join(" ")
        .toLowerCase(),
    );
  return keys;
};

/** The text that a page's JSON-LD gives as the article's (`articleBody`), as runs of words; null where it gives none to speak of. */
export function statedBody(bodies: readonly string[]): ReadonlySet<string> | null {
  const words = bodies.flatMap((body) => wordsOf(body.slice(0, MOST * 8))).slice(0, MOST);
  return words.length < 80 ? null : new Set(keysOf(words));
}

/** How much of a line stands in it, in percent; -1 for lines too short to tell. */
export function shareOf(words: readonly string[], stated: ReadonlySet<string>): number {
  const keys = keysOf(words.length > 60 ? words.slice(0, 60) : words);
  if (keys.length === 0) return -1;
  let found = 0;
  for (const key of keys) if (stated.has(key)) found += 1;
  return Math.round((found * 100) / keys.length);
}

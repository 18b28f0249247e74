import type { ArticleRecord } from "@chancery/core";

/** Of a hundred ordinary words so many are others in each article. */
const OTHER = 55;
const VOWELS = "aeiou";
const CONSONANTS = "bcdfghklmnprstvz";

/** FNV-1a, 32 bits, of a text under a seed. */
export function hash(text: string, seed: number): number {
  let value = (0x811c9dc5 ^ Math.imul(seed + 1, 0x9e3779b1)) | 0;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value ^= value >>> 15;
  value = Math.imul(value, 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

/** Another word of that length: vowels in the place of vowels; the same under one seed, wherever it stands. */
function other(word: string, seed: number): string {
  let turn = hash(word, seed);
  let made = "";
  for (const letter of word) {
    const lower = letter.toLowerCase();
    const letters = VOWELS.includes(lower) ? VOWELS : CONSONANTS;
    const next = letters[turn % letters.length] ?? letter;
    made += letter === lower ? next : next.toUpperCase();
    turn = (Math.imul(turn, 1_103_515_245) + 12_345) >>> 0;
    turn = (turn ^ (turn >>> 7)) >>> 0;
  }
  return made;
}

/** The words that a record repeats of its text (names, titles, what it describes), which must stay as they are. */
export function protectedWords(record: ArticleRecord): Set<string> {
  const rest = JSON.stringify({ ...record, source: null });
  return new Set(rest.match(/\p{L}+/gu) ?? []);
}

/** The text with some of its ordinary words replaced by others of the same length. */
export const otherWords = (text: string, kept: ReadonlySet<string>, seed: number): string =>
  text.replaceAll(/(?<![\p{L}\p{N}])[a-z]{4,}(?![\p{L}\p{N}])/gu, (word) =>
    kept.has(word) || hash(word, seed) % 100 >= OTHER ? word : other(word, seed),
  );

/** The text with each of these words replaced, alike wherever it stands. */
export const renamed = (text: string, words: ReadonlySet<string>, seed: number): string =>
  seed === 0 || words.size === 0
    ? text
    : text.replaceAll(/\p{Lu}\p{L}{2,}/gu, (word) => (words.has(word) ? other(word, seed) : word));

import { wordSet } from "@chancery/language";

/** "associate members", "former members": none of the body's members today. */
export const APART = wordSet("associate former candidate observer aspiring prospective potential non");
export const LISTING = new Set([":", "-", "--", "\u2013", "\u2014"]);

export const isCount = (word: string): boolean => /^[1-9]\d?$/.test(word);

const COUNTS = "two three four five six seven eight nine ten eleven twelve".split(" ");

/** The number that a word is, in figures or spelt; null for none. */
export function countOf(word: string): number | null {
  if (isCount(word)) return Number(word);
  const spelt = COUNTS.indexOf(word);
  return spelt >= 0 ? spelt + 2 : null;
}

import anyAscii from "any-ascii";

/** Words that say what kind of paper it is, or nothing at all: any agreement of the two could go by them. */
const COMMON = new Set(
  `agreement treaty accord pact deal protocol memorandum understanding declaration convention charter statement communique
  joint between with from that this which their its the and for in of on to a an at by as new draft final interim framework
  comprehensive bilateral multilateral republic federation kingdom government state country people signed text document act
  landmark historic mutual their both two sides parties formal so called`.split(/\s+/),
);

const MONTHS = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const CENTURY: Readonly<Record<string, string>> = { "21st": "21", xxi: "21", "20th": "20", xx: "20" };

/** British and American spellings, and endings that differ by outlet, as one. */
const plainWord = (word: string): string =>
  (CENTURY[word] ?? word)
    .replace(/^neighbou?r(?:ly|liness|s|hood)?$/, "neighbor")
    .replace(/isation/, "ization")
    .replace(/our$/, "or")
    .replace(/defence/, "defense")
    .replace(/^union$/, "alliance")
    .replace(/(?<=\p{L}{3})(?:ies|y)$/u, "i")
    .replace(/(?<=\p{L}{3}[^s])s$/u, "");

/** Lower case without accents: "Good-Neighborliness" is two words, "co-operation" one. */
export const foldedWords = (text: string): string[] =>
  anyAscii(text)
    .toLowerCase()
    .replace(/\bco-op/g, "coop")
    .match(/[a-z0-9]+/g) ?? [];

/** "agreement that ended the war": no title, but words of the writer's own. */
const isDescription = (title: string): boolean =>
  /^\p{Ll}/u.test(title) && /\s(?:that|which|who)\s/u.test(title);

/** Content words of a title, sorted; of one told by a description none. Dates are compared as dates. */
export function titleWords(title: string): string[] {
  if (isDescription(title)) return [];
  const words = foldedWords(title)
    .filter((word) => !/^\d+$/.test(word) && !MONTHS.test(word))
    .map(plainWord)
    .filter((word) => word.length > 1 && !COMMON.has(word) && !COMMON.has(`${word.slice(0, -1)}y`));
  return [...new Set(words)].sort();
}

/** Kinds of papers that the press keeps apart; "agreement", "accord", "pact" and "deal" are any of them. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:memorandum|mou)\b/i, "memorandum"],
  [/\bprotocol\b/i, "protocol"],
  [/\b(?:declaration|communiqu[eé]|statement)\b/i, "declaration"],
  [/\b(?:treaty|convention|charter)\b/i, "treaty"],
];
export const kindOfTitle = (title: string): string | null =>
  KINDS.find(([pattern]) => pattern.test(title))?.[1] ?? null;

/** "peace agreement", "the treaty between Egypt and Israel": words that any of their agreements could go by. */
export const isBareTitle = (title: string): boolean =>
  titleWords(title.replace(/\bbetween\b.{0,120}$|\b(?:with|of) \p{Lu}.{0,80}$/u, "")).length < 2;

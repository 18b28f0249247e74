import type { Analysis, Sentence, Token } from "@chancery/language";

import { MONTHS_DAYS } from "./words.ts";

/** "al-", "es-", "ul-": the Arabic article in all that it becomes before a letter; lower case. */
const ARTICLE = String.raw`(?:[ae](?:[ldnrstz]|sh|ch|dh|th)|u[ldrstz])-`;
const WITH_ARTICLE = new RegExp(`^${ARTICLE}`, "u");
/** "al-Sudani", "es-Said"; not "Al-Sudani". */
export const hasArticle = (word: string): boolean => WITH_ARTICLE.test(word);
/** "Haddad", "al-Sudani", "es-Said", "ul-Haq", "d'Estaing". */
const CAPITAL = new RegExp(String.raw`^(?:\p{Lu}|${ARTICLE}\p{Lu}|d['\u2019]\p{Lu})`, "u");
const LETTERS = /\p{L}/u;
const ACRONYM = /^(?:\p{Lu}{2,6}|\p{Lu}\p{Lu}(?:\p{Lu}{0,4}[\d/&-][\p{Lu}\d]{1,5})|(?:\p{Lu}\.){2,6})$/u;
const INITIAL = /^(?:\p{Lu}\.?|\p{Lu}[hsuaoez]\.)$/u;

/** Asked of nearly every token by one rule or another: the letters of English answer before the pattern does. */
export function isCapital(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { text } = token;
  const first = text[0] ?? "";
  if (first >= "A" && first <= "Z") return true;
  // "al-", "ash-", "d'": what leads up to a capital has its mark by the fourth place.
  const marked = text[2] === "-" || text[3] === "-" || text[1] === "'" || text[1] === "\u2019";
  return (marked || first > "z") && CAPITAL.test(text);
}
/** "Democratic control": an adjective before a noun in small letters. */
export const isDescribing = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.upos === "ADJ" && tokens[at + 1]?.upos === "NOUN" && !isCapital(tokens[at + 1]);
export const isAcronym = (text: string): boolean => ACRONYM.test(text);
/** "J.", "J" or "Kh.": an initial in a name. */
export const isInitial = (text: string): boolean => INITIAL.test(text);
export const isWord = (token: Token | undefined): boolean =>
  token !== undefined && (isPlainLetter(token.text.charCodeAt(0)) || LETTERS.test(token.text));
const isPlainLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
export const isCalendarWord = (token: Token): boolean => MONTHS_DAYS.has(token.norm.replace(/\.$/, ""));

/** Title case, or a line set in capitals: most of the longer words are capitals, so that a capital says nothing. */
export function isTitleCase(analysis: Analysis, sentence: Sentence): boolean {
  if (isAllCapitals(analysis, sentence)) return true;
  if (!sentence.headline) return false;
  let words = 0;
  let capitals = 0;
  for (let i = sentence.first; i < sentence.last; i += 1) {
    const token = analysis.tokens[i];
    if (token === undefined || !isWord(token) || token.text.length < 4) continue;
    words += 1;
    if (isCapital(token)) capitals += 1;
  }
  return words > 2 && capitals >= words * 0.75;
}

/** A line of three words or more that is set in capitals, or a sentence of two: "MINISTER LEFT." */
export function isAllCapitals(analysis: Analysis, sentence: Sentence): boolean {
  if (hasSmallLetter(analysis.text, sentence.start, sentence.end)) return false;
  const text = analysis.text.slice(sentence.start, sentence.end);
  const words = text.split(" ").length;
  return text === text.toUpperCase() && (words > 2 || (words === 2 && /\p{Lu}{4}\.$/u.test(text)));
}

/** A small letter of English: nearly every sentence has one among its first letters, and is asked about by one rule after the other. */
function hasSmallLetter(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 0x61 && code <= 0x7a) return true;
  }
  return false;
}

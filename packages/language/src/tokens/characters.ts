/** Character classes as the tokenizer needs them. ASCII is decided by comparison, the rest by Unicode property. */

const LETTER = /[\p{L}\p{M}\u00ad\u200c\u200d]/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /[\s\u0085\u180e\u200b\u2060\ufeff]/u;
const UPPER = /\p{Lu}|\p{Lt}/u;

/** Apostrophes as they are typed in words: plain, typographic, modifier letter, and the backquote of archives set by wire ("Poland`s"). */
export const isApostrophe = (c: string): boolean =>
  c === "'" || c === "\u2019" || c === "\u02bc" || c === "\u2018" || c === "`";

/** Hyphens that join words; the en dash joins names and years ("2014–15") but always stands alone as a token. */
export const isHyphen = (c: string): boolean => c === "-" || c === "\u2010" || c === "\u2011";

export function isLetter(c: string): boolean {
  if (c < "\u0080") return (c >= "a" && c <= "z") || (c >= "A" && c <= "Z");
  return LETTER.test(c);
}

export const isDigit = (c: string): boolean => (c < "\u0080" ? c >= "0" && c <= "9" : DIGIT.test(c));

export const isWordPart = (c: string): boolean => c === "_" || isLetter(c) || isDigit(c);

const PLAIN_WORD_PARTS = Uint8Array.from({ length: 128 }, (_, code) =>
  isWordPart(String.fromCharCode(code)) ? 1 : 0,
);

/** {@link isWordPart} for the UTF-16 unit at `k`; false past the end. */
export function isWordPartAt(text: string, k: number): boolean {
  const code = text.charCodeAt(k);
  return code < 128 ? PLAIN_WORD_PARTS[code] === 1 : isWordPart(text.charAt(k));
}

export function isSpace(c: string): boolean {
  if (c < "\u0080") return c === " " || (c >= "\t" && c <= "\r") || (c >= "\u001c" && c <= "\u001f");
  return SPACE.test(c);
}

export const isUpper = (c: string): boolean => (c < "\u0080" ? c >= "A" && c <= "Z" : UPPER.test(c));

/** Lower-case letter, by the same Unicode property rules as {@link isUpper}. */
export const isLower = (c: string): boolean => isLetter(c) && !isUpper(c) && c.toUpperCase() !== c;

/** "to-day", "To-morrow", "to-night", as papers printed them into the fifties: the words as they are written now. */
export const modern = (text: string): string =>
  text.charCodeAt(2) === 0x2d && text.length <= 9 && /^to-(?:day|night|morrow)$/i.test(text)
    ? text.slice(0, 2) + text.slice(3)
    : text;

/** Lower case with plain quotes and hyphens, as many UTF-16 units long as the input. */
export function normalize(text: string): string {
  let lower = text.toLowerCase();
  if (lower.length !== text.length) {
    lower = Array.from({ length: text.length }, (_, i) => {
      const c = text.charAt(i);
      const l = c.toLowerCase();
      return l.length === 1 ? l : c;
    }).join("");
  }
  if (lower.includes("`") && BACKQUOTED.test(lower)) lower = lower.replaceAll("`", "'");
  return /[^\u0000-\u007f]/.test(lower)
    ? lower
        .replace(/[\u2018\u2019\u201a\u201b\u02bc\u2032]/g, "'")
        .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g, '"')
        .replace(/[\u2010\u2011]/g, "-")
    : lower;
}

/** A backquote beside a letter: one that stands alone, or doubled, is a quotation mark. */
const BACKQUOTED = /[a-z]`(?!`)|(?<!`)`[a-z]/;

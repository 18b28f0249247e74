import { plainDigits } from "./digits.ts";

/**
 * A plain cut of a text into words, numbers and signs, for the taggers of numbers, dates and money. It is finer than the
 * analyser's tokens (a clitic, a hyphen and a currency sign stand alone) and needs no model. One pass, linear.
 */
export interface Lex {
  readonly start: number;
  readonly end: number;
  /** Lower case; every kind of hyphen or dash is "-", every apostrophe "'". Ordinals lose their ending: "21st" -> "21". */
  readonly norm: string;
  /** stamp: "2014-12-22", "21.12.2015", "12/21/2015"; clock: "20:33"; mixed: letters with digits in them ("A320"). */
  readonly kind: "word" | "number" | "ordinal" | "stamp" | "clock" | "mixed" | "sign";
  /** True where white space, or the start of the text, stands before it. */
  readonly space: boolean;
  /** True where a line break, or the start of the text, stands before it. */
  readonly line: boolean;
  /** The first letter is a capital. */
  readonly capital: boolean;
}

const STAMP =
  /\d{4}([-/.])\d{1,2}\1\d{1,2}(?!\d)|\d{1,2}([-/.])\d{1,2}\2\d{4}(?!\d)|\d{1,2}\/\d{1,2}\/\d{2}(?!\d)|\d{4}年\d{1,2}月\d{1,2}日/y;
const CLOCK = /\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/y;
// Groups are bounded: a run of "1,1,1," is cut after its first number, and must not be read to its end each time.
const NUMBER = /\d+(?:[.,]\d{1,9}){0,8}/y;
/** "30 000 people": groups parted by spaces, before a word in lower case or "%". */
const SPACED = /\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,3}(?=[ \u00a0\u2009\u202f]?[\p{Ll}%])/uy;
const ORDINAL = /(?:st|nd|rd|th)(?![\p{L}\p{N}])/uy;
const WORD = /[\p{L}\p{M}\p{N}]+/uy;
/** "to-day", as papers printed it into the fifties. */
const OLD_DAY = /to-(?:day|night|morrow)(?![\p{L}\p{N}-])/iuy;
const DASHES = new Set(["-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212"]);

const at = (pattern: RegExp, text: string, from: number): string | null => {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0] ?? null;
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isBreak = (code: number): boolean => code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x3000 ||
  code === 0x202f ||
  code === 0x2028 ||
  code === 0x2029 ||
  (code >= 0x2000 && code <= 0x200a);

/** 1 for the letters and digits of ASCII. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) =>
  isDigit(code) || ((code | 32) >= 97 && (code | 32) <= 122) ? 1 : 0,
);

/** End of the word at `i`, found by comparison as far as it is ASCII; `i` where none stands. */
function wordEnd(text: string, i: number): number {
  let end = i;
  while (PLAIN[text.charCodeAt(end)] === 1) end += 1;
  // What follows may be another letter, or the accent of this one. Past the end of the text there is no code.
  return text.charCodeAt(end) >= 128 ? i + (at(WORD, text, i)?.length ?? 0) : end;
}

function isCapitalAt(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code < 128) return code >= 65 && code <= 90;
  const first = text.charAt(i);
  return first !== first.toLowerCase();
}

function hasDigit(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (isDigit(word.charCodeAt(i))) return true;
  return false;
}

/** "21,2015" is two numbers with a comma between them, "1,984" is one. */
function numberAt(text: string, i: number, end: number): string {
  const digits = (at(NUMBER, text, i) ?? "").slice(0, end - i).replace(/[.,]+$/, "");
  return plainDigits(digits) === null ? (/^\d+/.exec(digits)?.[0] ?? "") : digits;
}

/** Whether what stands before can take a number in groups: no "June 12 300", "+7 700 388" or "in 2010 300 ships". */
const opensGroups = (previous: Lex | undefined): boolean =>
  previous === undefined || (previous.kind === "word" ? !previous.capital : /^[$€£,(]$/.test(previous.norm));

/** Cuts text[start, end). Tokens are in order and do not overlap; white space belongs to none. */
export function lex(text: string, start = 0, end = text.length): Lex[] {
  const out: Lex[] = [];
  let space = true;
  let line = true;
  let i = start;
  const push = (to: number, kind: Lex["kind"], norm: string): void => {
    const capital = kind === "word" && isCapitalAt(text, i);
    out.push({ start: i, end: to, norm, kind, space, line, capital });
    i = to;
    space = false;
    line = false;
  };
  while (i < end) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      space = true;
      line ||= isBreak(code);
      i += 1;
    } else if (isDigit(code)) {
      const stamp = at(STAMP, text, i);
      const clock = stamp === null ? at(CLOCK, text, i) : null;
      const whole = stamp ?? clock;
      if (whole !== null && i + whole.length <= end) {
        push(i + whole.length, stamp === null ? "clock" : "stamp", whole);
      } else {
        const spaced = line || opensGroups(out.at(-1)) ? at(SPACED, text, i) : null;
        if (spaced !== null && i + spaced.length <= end) {
          push(i + spaced.length, "number", spaced.replace(/\D/g, ""));
          continue;
        }
        const digits = numberAt(text, i, end);
        const suffix = at(ORDINAL, text, i + digits.length);
        const ordinal = suffix !== null && i + digits.length + suffix.length <= end;
        push(i + digits.length + (ordinal ? suffix.length : 0), ordinal ? "ordinal" : "number", digits);
      }
    } else {
      const word = text.slice(i, Math.min(wordEnd(text, i), end));
      const oldDay = (code | 32) !== 116 || DASHES.has(text[i - 1] ?? "") ? null : at(OLD_DAY, text, i);
      if (word === "") {
        const sign = text[i] ?? "";
        push(i + 1, "sign", DASHES.has(sign) ? "-" : sign === "\u2019" || sign === "\u2018" ? "'" : sign);
      } else if (oldDay !== null && i + word.length < end) {
        push(Math.min(i + oldDay.length, end), "word", oldDay.toLowerCase().replace("-", ""));
      } else {
        push(i + word.length, hasDigit(word) ? "mixed" : "word", word.toLowerCase());
      }
    }
  }
  return out;
}

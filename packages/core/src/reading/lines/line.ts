import type { Span } from "../../record/index.ts";
import type { ElementContext } from "../html/element-context.ts";
import { englishFunctions, functionsOf } from "./function-words.ts";
import { keeping } from "./kept.ts";
import { evenly, isPlain, normalizeLine, wordsOf } from "./plain.ts";
import { cutUnspaced, eastAsianFunctions } from "./unspaced.ts";

/** What the letters of a line tell. */
export interface Letters {
  /** As printed, every stretch of white space (line ends, no-break spaces) made one plain space; bounded in length. */
  readonly text: string;
  /** Lower case, plain apostrophes, single spaces, without bullets, arrows and brackets at its ends. */
  readonly norm: string;
  readonly words: readonly string[];
  /** Words that begin with a capital, of those that begin with a letter. */
  readonly capitals: number;
  readonly lettered: number;
  /** Function words, of all words. */
  readonly functions: number;
  /** Those of English. */
  readonly english: number;
  /** Ends as a sentence does, closing quotation marks and brackets apart. */
  readonly terminal: boolean;
  /** Begins with a capital, a digit or a quotation mark. */
  readonly opened: boolean;
  /** Share of the letters that are not Latin, in percent. */
  readonly foreign: number;
  readonly bullet: boolean;
}

/** A line (or part of one) with what its letters tell; `element` only where the input was HTML. */
export interface Line extends Letters {
  readonly span: Span;
  /** The same object for lines of the same letters. */
  readonly letters: Letters;
  /** Stands on the same line of the text as the part before it. */
  readonly joined: boolean;
  readonly element: ElementContext | null;
}

const TERMINAL =
  /[.?!…。？！؟۔।]["'”’»)\]」』）]*$|[.?!]["'”’»)\]]*\s*(?:\(\d+\)|Enditem|ENDITEM|\(END\)|\bENDS?|###|-30-|—30—|[■□◼◾▪●]|(?:—|–|--?)\s?\p{Lu}{2,8})$/u;
const BULLET = /^(?:[•·●▪■◦‣⁃*►▶»›–-]\s|\d{1,2}[.)]\s)/;

/** Whether a word begins with a letter, and with a capital one. */
const LETTER = 1;
const CAPITAL = 2;
function openingOf(word: string): number {
  const code = word.charCodeAt(0);
  if (code < 0x80) return code >= 97 ? LETTER : code >= 65 ? CAPITAL : 0;
  const first = word[0] ?? "";
  return !/^\p{L}/u.test(word) ? 0 : first !== first.toLowerCase() ? CAPITAL : LETTER;
}

/** Only so much of a line is looked at for its features: enough for any paragraph, bounded for hostile ones. */
const LOOK = 4000;

/** Anything but signs, marks and the letters of the Latin blocks; the micro sign is a letter of no script. */
const NOT_PLAINLY_LATIN = /[^\u0000-\u00b4\u00b6-\u024f\u2000-\u206f]/u;

/** Share of the letters that are not Latin, in percent. */
function foreignOf(seen: string): number {
  if (!NOT_PLAINLY_LATIN.test(seen)) return 0;
  const letters = seen.match(/\p{L}/gu)?.length ?? 0;
  const latin = seen.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters === 0 ? 0 : Math.round(((letters - latin) * 100) / letters);
}

/** A small letter at the end of a line ends no sentence, but for that of "Enditem"; one at its beginning opens none. */
const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isTerminal = (raw: string): boolean => {
  const last = raw.charCodeAt(raw.length - 1);
  return !(isSmall(last) && last !== 109) && TERMINAL.test(raw.slice(-80).trimEnd());
};
const isOpened = (seen: string): boolean => {
  const first = seen.charCodeAt(0);
  if (first < 0x80 && isPlain(first)) return !isSmall(first);
  return /^[^\p{L}\p{N}]{0,3}(?:\p{Lu}|\p{N}|[\p{Lo}])/u.test(seen);
};
const isBullet = (raw: string, seen: string): boolean => BULLET.test(seen) || /^\s*·\s/.test(raw);

/** Bars that a line's parts were set off by. */
const BARS = /^\s?[|·]\s|\s[|•·▪]\s?$/gu;

const lettersOf = keeping((raw): Letters => {
  const even = evenly(raw.slice(0, LOOK));
  const seen = (/[|•·▪]/.test(even) ? even.replaceAll(BARS, "") : even).trim();
  const foreign = foreignOf(seen);
  const words = foreign > 0 ? cutUnspaced(wordsOf(seen)) : wordsOf(seen);
  let lettered = 0;
  let capitals = 0;
  for (const word of words) {
    const opening = openingOf(word);
    if (opening > 0) lettered += 1;
    if (opening === CAPITAL) capitals += 1;
  }
  const english = englishFunctions(words);
  const functions = functionsOf(words, english);
  return {
    text: seen,
    norm: normalizeLine(seen),
    words,
    capitals,
    lettered,
    functions: foreign > 0 ? Math.max(functions, eastAsianFunctions(seen, words)) : functions,
    english,
    terminal: isTerminal(raw),
    opened: isOpened(seen),
    foreign,
    bullet: isBullet(raw, seen),
  };
});

/** Written out, since spreading an object takes longer than all else that is done here. */
const withLetters = (letters: Letters, rest: Pick<Line, "span" | "joined" | "element">): Line => ({
  text: letters.text,
  norm: letters.norm,
  words: letters.words,
  capitals: letters.capitals,
  lettered: letters.lettered,
  functions: letters.functions,
  english: letters.english,
  terminal: letters.terminal,
  opened: letters.opened,
  foreign: letters.foreign,
  bullet: letters.bullet,
  letters,
  span: rest.span,
  joined: rest.joined,
  element: rest.element,
});

export function lineOf(
  text: string,
  span: Span,
  {
    element = null,
    joined = false,
  }: { readonly element?: ElementContext | null; readonly joined?: boolean } = {},
): Line {
  const letters = lettersOf(text.slice(span.start, span.end));
  return withLetters(letters, { span, joined, element });
}

/** Prose by its looks: several words with function words among them and a sentence's end. */
export const isProse = (line: Letters): boolean =>
  line.words.length >= 7 &&
  line.functions * 8 >= line.words.length &&
  (line.terminal || line.words.length >= 25);

const NO_LETTERS: Letters = {
  text: "",
  norm: "",
  words: [],
  capitals: 0,
  lettered: 0,
  functions: 0,
  english: 0,
  terminal: false,
  opened: false,
  foreign: 0,
  bullet: false,
};

/** A line past the last that is looked at: its place and nothing else. */
export const unseenLine = (span: Span, element: ElementContext | null = null): Line =>
  withLetters(NO_LETTERS, { span, joined: false, element });

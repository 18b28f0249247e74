import { modern, normalize } from "../tokens/characters.ts";
import { SMALL_WORDS } from "../vocabulary/small-words.ts";
import { hashString } from "./hash.ts";
import { interned } from "./interned.ts";
import { lexicalEntry, type LexicalEntry } from "./lexicon.ts";

/** What the feature templates see of one word, as integers. */
export interface Word {
  /** Counts the words described so far, from 1; what is worked out of a word is kept under it. */
  readonly id: number;
  readonly text: string;
  readonly norm: string;
  /** Its lemmas by tag, as far as they were asked for. */
  readonly lemmas: Record<string, string>;
  /** Hash of the form, digits made alike. */
  readonly form: number;
  /** The same in lower case. */
  readonly lower: number;
  /** Hash of "Xxxx", "dd,ddd", "XX": runs of more than three are cut. */
  readonly shape: number;
  /** 0 other, 1 lower case, 2 capitalized, 3 all capitals, 4 number. */
  readonly caps: number;
  /** True for what headlines in title case leave small. */
  readonly small: boolean;
  /** True when a capital letter stands anywhere in it. */
  readonly capital: boolean;
  /** Hashes of the last 1 to 4 and the first 1 to 3 letters in lower case; 0 where the word is too short. */
  readonly suffixes: readonly number[];
  readonly prefixes: readonly number[];
  readonly entry: LexicalEntry;
  /** An address of the net or of mail, which is known by its form. */
  readonly address: boolean;
}

const ADDRESS = /^(?:https?:\/\/|ftp:\/\/|www\.)|^[^@]{1,64}@[^@]{1,255}\.\p{L}+$/iu;
const MAX_LENGTH = 64;
let described = 0;

export function describe(text: string): Word {
  const cut = text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH) : modern(text);
  const norm = interned(normalize(cut));
  const digits = /\p{Nd}/u.test(cut);
  const plain = digits ? norm.replace(/\p{Nd}/gu, "0") : norm;
  const form = digits ? cut.replace(/\p{Nd}/gu, "0") : cut;
  const { length } = plain;
  const suffix = (k: number): number => (length > k ? hashString(plain, 20 + k, length - k, length) : 0);
  const prefix = (k: number): number => (length > k ? hashString(plain, 30 + k, 0, k) : 0);
  described += 1;
  return {
    id: described,
    text,
    norm,
    lemmas: {},
    form: hashString(form.replace(/[\u2018\u2019]/g, "'")),
    lower: hashString(plain, 1),
    shape: hashString(shapeOf(cut), 2),
    caps: capsOf(cut),
    small: SMALL_WORDS.has(norm),
    capital: /[\p{Lu}\p{Lt}]/u.test(cut),
    suffixes: [suffix(1), suffix(2), suffix(3), suffix(4)],
    prefixes: [prefix(1), prefix(2), prefix(3)],
    entry: entryOf(norm),
    address: text.length > 6 && text.length < 300 && /[@:.]/.test(text) && ADDRESS.test(text),
  };
}

/** A compound that no table knows is taken for its last part: "ex-Soviet" behaves as "Soviet" does. */
function entryOf(norm: string): LexicalEntry {
  const entry = lexicalEntry(norm);
  const hyphen = norm.lastIndexOf("-");
  return entry.clusters[0] === 0 && hyphen > 0 ? lexicalEntry(norm.slice(hyphen + 1)) : entry;
}

function capsOf(text: string): number {
  if (/^\p{Nd}/u.test(text)) return 4;
  if (/^\p{Ll}/u.test(text)) return 1;
  if (!/^[\p{Lu}\p{Lt}]/u.test(text)) return 0;
  return text.length > 1 && !/\p{Ll}/u.test(text) ? 3 : 2;
}

const plainShape = (c: string): string =>
  c >= "a" && c <= "z" ? "x" : c >= "A" && c <= "Z" ? "X" : c >= "0" && c <= "9" ? "d" : c;

function shapeOf(text: string): string {
  let out = "";
  let last = "";
  let count = 0;
  for (const c of text) {
    const s =
      c < "\u0080"
        ? plainShape(c)
        : /\p{Nd}/u.test(c)
          ? "d"
          : /[\p{Lu}\p{Lt}]/u.test(c)
            ? "X"
            : /\p{L}/u.test(c)
              ? "x"
              : c;
    count = s === last ? count + 1 : 1;
    last = s;
    if (count <= 3) out += s;
  }
  return out;
}

/** Words kept of earlier texts; when so many are new since, the older ones go. */
const GENERATION = 20_000;
/** Longer forms are hardly met twice. */
const LONGEST_KEPT = 24;

/** Describes words, each form once: a document repeats most of its words, and news those of other documents. */
export class WordTable {
  #words = new Map<string, Word>();
  #older = new Map<string, Word>();

  get(text: string): Word {
    let word = this.#words.get(text);
    if (word !== undefined) return word;
    if (text.length > LONGEST_KEPT) return describe(text);
    word = this.#older.get(text) ?? describe(interned(text));
    if (this.#words.size >= GENERATION) {
      this.#older = this.#words;
      this.#words = new Map();
    }
    this.#words.set(word.text, word);
    return word;
  }
}

/** The words of all texts. What it remembers changes the time that a text takes, never what is read in it. */
export const WORDS = new WordTable();

/** How much the capitals of a line say: 0 ordinary, 1 title case, 2 all capitals. */
export type Casing = 0 | 1 | 2;

export function casingOf(words: readonly Word[]): Casing {
  let lower = 0;
  let capital = 0;
  let upper = 0;
  for (const { caps, small } of words) {
    if (caps === 3) upper += 1;
    else if (caps === 2) capital += 1;
    else if (caps === 1 && !small) lower += 1;
  }
  if (upper + capital < 3) return 0;
  if (upper >= 3 && lower === 0 && upper > capital * 2) return 2;
  // A sentence full of names has small verbs still; a headline has none, or one that slipped through.
  const stopped = words.at(-1)?.norm === ".";
  return lower === 0 || (!stopped && lower * 8 <= capital + upper) ? 1 : 0;
}

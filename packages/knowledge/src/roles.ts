import { knownWordsOf, ownCopy, wordsOfText, type Word } from "./fold.ts";
import { cellList, type Row } from "./tables.ts";
import type { RoleMatch } from "./types.ts";

interface RoleWord {
  readonly key: string;
  /** Whether the table writes it with a capital ("Gen.", "Major", "MP"): such a word needs one, the rest are written in both cases. */
  readonly capital: boolean;
}
interface RolePattern {
  readonly words: readonly RoleWord[];
  readonly role: string;
  readonly classes: readonly string[];
  readonly title: boolean;
}

const isCapital = (raw: string): boolean => raw[0] !== raw[0]?.toLowerCase();

const agrees = (pattern: RoleWord, text: Word | undefined): boolean =>
  pattern.key === text?.key && (!pattern.capital || isCapital(text.raw));

/** Tokens whose patterns are kept: most of a text's words begin no role, and are asked about again and again. */
const KEPT = 20_000;
const LONGEST_KEPT = 24;

/** Role nouns by their first word, longest first. */
export class RoleIndex {
  readonly #heads = new Map<string, RolePattern[]>();
  #byToken = new Map<string, readonly RolePattern[] | null>();

  constructor(rows: readonly Row[]) {
    for (const { pattern = "", plural = "", role = "", classes, title } of rows) {
      for (const text of new Set([pattern, ...cellList(plural)])) {
        const words = wordsOfText(text).map(({ key, raw }) => ({ key, capital: isCapital(raw) }));
        const head = words[0]?.key;
        if (head === undefined) continue;
        const entry = { words, role, classes: cellList(classes), title: title === "y" };
        const list = this.#heads.get(head);
        if (list) list.push(entry);
        else this.#heads.set(head, [entry]);
      }
    }
    for (const list of this.#heads.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** The patterns that may begin at the token. */
  #patterns(token: string): readonly RolePattern[] | null {
    let patterns = this.#byToken.get(token);
    if (patterns === undefined) {
      const [word] = knownWordsOf(token);
      patterns = (word && this.#heads.get(word.key)) ?? null;
      if (token.length > LONGEST_KEPT) return patterns;
      if (this.#byToken.size >= KEPT) this.#byToken = new Map();
      this.#byToken.set(ownCopy(token), patterns);
    }
    return patterns;
  }

  match(tokens: readonly string[], at: number): RoleMatch | null {
    const patterns = this.#patterns(tokens[at] ?? "");
    if (patterns === null) return null;
    const first = knownWordsOf(tokens[at] ?? "");
    const words: Word[] = [...first];
    /** ends[n] = tokens used when the first n words fill whole tokens. */
    const ends: number[] = [];
    ends[words.length] = 1;
    let next = at + 1;
    for (const { words: pattern, role, classes, title } of patterns) {
      while (words.length < pattern.length && next < tokens.length) {
        const more = knownWordsOf(tokens[next] ?? "");
        if (more.length === 0 && !/^[-‐‑–]$/.test(tokens[next] ?? "")) break;
        words.push(...more);
        next += 1;
        if (more.length > 0) ends[words.length] = next - at;
      }
      const length = ends[pattern.length];
      if (length === undefined || !pattern.every((word, i) => agrees(word, words[i]))) continue;
      return { length, role, classes, title };
    }
    return null;
  }
}

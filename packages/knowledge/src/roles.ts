import { wordsOf, wordsOfText, type Word } from "./fold.ts";
import { cellList, type Row } from "./tables.ts";
import type { RoleMatch } from "./types.ts";

interface RolePattern {
  readonly words: readonly string[];
  readonly role: string;
  readonly classes: readonly string[];
  readonly title: boolean;
}

/** Role nouns by their first word, longest first. Case says nothing here: titles are written in both. */
export class RoleIndex {
  readonly #heads = new Map<string, RolePattern[]>();

  constructor(rows: readonly Row[]) {
    for (const { pattern = "", plural = "", role = "", classes, title } of rows) {
      for (const text of new Set([pattern, ...cellList(plural)])) {
        const words = wordsOfText(text).map((word) => word.key);
        const [head] = words;
        if (head === undefined) continue;
        const entry = { words, role, classes: cellList(classes), title: title === "y" };
        const list = this.#heads.get(head);
        if (list) list.push(entry);
        else this.#heads.set(head, [entry]);
      }
    }
    for (const list of this.#heads.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  match(tokens: readonly string[], at: number): RoleMatch | null {
    const first = wordsOf(tokens[at] ?? "");
    const patterns = first[0] && this.#heads.get(first[0].key);
    if (!patterns) return null;
    const words: Word[] = [...first];
    const ends = new Map([[words.length, 1]]);
    let next = at + 1;
    for (const { words: pattern, role, classes, title } of patterns) {
      while (words.length < pattern.length && next < tokens.length) {
        const more = wordsOf(tokens[next] ?? "");
        if (more.length === 0 && !/^[-‐‑–]$/.test(tokens[next] ?? "")) break;
        words.push(...more);
        next += 1;
        if (more.length > 0) ends.set(words.length, next - at);
      }
      const length = ends.get(pattern.length);
      if (length === undefined || !pattern.every((key, i) => key === words[i]?.key)) continue;
      return { length, role, classes, title };
    }
    return null;
  }
}

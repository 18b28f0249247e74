import type { WordVectors } from "../../model/vectors.ts";
import type { Word } from "../../model/word.ts";
import type { Tag } from "../../tags/tagger.ts";
import type { EncoderLayout } from "./layout.ts";

/** What a network tells apart. Words are known by the hash of their form in lower case, endings by that of three letters. */
export interface EncoderVocabulary {
  readonly words: readonly number[];
  readonly suffixes: readonly number[];
  /** "XPOS/UPOS". */
  readonly tags: readonly string[];
}
export interface Vocabulary extends EncoderVocabulary {
  readonly relations: readonly string[];
}

/** Rows of the tables that describe one word. */
export interface WordRows {
  readonly word: number;
  readonly suffix: number;
  readonly classes: number;
  readonly capitals: number;
}

export const endingOf = ({ suffixes }: Word): number => suffixes[2] ?? 0;
export const tagName = ({ xpos, upos }: Tag): string => `${xpos}/${upos}`;

/** Looks rows up; 0 where a word, an ending or a tag is none of the vocabulary. */
export class Indices {
  readonly #words: ReadonlyMap<number, number>;
  readonly #suffixes: ReadonlyMap<number, number>;
  readonly #tags: ReadonlyMap<string, number>;

  constructor({ words, suffixes, tags }: EncoderVocabulary) {
    this.#words = new Map(words.map((key, i) => [key, i + 1]));
    this.#suffixes = new Map(suffixes.map((key, i) => [key, i + 1]));
    this.#tags = new Map(tags.map((name, i) => [name, i + 1]));
  }

  rows(word: Word): WordRows {
    return {
      word: this.#words.get(word.lower) ?? 0,
      suffix: this.#suffixes.get(endingOf(word)) ?? 0,
      classes: word.entry.classes,
      capitals: word.caps,
    };
  }

  tag(tag: Tag): number {
    return this.#tags.get(tagName(tag)) ?? 0;
  }
}

/** Writes what describes a word, but for its tag, to `out` from `at` on; `parameters` is the place of the network's first. */
export function writeWord(
  out: Float32Array,
  at: number,
  { norm }: Word,
  rows: WordRows,
  layout: EncoderLayout,
  parameters: number,
  vectors: WordVectors,
): void {
  vectors.read(norm, out, at);
  let to = at + layout.settings.vector;
  for (const [table, row] of [
    [layout.word, rows.word],
    [layout.suffix, rows.suffix],
    [layout.classes, rows.classes],
    [layout.capitals, rows.capitals],
  ] as const) {
    const from = parameters + table.at + row * table.columns;
    out.copyWithin(to, from, from + table.columns);
    to += table.columns;
  }
}

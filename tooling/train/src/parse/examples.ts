import {
  endingOf,
  Indices,
  tagName,
  type Vocabulary,
  type Tag,
  type Word,
  type WordVectors,
} from "@chancery/language/training";

import type { TreeSentence } from "../corpora/trees.ts";
import type { Described } from "./encoder-gradient.ts";

/** Words and endings met less often share the row of all unknown ones. */
const LEAST_WORDS = 3;
const LEAST_SUFFIXES = 5;

/** A sentence as the trainer sees it: rows of tables, vectors of words one after the other, and the tree to be found. */
export interface Example extends Described {
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

export function counted<T extends number | string>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

export const frequent = <T extends number | string>(counts: Map<T, number>, least: number): T[] =>
  [...counts]
    .filter(([value, count]) => value !== 0 && count >= least)
    .map(([value]) => value)
    .toSorted((a, b) => (a < b ? -1 : 1));

export function vocabularyOf(sentences: readonly TreeSentence[]): Vocabulary {
  const words = sentences.flatMap(({ input }) => [...input.words]);
  const tags = sentences.flatMap(({ input }) => input.tags.map(tagName));
  return {
    words: frequent(counted(words.map(({ lower }) => lower)), LEAST_WORDS),
    suffixes: frequent(counted(words.map(endingOf)), LEAST_SUFFIXES),
    tags: frequent(counted(tags), 1),
    relations: frequent(counted(sentences.flatMap(({ relations }) => [...relations])), 1),
  };
}

/** What an encoder reads of a sentence. */
export function described(
  words: readonly Word[],
  tags: readonly Tag[],
  indices: Pick<Indices, "rows" | "tag">,
  vectors: WordVectors,
): Described {
  const known = new Float32Array(words.length * vectors.dimensions);
  for (const [i, { norm }] of words.entries()) vectors.read(norm, known, i * vectors.dimensions);
  return {
    length: words.length,
    rows: words.map((word) => indices.rows(word)),
    vectors: known,
    tags: Int32Array.from(tags, (tag) => indices.tag(tag)),
  };
}

export function examplesOf(
  sentences: readonly TreeSentence[],
  vocabulary: Vocabulary,
  vectors: WordVectors,
): Example[] {
  const indices = new Indices(vocabulary);
  const relations = new Map(vocabulary.relations.map((name, i) => [name, i]));
  return sentences.map((sentence) => {
    const { words, tags } = sentence.input;
    return {
      ...described(words, tags, indices, vectors),
      heads: sentence.heads,
      relations: Int32Array.from(sentence.relations, (name) => relations.get(name) ?? 0),
    };
  });
}

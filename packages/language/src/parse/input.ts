import { hashString } from "../model/hash.ts";
import type { Word } from "../model/word.ts";
import type { Tag } from "../tags/tagger.ts";
import type { Upos } from "../types.ts";

/** Longest sentence that is parsed; longer ones fall back to what the grammar reads. */
export const LONGEST_PARSED = 80;

/** What the templates see of a tagged sentence, a number a word. Words count from 0, the root stands after the last. */
export interface ParseInput {
  readonly length: number;
  readonly words: Int32Array;
  /** Penn and universal tag as one. */
  readonly tags: Int32Array;
  readonly fine: Int32Array;
  readonly middle: Int32Array;
  readonly coarse: Int32Array;
  /** Counted up to each word: commas, conjunctions and other signs, verbs, nouns, a byte each. */
  readonly passed: Int32Array;
}

/** Places after the last word: the root, then nothing. */
const BEYOND = 4;
const ROOT_VALUE = 9;
const NO_VALUE = 7;
const NO_TAG: Tag = { xpos: "_", upos: "X" };

/** Classes of words that are counted between two words: which byte of {@link ParseInput.passed} counts each. */
const COUNTED: Readonly<Partial<Record<Upos, number>>> = {
  PUNCT: 0,
  CCONJ: 8,
  VERB: 16,
  NOUN: 24,
  PROPN: 24,
};

const numbers = new Map<string, number>();

/** The two tags of a word as one number. */
function tagNumber({ xpos, upos }: Tag): number {
  const name = `${xpos}/${upos}`;
  let number = numbers.get(name);
  if (number === undefined) {
    number = hashString(name, 5);
    numbers.set(name, number);
  }
  return number;
}

export function parseInput(words: readonly Word[], tags: readonly Tag[]): ParseInput {
  const { length } = words;
  const size = length + BEYOND;
  const column = (value: (i: number) => number): Int32Array => {
    const out = new Int32Array(size).fill(NO_VALUE);
    for (let i = 0; i < length; i += 1) out[i] = value(i);
    out[length] = ROOT_VALUE;
    return out;
  };
  const passed = new Int32Array(size);
  for (let i = 0; i < length; i += 1) {
    const byte = COUNTED[tags[i]?.upos ?? "X"];
    passed[i + 1] = (passed[i] as number) + (byte === undefined ? 0 : 1 << byte);
  }
  return {
    length,
    words: column((i) => words[i]?.lower ?? 0),
    tags: column((i) => tagNumber(tags[i] ?? NO_TAG)),
    fine: column((i) => (words[i]?.entry.clusters[0] ?? 0) + 16),
    middle: column((i) => (words[i]?.entry.clusters[1] ?? 0) + 16),
    coarse: column((i) => (words[i]?.entry.clusters[2] ?? 0) + 16),
    passed,
  };
}

/** What stands between word `from` and a later word: up to two of each class that is counted. */
export function between({ passed }: ParseInput, from: number, to: number): number {
  const counts = (passed[to] as number) - (passed[from + 1] as number);
  const upToTwo = (byte: number): number => Math.min(2, (counts >>> byte) & 0xff);
  return upToTwo(0) + upToTwo(8) * 3 + upToTwo(16) * 9 + upToTwo(24) * 27;
}

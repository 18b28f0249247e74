import type { Casing, Word } from "../model/word.ts";
import type { Tag } from "../tags/tagger.ts";
import { LABELS } from "./labels.ts";

/** A sentence as the names tagger sees it: its words, their Penn tags as small integers, and how much capitals say. */
export interface NameSentence {
  readonly words: readonly Word[];
  readonly tags: readonly number[];
  /** The same tags in full. */
  readonly read: readonly Tag[];
  readonly casing: Casing;
}

/** Where a capitalized word stands elsewhere in the document. */
export interface Occurrences {
  /** Capitalized inside an ordinary sentence, where capitals are evidence. */
  inside: number;
  /** Written small somewhere. */
  lower: boolean;
  /** Hashes of the words before and after it, first come, few. */
  readonly lefts: number[];
  readonly rights: number[];
}

const NEIGHBOURS = 7;
const isCapital = (word: Word): boolean => word.caps === 2 || word.caps === 3;

/**
 * What the document says of its words beyond one sentence: contexts of each capitalized word, and the labels given so far.
 * One name is mostly one thing in one article.
 */
export class DocumentMemory {
  readonly #occurrences = new Map<string, Occurrences>();
  readonly #given = new Map<string, Uint16Array>();

  constructor(sentences: readonly NameSentence[]) {
    for (const { words, casing } of sentences) {
      for (const [i, word] of words.entries()) {
        if (!isCapital(word)) continue;
        const known = this.#of(word.norm);
        if (casing !== 0) continue;
        if (i > 0) known.inside += 1;
        remember(known.lefts, words[i - 1]?.lower ?? 1);
        remember(known.rights, words[i + 1]?.lower ?? 2);
      }
    }
    for (const { words } of sentences) {
      for (const word of words) {
        const known = word.caps === 1 ? this.#occurrences.get(word.norm) : undefined;
        if (known !== undefined) known.lower = true;
      }
    }
  }

  occurrences(word: Word): Occurrences | undefined {
    return this.#occurrences.get(word.norm);
  }

  /** How often the word has been given each label; undefined when it is new. */
  given(word: Word): Uint16Array | undefined {
    return this.#given.get(word.norm);
  }

  add({ words }: NameSentence, labels: ArrayLike<number>): void {
    for (const [i, word] of words.entries()) {
      if (!isCapital(word)) continue;
      let counts = this.#given.get(word.norm);
      if (counts === undefined) {
        counts = new Uint16Array(LABELS.length);
        this.#given.set(word.norm, counts);
      }
      const label = labels[i] as number;
      counts[label] = Math.min(0xffff, (counts[label] as number) + 1);
    }
  }

  #of(norm: string): Occurrences {
    let known = this.#occurrences.get(norm);
    if (known === undefined) {
      known = { inside: 0, lower: false, lefts: [], rights: [] };
      this.#occurrences.set(norm, known);
    }
    return known;
  }
}

function remember(list: number[], value: number): void {
  if (list.length < NEIGHBOURS && !list.includes(value)) list.push(value);
}

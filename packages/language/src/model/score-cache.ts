import { pairsOf, type LinearModel } from "./linear-model.ts";
import type { Word } from "./word.ts";

/** Adds the weights of a word's features beside a small integer to `pairs`; word undefined: past the edge of the sentence. */
export type Template = (pairs: Int32Array, word: Word | undefined, beside: number) => void;

/** What a word's features may depend on beside it: 0 up to this. */
const BESIDE = 512;
const TEMPLATES = 16;

/**
 * Sums of weights that recur with a word, in a table of fixed size: a newer sum takes the place of an older one, so that a
 * process that reads for days needs no more memory. What is in it changes the time that a text takes and nothing else.
 */
export class ScoreCache {
  readonly #templates: readonly Template[];
  readonly #width: number;
  readonly #mask: number;
  readonly #keys: Float64Array;
  readonly #sums: Int32Array;
  readonly #fresh: Int32Array;

  /** @param rows how many sums to keep, a power of two */
  constructor({ classes }: LinearModel, templates: readonly Template[], rows: number) {
    this.#templates = templates;
    this.#fresh = pairsOf(classes.length);
    this.#width = this.#fresh.length;
    this.#mask = rows - 1;
    this.#keys = new Float64Array(rows).fill(-1);
    this.#sums = new Int32Array(rows * this.#width);
  }

  /** Adds what the template adds. */
  add(pairs: Int32Array, template: number, word: Word | undefined, beside: number): void {
    const id = word === undefined ? 0 : word.id;
    const kind = template * BESIDE + beside;
    const key = id * TEMPLATES * BESIDE + kind;
    const slot = ((Math.imul(id, 0x9e3779b1) ^ Math.imul(kind + 1, 0x85ebca6b)) >>> 9) & this.#mask;
    const width = this.#width;
    const sums = this.#sums;
    const at = slot * width;
    if (this.#keys[slot] !== key) {
      this.#keys[slot] = key;
      this.#fresh.fill(0);
      this.#templates[template]?.(this.#fresh, word, beside);
      sums.set(this.#fresh, at);
    }
    for (let n = 0; n < width; n += 1) pairs[n] = (pairs[n] as number) + (sums[at + n] as number);
  }
}

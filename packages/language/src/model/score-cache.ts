import { pairsOf, type LinearModel } from "./linear-model.ts";
import type { Word } from "./word.ts";

/** Adds the weights of a word's features beside a small integer to `pairs`; word undefined: past the edge of the sentence. */
export type Template = (pairs: Int32Array, word: Word | undefined, beside: number) => void;

/** What a word's features may depend on beside it: 0 up to this. */
const BESIDE = 512;

/**
 * Sums of weights that recur with a word, in a table of fixed size: a newer sum takes the place of an older one, so that a
 * process that reads for days needs no more memory. What is in it changes the time that a text takes and nothing else.
 */
export class ScoreCache {
  /** Rows of pairs, one after the other; {@link row} tells where one begins. */
  readonly sums: Int32Array;
  readonly #templates: readonly Template[];
  readonly #rows: number;
  readonly #width: number;
  readonly #keys: Float64Array;
  readonly #fresh: Int32Array;

  /** @param rows how many sums to keep of each template, a power of two */
  constructor({ classes }: LinearModel, templates: readonly Template[], rows: number) {
    this.#templates = templates;
    this.#rows = rows;
    this.#fresh = pairsOf(classes.length);
    this.#width = this.#fresh.length;
    this.#keys = new Float64Array(rows * templates.length).fill(-1);
    this.sums = new Int32Array(rows * templates.length * this.#width);
  }

  /** Where in `sums` the row of what the template adds begins; good until the template is asked for another. */
  row(template: number, word: Word | undefined, beside: number): number {
    const id = word === undefined ? 0 : word.id;
    const key = id * BESIDE + beside;
    // Words are counted as they come: those of late never share a place as long as they see the same beside them.
    const slot = template * this.#rows + ((id + Math.imul(beside, 0x9e3779b1)) & (this.#rows - 1));
    const at = slot * this.#width;
    if (this.#keys[slot] !== key) {
      this.#keys[slot] = key;
      this.#fresh.fill(0);
      this.#templates[template]?.(this.#fresh, word, beside);
      this.sums.set(this.#fresh, at);
    }
    return at;
  }

  /** Adds what the template adds. */
  add(pairs: Int32Array, template: number, word: Word | undefined, beside: number): void {
    const at = this.row(template, word, beside);
    const { sums } = this;
    for (let n = 0; n < pairs.length; n += 1) pairs[n] = (pairs[n] as number) + (sums[at + n] as number);
  }
}

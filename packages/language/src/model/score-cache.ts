import { pairsOf, type LinearModel } from "./linear-model.ts";

/**
 * Sums of weights that recur, in a table of fixed size: a newer sum takes the place of an older one, so that a process that reads
 * for days needs no more memory. What is in it changes the time that a text takes and nothing else.
 */
export class ScoreCache {
  /** Rows of pairs, one after the other; {@link find} tells where one begins. */
  readonly sums: Int32Array;
  readonly #width: number;
  readonly #rows: number;
  readonly #keys: Float64Array;

  /**
   * @param kinds of sums, each with a room of its own
   * @param rows how many sums to keep of each kind, a power of two
   */
  constructor({ classes }: LinearModel, kinds: number, rows: number) {
    this.#width = pairsOf(classes.length).length;
    this.#rows = rows;
    this.#keys = new Float64Array(rows * kinds * 2).fill(-1);
    this.sums = new Int32Array(rows * kinds * this.#width);
  }

  /**
   * Where in `sums` the row of `first` and `second` begins, whole numbers of 0 and more. Negative where the sum is not kept: then
   * its complement (~) is where a row of zeros awaits it. Good until the kind is asked for another.
   */
  find(kind: number, first: number, second: number): number {
    // Words are counted as they come: those of late never share a place as long as they see the same beside them.
    const slot = kind * this.#rows + ((first + Math.imul(second, 0x9e3779b1)) & (this.#rows - 1));
    const at = slot * this.#width;
    const keys = this.#keys;
    if (keys[slot * 2] === first && keys[slot * 2 + 1] === second) return at;
    keys[slot * 2] = first;
    keys[slot * 2 + 1] = second;
    this.sums.fill(0, at, at + this.#width);
    return ~at;
  }
}

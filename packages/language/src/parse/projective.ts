/**
 * The best tree without crossing arcs and with one root (Eisner 1996): `scores` holds, for each word a row of `width`, what each
 * head is worth, the root at column `length`. Cubic in the length, which callers bound.
 */
export class TreeSearch {
  readonly #longest: number;
  /** Best half-trees over [i, j] at i * longest + j: headed by j or by i, whole or still waiting for the rest of the dependent. */
  readonly #wholeLeft: Float64Array;
  readonly #wholeRight: Float64Array;
  readonly #openLeft: Float64Array;
  readonly #openRight: Float64Array;
  readonly #cutLeft: Uint8Array;
  readonly #cutRight: Uint8Array;
  readonly #cutOpen: Uint8Array;

  /** @param longest at most 255 words */
  constructor(longest: number) {
    this.#longest = longest;
    const size = longest * longest;
    this.#wholeLeft = new Float64Array(size);
    this.#wholeRight = new Float64Array(size);
    this.#openLeft = new Float64Array(size);
    this.#openRight = new Float64Array(size);
    this.#cutLeft = new Uint8Array(size);
    this.#cutRight = new Uint8Array(size);
    this.#cutOpen = new Uint8Array(size);
  }

  /** Heads of the words, `length` for the root. */
  best(scores: Float32Array, at: number, width: number, length: number): Int32Array {
    const wide = this.#longest;
    const wholeLeft = this.#wholeLeft;
    const wholeRight = this.#wholeRight;
    const openLeft = this.#openLeft;
    const openRight = this.#openRight;
    for (let i = 0; i < length; i += 1) {
      wholeLeft[i * wide + i] = 0;
      wholeRight[i * wide + i] = 0;
    }
    for (let span = 1; span < length; span += 1) {
      for (let i = 0; i + span < length; i += 1) {
        const j = i + span;
        const here = i * wide + j;
        let top = -Infinity;
        let cut = i;
        for (let k = i; k < j; k += 1) {
          const sum = (wholeRight[i * wide + k] as number) + (wholeLeft[(k + 1) * wide + j] as number);
          if (sum > top) {
            top = sum;
            cut = k;
          }
        }
        this.#cutOpen[here] = cut;
        openLeft[here] = top + (scores[at + i * width + j] as number);
        openRight[here] = top + (scores[at + j * width + i] as number);
        top = -Infinity;
        for (let k = i; k < j; k += 1) {
          const sum = (wholeLeft[i * wide + k] as number) + (openLeft[k * wide + j] as number);
          if (sum > top) {
            top = sum;
            cut = k;
          }
        }
        wholeLeft[here] = top;
        this.#cutLeft[here] = cut;
        top = -Infinity;
        for (let k = i + 1; k <= j; k += 1) {
          const sum = (openRight[i * wide + k] as number) + (wholeRight[k * wide + j] as number);
          if (sum > top) {
            top = sum;
            cut = k;
          }
        }
        wholeRight[here] = top;
        this.#cutRight[here] = cut;
      }
    }
    const heads = new Int32Array(length);
    let root = 0;
    let top = -Infinity;
    for (let r = 0; r < length; r += 1) {
      const sum =
        (wholeLeft[r] as number) +
        (wholeRight[r * wide + length - 1] as number) +
        (scores[at + r * width + length] as number);
      if (sum > top) {
        top = sum;
        root = r;
      }
    }
    heads[root] = length;
    this.#follow(heads, root, length);
    return heads;
  }

  /** Reads the arcs off the cuts, the half-trees still to be read on a stack. */
  #follow(heads: Int32Array, root: number, length: number): void {
    const wide = this.#longest;
    const left: [number, number][] = [[0, root]];
    const right: [number, number][] = [[root, length - 1]];
    for (;;) {
      const l = left.pop();
      if (l !== undefined) {
        const [i, j] = l;
        if (i === j) continue;
        const k = this.#cutLeft[i * wide + j] as number;
        heads[k] = j;
        const cut = this.#cutOpen[k * wide + j] as number;
        left.push([i, k], [cut + 1, j]);
        right.push([k, cut]);
        continue;
      }
      const r = right.pop();
      if (r === undefined) return;
      const [i, j] = r;
      if (i === j) continue;
      const k = this.#cutRight[i * wide + j] as number;
      heads[k] = i;
      const cut = this.#cutOpen[i * wide + k] as number;
      left.push([cut + 1, k]);
      right.push([i, cut], [k, j]);
    }
  }
}

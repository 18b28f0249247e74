import { slotOf, type Row } from "@chancery/language/training";

/**
 * Averaged perceptron (Collins 2002) over hashed features. The average is kept lazily: `#sums` holds each change times the
 * moment it was made.
 */
export class Perceptron {
  readonly classes: number;
  #keys = new Int32Array(1 << 16);
  #slots = new Int32Array(1 << 16).fill(-1);
  #rowKeys: number[] = [];
  #weights: Float64Array;
  #sums: Float64Array;
  #time = 1;

  constructor(classes: number) {
    this.classes = classes;
    this.#weights = new Float64Array(classes * 4096);
    this.#sums = new Float64Array(classes * 4096);
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    scores.fill(0);
    for (let f = 0; f < count; f += 1) {
      const row = this.#find(features[f] as number, false);
      if (row < 0) continue;
      const base = row * this.classes;
      for (let k = 0; k < this.classes; k += 1)
        scores[k] = (scores[k] as number) + (this.#weights[base + k] as number);
    }
  }

  /** One step in time; moves weight from the predicted to the right class when they differ. */
  learn(features: Int32Array, count: number, gold: number, predicted: number): void {
    this.#time += 1;
    if (gold === predicted) return;
    for (let f = 0; f < count; f += 1) {
      const base = this.#find(features[f] as number, true) * this.classes;
      this.#change(base + gold, 1);
      this.#change(base + predicted, -1);
    }
  }

  /**
   * Averaged weights as small integers. Rows whose greatest averaged weight is below `least` are left out, and of the others the
   * weights below `small`.
   */
  rows(least: number, small = 0): Row[] {
    const averaged = this.#weights.map((w, i) => w - (this.#sums[i] as number) / this.#time);
    const sizes = averaged
      .filter((w) => w !== 0)
      .map(Math.abs)
      .toSorted();
    // The few largest weights are clipped, so that the many small ones keep their differences.
    const top = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
    const scale = 127 / top;
    const out: Row[] = [];
    for (const [row, key] of this.#rowKeys.entries()) {
      const slice = averaged.subarray(row * this.classes, (row + 1) * this.classes);
      if (!slice.some((w) => Math.abs(w) >= least)) continue;
      const weights: [number, number][] = [];
      slice.forEach((w, k) => {
        const rounded = Math.max(-127, Math.min(127, Math.round(w * scale)));
        if (rounded !== 0 && Math.abs(w) >= small) weights.push([k, rounded]);
      });
      out.push({ key, weights });
    }
    return out;
  }

  #change(at: number, by: number): void {
    this.#weights[at] = (this.#weights[at] as number) + by;
    this.#sums[at] = (this.#sums[at] as number) + by * this.#time;
  }

  #find(key: number, create: boolean): number {
    const mask = this.#keys.length - 1;
    let slot = slotOf(key, mask);
    for (;;) {
      const row = this.#slots[slot] as number;
      if (row < 0) break;
      if (this.#keys[slot] === key) return row;
      slot = (slot + 1) & mask;
    }
    if (!create) return -1;
    const row = this.#rowKeys.length;
    this.#rowKeys.push(key);
    this.#keys[slot] = key;
    this.#slots[slot] = row;
    if (this.#rowKeys.length * 2 > this.#keys.length) this.#grow();
    if ((row + 1) * this.classes > this.#weights.length) {
      this.#weights = widened(this.#weights);
      this.#sums = widened(this.#sums);
    }
    return row;
  }

  #grow(): void {
    const size = this.#keys.length * 2;
    this.#keys = new Int32Array(size);
    this.#slots = new Int32Array(size).fill(-1);
    for (const [row, key] of this.#rowKeys.entries()) {
      let slot = slotOf(key, size - 1);
      while ((this.#slots[slot] as number) >= 0) slot = (slot + 1) & (size - 1);
      this.#keys[slot] = key;
      this.#slots[slot] = row;
    }
  }
}

function widened(array: Float64Array): Float64Array<ArrayBuffer> {
  const wide = new Float64Array(array.length * 2);
  wide.set(array);
  return wide;
}

/** Least size of the greatest weight of a row of summed models, and of any weight, on the scale to 127. */
const LEAST_GREATEST = 8;
const LEAST_WEIGHT = 3;

/**
 * The sum of models that learnt the same from different seeds, as small integers again: what one of them took from the order
 * of its examples the others do not share, so that the sum errs less than any of them. Small weights and rows of nothing else
 * go: that halves the file and changes no figure.
 */
export function joinedRows(models: readonly (readonly Row[])[], classes: number): Row[] {
  const sums = new Map<number, Int32Array>();
  for (const { key, weights } of models.flat()) {
    let row = sums.get(key);
    if (row === undefined) {
      row = new Int32Array(classes);
      sums.set(key, row);
    }
    for (const [k, weight] of weights) row[k] = (row[k] as number) + weight;
  }
  const sizes = [...sums.values()].flatMap((row) => [...row].filter((w) => w !== 0).map(Math.abs));
  const top = Int32Array.from(sizes).toSorted()[Math.floor(sizes.length * 0.9995)] ?? 1;
  const scale = Math.min(1, 127 / top);
  return [...sums].flatMap(([key, row]) => {
    const weights = [...row].flatMap((sum, k): [number, number][] => {
      const weight = Math.max(-127, Math.min(127, Math.round(sum * scale)));
      return Math.abs(weight) < LEAST_WEIGHT ? [] : [[k, weight]];
    });
    return weights.some(([, weight]) => Math.abs(weight) >= LEAST_GREATEST) ? [{ key, weights }] : [];
  });
}

/** Leaves out features at random, so that no single word carries a decision; the first, the bias, stays. Returns how many are left. */
export function thin(features: Int32Array, count: number, share: number, next: () => number): number {
  let kept = 1;
  for (let f = 1; f < count; f += 1) {
    if (next() < share) continue;
    features[kept] = features[f] as number;
    kept += 1;
  }
  return kept;
}

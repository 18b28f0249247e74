import { decodeBase64 } from "./base64.ts";
import { slotOf } from "./hash.ts";

/**
 * A linear model over hashed features with integer weights: the sum is the same on every machine.
 *
 * Layout of the packed bytes, little-endian: "CHLM", version u8, classes u8, length of the class names u16, the names in
 * UTF-8 joined by line feeds, rows u32; then per row, sorted by key: key i32; then per row: number of weights u8; then all
 * class numbers u8; then all weights i8.
 */
export interface LinearModel {
  readonly classes: readonly string[];
  /** Adds the weights of the features[0, count) into `scores`, which is cleared first. */
  score(features: Int32Array, count: number, scores: Int32Array): void;
  /** Adds the weights of one feature to the pairs from `at` on; see {@link pairsOf}. */
  add(feature: number, pairs: Int32Array, at?: number): void;
}

/**
 * Room for the scores of `classes` classes, two to an integer: class 2n in the lower 16 bits of pairs[n], class 2n + 1 above it.
 * Pairs are added as one integer, which is exact as long as every sum lies within 16 bits (258 weights of 127).
 */
export const pairsOf = (classes: number): Int32Array<ArrayBuffer> => new Int32Array((classes + 1) >> 1);

/** Takes the pairs apart: the score of class k at scores[k]. */
export function unpair(pairs: Int32Array, scores: Int32Array): void {
  for (let k = 0; k < scores.length; k += 2) {
    const pair = pairs[k >> 1] as number;
    const lower = (pair << 16) >> 16;
    scores[k] = lower;
    // Past an odd end the write is dropped.
    scores[k + 1] = (pair - lower) >> 16;
  }
}

/** The class of the highest score, the first of equals. */
export function bestOf(pairs: Int32Array, classes: number): number {
  let best = 0;
  let top = -0x8001;
  for (let k = 0; k < classes; k += 2) {
    const pair = pairs[k >> 1] as number;
    const lower = (pair << 16) >> 16;
    const upper = (pair - lower) >> 16;
    if (lower > top) {
      top = lower;
      best = k;
    }
    if (upper > top && k + 1 < classes) {
      top = upper;
      best = k + 1;
    }
  }
  return best;
}

const VERSION = 1;

/** Cells of a row before its weights. */
const HEAD = 3;

export interface Row {
  readonly key: number;
  /** Pairs [class, weight], the weight in -127..127 and not 0. */
  readonly weights: readonly (readonly [number, number])[];
}

export function packModel(classes: readonly string[], rows: readonly Row[]): Uint8Array {
  const names = new TextEncoder().encode(classes.join("\n"));
  const sorted = rows.filter((row) => row.weights.length > 0).toSorted((a, b) => a.key - b.key);
  const weights = sorted.reduce((sum, row) => sum + row.weights.length, 0);
  const bytes = new Uint8Array(12 + names.length + sorted.length * 5 + weights * 2);
  const view = new DataView(bytes.buffer);
  bytes.set([0x43, 0x48, 0x4c, 0x4d, VERSION, classes.length]);
  view.setUint16(6, names.length, true);
  bytes.set(names, 8);
  let at = 8 + names.length;
  view.setUint32(at, sorted.length, true);
  at += 4;
  for (const row of sorted) {
    view.setInt32(at, row.key, true);
    at += 4;
  }
  for (const row of sorted) bytes[at++] = row.weights.length;
  for (const row of sorted) for (const [k] of row.weights) bytes[at++] = k;
  for (const row of sorted) for (const [, weight] of row.weights) view.setInt8(at++, weight);
  return bytes;
}

/** Reads what {@link packModel} wrote. Throws on a foreign or newer file. */
export function unpackModel(packed: string | Uint8Array): LinearModel {
  const bytes = typeof packed === "string" ? decodeBase64(packed) : packed;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, false) !== 0x43484c4d || bytes[4] !== VERSION)
    throw new Error("not a packed model of this version");
  const length = view.getUint16(6, true);
  const classes = new TextDecoder().decode(bytes.subarray(8, 8 + length)).split("\n");
  let at = 8 + length;
  const rows = view.getUint32(at, true);
  at += 4;
  const counts = bytes.subarray(at + rows * 4, at + rows * 5);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const targets = bytes.subarray(at + rows * 5, at + rows * 5 + total);
  const amounts = new Int8Array(bytes.buffer, bytes.byteOffset + at + rows * 5 + total, total);
  // A look-up touches little memory: of a slot 4 bytes, where its few bits of the key keep most others out, and of the row its key,
  // how many weights it has, and each as its class above its amount.
  const cells = new Int16Array(1 + rows * HEAD + total);
  const bits = Math.clz32(cells.length);
  let capacity = 1024;
  while (capacity * 2 < rows * 3) capacity *= 2;
  const mask = capacity - 1;
  const slots = new Int32Array(capacity);
  for (let row = 0, w = 0, cell = 1; row < rows; row += 1) {
    const key = view.getInt32(at + row * 4, true);
    const count = counts[row] as number;
    let slot = slotOf(key, mask);
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = (cell << bits) | (key >>> (32 - bits));
    cells[cell] = key;
    cells[cell + 1] = key >> 16;
    cells[cell + 2] = count;
    cell += HEAD;
    for (const end = w + count; w < end; w += 1, cell += 1)
      cells[cell] = ((targets[w] as number) << 8) | ((amounts[w] as number) & 0xff);
  }

  const others = 32 - bits;
  const add = (feature: number, scores: Int32Array, from = 0): void => {
    let slot = slotOf(feature, mask);
    for (let kept = slots[slot] as number; kept !== 0; kept = slots[slot] as number) {
      const cell = kept >>> bits;
      if (
        (kept ^ (feature >>> others)) << others === 0 &&
        cells[cell] === (feature << 16) >> 16 &&
        cells[cell + 1] === feature >> 16
      ) {
        const end = cell + HEAD + (cells[cell + 2] as number);
        for (let c = cell + HEAD; c < end; c += 1) {
          const weight = cells[c] as number;
          const n = from + ((weight >> 9) & 0x7f);
          scores[n] = (scores[n] as number) + (((weight << 24) >> 24) << ((weight >> 4) & 16));
        }
        return;
      }
      slot = (slot + 1) & mask;
    }
  };
  const sums = pairsOf(classes.length);
  return {
    classes,
    add,
    score(features, count, scores) {
      sums.fill(0);
      for (let f = 0; f < count; f += 1) add(features[f] as number, sums);
      unpair(sums, scores);
    },
  };
}

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
  /** Adds the weights of one feature to `pairs`; see {@link pairsOf}. */
  add(feature: number, pairs: Int32Array): void;
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
  // The weights of a row as pairs already, and each key beside the place of its row: a look-up touches few lines of memory.
  const columns = new Uint8Array(total);
  const pairs = new Int32Array(total);
  let capacity = 1024;
  while (capacity * 2 < rows * 3) capacity *= 2;
  const mask = capacity - 1;
  const slots = new Int32Array(capacity * 2);
  for (let row = 0, w = 0, filled = 0; row < rows; row += 1) {
    const key = view.getInt32(at + row * 4, true);
    const first = filled;
    for (const end = w + (counts[row] as number); w < end; w += 1) {
      const k = targets[w] as number;
      const amount = (amounts[w] as number) << ((k & 1) << 4);
      if (filled > first && columns[filled - 1] === k >> 1)
        pairs[filled - 1] = (pairs[filled - 1] as number) + amount;
      else {
        columns[filled] = k >> 1;
        pairs[filled] = amount;
        filled += 1;
      }
    }
    let slot = slotOf(key, mask);
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = (first << 8) | (filled - first);
  }

  const add = (feature: number, scores: Int32Array): void => {
    let slot = slotOf(feature, mask);
    let place = slots[slot * 2 + 1] as number;
    while (place !== 0 && slots[slot * 2] !== feature) {
      slot = (slot + 1) & mask;
      place = slots[slot * 2 + 1] as number;
    }
    const first = place >>> 8;
    const end = first + (place & 0xff);
    for (let w = first; w < end; w += 1) {
      const n = columns[w] as number;
      scores[n] = (scores[n] as number) + (pairs[w] as number);
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

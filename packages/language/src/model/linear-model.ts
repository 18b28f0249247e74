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
  let capacity = 1024;
  while (capacity < rows * 2) capacity *= 2;
  const mask = capacity - 1;
  const keys = new Int32Array(capacity);
  const slots = new Int32Array(capacity).fill(-1);
  const counts = bytes.subarray(at + rows * 4, at + rows * 5);
  const offsets = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row += 1) {
    const key = view.getInt32(at + row * 4, true);
    let slot = slotOf(key, mask);
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    keys[slot] = key;
    slots[slot] = row;
    offsets[row + 1] = (offsets[row] ?? 0) + (counts[row] ?? 0);
  }
  const total = offsets[rows] ?? 0;
  at += rows * 5;
  const targets = bytes.subarray(at, at + total);
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at + total, total);

  return {
    classes,
    score(features, count, scores) {
      scores.fill(0);
      for (let f = 0; f < count; f += 1) {
        const key = features[f] as number;
        let slot = slotOf(key, mask);
        let row = slots[slot] as number;
        while (row >= 0 && keys[slot] !== key) {
          slot = (slot + 1) & mask;
          row = slots[slot] as number;
        }
        if (row < 0) continue;
        for (let w = offsets[row] as number, end = offsets[row + 1] as number; w < end; w += 1) {
          const k = targets[w] as number;
          scores[k] = (scores[k] as number) + (weights[w] as number);
        }
      }
    },
  };
}

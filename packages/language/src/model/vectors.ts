import { decodeBase64 } from "./base64.ts";
import { hashString, slotOf } from "./hash.ts";

/** Vectors of words by how they are used, as small integers; words used alike lie near each other. */
export interface WordVectors {
  readonly dimensions: number;
  /** Writes the vector of a word in lower case to `out` from `at` on; false, and zeros, where none is known. */
  read(norm: string, out: Float32Array, at: number): boolean;
}

const MAGIC = 0x43485744; // "CHWD"
const VERSION = 1;
const HEAD = 12;
const SEED = 91;

/**
 * Packed table, little-endian but for the letters at its head: "CHWD", version u8, dimensions u8, 2 bytes unused, words u32; per
 * dimension the size of one step f32; the words' keys i32 sorted; then per word its dimensions i8.
 */
export function packVectors(
  words: readonly string[],
  steps: Float32Array,
  value: (word: number, dimension: number) => number,
): Uint8Array {
  const dimensions = steps.length;
  const byKey = new Map<number, number>();
  for (const [i, word] of words.entries()) {
    const key = hashString(word, SEED);
    if (!byKey.has(key)) byKey.set(key, i);
  }
  const rows = [...byKey].toSorted((a, b) => a[0] - b[0]);
  const bytes = new Uint8Array(HEAD + dimensions * 4 + rows.length * (4 + dimensions));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  bytes[4] = VERSION;
  bytes[5] = dimensions;
  view.setUint32(8, rows.length, true);
  for (const [d, step] of steps.entries()) view.setFloat32(HEAD + d * 4, step, true);
  const keys = HEAD + dimensions * 4;
  const values = keys + rows.length * 4;
  for (const [row, [key, word]] of rows.entries()) {
    view.setInt32(keys + row * 4, key, true);
    for (let d = 0; d < dimensions; d += 1) view.setInt8(values + row * dimensions + d, value(word, d));
  }
  return bytes;
}

/** Reads what {@link packVectors} wrote. Throws on a foreign or newer table. */
export function unpackVectors(packed: string | Uint8Array): WordVectors {
  const bytes = typeof packed === "string" ? decodeBase64(packed) : packed;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== MAGIC || bytes[4] !== VERSION)
    throw new Error("not a packed table of word vectors of this version");
  const dimensions = bytes[5] as number;
  const count = view.getUint32(8, true);
  const steps = Float32Array.from({ length: dimensions }, (_, d) => view.getFloat32(HEAD + d * 4, true));
  const at = HEAD + dimensions * 4;
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + at + count * 4, count * dimensions);
  const keys = new Int32Array(count);
  let capacity = 1024;
  while (capacity < count * 2) capacity *= 2;
  const mask = capacity - 1;
  const slots = new Int32Array(capacity).fill(-1);
  for (let row = 0; row < count; row += 1) {
    const key = view.getInt32(at + row * 4, true);
    keys[row] = key;
    let slot = slotOf(key, mask);
    while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
    slots[slot] = row;
  }
  const find = (norm: string): number => {
    const key = hashString(norm, SEED);
    let slot = slotOf(key, mask);
    let row = slots[slot] as number;
    while (row >= 0 && keys[row] !== key) {
      slot = (slot + 1) & mask;
      row = slots[slot] as number;
    }
    return row;
  };
  return {
    dimensions,
    read(norm, out, place) {
      let row = find(norm);
      // A compound that no table knows is taken for its last part.
      const hyphen = norm.lastIndexOf("-");
      if (row < 0 && hyphen > 0) row = find(norm.slice(hyphen + 1));
      for (let d = 0; d < dimensions; d += 1)
        out[place + d] = row < 0 ? 0 : (values[row * dimensions + d] as number) * (steps[d] as number);
      return row >= 0;
    },
  };
}

import { decodeBase64 } from "../../model/base64.ts";
import { layoutOf, type Layout, type NetworkSettings } from "./layout.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface PackedNetwork {
  readonly layout: Layout;
  readonly vocabulary: Vocabulary;
  /** Writes the parameters to `out` from `at` on. */
  readonly read: (out: Float32Array, at: number) => void;
}

const MAGIC = 0x4348504e; // "CHPN"
const VERSION = 1;
const HEAD = 12;

/** Everything but numbers, as JSON: settings, tags, relations. */
interface Names {
  readonly settings: NetworkSettings;
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly words: number;
  readonly suffixes: number;
}

export const networkLayout = (settings: NetworkSettings, vocabulary: Vocabulary): Layout =>
  layoutOf(settings, {
    words: vocabulary.words.length + 1,
    suffixes: vocabulary.suffixes.length + 1,
    tags: vocabulary.tags.length + 1,
    relations: vocabulary.relations.length,
  });

/**
 * A byte a parameter. Layout, little-endian but for the letters at its head: "CHPN", version u8, 3 bytes unused, length of the names
 * u32, the names as JSON; the keys of the words and of the suffixes i32; then row by row of each matrix the size of a step f32 and
 * the row's parameters i8.
 */
export function packNetwork(
  settings: NetworkSettings,
  vocabulary: Vocabulary,
  parameters: Float32Array,
): Uint8Array {
  const layout = networkLayout(settings, vocabulary);
  const { tags, relations, words, suffixes } = vocabulary;
  const own: Names = { settings, tags, relations, words: words.length, suffixes: suffixes.length };
  const names = new TextEncoder().encode(JSON.stringify(own));
  const size = layout.blocks.reduce((sum, { rows, columns }) => sum + rows * (4 + columns), 0);
  const bytes = new Uint8Array(HEAD + names.length + (words.length + suffixes.length) * 4 + size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  bytes[4] = VERSION;
  view.setUint32(8, names.length, true);
  bytes.set(names, HEAD);
  let to = HEAD + names.length;
  for (const key of [...words, ...suffixes]) {
    view.setInt32(to, key, true);
    to += 4;
  }
  for (const { at, rows, columns } of layout.blocks) {
    for (let row = 0; row < rows; row += 1) {
      const from = at + row * columns;
      const numbers = parameters.subarray(from, from + columns);
      const step = Math.fround(numbers.reduce((most, x) => Math.max(most, Math.abs(x)), 0) / 127);
      view.setFloat32(to, step, true);
      to += 4;
      for (const x of numbers) view.setInt8(to++, step === 0 ? 0 : Math.round(x / step));
    }
  }
  return bytes;
}

/** Reads what {@link packNetwork} wrote. Throws on a foreign or newer table. */
export function unpackNetwork(packed: string | Uint8Array): PackedNetwork {
  const bytes = typeof packed === "string" ? decodeBase64(packed) : packed;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== MAGIC || bytes[4] !== VERSION)
    throw new Error("not a packed network of this version");
  let from = HEAD + view.getUint32(8, true);
  const names = JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD, from))) as Names;
  const keys = (count: number): number[] => {
    const start = from;
    from += count * 4;
    return Array.from({ length: count }, (_, i) => view.getInt32(start + i * 4, true));
  };
  const words = keys(names.words);
  const suffixes = keys(names.suffixes);
  const vocabulary = { words, suffixes, tags: names.tags, relations: names.relations };
  const layout = networkLayout(names.settings, vocabulary);
  const start = from;
  return {
    layout,
    vocabulary,
    read(out, at) {
      let place = start;
      for (const block of layout.blocks) {
        for (let row = 0; row < block.rows; row += 1) {
          const step = view.getFloat32(place, true);
          place += 4;
          const to = at + block.at + row * block.columns;
          for (let k = 0; k < block.columns; k += 1) out[to + k] = step * view.getInt8(place++);
        }
      }
    },
  };
}

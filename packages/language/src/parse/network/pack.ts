import { decodeBase64 } from "../../model/base64.ts";
import { layoutOf, type Block, type Layout, type NetworkSettings } from "./layout.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Writes parameters to `out` from `at` on. */
export type ReadParameters = (out: Float32Array, at: number) => void;

export interface PackedNetwork {
  readonly layout: Layout;
  readonly vocabulary: Vocabulary;
  readonly read: ReadParameters;
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
 * u32, the names as JSON; keys i32; then row by row of each matrix the size of a step f32 and the row's parameters i8.
 */
export function packBlocks(
  own: object,
  keys: readonly number[],
  blocks: readonly Block[],
  parameters: Float32Array,
): Uint8Array {
  const names = new TextEncoder().encode(JSON.stringify(own));
  const size = blocks.reduce((sum, { rows, columns }) => sum + rows * (4 + columns), 0);
  const bytes = new Uint8Array(HEAD + names.length + keys.length * 4 + size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  bytes[4] = VERSION;
  view.setUint32(8, names.length, true);
  bytes.set(names, HEAD);
  let to = HEAD + names.length;
  for (const key of keys) {
    view.setInt32(to, key, true);
    to += 4;
  }
  for (const { at, rows, columns } of blocks) {
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

/** What {@link packBlocks} wrote, piece by piece: `own` first, then as many keys as asked for, then the parameters of the blocks. */
export function unpackBlocks(packed: string | Uint8Array): {
  readonly own: unknown;
  readonly keys: (count: number) => number[];
  readonly parameters: (blocks: readonly Block[]) => ReadParameters;
} {
  const bytes = typeof packed === "string" ? decodeBase64(packed) : packed;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== MAGIC || bytes[4] !== VERSION)
    throw new Error("not a packed network of this version");
  let from = HEAD + view.getUint32(8, true);
  return {
    own: JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD, from))),
    keys: (count) => {
      const start = from;
      from += count * 4;
      return Array.from({ length: count }, (_, i) => view.getInt32(start + i * 4, true));
    },
    parameters: (blocks) => {
      const start = from;
      return (out, at) => {
        let place = start;
        for (const block of blocks) {
          for (let row = 0; row < block.rows; row += 1) {
            const step = view.getFloat32(place, true);
            place += 4;
            const to = at + block.at + row * block.columns;
            for (let k = 0; k < block.columns; k += 1) out[to + k] = step * view.getInt8(place++);
          }
        }
      };
    },
  };
}

/** The keys are those of the words, then of the suffixes. */
export function packNetwork(
  settings: NetworkSettings,
  vocabulary: Vocabulary,
  parameters: Float32Array,
): Uint8Array {
  const { tags, relations, words, suffixes } = vocabulary;
  const own: Names = { settings, tags, relations, words: words.length, suffixes: suffixes.length };
  return packBlocks(own, [...words, ...suffixes], networkLayout(settings, vocabulary).blocks, parameters);
}

/** Reads what {@link packNetwork} wrote. Throws on a foreign or newer table. */
export function unpackNetwork(packed: string | Uint8Array): PackedNetwork {
  const { own, keys, parameters } = unpackBlocks(packed);
  const { settings, tags, relations, words, suffixes } = own as Names;
  const vocabulary = { words: keys(words), suffixes: keys(suffixes), tags, relations };
  const layout = networkLayout(settings, vocabulary);
  return { layout, vocabulary, read: parameters(layout.blocks) };
}

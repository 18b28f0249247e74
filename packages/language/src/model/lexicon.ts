import { LEXICON } from "../weights/generated/lexicon.ts";
import { decodeBase64 } from "./base64.ts";
import { hashString, slotOf } from "./hash.ts";

/** What is known of a word without its context; all ids count from 1, 0 stands for an unknown word. */
export interface LexicalEntry {
  /** Distributional clusters, fine to coarse: words used alike ("minister", "envoy") share one. */
  readonly clusters: readonly [fine: number, middle: number, coarse: number];
  /** The set of word classes and inflections that a dictionary gives the form ("visits": plural noun or third person). */
  readonly classes: number;
}

const UNKNOWN: LexicalEntry = { clusters: [0, 0, 0], classes: 0 };
const SEED = 77;

/**
 * Packed table, little-endian: words u32, fine clusters u16, then per fine cluster its middle u8 and coarse u8 id, then the
 * words' keys i32 sorted, then their fine ids u16 (65535: no cluster), then their class ids u8.
 */
export function packLexicon(
  words: readonly (readonly [word: string, fine: number | null, classes: number])[],
  parents: readonly (readonly [middle: number, coarse: number])[],
): Uint8Array {
  const byKey = new Map<number, readonly [string, number | null, number]>();
  for (const row of words) {
    const key = hashString(row[0], SEED);
    if (!byKey.has(key)) byKey.set(key, row);
  }
  const rows = [...byKey].toSorted((a, b) => a[0] - b[0]);
  const bytes = new Uint8Array(6 + parents.length * 2 + rows.length * 7);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, rows.length, true);
  view.setUint16(4, parents.length, true);
  for (const [i, pair] of parents.entries()) bytes.set(pair, 6 + i * 2);
  const at = 6 + parents.length * 2;
  for (const [i, [key, [, fine, classes]]] of rows.entries()) {
    view.setInt32(at + i * 4, key, true);
    view.setUint16(at + rows.length * 4 + i * 2, fine ?? 0xffff, true);
    view.setUint8(at + rows.length * 6 + i, classes);
  }
  return bytes;
}

export function unpackLexicon(packed: string): (norm: string) => LexicalEntry {
  const bytes = decodeBase64(packed);
  const view = new DataView(bytes.buffer);
  const count = view.getUint32(0, true);
  const fines = view.getUint16(4, true);
  const at = 6 + fines * 2;
  let capacity = 1024;
  while (capacity < count * 2) capacity *= 2;
  const mask = capacity - 1;
  const slots = new Int32Array(capacity).fill(-1);
  for (let i = 0; i < count; i += 1) {
    let slot = slotOf(view.getInt32(at + i * 4, true), mask);
    while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
    slots[slot] = i;
  }
  return (norm) => {
    const key = hashString(norm, SEED);
    let slot = slotOf(key, mask);
    for (let i = slots[slot] as number; i >= 0; i = slots[slot] as number) {
      if (view.getInt32(at + i * 4, true) === key) {
        const fine = view.getUint16(at + count * 4 + i * 2, true);
        const classes = view.getUint8(at + count * 6 + i);
        if (fine >= fines) return { clusters: [0, 0, 0], classes };
        return {
          clusters: [fine + 1, view.getUint8(6 + fine * 2) + 1, view.getUint8(7 + fine * 2) + 1],
          classes,
        };
      }
      slot = (slot + 1) & mask;
    }
    return UNKNOWN;
  };
}

let table: ((norm: string) => LexicalEntry) | undefined;

/** Looks a word up; `norm` is in lower case with plain apostrophes. */
export function lexicalEntry(norm: string): LexicalEntry {
  table ??= unpackLexicon(LEXICON);
  return table(norm);
}

/** Whether a dictionary has the word, in small letters and with plain apostrophes. */
export const inDictionary = (norm: string): boolean => lexicalEntry(norm).classes > 0;

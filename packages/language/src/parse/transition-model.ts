import { decodeBase64 } from "../model/base64.ts";

/** Scores of shift, left and right. */
export const TRANSITIONS = 3;

/** Adds up what the features [0, count) say of each transition; `scores` is cleared first. */
export interface TransitionModel {
  score(features: Int32Array, count: number, scores: Int32Array): void;
}

const MAGIC = 0x4348544d; // "CHTM"
const VERSION = 1;
const HEAD = 6;

/**
 * A table of fixed size, a feature's place in it being the lower bits of its hash: features that share a place were trained
 * together (a hash kernel). Layout: "CHTM", version u8, bits of the size u8, then for each transition its weights i8.
 */
export function packTransitions(
  bits: number,
  weight: (place: number, transition: number) => number,
): Uint8Array {
  const size = 1 << bits;
  const bytes = new Uint8Array(HEAD + size * TRANSITIONS);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  bytes[4] = VERSION;
  bytes[5] = bits;
  for (let k = 0; k < TRANSITIONS; k += 1)
    for (let place = 0; place < size; place += 1) view.setInt8(HEAD + k * size + place, weight(place, k));
  return bytes;
}

/** Reads what {@link packTransitions} wrote. Throws on a foreign or newer table. */
export function unpackTransitions(packed: string | Uint8Array): TransitionModel {
  const bytes = typeof packed === "string" ? decodeBase64(packed) : packed;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== MAGIC || bytes[4] !== VERSION)
    throw new Error("not a packed table of transitions of this version");
  const size = 1 << (bytes[5] as number);
  const mask = size - 1;
  // The three weights of a place in one integer: one look-up a feature.
  const table = new Int32Array(size);
  for (let place = 0; place < size; place += 1) {
    const shift = bytes[HEAD + place] as number;
    const left = bytes[HEAD + size + place] as number;
    const right = bytes[HEAD + size * 2 + place] as number;
    table[place] = shift | (left << 8) | (right << 16);
  }
  return {
    score(features, count, scores) {
      let shift = 0;
      let left = 0;
      let right = 0;
      for (let f = 0; f < count; f += 1) {
        const three = table[(features[f] as number) & mask] as number;
        shift += (three << 24) >> 24;
        left += (three << 16) >> 24;
        right += (three << 8) >> 24;
      }
      scores[0] = shift;
      scores[1] = left;
      scores[2] = right;
    },
  };
}

/**
 * Features are 32-bit integers: a string hash of the word and a mixing step for each template. Both are part of the
 * trained weights: change them and the weights must be trained anew.
 */

/** FNV-1a over the UTF-16 units [start, end) with a final avalanche (murmur3's constants). */
export function hashString(text: string, seed = 0, start = 0, end = text.length): number {
  let h = 0x811c9dc5 ^ seed;
  for (let i = start; i < end; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x85ebca6b);
  return (h ^ (h >>> 13)) | 0;
}

/** One feature from a template number and up to three values. */
export function mix(template: number, a: number, b = 0, c = 0): number {
  let h = Math.imul((template + 0x7f4a7c15) | 0, 0x9e3779b1) ^ a;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b) ^ b;
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ c;
  h = Math.imul(h ^ (h >>> 16), 0x27d4eb2f);
  return (h ^ (h >>> 15)) | 0;
}

/** First slot to probe in an open-addressing table of `mask + 1` slots. */
export const slotOf = (key: number, mask: number): number => (Math.imul(key, 0x9e3779b1) >>> 7) & mask;

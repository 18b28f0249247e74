import { mix } from "../model/hash.ts";
import type { Casing, Word } from "../model/word.ts";

export const MAX_TAG_FEATURES = 80;

/**
 * Writes the features of word i into `out` and returns how many. `previous` and `before` are the classes given to the two
 * words before it, -1 at the start. Part of the trained weights: a change here needs training.
 */
export function tagFeatures(
  out: Int32Array,
  words: readonly Word[],
  i: number,
  previous: number,
  before: number,
  casing: Casing,
): number {
  let n = 0;
  const add = (feature: number): void => {
    out[n] = feature;
    n += 1;
  };
  const word = words[i];
  if (word === undefined) return 0;
  const left = words[i - 1];
  const right = words[i + 1];
  const left2 = words[i - 2];
  const right2 = words[i + 2];
  const place = (i === 0 ? 1 : 0) + casing * 2;
  add(mix(1, 0));
  add(mix(2, word.form));
  add(mix(3, word.lower));
  add(mix(4, word.shape, place));
  add(mix(5, word.caps, place));
  for (const suffix of word.suffixes) {
    if (suffix === 0) continue;
    add(mix(6, suffix));
  }
  add(mix(7, word.suffixes[2] ?? 0, word.caps));
  for (const prefix of word.prefixes) if (prefix !== 0) add(mix(8, prefix));
  add(mix(9, previous));
  add(mix(10, previous, before));
  add(mix(11, previous, word.lower));
  add(mix(12, previous, word.suffixes[2] ?? word.lower));
  add(mix(13, left?.lower ?? -1));
  add(mix(14, right?.lower ?? -2));
  add(mix(15, left2?.lower ?? -1));
  add(mix(16, right2?.lower ?? -2));
  if (left !== undefined) {
    add(mix(17, left.suffixes[2] ?? 0));
    add(mix(18, left.lower, word.lower));
  }
  if (right !== undefined) {
    add(mix(19, right.suffixes[2] ?? 0));
    add(mix(20, right.suffixes[1] ?? 0, previous));
    add(mix(21, right.lower, word.lower));
    add(mix(22, right.shape, word.shape));
    add(mix(23, previous, right.lower));
    add(mix(24, right.caps, word.caps, casing));
  }
  if (left !== undefined && right !== undefined) add(mix(25, left.lower, right.lower));
  for (let level = 0; level < 3; level += 1) {
    const id = word.entry.clusters[level] as number;
    add(mix(30 + level, id));
    add(mix(40 + level, id, previous));
    if (left !== undefined) add(mix(50 + level, left.entry.clusters[level] as number));
    if (right !== undefined) {
      add(mix(60 + level, right.entry.clusters[level] as number));
      add(mix(70 + level, right.entry.clusters[level] as number, id));
    }
    if (right2 !== undefined) add(mix(80 + level, right2.entry.clusters[level] as number));
  }
  const classes = word.entry.classes;
  add(mix(90, classes));
  add(mix(91, classes, previous));
  add(mix(92, classes, previous, before));
  add(mix(93, classes, word.caps, place));
  if (right !== undefined) {
    add(mix(94, classes, right.entry.classes));
    add(mix(95, right.entry.classes, previous));
    add(mix(96, classes, right.lower));
  }
  if (left !== undefined) {
    add(mix(97, classes, left.lower));
    add(mix(98, left.lower, word.suffixes[2] ?? 0));
    add(mix(99, left.entry.classes, word.lower));
  }
  // "of" before "signing" joins clauses, before "talks" it does not.
  if (right !== undefined) {
    add(mix(26, word.lower, right.suffixes[2] ?? 0));
    add(mix(27, word.lower, right.entry.classes));
  }
  return n;
}

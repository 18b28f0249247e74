import { mix } from "../model/hash.ts";
import { LABELS, OUTSIDE } from "./labels.ts";
import type { DocumentMemory, NameSentence } from "./memory.ts";

export const MAX_NAME_FEATURES = 220;

/**
 * Writes the features of word i into `out` and returns how many. `previous` and `before` are the labels given to the two
 * words before it, -1 at the start. Part of the trained weights: a change here needs training.
 */
export function nameFeatures(
  out: Int32Array,
  sentence: NameSentence,
  i: number,
  previous: number,
  before: number,
  memory: DocumentMemory,
): number {
  const { words, tags, casing } = sentence;
  const word = words[i];
  if (word === undefined) return 0;
  let n = 0;
  const add = (feature: number): void => {
    out[n] = feature;
    n += 1;
  };
  const place = (i === 0 ? 1 : 0) + casing * 2;
  add(mix(1, 0));
  add(mix(2, word.form));
  add(mix(3, word.lower));
  add(mix(4, word.shape, place));
  add(mix(5, word.caps, place));
  for (const suffix of word.suffixes) if (suffix !== 0) add(mix(6, suffix, word.caps));
  for (const prefix of word.prefixes) if (prefix !== 0) add(mix(7, prefix, word.caps));
  add(mix(8, previous));
  add(mix(9, previous, before));
  add(mix(10, previous, word.lower));
  add(mix(11, previous, word.shape, casing));
  add(mix(12, tags[i] ?? 0, previous));
  add(mix(13, tags[i] ?? 0, tags[i + 1] ?? -1, tags[i - 1] ?? -1));
  add(mix(14, word.entry.classes, word.caps, place));
  for (let d = -2; d <= 2; d += 1) {
    if (d === 0) continue;
    const other = words[i + d];
    const base = 30 + d;
    if (other === undefined) {
      add(mix(base, d < 0 ? -1 : -2));
      continue;
    }
    add(mix(base, other.lower));
    add(mix(base + 10, other.shape, casing));
    add(mix(base + 20, tags[i + d] ?? 0, word.caps));
    if (d === -1 || d === 1) {
      add(mix(base + 30, other.suffixes[2] ?? 0));
      add(mix(base + 40, other.caps, word.caps, casing));
      add(mix(base + 50, other.lower, word.lower));
      add(mix(base + 60, other.lower, word.shape));
      add(mix(base + 70, other.lower, previous));
    }
  }
  const left = words[i - 1];
  const right = words[i + 1];
  const left2 = words[i - 2];
  const right2 = words[i + 2];
  if (left !== undefined && right !== undefined) {
    add(mix(150, left.lower, right.lower));
    add(mix(151, left.shape, word.shape, right.shape));
  }
  if (left !== undefined && left2 !== undefined) add(mix(152, left2.lower, left.lower));
  if (right !== undefined && right2 !== undefined) add(mix(153, right.lower, right2.lower));
  for (let level = 0; level < 3; level += 1) {
    const id = word.entry.clusters[level] as number;
    add(mix(160 + level, id, word.caps, casing));
    add(mix(170 + level, id, previous));
    for (let d = -2; d <= 2; d += 1) {
      const other = d === 0 ? undefined : words[i + d];
      if (other !== undefined)
        add(mix(180 + level * 8 + d, other.entry.clusters[level] as number, other.caps));
    }
    if (left !== undefined) add(mix(210 + level, left.entry.clusters[level] as number, id));
    if (right !== undefined) add(mix(220 + level, right.entry.clusters[level] as number, id));
  }
  if (word.caps === 2 || word.caps === 3) {
    const seen = memory.occurrences(word);
    if (seen !== undefined) {
      add(mix(230, seen.inside > 0 ? 1 : 0, seen.lower ? 1 : 0, place));
      for (const hash of seen.lefts) add(mix(231, hash));
      for (const hash of seen.rights) add(mix(232, hash));
    }
    const given = memory.given(word);
    if (given !== undefined) {
      let best = OUTSIDE;
      let total = 0;
      for (let k = 0; k < LABELS.length; k += 1) {
        const count = given[k] as number;
        total += count;
        if (count > (given[best] as number)) best = k;
        if (count > 0) add(mix(240, k));
      }
      add(mix(241, best, casing));
      add(mix(242, best, Math.min(3, total), given[best] === total ? 1 : 0));
    } else add(mix(243, casing));
  }
  return n;
}

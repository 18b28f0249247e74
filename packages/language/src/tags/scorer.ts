import { mix } from "../model/hash.ts";
import { pairsOf, type LinearModel } from "../model/linear-model.ts";
import { ScoreCache, type Template } from "../model/score-cache.ts";
import type { Casing, Word } from "../model/word.ts";

/**
 * Scores the classes of word i, in pairs that are good until the next call; `previous` and `before` as in {@link tagFeatures}.
 * A model may have 84 classes.
 */
export type TagScorer = (
  words: readonly Word[],
  i: number,
  previous: number,
  before: number,
  casing: Casing,
) => Int32Array;

const WORD = 0;
const WORD_AFTER = 1;
const LEFT = 2;
const LEFT_2 = 3;
const RIGHT = 4;
const RIGHT_AFTER = 5;
const RIGHT_2 = 6;
/** Sums kept of each kind; some 14 MB in all. */
const KEPT = 1 << 14;

/**
 * The sum that tagFeatures describes, taken apart by what each feature looks at: most look at one word, or at one and the class
 * given before, and both recur all the time. A test holds the two together.
 */
export function createTagScorer(model: LinearModel): TagScorer {
  const { add } = model;
  const templates: Template[] = [];
  // Beside: the place, at the head of a sentence or in it, in three casings.
  templates[WORD] = (out, word, place) => {
    if (word === undefined) return;
    const { suffixes, prefixes, entry } = word;
    add(mix(1, 0), out);
    add(mix(2, word.form), out);
    add(mix(3, word.lower), out);
    add(mix(4, word.shape, place), out);
    add(mix(5, word.caps, place), out);
    for (const suffix of suffixes) if (suffix !== 0) add(mix(6, suffix), out);
    add(mix(7, suffixes[2] ?? 0, word.caps), out);
    for (const prefix of prefixes) if (prefix !== 0) add(mix(8, prefix), out);
    for (const [level, id] of entry.clusters.entries()) add(mix(30 + level, id), out);
    add(mix(90, entry.classes), out);
    add(mix(93, entry.classes, word.caps, place), out);
  };
  // Beside: the class given before.
  templates[WORD_AFTER] = (out, word, beside) => {
    if (word === undefined) return;
    const previous = beside - 1;
    const { suffixes, entry } = word;
    for (const [level, id] of entry.clusters.entries()) add(mix(40 + level, id, previous), out);
    add(mix(9, previous), out);
    add(mix(11, previous, word.lower), out);
    add(mix(12, previous, suffixes[2] ?? word.lower), out);
    add(mix(91, entry.classes, previous), out);
  };
  templates[LEFT] = (out, left) => {
    add(mix(13, left?.lower ?? -1), out);
    if (left === undefined) return;
    add(mix(17, left.suffixes[2] ?? 0), out);
    for (const [level, id] of left.entry.clusters.entries()) add(mix(50 + level, id), out);
  };
  templates[LEFT_2] = (out, left2) => add(mix(15, left2?.lower ?? -1), out);
  templates[RIGHT] = (out, right) => {
    add(mix(14, right?.lower ?? -2), out);
    if (right === undefined) return;
    add(mix(19, right.suffixes[2] ?? 0), out);
    for (const [level, id] of right.entry.clusters.entries()) add(mix(60 + level, id), out);
  };
  // Beside: the class given before the word to the left of this one.
  templates[RIGHT_AFTER] = (out, right, beside) => {
    if (right === undefined) return;
    const previous = beside - 1;
    add(mix(20, right.suffixes[1] ?? 0, previous), out);
    add(mix(23, previous, right.lower), out);
    add(mix(95, right.entry.classes, previous), out);
  };
  templates[RIGHT_2] = (out, right2) => {
    add(mix(16, right2?.lower ?? -2), out);
    for (const [level, id] of (right2?.entry.clusters ?? []).entries()) add(mix(80 + level, id), out);
  };
  const cache = new ScoreCache(model, templates, KEPT);
  const { sums } = cache;
  const pairs = pairsOf(model.classes.length);

  /** Features of two words, or of more than one class. */
  const addMeetings = (
    word: Word,
    left: Word | undefined,
    right: Word | undefined,
    previous: number,
    before: number,
    casing: Casing,
  ): void => {
    const { lower, entry } = word;
    add(mix(10, previous, before), pairs);
    add(mix(92, entry.classes, previous, before), pairs);
    if (left !== undefined) {
      add(mix(18, left.lower, lower), pairs);
      add(mix(97, entry.classes, left.lower), pairs);
      add(mix(98, left.lower, word.suffixes[2] ?? 0), pairs);
      add(mix(99, left.entry.classes, lower), pairs);
    }
    if (right === undefined) return;
    add(mix(21, right.lower, lower), pairs);
    add(mix(22, right.shape, word.shape), pairs);
    add(mix(24, right.caps, word.caps, casing), pairs);
    add(mix(70, right.entry.clusters[0], entry.clusters[0]), pairs);
    add(mix(71, right.entry.clusters[1], entry.clusters[1]), pairs);
    add(mix(72, right.entry.clusters[2], entry.clusters[2]), pairs);
    add(mix(94, entry.classes, right.entry.classes), pairs);
    add(mix(96, entry.classes, right.lower), pairs);
    add(mix(26, lower, right.suffixes[2] ?? 0), pairs);
    add(mix(27, lower, right.entry.classes), pairs);
    if (left !== undefined) add(mix(25, left.lower, right.lower), pairs);
  };

  return (words, i, previous, before, casing) => {
    const word = words[i];
    const left = words[i - 1];
    const right = words[i + 1];
    if (word === undefined) return pairs.fill(0);
    const place = (i === 0 ? 1 : 0) + casing * 2;
    const a = cache.row(WORD, word, place);
    const b = cache.row(WORD_AFTER, word, previous + 1);
    const c = cache.row(LEFT, left, 0);
    const d = cache.row(LEFT_2, words[i - 2], 0);
    const e = cache.row(RIGHT, right, 0);
    const f = cache.row(RIGHT_AFTER, right, previous + 1);
    const g = cache.row(RIGHT_2, words[i + 2], 0);
    for (let n = 0; n < pairs.length; n += 1)
      pairs[n] =
        (sums[a + n] as number) +
        (sums[b + n] as number) +
        (sums[c + n] as number) +
        (sums[d + n] as number) +
        (sums[e + n] as number) +
        (sums[f + n] as number) +
        (sums[g + n] as number);
    addMeetings(word, left, right, previous, before, casing);
    return pairs;
  };
}

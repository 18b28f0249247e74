import { mix } from "../model/hash.ts";
import { pairsOf, type LinearModel } from "../model/linear-model.ts";
import { ScoreCache } from "../model/score-cache.ts";
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

/** Kinds of sums. A word and its place in the sentence; a word and the class before it. */
const WORD = 0;
const WORD_AFTER = 1;
/** What a word says of the one behind it; of the one before it; of that one and the class before it; of the one before that. */
const LEFT = 2;
const RIGHT = 3;
const RIGHT_AFTER = 4;
const RIGHT_2 = 5;
/** Two neighbours and all that either says of the second; of the first. */
const OF_SECOND = 6;
const OF_FIRST = 7;
/** The two classes before, and what a dictionary says of the word. */
const CLASSES = 8;
const KINDS = 9;
/** Sums kept of each kind; some 19 MB in all, and their keys 2. */
const KEPT = 1 << 14;
/** More than the places of a word: at the head of a sentence or in it, in three casings. */
const PLACES = 8;
/** More than the classes of a model and the one of no word. */
const CLASSES_AT_MOST = 128;

const idOf = (word: Word | undefined): number => (word === undefined ? 0 : word.id);

/**
 * The sum that tagFeatures describes, taken apart by what each feature looks at: most look at one word, at one and the class
 * before it or at two neighbours, and such sums recur. A test holds the two together.
 */
export function createTagScorer(model: LinearModel): TagScorer {
  const { add } = model;
  const cache = new ScoreCache(model, KINDS, KEPT);
  const { sums } = cache;
  const pairs = pairsOf(model.classes.length);

  const addRow = (to: number, from: number): void => {
    for (let n = 0; n < pairs.length; n += 1)
      sums[to + n] = (sums[to + n] as number) + (sums[from + n] as number);
  };

  const wordRow = (word: Word, place: number): number => {
    const kept = cache.find(WORD, word.id, place);
    if (kept >= 0) return kept;
    const at = ~kept;
    const { suffixes, prefixes, entry } = word;
    add(mix(1, 0), sums, at);
    add(mix(2, word.form), sums, at);
    add(mix(3, word.lower), sums, at);
    add(mix(4, word.shape, place), sums, at);
    add(mix(5, word.caps, place), sums, at);
    for (const suffix of suffixes) if (suffix !== 0) add(mix(6, suffix), sums, at);
    add(mix(7, suffixes[2] ?? 0, word.caps), sums, at);
    for (const prefix of prefixes) if (prefix !== 0) add(mix(8, prefix), sums, at);
    for (const [level, id] of entry.clusters.entries()) add(mix(30 + level, id), sums, at);
    add(mix(90, entry.classes), sums, at);
    add(mix(93, entry.classes, word.caps, place), sums, at);
    return at;
  };

  const wordAfterRow = (word: Word, previous: number): number => {
    const kept = cache.find(WORD_AFTER, word.id, previous + 1);
    if (kept >= 0) return kept;
    const at = ~kept;
    const { suffixes, entry } = word;
    for (const [level, id] of entry.clusters.entries()) add(mix(40 + level, id, previous), sums, at);
    add(mix(9, previous), sums, at);
    add(mix(11, previous, word.lower), sums, at);
    add(mix(12, previous, suffixes[2] ?? word.lower), sums, at);
    add(mix(91, entry.classes, previous), sums, at);
    return at;
  };

  const leftRow = (left: Word | undefined): number => {
    const kept = cache.find(LEFT, idOf(left), 0);
    if (kept >= 0) return kept;
    const at = ~kept;
    add(mix(13, left?.lower ?? -1), sums, at);
    if (left === undefined) return at;
    add(mix(17, left.suffixes[2] ?? 0), sums, at);
    for (const [level, id] of left.entry.clusters.entries()) add(mix(50 + level, id), sums, at);
    return at;
  };

  const rightRow = (right: Word | undefined): number => {
    const kept = cache.find(RIGHT, idOf(right), 0);
    if (kept >= 0) return kept;
    const at = ~kept;
    add(mix(14, right?.lower ?? -2), sums, at);
    if (right === undefined) return at;
    add(mix(19, right.suffixes[2] ?? 0), sums, at);
    for (const [level, id] of right.entry.clusters.entries()) add(mix(60 + level, id), sums, at);
    return at;
  };

  const rightAfterRow = (right: Word | undefined, previous: number): number => {
    const kept = cache.find(RIGHT_AFTER, idOf(right), previous + 1);
    if (kept >= 0) return kept;
    const at = ~kept;
    if (right === undefined) return at;
    add(mix(20, right.suffixes[1] ?? 0, previous), sums, at);
    add(mix(23, previous, right.lower), sums, at);
    add(mix(95, right.entry.classes, previous), sums, at);
    return at;
  };

  const right2Row = (right2: Word | undefined): number => {
    const kept = cache.find(RIGHT_2, idOf(right2), 0);
    if (kept >= 0) return kept;
    const at = ~kept;
    add(mix(16, right2?.lower ?? -2), sums, at);
    for (const [level, id] of (right2?.entry.clusters ?? []).entries()) add(mix(80 + level, id), sums, at);
    return at;
  };

  const ofSecondRow = (left: Word | undefined, word: Word): number => {
    const kept = cache.find(OF_SECOND, word.id, idOf(left));
    if (kept >= 0) return kept;
    const at = ~kept;
    addRow(at, leftRow(left));
    if (left === undefined) return at;
    const { lower, entry } = word;
    add(mix(18, left.lower, lower), sums, at);
    add(mix(97, entry.classes, left.lower), sums, at);
    add(mix(98, left.lower, word.suffixes[2] ?? 0), sums, at);
    add(mix(99, left.entry.classes, lower), sums, at);
    return at;
  };

  const ofFirstRow = (word: Word, right: Word | undefined, place: number): number => {
    const kept = cache.find(OF_FIRST, word.id, idOf(right) * PLACES + place);
    if (kept >= 0) return kept;
    const at = ~kept;
    addRow(at, wordRow(word, place));
    addRow(at, rightRow(right));
    if (right === undefined) return at;
    const { lower, entry } = word;
    add(mix(21, right.lower, lower), sums, at);
    add(mix(22, right.shape, word.shape), sums, at);
    add(mix(24, right.caps, word.caps, place >> 1), sums, at);
    for (const [level, id] of entry.clusters.entries())
      add(mix(70 + level, right.entry.clusters[level] as number, id), sums, at);
    add(mix(94, entry.classes, right.entry.classes), sums, at);
    add(mix(96, entry.classes, right.lower), sums, at);
    add(mix(26, lower, right.suffixes[2] ?? 0), sums, at);
    add(mix(27, lower, right.entry.classes), sums, at);
    return at;
  };

  const classesRow = (classes: number, previous: number, before: number): number => {
    const kept = cache.find(CLASSES, classes, (previous + 1) * CLASSES_AT_MOST + before + 1);
    if (kept >= 0) return kept;
    const at = ~kept;
    add(mix(10, previous, before), sums, at);
    add(mix(92, classes, previous, before), sums, at);
    return at;
  };

  return (words, i, previous, before, casing) => {
    const word = words[i];
    if (word === undefined) return pairs.fill(0);
    const left = i > 0 ? words[i - 1] : undefined;
    const right = words[i + 1];
    const a = ofFirstRow(word, right, (i === 0 ? 1 : 0) + casing * 2);
    const b = ofSecondRow(left, word);
    const c = wordAfterRow(word, previous);
    const d = rightAfterRow(right, previous);
    const e = right2Row(words[i + 2]);
    const f = classesRow(word.entry.classes, previous, before);
    for (let n = 0; n < pairs.length; n += 1)
      pairs[n] =
        (sums[a + n] as number) +
        (sums[b + n] as number) +
        (sums[c + n] as number) +
        (sums[d + n] as number) +
        (sums[e + n] as number) +
        (sums[f + n] as number);
    add(mix(15, i > 1 ? (words[i - 2] as Word).lower : -1), pairs);
    if (left !== undefined && right !== undefined) add(mix(25, left.lower, right.lower), pairs);
    return pairs;
  };
}

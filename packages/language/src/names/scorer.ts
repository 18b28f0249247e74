import { mix } from "../model/hash.ts";
import { pairsOf, unpair, type LinearModel } from "../model/linear-model.ts";
import { ScoreCache } from "../model/score-cache.ts";
import type { Casing, Word } from "../model/word.ts";
import { LABELS, OUTSIDE } from "./labels.ts";
import type { DocumentMemory, NameSentence } from "./memory.ts";

/** Scores the labels of word i into `scores`; `previous` and `before` as in {@link nameFeatures}. */
export type NameScorer = (
  scores: Int32Array,
  sentence: NameSentence,
  i: number,
  previous: number,
  before: number,
  memory: DocumentMemory,
) => void;

/** Kinds of sums. A word; a word and the label before it. */
const WORD = 0;
const WORD_AFTER = 1;
/** Two words before to two after, less the word itself; by themselves, and the next ones with the word. */
const NEIGHBOUR: Readonly<Record<number, number>> = { [-2]: 2, [-1]: 3, 1: 4, 2: 5 };
const MEETING: Readonly<Record<-1 | 1, number>> = { [-1]: 6, 1: 7 };
/** A word's tag and the two labels before it; its capitals and the two tags before it, and the two after. */
const TAG_AFTER = 8;
const TAGS_BEFORE = 9;
const TAGS_AFTER = 10;
const KINDS = 11;
/** Sums kept of each kind; some 3 MB in all, and their keys one and a half. */
const KEPT = 1 << 13;
/** More than the labels and the one of no word; more than the kinds of capitals. */
const LABELS_AT_MOST = 32;
const CAPS_AT_MOST = 8;

/** Tags as the cache takes them, 0 where no word stands. */
const tagKey = (tag: number | undefined): number => (tag === undefined ? 0 : (tag >>> 0) + 1);

/**
 * The sum that nameFeatures describes, taken apart by what each feature looks at, as the tagger's is. A test holds the two
 * together.
 */
export function createNameScorer(model: LinearModel): NameScorer {
  const { add } = model;
  const cache = new ScoreCache(model, KINDS, KEPT);
  const { sums } = cache;
  const pairs = pairsOf(model.classes.length);

  const addRow = (at: number): void => {
    for (let n = 0; n < pairs.length; n += 1) pairs[n] = (pairs[n] as number) + (sums[at + n] as number);
  };

  const addWord = (word: Word, place: number): void => {
    const kept = cache.find(WORD, word.id, place);
    if (kept >= 0) return addRow(kept);
    const at = ~kept;
    const { suffixes, prefixes, entry, caps } = word;
    add(mix(1, 0), sums, at);
    add(mix(2, word.form), sums, at);
    add(mix(3, word.lower), sums, at);
    add(mix(4, word.shape, place), sums, at);
    add(mix(5, caps, place), sums, at);
    for (const suffix of suffixes) if (suffix !== 0) add(mix(6, suffix, caps), sums, at);
    for (const prefix of prefixes) if (prefix !== 0) add(mix(7, prefix, caps), sums, at);
    add(mix(14, entry.classes, caps, place), sums, at);
    for (const [level, id] of entry.clusters.entries()) add(mix(160 + level, id, caps, place >> 1), sums, at);
    addRow(at);
  };

  const addWordAfter = (word: Word, previous: number, casing: Casing): void => {
    const kept = cache.find(WORD_AFTER, word.id, (previous + 1) * 4 + casing);
    if (kept >= 0) return addRow(kept);
    const at = ~kept;
    add(mix(10, previous, word.lower), sums, at);
    add(mix(11, previous, word.shape, casing), sums, at);
    for (const [level, id] of word.entry.clusters.entries()) add(mix(170 + level, id, previous), sums, at);
    addRow(at);
  };

  /** What a word says that stands `d` words away; undefined: the edge of the sentence. */
  const addNeighbour = (other: Word | undefined, d: number, casing: Casing): void => {
    const kept = cache.find(NEIGHBOUR[d] as number, other === undefined ? 0 : other.id, casing);
    if (kept >= 0) return addRow(kept);
    const at = ~kept;
    const base = 30 + d;
    if (other === undefined) add(mix(base, d < 0 ? -1 : -2), sums, at);
    else {
      add(mix(base, other.lower), sums, at);
      add(mix(base + 10, other.shape, casing), sums, at);
      if (d === -1 || d === 1) add(mix(base + 30, other.suffixes[2] ?? 0), sums, at);
      for (const [level, id] of other.entry.clusters.entries())
        add(mix(180 + level * 8 + d, id, other.caps), sums, at);
    }
    addRow(at);
  };

  /** Features of tags and of the labels before. */
  const addTags = ({ tags }: NameSentence, i: number, word: Word, previous: number, before: number): void => {
    const tag = tags[i] ?? 0;
    add(mix(13, tag, tags[i + 1] ?? -1, tags[i - 1] ?? -1), pairs);
    addTagAfter(tag, previous, before);
    addTagsBeside(TAGS_BEFORE, word.caps, 49, tags[i - 1], 48, tags[i - 2]);
    addTagsBeside(TAGS_AFTER, word.caps, 51, tags[i + 1], 52, tags[i + 2]);
  };
  const addTagAfter = (tag: number, previous: number, before: number): void => {
    const kept = cache.find(TAG_AFTER, tagKey(tag), (previous + 1) * LABELS_AT_MOST + before + 1);
    if (kept >= 0) return addRow(kept);
    const at = ~kept;
    add(mix(8, previous), sums, at);
    add(mix(9, previous, before), sums, at);
    add(mix(12, tag, previous), sums, at);
    addRow(at);
  };
  const addTagsBeside = (
    kind: number,
    caps: number,
    near: number,
    tag: number | undefined,
    far: number,
    further: number | undefined,
  ): void => {
    const kept = cache.find(kind, tagKey(tag), tagKey(further) * CAPS_AT_MOST + caps);
    if (kept >= 0) return addRow(kept);
    const at = ~kept;
    if (tag !== undefined) add(mix(near, tag, caps), sums, at);
    if (further !== undefined) add(mix(far, further, caps), sums, at);
    addRow(at);
  };

  /** Features of two words or more. */
  const addMeetings = (
    words: readonly Word[],
    i: number,
    word: Word,
    previous: number,
    casing: Casing,
  ): void => {
    const left = words[i - 1];
    const right = words[i + 1];
    const left2 = words[i - 2];
    const right2 = words[i + 2];
    if (left !== undefined) addMeeting(word, left, -1, previous, casing);
    if (right !== undefined) addMeeting(word, right, 1, previous, casing);
    if (left !== undefined && right !== undefined) {
      add(mix(150, left.lower, right.lower), pairs);
      add(mix(151, left.shape, word.shape, right.shape), pairs);
    }
    if (left !== undefined && left2 !== undefined) add(mix(152, left2.lower, left.lower), pairs);
    if (right !== undefined && right2 !== undefined) add(mix(153, right.lower, right2.lower), pairs);
  };
  const addMeeting = (word: Word, other: Word, d: -1 | 1, previous: number, casing: Casing): void => {
    const base = 30 + d;
    add(mix(base + 70, other.lower, previous), pairs);
    const kept = cache.find(MEETING[d], word.id, other.id * 4 + casing);
    if (kept >= 0) return addRow(kept);
    const at = ~kept;
    add(mix(base + 40, other.caps, word.caps, casing), sums, at);
    add(mix(base + 50, other.lower, word.lower), sums, at);
    add(mix(base + 60, other.lower, word.shape), sums, at);
    const level = d < 0 ? 210 : 220;
    const clusters = word.entry.clusters;
    add(mix(level, other.entry.clusters[0], clusters[0]), sums, at);
    add(mix(level + 1, other.entry.clusters[1], clusters[1]), sums, at);
    add(mix(level + 2, other.entry.clusters[2], clusters[2]), sums, at);
    addRow(at);
  };

  /** What the document says of a capitalized word. */
  const addMemory = (word: Word, memory: DocumentMemory, casing: Casing, place: number): void => {
    const seen = memory.occurrences(word);
    if (seen !== undefined) {
      add(mix(230, seen.inside > 0 ? 1 : 0, seen.lower ? 1 : 0, place), pairs);
      for (const hash of seen.lefts) add(mix(231, hash), pairs);
      for (const hash of seen.rights) add(mix(232, hash), pairs);
    }
    const given = memory.given(word);
    if (given === undefined) return add(mix(243, casing), pairs);
    let best = OUTSIDE;
    let total = 0;
    for (let k = 0; k < LABELS.length; k += 1) {
      const count = given[k] as number;
      total += count;
      if (count > (given[best] as number)) best = k;
      if (count > 0) add(mix(240, k), pairs);
    }
    add(mix(241, best, casing), pairs);
    add(mix(242, best, Math.min(3, total), given[best] === total ? 1 : 0), pairs);
  };

  return (scores, sentence, i, previous, before, memory) => {
    const { words, casing } = sentence;
    const word = words[i];
    pairs.fill(0);
    if (word === undefined) return unpair(pairs, scores);
    const place = (i === 0 ? 1 : 0) + casing * 2;
    addWord(word, place);
    addWordAfter(word, previous, casing);
    addNeighbour(words[i - 2], -2, casing);
    addNeighbour(words[i - 1], -1, casing);
    addNeighbour(words[i + 1], 1, casing);
    addNeighbour(words[i + 2], 2, casing);
    addTags(sentence, i, word, previous, before);
    addMeetings(words, i, word, previous, casing);
    if (word.caps === 2 || word.caps === 3) addMemory(word, memory, casing, place);
    unpair(pairs, scores);
  };
}

import type { ArticleRecord } from "../../record/index.ts";
import type { Sketch } from "../lines/lines.ts";
import { distinct } from "../order.ts";

/** Words of a shingle: long enough that two reporters seldom write the same by chance. */
const SHINGLE = 5;
/** Slots of a signature. The share of slots in which two agree estimates the share of shingles that they have in common. */
export const SLOTS = 64;
/** Texts shorter than this are too short to be told from one another. */
const LEAST_WORDS = 8;
/** Below so many words a text has fewer shingles than a signature has slots: they are kept all, and compared exactly. */
const SHORT_WORDS = SLOTS + SHINGLE - 2;
/** A sentence so long that two reporters took down alike passed through one wire. */
const QUOTED_WORDS = 10;
const MOST_WORDS = 20_000;

/** FNV-1a with a finish, 32 bits. */
export const hash = (text: string, seed: number): number => finished(hashed(text, seed | 0));

function hashed(text: string, value: number): number {
  let at = value;
  for (let i = 0; i < text.length; i += 1) at = Math.imul(at ^ text.charCodeAt(i), 0x01000193);
  return at;
}

function finished(value: number): number {
  const folded = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
  return (folded ^ (folded >>> 13)) >>> 0;
}

/** The hash of some words with a space between: of each shingle of a text, without writing it. */
function hashOfWords(words: readonly string[], from: number, to: number, seed: number): number {
  let value = seed | 0;
  for (let i = from; i < to; i += 1) value = hashed(words[i] ?? "", i === from ? value : hashed(" ", value));
  return finished(value);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * MinHash (Broder 1997) over the shingles of everything that is the article's own text, and hashes of its long quotations.
 * Integer arithmetic alone: the same on every machine.
 */
export function sketchOf({ source, article, facts }: ArticleRecord): Sketch {
  const words: string[] = [];
  for (const { span, kind, repeats } of article.blocks) {
    if (kind !== "paragraph" || repeats !== undefined || words.length > MOST_WORDS) continue;
    words.push(...wordsOf(source.text.slice(span.start, span.end)));
  }
  const quotes = facts.flatMap((fact) => {
    if (fact.kind !== "statement" || fact.form !== "direct") return [];
    return fact.content.flatMap(({ start, end }) => {
      const said = wordsOf(source.text.slice(start, end));
      return said.length >= QUOTED_WORDS ? [String(hash(said.join(" "), 0x811c9dc5))] : [];
    });
  });
  return {
    signature: words.length < LEAST_WORDS ? [] : signatureOf(words),
    words: words.length,
    quotes: distinct(quotes).map(Number),
  };
}

function signatureOf(words: readonly string[]): number[] {
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i += 1)
    shingles.add(hashOfWords(words, i, i + SHINGLE, 0x811c9dc5));
  return words.length <= SHORT_WORDS ? [...shingles].sort((a, b) => a - b) : leastOf(shingles);
}

/** The least value of each slot's permutation: an odd factor and an addend, then the high bits folded in. */
function leastOf(shingles: Iterable<number>): number[] {
  const least = Array.from({ length: SLOTS }, () => 0xffffffff);
  for (const shingle of shingles) {
    for (let slot = 0; slot < SLOTS; slot += 1) {
      let value =
        (Math.imul(shingle, 2 * slot * 0x9e3779b1 + 0x85ebca77) + Math.imul(slot + 1, 0xc2b2ae3d)) | 0;
      value = (value ^ (value >>> 16)) >>> 0;
      if (value < (least[slot] ?? 0)) least[slot] = value;
    }
  }
  return least;
}

/** Slots of a sketch, also of a short text; empty where there is nothing to compare. */
export const slotsOf = ({ signature }: Sketch): readonly number[] =>
  signature.length === 0 || signature.length === SLOTS ? signature : leastOf(signature);

const isWhole = ({ signature }: Sketch): boolean => signature.length < SLOTS;

/** Share of shingles in common, in hundredths: exact between short texts, else by signatures; 0 where one says nothing. */
export function likeness(a: Sketch, b: Sketch): number {
  if (a.signature.length === 0 || b.signature.length === 0) return 0;
  if (isWhole(a) && isWhole(b)) {
    const shared = inCommon(a.signature, b.signature);
    return Math.round((shared * 100) / (a.signature.length + b.signature.length - shared));
  }
  const [x, y] = [slotsOf(a), slotsOf(b)];
  let alike = 0;
  for (let slot = 0; slot < x.length; slot += 1) if (x[slot] === y[slot]) alike += 1;
  return Math.round((alike * 100) / SLOTS);
}

/** How many two sets have in common that stand in order, each value once. */
function inCommon(a: readonly number[], b: readonly number[]): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x = 0, y = 0] = [a[i], b[j]];
    if (x === y) shared += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return shared;
}

/** Share of the shorter text that is in the other, in hundredths, by their likeness and lengths. */
export function containment(a: Sketch, b: Sketch): number {
  const like = likeness(a, b);
  const shorter = Math.min(a.words, b.words);
  return shorter === 0
    ? 0
    : Math.min(100, Math.round(((like * (a.words + b.words)) / ((100 + like) * shorter)) * 100));
}

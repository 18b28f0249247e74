import type { ArticleRecord } from "../../record/index.ts";
import type { Sketch } from "../lines.ts";
import { distinct } from "../order.ts";

/** Words of a shingle: long enough that two reporters seldom write the same by chance. */
const SHINGLE = 5;
/** Slots of a signature. The share of slots in which two agree estimates the share of shingles that they have in common. */
export const SLOTS = 64;
/** Texts shorter than this are too short to be told from one another. */
const LEAST_WORDS = 20;
/** A sentence so long that two reporters took down alike passed through one wire. */
const QUOTED_WORDS = 10;
const MOST_WORDS = 20_000;

/** FNV-1a with a finish, 32 bits. */
function hash(text: string, seed: number): number {
  let value = seed | 0;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value ^= value >>> 15;
  value = Math.imul(value, 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
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
  const least = Array.from({ length: SLOTS }, () => 0xffffffff);
  for (let i = 0; i + SHINGLE <= words.length; i += 1) {
    const shingle = hash(words.slice(i, i + SHINGLE).join(" "), 0x811c9dc5);
    for (let slot = 0; slot < SLOTS; slot += 1) {
      // A permutation a slot: an odd factor and an addend, then the high bits folded in.
      let value =
        (Math.imul(shingle, 2 * slot * 0x9e3779b1 + 0x85ebca77) + Math.imul(slot + 1, 0xc2b2ae3d)) | 0;
      value = (value ^ (value >>> 16)) >>> 0;
      if (value < (least[slot] ?? 0)) least[slot] = value;
    }
  }
  return least;
}

/** Share of shingles in common, in hundredths; 0 where one text is too short. */
export function likeness(a: Sketch, b: Sketch): number {
  if (a.signature.length !== SLOTS || b.signature.length !== SLOTS) return 0;
  let equal = 0;
  for (let slot = 0; slot < SLOTS; slot += 1) if (a.signature[slot] === b.signature[slot]) equal += 1;
  return Math.round((equal * 100) / SLOTS);
}

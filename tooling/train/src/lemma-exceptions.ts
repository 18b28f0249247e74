import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { positive, singular, verbBase } from "@chancery/language/training";

import { inflect, wordnetLemmas, type WordClass } from "./wordnet.ts";

/**
 * Writes down where the lemmatiser's spelling rules fail, by inflecting WordNet's lemmas and lemmatising them back:
 *
 *   tsx src/lemma-exceptions.ts WORDNET_DICT_FOLDER EMBEDDINGS_JSON
 *
 * Only forms among the embeddings' words count: the others are hardly ever met.
 */
const [dict, embeddings] = process.argv.slice(2);
if (dict === undefined || embeddings === undefined)
  throw new Error("usage: lemma-exceptions.ts WORDNET_DICT EMBEDDINGS_JSON");
const vocabulary = new Set(
  (JSON.parse(readFileSync(embeddings, "utf8")) as { words: string[] }).words.slice(0, 120_000),
);
const wordnet = wordnetLemmas(dict);

const undo: Readonly<Record<string, (form: string, tag: string) => string>> = {
  verb: verbBase,
  noun: singular,
  adj: positive,
};

function table(kind: WordClass): string {
  const lemmas = wordnet.get(kind) ?? new Map<string, number>();
  const best = new Map<string, { lemma: string; weight: number; tag: string }>();
  for (const [lemma, count] of lemmas) {
    for (const [form, tag] of inflect(lemma, kind)) {
      if (form === lemma || !vocabulary.has(form) || !vocabulary.has(lemma)) continue;
      const known = best.get(form);
      if (known === undefined || known.weight < count) best.set(form, { lemma, weight: count, tag });
    }
  }
  const rows: string[] = [];
  for (const [form, { lemma, tag }] of best) {
    if (tag === "VB" || tag === "NN" || tag === "JJ") continue;
    if (undo[kind]?.(form, tag) !== lemma) rows.push(`${form} ${lemma}`);
  }
  console.log(`${kind}: ${rows.length} exceptions for ${best.size} forms`);
  return rows.toSorted().join(",");
}

const text = `// Written by tooling/train; see MODELS.md.
export const LEMMA_EXCEPTIONS: Readonly<Record<"verb" | "noun" | "adjective", string>> = {
  verb: ${JSON.stringify(table("verb"))},
  noun: ${JSON.stringify(table("noun"))},
  adjective: ${JSON.stringify(table("adj"))},
};
`;
writeFileSync(
  fileURLToPath(
    new URL("../../../packages/language/src/weights/generated/lemma-exceptions.ts", import.meta.url),
  ),
  text,
);

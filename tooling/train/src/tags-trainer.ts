import {
  casingOf,
  isWord,
  MAX_TAG_FEATURES,
  packModel,
  tagFeatures,
  WordTable,
  type Casing,
  type Row,
  type Word,
} from "@chancery/language/training";

import { capitals, lowerCase, titleCase } from "./casing.ts";
import type { TreebankDocument } from "./corpora/gum.ts";
import { ownHeadlines } from "./corpora/own-headlines.ts";
import { ownLetters } from "./corpora/own-letters.ts";
import { ownTagged } from "./corpora/own.ts";
import { joinedRows, Perceptron, thin } from "./perceptron.ts";
import { random, shuffle } from "./random.ts";

const ROUNDS = 12;
const SEED = 20251125;
/** Rare pairs of tags are annotation slips or foreign matter; they are learnt as the commonest pair of their Penn tag. */
const RARE = 4;
/** Averaged weights below this do nothing but fill the file. */
const LEAST = 0.06;
const DROPPED = 0.25;
const TITLE_SHARE = 0.12;
const CAPITALS_SHARE = 0.05;
const LOWER_SHARE = 0.05;
/** Sentences in the manner of diplomatic reports are few and what this is for: each counts so many times. */
const REPORT_COPIES = 4;
/** Models that learn from the same examples in different orders; what ships is their sum. */
const MODELS = 4;

/** A sentence with its tags, "XPOS/UPOS". */
export interface TaggedExample {
  readonly forms: readonly string[];
  readonly tags: readonly string[];
}

/** The sentences of a treebank's documents, then those written for the project. */
export const taggedExamples = (documents: readonly TreebankDocument[]): TaggedExample[] => [
  ...documents.flatMap(({ sentences }) =>
    sentences.map(({ rows }) => {
      const words = rows.filter(isWord);
      return { forms: words.map((row) => row.form), tags: words.map((row) => `${row.xpos}/${row.upos}`) };
    }),
  ),
  ...Array.from({ length: REPORT_COPIES }, ownTagged).flat(),
  ...ownLetters(),
  ...ownHeadlines(),
];

/** The classes of a model, and which of them stands for a tag. */
function classesOf(examples: readonly TaggedExample[]): {
  readonly classes: readonly string[];
  readonly classOf: (tag: string) => number;
} {
  const counts = new Map<string, number>();
  for (const { tags } of examples) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const classes = [...counts]
    .filter(([, n]) => n >= RARE)
    .map(([tag]) => tag)
    .toSorted();
  const index = new Map(classes.map((tag, i) => [tag, i]));
  const ranked = classes.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const classOf = (tag: string): number => {
    const own = index.get(tag);
    if (own !== undefined) return own;
    const [xpos, upos] = tag.split("/");
    const near =
      ranked.find((other) => other.startsWith(`${xpos}/`)) ??
      ranked.find((other) => other.endsWith(`/${upos}`));
    return index.get(near ?? "NN/NOUN") ?? 0;
  };
  return { classes, classOf };
}

const table = new WordTable();

/** A sentence as it stands, and now and then once more as a headline, in capitals or without any. */
function variantsOf(forms: readonly string[], draw: number): readonly (readonly string[])[] {
  if (draw < TITLE_SHARE) return [forms, titleCase(forms)];
  if (draw < TITLE_SHARE + CAPITALS_SHARE) return [forms, capitals(forms)];
  return draw < TITLE_SHARE + CAPITALS_SHARE + LOWER_SHARE ? [forms, lowerCase(forms)] : [forms];
}

/** One model of those that are summed up; the same examples and seed give the same rows. */
function trainOneTagger(
  examples: readonly TaggedExample[],
  seed: number,
  tell?: (line: string) => void,
): Row[] {
  const { classes, classOf } = classesOf(examples);
  const next = random(seed);
  const model = new Perceptron(classes.length);
  const features = new Int32Array(MAX_TAG_FEATURES);
  const scores = new Float64Array(classes.length);

  const learn = (words: readonly Word[], gold: readonly number[], casing: Casing): number => {
    let previous = -1;
    let before = -1;
    let right = 0;
    for (let i = 0; i < words.length; i += 1) {
      const count = thin(features, tagFeatures(features, words, i, previous, before, casing), DROPPED, next);
      model.score(features, count, scores);
      let best = 0;
      for (let k = 1; k < classes.length; k += 1)
        if ((scores[k] as number) > (scores[best] as number)) best = k;
      if (best === gold[i]) right += 1;
      model.learn(features, count, gold[i] as number, best);
      before = previous;
      previous = best;
    }
    return right;
  };

  const order = [...examples];
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, next);
    let right = 0;
    let all = 0;
    for (const { forms, tags } of order) {
      const gold = tags.map(classOf);
      for (const variant of variantsOf(forms, next())) {
        const words = variant.map((form) => table.get(form));
        right += learn(words, gold, casingOf(words));
        all += words.length;
      }
    }
    tell?.(`round ${round + 1}: ${((100 * right) / all).toFixed(2)} % of ${all} words right while learning`);
  }
  return model.rows(LEAST);
}

export const TAGGER_SEEDS: readonly number[] = Array.from({ length: MODELS }, (_, n) => SEED + n);

/** What models learnt from the same examples, as one tagger's packed weights. */
function packTagger(examples: readonly TaggedExample[], models: readonly (readonly Row[])[]): Uint8Array {
  const { classes } = classesOf(examples);
  return packModel(classes, joinedRows(models, classes.length));
}

/** The packed weights of a tagger; the same examples give the same bytes. */
export const trainTagger = (
  examples: readonly TaggedExample[],
  tell?: (line: string) => void,
  seeds = TAGGER_SEEDS,
): Uint8Array =>
  packTagger(
    examples,
    seeds.map((seed) => trainOneTagger(examples, seed, tell)),
  );

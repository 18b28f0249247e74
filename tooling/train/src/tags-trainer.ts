import {
  casingOf,
  isWord,
  MAX_TAG_FEATURES,
  packModel,
  tagFeatures,
  WordTable,
  type Casing,
  type Word,
} from "@chancery/language/training";

import { capitals, titleCase } from "./casing.ts";
import type { TreebankDocument } from "./corpora/gum.ts";
import { ownHeadlines } from "./corpora/own-headlines.ts";
import { ownTagged } from "./corpora/own.ts";
import { Perceptron, thin } from "./perceptron.ts";
import { random, shuffle } from "./random.ts";

const ROUNDS = 12;
const SEED = 20251125;
/** Rare pairs of tags are annotation slips or foreign matter; they are learnt as the commonest pair of their Penn tag. */
const RARE = 8;
/** Averaged weights below this do nothing but fill the file. */
const LEAST = 0.06;
const DROPPED = 0.2;
const TITLE_SHARE = 0.12;
const CAPITALS_SHARE = 0.05;

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
  ...ownTagged(),
  ...ownHeadlines(),
];

/** The packed weights of a tagger; the same examples give the same bytes. */
export function trainTagger(examples: readonly TaggedExample[], tell?: (line: string) => void): Uint8Array {
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

  const next = random(SEED);
  const table = new WordTable();
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
      const draw = next();
      const variants = [forms];
      if (draw < TITLE_SHARE) variants.push(titleCase(forms));
      else if (draw < TITLE_SHARE + CAPITALS_SHARE) variants.push(capitals(forms));
      for (const variant of variants) {
        const words = variant.map((form) => table.get(form));
        right += learn(words, gold, casingOf(words));
        all += words.length;
      }
    }
    tell?.(`round ${round + 1}: ${((100 * right) / all).toFixed(2)} % of ${all} words right while learning`);
  }
  return packModel(classes, model.rows(LEAST));
}

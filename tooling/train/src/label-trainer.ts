import { labelFeatures, MAX_LABEL_FEATURES, packModel, topDown, treeOf } from "@chancery/language/training";

import type { TreeSentence } from "./corpora/trees.ts";
import { Perceptron, thin } from "./perceptron.ts";
import { random, shuffle } from "./random.ts";

export interface LabelSettings {
  readonly rounds: number;
  readonly dropped: number;
  /** Averaged weights below this are left out. */
  readonly least: number;
  /** Single weights below this are left out of the rows that stay. */
  readonly small: number;
  readonly seed: number;
}

/** Trains the names of relations on given trees; the same sentences give the same bytes. */
export function trainLabels(
  sentences: readonly TreeSentence[],
  { rounds, dropped, least, small, seed }: LabelSettings,
): Uint8Array {
  const classes = [...new Set(sentences.flatMap(({ relations }) => relations))].toSorted();
  const index = new Map(classes.map((relation, k) => [relation, k]));
  const root = index.get("root") ?? -1;
  const next = random(seed);
  const model = new Perceptron(classes.length);
  const features = new Int32Array(MAX_LABEL_FEATURES);
  const scores = new Float64Array(classes.length);
  const order = sentences.map((sentence) => {
    const tree = treeOf(sentence.heads);
    return {
      ...sentence,
      tree,
      downward: topDown(tree),
      gold: sentence.relations.map((r) => index.get(r) ?? 0),
    };
  });
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, next);
    for (const { input, tree, downward, gold } of order) {
      const labels = new Int32Array(input.length);
      for (const i of downward) {
        if (tree.heads[i] === input.length) {
          labels[i] = root;
          continue;
        }
        const count = thin(features, labelFeatures(features, input, tree, labels, i), dropped, next);
        model.score(features, count, scores);
        let best = root === 0 ? 1 : 0;
        for (let k = best + 1; k < classes.length; k += 1)
          if (k !== root && (scores[k] as number) > (scores[best] as number)) best = k;
        model.learn(features, count, gold[i] as number, best);
        labels[i] = best;
      }
    }
  }
  return packModel(classes, model.rows(least, small));
}

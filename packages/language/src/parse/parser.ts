import type { LinearModel } from "../model/linear-model.ts";
import { LONGEST_PARSED, type ParseInput } from "./input.ts";
import { labelFeatures, MAX_LABEL_FEATURES, topDown, treeOf } from "./label-features.ts";
import { Search } from "./search.ts";
import type { TransitionModel } from "./transition-model.ts";

/** Ways kept beside each other while reading a sentence. */
export const BEAM = 8;

/** Heads count from 0 in the sentence, -1 for the root; relations are numbers of `relations`. */
export interface SentenceParse {
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/** Finds the tree of one sentence of at most {@link LONGEST_PARSED} words. */
export interface SentenceParser {
  readonly relations: readonly string[];
  parse(input: ParseInput): SentenceParse;
}

export function createParser(
  transitions: TransitionModel,
  labels: LinearModel,
  width = BEAM,
  longest = LONGEST_PARSED,
): SentenceParser {
  const search = new Search(transitions, width, longest);
  const features = new Int32Array(MAX_LABEL_FEATURES);
  const scores = new Int32Array(labels.classes.length);
  const root = labels.classes.indexOf("root");

  const nameRelations = (input: ParseInput, heads: Int32Array): Int32Array => {
    const tree = treeOf(heads);
    const relations = new Int32Array(input.length);
    for (const i of topDown(tree)) {
      if (heads[i] === input.length) {
        relations[i] = root;
        continue;
      }
      const count = labelFeatures(features, input, tree, relations, i);
      labels.score(features, count, scores);
      let best = root === 0 ? 1 : 0;
      for (let k = best + 1; k < scores.length; k += 1)
        if (k !== root && (scores[k] as number) > (scores[best] as number)) best = k;
      relations[i] = best;
    }
    return relations;
  };

  return {
    relations: labels.classes,
    parse(input) {
      const heads = search.states.heads(search.run(input));
      const relations = nameRelations(input, heads);
      return { heads: heads.map((head) => (head === input.length ? -1 : head)), relations };
    },
  };
}

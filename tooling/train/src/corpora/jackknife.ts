import { createTagger, unpackModel, type Word } from "@chancery/language/training";

import { TAGGER_SEEDS, taggedExamples, trainTagger } from "../tags-trainer.ts";
import type { TreebankDocument } from "./gum.ts";
import { treeSentences, type TreeSentence } from "./trees.ts";

/**
 * The sentences of documents with tags by a tagger that has not seen them: the documents are dealt to `folds` piles, and each
 * pile is tagged by what the others teach (one model of those that ship as a sum, for the sake of time). A parser then meets as many wrong tags while it learns as it will later.
 */
export function jackknifed(
  documents: readonly TreebankDocument[],
  describe: (form: string) => Word,
  folds: number,
): TreeSentence[] {
  return Array.from({ length: folds }, (_, fold) => {
    const others = documents.filter((d, i) => i % folds !== fold);
    const tagger = createTagger(
      unpackModel(trainTagger(taggedExamples(others), undefined, TAGGER_SEEDS.slice(0, 1))),
    );
    return treeSentences(
      documents.filter((d, i) => i % folds === fold),
      describe,
      tagger,
    );
  }).flat();
}

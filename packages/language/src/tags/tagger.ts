import { bestOf, type LinearModel } from "../model/linear-model.ts";
import { casingOf, type Word } from "../model/word.ts";
import type { Upos } from "../types.ts";
import { createTagScorer } from "./scorer.ts";

export interface Tag {
  readonly upos: Upos;
  readonly xpos: string;
}

const ADDRESS_TAG: Tag = { xpos: "ADD", upos: "PROPN" };

export type Tagger = (words: readonly Word[]) => Tag[];

/** Greedy tagger, left to right; the classes of the model are "XPOS/UPOS" pairs. */
export function createTagger(model: LinearModel): Tagger {
  const tags = model.classes.map((name): Tag => {
    const slash = name.lastIndexOf("/");
    return { xpos: name.slice(0, slash), upos: name.slice(slash + 1) as Upos };
  });
  const score = createTagScorer(model);
  return (words) => {
    const casing = casingOf(words);
    let previous = -1;
    let before = -1;
    return words.map((word, i) => {
      const best = bestOf(score(words, i, previous, before, casing), tags.length);
      before = previous;
      previous = best;
      return word.address ? ADDRESS_TAG : (tags[best] as Tag);
    });
  };
}

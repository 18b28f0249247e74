import type { LinearModel } from "../model/linear-model.ts";
import { casingOf, type Word } from "../model/word.ts";
import type { Upos } from "../types.ts";
import { createTagScorer } from "./scorer.ts";

export interface Tag {
  readonly upos: Upos;
  readonly xpos: string;
}

/** Addresses of the net and of mail are known by their form. */
const ADDRESS = /^(?:https?:\/\/|ftp:\/\/|www\.)|^[^@]{1,64}@[^@]{1,255}\.\p{L}+$/iu;
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
    const scores = new Int32Array(tags.length);
    const casing = casingOf(words);
    let previous = -1;
    let before = -1;
    return words.map((_, i) => {
      score(scores, words, i, previous, before, casing);
      let best = 0;
      for (let k = 1; k < scores.length; k += 1)
        if ((scores[k] as number) > (scores[best] as number)) best = k;
      before = previous;
      previous = best;
      return isAddress(words[i]) ? ADDRESS_TAG : (tags[best] as Tag);
    });
  };
}

const isAddress = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.text.length > 6 &&
  word.text.length < 300 &&
  /[@:.]/.test(word.text) &&
  ADDRESS.test(word.text);

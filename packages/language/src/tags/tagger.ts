import { bestOf, type LinearModel } from "../model/linear-model.ts";
import { casingOf, type Word } from "../model/word.ts";
import type { Upos } from "../types.ts";
import { SINGLE_READINGS } from "../vocabulary/single-readings.ts";
import { createTagScorer } from "./scorer.ts";

export interface Tag {
  readonly upos: Upos;
  readonly xpos: string;
}

const ADDRESS_TAG: Tag = { xpos: "ADD", upos: "PROPN" };

export type Tagger = (words: readonly Word[]) => Tag[];

/** The class of each form that has one reading, where the model knows it. */
const singleReadings = (classes: readonly string[]): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(SINGLE_READINGS).flatMap(([tag, forms]) => {
      const k = classes.indexOf(tag);
      return k < 0 ? [] : forms.map((form): [string, number] => [form, k]);
    }),
  );

/**
 * Greedy tagger, left to right; the classes of the model are "XPOS/UPOS" pairs. In a line of capitals or in title case every word is
 * scored, elsewhere those that have several readings.
 */
export function createTagger(model: LinearModel): Tagger {
  const tags = model.classes.map((name): Tag => {
    const slash = name.lastIndexOf("/");
    return { xpos: name.slice(0, slash), upos: name.slice(slash + 1) as Upos };
  });
  const score = createTagScorer(model);
  const single = singleReadings(model.classes);
  return (words) => {
    const casing = casingOf(words);
    let previous = -1;
    let before = -1;
    return words.map((word, i) => {
      const known = casing === 0 ? single.get(word.text) : undefined;
      const best = known ?? bestOf(score(words, i, previous, before, casing), tags.length);
      before = previous;
      previous = best;
      return word.address ? ADDRESS_TAG : (tags[best] as Tag);
    });
  };
}

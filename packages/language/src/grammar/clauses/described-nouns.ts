/** Which noun what stands behind it describes. */
import type { Phrase, Verb } from "../model.ts";
import { rightEdge } from "../phrases/apposable.ts";
import { wordSet } from "../../word-set.ts";

export const ARRANGED = wordSet(
  "schedule hold plan set sign announce organize organise convene conclude arrange postpone",
);

/** "a meeting between the ministers scheduled for May": what is scheduled is no person. */
export function describedNoun(phrase: Phrase, verb: Verb): Phrase {
  const nearest = nearestNoun(phrase);
  const people = nearest.nounClass === "role" && nearest !== phrase;
  return people && ARRANGED.has(verb.lemma) && phrase.nounClass === "desc" ? phrase : nearest;
}

/** What a participle after a noun describes: the nearest common noun at the right edge. */
export function nearestNoun(phrase: Phrase): Phrase {
  const common = rightEdge(phrase)
    .reverse()
    .find(
      ({ nounClass, conjuncts }) => nounClass !== "name" && nounClass !== "time" && conjuncts.length === 0,
    );
  return common ?? phrase;
}

import { rightEdge } from "../phrases/apposable.ts";
import type { Draft, Phrase, Verb } from "../model.ts";
import { wordSet } from "../../word-set.ts";

/** Verbs behind which "for" leads to where one goes, or on whose side one acts: "left for Peru to attend", "signed for Chad to end it". */
const TOWARDS: ReadonlySet<string> = wordSet(
  "leave depart head sail fly set embark start make go come travel march move act sign speak work fight serve stand play be",
);

/** "an invitation for Addo to visit Lima", "waited for Chad to withdraw": whoever "for" names right before an infinitive is to do it; null where it names nobody. */
export function wishedFor(
  { verb: governing, obliques }: Draft,
  adjacent: Phrase | null,
  { first }: Verb,
): Phrase | null {
  const inside = (adjacent === null ? [] : rightEdge(adjacent)).flatMap(({ modifiers }) =>
    modifiers.slice(-1),
  );
  const outside = governing === null || TOWARDS.has(governing.lemma) ? [] : obliques.slice(-1);
  const wished = [...inside, ...outside].find(({ prep, phrase }) => prep === "for" && phrase.last === first);
  return wished !== undefined && /^(?:name|role)$/.test(wished.phrase.nounClass) ? wished.phrase : null;
}

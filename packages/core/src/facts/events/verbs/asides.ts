// Phrases that only accompany a deed: they make nothing else of it, and what hangs on them is no part of it.

import { AIM_NOUNS, wordSet, type Clause, type Oblique } from "@chancery/language";

import type { View } from "../../shared/view.ts";

/** "met amid criticism", "struck the base ahead of the referendum" */
const ACCOMPANYING: ReadonlySet<string> = new Set([
  "after",
  "ahead of",
  "amid",
  "amidst",
  "as part of",
  "because of",
  "before",
  "despite",
  "during",
  "following",
  "in advance of",
  "in connection with",
  "in spite of",
  "in the wake of",
  "on the eve of",
  "on the fringes of",
  "on the margins of",
  "on the sidelines of",
  "prior to",
  "since",
]);

/** Nouns that with their preposition are an adverb: "in a surprise move", "at home", "for the first time", "in response". */
const ADVERBIAL: Readonly<Record<string, ReadonlySet<string>>> = {
  at: wordSet("home least last once length request"),
  in: wordSet(
    "return response reply turn addition protest step sign show retaliation defiance solidarity",
    AIM_NOUNS,
  ),
  for: wordSet("time"),
  as: wordSet("part result"),
};

/** Whether the phrase says only beside what, in what manner or for the how manieth time something is done. */
export const isBeside = (view: View, { prep, phrase }: Oblique): boolean =>
  ACCOMPANYING.has(prep) ||
  (ADVERBIAL[prep]?.has(view.lemma(phrase.head)) === true && !isPlaced(view, phrase));

const isPlaced = (view: View, { head }: Oblique["phrase"]): boolean => view.mentionAt(head) !== undefined;

/** "called on him in a bid to calm the markets": the infinitive says what the bid is for, and nothing of what the verb asks. */
export const isOfAim = (view: View, { obliques }: Clause, infinitive: Clause): boolean =>
  infinitive.kind === "infinitive" &&
  obliques.some(({ phrase }) => {
    const last = lastOf(phrase);
    return infinitive.verb.first === last.last && AIM_NOUNS.has(view.lemma(last.head));
  });

/** The innermost phrase at the end of this one: "efforts" of "part of efforts". */
const lastOf = (phrase: Oblique["phrase"]): Oblique["phrase"] => {
  const inner = phrase.modifiers.at(-1)?.phrase;
  return inner !== undefined && inner.last === phrase.last ? lastOf(inner) : phrase;
};

import type { Clause, NounPhrase, Oblique, VerbGroup } from "@chancery/language";

import type { View } from "../../shared/view.ts";

// How an infinitive or a gerund hangs on a noun of the clause over it: "its plan to visit", "an invitation to Mali to attend".

/** The token that ties an infinitive ("to") or a gerund (its preposition) to what governs it. */
export const linkOf = (view: View, { first }: VerbGroup): number =>
  view.norm(first) === "to" ? first : first - 1;

/** Subject, objects and what stands behind prepositions. */
export const argumentsOf = ({ subject, objects, obliques }: Clause): readonly NounPhrase[] => [
  ...(subject === null ? [] : [subject]),
  ...objects,
  ...obliques.map(({ phrase }) => phrase),
];

/** What is done to: the objects, or the subject of a passive. */
export const thingsOf = ({ verb, subject, objects }: Clause): readonly NounPhrase[] =>
  verb.passive ? (subject === null ? [] : [subject]) : objects;

/** "an invitation to Mali to attend", "for Mali to attend": the thing, and the one named with "to" or "for" before the infinitive's own, at most who sends it between. */
export function addressed(
  view: View,
  outer: Clause,
  link: number,
): { readonly thing: NounPhrase; readonly to: NounPhrase } | null {
  // "to President Addo from President Kenyatta, to visit": a comma may close who sends it.
  const end = view.norm(link - 1) === "," ? link - 1 : link;
  for (const thing of thingsOf(outer)) {
    const to = [...thing.modifiers, ...behindNames(view, thing), ...outer.obliques].find(
      ({ prep, phrase }) =>
        (prep === "to" && (phrase.last === end || thing.last === end)) ||
        (prep === "for" && phrase.last === link),
    );
    if (to !== undefined && thing.head < link) return { thing, to: to.phrase };
  }
  return null;
}

/** "an invitation from Kenyatta to Addo": what hangs on the name of who sends it is of the invitation, for a name leads to nobody. */
const behindNames = (view: View, { modifiers }: NounPhrase): readonly Oblique[] =>
  modifiers
    .filter(({ phrase }) => view.mentionAt(phrase.head)?.form === "name")
    .flatMap(({ phrase }) => phrase.modifiers);

import type { Clause, NounPhrase } from "@chancery/language";

import type { TimeMention } from "../../../record/index.ts";
import type { View } from "../../shared/view.ts";
import type { Candidate, Read, Role } from "../candidate.ts";
import type { Filling } from "./filling.ts";
import type { Occasion } from "./occasions.ts";
import { placeIn } from "./places.ts";

/** One of the events that lists in the same order tell of. */
interface Respective extends Occasion {
  readonly about: Candidate["about"];
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/**
 * "Benin and Togo joined in 1976 and 1995 respectively", "A and B visited Lima and Oslo respectively": the first of each list, then the second. Null where
 * the clause does not say so, or where no two lists are as long.
 */
export function respectiveOccasions(
  view: View,
  clause: Clause,
  filling: Filling,
  times: readonly TimeMention[],
): readonly Respective[] | null {
  // It may stand behind all that the clause holds.
  const word = view.tokens
    .slice(clause.verb.last, clause.last + 2)
    .findIndex(({ norm }) => norm === "respectively");
  if (word < 0) return null;
  const at = clause.verb.last + word;
  const days = times.map(({ span }) => rangeOf(view, span)).filter(({ last }) => last <= at);
  const lists = [...listsIn(clause), ...(days.length > 1 ? [days] : [])];
  // The word stands right behind the last of them.
  const behind = lists.find((list) => isBehind(view, list, at));
  const equal = lists.filter(({ length }) => length === behind?.length);
  if (behind === undefined || equal.length < 2) return null;
  const legs = filling.byDestination();
  return behind.map((_, i) => {
    const own = ({ spans }: Pick<Role, "spans">): boolean =>
      equal.every((list) => {
        const member = list.findIndex((one) => spans.some((span) => isWithin(rangeOf(view, span), one)));
        return member === -1 || member === i;
      });
    const { roles, place } = legs.find((leg) => leg.place !== null && own(leg.place)) ?? legs[0]!;
    return {
      roles: [
        ...roles,
        ...filling.roles.filter(({ entity }) => !roles.some((one) => one.entity === entity)),
      ].filter(own),
      about: filling.about.filter(own),
      place: place !== null && own(place) ? place : placeAmong(view, clause, equal, i),
      when:
        (equal.includes(days)
          ? times[i]
          : times.find(({ span }) => !lists.flat().some((one) => isWithin(rangeOf(view, span), one)))) ??
        null,
    };
  });
}

/** Lists of two and more among what the verb takes. */
const listsIn = ({ subject, objects, obliques, agent }: Clause): readonly (readonly Range[])[] =>
  [subject, ...objects, agent, ...obliques.map(({ phrase }) => phrase)]
    .filter((phrase): phrase is NounPhrase => phrase !== null)
    .map(({ conjuncts }) => conjuncts)
    .filter(({ length }) => length > 1);

const isBehind = (view: View, list: readonly Range[], at: number): boolean => {
  const end = list.at(-1)?.last ?? 0;
  return end === at || (end === at - 1 && view.norm(end) === ",");
};

/** The place that the list of places has at that rank. */
function placeAmong(
  view: View,
  { obliques }: Clause,
  lists: readonly (readonly Range[])[],
  rank: number,
): Read<string> | null {
  const among = obliques.find(
    ({ prep, phrase }) => /^(?:in|at)$/.test(prep) && lists.some((list) => list === phrase.conjuncts),
  );
  const phrase = among?.phrase.conjuncts[rank];
  return phrase === undefined ? null : placeIn(view, phrase);
}

const rangeOf = (view: View, span: { readonly start: number; readonly end: number }): Range => ({
  first: view.tokenAt(span.start),
  last: view.tokenAt(span.end - 1) + 1,
});

const isWithin = (one: Range, other: Range): boolean => other.first <= one.first && one.last <= other.last;

import type { Clause, NounPhrase } from "@chancery/language";

import { addDays, canCoincide, rangeWhen, type TimeMention } from "../../../record/index.ts";
import type { View } from "../../shared/view.ts";
import type { Filling } from "./filling.ts";
import type { Candidate, Read, Role } from "../candidate.ts";
import { placeIn } from "./places.ts";

/** One of several occasions that one verb tells of. */
export interface Occasion {
  readonly roles: readonly Role[];
  readonly place: Candidate["place"];
  readonly when: TimeMention | null;
  /** Only of that one, where each has a thing of its own: "signed a pact in May and a treaty in June". */
  readonly about?: Candidate["about"];
}

/** Who and where, of all occasions. */
type Told = Pick<Filling, "place" | "about"> & { readonly roles: readonly Role[] };

interface Item {
  readonly first: number;
  readonly last: number;
}

/**
 * What a list with its times tells: "met in Geneva in 1985 and in Reykjavik in 1986", "visited Egypt on Monday and Jordan on Tuesday", "met Kim on
 * Sunday and Trump on Monday", "met at Panmunjom in April and in May". Null where the sentence tells of one occasion, or times and members do not pair.
 */
export function occasionsOf(
  view: View,
  clause: Clause,
  filling: Filling,
  times: readonly TimeMention[],
): Occasion[] | null {
  const apart = byPartnerAndPlace(view, clause, filling, times);
  if (apart !== null) return apart;
  if (times.length < 2 || !areDistinct(times)) return null;
  const { destinations } = filling;
  if (destinations.length > 1) {
    const legs = filling.byDestination();
    const when = pairUp(
      view,
      destinations.map(({ spans }) => itemOf(view, spans)),
      times,
    );
    return when && legs.map(({ roles, place }, i) => ({ roles, place, when: when[i] ?? null }));
  }
  if (destinations.length === 1) {
    const [leg] = filling.byDestination();
    if (leg === undefined) return null;
    const told = { ...leg, about: filling.about };
    return byPartner(view, clause, told, times) ?? byTime(view, told, times);
  }
  return (
    byPlace(view, clause, filling, times) ??
    byPartner(view, clause, filling, times) ??
    byTime(view, filling, times)
  );
}

/** Each time with the member that it follows, or each with the one that it precedes ("yesterday with Kim, last week with Lee"); null unless they take turns. */
function pairUp(view: View, items: readonly Item[], times: readonly TimeMention[]): TimeMention[] | null {
  if (items.length !== times.length) return null;
  const at = times.map(({ span }) => view.tokenAt(span.start));
  const behind = items.every(
    ({ last }, i) => (at[i] ?? 0) >= last && (at[i] ?? 0) < (items[i + 1]?.first ?? Infinity),
  );
  const before = items.every(
    ({ first }, i) => (at[i] ?? Infinity) < first && (at[i] ?? 0) >= (items[i - 1]?.last ?? 0),
  );
  return behind || before ? [...times] : null;
}

/** "met with the prime minister in Yerevan on Monday and with the president in Baku on Friday": each of those met has a place, and a time where any has. */
function byPartnerAndPlace(
  view: View,
  clause: Clause,
  { roles }: Filling,
  times: readonly TimeMention[],
): Occasion[] | null {
  // "held talks with Addo in Accra and with Quispe in Lima": the first hang on the object, and on each other.
  const held = clause.objects.flatMap(({ modifiers }) => modifiers);
  const first = held.flatMap((one) => [one, ...one.phrase.modifiers]);
  const places = [...placesAmong(view, first), ...placesAmong(view, clause.obliques)];
  const members = places.length < 2 ? undefined : partnersOf(view, clause);
  if (members?.length !== places.length) return null;
  const paired = members.every(({ head }, i) => {
    const at = places[i]?.first ?? -1;
    return head < at && at < (members[i + 1]?.first ?? Infinity);
  });
  const when = times.length < 2 ? [] : pairUp(view, places, times);
  if (!paired || when === null) return null;
  const within = memberOf(view, members);
  return places.map(({ place }, i) => ({
    roles: roles.filter((role) => within(role) === -1 || within(role) === i),
    place,
    when: when[i] ?? null,
  }));
}

/** The places that phrases with prepositions name one by one. */
const placesAmong = (
  view: View,
  phrases: readonly Pick<Clause["obliques"][number], "prep" | "phrase">[],
): (Item & { readonly place: Read<string> })[] =>
  phrases.flatMap(({ prep, phrase }) => {
    const place = /^(?:in|at|near|outside)$/.test(prep) ? placeIn(view, phrase) : null;
    return place === null ? [] : [{ place, first: phrase.first, last: phrase.head + 1 }];
  });

function byPlace(
  view: View,
  clause: Clause,
  { roles }: Filling,
  times: readonly TimeMention[],
): Occasion[] | null {
  const places = placesAmong(view, clause.obliques);
  if (places.length < 2) return null;
  const when = pairUp(view, places, times);
  return when && places.map(({ place }, i) => ({ roles, place, when: when[i] ?? null }));
}

/** Members of the object's list, of several phrases with "with", of those by whom it was done or of the subject's list ("Chad in May and Mali in June signed"). */
function partnersOf(view: View, clause: Clause): readonly NounPhrase[] | undefined {
  const [object] = clause.objects;
  // "signed a treaty with Peru in May and with Chile in June": the first hangs on the object, the others go on from it.
  const named = [...(object?.modifiers ?? []), ...clause.obliques].filter(({ prep }) => prep === "with");
  const listed = named.slice(1).every(({ at }) => goesOn(view, at));
  const company = listed ? named.map(({ phrase }) => phrase) : [];
  const done = (clause.verb.passive ? clause.agent?.conjuncts : object?.conjuncts) ?? [];
  const lists = [company, done, clause.verb.passive ? [] : (clause.subject?.conjuncts ?? [])];
  return lists.find(({ length }) => length > 1);
}

/** Which of the members a role is of; -1 for none. */
const memberOf =
  (view: View, members: readonly NounPhrase[]) =>
  ({ spans }: Pick<Role, "spans">): number =>
    members.findIndex(({ first, last }) => {
      const at = itemOf(view, spans).first;
      return first <= at && at < last;
    });

/** Those who share all but their place in the sentence. */
function byPartner(
  view: View,
  clause: Clause,
  { roles, place, about }: Told,
  times: readonly TimeMention[],
): Occasion[] | null {
  const members = partnersOf(view, clause);
  if (members === undefined) return null;
  const within = memberOf(view, members);
  const when = pairUp(
    view,
    members.map(({ first, head }) => ({ first, last: head + 1 })),
    times,
  );
  if (when === null) return null;
  return members.map((_, i) => ({
    roles: roles.filter((role) => within(role) === -1 || within(role) === i),
    place,
    when: when[i] ?? null,
    about: about.filter((thing) => within(thing) === -1 || within(thing) === i),
  }));
}

/** Another member of a list begins there, or what its time opens: not "the first with Arab states". */
const goesOn = (view: View, at: number): boolean =>
  /^(?:,|;|and)$/.test(view.norm(at - 1)) || view.timesAt(at - 1).length > 0;

/** "in April and in May": times that "and" joins, all of the same people and place. */
function byTime(view: View, { roles, place }: Told, times: readonly TimeMention[]): Occasion[] | null {
  const joined = times.every((time, i) => {
    const next = times[i + 1];
    if (next === undefined) return true;
    const between = view.text.slice(time.span.end, next.span.start);
    return /^(?:,|,? and)(?: again)?(?: in| on)? $/.test(between);
  });
  if (!joined) return null;
  const stretch = daysTogether(times);
  return stretch === null ? times.map((when) => ({ roles, place, when })) : [{ roles, place, when: stretch }];
}

/** "met on Saturday and Sunday": days that follow each other are those of one meeting. */
function daysTogether(times: readonly TimeMention[]): TimeMention | null {
  const [first] = times;
  const last = times.at(-1);
  if (first?.when == null || last?.when == null) return null;
  const days = times.map(({ when }) =>
    when?.earliest != null && when.earliest === when.latest ? when.earliest : null,
  );
  const running = days.every((day, i) => i === 0 || (day !== null && day === next(days[i - 1] ?? null)));
  if (!running || days[0] == null) return null;
  return {
    ...first,
    span: { start: first.span.start, end: last.span.end },
    when: rangeWhen(first.when.earliest, last.when.latest),
  };
}
const next = (day: string | null): string | null => (day === null ? null : addDays(day, 1));

const areDistinct = (times: readonly TimeMention[]): boolean =>
  times.every(
    ({ when }, i) =>
      when !== null &&
      times.slice(i + 1).every((other) => other.when !== null && !canCoincide(when, other.when)),
  );

const itemOf = (view: View, spans: Role["spans"]): Item => {
  const [span] = spans;
  const first = view.tokenAt(span?.start ?? 0);
  return { first, last: view.tokenAt((span?.end ?? 1) - 1) + 1 };
};

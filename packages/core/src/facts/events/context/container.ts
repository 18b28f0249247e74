import { wordSet } from "@chancery/language";

import { dayNumber, precisionOf, type When } from "../../../record/index.ts";
import type { Polities } from "../../shared/polity.ts";
import type { View } from "../../shared/view.ts";
import { placesAgree } from "../arguments/places.ts";
import type { Candidate } from "../candidate.ts";
import { isFormer } from "../joining/earlier-events.ts";
import type { EventGroup } from "../joining/event-group.ts";
import { isCall } from "../joining/receptions.ts";
import { linkTo } from "./context-links.ts";
import type { Rule, Surroundings } from "./context.ts";
import { CONTAINED, CONTAINERS, isNews, visitorOf, WIDEST } from "./told-groups.ts";
import { withinVisit } from "./visit-days.ts";

/** What an article opens with before it tells who signed: "agreed on Tuesday to create a common market". */
const AGREED: ReadonlySet<string> = wordSet("promise conclusion ceasefire establishing-relations");

/** The day of the one meeting, visit or accord of the same people that what was done can have been part of, and its place where it is no journey's. */
export function fromContainer(group: EventGroup, surroundings: Surroundings): ReturnType<Rule> {
  const { view, groups, times, polities, published } = surroundings;
  const [first] = group.members;
  if (first === undefined || !CONTAINED.has(group.type)) return null;
  // "At their last meeting they declared": an earlier one has a day of its own.
  if (group.members.every((member) => isFormer(view, member))) return null;
  // "met several times after he took office": no one day answers that.
  if (
    group.members.some((member) => isRepeated(view, member) || linkTo(view, member, groups, group) !== null)
  )
    return null;
  const hosts = groups
    .filter(
      (other) =>
        other !== group &&
        (CONTAINERS.has(other.type) || (group.type === "signing" && AGREED.has(other.type))) &&
        other.when !== null &&
        precisionOf(other.when.value) === "day" &&
        !(other.type === "summit" && group.members.every(isCall)),
    )
    .filter(
      (other) =>
        shares(view, group, other, polities) &&
        // A time that the clause gives but that could not be resolved must not be answered by another event's.
        !group.members.some(
          ({ passage, clause, trigger }) =>
            clause !== null &&
            times.speaksOfTime(passage, clause, trigger, other.when?.value.earliest ?? null),
        ) &&
        !group.members.some((member) => isDatedBehind(view, member, other.when?.value ?? null)) &&
        placesAgree(view, group.place?.value ?? null, other.place?.value ?? null) &&
        other.members.some(({ modality: { status } }) => status === "actual" || status === "ongoing"),
    )
    .filter((other) => other.members.some((member) => isNews(member) || member.pattern.endsWith(".noun")))
    // "told a session of both parliaments ... Their treaty was signed in 1963": what is told before a recollection begins is not of its day.
    .filter((other) => !isLongBefore(other, published) || other.members[0]!.trigger < first.trigger)
    // "He was last here in 2020. His host received him": of the time before nothing new is told.
    .filter((other) => !other.members.some((member) => isFormer(view, member)))
    .sort((a, b) => nearness(a, first) - nearness(b, first));
  const [host] = hosts;
  if (host === undefined) return null;
  // Where the article tells of several days, only one told of in the same paragraph settles which is meant.
  const days = new Set(hosts.map(({ when }) => when?.value.edtf));
  const { block } = first.passage.sentence;
  if (days.size > 1 && !host.members.some(({ passage }) => passage.sentence.block === block)) return null;
  return {
    when: withinVisit(surroundings, host, group, false),
    place: host.type === "visit" ? null : host.place,
  };
}

/** "The two signed a pact in 1963" in today's news: more than a month before the page's day. */
const isLongBefore = ({ when }: EventGroup, published: Surroundings["published"]): boolean => {
  const [latest, today] = [when?.value.latest, published?.when.earliest];
  return latest != null && today != null && dayNumber(today) - dayNumber(latest) > WIDEST;
};

/** "finalised an agreement on marking the border on November 21": a day behind what hangs on the clause is rather its own than another event's. */
function isDatedBehind(view: View, { passage, clause }: Candidate, lent: When | null): boolean {
  if (clause === null) return false;
  const own = passage.clauses.indexOf(clause);
  return passage.clauses
    .filter(({ parent, verb }) => parent === own && verb.form === "gerund" && verb.first >= clause.verb.last)
    .flatMap(({ first, last }) => view.timesIn(first, last))
    .some(({ type, when }) => type === "date" && (when === null || when.edtf !== lent?.edtf));
}

const REPEATED =
  /^(?:often|twice|times|regularly|repeatedly|frequently|occasionally|annually|always|usually)$/;

const isRepeated = (view: View, { clause }: Candidate): boolean =>
  clause !== null && view.tokens.slice(clause.first, clause.last).some(({ norm }) => REPEATED.test(norm));

/**
 * All who take part in one take part in the other, a person for his state and a state by its people. Whoever acts for the state that a visit leads
 * to is its host, where one of those who come is told beside him.
 */
const shares = (view: View, a: EventGroup, b: EventGroup, polities: Polities): boolean => {
  const when = b.when?.value ?? null;
  const isOf = (one: string, other: string): boolean =>
    one === other || polities.of(one, when).includes(other) || polities.of(other, when).includes(one);
  const all = a.roles.map(({ entity }) => entity);
  const theirs = b.roles.map(({ entity }) => entity);
  const host = b.type === "visit" ? stateOf(view, b.place?.value ?? null) : null;
  const met = all.some((one) => visitorOf(b).some((visitor) => isOf(one, visitor)));
  return (
    all.length > 0 &&
    all.every((one) => theirs.some((other) => isOf(one, other)) || (met && host !== null && isOf(one, host)))
  );
};

/** The state that a town lies in; a state itself. */
const stateOf = (view: View, place: string | null): string | null =>
  place === null || view.kindOf(place) === "country"
    ? place
    : (view.doc.knowledge.entity(place)?.country ?? null);

const nearness = (group: EventGroup, { trigger }: Candidate): number =>
  Math.min(
    ...group.members.map(
      (member) => Math.abs(member.trigger - trigger) + (member.trigger > trigger ? 1000 : 0),
    ),
  );

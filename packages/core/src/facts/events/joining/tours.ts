import type { View } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";
import { unite, type EventGroup } from "./event-group.ts";
import { isWithin } from "../arguments/places.ts";

const MEETINGS: ReadonlySet<string> = new Set(["meeting", "negotiation", "summit"]);

/**
 * The legs of a tour that the article tells only as meetings: "began a three-nation tour; he met the Kazakh president in Almaty" is a visit to Almaty. Only
 * while somebody tours, only where he met one who acts for the state that the place lies in, and only where no visit there is told.
 */
export function withLegs(view: View, groups: readonly EventGroup[]): EventGroup[] {
  const travellers = new Set(groups.filter(isTour(view)).flatMap((tour) => visitorsOf(tour)));
  if (travellers.size === 0) return [...groups];
  const legs = groups.flatMap((group) => {
    const { place, roles, type } = group;
    if (!MEETINGS.has(type) || place === null || !isDone(group)) return [];
    const visitor = roles.find(({ entity }) => travellers.has(entity));
    const host = roles.find(
      ({ entity }) =>
        entity !== visitor?.entity &&
        view.statesOf(entity).some((state) => state === place.value || isWithin(view, place.value, state)),
    );
    if (visitor === undefined || host === undefined) return [];
    const told = groups.some(
      (other) =>
        other.type === "visit" &&
        other.place !== null &&
        visitorsOf(other).includes(visitor.entity) &&
        (other.place.value === place.value ||
          isWithin(view, place.value, other.place.value) ||
          isWithin(view, other.place.value, place.value)) &&
        !isTour(view)(other),
    );
    return told ? [] : [legOf(view, group, visitor)];
  });
  return [...groups, ...legs].sort((a, b) => (a.members[0]?.trigger ?? 0) - (b.members[0]?.trigger ?? 0));
}

function legOf(view: View, group: EventGroup, visitor: EventGroup["roles"][number]): EventGroup {
  const members = group.members.map((member): Candidate => ({
    ...member,
    type: "visit",
    pattern: "tour.leg",
    roles: [{ ...visitor, role: "visitor" }],
    place: group.place,
    when: group.when,
    about: [],
  }));
  return unite(view, members);
}

/** A journey through a region, or one that is called a tour. */
const isTour =
  (view: View) =>
  ({ type, members }: EventGroup): boolean =>
    type === "visit" && members.some(({ trigger }) => view.lemma(trigger) === "tour");

const visitorsOf = ({ roles }: EventGroup): string[] =>
  roles.filter(({ role }) => role === "visitor").map(({ entity }) => entity);

const isDone = ({ members }: EventGroup): boolean =>
  members.some(({ modality: { status, negated } }) => status === "actual" && !negated);

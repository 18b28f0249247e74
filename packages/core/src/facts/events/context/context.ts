import type { Dating } from "../../../record/index.ts";
import type { EventTimes } from "../../shared/event-times.ts";
import type { Polities } from "../../shared/polity.ts";
import type { View } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";
import { RULES } from "./context-rules.ts";
import { nearby, type EventGroup } from "../joining/event-group.ts";

export interface Surroundings {
  readonly view: View;
  /** All events in order of their first telling; for a rule, those near the one it looks at. */
  readonly groups: readonly EventGroup[];
  /** Every telling, those that only point back ("the talks") included. */
  readonly candidates: readonly Candidate[];
  readonly published: Dating | null;
  readonly times: EventTimes;
  readonly polities: Polities;
}

/** One way in which the telling of one event dates or places another. */
export type Rule = (
  group: EventGroup,
  surroundings: Surroundings,
) => Partial<Pick<EventGroup, "when" | "place">> | null;

/**
 * Dates and places what says no time or place of its own from the events it is told with. Rules in order, the first that
 * speaks counts; they run a few times over, so that what one dates can date another. The words that bear the value are its support. The day of
 * publication is never taken for the day of an event: it only bounds what has already happened.
 */
export function inContext(surroundings: Surroundings): EventGroup[] {
  const apply = (groups: readonly EventGroup[]): EventGroup[] =>
    groups.map((group) => {
      if (group.when !== null && group.place !== null) return group;
      const near = { ...surroundings, groups: nearby(groups, group.members[0]?.trigger ?? 0) };
      const found = firstOf(RULES, group, near);
      const when = group.when ?? found?.when ?? null;
      const place = group.place ?? found?.place ?? null;
      return when === group.when && place === group.place ? group : { ...group, when, place };
    });
  let { groups } = surroundings;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const before = groups;
    groups = apply(before);
    // Where nothing was learnt the next pass learns nothing either.
    if (groups.every((group, i) => group === before[i])) break;
  }
  return [...groups];
}

/** What the first of the rules says that says anything. */
function firstOf(rules: readonly Rule[], group: EventGroup, near: Surroundings): ReturnType<Rule> {
  for (const rule of rules) {
    const found = rule(group, near);
    if (found !== null) return found;
  }
  return null;
}

/** "arrived a week after travelling to B, where he met C": the longest chain that news tells. */
const PASSES = 3;

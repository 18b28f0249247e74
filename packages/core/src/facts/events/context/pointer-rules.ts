import { dayNumber, type When } from "../../../record/index.ts";
import type { Candidate } from "../candidate.ts";
import { fromContainer } from "./container.ts";
import { pointedAt } from "./context-sequence.ts";
import type { Rule, Surroundings } from "./context.ts";
import { CONTAINED, WIDEST, isNews, isSettled } from "./told-groups.ts";
import { withinVisit } from "./visit-days.ts";

/** "After the meeting they signed": what the definite noun points back at happened the same day. */
export const pointerRule: Rule = (group, surroundings) => {
  if (group.when !== null || !CONTAINED.has(group.type) || !isSettled(group)) return null;
  const home = pointedAt(group, surroundings);
  if (home === undefined) return null;
  if (home === null) return fromContainer(group, surroundings);
  const { when, place, type } = home;
  if (when === null || !isWithinStretch(when.value)) return null;
  if (group.members.some((member) => isTimed(member, surroundings, when.value))) return null;
  return { when: withinVisit(surroundings, home, group, true), place: type === "visit" ? null : place };
};

const isWithinStretch = ({ earliest, latest }: When): boolean =>
  earliest !== null && latest !== null && dayNumber(latest) - dayNumber(earliest) <= WIDEST;

/** The clause gives a time of its own, which another event's must not answer. */
const isTimed = (
  { passage, clause, trigger }: Candidate,
  { times }: Surroundings,
  { earliest }: When,
): boolean => clause !== null && times.speaksOfTime(passage, clause, trigger, earliest);

/** News told in the simple past beside a meeting or visit of the same people is of that day. */
export const newsRule: Rule = (group, surroundings) => {
  const [first] = group.members;
  if (group.when !== null || first === undefined || !isSettled(group) || !group.members.some(isNews))
    return null;
  // "During the visit he signed": of the visit that is meant, not of whichever has a day.
  if (pointedAt(group, surroundings) != null) return null;
  return fromContainer(group, surroundings);
};

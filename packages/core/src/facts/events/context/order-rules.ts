import type { Clause } from "@chancery/language";

import { dayNumber, precisionOf, rangeWhen } from "../../../record/index.ts";
import type { Candidate } from "../candidate.ts";
import { durationBefore, linkTo, shift } from "./context-links.ts";
import type { Rule } from "./context.ts";
import { MEETINGS, WIDEST, visitorOf } from "./told-groups.ts";

/** "travelled to Chad and held talks with Saleh": the talks are where and when the journey led. */
export const sequenceRule: Rule = (group, { groups }) => {
  if (!MEETINGS.has(group.type) || (group.when !== null && group.place !== null)) return null;
  for (const { clause, passage, trigger } of group.members) {
    if (clause?.kind !== "main") continue;
    // Of several journeys the last before it: "flew to Kiev and went on to Moscow for talks".
    const host = groups.findLast(
      (other) =>
        other.type === "visit" &&
        other.members.some(
          (member) =>
            member.passage === passage &&
            member.clause?.kind === "main" &&
            member.trigger < trigger &&
            // "a week after his trip to Lima he met Brandt": by then he has left.
            !isLeftBehind(member, clause),
        ) &&
        visitorOf(other).some((visitor) => group.roles.some(({ entity }) => entity === visitor)),
    );
    if (host) return { when: host.when, place: host.place };
  }
  return null;
};

/** A journey that a phrase with "after" sets before what the clause tells. */
const isLeftBehind = ({ trigger }: Candidate, { obliques }: Clause): boolean =>
  obliques.some(
    ({ prep, phrase }) =>
      /^(?:after|following|since)$/.test(prep) && phrase.first <= trigger && trigger < phrase.last,
  );

/** "a week after travelling to Chad he flew to Mali", "After talks with Addo, Brandt flew home": before, after, by how much. */
export const afterRule: Rule = (group, { view, groups, published }) => {
  if (group.when !== null) return null;
  for (const member of group.members) {
    const link = linkTo(view, member, groups, group);
    if (link === null) continue;
    const { other, marker } = link;
    const base = other.when?.value;
    if (base === undefined || base.earliest === null || base.latest === null) continue;
    const distance = durationBefore(view, marker);
    const forward = link.direction === 1;
    if (distance !== null) {
      const at = shift(base, distance.days * link.direction, distance.months * link.direction);
      return { when: { value: at, spans: [distance.span, ...(other.when?.spans ?? [])] } };
    }
    const bound = published?.when.latest;
    const settled = group.members.every(({ modality }) => modality.status === "actual" && !modality.negated);
    if (
      !forward ||
      !settled ||
      bound == null ||
      bound < base.earliest ||
      dayNumber(bound) - dayNumber(base.earliest) > WIDEST
    )
      continue;
    return { when: { value: rangeWhen(base.earliest, bound), spans: other.when?.spans ?? [] } };
  }
  return null;
};

/** "on 18 May, three months after Russia invaded": counted from the day that the clause around it gives. */
export const afterDayRule: Rule = (group, { view, times }) => {
  if (group.when !== null) return null;
  for (const { clause, passage } of group.members) {
    if (clause?.kind !== "adverbial" || clause.marker !== "after" || clause.parent === null) continue;
    const outer = passage.clauses[clause.parent];
    const distance = durationBefore(view, clause.first);
    const base = outer === undefined ? null : times.ofClause(passage, outer, outer.verb.head);
    if (distance === null || base?.when == null || precisionOf(base.when) !== "day") continue;
    const at = shift(base.when, -distance.days, -distance.months);
    return { when: { value: at, spans: [distance.span, base.span] } };
  }
  return null;
};

import { wordSet } from "@chancery/language";

import { precisionOf } from "../../../record/index.ts";
import { familyOf } from "../joining/families.ts";
import type { EventGroup } from "../joining/event-group.ts";
import type { Rule } from "./context.ts";
import { isSettled } from "./told-groups.ts";

const PARTS_OF_DAY =
  /^(?:morning|afternoon|evening|night|noon|midday|midnight|dusk|dawn|daybreak|nightfall)$/;

/** "In the afternoon he received X", "At noon she met Y": of the day that was told of last, a sentence or two before. */
export const partOfDayRule: Rule = (group, { view, groups, published }) => {
  const today = published?.when?.latest ?? null;
  const [first] = group.members;
  if (group.when !== null || first === undefined || !isSettled(group)) return null;
  const { clause, passage, trigger } = first;
  const part = clause?.obliques.find(
    ({ prep, phrase }) =>
      /^(?:in|at|by|during|after|before|around)$/.test(prep) &&
      PARTS_OF_DAY.test(view.norm(phrase.head)) &&
      view.timesAt(phrase.head).length === 0,
  );
  if (part === undefined) return null;
  let host: EventGroup | null = null;
  let nearest = -1;
  for (const other of groups) {
    if (other === group || other.when === null || precisionOf(other.when.value) !== "day") continue;
    // "to watch the election of 31 March": what is to come has no afternoon yet.
    if (today !== null && (other.when.value.earliest ?? "") > today) continue;
    for (const told of other.members) {
      const near = passage.index - told.passage.index <= TOLD_WITHIN && told.trigger < trigger;
      if (!near || told.trigger < nearest || told.modality.status !== "actual") continue;
      [host, nearest] = [other, told.trigger];
    }
  }
  const { when } = host ?? {};
  if (when == null) return null;
  // "arrived on May 26. The talks took place from May 27 to June 2. In the evening ...": another day has been told of since.
  const since = view
    .timesIn(nearest, trigger)
    .some(
      ({ type, when: told, span }) =>
        type === "date" && told !== null && !when.spans.some(({ start }) => start === span.start),
    );
  return since ? null : { when: { value: when.value, spans: [view.spanOf(part.phrase), ...when.spans] } };
};

/** Sentences within which a part of a day finds its day. */
const TOLD_WITHIN = 4;

/** "In addition, there was a meeting of the council": the next sentence adds to the dated one of the same kind. */
export const additionRule: Rule = (group, { view, groups }) => {
  if (group.when !== null || !isSettled(group)) return null;
  for (const { passage } of group.members) {
    const { first } = passage.sentence;
    const opening = view.tokens.slice(first, first + 3).map(({ norm }) => norm);
    if (!/^(?:in addition|also[ ,]|besides[ ,]|on the sidelines|at the same)/.test(opening.join(" ")))
      continue;
    const host = groups.find(
      (other) =>
        other !== group &&
        other.when !== null &&
        familyOf(other.type) === familyOf(group.type) &&
        other.members.some(
          (member) =>
            member.passage.index === passage.index - 1 &&
            member.passage.sentence.block === passage.sentence.block &&
            member.modality.status === "actual",
        ),
    );
    if (host) return { when: host.when };
  }
  return null;
};

/** What is done at a ceremony. */
const SOLEMN: ReadonlySet<string> = wordSet("signing ratification adoption conclusion founding");

/** "The two signed in Zurich on Saturday. The ceremony was attended by Clinton": the ceremony is that of what was told of before. */
export const ceremonyRule: Rule = (group, { groups }) => {
  const [first] = group.members;
  if (group.type !== "ceremony" || first?.attending !== true || !isSettled(group)) return null;
  const host = groups.findLast(
    (other) =>
      SOLEMN.has(other.type) &&
      other.members.some(
        ({ passage, trigger, modality: { status } }) =>
          status === "actual" &&
          trigger < first.trigger &&
          first.passage.index - passage.index <= TOLD_WITHIN,
      ),
  );
  return host === undefined ? null : { when: host.when, place: host.place };
};

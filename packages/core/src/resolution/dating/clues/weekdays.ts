import type { Told } from "../article.ts";
import { TRUST, type Clue } from "../clue.ts";

/**
 * "visited Kazakhstan on Thursday": under a dateline a wire names the day it writes on; elsewhere it is that day or the
 * day before. Where the lead names several weekdays none is taken.
 */
export function weekdayClues(told: readonly Told[], dateline: boolean): Clue[] {
  const bare = told.filter(
    ({ timex: { value }, lead, quoted, reach, main }) =>
      lead &&
      main &&
      !quoted &&
      reach === "past" &&
      value.kind === "weekday" &&
      value.pointing === null &&
      value.weekOffset === null,
  );
  const [first] = bare;
  if (first?.timex.value.kind !== "weekday") return [];
  const day = first.timex.value.weekday;
  if (bare.some(({ timex: { value } }) => value.kind === "weekday" && value.weekday !== day)) return [];
  return [
    {
      rule: dateline ? "dating.wire-weekday" : "dating.lead-weekday",
      span: first.span,
      note: dateline ? "a wire names the day it writes on" : "the lead tells of that day or the day before",
      stretches: [{ earliest: null, latest: null }],
      weekdays: dateline ? [day] : [day, (day + 1) % 7],
      trust: TRUST.habit,
    },
  ];
}

import { isoDay, weekday } from "../../../record/index.ts";
import type { Told } from "../article.ts";
import { TRUST, type Clue } from "../clue.ts";

/** Every bare weekday of the lead that is told as past. */
export const leadWeekdays = (told: readonly Told[]): readonly number[] =>
  told.flatMap(({ timex: { value }, lead, quoted, reach }) =>
    lead &&
    !quoted &&
    reach === "past" &&
    value.kind === "weekday" &&
    value.pointing === null &&
    value.weekOffset === null
      ? [value.weekday]
      : [],
  );

/** The one weekday that the lead's news has ("on Thursday"), with its words; null where it names none or several. */
export function leadWeekday(told: readonly Told[]): { readonly day: number; readonly one: Told } | null {
  const bare = told.flatMap((one) => {
    const { value } = one.timex;
    const fits = one.lead && one.main && !one.quoted && one.reach === "past";
    return fits && value.kind === "weekday" && value.pointing === null && value.weekOffset === null
      ? [{ day: value.weekday, one }]
      : [];
  });
  const [first] = bare;
  return first && bare.every(({ day }) => day === first.day) ? first : null;
}

/** A picture beside the text was taken on that weekday, as its caption says in full. */
const pictured = (told: readonly Told[], day: number): boolean =>
  told.some(
    ({ timex: { value }, caption }) =>
      caption &&
      value.kind === "calendar" &&
      value.year !== null &&
      value.month !== null &&
      value.day !== null &&
      weekday(isoDay(value.year, value.month, value.day)) === day,
  );

/**
 * "visited Kazakhstan on Thursday": a wire names the day it writes on, and so does a report with a dateline and a picture of
 * the same day. Elsewhere it is that day or, in a morning paper, the day before.
 */
export function weekdayClues(told: readonly Told[], from: "wire" | "place" | "desk"): Clue[] {
  const lead = leadWeekday(told);
  if (!lead) return [];
  const wire = from === "wire" || (from === "place" && pictured(told, lead.day));
  return [
    {
      rule: wire ? "dating.wire-weekday" : "dating.lead-weekday",
      span: lead.one.span,
      note: wire ? "a wire names the day it writes on" : "the lead tells of that day or the day before",
      stretches: [{ earliest: null, latest: null }],
      weekdays: wire ? [lead.day] : [lead.day, (lead.day + 1) % 7],
      trust: TRUST.habit,
    },
  ];
}

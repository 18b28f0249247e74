import type { Told } from "../article.ts";
import { TRUST, type Clue } from "../clue.ts";

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

/**
 * "visited Kazakhstan on Thursday": under a dateline a wire names the day it writes on; elsewhere it is that day or the
 * day before.
 */
export function weekdayClues(told: readonly Told[], dateline: boolean): Clue[] {
  const lead = leadWeekday(told);
  if (!lead) return [];
  return [
    {
      rule: dateline ? "dating.wire-weekday" : "dating.lead-weekday",
      span: lead.one.span,
      note: dateline ? "a wire names the day it writes on" : "the lead tells of that day or the day before",
      stretches: [{ earliest: null, latest: null }],
      weekdays: dateline ? [lead.day] : [lead.day, (lead.day + 1) % 7],
      trust: TRUST.habit,
    },
  ];
}

import type { Timex } from "../../document/index.ts";
import { dayNumber, dayWhen, isoDay, yearlessWhen, type When } from "../../record/index.ts";
import type { Resolved } from "./context.ts";

/** "XXXX-12-22" -> the one day of that name which the article gives with its year. */
export type SameDays = ReadonlyMap<string, string>;

/**
 * Days that an article gives in full and that can be of its own news: not before the first day on which it can have come out, but for what it
 * reports of the days before. A page whose own day nobody knows tells "on 22 December 2022" once and "on December 22" from then on;
 * that it also recalls "9 May 1945" says nothing of the ninth of May of which it is news.
 */
export function sameDaysOf(timexes: readonly Timex[], published: When | null): SameDays {
  const days = new Map<string, string>();
  const several = new Set<string>();
  const { earliest = null, latest = null } = published ?? {};
  if (earliest === null || earliest === latest) return days;
  for (const { value } of timexes) {
    if (value.kind !== "calendar" || value.year === null || value.month === null || value.day === null)
      continue;
    const iso = isoDay(value.year, value.month, value.day);
    const { edtf } = yearlessWhen(value.month, value.day);
    if (days.has(edtf) && days.get(edtf) !== iso) several.add(edtf);
    const news =
      dayNumber(iso) >= dayNumber(earliest) - REPORTED_AFTER &&
      (latest === null || dayNumber(iso) <= dayNumber(latest) + TOLD_AHEAD);
    if (news) days.set(edtf, iso);
  }
  for (const edtf of several) days.delete(edtf);
  return days;
}
/** Days before it comes out of which a page tells, and days ahead. */
const REPORTED_AFTER = 7;
const TOLD_AHEAD = 120;

/** The day with its year, where the article gives it elsewhere; else as it was. */
export function withYear(resolved: Resolved | null, days: SameDays): Resolved | null {
  const iso = days.get(resolved?.when?.edtf ?? "");
  return iso === undefined ? resolved : { when: dayWhen(iso), value: iso, anchor: "context" };
}

import { dayFromNumber } from "../../record/index.ts";
import type { Account } from "./account.ts";
import { SINGULAR } from "./families.ts";
import { REPORTED_WITHIN, TIME, VISIT_GAP } from "./thresholds.ts";

type Timed = Pick<Account, "family" | "from" | "to" | "precision" | "reading" | "monthDay" | "published">;

/** Days between two stretches that have no day in common; 0 where they may have one. */
export function gapOf(a: Timed, b: Timed): number {
  if (a.to !== null && b.from !== null && b.from > a.to) return b.from - a.to;
  if (b.to !== null && a.from !== null && a.from > b.to) return a.from - b.to;
  return 0;
}

/** A report's own day stands for that day or the one before. */
const isReportDay = (a: Timed, b: Timed): boolean =>
  (a.reading === "dateline" && b.to !== null && a.from !== null && a.from - b.to === 1) ||
  (b.reading === "dateline" && a.to !== null && b.from !== null && b.from - a.to === 1);

export type TimeFit = "apart" | "near" | "open";

/**
 * apart: they have no day in common. near: neither have they, but one visit may be told by its first day and by a later
 * one. open: all else.
 */
export function timeFit(a: Timed, b: Timed): TimeFit {
  if (a.monthDay !== null || b.monthDay !== null) return monthDaysFit(a, b) ? "open" : "apart";
  const gap = gapOf(a, b);
  if (gap === 0 || isReportDay(a, b)) return "open";
  return a.family === "visit" && b.family === "visit" && gap <= VISIT_GAP ? "near" : "apart";
}

/** "21 December" of an unknown year can be any 21 December, and no other day. */
function monthDaysFit(a: Timed, b: Timed): boolean {
  if (a.monthDay !== null && b.monthDay !== null) return a.monthDay === b.monthDay;
  const [yearless, other] = a.monthDay !== null ? [a, b] : [b, a];
  if (other.precision !== "day" || other.from === null || other.to === null) return true;
  for (let day = other.from; day <= other.to; day += 1) {
    if (dayFromNumber(day).slice(5) === yearless.monthDay) return true;
  }
  return false;
}

/** How much their times speak for one event. The day of publication alone is no day of the event: it counts less. */
export function timeStrength(a: Timed, b: Timed): number {
  const strength = strengthOfTimes(a, b);
  return strength > 0 && SINGULAR.has(a.family) ? TIME.singular : strength;
}

function strengthOfTimes(a: Timed, b: Timed): number {
  if (a.published !== null || b.published !== null) return publicationStrength(a, b);
  if (a.precision === "none" || b.precision === "none") return TIME.none;
  if (timeFit(a, b) === "near") return TIME.none;
  if (a.precision === "wide" || b.precision === "wide") return TIME.none;
  if (a.precision === "year" || b.precision === "year") return TIME.year;
  if (gapOf(a, b) > 0) return TIME.dateline;
  if (a.precision === "day" && b.precision === "day") return TIME.day;
  if (a.precision === "month" && b.precision === "month") return TIME.month;
  if (a.precision === "month" || b.precision === "month") return TIME.dayInMonth;
  return a.precision === "week" && b.precision === "week" ? TIME.week : TIME.dayInWeek;
}

function publicationStrength(a: Timed, b: Timed): number {
  if (a.published !== null && b.published !== null) {
    const days = Math.abs(a.published - b.published);
    return days <= 1 ? TIME.published : days <= REPORTED_WITHIN ? TIME.publishedLate : TIME.none;
  }
  const [untold, told] = a.published !== null ? [a, b] : [b, a];
  if (untold.published === null || told.from === null || told.to === null) return TIME.none;
  if (told.precision !== "day" && told.precision !== "week") return TIME.none;
  const after = untold.published - told.to;
  const within = told.from <= untold.published && untold.published <= told.to;
  if (within || (after >= 0 && after <= 1)) return TIME.published;
  return after > 0 && after <= REPORTED_WITHIN ? TIME.publishedLate : TIME.none;
}

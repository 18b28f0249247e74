import type { CalendarValue, FractionValue, SeasonValue, WeekdayValue } from "../../document/index.ts";
import {
  addDays,
  addMonths,
  dayNumber,
  isDay,
  isoDay,
  parseDay,
  precisionOf,
  weekday,
  yearlessWhen,
} from "../../record/index.ts";
import { contextual, open, published, stated, type Context, type Resolved } from "./context.ts";
import type { Direction } from "./direction.ts";
import { easterOf } from "./easter.ts";
import {
  dayStretch,
  fractionStretch,
  mondayOf,
  monthStretch,
  seasonStretch,
  weekendStretch,
  yearStretch,
  type Stretch,
} from "./stretch.ts";

const stretchOf = (year: number, month: number | null, day: number | null): Stretch => {
  if (month === null) return yearStretch(year);
  return day === null ? monthStretch(year, month) : dayStretch(isoDay(year, month, day));
};

const yearless = (month: number, day: number | null): Resolved => {
  const when = yearlessWhen(month, day);
  return contextual({ when, value: when.edtf });
};

/** A date without a year this many days ahead is rather told of than one that lies most of a year back. */
const SOON = 45;
/** Where the clause does not say, the nearer of the two, if it lies no further ahead than this. */
const NEARER = 120;
/** A date without a year this far ahead would have been written with one. */
const FAR = 165;

/** A month that ended at most so many months ago, and stands without a year, is not the one to come. */
const JUST_OVER = 3;

/** The year of a month (and day) that stands without one, by the side of the publication day that the clause speaks of. */
function yearBySide(month: number, day: number | null, of: string, direction: Direction): number {
  const { year, month: current, day: today } = parseDay(of);
  if (day === null) {
    if (month === current) return year;
    // "offered in mid-April", read in May: next April would have been written as such.
    if (direction === "future") return month > current || current - month <= JUST_OVER ? year : year + 1;
    if (direction === null && month > current && month - current <= 3) return year;
    if (direction === null && month + 12 - current <= 3) return year + 1;
    return month < current ? year : year - 1;
  }
  if (month === current && day === today) return year;
  const passed = month < current || (month === current && day < today);
  const previous = passed ? year : year - 1;
  const next = passed ? year + 1 : year;
  const at = (y: number): number => dayNumber(isoDay(y, month, isDay(y, month, day) ? day : 28));
  const back = dayNumber(of) - at(previous);
  const ahead = at(next) - dayNumber(of);
  if (direction === "future") return ahead > 365 - FAR && back <= FAR ? previous : next;
  if (direction === "past") return ahead <= SOON && back > 365 - SOON ? next : previous;
  return ahead <= NEARER && back > ahead * 2 ? next : previous;
}

/** "last June", "this June", "next June". */
function pointedYear(month: number, pointing: NonNullable<CalendarValue["pointing"]>, of: string): number {
  const { year, month: current } = parseDay(of);
  // The month just over is "last month": "last February" in March is the year before.
  if (pointing === "last") return month >= current - 1 ? year - 1 : year;
  if (pointing === "next") return month <= current ? year + 1 : year;
  return year;
}

/** "that December", told in November 1996: the first such month since. */
function sinceTold(month: number, day: number | null, { recent }: Context): Resolved | null {
  const told = recent.find(({ earliest }) => earliest !== null)?.earliest;
  if (told === undefined || told === null) return null;
  const { year, month: from } = parseDay(told);
  return contextual(stretchOf(month < from ? year + 1 : year, month, day));
}

/** "on the 8th": of the month told of, else the last (or next) such day seen from publication; "the 12th of last month". */
function resolveDayAlone(day: number, { pointing }: CalendarValue, context: Context): Resolved | null {
  const told = context.narrative.find((when) => /^(?:day|month)$/.test(precisionOf(when)))?.earliest ?? null;
  const follows = pointing === null || pointing === "that";
  const base = follows ? (told ?? (pointing === null ? context.day : null)) : context.day;
  if (base === null) return null;
  const { year, month, day: today } = parseDay(base);
  let offset = pointing === null ? 0 : { last: -1, this: 0, next: 1, that: 0 }[pointing];
  if (pointing === null && told === null) {
    if (context.direction === "future" ? day < today : day > today)
      offset = context.direction === "future" ? 1 : -1;
  }
  const at = parseDay(addMonths(isoDay(year, month, 1), offset));
  if (!isDay(at.year, at.month, day)) return null;
  const stretch = dayStretch(isoDay(at.year, at.month, day));
  return follows && told !== null ? contextual(stretch) : published(stretch);
}

/** A feast of the year named, else the last (or the next) one seen from publication. */
function resolveFeast(days: number, year: number | null, { day: of, direction }: Context): Resolved | null {
  const at = (y: number): string => addDays(easterOf(y), days);
  if (year !== null) return stated(dayStretch(at(year)));
  if (of === null) return null;
  const { year: current } = parseDay(of);
  const found =
    direction === "future"
      ? [current, current + 1].map(at).find((day) => day >= of)
      : [current, current - 1].map(at).find((day) => day <= of);
  return found === undefined ? null : published(dayStretch(found));
}

export function resolveCalendar(value: CalendarValue, context: Context): Resolved | null {
  if (value.fromEaster !== undefined) return resolveFeast(value.fromEaster, value.year, context);
  const { year, month, day, pointing, yearOffset, weekday: named } = value;
  if (year !== null) return stated(stretchOf(year, month, day));
  if (month === null) return day === null ? null : resolveDayAlone(day, value, context);
  if (value.ofReference) {
    const told = context.recent.find(({ earliest }) => earliest !== null)?.earliest;
    const of = told === undefined || told === null ? null : parseDay(told).year + (yearOffset ?? 0);
    if (of === null || (day !== null && !isDay(of, month, day))) return yearless(month, day);
    return contextual(stretchOf(of, month, day));
  }
  if (pointing === "that") return sinceTold(month, day, context) ?? yearless(month, day);
  if (yearOffset === null && pointing === null && context.inherited) {
    const { year: from } = context.inherited;
    return contextual(stretchOf(from, month, day));
  }
  const { day: of } = context;
  if (of === null) return yearless(month, day);
  const current = parseDay(of).year;
  let found = current;
  if (yearOffset !== null) found = current + yearOffset;
  else if (pointing !== null) found = pointedYear(month, pointing, of);
  else found = yearBySide(month, day, of, context.direction);
  // "Thursday, Nov. 9": the weekday decides where the side alone would pick another year.
  if (named !== null && day !== null && yearOffset === null) {
    const fits = (y: number): boolean => isDay(y, month, day) && weekday(isoDay(y, month, day)) === named;
    if (!fits(found)) found = [current, current - 1, current + 1].find(fits) ?? found;
  }
  if (day !== null && !isDay(found, month, day)) return yearless(month, day);
  return published(stretchOf(found, month, day));
}

export function resolveWeekday(value: WeekdayValue, context: Context): Resolved | null {
  const { day: of, direction } = context;
  const { weekday: named, pointing, weekOffset } = value;
  if (pointing === "that") {
    const told = context.narrative.find((when) => precisionOf(when) === "day")?.earliest;
    if (told != null) return contextual(dayStretch(addDays(told, (named - weekday(told) + 7) % 7)));
  }
  if (of === null) return open(`XXXX-WXX-${named === 0 ? 7 : named}`);
  if (weekOffset !== null) {
    return published(dayStretch(addDays(mondayOf(of), weekOffset * 7 + ((named + 6) % 7))));
  }
  let ahead = (named - weekday(of) + 7) % 7;
  if (pointing === "last") ahead = ahead === 0 ? -7 : ahead - 7;
  else if (pointing === "next") ahead = ahead === 0 ? 7 : ahead;
  else if (ahead !== 0 && direction !== "future" && !(pointing === "this" && direction !== "past"))
    ahead -= 7;
  const found = addDays(of, value.weekAfter ? ahead + 7 : ahead);
  return published(value.weekend ? weekendStretch(found) : dayStretch(found));
}

/** First months of the northern seasons. */
const BEGINS = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;

/** "in the autumn": the one to come, or the last that has begun. */
function bareSeason(season: SeasonValue["season"], of: string, direction: Direction): Resolved {
  const { year, month } = parseDay(of);
  const begun = month >= BEGINS[season];
  const over = month >= BEGINS[season] + 3;
  if (direction === "future") return published(seasonStretch(over ? year + 1 : year, season));
  return published(seasonStretch(begun ? year : year - 1, season));
}

export function resolveSeason(value: SeasonValue, { day: of, recent, direction }: Context): Resolved | null {
  const { season, year, pointing, yearOffset } = value;
  if (year !== null) return stated(seasonStretch(year, season));
  if (value.bare) return of === null || direction === null ? null : bareSeason(season, of, direction);
  if (pointing === null && yearOffset === null) {
    const base = recent[0]?.earliest ?? null;
    return base === null ? null : contextual(seasonStretch(parseDay(base).year, season));
  }
  if (of === null) return null;
  const { year: current, month } = parseDay(of);
  if (yearOffset !== null) return published(seasonStretch(current + yearOffset, season));
  // "last summer" is this year's once it is over; the months are the northern ones, the bounds hold in both hemispheres.
  const over = { spring: 6, summer: 9, autumn: 12, winter: 3 }[season];
  const back = pointing === "last" && (month <= over || season === "autumn") && season !== "winter" ? -1 : 0;
  return published(seasonStretch(current + (pointing === "next" ? 1 : back), season));
}

export function resolveFraction(
  value: FractionValue,
  { day: of, direction, inherited }: Context,
): Resolved | null {
  const { nth, of: parts, year, yearOffset } = value;
  if (year !== null) return stated(fractionStretch(year, nth, parts));
  if (of === null) return inherited ? contextual(fractionStretch(inherited.year, nth, parts)) : null;
  const { year: current, month } = parseDay(of);
  if (yearOffset !== null) return published(fractionStretch(current + yearOffset, nth, parts));
  const begun = (nth - 1) * (12 / parts) + 1 <= month;
  return published(fractionStretch(direction === "future" || begun ? current : current - 1, nth, parts));
}

import { isDay, isoDay, weekday, type Span } from "../../record/index.ts";
import { MONTHS, WEEKDAYS } from "./months.ts";
import { fullYear } from "./odd-forms.ts";
import { FILLERS, PUBLISHED, PUNCTUATION, RELATIVE, UNITS, UPDATED } from "./pieces.ts";

/** A date line: "Published: 12:03 BST, 4 May 1998", "Thu 12 Mar 2009 20.33 GMT", "3 hours ago". */
export interface Stamp {
  readonly span: Span;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly clock: boolean;
  /** "05/04/1998" without anything that tells day from month. */
  readonly ambiguous: boolean;
  readonly label: "published" | "updated" | null;
  /** "3 hours ago", "yesterday": says nothing without the page's clock. */
  readonly relative: boolean;
}

export interface Reading {
  year: number | null;
  month: number | null;
  day: number | null;
  weekday: number | null;
  clock: boolean;
  ambiguous: boolean;
  published: boolean;
  /** "4 May 1998 Published at 12:03": the label stands between the day and its hour. */
  publishedBehind: boolean;
  updated: boolean;
  relative: boolean;
  /** A unit of time stands before what comes: "2 hours", and "ago" is no short form of August. */
  counted: boolean;
  /** What the label speaks of has been told: "Updated 2 hours ago". */
  spent: boolean;
  second: boolean;
  /** The month's name means another month in another language. */
  twofold: boolean;
}

/** "במרץ": "in March" is one word in Hebrew. */
const monthNamed = (word: string): number | undefined =>
  MONTHS.get(word) ?? (word.startsWith("ב") ? MONTHS.get(word.slice(1)) : undefined);

const plausibleYear = (n: number): boolean => n >= 1800 && n <= 2199;

/** Takes one piece into the reading; false when the piece is no part of a stamp. */
export function take(into: Reading, norm: string): boolean {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:t.*)?$/.exec(norm);
  if (iso)
    return (
      takeDay(into, Number(iso[1]), Number(iso[3]), Number(iso[4])) &&
      ((into.clock ||= norm.includes("t")), true)
    );
  const local = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(norm);
  if (local) {
    const [first, second, year] = [Number(local[1]), Number(local[3]), fullYear(local[4] ?? "")];
    if (first > 12) return takeDay(into, year, second, first);
    if (second > 12) return takeDay(into, year, first, second);
    if (local[2] === "." || first === second) return takeDay(into, year, second, first);
    into.ambiguous = true;
    return takeDay(into, year, second, first);
  }
  if (/^\d{1,2}[:.]\d{2}(?::\d{2})?$/.test(norm) || /^\d{1,2}(?:[:.]\d{2})?(?:am|pm|h\d{0,2})$/.test(norm))
    return (into.clock = true);
  const number = /^(\d{1,4})(?:st|nd|rd|th|º|er)?$/.exec(norm);
  if (number) {
    const n = Number(number[1]);
    if (number[1]?.length === 4) {
      if (!plausibleYear(n)) return into.month !== null && n < 2400; // "1430 GMT"
      if (into.year !== null) into.second = true;
      else into.year = n;
      return true;
    }
    if (n >= 1 && n <= 31 && into.day === null) into.day = n;
    else if (n > 59) return false;
    return true;
  }
  const word = norm.replace(/\.$/, "");
  if (word === "ago" && into.counted) return (timePassed(into), true);
  const month = monthNamed(word);
  if (month !== undefined) {
    if (into.ambiguous && (month === into.month || month === into.day)) {
      // "01/06/2023 January 6, 2023": printed twice, the second time in words.
      if (month !== into.month) [into.month, into.day] = [into.day, into.month];
      into.ambiguous = false;
      into.second = true;
    } else if (into.month !== null && into.month !== month) into.second = true;
    else [into.month, into.twofold] = [month, word === "listopada"];
    return true;
  }
  const named = WEEKDAYS.get(word);
  if (named !== undefined) {
    into.weekday ??= named;
    return true;
  }
  // A label speaks of the date after it: in "4 May, 12:03 Updated 3 hours ago" none stands before the day.
  const open = into.month === null && into.year === null;
  if (PUBLISHED.has(word)) {
    into.published ||= open;
    into.publishedBehind ||= !open && !into.clock;
    return true;
  }
  if (UPDATED.has(word)) return ((into.updated ||= open), true);
  if (UNITS.has(word)) into.counted = true;
  if (word === "ago" || word === "назад" || word === "yesterday" || word === "today") into.relative = true;
  return RELATIVE.has(word) || FILLERS.has(word) || PUNCTUATION.test(norm);
}

/** "2 hours ago": the figure is no day, and a label before it is of that moment. */
function timePassed(into: Reading): void {
  into.spent = into.published || into.updated;
  into.relative = true;
  into.counted = false;
  if (into.month === null) into.day = null;
}

function takeDay(into: Reading, year: number, month: number, day: number): boolean {
  if (!plausibleYear(year) || !isDay(year, month, day)) return false;
  if (into.year !== null && into.month !== null && into.day !== null) {
    into.second = true;
    return true;
  }
  Object.assign(into, { year, month, day });
  return true;
}

export const empty = (): Reading => ({
  year: null,
  month: null,
  day: null,
  weekday: null,
  clock: false,
  ambiguous: false,
  published: false,
  publishedBehind: false,
  updated: false,
  relative: false,
  counted: false,
  spent: false,
  second: false,
  twofold: false,
});

/** "listopada" is November in Polish and October in Croatian: the weekday beside it tells. */
function monthOf({ year, month, day, weekday: name, twofold }: Reading): number | null {
  if (!twofold || year === null || month !== 11 || day === null || name === null) return month;
  const fits = (n: number): boolean => isDay(year, n, day) && weekday(isoDay(year, n, day)) === name;
  return !fits(11) && fits(10) ? 10 : month;
}

/** "Tuesday 06/05/2017": the weekday tells day from month. */
function byWeekday(reading: Reading): Reading {
  const { year, month, day, weekday: name, ambiguous } = reading;
  if (!ambiguous || year === null || month === null || day === null || name === null) return reading;
  const fits = (m: number, d: number): boolean => isDay(year, m, d) && weekday(isoDay(year, m, d)) === name;
  const [asRead, swapped] = [fits(month, day), fits(day, month)];
  if (asRead === swapped) return reading;
  return { ...reading, ambiguous: false, ...(swapped ? { month: day, day: month } : {}) };
}

export function finish(read: Reading, span: Span): Stamp | null {
  const reading = byWeekday(read);
  const { year, month, day, clock, ambiguous, relative } = reading;
  const dated = month !== null && (day !== null || year !== null);
  const behind = reading.publishedBehind && clock && !reading.second;
  const [published, updated] =
    dated && reading.spent ? [false, false] : [reading.published || behind, reading.updated && !behind];
  if (!dated && !relative && !(clock && (reading.weekday !== null || published || updated))) return null;
  if (year !== null && month !== null && day !== null && !isDay(year, month, day)) return null;
  return {
    span,
    year,
    month: monthOf(reading),
    day,
    weekday: reading.weekday,
    clock,
    ambiguous,
    relative: relative && !dated,
    label: published ? "published" : updated ? "updated" : null,
  };
}

/** The day that a full stamp names, ISO; null when a part is missing. */
export const stampDay = ({ year, month, day }: Stamp): string | null =>
  year !== null && month !== null && day !== null ? isoDay(year, month, day) : null;

/**
 * The day of a stamp on a page that writes the month first (true) or the day (false). Null where a part is missing, and for figures
 * that may be either where nothing tells (null).
 */
export function dayInOrder(stamp: Stamp, monthFirst: boolean | null): string | null {
  if (!stamp.ambiguous) return stampDay(stamp);
  if (monthFirst === null) return null;
  return stampDay(monthFirst ? { ...stamp, month: stamp.day, day: stamp.month } : stamp);
}

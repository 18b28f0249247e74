import type { When } from "./when.ts";

/**
 * Civil dates as ISO strings, without `Date`: no zone, no clock. Days are counted by Howard Hinnant's
 * days_from_civil (proleptic Gregorian), day 0 = 1970-01-01.
 */
const pad = (n: number, width = 2): string => String(n).padStart(width, "0");
const TWO = Array.from({ length: 100 }, (_, n) => pad(n));
/** Days and months are written by the thousand when a document is dated. */
const pad2 = (n: number): string => TWO[n] ?? pad(n);
const pad4 = (n: number): string => (n >= 1000 ? String(n) : pad(n, 4));

/** "2015-12-21"; no check that the day exists (see `isDay`). */
export const isoDay = (year: number, month: number, day: number): string =>
  `${pad4(year)}-${pad2(month)}-${pad2(day)}`;

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether year, month (1 to 12) and day name a day of the calendar. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

export interface Civil {
  year: number;
  month: number;
  day: number;
}

/** Reads "2015-12-21". Anything else throws a RangeError: callers pass days made here. */
export function parseDay(iso: string): Civil {
  const year = digitsAt(iso, 0) * 100 + digitsAt(iso, 2);
  const month = digitsAt(iso, 5);
  const day = digitsAt(iso, 8);
  // One NaN makes the sum NaN.
  if (iso.length !== 10 || iso[4] !== "-" || iso[7] !== "-" || Number.isNaN(year + month + day))
    throw new RangeError(`not an ISO day: ${iso}`);
  return { year, month, day };
}

/** The number that the two digits at `i` write; NaN where there are none. */
function digitsAt(iso: string, i: number): number {
  const tens = iso.charCodeAt(i) - 48;
  const ones = iso.charCodeAt(i + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

export function dayNumber(iso: string): number {
  const { year, month, day } = parseDay(iso);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  );
}

export function dayFromNumber(n: number): string {
  const z = n + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return isoDay(
    yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  );
}

export const addDays = (iso: string, days: number): string => dayFromNumber(dayNumber(iso) + days);

/** Adds months; a day that the month lacks becomes its last (31 Jan + 1 month = 28 or 29 Feb). */
export function addMonths(iso: string, months: number): string {
  const { year, month, day } = parseDay(iso);
  const index = year * 12 + (month - 1) + months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return isoDay(y, m, Math.min(day, daysInMonth(y, m)));
}

export const addYears = (iso: string, years: number): string => addMonths(iso, years * 12);

/** 0 = Sunday ... 6 = Saturday. */
export const weekday = (iso: string): number => (((dayNumber(iso) + 4) % 7) + 7) % 7;

// ---- EDTF values ---------------------------------------------------------------------------------------------

export const dayWhen = (iso: string): When => ({ edtf: iso, earliest: iso, latest: iso });

export const monthWhen = (year: number, month: number): When => ({
  edtf: `${pad(year, 4)}-${pad(month)}`,
  earliest: isoDay(year, month, 1),
  latest: isoDay(year, month, daysInMonth(year, month)),
});

export const yearWhen = (year: number): When => ({
  edtf: pad(year, 4),
  earliest: isoDay(year, 1, 1),
  latest: isoDay(year, 12, 31),
});

/** A day and month (or a month alone) whose year nobody wrote: "XXXX-12-21". */
export const yearlessWhen = (month: number, day: number | null): When => ({
  edtf: day === null ? `XXXX-${pad(month)}` : `XXXX-${pad(month)}-${pad(day)}`,
  earliest: null,
  latest: null,
});

/** The interval between two days, null for an open end; one day where they are equal. */
export function rangeWhen(earliest: string | null, latest: string | null): When {
  if (earliest !== null && earliest === latest) return dayWhen(earliest);
  return { edtf: `${earliest ?? ".."}/${latest ?? ".."}`, earliest, latest };
}

const POINT = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[?~%]?$/;

function pointBounds(edtf: string): { earliest: string; latest: string } | null {
  const match = POINT.exec(edtf);
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (match[2] === undefined) return { earliest: isoDay(year, 1, 1), latest: isoDay(year, 12, 31) };
  if (month < 1 || month > 12) return null;
  const last = daysInMonth(year, month);
  if (match[3] === undefined) return { earliest: isoDay(year, month, 1), latest: isoDay(year, month, last) };
  return day < 1 || day > last
    ? null
    : { earliest: isoDay(year, month, day), latest: isoDay(year, month, day) };
}

/**
 * First and last day that a day, month, year or closed interval of EDTF can mean; null for all else, also for days and
 * months that the calendar lacks. A mark of doubt widens nothing: the precision already says what is known.
 */
export function edtfBounds(edtf: string): { earliest: string; latest: string } | null {
  const [left = "", right = left, ...more] = edtf.split("/");
  const [from, to] = [pointBounds(left), pointBounds(right)];
  if (from === null || to === null || more.length > 0 || from.earliest > to.latest) return null;
  return { earliest: from.earliest, latest: to.latest };
}

/** "day", "month", "year", or "interval": how precisely a value is known. */
export function precisionOf(when: When): "day" | "month" | "year" | "interval" | "unknown" {
  const edtf = when.edtf.replace(/[?~%]+$/, "");
  if (/^\d{4}-\d\d-\d\d/.test(edtf) && !edtf.includes("/")) return "day";
  if (/^\d{4}-\d\d$/.test(edtf)) return "month";
  if (/^\d{4}$/.test(edtf)) return "year";
  return edtf.includes("/") ? "interval" : "unknown";
}

/** Whether two values can mean a common day; unknown bounds exclude nothing. */
export const canCoincide = (a: When, b: When): boolean =>
  (a.latest === null || b.earliest === null || b.earliest <= a.latest) &&
  (b.latest === null || a.earliest === null || a.earliest <= b.latest);

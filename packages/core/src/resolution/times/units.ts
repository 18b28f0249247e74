import type { TimeUnit } from "../../document/index.ts";
import { addDays, addMonths, addYears, parseDay } from "../../record/index.ts";
import {
  dayStretch,
  fractionStretch,
  monthStretch,
  weekendStretch,
  weekStretch,
  yearsStretch,
  yearStretch,
  type Stretch,
} from "./stretch.ts";

/** The day that lies `amount` units from another; null for units finer than a day and for parts of a day. */
export function shift(iso: string, unit: TimeUnit, amount: number): string | null {
  const { year } = parseDay(iso);
  const years = { year: 1, decade: 10, century: 100 }[unit as "year"];
  if (years !== undefined) {
    const moved = year + amount * years;
    return moved >= 1 && moved <= 9999 ? addYears(iso, Math.trunc(amount * years)) : null;
  }
  if (Math.abs(amount) > 100_000) return null;
  switch (unit) {
    case "day":
      return addDays(iso, Math.trunc(amount));
    case "week":
    case "weekend":
      return addDays(iso, Math.trunc(amount * 7));
    case "month":
      return addMonths(iso, Math.trunc(amount));
    case "quarter":
      return addMonths(iso, Math.trunc(amount * 3));
    default:
      return null;
  }
}

/** The stretch of a unit's grain that holds a day: "last month" is a month, not a day. */
export function grain(iso: string, unit: TimeUnit): Stretch | null {
  const { year, month } = parseDay(iso);
  switch (unit) {
    case "day":
      return dayStretch(iso);
    case "week":
      return weekStretch(iso);
    case "weekend":
      return weekendStretch(iso);
    case "month":
      return monthStretch(year, month);
    case "quarter":
      return fractionStretch(year, Math.ceil(month / 3), 4);
    case "year":
      return yearStretch(year);
    case "decade":
      return yearsStretch(year - (year % 10), year - (year % 10) + 9, "decade");
    case "century": {
      const first = year - ((year - 1) % 100);
      return yearsStretch(first, first + 99, "century");
    }
    default:
      return null;
  }
}

const LETTERS: Readonly<Record<TimeUnit, readonly [letter: string, times: number]>> = {
  second: ["S", 1],
  minute: ["M", 1],
  hour: ["H", 1],
  day: ["D", 1],
  weekend: ["WE", 1],
  week: ["W", 1],
  month: ["M", 1],
  quarter: ["Q", 1],
  year: ["Y", 1],
  decade: ["Y", 10],
  century: ["Y", 100],
};
const UNSAID: Readonly<Record<string, string>> = { decade: "DE", century: "CE" };

/** TIMEX3 value of a duration: "P4Y", "PT30M", "PXW" where nobody said how many. */
export function durationValue(unit: TimeUnit, amount: number | null): string {
  const timed = unit === "second" || unit === "minute" || unit === "hour";
  const [letter, times] = LETTERS[unit];
  const count = amount === null ? `X${UNSAID[unit] ?? letter}` : `${amount * times}${letter}`;
  return timed ? `PT${count}` : `P${count}`;
}

import type { CalendarValue } from "../../../../document/index.ts";
import { addDays, daysInMonth, isDay, isoDay, weekday } from "../../../../record/index.ts";
import { FIRST, LAST, type Stretch } from "../../day-set.ts";

/** First and last day that a value with a year can mean. */
export function bounds({ year, month, day }: CalendarValue): { earliest: string; latest: string } | null {
  if (year === null || year < 1850 || year > 2149) return null;
  if (month === null) return { earliest: isoDay(year, 1, 1), latest: isoDay(year, 12, 31) };
  if (day === null)
    return { earliest: isoDay(year, month, 1), latest: isoDay(year, month, daysInMonth(year, month)) };
  return isDay(year, month, day)
    ? { earliest: isoDay(year, month, day), latest: isoDay(year, month, day) }
    : null;
}

/** Every day that a value without a year can mean: one a year, or one in five, six or eleven where a weekday is given. */
export function occurrences({ month, day, weekday: name }: CalendarValue): readonly string[] {
  return month === null || day === null ? [] : recurring(`${month}-${day}-${name ?? ""}`);
}

/** Articles of one week name the same few days: hundreds of years are not counted through for each. */
const recurring = keepingFew((key) => {
  const [month = 0, day = 0] = key.split("-").map(Number);
  const name = key.slice(key.lastIndexOf("-") + 1);
  return YEARS.filter((year) => isDay(year, month, day))
    .map((year) => isoDay(year, month, day))
    .filter((iso) => name === "" || weekday(iso) === Number(name));
});

const YEARS = Array.from(
  { length: Number(LAST.slice(0, 4)) - Number(FIRST.slice(0, 4)) + 1 },
  (_, i) => Number(FIRST.slice(0, 4)) + i,
);

/** Answers that are kept: most of the days of a year. */
const MOST = 256;

/** Keeps the last answers by their keys; it begins anew when there are many. */
function keepingFew<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      if (known.size >= MOST) known.clear();
      value = make(key);
      known.set(key, value);
    }
    return value;
  };
}

/** The stretches around days of {@link occurrences}, which are the same list when they are the same days. */
export function around(days: readonly string[], before: number, after: number): readonly Stretch[] {
  const known = stretchesOf.get(days) ?? new Map<string, readonly Stretch[]>();
  stretchesOf.set(days, known);
  const key = `${before}/${after}`;
  const stretches =
    known.get(key) ?? days.map((day) => ({ earliest: addDays(day, -before), latest: addDays(day, after) }));
  known.set(key, stretches);
  return stretches;
}
const stretchesOf = new WeakMap<readonly string[], Map<string, readonly Stretch[]>>();

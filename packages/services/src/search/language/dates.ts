/** First and last ISO day of a year, a month or a day as it is typed: "2014", "2014-12", "2014-12-22". */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** Null for what is no date of the calendar. */
export function daysOf(text: string): Days | null {
  const [, year = "", month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year === "" || year === "0000") return null;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const last = lastDay(Number(year), Number(month));
  if (last === null) return null;
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${last}` };
  if (Number(day) < 1 || Number(day) > Number(last)) return null;
  return { first: text, last: text };
}

function lastDay(year: number, month: number): string | null {
  if (month < 1 || month > 12) return null;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
  return String(days);
}

/** The day before or after; null beyond the years 1 to 9999. */
export function dayBeside(day: string, by: 1 | -1): string | null {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  const year = date.getUTCFullYear();
  return year < 1 || year > 9999 ? null : date.toISOString().slice(0, 10);
}

/** The shortest way to write a first day: of a year the year, of a month the month. */
export const shortFirst = (day: string): string => day.replace(/-01-01$/, "").replace(/^(.{7})-01$/, "$1");

/** The shortest way to write a last day. */
export function shortLast(day: string): string {
  if (day.endsWith("-12-31")) return day.slice(0, 4);
  const month = day.slice(0, 7);
  return daysOf(month)?.last === day ? month : day;
}

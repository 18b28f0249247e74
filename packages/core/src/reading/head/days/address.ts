import { daysInMonth, isDay, isoDay, type DateClue } from "../../../record/index.ts";
import { MONTHS } from "../../stamps/months.ts";
import { exactly } from "./clue.ts";

/** Before it there was no web. */
const FIRST_YEAR = 1980;

const DAY_IN_FIGURES = /(?:^|[/_-])((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/_.-]|$)/;
/** "/2016/jan/05/", "/2023/october/3/" */
const DAY_IN_PARTS = /\/((?:19|20)\d{2})\/(\d{1,2}|[a-z]{3,9})\/(\d{1,2})(?=\/|$)/i;
const MONTH = /\/((?:19|20)\d{2})\/(\d{2})(?=\/)/;

/** "/2015/12/21/", "/2015-12-21-", "20151221", "/2015/12/": the day in an address, else the month. */
export function addressClues(uri: string): DateClue[] {
  const path = uri.replace(/^[a-z]+:\/\/[^/]*/i, "");
  const day = DAY_IN_FIGURES.exec(path) ?? DAY_IN_PARTS.exec(path);
  if (day) {
    const [year, date] = [Number(day[1]), Number(day[3])];
    const month = Number(day[2]) || (MONTHS.get((day[2] ?? "").toLowerCase()) ?? 0);
    if (isDay(year, month, date) && year >= FIRST_YEAR)
      return [exactly("date.address-day", isoDay(year, month, date), "the day in the address")];
  }
  const part = MONTH.exec(path);
  const [year, month] = [Number(part?.[1]), Number(part?.[2])];
  if (!part || month < 1 || month > 12 || year < FIRST_YEAR) return [];
  const [earliest, latest] = [isoDay(year, month, 1), isoDay(year, month, daysInMonth(year, month))];
  return [{ rule: "date.address-month", span: null, earliest, latest, note: "the month in the address" }];
}

import { addDays, isDay, isoDay } from "../../record/index.ts";
import { DATED_ENTRY } from "./dated-entry.ts";
import { MONTHS } from "./months.ts";

const WEEK =
  /^(\p{L}{3,9})\.? (\d{1,2})\s*(?:thru|through|to|until|-|–|—)\s*(?:(\p{L}{3,9})\.? )?(\d{1,2}),? (\d{4})\b/u;
/** The same with the day first: "Blantyre, 17 - 23 August 2009". */
const WEEK_DAY_FIRST =
  /^(?:\p{Lu}[\p{L}'’ -]{2,30}, )?(\d{1,2})\s*(?:(\p{L}{3,9})\.? )?(?:thru|through|to|until|-|–|—)\s*(\d{1,2}) (\p{L}{3,9})\.?,? (\d{4})\b/u;

/** "Week ending 7 March 1998" */
const WEEK_ENDING =
  /^(?:for )?(?:the )?week (?:ending|ended|to):? (?:\p{L}+day,? )?(?:(\d{1,2})(?:st|nd|rd|th)? (\p{L}{3,9})|(\p{L}{3,9}) (\d{1,2})),? (\d{4})$/iu;
const DAYS_BEFORE_LAST = 6;

function weekEnding(raw: string): { readonly earliest: string; readonly latest: string } | null {
  const match = WEEK_ENDING.exec(raw);
  const month = MONTHS.get((match?.[2] ?? match?.[3] ?? "").toLowerCase());
  const [year, day] = [Number(match?.[5]), Number(match?.[1] ?? match?.[4])];
  if (month === undefined || !isDay(year, month, day)) return null;
  const latest = isoDay(year, month, day);
  return { earliest: addDays(latest, -DAYS_BEFORE_LAST), latest };
}

/** "June 13 thru June 19, 2000 - Vol. X": a weekly gives the days of its issue. */
export function issueWeek(raw: string): { readonly earliest: string; readonly latest: string } | null {
  const ending = weekEnding(raw);
  if (ending) return ending;
  // "June 13-19, 2000 - The president visits Lima.": a chronicle's entry.
  if (/[.!?]["\u201d]?\s*$/.test(raw.slice(-4)) && DATED_ENTRY.test(raw)) return null;
  const month = WEEK.exec(raw);
  const day = WEEK_DAY_FIRST.exec(raw);
  const [first, last, year, opening, closing] = month
    ? [month[2], month[4], month[5], month[1], month[3] ?? month[1]]
    : [day?.[1], day?.[3], day?.[5], day?.[2] ?? day?.[4], day?.[4]];
  const [from, to] = [opening, closing].map((name) => MONTHS.get(name?.toLowerCase() ?? ""));
  const [y, a, b] = [Number(year), Number(first), Number(last)];
  if (from === undefined || to === undefined || !isDay(y, from, a) || !isDay(y, to, b) || from > to)
    return null;
  const [earliest, latest] = [isoDay(y, from, a), isoDay(y, to, b)];
  return earliest < latest ? { earliest, latest } : null;
}

/** "WEEKLY REPORT - No. 9, 1974", "Vol. XVII, No. 9, 1974": number and year of an issue, and nothing of its day. */
const NUMBERED = /\bno\. ?\d{1,4}(?:,| of| \/)? ?\(?((?:18|19|20)\d{2})\)?$/iu;

/** The year that an issue's number ends in; null for any other line. */
export function issueYear(raw: string): { readonly earliest: string; readonly latest: string } | null {
  const year = raw.length > LONGEST_HEAD ? undefined : NUMBERED.exec(raw.trimEnd())?.[1];
  return year === undefined ? null : { earliest: `${year}-01-01`, latest: `${year}-12-31` };
}
/** Characters of a periodical's own line. */
const LONGEST_HEAD = 120;

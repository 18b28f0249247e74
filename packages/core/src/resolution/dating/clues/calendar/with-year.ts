import type { CalendarValue } from "../../../../document/index.ts";
import { addDays, weekday } from "../../../../record/index.ts";
import { notAfter, notBefore, TRUST, type Clue } from "../../clue.ts";
import { bounds } from "./days.ts";
import { clueOf, FRESH, WEEK, type DateTold } from "./telling.ts";

/** What heads later entries is no history. */
const FAR_AHEAD = "2040";

type Range = NonNullable<ReturnType<typeof bounds>>;

/** What a date with a year bounds: a past one from below, a coming one from above, a fresh one from both sides. */
export function withYear(date: DateTold): readonly Clue[] {
  const { told, value } = date;
  const range = bounds(value);
  if (!range) return [];
  const { reach } = told;
  // "1996:" over the entries of a chronicle, or "1996 - Chad signs": what is told of a year is told when it has begun.
  if (told.timex.rule.startsWith("time.label.") && reach !== "ahead" && range.earliest < FAR_AHEAD)
    return [
      clueOf(
        told,
        "dating.entry",
        `${words(value)} heads what happened`,
        [notBefore(range.earliest)],
        TRUST.dated,
      ),
    ];
  if (value.bound === "until" || value.bound === "by" || value.bound === "before") return coming(date, range);
  const past = reach === "past" || value.bound === "since" || (told.caption && reach !== "ahead");
  if (past && !(told.loose && value.day === null && value.bound === undefined))
    return [
      clueOf(
        told,
        "dating.past-date",
        `${words(value)} is told as past`,
        [notBefore(range.earliest)],
        TRUST.dated,
      ),
      ...fresh(date, range),
    ];
  if (isLeadDay(date, range)) return [ofTheWeek(date, range, LEAD_DAY)];
  // "broke off relations in January 2016": may lie ahead ("won the Games in August 2016"), seldom does.
  if (reach === "past" && told.main && value.month !== null && value.bound === undefined)
    return [
      clueOf(
        told,
        "dating.past-year",
        `${words(value)} reads as past`,
        [notBefore(range.earliest)],
        TRUST.habit,
      ),
    ];
  return coming(date, range);
}

const words = ({ year, month, day }: CalendarValue): string =>
  [year, month, day].filter((part) => part !== null).join("-");

/** "by 2030", "will meet on 3 May 2030", of the news itself. */
const coming = ({ told, value }: DateTold, { latest }: Range): readonly Clue[] =>
  told.reach === "ahead" && told.main && told.lead
    ? [clueOf(told, "dating.coming-date", `${words(value)} lies ahead`, [notAfter(latest)], TRUST.habit)]
    : [];

/** What a day told as past says beyond that it is over: that it is of this week's news. */
function fresh(date: DateTold, range: Range): readonly Clue[] {
  const { told, value, lead, latest, file } = date;
  if (value.day === null) return [];
  if (told.caption) {
    // A picture of another weekday than the news is from the archive.
    if (file || (lead !== null && weekday(range.earliest) !== lead)) return [];
    return [
      clueOf(
        told,
        "dating.caption-day",
        "a picture is days old at most",
        [{ earliest: range.earliest, latest: addDays(range.latest, FRESH) }],
        TRUST.habit,
      ),
    ];
  }
  if (told.quoted || range.earliest !== latest) return [];
  // "signed a treaty Thursday ... the ceremony, May 29, 2014", a Thursday: the day of the news in full.
  // A night's news has the two days: "at midnight on Sunday", "at dawn on May 20, 2002".
  const after = lead !== null && told.main && weekday(range.earliest) === (lead + 1) % 7;
  if (after || (lead !== null && weekday(range.earliest) === lead))
    return [ofTheWeek(date, range, LEAD_DAY, after ? 1 : WEEK)];
  // "on Monday, September 16, 2019": of history nobody gives the weekday.
  return value.weekday !== null && (told.main || told.lead)
    ? [
        ofTheWeek(date, range, {
          rule: "dating.dated-weekday",
          note: "a date with its weekday is of the week",
        }),
      ]
    : [];
}

/** "called Oct. 23, 1991 a day to remember", a Wednesday, and the lead has Wednesday. */
const isLeadDay = ({ told, value, lead, latest }: DateTold, { earliest }: Range): boolean =>
  told.reach !== "ahead" &&
  value.day !== null &&
  told.lead &&
  !told.quoted &&
  lead === weekday(earliest) &&
  (latest ?? "") <= earliest;

const LEAD_DAY = { rule: "dating.weekday-date", note: "the weekday of the lead, with its date" };

/** Published on the day, or within so many days of it. */
const ofTheWeek = (
  { told }: DateTold,
  { earliest }: Range,
  { rule, note }: { readonly rule: string; readonly note: string },
  days = WEEK,
): Clue => clueOf(told, rule, note, [{ earliest, latest: addDays(earliest, days) }], TRUST.habit);

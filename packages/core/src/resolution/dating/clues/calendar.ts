import type { CalendarValue } from "../../../document/index.ts";
import { addDays, daysInMonth, isDay, isoDay, weekday } from "../../../record/index.ts";
import type { DatingDoc, Told } from "../article.ts";
import { isFilePicture } from "../archive.ts";
import { notAfter, notBefore, TRUST, type Clue } from "../clue.ts";
import { leadWeekday } from "./weekdays.ts";
import { FIRST, LAST, type Stretch } from "../day-set.ts";

/** A date without a year is the nearest one: within so many days. Beyond, a writer gives the year. */
const NEAR = 300;
/** What heads later entries is no history. */
const FAR_AHEAD = "2040";
/** A bare weekday is one of the last seven days. */
const WEEK = 6;
/** News is published within so many days of what its first sentences and pictures tell. */
const FRESH = 3;

/** Keeps the last answers by their keys; it begins anew when there are many. */
function keepingFew<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      if (known.size >= 64) known.clear();
      value = make(key);
      known.set(key, value);
    }
    return value;
  };
}

const YEARS = Array.from(
  { length: Number(LAST.slice(0, 4)) - Number(FIRST.slice(0, 4)) + 1 },
  (_, i) => Number(FIRST.slice(0, 4)) + i,
);

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

/** The stretches around days of {@link occurrences}, which are the same list when they are the same days. */
function around(days: readonly string[], before: number, after: number): readonly Stretch[] {
  const known = stretchesOf.get(days) ?? new Map<string, readonly Stretch[]>();
  stretchesOf.set(days, known);
  const key = `${before}/${after}`;
  const stretches =
    known.get(key) ?? days.map((day) => ({ earliest: addDays(day, -before), latest: addDays(day, after) }));
  known.set(key, stretches);
  return stretches;
}
const stretchesOf = new WeakMap<readonly string[], Map<string, readonly Stretch[]>>();

/** "Today, December 23": how far the day of publication is from the date beside the word; null where no such word stands. */
function offsetBefore(text: string, told: Told, before: Told | undefined): number | null {
  if (before?.timex.value.kind !== "relative") return null;
  const { unit, amount, from } = before.timex.value;
  if (unit !== "day" || from !== "published" || amount === null || Math.abs(amount) > 1) return null;
  return /^[\s,(–—-]{1,3}$/.test(text.slice(before.span.end, told.span.start)) ? -amount : null;
}

const words = (value: CalendarValue): string =>
  [value.year, value.month, value.day].filter((part) => part !== null).join("-");

type CalendarDoc = Pick<DatingDoc, "source" | "blocks" | "head">;

interface Context {
  /** The one weekday of the lead's news. */
  readonly lead: number | null;
  /** The latest full date that is told as past. */
  readonly latest: string | null;
  readonly file: boolean;
  readonly dateline: boolean;
}

/** The latest day that the text gives in full and tells as past. */
function latestFull(told: readonly Told[]): string | null {
  const days = told.flatMap(({ timex: { value }, reach, caption }) =>
    value.kind === "calendar" &&
    value.year !== null &&
    value.day !== null &&
    (reach === "past" || (caption && reach !== "ahead"))
      ? [bounds(value)?.earliest ?? ""]
      : [],
  );
  return days.toSorted().at(-1) ?? null;
}

/** What dates with and without a year bound: past ones from below, coming ones from above. */
export function calendarClues(
  { source: { text }, blocks, head }: CalendarDoc,
  told: readonly Told[],
): Clue[] {
  const lead = leadWeekday(told);
  const latest = latestFull(told);
  const contextOf = (one: Told): Context => ({
    lead: lead?.day ?? null,
    latest,
    file: one.caption && isFilePicture(text, blocks, one.block),
    // In the dateline stands the day of writing.
    dateline:
      head.dateline !== null &&
      one.span.start < head.dateline.span.end &&
      one.span.start >= head.dateline.span.start,
  });
  return told.flatMap((one, i): Clue[] => {
    const value = one.timex.value.kind === "range" ? one.timex.value.from : one.timex.value;
    if (value.kind !== "calendar" || value.pointing !== null || value.yearOffset !== null) return [];
    const offset = offsetBefore(text, one, told[i - 1]);
    const clue = (rule: string, note: string, stretches: readonly Stretch[], trust: number): Clue => ({
      rule,
      span: one.span,
      note,
      stretches,
      trust,
    });
    const days =
      value.year === null
        ? occurrences(value)
        : value.day === null
          ? []
          : [bounds(value)?.earliest].filter((day) => day !== undefined);
    if (offset !== null && days.length > 0 && !one.quoted) {
      const exact = days.map((day) => addDays(day, offset));
      return [
        clue(
          "dating.today",
          "the text names its own day",
          exact.map((day) => ({ earliest: day, latest: day })),
          TRUST.dated,
        ),
      ];
    }
    if (value.year !== null) return withYear(one, value, clue, contextOf(one));
    // "8 July 2024 ... this Monday (8 July)": the day that the text has given in full.
    if (value.day !== null && told.some(({ timex }) => isFull(timex.value, value))) return [];
    // "In 2008 ... on March 1": the day is of the year that its paragraph tells of.
    const history = told.some(
      ({ block, timex }) =>
        block === one.block && timex.value.kind === "calendar" && timex.value.year !== null,
    );
    if (days.length === 0 || one.quoted || one.attributive || (history && !one.caption)) return [];
    // "will never forget the August Revolution and September 2": what is told is no plan for that day.
    if (one.reach === "ahead" && isNamed(text, one.span.start)) return [];
    return withoutYear(one, value, days, clue, contextOf(one));
  });
}

/** The day is what is spoken of, not when: "of June 5", "the Revolution and September 2"; not the second of "June 5 and June 6". */
const isNamed = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 16), at);
  return /\b(?:and|or|of)\s+$/u.test(before) && !/\d(?:st|nd|rd|th)?,?\s+(?:and|or)\s+$/u.test(before);
};

/** The same day of the same month, with its year. */
const isFull = (other: Told["timex"]["value"], { month, day }: CalendarValue): boolean =>
  other.kind === "calendar" && other.year !== null && other.month === month && other.day === day;

type Make = (rule: string, note: string, stretches: readonly Stretch[], trust: number) => Clue;

function withYear(one: Told, value: CalendarValue, clue: Make, { lead, latest, file }: Context): Clue[] {
  const range = bounds(value);
  if (!range) return [];
  const { reach, caption } = one;
  // "1996:" over the entries of a chronicle, or "1996 - Chad signs": what is told of a year is told when it has begun.
  if (one.timex.rule.startsWith("time.label.") && reach !== "ahead" && range.earliest < FAR_AHEAD)
    return [
      clue("dating.entry", `${words(value)} heads what happened`, [notBefore(range.earliest)], TRUST.dated),
    ];
  if (value.bound === "until" || value.bound === "by" || value.bound === "before")
    return reach === "ahead" && one.main && one.lead
      ? [clue("dating.coming-date", `${words(value)} lies ahead`, [notAfter(range.latest)], TRUST.habit)]
      : [];
  const past = reach === "past" || value.bound === "since" || (caption && reach !== "ahead");
  if (past && !(one.loose && value.day === null && value.bound === undefined)) {
    const out = [
      clue("dating.past-date", `${words(value)} is told as past`, [notBefore(range.earliest)], TRUST.dated),
    ];
    // A picture of another weekday than the news is from the archive.
    const fresh = lead === null || weekday(range.earliest) === lead;
    if (caption && value.day !== null && !file && fresh) {
      out.push(
        clue(
          "dating.caption-day",
          "a picture is days old at most",
          [{ earliest: range.earliest, latest: addDays(range.latest, FRESH) }],
          TRUST.habit,
        ),
      );
    }
    if (!caption && value.day !== null && !one.quoted && range.earliest === latest) {
      // "signed a treaty Thursday ... the ceremony, May 29, 2014", a Thursday: the day of the news in full.
      // A night's news has the two days: "at midnight on Sunday", "at dawn on May 20, 2002".
      const after = lead !== null && one.main && weekday(range.earliest) === (lead + 1) % 7;
      if (lead !== null && (after || weekday(range.earliest) === lead))
        out.push(
          clue(
            "dating.weekday-date",
            "the weekday of the lead, with its date",
            [{ earliest: range.earliest, latest: addDays(range.earliest, after ? 1 : WEEK) }],
            TRUST.habit,
          ),
        );
      // "on Monday, September 16, 2019": of history nobody gives the weekday.
      else if (value.weekday !== null && (one.main || one.lead))
        out.push(
          clue(
            "dating.dated-weekday",
            "a date with its weekday is of the week",
            [{ earliest: range.earliest, latest: addDays(range.earliest, WEEK) }],
            TRUST.habit,
          ),
        );
    }
    return out;
  }
  // "called Oct. 23, 1991 a day to remember", a Wednesday, and the lead has Wednesday.
  if (
    reach !== "ahead" &&
    value.day !== null &&
    one.lead &&
    !one.quoted &&
    lead === weekday(range.earliest) &&
    (latest ?? "") <= range.earliest
  )
    return [
      clue(
        "dating.weekday-date",
        "the weekday of the lead, with its date",
        [{ earliest: range.earliest, latest: addDays(range.earliest, WEEK) }],
        TRUST.habit,
      ),
    ];
  // "broke off relations in January 2016": may lie ahead ("won the Games in August 2016"), seldom does.
  if (reach === "past" && one.main && value.month !== null && value.bound === undefined)
    return [
      clue("dating.past-year", `${words(value)} reads as past`, [notBefore(range.earliest)], TRUST.habit),
    ];
  if (reach === "ahead" && one.main && one.lead)
    return [clue("dating.coming-date", `${words(value)} lies ahead`, [notAfter(range.latest)], TRUST.habit)];
  return [];
}

function withoutYear(
  one: Told,
  value: CalendarValue,
  days: readonly string[],
  clue: Make,
  { lead, file, dateline }: Context,
): Clue[] {
  const name = `${value.month}-${value.day}`;
  const { reach, caption } = one;
  if (reach === "past" || caption) {
    const out = [clue("dating.past-day", `${name} is told as past`, around(days, 0, NEAR), TRUST.habit)];
    // Who writes "on Tuesday" of the news gives older days by month and day.
    const older = lead !== null && !caption && !dateline && value.weekday === null;
    if ((one.lead || caption) && one.main && !file && !older)
      out.push(clue("dating.news-day", "news is days old at most", around(days, 0, FRESH), TRUST.habit));
    return out;
  }
  if (reach === "ahead") {
    return [
      clue("dating.coming-day", `${name} is not over`, around(days, NEAR, 0), TRUST.dated),
      clue(
        "dating.ahead-of-day",
        "what will be on a day is told before it",
        around(days, NEAR, -1),
        TRUST.habit,
      ),
    ];
  }
  if (reach === "present" && one.lead && one.main && !one.attributive)
    return [clue("dating.present-day", `${name} is told as present`, around(days, 1, 1), TRUST.dated)];
  return [];
}

import type { CalendarValue } from "../../../../document/index.ts";
import { addDays } from "../../../../record/index.ts";
import { isFilePicture } from "../../archive.ts";
import type { DatingDoc, Told } from "../../article.ts";
import { TRUST, type Clue } from "../../clue.ts";
import { leadWeekday } from "../weekdays.ts";
import { bounds, occurrences } from "./days.ts";
import { clueOf, type DateTold } from "./telling.ts";
import { withYear } from "./with-year.ts";
import { withoutYear } from "./without-year.ts";

type CalendarDoc = Pick<DatingDoc, "source" | "blocks" | "head">;

/** What dates with and without a year bound: past ones from below, coming ones from above. */
export function calendarClues(doc: CalendarDoc, told: readonly Told[]): Clue[] {
  const { text } = doc.source;
  const article = { lead: leadWeekday(told)?.day ?? null, latest: latestFull(told) };
  const years = yearsGiven(told);
  return told.flatMap((one, i): readonly Clue[] => {
    const value = one.timex.value.kind === "range" ? one.timex.value.from : one.timex.value;
    if (value.kind !== "calendar" || value.pointing !== null || value.yearOffset !== null) return [];
    const days = daysOf(value);
    const offset = offsetBefore(text, one, told[i - 1]);
    if (offset !== null && days.length > 0 && !one.quoted) {
      const own = days.map((day) => addDays(day, offset));
      const stretches = own.map((day) => ({ earliest: day, latest: day }));
      return [clueOf(one, "dating.today", "the text names its own day", stretches, TRUST.dated)];
    }
    const date = (): DateTold => ({ told: one, value, ...article, ...whereItStands(doc, one) });
    if (value.year !== null) return withYear(date());
    return days.length > 0 && isOfTheNews(text, one, value, years) ? withoutYear(date(), days) : [];
  });
}

/** Every day that a value can mean; none where it has no day. */
function daysOf(value: CalendarValue): readonly string[] {
  if (value.year === null) return occurrences(value);
  const day = value.day === null ? undefined : bounds(value)?.earliest;
  return day === undefined ? [] : [day];
}

const whereItStands = (
  { source: { text }, blocks, head: { dateline } }: CalendarDoc,
  { caption, block, span }: Told,
): Pick<DateTold, "file" | "dateline"> => ({
  file: caption && isFilePicture(text, blocks, block),
  dateline: dateline !== null && span.start < dateline.span.end && span.start >= dateline.span.start,
});

interface YearsGiven {
  /** Days of a month that stand somewhere with their year. */
  readonly days: ReadonlySet<string>;
  /** Paragraphs that name a year. */
  readonly blocks: ReadonlySet<Told["block"]>;
}

function yearsGiven(told: readonly Told[]): YearsGiven {
  const full = told.flatMap(({ block, timex: { value } }) =>
    value.kind === "calendar" && value.year !== null ? [{ block, day: dayName(value) }] : [],
  );
  return { days: new Set(full.map(({ day }) => day)), blocks: new Set(full.map(({ block }) => block)) };
}

const dayName = ({ month, day }: CalendarValue): string => `${month}-${day}`;

/** Whether a day without a year is told of the news, so that it is the nearest of its name. */
function isOfTheNews(text: string, one: Told, value: CalendarValue, years: YearsGiven): boolean {
  // "8 July 2024 ... this Monday (8 July)": the day that the text has given in full.
  if (value.day !== null && years.days.has(dayName(value))) return false;
  // "In 2008 ... on March 1": the day is of the year that its paragraph tells of.
  if (one.quoted || one.attributive || (years.blocks.has(one.block) && !one.caption)) return false;
  // "will never forget the August Revolution and September 2": what is told is no plan for that day.
  return one.reach !== "ahead" || !isNamed(text, one.span.start);
}

/** "Today, December 23": how far the day of publication is from the date beside the word; null where no such word stands. */
function offsetBefore(text: string, told: Told, before: Told | undefined): number | null {
  if (before?.timex.value.kind !== "relative") return null;
  const { unit, amount, from } = before.timex.value;
  if (unit !== "day" || from !== "published" || amount === null || Math.abs(amount) > 1) return null;
  return /^[\s,(–—-]{1,3}$/.test(text.slice(before.span.end, told.span.start)) ? -amount : null;
}

/** The day is what is spoken of, not when: "of June 5", "the Revolution and September 2"; not the second of "June 5 and June 6". */
const isNamed = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 16), at);
  return /\b(?:and|or|of)\s+$/u.test(before) && !/\d(?:st|nd|rd|th)?,?\s+(?:and|or)\s+$/u.test(before);
};

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

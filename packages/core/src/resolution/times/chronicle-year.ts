import type { Timex } from "../../document/index.ts";
import { contains, isDay, isoDay } from "../../record/index.ts";
import type { Context } from "./context.ts";
import { statedYear } from "./inherited-year.ts";
import type { TimesInput } from "./times-input.ts";
import type { Told } from "./told-before.ts";

/** Sentences over which a chronicle that states a year need not repeat it. */
const CHRONICLE_REACH = 2;

/**
 * "On November 22, 1987, he flew to Geneva. They met November 23": in a text of unknown day, which tells what is over in order, the year of the day told
 * of last holds for one of the same or a later month.
 */
export function goesOn(
  { span, value }: Timex,
  fresh: readonly Told[],
  sentence: number,
  { surroundings, named, text }: TimesInput,
): Context["inherited"] {
  const date = value.kind === "range" ? value.to : value;
  const told = fresh.find(({ timex }) => !isWhichOne(timex, text));
  if (told === undefined || told.aside || date.kind !== "calendar") return null;
  if (date.year !== null || date.month === null || date.pointing !== null || date.yearOffset !== null)
    return null;
  const { earliest, latest } = told.when;
  if (earliest === null || latest === null || sentence - told.sentence > CHRONICLE_REACH) return null;
  const [year = 0, month = 0] = earliest.split("-").map(Number);
  // A stretch of months or years says of no day in which of them it lies.
  const oneMonth = earliest.slice(0, 7) === latest.slice(0, 7);
  if (!oneMonth || date.month < month || named.some((name) => contains(name, span))) return null;
  return surroundings.directionOf(span, false) === "future" ? null : { year, month: null };
}

/** "plans for a 1988 summit": a year that only tells which one. */
const isWhichOne = ({ span }: Timex, text: string): boolean =>
  span.end - span.start === 4 &&
  /\b(?:an?|the|its|their|his|her) $/i.test(text.slice(Math.max(0, span.start - 6), span.start));

/** "5 June 2019" over what happened on it, "5 June 2019 - The envoys met ...": the day that words such as "today" mean in an entry of that day; null elsewhere. */
export function entryDay(
  { span }: Timex,
  { entries, text }: TimesInput,
  told: readonly Told[],
): string | null {
  const [head] = entries?.at(span) ?? [];
  const day = head?.value;
  // "5 June" over it: of the year that the heading itself was found to be of.
  const alone = head !== undefined && /^[.:]?[^\S\n]*\n/.test(text.slice(head.span.end, head.span.end + 4));
  if (alone && day?.kind === "calendar" && day.year === null && day.day !== null) {
    const { edtf = "" } = told.find(({ timex }) => timex === head)?.when ?? {};
    return /^\d{4}-\d\d-\d\d$/.test(edtf) ? edtf : null;
  }
  if (day?.kind !== "calendar" || day.year === null || day.month === null || day.day === null) return null;
  return isDay(day.year, day.month, day.day) ? isoDay(day.year, day.month, day.day) : null;
}

/** "1948 - War breaks out. In October ...", "4 May: ..." under the heading "1948": the year of a chronicle's entry holds for what it tells. */
export function entryYear({ span, value }: Timex, entries: TimesInput["entries"]): Context["inherited"] {
  const date = value.kind === "range" ? value.to : value;
  if (date.kind !== "calendar" || date.month === null || date.year !== null) return null;
  if (date.pointing !== null || date.yearOffset !== null) return null;
  const year = entries
    ?.at(span)
    .map(yearOfEntry)
    .find((stated) => stated !== null);
  return year === undefined ? null : { year, month: null };
}

/** "Jan. 1-4, 1980: ..." names its year at its end. */
const yearOfEntry = (entry: Timex): number | null =>
  entry.value.kind === "range" && entry.value.to.kind === "calendar"
    ? entry.value.to.year
    : statedYear(entry);

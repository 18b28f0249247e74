import type { TimeValue } from "../../document/index.ts";
import { addDays, contains, dayNumber, weekday, yearlessWhen, type When } from "../../record/index.ts";
import type { Resolved } from "./context.ts";
import type { TimesInput } from "./times-input.ts";

/** Days of publication to try: one, or the two ends of an interval; none where either end is open. */
export function daysOf(published: TimesInput["published"]): readonly (string | null)[] {
  const { earliest, latest } = published?.when ?? { earliest: null, latest: null };
  if (earliest === null || latest === null) return [null];
  return earliest === latest ? [earliest] : [earliest, latest];
}

/** A report is in print within so many days of being written. */
const PRINTED_WITHIN = 10;

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** "Wednesday", "WED.", "Sunday Night.", at the end of a dateline, in its brackets or before the wire's name. */
const WEEKDAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b\.)(?: (?:morning|noon|afternoon|evening|night|midnight))?(?=\s*\.?\s*(?:$|[-\u2013\u2014():]))/i;

/**
 * The day of writing that the dateline states ("GENEVA, Nov. 19 --" or "GENEVA, Tues. --" in the paper of the 20th): what the report calls today.
 * Null where it states none, or none that a paper of that day can print.
 */
export function writtenDay({ text, dateline, datelineDay, timexes, published }: TimesInput): string | null {
  const { earliest = null, latest = null } = published?.when ?? {};
  if (!dateline || latest === null || earliest !== latest) return null;
  const time = timexes.find(({ span }) => contains(dateline, span))?.value;
  // Of a dateline on a line of its own, which is no part of the text, only its day is known.
  const day = time?.kind === "calendar" ? time : datelineDay;
  if (day == null || day.month === null || day.day === null) {
    const [named] = WEEKDAY.exec(text.slice(dateline.start, dateline.end)) ?? [];
    if (named === undefined) return null;
    const written = WEEKDAYS.indexOf(named.slice(0, 3).toLowerCase());
    return addDays(latest, -((weekday(latest) - written + 7) % 7));
  }
  for (let back = 0; back <= PRINTED_WITHIN; back += 1) {
    const iso = addDays(latest, -back);
    if (Number(iso.slice(5, 7)) === day.month && Number(iso.slice(8)) === day.day) return iso;
  }
  return null;
}

/**
 * An article dated to an interval: what both ends agree on stands; a day whose year alone they differ in stays without one,
 * within bounds; else it is the stretch between the two answers.
 */
export function join(value: TimeValue, first: Resolved | null, last: Resolved | null): Resolved | null {
  if (!first || !last || (first.value === last.value && first.when?.edtf === last.when?.edtf))
    return first && last && first;
  const [a, b] = [first.when, last.when];
  if (!a?.earliest || !b?.latest || a.earliest > b.latest) return { ...first, when: null };
  // "At noon" of an article of which only the years are known: some day within them.
  const daily = value.kind === "weekday" || (value.kind === "relative" && value.unit === "day");
  if (daily && dayNumber(b.latest) - dayNumber(a.earliest) > WIDEST_DAY) return { ...first, when: null };
  if (value.kind === "calendar" && value.month !== null && value.yearOffset === null) {
    const { edtf } = yearlessWhen(value.month, value.day);
    return { when: { edtf, earliest: a.earliest, latest: b.latest }, value: edtf, anchor: "context" };
  }
  // "on 10 and 11 February": the same days of some year, and no stretch of years.
  const [days, same] = [a, b].map((when) => when.edtf.replaceAll(/\b\d{4}(?=-)/g, "XXXX"));
  if (value.kind === "range" && days !== undefined && days === same)
    return { when: { edtf: days, earliest: a.earliest, latest: b.latest }, value: days, anchor: "context" };
  const when: When = { edtf: `${a.earliest}/${b.latest}`, earliest: a.earliest, latest: b.latest };
  return { when, value: when.edtf, anchor: first.anchor };
}

/** Days between which one day can still be said to lie. */
const WIDEST_DAY = 62;

import type { DurationValue, RelativeValue } from "../../document/index.ts";
import {
  isDay,
  isoDay,
  parseDay,
  precisionOf,
  rangeWhen,
  yearlessWhen,
  type When,
} from "../../record/index.ts";
import { contextual, open, published, stated, type Context, type Resolved } from "./context.ts";
import { dayStretch, yearStretch, type Stretch } from "./stretch.ts";
import { durationValue, grain, shift } from "./units.ts";

const FINENESS = [
  "second",
  "minute",
  "hour",
  "day",
  "weekend",
  "week",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
];

/** The first day of a reference that is fine enough to count a unit from: no "next day" after a month. */
function countable(reference: When | null, unit: RelativeValue["unit"]): string | null {
  if (!reference?.earliest || !reference.latest) return null;
  const precision = precisionOf(reference);
  const rank = FINENESS.indexOf(unit);
  const needed = { day: 0, month: 6, year: 8, interval: 5, unknown: 99 }[precision];
  return rank >= needed ? reference.earliest : null;
}

/** A month, a year or a longer stretch, of which no day is the next. */
const isCoarse = (when: When): boolean => countable(when, "day") === null && yearlessDay(when) === null;

/** Counts from the first of the times told of that is fine enough for the unit. */
function fromTold(value: RelativeValue, context: Context): Resolved | null {
  const { unit, amount } = value;
  if (amount === null) return null;
  const coarse = FINENESS.indexOf(unit) >= FINENESS.indexOf("year");
  // "recognised it in October; it was expelled the next day": of a month nobody knows the next day, whatever was told before.
  if (unit === "day" && amount !== 0 && context.near !== null && isCoarse(context.near)) return null;
  for (const when of coarse ? context.recent : context.narrative) {
    const base = countable(when, unit);
    if (base !== null) {
      const moved = shift(base, unit, amount);
      const stretch = moved === null ? null : grain(moved, unit);
      return stretch && contextual(stretch);
    }
    const yearless = yearlessDay(when);
    if (yearless) return yearlessShift(unit, amount, yearless, contextual);
  }
  return null;
}

/** Month and day of "XXXX-12-21". */
export function yearlessDay(when: When | undefined): Context["yearless"] {
  const match = /^XXXX-(\d\d)-(\d\d)$/.exec(when?.edtf ?? "");
  return match && { month: Number(match[1]), day: Number(match[2]) };
}

/** "yesterday" and "last month" of an article dated XXXX-12-21: the arithmetic of days and months needs no year, but for leap days. */
function yearlessShift(
  unit: RelativeValue["unit"],
  amount: number,
  yearless: Context["yearless"],
  anchored: (stretch: Stretch) => Resolved,
): Resolved | null {
  if (yearless === null || (unit !== "day" && unit !== "month")) return null;
  if (unit === "month" && Math.abs(amount) <= 11) {
    const month = ((((yearless.month - 1 + amount) % 12) + 12) % 12) + 1;
    const when = yearlessWhen(month, null);
    return anchored({ when, value: when.edtf });
  }
  const [leap, plain] = [2000, 2001].map((year) => {
    if (!isDay(year, yearless.month, yearless.day)) return null;
    return shift(isoDay(year, yearless.month, yearless.day), unit, amount)?.slice(5) ?? null;
  });
  if (unit !== "day" || Math.abs(amount) > 60 || !leap || leap !== plain) return null;
  const { month, day } = parseDay(`2001-${leap}`);
  const when = yearlessWhen(month, day);
  return anchored({ when, value: when.edtf });
}

/** "On this day in 1961": day and month of publication in that year; the year alone where they are not known. */
function sameDayIn(year: number, { day, yearless, narrative }: Context): Resolved {
  // "Today in history: June 4": the page's own day may have no year.
  const named = yearless ?? narrative.map(yearlessDay).find((one) => one !== null);
  const { month, day: nth } = (day === null ? named : parseDay(day)) ?? { month: 0, day: 0 };
  return isDay(year, month, nth)
    ? published(dayStretch(isoDay(year, month, nth)))
    : stated(yearStretch(year));
}

export function resolveRelative(value: RelativeValue, context: Context): Resolved | null {
  const { unit, amount, sign, from, clock, inYear } = value;
  if (inYear !== undefined) return sameDayIn(inYear, context);
  if (amount === null) return open(sign < 0 ? "PAST_REF" : "FUTURE_REF");
  const { day, near } = context;
  const reference = context.recent[0] ?? null;
  if (from === "published" || (amount === 0 && value.mod !== undefined)) {
    // "the end of the year" in a sentence about 2008 is that year's end; weeks and months follow what is told.
    const short = unit === "week" || unit === "month" ? (context.narrative[0] ?? null) : near;
    const told = from === "reference" && context.direction === "past" ? countable(short, unit) : null;
    const base = told ?? day;
    if (base === null)
      return from === "published" ? yearlessShift(unit, amount, context.yearless, published) : null;
    const moved = shift(base, unit, amount);
    const stretch = moved === null ? null : grain(moved, value.grain ?? unit);
    if (!stretch) return open(sign < 0 ? "PAST_REF" : "FUTURE_REF");
    return told === null ? published(stretch) : contextual(stretch);
  }
  if (value.keepsGrain) {
    const base = reference?.earliest ?? null;
    const unitOf = { day: "day", month: "month", year: "year", interval: null, unknown: null } as const;
    const kept = reference && unitOf[precisionOf(reference)];
    const moved = base === null || !kept ? null : shift(base, unit, amount);
    const stretch = moved !== null && kept ? grain(moved, kept) : null;
    if (stretch) return contextual(stretch);
    const year = day === null ? null : shift(day, unit, amount);
    const whole = year === null ? null : grain(year, "year");
    return whole && published(whole);
  }
  if (clock !== undefined) {
    const base = countable(near, "day") ?? day;
    const stretch = base === null ? null : grain(base, "day");
    return stretch && (base === day ? published(stretch) : contextual(stretch));
  }
  return fromTold(value, context);
}

/** "the past decade" ends, "the next five years" begin with the day of publication; other durations hang on an event. */
export function resolveDuration(value: DurationValue, { day }: Context): Resolved {
  const { unit, amount, relation } = value;
  const timex = durationValue(unit, amount);
  const moved =
    day !== null && amount !== null && (relation === "past" || relation === "coming")
      ? shift(day, unit, relation === "past" ? -amount : amount)
      : null;
  if (moved === null || day === null) return open(timex);
  const [first, last] = moved < day ? [moved, day] : [day, moved];
  if (unit === "year" || unit === "decade" || unit === "century") {
    const edtf = `${parseDay(first).year}/${parseDay(last).year}`;
    return published({ when: { edtf, earliest: first, latest: last }, value: timex });
  }
  return published({ when: rangeWhen(first, last), value: timex });
}

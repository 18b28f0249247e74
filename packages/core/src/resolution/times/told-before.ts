import type { Timex } from "../../document/index.ts";
import { contains, type When } from "../../record/index.ts";
import type { Resolved } from "./context.ts";
import type { TimesInput } from "./times-input.ts";

/** A time that the text has told of. */
export interface Told {
  readonly timex: Timex;
  readonly when: When;
  readonly sentence: number;
  /** In the past perfect or in a clause that hangs on another: it is told aside and does not move the narrative. */
  readonly aside: boolean;
}

/** How many sentences back a time told of can be meant. */
export const REACH = 3;

/** How many times are kept in mind. */
export const KEPT = 8;

/** The times that "a week later" can be counted from: those of its own sentence, the narrative's, then those told aside. */
export function narrativeOf(told: readonly Told[], sentence: number): When[] {
  const own = told.filter((one) => one.sentence === sentence);
  const earlier = told.filter((one) => one.sentence !== sentence);
  const ordered = [...own, ...earlier.filter(({ aside }) => !aside), ...earlier.filter(({ aside }) => aside)];
  return ordered.map(({ when }) => when);
}

/** "Later in the day", "On the same day". */
export const isOfDay = ({ rule, span }: Timex, text: string): boolean =>
  rule === "time.relative.later-in-the-day" ||
  (rule === "time.relative.that-unit" && /\bday$/i.test(text.slice(span.start, span.end)));

/** Sentences over which a release of one day's calls keeps to its day, whatever years it recalls between. */
const DAY_REACH = 10;

/** "received X today. He recalled a visit in 2014. Later in the day he met Y": the last day of the narrative, further back than a month or a year would be looked for. */
export function lastDay(stack: readonly Told[], sentence: number, text: string): Resolved | null {
  const told = stack.find(
    ({ timex, when, aside, sentence: at }) =>
      !aside &&
      !isAttributive(timex, text) &&
      when.earliest !== null &&
      when.earliest === when.latest &&
      sentence - at <= DAY_REACH,
  );
  return told === undefined ? null : { when: told.when, value: told.when.edtf, anchor: "context" };
}

/** "the April 11 election": a day that only tells which one. */
const isAttributive = ({ span }: Timex, text: string): boolean =>
  /\b(?:the|its|their|his|her) $/i.test(text.slice(Math.max(0, span.start - 6), span.start)) &&
  /^ \p{Ll}/u.test(text.slice(span.end, span.end + 2));

/** "On Saturday she was expelled. At 3 p.m. he was summoned": the named day, told of last, that an hour is of. */
export function hourOf({ value }: Timex, told: Told | undefined): When | null {
  if (value.kind !== "relative" || value.clock === undefined || told === undefined || told.aside) return null;
  const { kind } = told.timex.value;
  return kind === "weekday" || (kind === "calendar" && told.timex.value.day !== null) ? told.when : null;
}

/** "as of 11 November 2013", or a date within a name: it tells of no event here. */
export function movesReference(timex: Timex, { text, named }: TimesInput): boolean {
  if (!["calendar", "weekday", "relative", "season", "range"].includes(timex.value.kind)) return false;
  if (/\bas of\s+$/.test(text.slice(Math.max(0, timex.span.start - 8), timex.span.start))) return false;
  return !named.some((span) => contains(span, timex.span));
}

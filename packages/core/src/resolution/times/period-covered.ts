import type { CalendarValue, Timex } from "../../document/index.ts";
import type { Block } from "../../record/index.ts";
import type { Context } from "./context.ts";
import type { TimesInput } from "./times-input.ts";

/** The stretch that a chronicle says it covers. */
export interface Period {
  readonly from: Pick<CalendarValue, "year" | "month">;
  readonly to: Pick<CalendarValue, "year" | "month">;
}

/** "Covering the period 21 February to 30 April 1961", "The lake crisis: a chronology of 1988": the stretch that title or standfirst names; null for none, or several. */
export function periodCovered(blocks: readonly Block[], timexes: readonly Timex[]): Period | null {
  const heads = blocks.filter(({ kind }) => kind === "title" || kind === "subtitle");
  const periods = timexes
    .filter(({ span }) => heads.some((head) => head.span.start <= span.start && span.end <= head.span.end))
    .map(periodOf)
    .filter((period) => period !== null);
  const [period = null] = periods;
  return periods.length === 1 ? period : null;
}

function periodOf({ value }: Timex): Period | null {
  const to = value.kind === "range" ? value.to : value;
  const from = value.kind === "range" ? value.from : value;
  if (to.kind !== "calendar" || from.kind !== "calendar" || to.year === null) return null;
  // A day is when something happened, and no stretch.
  if (value.kind === "calendar" && value.day !== null) return null;
  return { from: { year: from.year ?? to.year, month: from.month }, to };
}

/** The year of a chronicle's own day that names none ("5 March" over an entry), and of the days told in its entries: the one in which its month lies within what is covered. */
export function coveredYear({ span, value }: Timex, { entries, period }: TimesInput): Context["inherited"] {
  const date = value.kind === "range" ? value.to : value;
  if (period == null || date.kind !== "calendar" || date.month === null || date.year !== null) return null;
  if (date.pointing !== null || date.yearOffset !== null) return null;
  if (entries === undefined || (!entries.isHead(span) && entries.at(span).length === 0)) return null;
  const { from, to } = period;
  const years: number[] = [];
  for (let year = from.year ?? 0; year <= (to.year ?? 0) && years.length < 2; year += 1) {
    const after = year > (from.year ?? 0) || from.month === null || date.month >= from.month;
    const before = year < (to.year ?? 0) || to.month === null || date.month <= to.month;
    if (after && before) years.push(year);
  }
  const [year] = years;
  return years.length === 1 && year !== undefined ? { year, month: null } : null;
}

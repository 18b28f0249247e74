import type { TimelineMarks } from "@chancery/services";

import { scaleOf, type Range } from "./scale.ts";

export interface DensityBar {
  /** EDTF of the bar: a month, a year; "1990/1999" for more. */
  readonly when: string;
  readonly range: Range;
  readonly entries: number;
  /** Percent of the width, and of the height. */
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

export interface Density {
  readonly bars: readonly DensityBar[];
  /** What of it is shown, in percent of the width. */
  readonly shown: { readonly x: number; readonly width: number } | null;
}

/** Bars at most: years are put together until they are no more. */
const MOST_BARS = 120;
const MONTHS = 8;
const pad = (year: number): string => String(year).padStart(4, "0");
const LEAST = 6;

/** A strip of bars over all that is found: by month where it spans few years, else by years put together as needed. */
export function densityOf({
  months,
  reach,
  range,
}: Pick<TimelineMarks, "months" | "reach" | "range">): Density {
  if (reach === null) return { bars: [], shown: null };
  const [first, last] = [Number(reach.from.slice(0, 4)), Number(reach.to.slice(0, 4))];
  const years = last - first + 1;
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((size) => years / size <= MOST_BARS) ?? 1000;
  const keyOf = (month: string): string =>
    years <= MONTHS ? month : pad(Number(month.slice(0, 4)) - (Number(month.slice(0, 4)) % step));
  const counts = new Map<string, number>();
  for (const { month, entries } of months)
    counts.set(keyOf(month), (counts.get(keyOf(month)) ?? 0) + entries);
  const most = Math.max(...counts.values());
  const spans = [...counts].map(([key, entries]) => ({ ...spanOf(key, step), entries }));
  const whole = {
    from: spans[0]?.range.from ?? reach.from,
    to: spans.at(-1)?.range.to ?? reach.to,
  };
  const scale = scaleOf(whole);
  const bars = spans.map(({ when, range: of, entries }) => ({
    when,
    range: of,
    entries,
    x: scale.start(of.from),
    width: Math.max(scale.end(of.to) - scale.start(of.from), 0.1),
    height: Math.max(Math.round((entries / most) * 100), LEAST),
  }));
  if (range === null || range.from > whole.to || range.to < whole.from) return { bars, shown: null };
  const x = scale.start(range.from);
  return { bars, shown: { x, width: Math.max(scale.end(range.to) - x, 0.2) } };
}

function spanOf(key: string, step: number): { when: string; range: Range } {
  const [year = "", month] = key.split("-");
  if (month !== undefined) {
    const last = new Date(Date.UTC(2000, Number(month), 0));
    // Years below 100 are not those of `Date.UTC`: only the length of February hangs on the year.
    const days = month === "02" ? lastOfFebruary(Number(year)) : last.getUTCDate();
    return { when: key, range: { from: `${key}-01`, to: `${key}-${String(days).padStart(2, "0")}` } };
  }
  const to = pad(Number(year) + step - 1);
  return {
    when: step === 1 ? year : `${year}/${to}`,
    range: { from: `${year}-01-01`, to: `${to}-12-31` },
  };
}

const lastOfFebruary = (year: number): number =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;

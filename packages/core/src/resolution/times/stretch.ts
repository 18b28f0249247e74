import type { Season, TimeValue } from "../../document/index.ts";
import {
  addDays,
  dayNumber,
  dayWhen,
  daysInMonth,
  isoDay,
  monthWhen,
  parseDay,
  rangeWhen,
  weekday,
  yearWhen,
  type When,
} from "../../record/index.ts";

/** A resolved time: what the record keeps (`when`) and its TIMEX3 value. */
export interface Stretch {
  readonly when: When;
  readonly value: string;
}

const pad = (n: number, width = 2): string => String(n).padStart(width, "0");

export const dayStretch = (iso: string): Stretch => ({ when: dayWhen(iso), value: iso });

export const monthStretch = (year: number, month: number): Stretch => {
  const when = monthWhen(year, month);
  return { when, value: when.edtf };
};

export const yearStretch = (year: number): Stretch => ({ when: yearWhen(year), value: pad(year, 4) });

/** Monday of the week that holds a day (ISO 8601 weeks). */
export const mondayOf = (iso: string): string => addDays(iso, -((weekday(iso) + 6) % 7));

/** "2008-W35": the week belongs to the year of its Thursday. */
function weekValue(monday: string): string {
  const thursday = addDays(monday, 3);
  const { year } = parseDay(thursday);
  const week = Math.floor((dayNumber(thursday) - dayNumber(isoDay(year, 1, 1))) / 7) + 1;
  return `${pad(year, 4)}-W${pad(week)}`;
}

export const weekStretch = (iso: string): Stretch => {
  const monday = mondayOf(iso);
  return { when: rangeWhen(monday, addDays(monday, 6)), value: weekValue(monday) };
};

export const weekendStretch = (iso: string): Stretch => {
  const monday = mondayOf(iso);
  return { when: rangeWhen(addDays(monday, 5), addDays(monday, 6)), value: `${weekValue(monday)}-WE` };
};

/** Months first to last of a year as an interval; quarters and halves have no EDTF of their own below level 2. */
const monthsWhen = (year: number, first: number, last: number): When => ({
  edtf: `${pad(year, 4)}-${pad(first)}/${pad(year, 4)}-${pad(last)}`,
  earliest: isoDay(year, first, 1),
  latest: isoDay(year, last, daysInMonth(year, last)),
});

export function fractionStretch(year: number, nth: number, of: 2 | 4): Stretch {
  const length = 12 / of;
  const value = `${pad(year, 4)}-${of === 4 ? "Q" : "H"}${nth}`;
  return { when: monthsWhen(year, (nth - 1) * length + 1, nth * length), value };
}

const SEASONS: Readonly<Record<Season, { readonly edtf: number; readonly timex: string }>> = {
  spring: { edtf: 21, timex: "SP" },
  summer: { edtf: 22, timex: "SU" },
  autumn: { edtf: 23, timex: "FA" },
  winter: { edtf: 24, timex: "WI" },
};

/**
 * A season of a year. Which months it means depends on the hemisphere, so its bounds are those that hold in both: the
 * year, and for winter and summer, which span New Year in one of them, the winter months on either side.
 */
export function seasonStretch(year: number, season: Season): Stretch {
  const { edtf, timex } = SEASONS[season];
  const spans = season === "winter" || season === "summer";
  return {
    when: {
      edtf: `${pad(year, 4)}-${edtf}`,
      earliest: spans ? isoDay(year - 1, 12, 1) : isoDay(year, 1, 1),
      latest: spans ? isoDay(year + 1, 2, daysInMonth(year + 1, 2)) : isoDay(year, 12, 31),
    },
    value: `${pad(year, 4)}-${timex}`,
  };
}

export function yearsStretch(first: number, last: number, as: "decade" | "century" | "years"): Stretch {
  const when = {
    edtf: `${pad(first, 4)}/${pad(last, 4)}`,
    earliest: isoDay(first, 1, 1),
    latest: isoDay(last, 12, 31),
  };
  if (as === "decade") return { when, value: pad(first, 4).slice(0, 3) };
  return { when, value: as === "century" ? pad(last - 1, 4).slice(0, 2) : when.edtf };
}

/** From the start of one to the end of the other; null when they are not in that order. */
export function spanning(from: When, to: When): Stretch | null {
  const { earliest } = from;
  const { latest } = to;
  if (earliest !== null && latest !== null && earliest > latest) return null;
  const edtf = `${from.edtf}/${to.edtf}`;
  return { when: { edtf, earliest, latest }, value: edtf };
}

// ---- parts and bounds -----------------------------------------------------------------------------------------

type Part = "early" | "mid" | "late";
const PARTS: Readonly<Record<string, Part>> = {
  early: "early",
  start: "early",
  mid: "mid",
  late: "late",
  end: "late",
};
const THIRDS: Readonly<Record<Part, readonly [number, number]>> = {
  early: [0, 1],
  mid: [1, 2],
  late: [2, 3],
};

/** "late January", "early in 2012": the third that is meant narrows the bounds; the EDTF stays that of the whole. */
export function narrowed(when: When, mod: TimeValue["mod"]): When {
  const part = mod && PARTS[mod];
  const { edtf, earliest, latest } = when;
  if (!part || earliest === null || latest === null) return when;
  const first = dayNumber(earliest);
  const length = dayNumber(latest) - first + 1;
  if (length < 28) return when;
  const [low, high] = THIRDS[part];
  // A month is cut after its tenth and twentieth day, anything longer into three equal parts.
  const cut = (third: number): number =>
    length <= 31 ? (third === 3 ? length : third * 10) : Math.round((length * third) / 3);
  const from = addDays(earliest, cut(low));
  return { edtf, earliest: from, latest: addDays(earliest, cut(high) - 1) };
}

/** "since 2008" opens the end, "by June" and "until June" the beginning. */
export function bounded(when: When, bound: TimeValue["bound"]): When {
  const { edtf, earliest, latest } = when;
  if (bound === undefined || edtf.startsWith("X")) return when;
  const [from = edtf, to = edtf] = edtf.split("/");
  return bound === "since" || bound === "after"
    ? { edtf: `${from}/..`, earliest, latest: null }
    : { edtf: `../${to}`, earliest: null, latest };
}

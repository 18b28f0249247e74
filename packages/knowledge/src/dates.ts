import type { DayRange } from "./types.ts";

/** First and last ISO day that an EDTF date of the tables can mean. */
export interface Bounds {
  readonly earliest: string;
  readonly latest: string;
}

const EDTF = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[?~%]?$/;

const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/** Cells of the tables, read once: there are some thousands of different ones, and each question about terms reads dozens. */
const KNOWN = new Map<string, Bounds | null>();
const MOST_KNOWN = 50_000;

/** As {@link read}; null for no cell. */
export function boundsOf(edtf: string | null): Bounds | null {
  if (edtf === null) return null;
  let bounds = KNOWN.get(edtf);
  if (bounds === undefined) {
    if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
    bounds = read(edtf);
    KNOWN.set(edtf, bounds);
  }
  return bounds;
}

/**
 * Reads "2015", "2015-08" or "2015-08-12", each with "?", "~" or "%" after it. Null for an empty cell and for
 * what is no date. A mark of doubt widens the value by nothing: the row's precision already says what is known.
 */
function read(edtf: string): Bounds | null {
  const match = EDTF.exec(edtf);
  if (!match) return null;
  const [, year = "", month, day] = match;
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const last = Number(month) >= 1 && Number(month) <= 12 ? daysInMonth(Number(year), Number(month)) : 0;
  if (last === 0) return null;
  if (day === undefined) return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${last}` };
  if (Number(day) < 1 || Number(day) > last) return null;
  const iso = `${year}-${month}-${day}`;
  return { earliest: iso, latest: iso };
}

const FIRST = "0000-01-01";
const LAST = "9999-12-31";

/**
 * Whether what lasts from `from` to `to` (the first day after; null = open) holds on the asked days:
 * "certain" on every day that they can mean, "possible" on some, null on none. The day of a change counts for
 * both sides, for the outgoing one as possible. Unknown starts and days past `horizon` with an open end are
 * never certain.
 */
export function holdsOn(
  from: string | null,
  to: string | null,
  on: DayRange | undefined,
  horizon: string,
): "certain" | "possible" | null {
  const earliest = on?.earliest ?? FIRST;
  const latest = on?.latest ?? LAST;
  const start = boundsOf(from);
  const end = boundsOf(to);
  if (start && latest < start.earliest) return null;
  if (end && earliest > end.latest) return null;
  const begun = start !== null && start.latest <= earliest;
  const lasts = end ? latest < end.earliest : latest <= horizon;
  return begun && lasts ? "certain" : "possible";
}

/** Orders spans of time: certain before possible, then the later start first (the successor on a changeover day). */
export const byStart = (
  a: { readonly from: string | null; readonly holds: string },
  b: { readonly from: string | null; readonly holds: string },
): number => {
  if (a.holds !== b.holds) return a.holds === "certain" ? -1 : 1;
  const [x, y] = [a.from ?? "", b.from ?? ""];
  return x < y ? 1 : x > y ? -1 : 0;
};

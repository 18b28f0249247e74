import { addDays, daysInMonth, isoDay, type When } from "../../record/index.ts";
import type { Days } from "./told-relation.ts";

const EDTF = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** First and last day that a date of the tables can mean; null for one that is empty or in doubt ("2014?", "1991~"). */
export function boundsOf(edtf: string | null): Days | null {
  const [, year, month, day] = EDTF.exec(edtf ?? "") ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  if (day !== undefined) return { earliest: `${year}-${month}-${day}`, latest: `${year}-${month}-${day}` };
  const [y, m] = [Number(year), Number(month)];
  return m < 1 || m > 12 ? null : { earliest: isoDay(y, m, 1), latest: isoDay(y, m, daysInMonth(y, m)) };
}

/** A stretch of the tables, `to` being the first day after, as the days from the first to the last that it can mean. */
export function stretchWhen(from: string | null, to: string | null): When | null {
  if (from === null && to === null) return null;
  const plain = (edtf: string | null): Days | null => boundsOf(edtf?.replaceAll(/[?~%]/g, "") ?? null);
  const end = plain(to)?.latest ?? null;
  return {
    edtf: `${from ?? ".."}/${to ?? ".."}`,
    earliest: plain(from)?.earliest ?? null,
    latest: end === null ? null : addDays(end, -1),
  };
}

/** A row of the tables that holds from a day on, up to the first day after. */
export interface Row {
  readonly from: string | null;
  readonly to: string | null;
}

/** Days around a change that either side may be told of: reports run ahead and lag behind. */
export const SOFT_DAYS = 31;

/** Whether the row has certainly not begun on those days, or has certainly ended, by more than the soft days. */
export function excludes({ from, to }: Row, { earliest, latest }: Days): boolean {
  const [start, end] = [boundsOf(from), boundsOf(to)];
  return (
    (start !== null && addDays(latest, SOFT_DAYS) < start.earliest) ||
    (end !== null && addDays(earliest, -SOFT_DAYS) > end.latest)
  );
}

/** Whether the row, closed at both ends and not in doubt, certainly holds on those days and the soft ones around. */
export function covers({ from, to }: Row, { earliest, latest }: Days): boolean {
  const [start, end] = [boundsOf(from), boundsOf(to)];
  return (
    start !== null &&
    end !== null &&
    start.latest <= addDays(earliest, -SOFT_DAYS) &&
    addDays(latest, SOFT_DAYS) < end.earliest
  );
}

export const termRow = (person: string, office: string, from: string | null): string =>
  `terms:${person}:${office}:${from ?? ""}`;
export const membershipRow = (org: string, member: string, from: string | null): string =>
  `memberships:${org}:${member}:${from ?? ""}`;

import type { EventType } from "@chancery/core";
import type { PairView } from "@chancery/services";

/** A column of the grid: a year, or years without an event that are left out. */
export type Column = { readonly year: string } | { readonly gap: readonly [from: string, to: string] };

export interface Grid {
  readonly columns: readonly Column[];
  /** Types in the order of their frequency, each with its count by year. */
  readonly rows: readonly {
    readonly type: EventType;
    readonly total: number;
    readonly counts: ReadonlyMap<string, number>;
  }[];
  readonly most: number;
}

const GAP = 3;
const pad = (year: number): string => String(year).padStart(4, "0");

/** Years in order; stretches of more than a few without any event become one narrow column. */
export function gridOf(years: PairView["years"]): Grid {
  const rows = new Map<EventType, Map<string, number>>();
  for (const { type, year, entries } of years)
    rows.set(type, (rows.get(type) ?? new Map<string, number>()).set(year, entries));
  const told = [...new Set(years.map(({ year }) => year))].sort();
  return {
    columns: told.flatMap((year, index) => [...between(told[index - 1], year), { year }]),
    rows: [...rows]
      .map(([type, counts]) => ({ type, counts, total: [...counts.values()].reduce((x, y) => x + y, 0) }))
      .sort((x, y) => y.total - x.total || (x.type < y.type ? -1 : 1)),
    most: Math.max(0, ...years.map(({ entries }) => entries)),
  };
}

function between(before: string | undefined, year: string): Column[] {
  if (before === undefined) return [];
  const [from, to] = [Number(before) + 1, Number(year) - 1];
  if (to - from + 1 > GAP) return [{ gap: [pad(from), pad(to)] }];
  return Array.from({ length: Math.max(to - from + 1, 0) }, (_, i) => ({ year: pad(from + i) }));
}

/** How dark a cell is, in four steps: 0 for none. */
export const shadeOf = (count: number, most: number): number =>
  count === 0 ? 0 : Math.max(1, Math.ceil((count / most) * 4));

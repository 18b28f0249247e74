export interface Spark {
  /** Heights of the bars, 0 to 16: one a year, the last of them that of the last event. */
  readonly bars: readonly number[];
  readonly first: string;
  readonly last: string;
  /** Events in these years. */
  readonly entries: number;
}

/** Years shown at most: the last ones. */
const YEARS = 30;
const HEIGHT = 16;
const LEAST = 2;

/** Events by year, of the last years that have some; null where no event has a day. */
export function sparkOf(
  months: readonly { readonly month: string; readonly entries: number }[],
): Spark | null {
  const years = new Map<number, number>();
  for (const { month, entries } of months) {
    const year = Number(month.slice(0, 4));
    if (month !== "" && Number.isInteger(year)) years.set(year, (years.get(year) ?? 0) + entries);
  }
  if (years.size === 0) return null;
  const last = Math.max(...years.keys());
  const first = Math.max(Math.min(...years.keys()), last - YEARS + 1);
  const counts = Array.from({ length: last - first + 1 }, (_, index) => years.get(first + index) ?? 0);
  const most = Math.max(...counts);
  return {
    bars: counts.map((count) => (count === 0 ? 0 : Math.max(LEAST, Math.round((count / most) * HEIGHT)))),
    first: String(first),
    last: String(last),
    entries: counts.reduce((sum, count) => sum + count, 0),
  };
}

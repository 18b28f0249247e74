import { sql, type SQL } from "drizzle-orm";

/**
 * When those who are given kept answers see what a transaction wrote. "at once": nobody is given an answer of before it. "in time": some seconds
 * later. "nothing": no answer is made of it. "what came before": nobody is any more given an answer of before what was written to be seen in time.
 */
export type Shows = "at once" | "in time" | "nothing" | "what came before";

/** Rows of `merging`: how often what answers are made of was written, and of which of these times answers have to be at least. */
const WRITTEN = "written";
const FLOOR = "shown";

const COUNT = sql`insert into merging (name, value) values (${WRITTEN}, '1') on conflict (name)
  do update set value = cast(cast(merging.value as bigint) + 1 as text)`;
const RAISE = sql`insert into merging (name, value) select ${FLOOR}, value from merging as written where name = ${WRITTEN}
  on conflict (name) do update set value = excluded.value`;

/** Lets whoever keeps answers, in any process, know what a transaction means for them. The last that it does. */
export async function noteShown(run: (statement: SQL) => PromiseLike<unknown>, shows: Shows): Promise<void> {
  if (shows === "at once" || shows === "in time") await run(COUNT);
  if (shows === "at once" || shows === "what came before") await run(RAISE);
}

/** What a store says of it. */
export const SHOWN = `select name, value from merging where name in ('${WRITTEN}', '${FLOOR}')`;

/** That as numbers. */
export function shownIn(rows: readonly Record<string, unknown>[]): { version: number; floor: number } {
  const of = (name: string): number => Number(rows.find((row) => row.name === name)?.value ?? 0);
  return { version: of(WRITTEN), floor: of(FLOOR) };
}

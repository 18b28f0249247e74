import { eq, sql, type SQL } from "drizzle-orm";

import type { Database, Tx } from "../open.ts";
import * as t from "../schema/sqlite.ts";

/**
 * When those who are given kept answers see what a transaction wrote. "at once": nobody is given an answer of before it. "in time": some seconds
 * later. "nothing": no answer is made of it. `upTo`: nor is one made of it, but nobody is given an answer any more of before that version of the
 * store (`writtenSoFar`): answers that were made anew since stay.
 */
export type Shows = "at once" | "in time" | "nothing" | { readonly upTo: number };

/** Rows of `merging`: how often what answers are made of was written, and of which of these times answers have to be at least. */
const WRITTEN = "written";
const FLOOR = "shown";

const COUNT = sql`insert into merging (name, value) values (${WRITTEN}, '1') on conflict (name)
  do update set value = cast(cast(merging.value as bigint) + 1 as text)`;
const RAISE = sql`insert into merging (name, value) select ${FLOOR}, value from merging as written where name = ${WRITTEN}
  on conflict (name) do update set value = excluded.value`;
const raiseTo = (
  version: number,
): SQL => sql`insert into merging (name, value) values (${FLOOR}, ${String(version)})
  on conflict (name) do update set value = excluded.value
  where cast(merging.value as bigint) < cast(excluded.value as bigint)`;

/** Lets whoever keeps answers, in any process, know what a transaction means for them. The last that it does. */
export async function noteShown(run: (statement: SQL) => PromiseLike<unknown>, shows: Shows): Promise<void> {
  if (shows === "at once" || shows === "in time") await run(COUNT);
  if (shows === "at once") await run(RAISE);
  else if (typeof shows === "object") await run(raiseTo(shows.upTo));
}

/** Which version of the store answers are made of by now. */
export async function writtenSoFar(db: Pick<Database | Tx, "select">): Promise<number> {
  const [row] = await db.select().from(t.merging).where(eq(t.merging.name, WRITTEN));
  return Number(row?.value ?? 0);
}

/** What a store says of it. */
export const SHOWN = `select name, value from merging where name in ('${WRITTEN}', '${FLOOR}')`;

/** That as numbers. */
export function shownIn(rows: readonly Record<string, unknown>[]): { version: number; floor: number } {
  const of = (name: string): number => Number(rows.find((row) => row.name === name)?.value ?? 0);
  return { version: of(WRITTEN), floor: of(FLOOR) };
}

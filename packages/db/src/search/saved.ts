import { asc, eq, sql } from "drizzle-orm";

import type { Database, Tx } from "../open.ts";
import * as t from "../schema/sqlite.ts";
import type { Criteria, Searched } from "./criteria.ts";
import { countFacets } from "./facets.ts";
import { LISTS } from "./scopes.ts";

export type SavedSearch = typeof t.savedSearch.$inferSelect;

/** Saved searches by name. */
export const listSaved = (db: Database): Promise<SavedSearch[]> =>
  db.select().from(t.savedSearch).orderBy(asc(t.savedSearch.name), asc(t.savedSearch.id));

export async function getSaved(db: Database, id: string): Promise<SavedSearch | null> {
  const [row] = await db.select().from(t.savedSearch).where(eq(t.savedSearch.id, id));
  return row ?? null;
}

/** Keeps a search; one with the same query gets the new name and is otherwise left as it is. Returns its id. */
export async function putSaved(tx: Tx, search: SavedSearch): Promise<string> {
  const [row] = await tx
    .insert(t.savedSearch)
    .values(search)
    .onConflictDoUpdate({ target: t.savedSearch.query, set: { name: search.name } })
    .returning({ id: t.savedSearch.id });
  return row?.id ?? search.id;
}

/** Whether there was one to take away. */
export async function removeSaved(tx: Tx, id: string): Promise<boolean> {
  const gone = await tx
    .delete(t.savedSearch)
    .where(eq(t.savedSearch.id, id))
    .returning({ id: t.savedSearch.id });
  return gone.length > 0;
}

/** Keeps that a search was looked at: what its list had by then is no longer new. */
export async function markSeen(
  tx: Tx,
  id: string,
  { seen, seenAt }: { seen: number; seenAt: Date },
): Promise<void> {
  await tx.update(t.savedSearch).set({ seen, seenAt }).where(eq(t.savedSearch.id, id));
}

/** The number of the last row of a list to arrive: what is above it later is new. */
export async function lastNumber(db: Database, scope: Searched): Promise<number> {
  const [row] = await db.all<{ last: number | null }>(
    sql`select max(number) as last from ${LISTS[scope].table}`,
  );
  return Number(row?.last ?? 0);
}

/** How many answers arrived after a number, at most as many as facets count. */
export async function countSince(
  db: Database,
  scope: Searched,
  criteria: Criteria,
  since: number,
): Promise<number> {
  const { total } = await countFacets(db, scope, { ...criteria, since }, { only: "none" });
  return total;
}

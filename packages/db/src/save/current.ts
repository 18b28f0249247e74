import { sql } from "drizzle-orm";

import type { Session } from "../merging/session.ts";
import { isCurrent } from "../read/articles.ts";

/**
 * Brings `fact.current` up to date for these sources and for all that were found at these addresses: whether a source is the newest
 * version at one of its addresses at least. Called when an address gains or loses a version, which is seldom beside how often it is asked.
 */
export async function refreshCurrent(
  db: Session,
  { uris, sources = [] }: { readonly uris: readonly string[]; readonly sources?: readonly string[] },
): Promise<void> {
  if (uris.length === 0 && sources.length === 0) return;
  const rows = await db.all<{ id: string; current: number }>(
    sql`select told.id, case when ${isCurrent("told.id")} then 1 else 0 end as current from (
        select source_id as id from address where uri in (select value from json_each(${JSON.stringify(uris)}))
        union select id from source where id in (select value from json_each(${JSON.stringify(sources)}))) as told`,
  );
  for (const current of [0, 1]) {
    const ids = rows.flatMap((row) => (Number(row.current) === current ? [row.id] : []));
    if (ids.length === 0) continue;
    await db.run(
      sql`update fact set current = ${current}
        where source_id in (select value from json_each(${JSON.stringify(ids)})) and current <> ${current}`,
    );
  }
}

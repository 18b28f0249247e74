import { asOf } from "@chancery/core";
import { sql, type SQL } from "drizzle-orm";

import { entryFrom } from "../merging/entry-form.ts";
import type { Database } from "../open.ts";
import { all, type EntryFilter } from "./entry-filter.ts";
import { entryLines, type EntryLine } from "./entry-lines.ts";
import { matchingEntries, withEntries } from "./matching-entries.ts";
import { partsOf, type Page, type PageRequest } from "./page.ts";

const NEWEST = /^n\|([\d-]{0,12})\|(evt-[\w-]+)$/;
const OLDEST = /^o\|([\d-]{0,12})\|(evt-[\w-]+)$/;

/** Entries by day, then by id, which is also what the cursor names: it stays right while others are added. */
export async function listEntries(
  db: Database,
  filter: EntryFilter,
  { limit, cursor }: PageRequest,
): Promise<Page<EntryLine>> {
  const matching = await matchingEntries(db, filter);
  if (matching === null) return { items: [], cursor: null };
  const oldest = filter.order === "oldest";
  const direction = sql.raw(oldest ? "asc" : "desc");
  const { where, ...columns } = matching;
  const { day, id } = columns;
  const rows = await db.all<{ data: string; day: string }>(
    sql`select entry.data, entry.day from ${withEntries(columns)}
      where ${all([where, after(cursor, { day, id, oldest })])}
      order by ${day} ${direction}, ${id} ${direction} limit ${limit + 1}`,
  );
  const entries = rows.slice(0, limit).map(({ data }) => asOf(entryFrom(data), filter.newest));
  const last = entries.at(-1);
  return {
    items: await entryLines(db, entries),
    cursor:
      rows.length > limit && last !== undefined
        ? `${oldest ? "o" : "n"}|${rows[limit - 1]?.day ?? ""}|${last.id}`
        : null,
  };
}

function after(
  cursor: string | undefined,
  { day, id, oldest }: { day: SQL; id: SQL; oldest: boolean },
): SQL | undefined {
  if (cursor === undefined) return undefined;
  const [lastDay = "", lastId = ""] = partsOf(cursor, oldest ? OLDEST : NEWEST);
  return sql`(${day}, ${id}) ${sql.raw(oldest ? ">" : "<")} (${lastDay}, ${lastId})`;
}

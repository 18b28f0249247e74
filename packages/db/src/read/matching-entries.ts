import type { EventType } from "@chancery/core";
import { sql, type SQL } from "drizzle-orm";

import type { Session } from "../merging/session.ts";
import type { Database } from "../open.ts";
import { ftsQuery } from "../search/query.ts";
import { all, onEntries, onKeys, type EntryFilter, type KeyColumns, type Placed } from "./entry-filter.ts";

/** The entries of a filter as parts of a query, and the columns that say what is counted and ordered by, of whichever table is read. */
export interface Matching extends KeyColumns {
  readonly from: SQL;
  readonly where: SQL;
  /** Led by whoever takes part; `entry` is part of it only where a condition looks at it. */
  readonly led: boolean;
  readonly whole: boolean;
  readonly id: SQL;
}

const columnsOf = (table: string, id: string): KeyColumns & Pick<Matching, "id"> => ({
  id: sql.raw(`${table}.${id}`),
  day: sql.raw(`${table}.day`),
  type: sql.raw(`${table}.type`),
  earliest: sql.raw(`${table}.earliest`),
  latest: sql.raw(`${table}.latest`),
});

/**
 * What counts and lists of a filter read; null: there can be none. Of an entry that has somebody in several ways a list reads one row;
 * where all are `counted` it is there as often, and what counts must count its id once: that costs a third of putting rows together first.
 */
export async function matchingEntries(
  db: Database,
  filter: EntryFilter,
  { counted = false }: { readonly counted?: boolean } = {},
): Promise<Matching | null> {
  const match = filter.terms === undefined ? undefined : ftsQuery(filter.terms);
  if (match === null) return null;
  const { among } = filter;
  if (among !== undefined && among !== null) {
    const columns = columnsOf("entry", "id");
    const from = sql`(select json_extract(value, '$[0]') as day, json_extract(value, '$[1]') as id
        from json_each(${JSON.stringify(among)})) as part
      cross join entry on entry.day = part.day and entry.id = part.id`;
    const where = all([...onKeys(filter, columns), ...onEntries(filter, match)]);
    return { ...columns, from, where, led: true, whole: true };
  }
  const [lead, ...others] = await byRarity(db, filter.who ?? []);
  if (lead === undefined) {
    const columns = columnsOf("entry", "id");
    const where = all([...onKeys(filter, columns), ...onEntries(filter, match)]);
    return { ...columns, from: sql`entry`, where, led: false, whole: true };
  }
  // The rarest of those who take part leads: its entries stand in the order of their days.
  const columns = columnsOf("part", "entry_id");
  const beyond = onEntries(filter, match).filter((condition) => condition !== undefined);
  const where = all([
    led(lead, others),
    ...(counted ? [] : [onceOnly]),
    ...onKeys(filter, columns),
    ...beyond,
  ]);
  const matching = { ...columns, where, led: true };
  const from = sql`entry_entity as part`;
  return beyond.length === 0
    ? { ...matching, from, whole: false }
    : { ...matching, from: withEntries({ from, whole: false }), whole: true };
}

/** With the rows of `entry`, for those who read them: by day and id an index has all that is counted of it. */
export const withEntries = ({ from, whole }: Pick<Matching, "from" | "whole">): SQL =>
  whole ? from : sql`${from} cross join entry on entry.day = part.day and entry.id = part.entry_id`;

const TAKES_PART = (table: string): SQL => sql.raw(`${table}.role not in ('about', 'place', 'within')`);

/** The entries in which all of these take part, in the order of the days of the first: read off keys, before any entry is. */
const led = (lead: string, others: readonly string[]): SQL =>
  all([sql`part.entity_id = ${lead} and ${TAKES_PART("part")}`, ...others.map(takesPart)]);

/** Whoever takes part in several ways is in by the first of them. */
const onceOnly = sql`not exists (select 1 from entry_entity as before where before.entity_id = part.entity_id and before.day = part.day
  and before.entry_id = part.entry_id and before.role < part.role and ${TAKES_PART("before")})`;

const takesPart = (entity: string): SQL =>
  sql`exists (select 1 from entry_entity as other where other.entity_id = ${entity} and other.day = part.day
    and other.entry_id = part.entry_id and ${TAKES_PART("other")})`;

/** The entries in which all of these take part; null where they are more than `most`. */
export async function entriesTogether(
  db: Database,
  who: readonly string[],
  most = 5000,
): Promise<Placed[] | null> {
  const matching = await matchingEntries(db, { who, newest: null });
  if (matching === null) return [];
  const { from, where, day, id } = matching;
  const rows = await db.all<{ day: string; id: string }>(
    sql`select ${day} as day, ${id} as id from ${from} where ${where} limit ${most + 1}`,
  );
  return rows.length > most ? null : rows.map((row): Placed => [row.day, row.id]);
}

/** Entries counted at most to see which of two entities is rarer. */
const COUNTED = 1000;

async function byRarity(db: Database, entities: readonly string[]): Promise<string[]> {
  if (entities.length < 2) return [...entities];
  const counted: (readonly [id: string, entries: number, articles: number])[] = [];
  for (const id of new Set(entities)) {
    const [row] = await db.all<{ n: number; articles: number | null }>(
      sql`select count(*) as n, (select articles from entity where id = ${id}) as articles
        from (select 1 from entry_entity where entity_id = ${id} limit ${COUNTED}) as begun`,
    );
    counted.push([id, Number(row?.n ?? 0), Number(row?.articles ?? 0)]);
  }
  // Of two that are in more entries than are counted, the one that fewer articles name.
  return counted.toSorted((a, b) => a[1] - b[1] || a[2] - b[2]).map(([id]) => id);
}

/** How many entries there are of each type with all of these taking part, the most frequent first. */
export async function countByType(
  db: Session,
  [lead = "", ...others]: readonly string[],
): Promise<{ type: EventType; entries: number }[]> {
  return db.all(
    sql`select part.type, count(*) as entries from entry_entity as part where ${led(lead, others)} and ${onceOnly}
      group by part.type order by 2 desc, 1`,
  );
}

import { asOf, type Entry, type EntryLinkType, type EntryStatus, type EventType } from "@chancery/core";
import { sql, type SQL } from "drizzle-orm";

import type { Session } from "../merging/session.ts";
import type { Database } from "../open.ts";
import { ftsQuery, type Term } from "../search/query.ts";
import { entryLines, type EntryLine } from "./entry-lines.ts";
import type { Page, PageRequest } from "./page.ts";

export interface EntryFilter {
  /** Entities that all take part, or are served by somebody who does. */
  readonly who?: readonly string[] | undefined;
  /** Those in which they do, as `entriesTogether` found them: for whoever asks several things of the same. */
  readonly among?: readonly Placed[] | null | undefined;
  readonly about?: string | undefined;
  /** A place, or one that holds it: a country finds what took place in its towns. */
  readonly place?: string | undefined;
  readonly types?: readonly EventType[] | undefined;
  readonly statuses?: readonly EntryStatus[] | undefined;
  readonly negated?: boolean | undefined;
  /** ISO days; an entry whose time is uncertain is in when it can overlap. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Leave out entries of no known time. */
  readonly dated?: boolean | undefined;
  /** Sources that differ so that both cannot be right. */
  readonly disputed?: boolean | undefined;
  readonly flagged?: boolean | undefined;
  /** Reports that tell of it at least. */
  readonly independent?: number | undefined;
  readonly terms?: readonly Term[] | undefined;
  /** "oldest" leaves out what has no day. */
  readonly order?: "newest" | "oldest" | undefined;
  /** The day of the newest source: plans whose day has passed by then are unconfirmed. */
  readonly newest: string | null;
}

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
  const entries = rows.slice(0, limit).map(({ data }) => asOf(JSON.parse(data) as Entry, filter.newest));
  const last = entries.at(-1);
  return {
    items: await entryLines(db, entries),
    cursor: rows.length > limit && last !== undefined ? `${rows[limit - 1]?.day ?? ""}|${last.id}` : null,
  };
}

/** The entries of a filter as parts of a query, and the columns that say what is counted and ordered by, of whichever table is read. */
export interface Matching {
  readonly from: SQL;
  readonly where: SQL;
  /** Led by whoever takes part; `entry` is part of it only where a condition looks at it. */
  readonly led: boolean;
  readonly whole: boolean;
  readonly id: SQL;
  readonly day: SQL;
  readonly type: SQL;
  readonly earliest: SQL;
  readonly latest: SQL;
}

const columnsOf = (
  table: string,
  id: string,
): Pick<Matching, "id" | "day" | "type" | "earliest" | "latest"> => ({
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
const withEntries = ({ from, whole }: Pick<Matching, "from" | "whole">): SQL =>
  whole ? from : sql`${from} cross join entry on entry.day = part.day and entry.id = part.entry_id`;

const all = (parts: readonly (SQL | undefined)[]): SQL =>
  sql.join([sql`true`, ...parts.filter((part) => part !== undefined)], sql` and `);

function after(
  cursor: string | undefined,
  { day, id, oldest }: { day: SQL; id: SQL; oldest: boolean },
): SQL | undefined {
  if (cursor === undefined) return undefined;
  const at = cursor.indexOf("|");
  return sql`(${day}, ${id}) ${sql.raw(oldest ? ">" : "<")} (${cursor.slice(0, Math.max(0, at))}, ${cursor.slice(at + 1)})`;
}

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

const isIn = (entity: string, ...roles: readonly string[]): SQL =>
  sql`exists (select 1 from entry_entity as other where other.entity_id = ${entity}
    and other.day = entry.day and other.entry_id = entry.id and other.role in (${sql.join(
      roles.map((role) => sql`${role}`),
      sql`, `,
    )}))`;

const list = (items: readonly string[]): SQL => sql`(select value from json_each(${JSON.stringify(items)}))`;

/** Conditions on what the key of whoever takes part says of an entry as well. */
function onKeys(
  { types, from, to, dated, order }: EntryFilter,
  { type, day, earliest, latest }: Pick<Matching, "day" | "type" | "earliest" | "latest">,
): (SQL | undefined)[] {
  return [
    types === undefined ? undefined : sql`${type} in ${list(types)}`,
    to === undefined ? undefined : sql`(${earliest} is null or ${earliest} <= ${to})`,
    from === undefined ? undefined : sql`(${latest} is null or ${latest} >= ${from})`,
    dated === true || order === "oldest" || from !== undefined || to !== undefined
      ? sql`${day} <> ''`
      : undefined,
  ];
}

function onEntries(filter: EntryFilter, match: string | undefined): (SQL | undefined)[] {
  const { about, place, negated, disputed, flagged, independent } = filter;
  return [
    about === undefined ? undefined : isIn(about, "about"),
    place === undefined ? undefined : isIn(place, "place", "within"),
    statusIs(filter),
    negated === undefined ? undefined : sql`entry.negated = ${Number(negated)}`,
    disputed === undefined
      ? undefined
      : disputed
        ? sql`entry.disagreement = 'conflict'`
        : sql`entry.disagreement is distinct from 'conflict'`,
    flagged === undefined ? undefined : sql`entry.flagged = ${Number(flagged)}`,
    independent === undefined ? undefined : sql`entry.independent >= ${independent}`,
    match === undefined
      ? undefined
      : sql`entry.number in (select rowid from entry_fts where entry_fts match ${match})`,
  ];
}

/**
 * A plan is unconfirmed by the day of the newest source, which no column knows. One entry in five is planned: they are looked for along
 * the days, whose index has their status too, and not read off the index on statuses and sorted; the column in an expression sees to it.
 */
function statusIs({ statuses, newest }: EntryFilter): SQL | undefined {
  if (statuses === undefined) return undefined;
  const passed = sql`(entry.awaited is not null and ${newest} is not null and ${newest} > entry.awaited)`;
  const plain = statuses.filter((status) => status !== "planned" && status !== "unconfirmed");
  if (plain.length === statuses.length) return sql`entry.status in ${list(plain)}`;
  const status = sql`entry.status || ''`;
  const parts = plain.length === 0 ? [] : [sql`${status} in ${list(plain)}`];
  if (statuses.includes("planned")) parts.push(sql`(${status} = 'planned' and not ${passed})`);
  if (statuses.includes("unconfirmed"))
    parts.push(sql`(${status} = 'unconfirmed' or (${status} = 'planned' and ${passed}))`);
  return sql`(${sql.join(parts, sql` or `)})`;
}

/** An entry's day and id, by which it is found. */
export type Placed = readonly [day: string, id: string];

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

/** The entry that an id leads to, its own or one that it was or could have been given; null where none does. */
export async function findEntry(db: Session, id: string): Promise<Entry | null> {
  const [row] = await db.all<{ data: string }>(
    sql`select data from entry where id = ${id}
      or id = (select entry_id from redirect where redirect.id = ${id}) limit 1`,
  );
  return row === undefined ? null : (JSON.parse(row.data) as Entry);
}

/** The entry that a fact is part of. */
export async function entryIdsOfFacts(
  db: Session,
  facts: readonly { readonly source: string; readonly fact: string }[],
): Promise<string[]> {
  const rows = await db.all<{ id: string }>(
    sql`select distinct entry_id as id from entry_member where (source_id, fact_id) in
      (select json_extract(value, '$[0]'), json_extract(value, '$[1]')
        from json_each(${JSON.stringify(facts.map(({ source, fact }) => [source, fact]))})) order by 1`,
  );
  return rows.map(({ id }) => id);
}

/** Entries by id, in the order of `ids`. */
export async function entriesById(
  db: Session,
  ids: readonly string[],
  newest: string | null,
): Promise<Entry[]> {
  const rows = await db.all<{ id: string; data: string }>(
    sql`select id, data from entry where id in ${list(ids)}`,
  );
  const found = new Map(rows.map(({ id, data }) => [id, asOf(JSON.parse(data) as Entry, newest)]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Links that lead to an entry: its parts, what it does to later tellings. */
export function linksTo(
  db: Session,
  id: string,
): Promise<{ from: string; rel: EntryLinkType; rule: string }[]> {
  return db.all(
    sql`select from_id as "from", rel, rule from entry_link where to_id = ${id} order by rel, from_id limit 500`,
  );
}

/** The entries that the facts of a source are part of. */
export async function entryIdsOfSource(
  db: Session,
  source: string,
): Promise<{ fact: string; entry: string }[]> {
  return db.all(
    sql`select fact_id as fact, entry_id as entry from entry_member where source_id = ${source} order by 1`,
  );
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

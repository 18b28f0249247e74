import type { EventType } from "@chancery/core";
import { sql, type SQL } from "drizzle-orm";

import type { Database } from "../open.ts";
import type { EntryFilter } from "./entry-filter.ts";
import { matchingEntries, type Matching } from "./matching-entries.ts";

/** Digits of an ISO day that name its year, its month, the day itself. */
const DIGITS = { year: 4, month: 7, day: 10 } as const;
export type Grain = keyof typeof DIGITS;

/** Entries of a lane that fall into one year, month or day. */
export interface Bin {
  /** A type of event, or an entity that takes part. */
  readonly lane: string;
  /** "2015", "2015-12" or "2015-12-21". */
  readonly bin: string;
  readonly entries: number;
  /** One of them: the entry itself where it is alone. */
  readonly id: string;
}

/** Entries of a lane that may be of any day of one and the same stretch. */
export interface Stretch {
  readonly lane: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly entries: number;
  readonly id: string;
}

/** What the lanes are: types of events, or these entities. */
export type Lanes = "type" | readonly string[];

/** Entries by the month of their first day, whatever their precision, in order; those of no day under "". */
export async function countByMonth(
  db: Database,
  filter: EntryFilter,
): Promise<{ month: string; entries: number }[]> {
  const matching = await matchingEntries(db, filter, { counted: true });
  if (matching === null) return [];
  const { from, where, led, day, id } = matching;
  if (led)
    return db.all(
      sql`select substr(${day}, 1, 7) as month, count(distinct ${id}) as entries from ${from} where ${where} group by 1 order by 1`,
    );
  // From each month to the next that has some, and the entries of each counted on the index: to sort all of them by month costs more.
  return db.all(
    sql`with recursive begun (month) as (
        select substr(min(day), 1, 7) from entry
        union all
        select substr((select min(day) from entry where day > begun.month || case when begun.month = '' then '' else '~' end), 1, 7)
        from begun where begun.month is not null)
      select month, entries from (select begun.month, (
          select count(*) from ${from} where ${where} and entry.day >= begun.month
            and entry.day <= begun.month || case when begun.month = '' then '' else '~' end) as entries
        from begun where begun.month is not null) as counted
      where entries > 0 order by month`,
  );
}

/** Entries whose day is known, counted by lane and year, month or day. */
export async function binsOf(db: Database, filter: EntryFilter, lanes: Lanes, grain: Grain): Promise<Bin[]> {
  const digits = sql.raw(String(DIGITS[grain]));
  return laned(db, filter, lanes, (lane, { from, where, day, earliest, latest, id, led }) => {
    // The day of what is known to the day is the day that entries are in order of: a short range reads few of them.
    const begun = filter.from === undefined ? sql`` : sql`and ${day} >= ${filter.from}`;
    const ended = filter.to === undefined ? sql`` : sql`and ${day} <= ${filter.to}`;
    return sql`select ${lane} as lane, substr(${day}, 1, ${digits}) as bin, ${each(lanes, { id, led })} as entries, min(${id}) as id
      from ${from} where ${where} and ${earliest} = ${latest} ${begun} ${ended} group by 1, 2 order by 1, 2`;
  });
}

/** Entries of which only a stretch of days is known, those of one stretch together; the fullest first, at most `limit`. */
export async function stretchesOf(
  db: Database,
  filter: EntryFilter,
  lanes: Lanes,
  limit: number,
): Promise<Stretch[]> {
  return laned(
    db,
    filter,
    lanes,
    (lane, { from, where, day, earliest, latest, id, led }) =>
      sql`select ${lane} as lane, ${earliest} as earliest, ${latest} as latest, ${each(lanes, { id, led })} as entries, min(${id}) as id
      from ${from} where ${where} and ${day} <> ''
        and (${earliest} is null or ${latest} is null or ${earliest} <> ${latest})
      group by 1, 2, 3 order by 4 desc, 2, 3, 1 limit ${limit}`,
  );
}

/** An entry is of one type, but may have an actor in several roles. */
const each = (lanes: Lanes, { id, led }: Pick<Matching, "id" | "led">): SQL =>
  lanes === "type" && !led ? sql`count(*)` : sql`count(distinct ${id})`;

async function laned<T>(
  db: Database,
  filter: EntryFilter,
  lanes: Lanes,
  query: (lane: SQL, matching: Matching) => SQL,
): Promise<T[]> {
  const matching = await matchingEntries(db, filter, { counted: true });
  if (matching === null) return [];
  if (lanes === "type") return db.all(query(matching.type, matching));
  if (lanes.length === 0) return [];
  const from = sql`${matching.from} join entry_entity as lane on lane.entry_id = ${matching.id}`;
  const where = sql`${matching.where} and lane.role not in ('about', 'place', 'within')
    and lane.entity_id in (select value from json_each(${JSON.stringify(lanes)}))`;
  return db.all(query(sql`lane.entity_id`, { ...matching, from, where }));
}

/** Who takes part in most of the entries, or is served by somebody who does. */
export async function actorsIn(
  db: Database,
  filter: EntryFilter,
  limit: number,
): Promise<{ id: string; entries: number }[]> {
  return counted(db, filter, sql`role not in ('about', 'place', 'within')`, limit);
}

/** Where the entries took place, as precisely as it is told; the most frequent first. */
export async function placesIn(
  db: Database,
  filter: EntryFilter,
  limit: number,
): Promise<{ id: string; entries: number }[]> {
  return counted(db, filter, sql`role = 'place'`, limit);
}

async function counted(
  db: Database,
  filter: EntryFilter,
  role: SQL,
  limit: number,
): Promise<{ id: string; entries: number }[]> {
  const matching = await matchingEntries(db, filter, { counted: true });
  if (matching === null) return [];
  const { from, where, id } = matching;
  return db.all(
    sql`select counted.entity_id as id, count(distinct ${id}) as entries
      from ${from} join entry_entity as counted on counted.entry_id = ${id}
      where ${where} and counted.${role} group by 1 order by 2 desc, 1 limit ${limit}`,
  );
}

/** Entries of a filter by type and year, for each that has a day. */
export async function countByYear(
  db: Database,
  filter: EntryFilter,
): Promise<{ type: EventType; year: string; entries: number }[]> {
  const matching = await matchingEntries(db, filter, { counted: true });
  if (matching === null) return [];
  const { from, where, day, type, ...counted } = matching;
  return db.all(
    sql`select ${type} as type, substr(${day}, 1, 4) as year, ${each("type", counted)} as entries from ${from}
      where ${where} and ${day} <> '' group by 1, 2 order by 2, 1`,
  );
}

/** Pairs of states that take part in the same entries most often, each pair in the order of its codes. */
export async function frequentPairs(
  db: Database,
  limit: number,
): Promise<{ a: string; b: string; entries: number }[]> {
  // The codes of states are all that has neither a dot nor a colon in it. Entries of the same states are counted before states are
  // paired: few sets of states make many entries, and the table joined with itself takes four times as long.
  const told = await db.all<{ states: string; entries: number }>(
    sql`select states, count(*) as entries from (
        select json_group_array(entity_id) as states from entry_entity
        where role not in ('about', 'place', 'within') and entity_id not like '%.%' and entity_id not like '%:%'
        group by entry_id having count(*) > 1) as told
      group by states`,
  );
  const pairs = new Map<string, { a: string; b: string; entries: number }>();
  for (const { states, entries } of told) {
    // Whoever takes part in two ways stands there twice.
    const own = [...new Set(JSON.parse(states) as string[])].sort();
    for (const [i, a] of own.entries())
      for (const b of own.slice(i + 1)) {
        const pair = pairs.get(`${a} ${b}`) ?? { a, b, entries: 0 };
        pair.entries += Number(entries);
        pairs.set(`${a} ${b}`, pair);
      }
  }
  const inOrder = (x: string, y: string): number => (x === y ? 0 : x < y ? -1 : 1);
  return [...pairs.values()]
    .sort((x, y) => y.entries - x.entries || inOrder(x.a, y.a) || inOrder(x.b, y.b))
    .slice(0, limit);
}

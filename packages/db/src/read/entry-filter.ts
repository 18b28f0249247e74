import type { EntryStatus, EventType } from "@chancery/core";
import { sql, type SQL } from "drizzle-orm";

import type { Term } from "../search/query.ts";

/** Which entries are asked for; what is left out asks for nothing. */
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

/** An entry's day and id, by which it is found. */
export type Placed = readonly [day: string, id: string];

/** What conditions look at, of whichever table is read. */
export interface KeyColumns {
  readonly day: SQL;
  readonly type: SQL;
  readonly earliest: SQL;
  readonly latest: SQL;
}

/** All of these conditions; those that are undefined are none. */
export const all = (parts: readonly (SQL | undefined)[]): SQL =>
  sql.join([sql`true`, ...parts.filter((part) => part !== undefined)], sql` and `);

const isIn = (entity: string, ...roles: readonly string[]): SQL =>
  sql`exists (select 1 from entry_entity as other where other.entity_id = ${entity}
    and other.day = entry.day and other.entry_id = entry.id and other.role in (${sql.join(
      roles.map((role) => sql`${role}`),
      sql`, `,
    )}))`;

/** Values to look among. */
export const list = (items: readonly string[]): SQL =>
  sql`(select value from json_each(${JSON.stringify(items)}))`;

/** Conditions on what the key of whoever takes part says of an entry as well. */
export function onKeys(
  { types, from, to, dated, order }: EntryFilter,
  { type, day, earliest, latest }: KeyColumns,
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

/** Conditions on what only the row of an entry says. */
export function onEntries(filter: EntryFilter, match: string | undefined): (SQL | undefined)[] {
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

import { asOf, type Entry, type EntryLinkType } from "@chancery/core";
import { sql } from "drizzle-orm";

import { entryFrom } from "../merging/entry-form.ts";
import type { Session } from "../merging/session.ts";
import { list } from "./entry-filter.ts";

/** The entry that an id leads to, its own or one that it was or could have been given; null where none does. */
export async function findEntry(db: Session, id: string): Promise<Entry | null> {
  const [row] = await db.all<{ data: string }>(
    sql`select data from entry where id = ${id}
      or id = (select entry_id from redirect where redirect.id = ${id}) limit 1`,
  );
  return row === undefined ? null : entryFrom(row.data);
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
  const found = new Map(rows.map(({ id, data }) => [id, asOf(entryFrom(data), newest)]));
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

import type { When } from "@chancery/core";
import { sql } from "drizzle-orm";

import type { Session } from "../merging/session.ts";
import type { Database } from "../open.ts";
import { factViews, type FactView } from "./fact-views.ts";

export interface FactAddress {
  readonly source: string;
  readonly fact: string;
}

/** Facts by source and id, in the order given; those that the store lacks are left out. */
export async function factsByRef(db: Database, refs: readonly FactAddress[]): Promise<FactView[]> {
  if (refs.length === 0) return [];
  const rows = await db.all<{ number: number; source: string; fact: string }>(
    sql`select number, source_id as source, id as fact from fact where (id, source_id) in
      (select json_extract(value, '$[0]'), json_extract(value, '$[1]')
        from json_each(${JSON.stringify(refs.map(({ source, fact }) => [fact, source]))}))`,
  );
  const numbers = new Map(rows.map(({ number, source, fact }) => [`${source}/${fact}`, number]));
  return factViews(
    db,
    refs.flatMap(({ source, fact }) => numbers.get(`${source}/${fact}`) ?? []),
  );
}

/** Texts of sources, the ones that all spans point into. */
export async function sourceTexts(db: Session, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.all<{ id: string; text: string }>(
    sql`select source_id as id, json_extract(record, '$.source.text') as text from article
      where source_id in (select value from json_each(${JSON.stringify(ids)}))`,
  );
  return new Map(rows.map(({ id, text }) => [id, text]));
}

/** Of facts that have a time, those whose words state it whole, as "source/fact"; of the others all or part of it is inferred. */
export async function statedWhole(db: Session, refs: readonly FactAddress[]): Promise<Set<string>> {
  const rows = await db.all<{ source: string; fact: string }>(
    sql`select source_id as source, id as fact from fact where inferred = 0 and (id, source_id) in
      (select json_extract(value, '$[0]'), json_extract(value, '$[1]')
        from json_each(${JSON.stringify(refs.map(({ source, fact }) => [fact, source]))}))`,
  );
  return new Set(rows.map(({ source, fact }) => `${source}/${fact}`));
}

/** When sources were published, those of which that is known. */
export async function publishedOf(db: Session, ids: readonly string[]): Promise<Map<string, When>> {
  const rows = await db.all<{ id: string } & When>(
    sql`select source_id as id, published_edtf as edtf, published_earliest as earliest, published_latest as latest
      from article where published_edtf is not null
        and source_id in (select value from json_each(${JSON.stringify([...new Set(ids)])}))`,
  );
  return new Map(rows.map(({ id, ...when }) => [id, when]));
}

/** Relations that name any of these entities, in the order of their sources. */
export async function relationsOf(
  db: Database,
  entities: readonly string[],
  types: readonly string[],
): Promise<FactView[]> {
  const rows = await db.all<{ number: number }>(
    sql`select distinct fact.number, fact.source_id, fact.position from fact
      join fact_entity on fact_entity.fact = fact.number and fact_entity.role in ('subject', 'object')
      where fact.kind = 'relation' and fact.type in (select value from json_each(${JSON.stringify(types)}))
        and fact_entity.entity_id in (select value from json_each(${JSON.stringify(entities)}))
      order by fact.source_id, fact.position, fact.number`,
  );
  return factViews(
    db,
    rows.map(({ number }) => number),
  );
}

/** Facts of that id: of one source, but for a fault of one in a thousand billion. */
export async function factsWithId(db: Session, id: string): Promise<FactAddress[]> {
  return db.all(sql`select source_id as source, id as fact from fact where id = ${id} order by 1 limit 2`);
}

/** The entries that facts of these sources are part of, at most `limit`. */
export async function entryIdsOfSources(
  db: Session,
  sources: readonly string[],
  limit: number,
): Promise<string[]> {
  const rows = await db.all<{ id: string }>(
    sql`select distinct entry_id as id from entry_member
      where source_id in (select value from json_each(${JSON.stringify(sources)})) order by 1 limit ${limit}`,
  );
  return rows.map(({ id }) => id);
}

/** Whether articles name an entity under this id, or did so before it was found to be another. */
export async function hasEntity(db: Session, id: string): Promise<boolean> {
  const rows = await db.all(
    sql`select 1 from entity where id = ${id} union all select 1 from group_member where entity_id = ${id} limit 1`,
  );
  return rows.length > 0;
}

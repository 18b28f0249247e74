import type { EntityGroup, EntityKind } from "@chancery/core";
import { sql } from "drizzle-orm";

import type { Session } from "../merging/session.ts";
import type { Database } from "../open.ts";
import type { EntitySummary } from "./entities.ts";
import { counting, type Page, type PageRequest } from "./page.ts";

/** What an entity is found under now: a local one under its group or the known entity that it turned out to be. */
export async function canonicalIds(db: Session, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.all<{ id: string; canonical: string }>(
    sql`select entity_id as id, group_id as canonical from group_member
      where entity_id in (select value from json_each(${JSON.stringify(ids)}))`,
  );
  const found = new Map(rows.map(({ id, canonical }) => [id, canonical]));
  return new Map(ids.map((id) => [id, found.get(id) ?? id]));
}

/** All ids under which articles name an entity: its own and those of the local entities that were found to be it. */
export async function memberIds(db: Session, id: string): Promise<string[]> {
  const rows = await db.all<{ id: string }>(
    sql`select entity_id as id from group_member where group_id = ${id} order by 1`,
  );
  return [...new Set([id, ...rows.map((row) => row.id)])];
}

/** Groups of entities that the tables lack, by id. */
export async function groupsById(db: Session, ids: readonly string[]): Promise<Map<string, EntityGroup>> {
  const rows = await db.all<{ id: string; data: string }>(
    sql`select id, data from entity_group where id in (select value from json_each(${JSON.stringify(ids)}))`,
  );
  return new Map(rows.map(({ id, data }) => [id, JSON.parse(data) as EntityGroup]));
}

/** What they are called, and no more: a group has as many members as articles name it. */
export async function groupNames(db: Session, ids: readonly string[]): Promise<EntitySummary[]> {
  const rows = await db.all<{ id: string; kind: EntityKind; name: string }>(
    sql`select id, kind, name from entity_group where id in (select value from json_each(${JSON.stringify(ids)}))`,
  );
  return rows.map((row) => ({ ...row, known: false }));
}

export interface MatterLine {
  readonly id: string;
  readonly name: string;
  readonly known: boolean;
  /** Articles that name it, and entries about it. */
  readonly articles: number;
  readonly entries: number;
}

const CURSORS = counting("matters");

/**
 * Entities of a kind as all sources name them, each once however many local ones were found to be it; those named in most
 * articles first. With `party`, only those about which it did something.
 */
export async function listMatters(
  db: Database,
  { kind, party, limit, cursor }: PageRequest & { kind: EntityKind; party?: string | undefined },
): Promise<Page<MatterLine>> {
  const offset = cursor === undefined ? 0 : CURSORS.read(cursor);
  const rows = await db.all<{ id: string; name: string; known: number; articles: number; entries: number }>(
    sql`with matter as (
        select coalesce(member.group_id, entity.id) as id, entity.name, entity.known, appearance.article
        from entity join appearance on appearance.entity_id = entity.id
        left join group_member as member on member.entity_id = entity.id
        where entity.kind = ${kind})
      select matter.id,
        coalesce((select name from entity_group where id = matter.id), (select name from entity where id = matter.id), min(matter.name)) as name,
        matter.id not like 'local:%' as known, count(distinct matter.article) as articles,
        (select count(distinct entry_id) from entry_entity where entity_id = matter.id and role = 'about') as entries
      from matter
      where ${
        party === undefined
          ? sql`true`
          : sql`exists (select 1 from entry_entity as of, entry_entity as who where of.entity_id = matter.id
              and of.role = 'about' and who.entry_id = of.entry_id and who.entity_id = ${party}
              and who.role not in ('about', 'place', 'within'))`
      }
      group by matter.id order by articles desc, name, matter.id limit ${limit + 1} offset ${offset}`,
  );
  const items = rows.slice(0, limit).map((row) => ({ ...row, known: Boolean(row.known) }));
  return { items, cursor: rows.length > limit ? CURSORS.write(offset + limit) : null };
}

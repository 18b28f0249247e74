import { sql } from "drizzle-orm";

import type { Database } from "../open.ts";
import { entitiesById, type EntitySummary } from "../read/entities.ts";
import { ftsQuery, type Term } from "./query.ts";
import { listed } from "./sql.ts";

export interface NameRequest {
  readonly terms: readonly Term[];
  /** Found by those who know more names than the store; they come first. */
  readonly ids: readonly string[];
  readonly limit: number;
  readonly offset?: number;
  /** The last word is a beginning only. */
  readonly typing?: boolean;
  readonly kinds?: readonly string[];
}

/** Entities by name as known or as printed, those in more articles first. */
export async function searchEntities(
  db: Database,
  { terms, ids, limit, offset = 0, typing = true, kinds = [] }: NameRequest,
): Promise<EntitySummary[]> {
  const match = ftsQuery(terms, { typing });
  const first = (await entitiesById(db, ids)).filter(
    ({ kind }) => kinds.length === 0 || kinds.includes(kind),
  );
  const rows =
    match === null
      ? []
      : await db.all<{ id: string }>(
          sql`select entity.id from entity_fts join entity on entity.number = entity_fts.rowid
            where entity_fts match ${match}
              and ${kinds.length === 0 ? sql`true` : sql`entity.kind in ${listed(kinds)}`}
              and ${first.length === 0 ? sql`true` : sql`entity.id not in ${listed(first.map(({ id }) => id))}`}
            order by entity.articles desc, bm25(entity_fts), entity.id
            limit ${limit} offset ${Math.max(0, offset - first.length)}`,
        );
  const others = await entitiesById(
    db,
    rows.map(({ id }) => id),
  );
  return [...first.slice(offset), ...others].slice(0, limit);
}

/** Names of outlets, each once, as articles state them. */
export async function outletNames(db: Database): Promise<string[]> {
  const rows = await db.all<{ outlet: string }>(
    sql`select distinct outlet from article where outlet is not null order by 1`,
  );
  return rows.map(({ outlet }) => outlet);
}

/** Ids of the known places and states that articles name. */
export async function knownPlaces(db: Database): Promise<string[]> {
  const rows = await db.all<{ id: string }>(
    sql`select id from entity where kind in ('place', 'country') and known <> 0 order by 1`,
  );
  return rows.map(({ id }) => id);
}

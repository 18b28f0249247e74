import type { EntityKind } from "@chancery/core";
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";

import type { Database } from "../open.ts";
import * as t from "../schema/sqlite.ts";
import { summaryColumns, type ArticleSummary } from "./articles.ts";
import { counting, type Page, type PageRequest } from "./page.ts";

export interface EntitySummary {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** In the knowledge base; others belong to their article alone. */
  readonly known: boolean;
}

export const entityColumns = {
  id: t.entity.id,
  kind: t.entity.kind,
  name: t.entity.name,
  known: t.entity.known,
};

export interface EntityView {
  readonly entity: EntitySummary & { readonly wikidata: string | null };
  /** Number of articles that name it. */
  readonly articles: number;
  /** Those with most mentions first, of as many in the order of their sources' ids; at most as many as were asked for. */
  readonly appearances: {
    readonly article: ArticleSummary;
    readonly description: string | null;
    readonly mentions: number;
    readonly names: string[];
  }[];
}

/** One entity and the articles that name it, at most `limit`; null when the store has none under that id. */
export async function getEntity(db: Database, id: string, limit = 200): Promise<EntityView | null> {
  const [found] = await db
    .select({ ...entityColumns, wikidata: t.entity.wikidata, articles: t.entity.articles })
    .from(t.entity)
    .where(eq(t.entity.id, id));
  if (!found) return null;
  const { articles, ...entity } = found;
  return { entity, articles, appearances: await appearancesOf(db, id, limit) };
}

/**
 * The articles that mention an entity most. Which of those with equally many are shown must not hang on which came first: an index says how
 * many mentions the last of them has, and among those with as many the ids of their sources decide.
 */
const mostMentioning = (db: Database, id: string, limit: number) =>
  db
    .select({
      article: t.appearance.article,
      description: t.appearance.description,
      mentions: t.appearance.mentions,
      names: t.appearance.names,
    })
    .from(t.appearance)
    .innerJoin(t.article, eq(t.article.number, t.appearance.article))
    .where(
      and(
        eq(t.appearance.entityId, id),
        sql`${t.appearance.mentions} >= coalesce((select mentions from appearance
          where entity_id = ${id} order by mentions desc limit 1 offset ${limit - 1}), 0)`,
      ),
    )
    .orderBy(desc(t.appearance.mentions), asc(t.article.sourceId))
    .limit(limit)
    .as("most");

/** Where an entity is named: see `EntityView`. */
export async function appearancesOf(
  db: Database,
  id: string,
  limit: number,
): Promise<EntityView["appearances"]> {
  const most = mostMentioning(db, id, limit);
  const { description, mentions, names } = most;
  return db
    .select({ article: summaryColumns, description, mentions, names })
    .from(most)
    .innerJoin(t.article, eq(t.article.number, most.article))
    .orderBy(desc(mentions), asc(t.article.sourceId));
}

const CURSORS = counting("entities");

/** Entities by kind, those in most articles first. */
export async function listEntities(
  db: Database,
  {
    kind,
    known,
    limit,
    cursor,
  }: PageRequest & { kind?: EntityKind | undefined; known?: boolean | undefined },
): Promise<Page<EntitySummary & { articles: number }>> {
  const offset = cursor === undefined ? 0 : CURSORS.read(cursor);
  const { articles } = t.entity;
  const rows = await db
    .select({ ...entityColumns, articles })
    .from(t.entity)
    .where(
      and(
        kind === undefined ? undefined : eq(t.entity.kind, kind),
        known === undefined ? undefined : eq(t.entity.known, known),
      ),
    )
    .orderBy(desc(articles), asc(t.entity.name), asc(t.entity.id))
    .limit(limit + 1)
    .offset(offset);
  return { items: rows.slice(0, limit), cursor: rows.length > limit ? CURSORS.write(offset + limit) : null };
}

/** Entities by id, in the order of `ids`; those that the store lacks are left out. */
export async function entitiesById(db: Database, ids: readonly string[]): Promise<EntitySummary[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select(entityColumns)
    .from(t.entity)
    .where(inArray(t.entity.id, [...ids]));
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

import type { ArticleRecord, Fact } from "@chancery/core";
import { and, asc, count, desc, eq, gte, inArray, isNull, lte, or, sql, type SQL } from "drizzle-orm";

import type { Database } from "./open.ts";
import * as t from "./schema/sqlite.ts";

export interface Page<T> {
  readonly items: T[];
  /** Hand back to get the next page; null at the end. */
  readonly cursor: string | null;
}

export interface ArticleSummary {
  readonly id: string;
  readonly uri: string;
  readonly version: number;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly language: string;
  readonly published: string | null;
  readonly publishedMethod: string | null;
  readonly facts: number;
}

export interface EntitySummary {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly known: boolean;
}

/** A fact with all that is needed to show it and to go to its words. */
export interface FactView {
  readonly fact: Fact;
  readonly evidence: { readonly start: number; readonly end: number; readonly text: string }[];
  readonly entities: EntitySummary[];
  readonly article: ArticleSummary;
}

const summary = {
  id: t.article.sourceId,
  uri: sql<string>`(select uri from address a where a.source_id = ${t.article.sourceId} order by a.seen_at, a.uri limit 1)`,
  version: sql<number>`(select version from address a where a.source_id = ${t.article.sourceId} order by a.seen_at, a.uri limit 1)`,
  title: t.article.title,
  outlet: t.article.outlet,
  language: t.article.language,
  published: t.article.publishedEdtf,
  publishedMethod: t.article.publishedMethod,
  facts: t.article.facts,
};

/** Newest arrivals first. The cursor is the number of the last article shown: stable while others arrive. */
export async function listArticles(
  db: Database,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<ArticleSummary>> {
  const after = cursor === undefined ? undefined : sql`${t.article.number} < ${Number(cursor)}`;
  const rows = await db
    .select({ ...summary, number: t.article.number })
    .from(t.article)
    .where(after)
    .orderBy(desc(t.article.number))
    .limit(limit + 1);
  const items = rows.slice(0, limit);
  return {
    items: items.map(({ number: _, ...row }) => row),
    cursor: rows.length > limit ? String(items.at(-1)?.number) : null,
  };
}

export interface ArticleView {
  readonly summary: ArticleSummary;
  readonly record: ArticleRecord;
  /** Every source found at the article's address, oldest first. */
  readonly versions: { readonly id: string; readonly version: number; readonly title: string | null }[];
}

/** One article with its record; null when the store has none under that id. */
export async function getArticle(db: Database, id: string): Promise<ArticleView | null> {
  const [row] = await db
    .select({ summary, record: t.article.record })
    .from(t.article)
    .where(eq(t.article.sourceId, id));
  if (!row) return null;
  const versions = await db
    .select({ id: t.address.sourceId, version: t.address.version, title: t.article.title })
    .from(t.address)
    .innerJoin(t.article, eq(t.article.sourceId, t.address.sourceId))
    .where(eq(t.address.uri, row.summary.uri))
    .orderBy(asc(t.address.version));
  return { ...row, versions };
}

export interface EntityView {
  readonly entity: EntitySummary & { readonly wikidata: string | null };
  readonly appearances: {
    readonly article: ArticleSummary;
    readonly description: string | null;
    readonly mentions: number;
    readonly names: string[];
  }[];
}

/** One entity and the articles that name it (at most `limit`, those with most mentions first). */
export async function getEntity(db: Database, id: string, limit = 200): Promise<EntityView | null> {
  const [entity] = await db
    .select({
      id: t.entity.id,
      kind: t.entity.kind,
      name: t.entity.name,
      known: t.entity.known,
      wikidata: t.entity.wikidata,
    })
    .from(t.entity)
    .where(eq(t.entity.id, id));
  if (!entity) return null;
  const appearances = await db
    .select({
      article: summary,
      description: t.appearance.description,
      mentions: t.appearance.mentions,
      names: t.appearance.names,
    })
    .from(t.appearance)
    .innerJoin(t.article, eq(t.article.sourceId, t.appearance.sourceId))
    .where(eq(t.appearance.entityId, id))
    .orderBy(desc(t.appearance.mentions), asc(t.appearance.sourceId))
    .limit(limit);
  return { entity, appearances };
}

/** Entities by kind, those in most articles first. */
export async function listEntities(
  db: Database,
  { kind, limit, offset }: { kind?: string | undefined; limit: number; offset: number },
): Promise<(EntitySummary & { articles: number })[]> {
  const articles = count(t.appearance.sourceId);
  return db
    .select({
      id: t.entity.id,
      kind: t.entity.kind,
      name: t.entity.name,
      known: t.entity.known,
      articles,
    })
    .from(t.entity)
    .innerJoin(t.appearance, eq(t.appearance.entityId, t.entity.id))
    .where(kind === undefined ? undefined : eq(t.entity.kind, kind))
    .groupBy(t.entity.id)
    .orderBy(desc(articles), asc(t.entity.name), asc(t.entity.id))
    .limit(limit)
    .offset(offset);
}

export interface FactFilter {
  readonly kind?: Fact["kind"] | undefined;
  readonly type?: string | undefined;
  readonly status?: string | undefined;
  /** All of these take part, in whatever role. */
  readonly entities?: readonly string[] | undefined;
  readonly source?: string | undefined;
  readonly background?: boolean | undefined;
  /** ISO days; a fact whose time is uncertain is in when it can overlap. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Leave out facts of no known time. */
  readonly dated?: boolean | undefined;
  readonly order?: "newest" | "oldest" | "reading" | undefined;
}

/** Facts by filter. The cursor counts rows: facts do not change between pages of one reading. */
export async function listFacts(
  db: Database,
  filter: FactFilter,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<FactView>> {
  const offset = cursor === undefined ? 0 : Number(cursor);
  const rows = await db
    .select({ id: t.fact.id })
    .from(t.fact)
    .where(and(...conditions(db, filter)))
    .orderBy(...ordering(filter.order ?? "newest"))
    .limit(limit + 1)
    .offset(offset);
  const ids = rows.slice(0, limit).map(({ id }) => id);
  return {
    items: await factViews(db, ids),
    cursor: rows.length > limit ? String(offset + limit) : null,
  };
}

function ordering(order: "newest" | "oldest" | "reading"): SQL[] {
  if (order === "reading") return [asc(t.fact.sourceId), asc(t.fact.position), asc(t.fact.id)];
  const undatedLast = sql`coalesce(${t.fact.latest}, ${t.fact.earliest}) is null`;
  const day = sql`coalesce(${t.fact.latest}, ${t.fact.earliest})`;
  return [undatedLast, order === "newest" ? desc(day) : asc(day), asc(t.fact.position), asc(t.fact.id)];
}

function conditions(db: Database, filter: FactFilter): (SQL | undefined)[] {
  const involved = (filter.entities ?? []).map((id) =>
    inArray(
      t.fact.id,
      db.select({ id: t.factEntity.factId }).from(t.factEntity).where(eq(t.factEntity.entityId, id)),
    ),
  );
  return [
    filter.kind && eq(t.fact.kind, filter.kind),
    filter.type === undefined ? undefined : eq(t.fact.type, filter.type),
    filter.status === undefined ? undefined : eq(t.fact.status, filter.status),
    filter.source === undefined ? undefined : eq(t.fact.sourceId, filter.source),
    filter.background === undefined ? undefined : eq(t.fact.background, filter.background),
    filter.dated ? sql`coalesce(${t.fact.latest}, ${t.fact.earliest}) is not null` : undefined,
    filter.to === undefined ? undefined : or(lte(t.fact.earliest, filter.to), isNull(t.fact.earliest)),
    filter.from === undefined ? undefined : or(gte(t.fact.latest, filter.from), isNull(t.fact.latest)),
    ...involved,
  ].filter((condition) => condition !== undefined && condition !== "");
}

/** One fact by id; null when there is none. */
export async function getFact(db: Database, id: string): Promise<FactView | null> {
  const [view] = await factViews(db, [id]);
  return view ?? null;
}

/** Facts in the order of `ids`, in four queries however many they are. */
export async function factViews(db: Database, ids: readonly string[]): Promise<FactView[]> {
  if (ids.length === 0) return [];
  const wanted = [...ids];
  const rows = await db
    .select({ fact: t.fact.data, id: t.fact.id, article: summary })
    .from(t.fact)
    .innerJoin(t.article, eq(t.article.sourceId, t.fact.sourceId))
    .where(inArray(t.fact.id, wanted));
  const quotes = await db
    .select()
    .from(t.evidence)
    .where(inArray(t.evidence.factId, wanted))
    .orderBy(asc(t.evidence.ordinal));
  const named = await db
    .selectDistinct({
      factId: t.factEntity.factId,
      id: t.entity.id,
      kind: t.entity.kind,
      name: t.entity.name,
      known: t.entity.known,
    })
    .from(t.factEntity)
    .innerJoin(t.entity, eq(t.entity.id, t.factEntity.entityId))
    .where(inArray(t.factEntity.factId, wanted))
    .orderBy(asc(t.entity.id));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return wanted.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    return [
      {
        fact: row.fact,
        article: row.article,
        evidence: quotes
          .filter(({ factId }) => factId === id)
          .map(({ start, end, text }) => ({ start, end, text })),
        entities: named.filter(({ factId }) => factId === id).map(({ factId: _, ...entity }) => entity),
      },
    ];
  });
}

export interface Counts {
  readonly sources: number;
  readonly facts: number;
  readonly entities: number;
}

export async function counts(db: Database): Promise<Counts> {
  const [row] = await db.all<Counts>(
    sql`select (select count(*) from source) as sources, (select count(*) from fact) as facts,
      (select count(*) from entity) as entities`,
  );
  return row ?? { sources: 0, facts: 0, entities: 0 };
}

/** Whether a source with these bytes is stored, and by which versions it was read. */
export async function storedVersions(
  db: Database,
  sourceId: string,
): Promise<{ pipeline: string; knowledge: string } | null> {
  const [row] = await db
    .select({ pipeline: t.article.pipeline, knowledge: t.article.knowledge })
    .from(t.article)
    .where(eq(t.article.sourceId, sourceId));
  return row ?? null;
}

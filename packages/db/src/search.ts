import { asc, inArray, sql } from "drizzle-orm";

import type { Database } from "./open.ts";
import { factViews, type ArticleSummary, type EntitySummary, type FactView } from "./read.ts";
import * as t from "./schema/sqlite.ts";

export interface ArticleHit {
  readonly article: ArticleSummary;
  /** Words around the best match; matches stand between U+E000 and U+E001. */
  readonly snippet: string;
}

/** Private-use characters that mark a match in a snippet: no text has them, so nothing need be escaped. */
export const MATCH_OPEN = "\ue000";
export const MATCH_CLOSE = "\ue001";

/**
 * The query as FTS5 wants it: phrases in double quotes stay phrases, every other word must occur, the last one as a
 * prefix when `typing`. Null when nothing searchable is left. Operators in the input are words, never syntax.
 */
export function ftsQuery(query: string, typing = false): string | null {
  const terms: string[] = [];
  for (const match of query.slice(0, 400).matchAll(/"([^"]*)"|([\p{L}\p{N}\p{M}]+)/gu)) {
    const words = (match[1] ?? match[2] ?? "").match(/[\p{L}\p{N}\p{M}]+/gu);
    if (words) terms.push(`"${words.join(" ")}"`);
  }
  if (terms.length === 0) return null;
  return terms.join(" ") + (typing && !query.trimEnd().endsWith('"') ? "*" : "");
}

/** Articles by words of title and text, best first (BM25, a hit in the title counts four times). */
export async function searchArticles(
  db: Database,
  query: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<ArticleHit[]> {
  const match = ftsQuery(query);
  if (match === null) return [];
  const rows = await db.all<{ number: number; snippet: string }>(
    sql`select rowid as number, snippet(article_fts, 1, ${MATCH_OPEN}, ${MATCH_CLOSE}, '…', 28) as snippet
      from article_fts where article_fts match ${match}
      order by bm25(article_fts, 4.0, 1.0), rowid limit ${limit} offset ${offset}`,
  );
  if (rows.length === 0) return [];
  const articles = await db
    .select({
      number: t.article.number,
      id: t.article.sourceId,
      uri: sql<string>`(select uri from address a where a.source_id = ${t.article.sourceId} order by a.seen_at, a.uri limit 1)`,
      version: sql<number>`(select version from address a where a.source_id = ${t.article.sourceId} order by a.seen_at, a.uri limit 1)`,
      title: t.article.title,
      outlet: t.article.outlet,
      language: t.article.language,
      published: t.article.publishedEdtf,
      publishedMethod: t.article.publishedMethod,
      facts: t.article.facts,
    })
    .from(t.article)
    .where(
      inArray(
        t.article.number,
        rows.map(({ number }) => number),
      ),
    );
  const byNumber = new Map(articles.map(({ number, ...article }) => [number, article]));
  return rows.flatMap(({ number, snippet }) => {
    const article = byNumber.get(number);
    return article ? [{ article, snippet }] : [];
  });
}

/** Entities by name as known or as printed; `ids` are added by those who know more names than the store. */
export async function searchEntities(
  db: Database,
  query: string,
  { limit, ids }: { limit: number; ids: readonly string[] },
): Promise<EntitySummary[]> {
  const match = ftsQuery(query, true);
  const rows =
    match === null
      ? []
      : await db.all<{ number: number }>(
          sql`select rowid as number from entity_fts where entity_fts match ${match}
            order by bm25(entity_fts), rowid limit ${limit}`,
        );
  const columns = { id: t.entity.id, kind: t.entity.kind, name: t.entity.name, known: t.entity.known };
  const byAlias = ids.length === 0 ? [] : await db.select(columns).from(t.entity).where(inArray(t.entity.id, [...ids]));
  const byName =
    rows.length === 0
      ? []
      : await db
          .select(columns)
          .from(t.entity)
          .where(
            inArray(
              t.entity.number,
              rows.map(({ number }) => number),
            ),
          )
          .orderBy(asc(t.entity.name), asc(t.entity.id));
  const seen = new Set<string>();
  return [...byAlias, ...byName].filter(({ id }) => !seen.has(id) && seen.add(id)).slice(0, limit);
}

/** Facts whose evidence has the words, newest first. */
export async function searchFacts(
  db: Database,
  query: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<FactView[]> {
  const match = ftsQuery(query);
  if (match === null) return [];
  const rows = await db.all<{ id: string }>(
    sql`select fact_id as id from fact_fts where fact_fts match ${match}
      order by bm25(fact_fts), rowid limit ${limit} offset ${offset}`,
  );
  return factViews(
    db,
    rows.map(({ id }) => id),
  );
}

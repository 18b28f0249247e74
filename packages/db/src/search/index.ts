import { asc, inArray, sql } from "drizzle-orm";

import type { Database } from "../open.ts";
import { articlesByNumber, isCurrent, type ArticleSummary } from "../read/articles.ts";
import { entitiesById, entityColumns, type EntitySummary } from "../read/entities.ts";
import { factViews, type FactView } from "../read/fact-views.ts";
import * as t from "../schema/sqlite.ts";
import { ftsQuery, type Term } from "./query.ts";

export { termsOf, type Term } from "./query.ts";

export interface ArticleHit {
  readonly article: ArticleSummary;
  /** Words around the best match; matches stand between U+E000 and U+E001. */
  readonly snippet: string;
}

/** Private-use characters that mark a match in a snippet: no text has them, so nothing need be escaped. */
export const MATCH_OPEN = "\ue000";
export const MATCH_CLOSE = "\ue001";

export interface SearchRequest {
  readonly terms: readonly Term[];
  readonly limit: number;
  readonly offset?: number;
}

/** Articles by words of title and text, best first (BM25; a hit in the title counts four times). */
export async function searchArticles(
  db: Database,
  { terms, limit, offset = 0 }: SearchRequest,
): Promise<ArticleHit[]> {
  const match = ftsQuery(terms);
  if (match === null) return [];
  const rows = await db.all<{ number: number; snippet: string }>(
    sql`select rowid as number, snippet(article_fts, 1, ${MATCH_OPEN}, ${MATCH_CLOSE}, '…', 28) as snippet
      from article_fts where article_fts match ${match}
      order by bm25(article_fts, 4.0, 1.0), rowid limit ${limit} offset ${offset}`,
  );
  const snippets = new Map(rows.map(({ number, snippet }) => [number, snippet]));
  const articles = await articlesByNumber(db, [...snippets.keys()]);
  return articles.map(({ number, ...article }) => ({ article, snippet: snippets.get(number) ?? "" }));
}

/**
 * Entities by name as known or as printed, the last word as a prefix. `ids` are added first by those who know more
 * names than the store. Those in more articles come first.
 */
export async function searchEntities(
  db: Database,
  { terms, ids, limit }: SearchRequest & { ids: readonly string[] },
): Promise<EntitySummary[]> {
  const match = ftsQuery(terms, { typing: true });
  const rows =
    match === null
      ? []
      : await db.all<{ number: number }>(
          sql`select entity_fts.rowid as number from entity_fts join entity on entity.number = entity_fts.rowid
            where entity_fts match ${match}
            order by (select count(*) from appearance where entity_id = entity.id) desc, bm25(entity_fts), entity.id
            limit ${limit}`,
        );
  const byName =
    rows.length === 0
      ? []
      : await db
          .select({ ...entityColumns, number: t.entity.number })
          .from(t.entity)
          .where(
            inArray(
              t.entity.number,
              rows.map(({ number }) => number),
            ),
          )
          .orderBy(asc(t.entity.id));
  const found = new Map(byName.map(({ number, ...entity }) => [number, entity]));
  const all = [...(await entitiesById(db, ids)), ...rows.flatMap(({ number }) => found.get(number) ?? [])];
  const seen = new Set<string>();
  return all.filter(({ id }) => !seen.has(id) && seen.add(id)).slice(0, limit);
}

/** Facts by the words that state them, the names of their entities and their type, best first; superseded versions left out. */
export async function searchFacts(
  db: Database,
  { terms, limit, offset = 0 }: SearchRequest,
): Promise<FactView[]> {
  const match = ftsQuery(terms);
  if (match === null) return [];
  const rows = await db.all<{ number: number }>(
    sql`select fact.number from fact_fts join fact on fact.number = fact_fts.rowid
      where fact_fts match ${match} and ${isCurrent("fact.source_id")}
      order by bm25(fact_fts, 1.0, 2.0, 1.0), fact.number limit ${limit} offset ${offset}`,
  );
  return factViews(
    db,
    rows.map(({ number }) => number),
  );
}

import { sql, type SQL } from "drizzle-orm";

import type { Database } from "../open.ts";
import type { Searched } from "./criteria.ts";

/** Where the rows of a list are, how they are ordered by time, and how their words weigh. */
export interface ListScope {
  readonly table: SQL;
  /** Key of the row in its full-text index, and the order of arrival. */
  readonly number: SQL;
  /** The first day that it can mean, else the last, else "". */
  readonly day: SQL;
  readonly earliest: SQL;
  readonly latest: SQL;
  readonly index: SQL;
  readonly rank: SQL;
}

export const LISTS: Readonly<Record<Searched, ListScope>> = {
  facts: {
    table: sql.raw("fact"),
    number: sql.raw("fact.number"),
    day: sql.raw("coalesce(fact.earliest, fact.latest, '')"),
    earliest: sql.raw("fact.earliest"),
    latest: sql.raw("fact.latest"),
    index: sql.raw("fact_fts"),
    // A name counts twice.
    rank: sql.raw("bm25(fact_fts, 1.0, 2.0, 1.0)"),
  },
  events: {
    table: sql.raw("entry"),
    number: sql.raw("entry.number"),
    day: sql.raw("entry.day"),
    earliest: sql.raw("entry.earliest"),
    latest: sql.raw("entry.latest"),
    index: sql.raw("entry_fts"),
    rank: sql.raw("bm25(entry_fts, 1.0, 2.0, 1.0)"),
  },
  articles: {
    table: sql.raw("article"),
    number: sql.raw("article.number"),
    day: sql.raw("coalesce(article.published_earliest, article.published_latest, '')"),
    earliest: sql.raw("article.published_earliest"),
    latest: sql.raw("article.published_latest"),
    index: sql.raw("article_fts"),
    // A hit in the title counts four times.
    rank: sql.raw("bm25(article_fts, 4.0, 1.0)"),
  },
};

/** The number of the last row to arrive; 0 where there is none. */
export async function lastNumber(db: Database, scope: Searched): Promise<number> {
  const [row] = await db.all<{ last: number | null }>(
    sql`select max(number) as last from ${LISTS[scope].table}`,
  );
  return Number(row?.last ?? 0);
}

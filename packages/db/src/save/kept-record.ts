import type { ArticleRecord } from "@chancery/core";
import { sql } from "drizzle-orm";

import type { KeptRecord } from "../schema/kept-record.ts";

export const keptRecord = (record: ArticleRecord): KeptRecord => ({ ...record, facts: null });

/** The facts of a query's `article` in the order of its record, as one JSON text: read with the article, so that nobody writes between the two. */
export const factsOfArticle = sql<string>`(select '[' || coalesce(string_agg(data, ','), '') || ']' from
  (select data from fact where fact.source_id = article.source_id order by fact.number) as stated)`;

/** A record as it was saved. */
export const wholeRecord = (kept: KeptRecord, facts: string): ArticleRecord => ({
  ...kept,
  facts: JSON.parse(facts) as ArticleRecord["facts"],
});

import { sql, type SQL } from "drizzle-orm";

import { isCurrent } from "../read/articles.ts";
import type { Criteria } from "./criteria.ts";
import { overlapping } from "./days.ts";
import { someFact } from "./fact-conditions.ts";
import { matchOf } from "./match.ts";
import { allOf, listed } from "./sql.ts";

/** Conditions on a row of `article`, its words left out: one of its facts meets those on facts; its day is that of publication. */
export function articleConditions(criteria: Criteria): SQL {
  const { outlets, days } = criteria;
  const outlet = (names: readonly string[]): SQL =>
    sql`lower(coalesce(article.outlet, '')) in ${listed(names.map((name) => name.toLowerCase()))}`;
  const match = matchOf("articles", criteria);
  return allOf([
    outlets.any.length === 0 ? undefined : outlet(outlets.any),
    outlets.none.length === 0 ? undefined : sql`not ${outlet(outlets.none)}`,
    overlapping(days, { earliest: sql`article.published_earliest`, latest: sql`article.published_latest` }),
    someFact(criteria),
    match.wanted === null && match.unwanted !== null
      ? sql`article.number not in (select rowid from article_fts where article_fts match ${match.unwanted})`
      : undefined,
    sql`${isCurrent("article.source_id")}`,
  ]);
}

import { sql } from "drizzle-orm";

import type { Database } from "../open.ts";

export interface Counts {
  readonly articles: number;
  readonly facts: number;
  readonly entities: number;
  /** Events with all that tell of them; what people are asked; what they decided. */
  readonly entries: number;
  readonly questions: number;
  readonly decisions: number;
}

/** How much the store holds; every version of an article counts. */
export async function counts(db: Database): Promise<Counts> {
  const [row] = await db.all<Counts>(
    sql`select (select count(*) from article) as articles, (select count(*) from fact) as facts,
      (select count(*) from entity) as entities, (select count(*) from entry) as entries,
      (select count(*) from question) as questions, (select count(*) from decision) as decisions`,
  );
  return row ?? { articles: 0, facts: 0, entities: 0, entries: 0, questions: 0, decisions: 0 };
}

/** Articles that were found later than an instant, and the facts that they state; every version of an article counts. */
export async function countFoundAfter(
  db: Database,
  after: Date,
): Promise<{ readonly articles: number; readonly facts: number }> {
  const [row] = await db.all<{ articles: number; facts: number }>(
    sql`select count(*) as articles, coalesce(sum(facts), 0) as facts from article
      where source_id in (select source_id from address where seen_at > ${after.getTime()})`,
  );
  return { articles: Number(row?.articles ?? 0), facts: Number(row?.facts ?? 0) };
}

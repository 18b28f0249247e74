import { sql } from "drizzle-orm";

import type { Database } from "../open.ts";

export interface Counts {
  readonly articles: number;
  readonly facts: number;
  readonly entities: number;
}

/** How much the store holds; every version of an article counts. */
export async function counts(db: Database): Promise<Counts> {
  const [row] = await db.all<Counts>(
    sql`select (select count(*) from article) as articles, (select count(*) from fact) as facts,
      (select count(*) from entity) as entities`,
  );
  return row ?? { articles: 0, facts: 0, entities: 0 };
}

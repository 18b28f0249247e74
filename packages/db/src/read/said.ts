import type { Span } from "@chancery/core";
import { sql } from "drizzle-orm";

import type { Database } from "../open.ts";
import { factViews, type FactView } from "./fact-views.ts";

/** Statements of some speakers in articles that name another entity, the newest first. Whether they speak of it is for the caller to see. */
export async function statementsNaming(
  db: Database,
  { speakers, named, limit }: { speakers: readonly string[]; named: string; limit: number },
): Promise<FactView[]> {
  const rows = await db.all<{ number: number }>(
    // Begun with those who speak: of articles that name a great power there are too many to go through.
    sql`select fact.number from fact_entity as speaker cross join fact on fact.number = speaker.fact
      where speaker.entity_id in (select value from json_each(${JSON.stringify(speakers)})) and speaker.role = 'speaker'
        and fact.kind = 'statement'
        and exists (select 1 from article join appearance on appearance.article = article.number
          where article.source_id = fact.source_id and appearance.entity_id = ${named})
        and fact.current <> 0
      order by coalesce(fact.earliest, fact.latest, '') desc, fact.source_id, fact.position, fact.number
      limit ${limit}`,
  );
  return factViews(
    db,
    rows.map(({ number }) => number),
  );
}

/** Where articles mention an entity, by source. */
export async function mentionSpans(
  db: Database,
  sources: readonly string[],
  entity: string,
): Promise<Map<string, Span[]>> {
  const rows = await db.all<{ id: string; mentions: string }>(
    sql`select source_id as id, json_extract(one.value, '$.mentions') as mentions
      from article, json_each(article.record, '$.entities') as one
      where source_id in (select value from json_each(${JSON.stringify([...new Set(sources)])}))
        and json_extract(one.value, '$.id') = ${entity}`,
  );
  return new Map(
    rows.map(({ id, mentions }) => [id, (JSON.parse(mentions) as { span: Span }[]).map(({ span }) => span)]),
  );
}

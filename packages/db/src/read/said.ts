import type { Span } from "@chancery/core";
import { sql } from "drizzle-orm";

import type { Database } from "../open.ts";
import { isCurrent } from "./articles.ts";
import { factViews, type FactView } from "./fact-views.ts";

/**
 * Statements of a state itself, or of people that the tables know, in articles that name another entity; the newest first. Whether they
 * speak for the state, and of the other, is for the caller to see.
 */
export async function statementsNaming(
  db: Database,
  { state, named, limit }: { state: string; named: string; limit: number },
): Promise<FactView[]> {
  const rows = await db.all<{ number: number }>(
    sql`select fact.number from appearance
      join fact on fact.source_id = appearance.source_id and fact.kind = 'statement'
      join fact_entity as speaker on speaker.fact = fact.number and speaker.role = 'speaker'
      where appearance.entity_id = ${named} and (speaker.entity_id = ${state} or speaker.entity_id like 'per.%')
        and ${isCurrent("fact.source_id")}
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

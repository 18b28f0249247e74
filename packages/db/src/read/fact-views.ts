import type { Fact } from "@chancery/core";
import { asc, eq, inArray } from "drizzle-orm";

import type { Database } from "../open.ts";
import * as t from "../schema/sqlite.ts";
import { summaryColumns, type ArticleSummary } from "./articles.ts";
import { entityColumns, type EntitySummary } from "./entities.ts";

/** A fact with all that is needed to show it and to go to its words. */
export interface FactView {
  readonly fact: Fact;
  /** The words that state it, with their place in the article's text. */
  readonly evidence: { readonly start: number; readonly end: number; readonly text: string }[];
  /** Every entity of the fact, each once, by id. */
  readonly entities: EntitySummary[];
  readonly article: ArticleSummary;
}

/** Facts in the order of their numbers given, in three queries however many they are. */
export async function factViews(db: Database, numbers: readonly number[]): Promise<FactView[]> {
  if (numbers.length === 0) return [];
  const wanted = [...numbers];
  const facts = await db
    .select({ number: t.fact.number, fact: t.fact.data, article: summaryColumns })
    .from(t.fact)
    .innerJoin(t.article, eq(t.article.sourceId, t.fact.sourceId))
    .where(inArray(t.fact.number, wanted));
  const quotes = await db
    .select()
    .from(t.evidence)
    .where(inArray(t.evidence.fact, wanted))
    .orderBy(asc(t.evidence.ordinal));
  const named = await db
    .selectDistinct({ number: t.factEntity.fact, ...entityColumns })
    .from(t.factEntity)
    .innerJoin(t.entity, eq(t.entity.id, t.factEntity.entityId))
    .where(inArray(t.factEntity.fact, wanted))
    .orderBy(asc(t.entity.id));
  const views = new Map(
    facts.map(({ number, fact, article }): [number, FactView] => [
      number,
      { fact, article, evidence: [], entities: [] },
    ]),
  );
  for (const { fact, start, end, text } of quotes) views.get(fact)?.evidence.push({ start, end, text });
  for (const { number, ...entity } of named) views.get(number)?.entities.push(entity);
  return wanted.flatMap((number) => views.get(number) ?? []);
}

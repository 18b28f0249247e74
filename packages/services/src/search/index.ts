import {
  searchArticles,
  searchEntities,
  searchFacts,
  type ArticleHit,
  type EntitySummary,
  type FactView,
} from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { interpret, type Interpretation } from "./interpret.ts";

export const SearchInput = z.object({
  query: z.string().max(400),
  /** How many of each kind at most. */
  limit: z.int().min(1).max(100).default(20),
  /** Hits to pass over, for articles and facts. */
  offset: z.int().min(0).max(10_000).default(0),
});

export interface SearchResult {
  readonly query: string;
  /** Names of the query that are looked for under another name as well, and why. */
  readonly names: Interpretation[];
  /** `why` is null where the query spells the entity's name. */
  readonly entities: { readonly entity: EntitySummary; readonly why: Interpretation | null }[];
  readonly articles: ArticleHit[];
  readonly facts: FactView[];
}

/**
 * Articles, entities and facts that answer a query: words that must all occur, "phrases in quotes", names under every
 * name that the knowledge base has for them ("tokaev" finds Tokayev, and says why).
 */
export async function search({
  ctx: { store, knowledge },
  input: { query, limit, offset },
}: {
  ctx: Context;
  input: z.output<typeof SearchInput>;
}): Promise<SearchResult> {
  const { terms, names, entities: ids } = interpret(knowledge, query);
  const request = { terms, limit, offset };
  const entities = await searchEntities(store.db, { terms, ids, limit });
  const why = new Map(names.map((name) => [name.entity, name]));
  return {
    query,
    names: names.filter((name) => entities.some(({ id }) => id === name.entity)),
    entities: entities.map((entity) => ({ entity, why: why.get(entity.id) ?? null })),
    articles: await searchArticles(store.db, request),
    facts: await searchFacts(store.db, request),
  };
}

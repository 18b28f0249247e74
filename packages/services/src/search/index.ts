import {
  findArticles,
  findFacts,
  searchEntities,
  type FoundArticle,
  type EntitySummary,
  type FoundFact,
} from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { understand, unrecorded } from "./criteria.ts";
import { LONGEST_QUERY } from "./find.ts";
import type { Interpretation } from "./interpret.ts";
import { parse, type Problem } from "./language/index.ts";

export * from "./complete.ts";
export * from "./find.ts";
export { parse as parseQuery, print as printQuery } from "./language/index.ts";
export type {
  Part as QueryCondition,
  Problem as QueryProblem,
  Scope as SearchScope,
} from "./language/index.ts";
export type { Counted, FacetChoice, FacetList } from "./facets.ts";

export const SearchInput = z.object({
  query: z.string().max(LONGEST_QUERY),
  /** How many of each kind at most. */
  limit: z.int().min(1).max(100).default(20),
});

export interface SearchResult {
  readonly query: string;
  /** An error: nothing was looked for. A warning says how the query was read. */
  readonly problems: readonly Problem[];
  /** Names of the query that are looked for under another name as well, and why. */
  readonly names: Interpretation[];
  /** `why` is null where the query spells the entity's name. */
  readonly entities: { readonly entity: EntitySummary; readonly why: Interpretation | null }[];
  readonly articles: FoundArticle[];
  readonly facts: FoundFact[];
}

/**
 * The best articles, entities and facts for a query, side by side. Names are found under every name that the knowledge
 * base has for them ("tokaev" finds Tokayev, and says why). `find` answers in pages, one list at a time.
 */
export async function search({
  ctx,
  input: { query, limit },
}: {
  ctx: Context;
  input: z.output<typeof SearchInput>;
}): Promise<SearchResult> {
  const { parts, problems } = parse(query);
  if (parts.length === 0 || problems.some(({ severity }) => severity === "error"))
    return { query, problems, names: [], entities: [], articles: [], facts: [] };
  const { db } = ctx.store;
  const understood = await understand(ctx, parts);
  const { criteria, names, entities: ids } = understood;
  const request = { order: "relevance", limit } as const;
  const entities = await searchEntities(db, { terms: criteria.terms, ids: [...new Set(ids)], limit });
  const why = new Map(names.map((name) => [name.entity, name]));
  const articles = (await findArticles(db, criteria, request)).items;
  const facts = (await findFacts(db, criteria, request)).items;
  const found = entities.length + articles.length + facts.length > 0;
  const more = [...understood.problems, ...(found ? [] : await unrecorded(ctx, understood))];
  return {
    query,
    problems: [...problems, ...more.map((problem) => ({ ...problem, start: 0, end: query.length }))],
    names: names.filter((name) => entities.some(({ id }) => id === name.entity)),
    entities: entities.map((entity) => ({ entity, why: why.get(entity.id) ?? null })),
    articles,
    facts,
  };
}

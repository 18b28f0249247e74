import {
  findArticles,
  findEntries,
  findFacts,
  partsOf,
  searchEntities,
  type EntitySummary,
  type EntryLine,
  type FoundArticle,
  type FoundFact,
  type LookedUp,
  type Order,
} from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { entitiesIn, namesOf, type Names } from "../dossier/names.ts";
import { newestOf } from "../dossier/newest.ts";
import { PageInput } from "../page-input.ts";
import { understand, unrecorded, type Understood } from "./criteria.ts";
import { facetsOf, type Counted } from "./facets.ts";
import type { Interpretation } from "./interpret.ts";
import { parse, print, printPart, type Part, type Problem, type Scope } from "./language/index.ts";

export const LONGEST_QUERY = 400;

export const FindInput = z.object({
  /** In the language of queries: words, "phrases", beginn*, who: with: type: place: outlet: said: about: is: in:, 2014..2017. */
  query: z.string().max(LONGEST_QUERY),
  /** newest, oldest: by day. arrival: the last to be read in first. */
  order: z.enum(["relevance", "newest", "oldest", "arrival"]).default("relevance"),
  limit: z.int().min(1).max(200).default(20),
  cursor: PageInput.shape.cursor,
  /** Count how the answers are spread, too. */
  facets: z.boolean().default(false),
});

/** One condition of a query, as a chip shows it. */
export interface QueryPart {
  readonly text: string;
  readonly part: Part;
  /** The query without it. */
  readonly without: string;
}

export type FoundList =
  | { readonly scope: "facts" | "statements"; readonly items: readonly (FoundFact & Explained)[] }
  | { readonly scope: "events"; readonly items: readonly (EntryLine & Explained)[]; readonly names: Names }
  | { readonly scope: "articles"; readonly items: readonly FoundArticle[] }
  | {
      readonly scope: "names";
      readonly items: readonly { readonly entity: EntitySummary; readonly why: Interpretation | null }[];
    };

/** Names of the query under which an answer was found, where they are not the words as typed. */
interface Explained {
  readonly why: readonly Interpretation[];
}

export interface SearchPage {
  /** The query as it was understood, to be typed again. */
  readonly query: string;
  readonly parts: readonly QueryPart[];
  /** An error: nothing was looked for. A warning says how the query was read. */
  readonly problems: readonly Problem[];
  /** Names that were looked for under another as well, and why. */
  readonly names: readonly Interpretation[];
  readonly found: FoundList;
  readonly order: Order;
  readonly cursor: string | null;
  readonly counted: Counted | null;
}

/** Answers a query. One with an error in it finds nothing and says why. */
export async function find({
  ctx,
  input: { query, ...request },
}: {
  ctx: Context;
  input: z.output<typeof FindInput>;
}): Promise<SearchPage> {
  const { parts, problems } = parse(query);
  const understood = await understand(ctx, parts);
  const told: Problem[] = [
    ...problems,
    ...understood.problems.map((problem) => ({ ...problem, start: 0, end: query.length })),
  ];
  const common = {
    query: print(parts),
    parts: parts.map((part) => ({
      part,
      text: printPart(part),
      without: print(parts.filter((other) => other !== part)),
    })),
    names: understood.names,
  };
  // A query of marks alone has no conditions; without conditions, a list is all there is.
  const empty = parts.length === 0 && query.trim() !== "";
  if (empty || told.some(({ severity }) => severity === "error")) {
    const found = none(understood.scope);
    return { ...common, problems: told, found, order: request.order, cursor: null, counted: null };
  }
  const lookedUp: LookedUp = {};
  const page = await pageOf(ctx, understood, { ...request, lookedUp }, told);
  if (page.found.items.length === 0 && request.cursor === undefined) {
    const unknown = await unrecorded(ctx, understood);
    told.push(...unknown.map((problem) => ({ ...problem, start: 0, end: query.length })));
  }
  const { scope, criteria } = understood;
  const counted =
    request.facets && scope !== "names" ? await facetsOf(ctx, { parts, criteria, scope, lookedUp }) : null;
  return { ...common, problems: told, ...page, counted };
}

const none = (scope: Scope): FoundList =>
  scope === "events" ? { scope, items: [], names: {} } : { scope, items: [] };

type Page = Pick<SearchPage, "found" | "order" | "cursor">;

async function pageOf(
  ctx: Context,
  { scope, criteria, names, entities }: Understood,
  {
    order,
    limit,
    cursor,
    lookedUp,
  }: Omit<z.output<typeof FindInput>, "query"> & { readonly lookedUp: LookedUp },
  problems: Problem[],
): Promise<Page> {
  const { db } = ctx.store;
  const request = { order, limit, cursor, lookedUp };
  const why = (ids: readonly string[]) => names.filter(({ entity }) => ids.includes(entity));
  switch (scope) {
    case "facts":
    case "statements": {
      const { items, ...page } = await findFacts(db, criteria, request);
      const explained = items.map((item) => ({ ...item, why: why(item.entities.map(({ id }) => id)) }));
      return { ...page, found: { scope, items: explained } };
    }
    case "events": {
      const { items, ...page } = await findEntries(db, criteria, { ...request, newest: await newestOf(ctx) });
      const explained = items.map((item) => ({ ...item, why: why(entitiesIn([item])) }));
      return { ...page, found: { scope, items: explained, names: await namesOf(ctx, entitiesIn(items)) } };
    }
    case "articles": {
      const { items, ...page } = await findArticles(db, criteria, request);
      return { ...page, found: { scope, items } };
    }
    case "names":
      if (narrowsNames(criteria)) problems.push(ONLY_WORDS);
      return namesPage(ctx, { criteria, names, entities }, request);
  }
}

const narrowsNames = ({ parties, places, outlets, days, is, isNot, said }: Understood["criteria"]): boolean =>
  [parties, places.any, places.none, outlets.any, outlets.none, days.any, days.none, is, isNot, said].some(
    (list) => list.length > 0,
  );
const ONLY_WORDS: Problem = {
  severity: "warning",
  code: "not-here",
  message: "names are found by their words and their type; the other conditions were not looked at",
  start: 0,
  end: 0,
};

async function namesPage(
  ctx: Context,
  { criteria, names, entities }: Pick<Understood, "criteria" | "names" | "entities">,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page> {
  const offset = cursor === undefined ? 0 : Number(partsOf(cursor, /^n\|(\d{1,6})$/)[0]);
  const found = await searchEntities(ctx.store.db, {
    terms: criteria.terms,
    ids: [...new Set(entities)],
    kinds: criteria.types.any,
    limit: limit + 1,
    offset,
  });
  const reasons = new Map(names.map((name) => [name.entity, name]));
  const items = found.slice(0, limit).map((entity) => ({ entity, why: reasons.get(entity.id) ?? null }));
  return {
    found: { scope: "names", items },
    order: "relevance",
    cursor: found.length > limit ? `n|${offset + limit}` : null,
  };
}

import { randomBytes } from "node:crypto";

import {
  countSince,
  getSaved,
  lastNumber,
  listSaved,
  markSeen,
  putSaved,
  removeSaved,
  type SavedSearch as Row,
  type Searched,
} from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { understand } from "../search/criteria.ts";
import { LONGEST_QUERY } from "../search/find.ts";
import { parse, print, type Scope } from "../search/language/index.ts";
import { SearchesError } from "./errors.ts";

export const SaveSearchInput = z.object({
  /** In the language of queries. */
  query: z.string().min(1).max(LONGEST_QUERY),
  /** What it is called; the query itself where none is given. */
  name: z.string().trim().max(200).default(""),
});
export const SavedSearchInput = z.object({ id: z.string().regex(/^[0-9a-f]{12}$/) });

/** A search that is kept, and what is new in its list since it was looked at. */
export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  /** ISO 8601. */
  readonly savedAt: string;
  readonly seenAt: string;
  /** Answers that were read in since; `more`: at least so many. */
  readonly fresh: number;
  readonly more: boolean;
}

/** No answer that is kept is made of saved searches. */
const SEARCHES = { shows: "nothing" } as const;

/** The list that a scope is searched in; names are none that things arrive in. */
export const listOf = (scope: Scope): Searched | null =>
  scope === "names" ? null : scope === "statements" ? "facts" : scope;

/** Saved searches by name, each with how much is new in it. */
export async function listSearches({ ctx }: { ctx: Context }): Promise<SavedSearch[]> {
  const searches: SavedSearch[] = [];
  for (const row of await listSaved(ctx.store.db)) searches.push(await viewOf(ctx, row));
  return searches;
}

/** Answers that are told apart from "many". */
const TOLD = 1000;

async function viewOf(ctx: Context, row: Row): Promise<SavedSearch> {
  const { id, name, query, seen } = row;
  const { scope, criteria } = await understand(ctx, parse(query).parts);
  const list = listOf(scope);
  const fresh = list === null ? 0 : await countSince(ctx.store.db, list, criteria, seen);
  return {
    id,
    name,
    query,
    savedAt: row.savedAt.toISOString(),
    seenAt: row.seenAt.toISOString(),
    fresh: Math.min(fresh, TOLD),
    more: fresh > TOLD,
  };
}

/**
 * Keeps a search under its query as it is printed; what its list has now is not new. Saving the same query again changes
 * its name only. Throws SearchesError for a query with an error in it, or one without conditions; StoreError.
 */
export async function saveSearch({
  ctx,
  input,
}: {
  ctx: Context;
  input: z.output<typeof SaveSearchInput>;
}): Promise<SavedSearch> {
  const { parts, problems } = parse(input.query);
  const error = problems.find(({ severity }) => severity === "error");
  if (error !== undefined) throw new SearchesError("searches.query", error.message);
  if (parts.length === 0) throw new SearchesError("searches.query", "the query asks for nothing");
  const { scope } = await understand(ctx, parts);
  const list = listOf(scope);
  if (list === null)
    throw new SearchesError("searches.query", "a search for names has no arrivals to tell of");
  const query = print(parts);
  const now = ctx.now();
  const seen = await lastNumber(ctx.store.db, list);
  const id = await ctx.store.write(
    (tx) =>
      putSaved(tx, {
        id: randomBytes(6).toString("hex"),
        name: input.name === "" ? query : input.name,
        query,
        savedAt: now,
        seenAt: now,
        seen,
      }),
    SEARCHES,
  );
  return getSearch({ ctx, input: { id } });
}

/** One saved search. Throws SearchesError `searches.unknown`. */
export async function getSearch({
  ctx,
  input: { id },
}: {
  ctx: Context;
  input: z.output<typeof SavedSearchInput>;
}): Promise<SavedSearch> {
  const row = await getSaved(ctx.store.db, id);
  if (row === null) throw unknown(id);
  return viewOf(ctx, row);
}

const unknown = (id: string): SearchesError =>
  new SearchesError("searches.unknown", `no search is saved as ${id}`);

/** Takes a search away. Throws SearchesError `searches.unknown`. */
export async function removeSearch({
  ctx,
  input: { id },
}: {
  ctx: Context;
  input: z.output<typeof SavedSearchInput>;
}): Promise<{ id: string }> {
  if (!(await ctx.store.write((tx) => removeSaved(tx, id), SEARCHES))) throw unknown(id);
  return { id };
}

/** Keeps that a search was looked at: from now on only what arrives later is new. Throws SearchesError `searches.unknown`. */
export async function lookAtSearch({
  ctx,
  input: { id },
}: {
  ctx: Context;
  input: z.output<typeof SavedSearchInput>;
}): Promise<SavedSearch> {
  const row = await getSaved(ctx.store.db, id);
  if (row === null) throw unknown(id);
  const { scope } = await understand(ctx, parse(row.query).parts);
  const list = listOf(scope);
  const seen = list === null ? row.seen : await lastNumber(ctx.store.db, list);
  await ctx.store.write((tx) => markSeen(tx, id, { seen, seenAt: ctx.now() }), SEARCHES);
  return getSearch({ ctx, input: { id } });
}

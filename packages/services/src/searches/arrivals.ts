import { setTimeout as wait } from "node:timers/promises";

import { findFacts, lastNumber, type FoundFact } from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { understand } from "../search/criteria.ts";
import { LONGEST_QUERY } from "../search/find.ts";
import { parse } from "../search/language/index.ts";
import { SearchesError } from "./errors.ts";

export const WatchSearchInput = z.object({
  query: z.string().min(1).max(LONGEST_QUERY),
  /** The number of the last fact that was told; without one, only what arrives from now on is. */
  after: z.int().min(0).optional(),
});

/** Facts told at a time, and how often the store is asked whether something has arrived, in milliseconds. */
const PART = 100;
const PAUSE = 2000;

/**
 * Facts that answer a query, in the order of their arrival. Whatever list the query names, news of it are facts: of events
 * those that tell of one, of articles those that they state.
 */
export async function arrivals(
  ctx: Context,
  query: string,
  { since, limit = PART }: { since?: number; limit?: number },
): Promise<FoundFact[]> {
  const { parts, problems } = parse(query);
  const error = problems.find(({ severity }) => severity === "error");
  if (error !== undefined) throw new SearchesError("searches.query", error.message);
  const { scope, criteria } = await understand(ctx, parts);
  const events = scope === "events" ? ({ kind: "event" } as const) : {};
  const { items } = await findFacts(
    ctx.store.db,
    { ...criteria, ...events, since },
    { order: "arrival", limit },
  );
  return items.reverse();
}

/**
 * Tells of new facts that answer a query as they arrive, by whichever process they are read in, until the signal. Each has
 * its number: who comes back with it misses none. Throws SearchesError for a query with an error in it, StoreError.
 */
export async function* watchSearch({
  ctx,
  input: { query, after },
  signal,
  pause = PAUSE,
}: {
  ctx: Context;
  input: z.output<typeof WatchSearchInput>;
  signal?: AbortSignal | undefined;
  pause?: number;
}): AsyncGenerator<FoundFact> {
  const { db } = ctx.store;
  let seen = after ?? (await lastNumber(db, "facts"));
  // A query that cannot be answered is refused at once.
  await arrivals(ctx, query, { since: seen, limit: 1 });
  const isStopped = (): boolean => signal?.aborted === true;
  while (!isStopped()) {
    const last = await lastNumber(db, "facts");
    if (last > seen) {
      // More than are told at a time came at once: the last of them are.
      for (const fact of await arrivals(ctx, query, { since: seen, limit: PART })) {
        yield fact;
        if (isStopped()) return;
      }
      seen = last;
    }
    try {
      await wait(pause, undefined, { signal, ref: false });
    } catch {
      return; // the signal
    }
  }
}

import { queueOf, type Working } from "@chancery/db";

import type { Context } from "../context.ts";
import { followBatch, type BatchStep, type FollowOptions } from "./follow-batch.ts";
import { AT_ONCE, batchHandlers, IN_TIME } from "./handlers.ts";
import { groupOf } from "./tasks.ts";

/** Works what is handed in, by this process or by others. */
export interface BatchWorker extends Working {
  /** Resolves when this process did something for a batch, or when `signal` ends the waiting. */
  changed(id: string, signal: AbortSignal): Promise<void>;
}

/** Begins to work in this process; `stop` ends it between two articles. */
export function startWorker(
  ctx: Context,
  options: { onTrouble?: (error: unknown) => void } = {},
): BatchWorker {
  const { changed, tell } = changes();
  return {
    ...queueOf(ctx.store).work(batchHandlers(ctx, { changed: tell, ends: IN_TIME }), options),
    changed,
  };
}

/** Works what is due, whoever handed it in, and leaves nothing of it for later. Throws what stops the work as a whole (StoreError). */
export const workWaiting = (ctx: Context, signal?: AbortSignal): Promise<void> =>
  queueOf(ctx.store).drain(batchHandlers(ctx, { ends: AT_ONCE }), signal === undefined ? {} : { signal });

/**
 * Works one batch in this process, to its end, and tells how it goes: for a command, and for callers that wait. Others may
 * work on it as well. Throws what stops the work as a whole (StoreError).
 */
export async function* workBatch(
  ctx: Context,
  id: string,
  { after, signal, untilIdle }: FollowOptions = {},
): AsyncGenerator<BatchStep, void, void> {
  const { changed, tell } = changes();
  const stop = new AbortController();
  const any = signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]);
  const handlers = batchHandlers(ctx, { changed: tell });
  const queue = queueOf(ctx.store);
  let failed: { readonly error: unknown } | null = null;
  const work = async (): Promise<void> => {
    try {
      await queue.drain(handlers, { group: groupOf(id), signal: any });
    } catch (error) {
      failed ??= { error };
      stop.abort();
    }
  };
  let working: Promise<void> | null = null;
  const look = async (batch: string, until: AbortSignal): Promise<void> => {
    working ??= work().finally(() => (working = null));
    await changed(batch, until);
  };
  try {
    // There one connection does all: whoever looks while it writes is turned away.
    if (ctx.store.url === ":memory:") await work();
    yield* followBatch(ctx, id, { after, untilIdle, signal: any, changed: look });
    // What was looked at once more is done with as well.
    if (!any.aborted) await (working ?? work());
  } finally {
    stop.abort();
    await working;
  }
  if (failed !== null) throw (failed as { readonly error: unknown }).error;
}

/** Those who wait for news of a batch, and how they are told. */
function changes() {
  const waiting = new Map<string, Set<() => void>>();
  const changed = (id: string, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const all = waiting.get(id) ?? new Set();
      waiting.set(id, all);
      const end = (): void => {
        signal.removeEventListener("abort", end);
        all.delete(end);
        if (all.size === 0 && waiting.get(id) === all) waiting.delete(id);
        resolve();
      };
      all.add(end);
      signal.addEventListener("abort", end);
      if (signal.aborted) end();
    });
  const tell = (id: string): void => {
    for (const end of waiting.get(id) ?? []) end();
  };
  return { changed, tell };
}

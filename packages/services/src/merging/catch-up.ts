import { setImmediate } from "node:timers/promises";

import { applyChange } from "@chancery/core";
import { basisOf, forgetMerged, StoreIndex, unmergedSources, wholeLog, type Tx } from "@chancery/db";

import type { Context } from "../context.ts";
import { isStale, noteBasis, stagesFor } from "./basis.ts";
import { joinPart } from "./join-part.ts";
import { partSizes, partSizesOf } from "./part-sizes.ts";

/** So many that wait are worth joining while more are read: what many share is read and written once, and a thousand cost half of five times 200. */
export const JOINED = 1000;

export interface CatchUpProgress {
  readonly merged: number;
  /** All that waited when it began. */
  readonly total: number;
}

/**
 * Merges what is stored but not merged: sources of a store that an earlier release wrote, and everything where merging or
 * knowledge are of another version than those that the dossier was made by. Costs two look-ups where nothing waits. It
 * may be killed at any time and goes on where it was. Throws StoreError.
 */
export async function* catchUp({
  ctx,
  signal,
  part: fixed,
}: {
  ctx: Context;
  signal?: AbortSignal | undefined;
  part?: number;
}): AsyncGenerator<CatchUpProgress, void, void> {
  if (await isStale(ctx)) await beginAnew(ctx);
  else if ((await basisOf(ctx.store.own)) === null) await ctx.store.write((tx) => noteBasis(tx, ctx));
  const { waiting: total } = await unmergedSources(ctx.store.own);
  const size = fixed === undefined ? partSizesOf(ctx.store) : partSizes(fixed);
  for (let merged = 0; merged < total;) {
    if (signal?.aborted) return;
    const part = await joinPart(ctx, size);
    if (part === 0) return;
    if (part === null) {
      if ((await unmergedSources(ctx.store.own)).waiting === 0) return;
      continue;
    }
    merged += part;
    yield { merged: Math.min(merged, total), total };
    await setImmediate();
  }
}

/** Throws the dossier away and makes it anew out of sources and decisions; the log stays as it is. Throws StoreError. */
export async function* rebuild(options: {
  ctx: Context;
  signal?: AbortSignal | undefined;
}): AsyncGenerator<CatchUpProgress, void, void> {
  await beginAnew(options.ctx);
  yield* catchUp(options);
}

const beginAnew = (ctx: Context): Promise<void> =>
  ctx.store.write(async (tx) => {
    await forgetMerged(tx);
    await noteBasis(tx, ctx);
    await replay(ctx, tx);
  });

/** Lets merging know of all decisions of the log. */
export async function replay(ctx: Context, tx: Tx): Promise<void> {
  for await (const decide of wholeLog(tx)) await applyChange(new StoreIndex(tx), { decide }, stagesFor(ctx));
}

import { setImmediate } from "node:timers/promises";

import {
  dropSources,
  endBatch,
  isThrough,
  isWaiting,
  joiningOf,
  markJoined,
  queueOf,
  setItem,
  takeBackItems,
  unmergedSources,
  type Handler,
  type Handlers,
  type ItemRef,
  type Tx,
} from "@chancery/db";

import type { Context } from "../context.ts";
import { catchUp, JOINED } from "../merging/catch-up.ts";
import { partSources } from "../merging/merge-sources.ts";
import { mayBeThrough } from "./submit-batch.ts";
import { readItems } from "./read-items.ts";
import { groupOf, TASKS } from "./tasks.ts";

/** Items taken back in one transaction: others who write wait no longer than that takes. */
const PART = 20;

const REMEDY = "Try it again with `chancery batches retry`; if it stays so, report it with the article.";

export interface HandlerOptions {
  /** Told after each step. */
  readonly changed?: (batch: string) => void;
  /** Whether whoever works is still there a moment later, when a batch that it finished ends; else that ends at once. */
  readonly stays?: boolean;
}

/** What the queue's work is: everything that changes the record by itself. */
export function batchHandlers(
  ctx: Context,
  { changed = () => {}, stays = true }: HandlerOptions = {},
): Handlers {
  const finished = (id: string): Promise<void> => finish(ctx, id, stays).then(() => changed(id));
  const read: Handler = {
    async run(items, signal) {
      const refs = items as readonly ItemRef[];
      const settled: unknown[] = refs.map(() => null);
      for (const batch of new Set(refs.map((ref) => ref.batch))) {
        const numbers = refs.flatMap((ref) => (ref.batch === batch ? [ref.number] : []));
        const errors = await readItems(ctx, batch, numbers, { signal, changed: () => changed(batch) });
        for (const [i, ref] of refs.entries())
          if (ref.batch === batch) settled[i] = errors.get(ref.number) ?? null;
        if (await mayWait(ctx, batch)) continue;
        await joinAll(ctx, signal);
        await finished(batch);
      }
      return settled;
    },
    async parked(tx, items, reason) {
      const refs = items as readonly ItemRef[];
      const trouble = { code: "item.parked", message: reason, remedy: REMEDY };
      for (const ref of refs) {
        if (await isWaiting(tx, ref)) await setItem(tx, ref, { state: "parked", trouble });
      }
      for (const batch of new Set(refs.map((ref) => ref.batch))) await mayBeThrough(ctx, tx, batch);
    },
  };
  const each = (work: (id: string, signal: AbortSignal) => Promise<void>): Handler => ({
    async run(items, signal) {
      for (const id of items as readonly string[]) {
        await work(id, signal);
        changed(id);
      }
      return [];
    },
  });
  return {
    [TASKS.read]: read,
    [TASKS.end]: each(async (id, signal) => {
      await joinAll(ctx, signal);
      await finished(id);
    }),
    [TASKS.undo]: each((id, signal) => takeBack(ctx, id, signal, changed)),
  };
}

/**
 * Whether what was read of a batch may wait to be joined, since more of it is going to be read: many articles at once cost a third of few.
 * Whoever reads the last of it finds no more that waits, and joins all.
 */
async function mayWait(ctx: Context, batch: string): Promise<boolean> {
  const { waiting } = await unmergedSources(ctx.store.db);
  return waiting < JOINED && (await queueOf(ctx.store).isDue(TASKS.read, groupOf(batch)));
}

async function joinAll(ctx: Context, signal: AbortSignal): Promise<void> {
  for await (const _ of catchUp({ ctx, signal }));
  signal.throwIfAborted();
}

/** A batch ends so long after its last article was joined, as a part of the time that it took, and in milliseconds at most. */
const SETTLES = { part: 1 / 4, most: 2_000 };

/**
 * Notes what is joined by now, and ends the batch where all of it is done. Whoever hears that it has ended finds all of it, so that no answer of
 * before is given then; a moment passes until that, in which those who keep answers that many ask make them anew, beside whoever asks. Nobody
 * waits for what a feed brought.
 */
async function finish(ctx: Context, id: string, stays: boolean): Promise<void> {
  const shows = await ctx.store.write(
    async (tx) => {
      await markJoined(tx, id, ctx.now());
      if (!(await isThrough(tx, id))) return null;
      const joined = await joiningOf(tx, id);
      if (joined?.origin === "watch") return "nothing";
      const runAt = joined === null || !stays ? ctx.now() : settled(joined);
      if (runAt <= ctx.now()) return "what came before";
      await queueOf(ctx.store).addKeyed(tx, TASKS.end, id, id, { group: groupOf(id), runAt });
      return null;
    },
    { shows: "nothing" },
  );
  if (shows !== null)
    await ctx.store.write(
      async (tx) => {
        if (await isThrough(tx, id)) await endBatch(tx, id, ctx.now());
      },
      { shows },
    );
}

const settled = ({ from, to }: { from: Date; to: Date }): Date =>
  new Date(to.getTime() + Math.min((to.getTime() - from.getTime()) * SETTLES.part, SETTLES.most));

async function takeBack(
  ctx: Context,
  id: string,
  signal: AbortSignal,
  changed: (batch: string) => void,
): Promise<void> {
  // What waits to be joined is joined first: what is taken out must be what the joined record was made of.
  await joinAll(ctx, signal);
  for (;;) {
    signal.throwIfAborted();
    const items = await ctx.store.write((tx) => takeBackPart(ctx, tx, id));
    changed(id);
    if (items === 0) return;
    await setImmediate();
  }
}

async function takeBackPart(ctx: Context, tx: Tx, id: string): Promise<number> {
  const { items, orphans } = await takeBackItems(tx, id, PART);
  if (orphans.length > 0) {
    await partSources(ctx, tx, orphans);
    await dropSources(tx, orphans);
  }
  return items;
}

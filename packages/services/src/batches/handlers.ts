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
  writtenSoFar,
  type Handler,
  type Handlers,
  type ItemRef,
  type Shows,
  type Tx,
} from "@chancery/db";

import type { Context } from "../context.ts";
import { catchUp, JOINED } from "../merging/catch-up.ts";
import { partSources } from "../merging/merge-sources.ts";
import { mayBeThrough } from "./submit-batch.ts";
import { readItems } from "./read-items.ts";
import { endingOf, groupOf, TASKS, type Ending } from "./tasks.ts";

/** Items taken back in one transaction: others who write wait no longer than that takes. */
const PART = 20;

const REMEDY = "Try it again with `chancery batches retry`; if it stays so, report it with the article.";

export interface HandlerOptions {
  /** Told after each step. */
  readonly changed?: (batch: string) => void;
  /** When a batch ends whose last article is joined: `SOON` where it is left out. */
  readonly ends?: Ends;
}

/** A part of the time that a batch took passes before it ends, so many milliseconds at least and at most. */
export interface Ends {
  readonly part: number;
  readonly least: number;
  readonly most: number;
}

/** For whoever is gone a moment later. */
export const AT_ONCE: Ends = { part: 0, least: 0, most: 0 };
/** For whoever waits for the end. */
export const SOON: Ends = { part: 1 / 4, least: 0, most: 2_000 };
/** Where others read all the time: until then what they ask again and again has been made anew, beside whoever asks. */
export const IN_TIME: Ends = { part: 1 / 4, least: 2_500, most: 4_000 };

/** What the queue's work is: everything that changes the record by itself. */
export function batchHandlers(
  ctx: Context,
  { changed = () => {}, ends = SOON }: HandlerOptions = {},
): Handlers {
  const finished = (ending: Ending): Promise<void> =>
    finish(ctx, ending, ends).then(() => changed(ending.batch));
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
        await finished({ batch, joined: null });
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
  const each = (work: (item: unknown, signal: AbortSignal) => Promise<void>): Handler => ({
    async run(items, signal) {
      for (const item of items) await work(item, signal);
      return [];
    },
  });
  return {
    [TASKS.read]: read,
    [TASKS.end]: each(async (item, signal) => {
      await joinAll(ctx, signal);
      await finished(endingOf(item));
    }),
    [TASKS.undo]: each((id, signal) => takeBack(ctx, id as string, signal, changed)),
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

/**
 * Notes what is joined by now, and ends the batch where all of it is done. Whoever hears that it has ended finds all of it, so that no answer of
 * before its last article was joined is given then. A moment passes until that, in which those who keep answers that many ask make them anew, beside
 * whoever asks: the end costs nobody an answer that is as new as the batch, whatever else is read in meanwhile. Nobody waits for what a feed
 * brought.
 */
async function finish(ctx: Context, { batch: id, joined: known }: Ending, ends: Ends): Promise<void> {
  const shows = await ctx.store.write(
    async (tx): Promise<Shows | null> => {
      await markJoined(tx, id, ctx.now());
      if (!(await isThrough(tx, id))) return null;
      const joined = await joiningOf(tx, id);
      if (joined?.origin === "watch") return "nothing";
      const at = joined?.to.getTime() ?? 0;
      // Put off for that very article: the queue has let it wait.
      if (known?.at === at) return { upTo: known.written };
      const written = await writtenSoFar(tx);
      const runAt = joined === null ? ctx.now() : settled(joined, ends);
      if (runAt <= ctx.now()) return { upTo: written };
      await mayBeThrough(ctx, tx, id, { joined: { at, written }, runAt });
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

const settled = ({ from, to }: { from: Date; to: Date }, { part, least, most }: Ends): Date =>
  new Date(to.getTime() + Math.min(Math.max((to.getTime() - from.getTime()) * part, least), most));

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

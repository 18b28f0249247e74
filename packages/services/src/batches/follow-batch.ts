import { setTimeout as rest } from "node:timers/promises";

import { getBatch, itemsChangedAfter, type BatchItemView, type BatchView, type Place } from "@chancery/db";

import type { Context } from "../context.ts";

/** How often a follower looks for what other processes did, in milliseconds. */
const LOOK = 300;
/** Beyond every item of a change. */
const LAST = 999_999_999_999;
/** Items told at a time. */
const PART = 200;

/** An item as it stands now, or the batch when it ended; `place` is where one goes on after it. */
export type BatchStep =
  | { readonly type: "item"; readonly place: string; readonly item: BatchItemView }
  | { readonly type: "ended"; readonly place: string; readonly batch: BatchView };

/** "12.3": after the third item of change 12. Anything else is the beginning. */
export function placeOf(text: string | null | undefined): Place {
  const [, change, number] = /^(\d{1,12})\.(\d{1,12})$/.exec(text ?? "") ?? [];
  return { change: Number(change ?? 0), number: Number(number ?? 0) };
}

export interface FollowOptions {
  /** Where an earlier follower was: what changed since is told. */
  readonly after?: string | null | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Ends as well when nothing waits although more may be handed in; then nothing is told of its end. */
  readonly untilIdle?: boolean | undefined;
  /** Resolves early when something may have changed in this process. */
  readonly changed?: ((id: string, signal: AbortSignal) => Promise<void>) | undefined;
}

/**
 * Tells how a batch goes: first each item as it stands, then each that changes, at last the batch itself when it ended.
 * It only reads, so it can be broken off and taken up again anywhere, by any process. Ends at once where there is no such batch.
 */
export async function* followBatch(
  ctx: Context,
  id: string,
  { after, signal, changed, untilIdle }: FollowOptions = {},
): AsyncGenerator<BatchStep, void, void> {
  let place = placeOf(after);
  for (;;) {
    if (signal?.aborted) return;
    // The batch is looked at first: what is found of its items is at least as new.
    const batch = await getBatch(ctx.store.db, id);
    if (batch === null) return;
    for (;;) {
      const items = await itemsChangedAfter(ctx.store.db, id, place, PART);
      for (const item of items) {
        place = { change: item.change, number: item.number };
        yield { type: "item", place: written(place), item };
      }
      if (items.length < PART) break;
    }
    if (isOver(batch)) {
      yield { type: "ended", place: written({ change: batch.changes, number: LAST }), batch };
      return;
    }
    if (untilIdle && batch.states.waiting === 0) return;
    await pause(id, signal, changed);
  }
}

/** Nothing more happens to it by itself. */
const isOver = ({ endedAt, undoneAt, states }: BatchView): boolean =>
  endedAt !== null && states.waiting === 0 && (undoneAt === null || states.done === 0);

const written = ({ change, number }: Place): string => `${change}.${number}`;

async function pause(
  id: string,
  signal: AbortSignal | undefined,
  changed: FollowOptions["changed"],
): Promise<void> {
  const done = new AbortController();
  const any = signal === undefined ? done.signal : AbortSignal.any([signal, done.signal]);
  const look = rest(LOOK, undefined, { signal: any }).catch(() => {});
  await (changed === undefined ? look : Promise.race([look, changed(id, any)]));
  done.abort();
}

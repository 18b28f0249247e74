import {
  getBatch as one,
  itemsOfBatch,
  listBatches as list,
  type BatchItemView,
  type BatchView,
  type Page,
} from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { PageInput } from "../page-input.ts";

export const BatchId = z.uuid();

export const ListBatchesInput = PageInput;

/** Batches, the newest first. Throws StoreError. */
export const listBatches = ({
  ctx,
  input,
}: {
  ctx: Context;
  input: z.output<typeof ListBatchesInput>;
}): Promise<Page<BatchView>> => list(ctx.store.db, input);

export const GetBatchInput = z.object({
  id: BatchId,
  states: z.array(z.enum(["waiting", "done", "refused", "parked", "cancelled", "undone"])).optional(),
  /** Items after this number. */
  after: z.int().min(0).default(0),
  limit: z.int().min(0).max(500).default(200),
});

export interface BatchWithItems {
  readonly batch: BatchView;
  readonly items: BatchItemView[];
  /** The number to go on after; null at the end. */
  readonly after: number | null;
}

/** A batch with its items, in the order of their arrival; null where there is none. Throws StoreError. */
export async function getBatch({
  ctx,
  input: { id, states, after, limit },
}: {
  ctx: Context;
  input: z.output<typeof GetBatchInput>;
}): Promise<BatchWithItems | null> {
  const batch = await one(ctx.store.db, id);
  if (batch === null) return null;
  const found = await itemsOfBatch(ctx.store.db, id, { states, after, limit: limit + 1 });
  const items = found.slice(0, limit);
  return { batch, items, after: found.length > limit ? (items.at(-1)?.number ?? after) : null };
}

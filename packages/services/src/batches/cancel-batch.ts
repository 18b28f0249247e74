import { getBatch, moveItems, queueOf, setBatch, type BatchView, type Tx } from "@chancery/db";

import type { Context } from "../context.ts";
import { unknownBatch } from "./errors.ts";
import { mayBeThrough } from "./submit-batch.ts";
import { groupOf } from "./tasks.ts";

/**
 * Ends a batch: what waits is not read any more, what was read stays. One article may still be under way, and is not
 * kept. Throws BatchError, StoreError.
 */
export const cancelBatch = ({
  ctx,
  input: { id },
}: {
  ctx: Context;
  input: { id: string };
}): Promise<BatchView> =>
  ctx.store.write(async (tx) => {
    const batch = await getBatch(tx, id);
    if (batch === null) throw unknownBatch(id);
    if (batch.endedAt === null && batch.undoneAt === null) await cancelIn(ctx, tx, id);
    return (await getBatch(tx, id)) ?? batch;
  });

/** Takes away what waits of a batch. */
export async function cancelIn(ctx: Context, tx: Tx, id: string): Promise<void> {
  await queueOf(ctx.store).cancel(tx, groupOf(id));
  await moveItems(tx, id, "waiting", { state: "cancelled" });
  await setBatch(tx, id, { cancelledAt: ctx.now(), sealed: true });
  await mayBeThrough(ctx, tx, id);
}

/** Gives up what is parked of a batch: its bytes are let go. Returns how many. Throws BatchError, StoreError. */
export const dropParked = ({
  ctx,
  input: { id },
}: {
  ctx: Context;
  input: { id: string };
}): Promise<number> =>
  ctx.store.write(async (tx) => {
    const batch = await getBatch(tx, id);
    if (batch === null) throw unknownBatch(id);
    const dropped = await moveItems(tx, id, "parked", { state: "cancelled" });
    await queueOf(ctx.store).forgetParked(tx, groupOf(id));
    if (batch.endedAt !== null && dropped.length > 0) {
      await setBatch(tx, id, { endedAt: null });
      await mayBeThrough(ctx, tx, id);
    }
    return dropped.length;
  });

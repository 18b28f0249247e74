import { getBatch, moveItems, queueOf } from "@chancery/db";

import type { Context } from "../context.ts";
import { BatchError, unknownBatch } from "./errors.ts";
import { mayBeThrough, reopen } from "./submit-batch.ts";
import { groupOf, READ_ATTEMPTS, TASKS } from "./tasks.ts";

/**
 * Lets the parked items of a batch try again, from the first attempt on. Returns how many. Throws BatchError, StoreError.
 */
export const retryBatch = ({
  ctx,
  input: { id },
}: {
  ctx: Context;
  input: { id: string };
}): Promise<number> =>
  ctx.store.write(async (tx) => {
    const batch = await getBatch(tx, id);
    if (batch === null) throw unknownBatch(id);
    if (batch.undoneAt !== null) throw new BatchError("batch.undone", "the batch was taken back");
    const numbers = await moveItems(tx, id, "parked", { state: "waiting", trouble: null });
    if (numbers.length === 0) return 0;
    await reopen(tx, id);
    const queue = queueOf(ctx.store);
    // Each alone: one of them may still be what brings the others down.
    const how = { group: groupOf(id), maxAttempts: READ_ATTEMPTS };
    for (const number of numbers) await queue.addBatch(tx, TASKS.read, [{ batch: id, number }], how);
    await queue.forgetParked(tx, groupOf(id));
    await mayBeThrough(ctx, tx, id);
    return numbers.length;
  });

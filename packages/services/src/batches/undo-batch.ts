import { getBatch, queueOf, setBatch, type BatchView } from "@chancery/db";

import type { Context } from "../context.ts";
import { cancelIn } from "./cancel-batch.ts";
import { unknownBatch } from "./errors.ts";
import { groupOf, TASKS } from "./tasks.ts";

/**
 * Takes a batch back as one: what waits is not read, and what only it brought leaves the record, step by step, by the
 * queue. What other batches found as well, and what people decided, stays. Throws BatchError, StoreError.
 */
export const undoBatch = ({
  ctx,
  input: { id },
}: {
  ctx: Context;
  input: { id: string };
}): Promise<BatchView> =>
  ctx.store.write(async (tx) => {
    const batch = await getBatch(tx, id);
    if (batch === null) throw unknownBatch(id);
    if (batch.undoneAt !== null) return batch;
    await cancelIn(ctx, tx, id);
    await setBatch(tx, id, { undoneAt: ctx.now() });
    await queueOf(ctx.store).addKeyed(tx, TASKS.undo, id, id, { group: groupOf(id) });
    return (await getBatch(tx, id)) ?? batch;
  });

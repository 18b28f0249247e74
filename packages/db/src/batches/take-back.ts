import { and, asc, eq } from "drizzle-orm";

import type { Tx } from "../open.ts";
import { batch, batchItem } from "../schema/batches.ts";
import { nextChange, othersHold } from "./progress.ts";
import { removeAddress } from "../save/remove.ts";

/** Takes a batch's notes of being ended, cancelled or undone on or back. */
export async function setBatch(
  tx: Tx,
  id: string,
  values: Partial<
    Pick<typeof batch.$inferInsert, "cancelledAt" | "endedAt" | "undoneAt" | "sealed" | "report">
  >,
): Promise<void> {
  await nextChange(tx, id);
  await tx.update(batch).set(values).where(eq(batch.id, id));
}

/**
 * Takes back what some items of a batch brought, at most `limit`: addresses that no other batch found as well. Gives how
 * many items that were, and the sources that have no address left, which the caller drops with what merging made of them.
 */
export async function takeBackItems(
  tx: Tx,
  id: string,
  limit: number,
): Promise<{ items: number; orphans: string[] }> {
  const items = await tx
    .select({ number: batchItem.number, uri: batchItem.uri, sourceId: batchItem.sourceId })
    .from(batchItem)
    .where(and(eq(batchItem.batchId, id), eq(batchItem.state, "done")))
    .orderBy(asc(batchItem.number))
    .limit(limit);
  const orphans: string[] = [];
  const change = items.length > 0 ? await nextChange(tx, id) : 0;
  for (const { number, uri, sourceId } of items) {
    await tx
      .update(batchItem)
      .set({ state: "undone", change })
      .where(and(eq(batchItem.batchId, id), eq(batchItem.number, number)));
    if (sourceId === null || (await othersHold(tx, id, { uri, sourceId }))) continue;
    if (!(await wasBrought(tx, { uri, sourceId }))) continue;
    if (await removeAddress(tx, { uri, sourceId })) orphans.push(sourceId);
    const there = and(eq(batchItem.uri, uri), eq(batchItem.sourceId, sourceId));
    await tx.update(batchItem).set({ brought: false }).where(there);
  }
  return { items: items.length, orphans: [...new Set(orphans)] };
}

/** Whether a batch, this or one that was undone meanwhile, brought the address: what was there before all batches stays. */
async function wasBrought(tx: Tx, { uri, sourceId }: { uri: string; sourceId: string }): Promise<boolean> {
  const [row] = await tx
    .select({ number: batchItem.number })
    .from(batchItem)
    .where(and(eq(batchItem.uri, uri), eq(batchItem.sourceId, sourceId), eq(batchItem.brought, true)))
    .limit(1);
  return row !== undefined;
}

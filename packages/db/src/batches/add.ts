import { and, eq, inArray, notExists, sql } from "drizzle-orm";

import type { Tx } from "../open.ts";
import { inParts } from "../save/parts.ts";
import { batch, batchItem, heldBytes, type BatchOrigin, type ItemTrouble } from "../schema/batches.ts";

export interface NewBatch {
  readonly id: string;
  readonly origin: BatchOrigin;
  readonly label: string | null;
  readonly now: Date;
}

/** An article that is handed in, or why there is none. */
export interface NewItem {
  readonly uri: string;
  readonly mediaType: string | null;
  readonly retrievedAt: string | null;
  readonly published: string | null;
  readonly content: { readonly id: string; readonly bytes: Uint8Array } | null;
  readonly trouble: ItemTrouble | null;
}

/** Begins a batch, still without items. False: there is one of that id already, by an earlier call that was answered nobody. */
export async function addBatch(tx: Tx, { id, origin, label, now }: NewBatch): Promise<boolean> {
  const made = await tx
    .insert(batch)
    .values({ id, origin, label, createdAt: now, total: 0, sealed: false, changes: 0 })
    .onConflictDoNothing()
    .returning({ id: batch.id });
  return made.length > 0;
}

/** Adds items with their bytes; gives the numbers of those that wait to be read. */
export async function addItems(
  tx: Tx,
  batchId: string,
  items: readonly NewItem[],
  now: Date,
): Promise<number[]> {
  const [row] = await tx
    .update(batch)
    .set({ total: sql`${batch.total} + ${items.length}`, changes: sql`${batch.changes} + 1` })
    .where(eq(batch.id, batchId))
    .returning({ total: batch.total, change: batch.changes });
  if (row === undefined) throw new Error(`no batch ${batchId}`);
  const first = row.total - items.length + 1;
  const rows = items.map(({ content, trouble, ...item }, i) => ({
    ...item,
    batchId,
    number: first + i,
    sourceId: content?.id ?? null,
    state: content === null ? ("refused" as const) : ("waiting" as const),
    trouble,
    brought: false,
    change: row.change,
    queuedAt: now,
  }));
  for (const part of inParts(rows)) await tx.insert(batchItem).values(part);
  for (const { content } of items) {
    if (content === null) continue;
    const { id, bytes } = content;
    await tx
      .insert(heldBytes)
      .values({ id, bytes: Buffer.from(bytes) })
      .onConflictDoNothing();
  }
  return rows.filter(({ state }) => state === "waiting").map(({ number }) => number);
}

/** No more items are added. */
export async function sealBatch(tx: Tx, id: string): Promise<void> {
  await tx.update(batch).set({ sealed: true }).where(eq(batch.id, id));
}

/** Lets go of bytes that no item needs any longer. */
export async function releaseBytes(tx: Tx, sourceIds: readonly string[]): Promise<void> {
  const needed = tx
    .select({ one: sql`1` })
    .from(batchItem)
    .where(and(eq(batchItem.sourceId, heldBytes.id), inArray(batchItem.state, ["waiting", "parked"])));
  for (const part of inParts([...new Set(sourceIds)])) {
    await tx.delete(heldBytes).where(and(inArray(heldBytes.id, part), notExists(needed)));
  }
}

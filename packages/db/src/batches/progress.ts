import { and, eq, inArray, isNull, ne, notInArray, sql } from "drizzle-orm";

import type { Database, Tx } from "../open.ts";
import { unmerged } from "../schema/merging.ts";
import { batch, batchItem, heldBytes, type BatchOrigin, type ItemState } from "../schema/batches.ts";
import { releaseBytes } from "./add.ts";

type Reading = Pick<Database | Tx, "select">;

/** An item that waits to be read. */
export interface WaitingItem {
  readonly number: number;
  readonly uri: string;
  readonly sourceId: string;
  readonly mediaType: string | null;
  readonly retrievedAt: string | null;
  readonly published: string | null;
  /** Of its bytes. */
  readonly size: number;
}

export interface ItemRef {
  readonly batch: string;
  readonly number: number;
}

const of = ({ batch: id, number }: ItemRef) => and(eq(batchItem.batchId, id), eq(batchItem.number, number));

/** Those items of a batch that wait, in their order. */
export async function waitingItems(
  db: Reading,
  batchId: string,
  numbers: readonly number[],
): Promise<WaitingItem[]> {
  const rows = await db
    .select({
      number: batchItem.number,
      uri: batchItem.uri,
      sourceId: heldBytes.id,
      mediaType: batchItem.mediaType,
      retrievedAt: batchItem.retrievedAt,
      published: batchItem.published,
      size: sql<number>`length(${heldBytes.bytes})`.mapWith(Number),
    })
    .from(batchItem)
    .innerJoin(heldBytes, eq(heldBytes.id, batchItem.sourceId))
    .where(
      and(
        eq(batchItem.batchId, batchId),
        inArray(batchItem.number, [...numbers]),
        eq(batchItem.state, "waiting"),
      ),
    );
  return rows.sort((a, b) => a.number - b.number);
}

/** Bytes that were taken in, by their sha-256. */
export async function heldBytesOf(
  db: Reading,
  sourceIds: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const rows = await db
    .select()
    .from(heldBytes)
    .where(inArray(heldBytes.id, [...new Set(sourceIds)]));
  return new Map(rows.map(({ id, bytes }) => [id, bytes]));
}

/** Which of these items still wait: asked in the transaction that finishes them. */
export async function waitingNumbers(
  tx: Tx,
  batchId: string,
  numbers: readonly number[],
): Promise<Set<number>> {
  const rows = await tx
    .select({ number: batchItem.number })
    .from(batchItem)
    .where(
      and(
        eq(batchItem.batchId, batchId),
        inArray(batchItem.number, [...numbers]),
        eq(batchItem.state, "waiting"),
      ),
    );
  return new Set(rows.map(({ number }) => number));
}

/** Whether an item still waits: asked in the transaction that finishes it. */
export async function isWaiting(tx: Tx, ref: ItemRef): Promise<boolean> {
  const [row] = await tx.select({ state: batchItem.state }).from(batchItem).where(of(ref));
  return row?.state === "waiting";
}

/** Counts a change of a batch; the number is that of the change. */
export async function nextChange(tx: Tx, batchId: string): Promise<number> {
  const [row] = await tx
    .update(batch)
    .set({ changes: sql`${batch.changes} + 1` })
    .where(eq(batch.id, batchId))
    .returning({ change: batch.changes });
  return row?.change ?? 0;
}

export type ItemChange = Partial<
  Pick<
    typeof batchItem.$inferInsert,
    "state" | "outcome" | "version" | "title" | "facts" | "brought" | "trouble" | "readAt" | "readMs"
  >
>;

/** Writes what became of an item, and lets go of its bytes where it needs them no longer. */
export const setItem = (tx: Tx, ref: ItemRef, values: ItemChange): Promise<void> =>
  setItems(tx, ref.batch, [{ ...values, number: ref.number }]);

/** The same of several at once. */
export async function setItems(
  tx: Tx,
  batchId: string,
  items: readonly (ItemChange & { readonly number: number })[],
): Promise<void> {
  if (items.length === 0) return;
  const change = await nextChange(tx, batchId);
  const sources: string[] = [];
  for (const { number, ...values } of items) {
    const [row] = await tx
      .update(batchItem)
      .set({ ...values, change })
      .where(of({ batch: batchId, number }))
      .returning({ sourceId: batchItem.sourceId });
    if (row?.sourceId) sources.push(row.sourceId);
  }
  await releaseBytes(tx, sources);
}

/** Moves all items of one state to another; gives their numbers. */
export async function moveItems(
  tx: Tx,
  batchId: string,
  from: ItemState,
  values: ItemChange & { readonly state: ItemState },
): Promise<number[]> {
  const change = await nextChange(tx, batchId);
  const rows = await tx
    .update(batchItem)
    .set({ ...values, change })
    .where(and(eq(batchItem.batchId, batchId), eq(batchItem.state, from)))
    .returning({ number: batchItem.number, sourceId: batchItem.sourceId });
  await releaseBytes(
    tx,
    rows.flatMap(({ sourceId }) => (sourceId === null ? [] : [sourceId])),
  );
  return rows.map(({ number }) => number).sort((a, b) => a - b);
}

/** Notes which of a batch's articles are joined with all others by now. */
export async function markJoined(tx: Tx, batchId: string, now: Date): Promise<void> {
  const wait = tx.select({ id: unmerged.sourceId }).from(unmerged);
  const joined = and(
    eq(batchItem.batchId, batchId),
    eq(batchItem.state, "done"),
    isNull(batchItem.joinedAt),
    notInArray(batchItem.sourceId, wait),
  );
  const [any] = await tx.select({ number: batchItem.number }).from(batchItem).where(joined).limit(1);
  if (any === undefined) return;
  const change = await nextChange(tx, batchId);
  await tx.update(batchItem).set({ joinedAt: now, change }).where(joined);
}

/** Whether all of a batch came in and nothing of it waits. */
export async function isThrough(tx: Tx, batchId: string): Promise<boolean> {
  const [row] = await tx
    .select({ sealed: batch.sealed, endedAt: batch.endedAt })
    .from(batch)
    .where(eq(batch.id, batchId));
  if (row === undefined || !row.sealed || row.endedAt !== null) return false;
  const [waiting] = await tx
    .select({ number: batchItem.number })
    .from(batchItem)
    .where(and(eq(batchItem.batchId, batchId), eq(batchItem.state, "waiting")))
    .limit(1);
  return waiting === undefined;
}

/** When a batch came in, from where, and when the last of it was joined; null where nothing of it is. */
export async function joiningOf(
  tx: Tx,
  batchId: string,
): Promise<{ readonly origin: BatchOrigin; readonly from: Date; readonly to: Date } | null> {
  const [row] = await tx
    .select({
      origin: batch.origin,
      from: batch.createdAt,
      to: sql<number | null>`max(${batchItem.joinedAt})`,
    })
    .from(batch)
    .innerJoin(batchItem, eq(batchItem.batchId, batch.id))
    .where(eq(batch.id, batchId))
    .groupBy(batch.id, batch.origin, batch.createdAt);
  return row === undefined || row.to === null ? null : { ...row, to: new Date(Number(row.to)) };
}

/** Other batches, not this one, in which the same bytes at the same address are done. */
export async function othersHold(
  tx: Tx,
  batchId: string,
  { uri, sourceId }: { uri: string; sourceId: string },
): Promise<boolean> {
  const [row] = await tx
    .select({ id: batchItem.batchId })
    .from(batchItem)
    .where(
      and(
        eq(batchItem.uri, uri),
        eq(batchItem.sourceId, sourceId),
        inArray(batchItem.state, ["done"]),
        ne(batchItem.batchId, batchId),
      ),
    )
    .limit(1);
  return row !== undefined;
}

import { and, asc, desc, eq, getTableColumns, gt, inArray, lt, or, sql } from "drizzle-orm";

import type { Database, Tx } from "../open.ts";
import { partsOf, type Page, type PageRequest } from "../read/page.ts";
import { batch, batchItem, type BatchOrigin, type BatchReport, type ItemState } from "../schema/batches.ts";

type Reading = Pick<Database | Tx, "select">;

export interface BatchView {
  readonly id: string;
  readonly origin: BatchOrigin;
  readonly label: string | null;
  /** Times are ISO, in UTC. */
  readonly createdAt: string;
  readonly total: number;
  /** All of it came in. False for long: whoever handed it in was broken off. */
  readonly sealed: boolean;
  /** The number of its last change. */
  readonly changes: number;
  readonly cancelledAt: string | null;
  readonly endedAt: string | null;
  readonly undoneAt: string | null;
  /** Made when it ends. */
  readonly report: BatchReport | null;
  readonly states: Readonly<Record<ItemState, number>>;
}

type ItemRow = Omit<typeof batchItem.$inferSelect, "batchId">;

/** An item as it stands; times are ISO, in UTC. */
export interface BatchItemView extends Omit<ItemRow, "queuedAt" | "readAt" | "joinedAt"> {
  readonly queuedAt: string;
  readonly readAt: string | null;
  readonly joinedAt: string | null;
}

const iso = (time: Date | null): string | null => time?.toISOString() ?? null;

const told = ({ queuedAt, readAt, joinedAt, ...row }: ItemRow): BatchItemView => ({
  ...row,
  queuedAt: queuedAt.toISOString(),
  readAt: iso(readAt),
  joinedAt: iso(joinedAt),
});

const NONE: Readonly<Record<ItemState, number>> = {
  waiting: 0,
  done: 0,
  refused: 0,
  parked: 0,
  cancelled: 0,
  undone: 0,
};

/** A batch; null where there is none. */
export async function getBatch(db: Reading, id: string): Promise<BatchView | null> {
  const rows = await db.select().from(batch).where(eq(batch.id, id));
  return (await withStates(db, rows))[0] ?? null;
}

/** Batches, the newest first. */
export async function listBatches(db: Reading, { limit, cursor }: PageRequest): Promise<Page<BatchView>> {
  // Fifteen digits are always a time.
  const [at, after = ""] = cursor === undefined ? [] : partsOf(cursor, /^(\d{1,15})\|([\da-f-]+)$/);
  const before = new Date(Number(at ?? 0));
  const rows = await db
    .select()
    .from(batch)
    .where(
      at === undefined
        ? undefined
        : or(lt(batch.createdAt, before), and(eq(batch.createdAt, before), lt(batch.id, after))),
    )
    .orderBy(desc(batch.createdAt), desc(batch.id))
    .limit(limit + 1);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: await withStates(db, shown),
    cursor: rows.length > limit && last ? `${last.createdAt.getTime()}|${last.id}` : null,
  };
}

async function withStates(db: Reading, rows: (typeof batch.$inferSelect)[]): Promise<BatchView[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const counted = await db
    .select({ id: batchItem.batchId, state: batchItem.state, n: sql<number>`count(*)`.mapWith(Number) })
    .from(batchItem)
    .where(inArray(batchItem.batchId, ids))
    .groupBy(batchItem.batchId, batchItem.state);
  const states = new Map(ids.map((id) => [id, { ...NONE }]));
  for (const { id, state, n } of counted) {
    const of = states.get(id);
    if (of) of[state] = n;
  }
  return rows.map(({ createdAt, cancelledAt, endedAt, undoneAt, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    cancelledAt: iso(cancelledAt),
    endedAt: iso(endedAt),
    undoneAt: iso(undoneAt),
    states: states.get(row.id) ?? NONE,
  }));
}

/** Where a follower is: the number of a change, and of the item within it. */
export interface Place {
  readonly change: number;
  readonly number: number;
}

const { batchId: _batchId, ...columns } = getTableColumns(batchItem);

/** Items as they stand that changed after a place, in the order of their last changes. */
export async function itemsChangedAfter(
  db: Reading,
  id: string,
  { change, number }: Place,
  limit: number,
): Promise<BatchItemView[]> {
  const rows = await db
    .select(columns)
    .from(batchItem)
    .where(
      and(
        eq(batchItem.batchId, id),
        or(gt(batchItem.change, change), and(eq(batchItem.change, change), gt(batchItem.number, number))),
      ),
    )
    .orderBy(asc(batchItem.change), asc(batchItem.number))
    .limit(limit);
  return rows.map(told);
}

/** Items in their order, of some states only where these are named. */
export async function itemsOfBatch(
  db: Reading,
  id: string,
  { states, after, limit }: { states?: readonly ItemState[] | undefined; after: number; limit: number },
): Promise<BatchItemView[]> {
  const rows = await db
    .select(columns)
    .from(batchItem)
    .where(
      and(
        eq(batchItem.batchId, id),
        gt(batchItem.number, after),
        states === undefined ? undefined : inArray(batchItem.state, [...states]),
      ),
    )
    .orderBy(asc(batchItem.number))
    .limit(limit);
  return rows.map(told);
}

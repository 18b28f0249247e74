import { and, asc, desc, eq, getTableColumns, gt, inArray, lt, or, sql } from "drizzle-orm";

import type { Database, Tx } from "../open.ts";
import type { Page, PageRequest } from "../read/page.ts";
import { batch, batchItem, type BatchOrigin, type BatchReport, type ItemState } from "../schema/batches.ts";

type Reading = Pick<Database | Tx, "select">;

export interface BatchView {
  readonly id: string;
  readonly origin: BatchOrigin;
  readonly label: string | null;
  readonly createdAt: Date;
  readonly total: number;
  /** All of it came in. False for long: whoever handed it in was broken off. */
  readonly sealed: boolean;
  /** The number of its last change. */
  readonly changes: number;
  readonly cancelledAt: Date | null;
  readonly endedAt: Date | null;
  readonly undoneAt: Date | null;
  /** Made when it ends. */
  readonly report: BatchReport | null;
  readonly states: Readonly<Record<ItemState, number>>;
}

export type BatchItemView = Omit<typeof batchItem.$inferSelect, "batchId">;

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
  const [at = "", after = ""] = cursor?.split("|") ?? [];
  const before = new Date(Number(at) || 0);
  const rows = await db
    .select()
    .from(batch)
    .where(
      cursor === undefined
        ? undefined
        : or(lt(batch.createdAt, before), and(eq(batch.createdAt, before), lt(batch.id, after))),
    )
    .orderBy(desc(batch.createdAt), desc(batch.id))
    .limit(limit + 1);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items: await withStates(db, items),
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
  return rows.map((row) => ({ ...row, states: states.get(row.id) ?? NONE }));
}

/** Where a follower is: the number of a change, and of the item within it. */
export interface Place {
  readonly change: number;
  readonly number: number;
}

const { batchId: _batchId, ...columns } = getTableColumns(batchItem);

/** Items as they stand that changed after a place, in the order of their last changes. */
export const itemsChangedAfter = (
  db: Reading,
  id: string,
  { change, number }: Place,
  limit: number,
): Promise<BatchItemView[]> =>
  db
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

/** Items in their order, of some states only where these are named. */
export const itemsOfBatch = (
  db: Reading,
  id: string,
  { states, after, limit }: { states?: readonly ItemState[] | undefined; after: number; limit: number },
): Promise<BatchItemView[]> =>
  db
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

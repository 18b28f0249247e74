import { createHash, randomUUID } from "node:crypto";

import {
  addBatch,
  addItems,
  queueOf,
  sealBatch,
  setBatch,
  type BatchOrigin,
  type NewItem,
  type Tx,
} from "@chancery/db";

import type { Context } from "../context.ts";
import type { Taken } from "../intake/index.ts";
import { troubleOf } from "../trouble.ts";
import { groupOf, READ_ATTEMPTS, TASKS, type Ending } from "./tasks.ts";

export interface SubmitOptions {
  readonly origin: BatchOrigin;
  /** What people know it by: a folder, a feed. */
  readonly label?: string | null | undefined;
  /** Made by the caller, so that a call whose answer was lost can be made again without doubling. */
  readonly id?: string | undefined;
}

export interface Submitted {
  readonly id: string;
  readonly total: number;
}

/**
 * Takes articles in as a batch: when it answers, their bytes and the work to be done are kept together, and whatever
 * happens to the process they will be read, once. Throws StoreError.
 */
export async function submitBatch({
  ctx,
  input,
  options,
}: {
  ctx: Context;
  input: readonly Taken[];
  options: SubmitOptions;
}): Promise<Submitted> {
  const id = options.id ?? randomUUID();
  const items = input.map(newItem);
  await ctx.store.write((tx) => submitIn(ctx, tx, { ...options, id }, items), { shows: "nothing" });
  return { id, total: items.length };
}

/** The same within a transaction that does more; false where that batch was taken in before. */
export async function submitIn(
  ctx: Context,
  tx: Tx,
  { id, origin, label = null }: SubmitOptions & { id: string },
  items: readonly NewItem[],
): Promise<boolean> {
  if (!(await addBatch(tx, { id, origin, label, now: ctx.now() }))) return false;
  await addPart(ctx, tx, id, items);
  await seal(ctx, tx, id);
  return true;
}

/** A batch that grows while its first articles are read already: for streams that have no end in sight. */
export interface GrowingBatch {
  readonly id: string;
  /** Takes some more articles in. */
  add(items: readonly Taken[]): Promise<void>;
  /** No more come. */
  seal(): Promise<void>;
}

/** Begins a batch that its caller hands in by parts, and whose jobs this process works itself. Throws StoreError. */
export async function beginBatch({
  ctx,
  options,
}: {
  ctx: Context;
  options: SubmitOptions;
}): Promise<GrowingBatch> {
  const { origin, label = null, id = randomUUID() } = options;
  await ctx.store.write((tx) => addBatch(tx, { id, origin, label, now: ctx.now() }), { shows: "nothing" });
  return {
    id,
    add: (items) =>
      ctx.store.write((tx) => addPart(ctx, tx, id, items.map(newItem), { mine: true }), { shows: "nothing" }),
    seal: () => ctx.store.write((tx) => seal(ctx, tx, id, { mine: true }), { shows: "nothing" }),
  };
}

async function addPart(
  ctx: Context,
  tx: Tx,
  id: string,
  items: readonly NewItem[],
  options: { mine?: boolean } = {},
): Promise<void> {
  const waiting = await addItems(tx, id, items, ctx.now());
  const refs = waiting.map((number) => ({ batch: id, number }));
  const how = { group: groupOf(id), maxAttempts: READ_ATTEMPTS, ...options };
  await queueOf(ctx.store).addBatch(tx, TASKS.read, refs, how);
}

async function seal(ctx: Context, tx: Tx, id: string, options: { mine?: boolean } = {}): Promise<void> {
  await sealBatch(tx, id);
  await mayBeThrough(ctx, tx, id, options);
}

/** Has it looked at whether a batch is through; `joined`: what is known of that already. */
export const mayBeThrough = (
  ctx: Context,
  tx: Tx,
  id: string,
  { joined = null, ...how }: Partial<Pick<Ending, "joined">> & { mine?: boolean; runAt?: Date } = {},
): Promise<void> => {
  const ending: Ending = { batch: id, joined };
  return queueOf(ctx.store).addKeyed(tx, TASKS.end, id, ending, { group: groupOf(id), ...how });
};

/** Lets a batch that ended go on. */
export const reopen = (tx: Tx, id: string): Promise<void> =>
  setBatch(tx, id, { endedAt: null, report: null, cancelledAt: null });

/** An article as the store keeps it until it is read. */
export function newItem(next: Taken): NewItem {
  if (!next.ok) {
    const none = { mediaType: null, retrievedAt: null, published: null, content: null };
    return { ...none, uri: next.uri, trouble: troubleOf(next.error) };
  }
  const { uri, bytes, mediaType = null, retrievedAt = null, published = null } = next.item;
  const id = createHash("sha256").update(bytes).digest("hex");
  return { uri, mediaType, retrievedAt, published, content: { id, bytes }, trouble: null };
}

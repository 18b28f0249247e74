import { setTimeout } from "node:timers/promises";

import type { ArticleRecord } from "@chancery/core";
import { mergedChanges, takeTurn, waitingRecords, type Tx } from "@chancery/db";

import type { Context } from "../context.ts";
import { mergeSources, workOut } from "./merge-sources.ts";
import type { PartSizes } from "./part-sizes.ts";

/** What is made again out of what is kept need not wait for the disk. */
const REMADE = { remade: true };

/** Sources that are joined within one transaction, from reading to writing: others wait for all of it. */
const WITHIN = 200;

/** How long it waits before it looks whether others have joined what waited, in milliseconds. */
const LOOK = 100;

/**
 * Joins some of what waits; gives how many, 0 where nothing does, null where others are at it: after a moment. It is worked out while others may
 * write, and written if what it was worked out from has not changed; else, and where that way does not lead, it is done within one transaction.
 */
export async function joinPart(ctx: Context, sizes: PartSizes): Promise<number | null> {
  const size = sizes.next();
  // Its one connection is in use while somebody writes.
  if (ctx.store.url === ":memory:") return joinWithin(ctx, size);
  const end = await takeTurn(ctx.store);
  if (end === null) {
    await setTimeout(LOOK);
    return null;
  }
  try {
    return (await joinBeside(ctx, size, sizes)) ?? (await joinWithin(ctx, Math.min(size, WITHIN)));
  } finally {
    await end();
  }
}

/** Null where it did not come to writing. */
async function joinBeside(ctx: Context, size: number, sizes: PartSizes): Promise<number | null> {
  const { store } = ctx;
  const changes = await mergedChanges(store.own);
  const joining = await workOut(ctx, waitingRecords(store.own, size));
  if (joining === null) return null;
  if (joining.sources.length === 0) return 0;
  let began = performance.now();
  const written = await store.write(async (tx: Tx) => {
    began = performance.now();
    if ((await mergedChanges(tx)) !== changes) return false;
    await joining.write(tx);
    return true;
  }, REMADE);
  if (!written) return null;
  sizes.took(joining.sources.length, performance.now() - began);
  return joining.sources.length;
}

const joinWithin = (ctx: Context, size: number): Promise<number> =>
  ctx.store.write(async (tx) => {
    const records: ArticleRecord[] = [];
    for await (const record of waitingRecords(tx, size)) records.push(record);
    if (records.length > 0) await mergeSources(ctx, tx, records);
    return records.length;
  }, REMADE);

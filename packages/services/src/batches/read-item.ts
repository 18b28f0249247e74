import {
  isWaiting,
  saveAddressIn,
  saveRecordIn,
  setItem,
  StoreError,
  storedSource,
  waitingItem,
  type ItemRef,
  type SaveOutcome,
  type Tx,
  type WaitingItem,
} from "@chancery/db";

import type { Context } from "../context.ts";
import { extractItem, isCurrent } from "../ingest.ts";
import { troubleOf } from "../trouble.ts";

/**
 * Reads one item into the record. The article and what became of the item are written in one transaction: a process that
 * is killed anywhere leaves both or neither. An item that does not wait (any longer) is passed over. Returns whether there is anything
 * new to be joined. Throws StoreError, and whatever the extraction throws that is no word about the article.
 */
export async function readItem(ctx: Context, ref: ItemRef): Promise<boolean> {
  const item = await waitingItem(ctx.store.db, ref);
  if (item === null) return false;
  const started = performance.now();
  try {
    const { keep, title, facts } = await reading(ctx, item);
    const write = async (tx: Tx): Promise<boolean> => {
      if (!(await isWaiting(tx, ref))) return false;
      const { outcome, version } = await keep(tx);
      const brought = outcome === "added" || outcome === "readdressed";
      const readMs = Math.round(performance.now() - started);
      const readAt = ctx.now();
      await setItem(tx, ref, { state: "done", outcome, version, title, facts, brought, readAt, readMs });
      return outcome === "added" || outcome === "refreshed";
    };
    // Lost with the power of the machine, the item waits again, with its bytes.
    return await ctx.store.write(write, { remade: true });
  } catch (error) {
    const trouble = troubleOf(error);
    // What is said about the article stays true however often it is read. A store's trouble and a fault of ours may pass.
    const final = !(error instanceof StoreError) ? trouble.code !== "internal" : error.code === "store.text";
    if (!final) throw error;
    await ctx.store.write(async (tx) => {
      if (await isWaiting(tx, ref)) await setItem(tx, ref, { state: "refused", trouble, readAt: ctx.now() });
    });
    return false;
  }
}

interface Reading {
  readonly keep: (tx: Tx) => Promise<SaveOutcome>;
  readonly title: string | null;
  readonly facts: number;
}

/** What is to be kept of an item. Bytes that the record has are not read again. */
async function reading(ctx: Context, item: WaitingItem): Promise<Reading> {
  const { uri, sourceId: id, bytes, mediaType, retrievedAt, published } = item;
  const stored = await storedSource(ctx.store.db, { id, uri });
  if (stored !== null && isCurrent(stored, ctx.versions)) {
    const { title, facts } = stored;
    return { title, facts, keep: (tx) => saveAddressIn(tx, { id, uri, retrievedAt, now: ctx.now() }) };
  }
  const record = extractItem(ctx, {
    uri,
    bytes,
    ...(mediaType === null ? {} : { mediaType }),
    retrievedAt,
    published,
  });
  return {
    title: record.article.title?.text ?? null,
    facts: record.facts.length,
    keep: (tx) => saveRecordIn(tx, { record, bytes, now: ctx.now() }),
  };
}

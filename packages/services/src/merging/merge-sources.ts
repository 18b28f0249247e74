import { applyChange, linesOf, type ArticleRecord, type Decision, type SourceLines } from "@chancery/core";
import {
  appendDecision,
  GatheredIndex,
  markMerged,
  markUnmerged,
  refreshEntryText,
  StoreError,
  StoreIndex,
  type Tx,
} from "@chancery/db";

import type { Context } from "../context.ts";
import { stagesFor } from "./basis.ts";
import { carried } from "./carried.ts";

/**
 * Joins records with all others. Of a source that was merged before, what people
 * decided is carried over to the facts that say the same now. A record that merging cannot take is kept, and waits with
 * the fault beside it: the article must not be lost by it. Throws StoreError.
 */
export async function mergeSources(ctx: Context, tx: Tx, records: readonly ArticleRecord[]): Promise<void> {
  const ids = records.map(({ source }) => source.id);
  const index = new StoreIndex(tx, { turns: ctx.store.url !== ":memory:" });
  try {
    const put = records.map((record) => linesOf(record, ctx.knowledge));
    const decide = await carriedOver(ctx, tx, index, put);
    const { entries } = await applyChange(index, { put, decide }, stagesFor(ctx));
    for (const decision of decide) await appendDecision(tx, decision);
    await refreshEntryText(tx, { entries, sources: ids });
    await markMerged(tx, ids);
  } catch (error) {
    if (index.written || error instanceof StoreError) throw error;
    if (records.length > 1) for (const record of records) await mergeSources(ctx, tx, [record]);
    else
      for (const id of ids)
        await markUnmerged(tx, id, error instanceof Error ? error.message : String(error));
  }
}

/** How records are joined, worked out and not written yet. */
export interface Joining {
  readonly sources: readonly string[];
  write(tx: Tx): Promise<void>;
}

/**
 * Works out how records that were never merged are joined with all others, reading only, so that others may write meanwhile; null where
 * people's decisions may have to be carried over, or where it fails: then `mergeSources` is the way. What it read must be as it was when it
 * is written: see `mergedChanges`.
 */
export async function workOut(ctx: Context, records: AsyncIterable<ArticleRecord>): Promise<Joining | null> {
  const read = new StoreIndex(ctx.store.own, { turns: true });
  const gathered = new GatheredIndex(read);
  try {
    const put: SourceLines[] = [];
    for await (const record of records) put.push(linesOf(record, ctx.knowledge));
    const ids = put.map(({ source }) => source);
    if ((await read.get("lines", ids)).size > 0) return null;
    const { entries } = await applyChange(gathered, { put }, stagesFor(ctx));
    return {
      sources: ids,
      write: async (tx) => {
        await gathered.replay(new StoreIndex(tx, { turns: true }));
        await refreshEntryText(tx, { entries, sources: ids });
        await markMerged(tx, ids);
      },
    };
  } catch (error) {
    if (error instanceof StoreError) throw error;
    return null;
  }
}

/** Takes sources out of what is joined; their own tables are dropped by the caller after it, in the same transaction. */
export async function partSources(ctx: Context, tx: Tx, ids: readonly string[]): Promise<void> {
  const { entries } = await applyChange(new StoreIndex(tx), { remove: ids }, stagesFor(ctx));
  await refreshEntryText(tx, { entries, sources: [] });
}

async function carriedOver(
  ctx: Context,
  tx: Tx,
  index: StoreIndex,
  put: readonly SourceLines[],
): Promise<Decision[]> {
  const before = await index.get(
    "lines",
    put.map(({ source }) => source),
  );
  const decisions: Decision[] = [];
  for (const lines of put) {
    const old = before.get(lines.source);
    if (old !== undefined) decisions.push(...(await carried(ctx, tx, index, { before: old, after: lines })));
  }
  return decisions;
}

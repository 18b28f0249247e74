import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";

import { saveAddress, saveRecord, StoreError, storedSource, type SaveOutcome } from "@chancery/db";

import type { Context } from "./context.ts";
import type { Item, Taken } from "./intake/index.ts";
import { catchUp, JOINED } from "./merging/catch-up.ts";
import { troubleOf, type Trouble } from "./trouble.ts";

export type IngestOutcome = SaveOutcome["outcome"];

export interface IngestTotals {
  readonly items: number;
  readonly added: number;
  readonly refreshed: number;
  readonly readdressed: number;
  readonly unchanged: number;
  readonly failed: number;
  /** Facts of the articles added or refreshed. */
  readonly facts: number;
}

export type IngestEvent =
  | {
      readonly type: "item";
      /** 1, 2, ... in the order of arrival. */
      readonly number: number;
      readonly uri: string;
      readonly outcome: IngestOutcome;
      readonly article: string;
      readonly version: number;
      readonly title: string | null;
      readonly facts: number;
    }
  | { readonly type: "failed"; readonly number: number; readonly uri: string; readonly trouble: Trouble }
  | { readonly type: "done"; readonly totals: IngestTotals };

/**
 * Reads articles into the store, one transaction each, telling how each went, and joins them with all others, some at a
 * time and the last of them before the last event, `done`; where the process dies between, the next one joins the rest.
 * An article that fails is reported and the rest goes on. Trouble with the store ends it: StoreError; what was stored
 * before stays. `signal` ends it between two articles.
 */
export async function* ingest({
  ctx,
  input,
  signal,
}: {
  ctx: Context;
  input: AsyncIterable<Taken> | Iterable<Taken>;
  signal?: AbortSignal | undefined;
}): AsyncGenerator<IngestEvent, void, void> {
  const totals = { items: 0, added: 0, refreshed: 0, readdressed: 0, unchanged: 0, failed: 0, facts: 0 };
  for await (const _ of catchUp({ ctx, signal }));
  let saved = 0;
  for await (const next of input) {
    if (signal?.aborted) break;
    totals.items += 1;
    const event = next.ok
      ? await attempt(ctx, next.item, totals.items)
      : failed(next.uri, totals.items, next.error);
    if (event.type === "failed") totals.failed += 1;
    if (event.type === "item") {
      totals[event.outcome] += 1;
      if (event.outcome === "added" || event.outcome === "refreshed") {
        totals.facts += event.facts;
        saved += 1;
      }
    }
    if (saved === JOINED) {
      for await (const _ of catchUp({ ctx }));
      saved = 0;
    }
    yield event;
    // Extraction holds the thread: whoever else waits for it gets a turn between articles.
    await setImmediate();
  }
  if (saved > 0) for await (const _ of catchUp({ ctx }));
  yield { type: "done", totals };
}

async function attempt(ctx: Context, item: Item, number: number): Promise<IngestEvent> {
  try {
    return await ingestOne(ctx, item, number);
  } catch (error) {
    if (error instanceof StoreError && error.code !== "store.text") throw error;
    return failed(item.uri, number, error);
  }
}

const failed = (uri: string, number: number, error: unknown): IngestEvent => ({
  type: "failed",
  number,
  uri,
  trouble: troubleOf(error),
});

async function ingestOne(ctx: Context, item: Item, number: number): Promise<IngestEvent> {
  const { uri, bytes } = item;
  const id = createHash("sha256").update(bytes).digest("hex");
  const stored = await storedSource(ctx.store.db, { id, uri });
  if (stored && isCurrent(stored, ctx.versions)) {
    const { title, facts } = stored;
    const address = { id, uri, retrievedAt: item.retrievedAt ?? null, now: ctx.now() };
    const { outcome, version } =
      stored.version === null
        ? await saveAddress(ctx.store, address)
        : ({ outcome: "unchanged", version: stored.version } as const);
    return { type: "item", number, uri, outcome, article: id, version, title, facts };
  }
  const record = extractItem(ctx, item);
  const { outcome, version } = await saveRecord(ctx.store, { record, bytes, now: ctx.now() });
  return {
    type: "item",
    number,
    uri,
    outcome,
    article: record.source.id,
    version,
    title: record.article.title?.text ?? null,
    facts: record.facts.length,
  };
}

export const isCurrent = (a: Context["versions"], b: Context["versions"]): boolean =>
  a.pipeline === b.pipeline && a.knowledge === b.knowledge;

/** The record of one item. Throws ChanceryError for what is no article. */
export function extractItem(ctx: Pick<Context, "extract">, item: Item) {
  return ctx.extract({
    bytes: item.bytes,
    uri: item.uri,
    ...(item.mediaType === undefined ? {} : { mediaType: item.mediaType }),
    retrievedAt: item.retrievedAt ?? null,
    publishedHint: item.published ?? null,
  });
}

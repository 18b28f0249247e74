import { setImmediate } from "node:timers/promises";

import {
  heldBytesOf,
  saveAddressIn,
  saveRecordsIn,
  setItems,
  StoreError,
  storedSource,
  waitingItems,
  waitingNumbers,
  type AddressInput,
  type ItemChange,
  type SaveInput,
  type SaveOutcome,
  type Tx,
  type WaitingItem,
} from "@chancery/db";

import type { Context } from "../context.ts";
import { extractItem, isCurrent } from "../ingest.ts";
import { troubleOf, type Trouble } from "../trouble.ts";

/** Bytes of items that are read before they are kept: more are not held at once. */
const PART_BYTES = 8_000_000;

/** How long it reads before it keeps what it has, in milliseconds: whoever follows a batch of long articles hears of each part. */
const PART_MS = 500;

/** What the extraction made of an item: something to be kept, or what is wrong with the article. */
interface Reading {
  readonly number: number;
  readonly readMs: number;
  readonly made:
    | { readonly save: SaveInput }
    | { readonly address: AddressInput; readonly title: string | null; readonly facts: number }
    | { readonly trouble: Trouble };
}

export interface ReadOptions {
  readonly signal: AbortSignal;
  /** Told when some of them are kept. */
  readonly changed: () => void;
}

/**
 * Reads items of a batch into the record, some at a time: articles and what became of their items are written in one transaction, so that a
 * process that is killed anywhere leaves both or neither, and what many share is written once. An item that does not wait (any longer) is passed
 * over. Gives, by number, what the extraction threw that is no word about the article. Ends between two items. Throws StoreError.
 */
export async function readItems(
  ctx: Context,
  batch: string,
  numbers: readonly number[],
  { signal, changed }: ReadOptions,
): Promise<ReadonlyMap<number, unknown>> {
  const errors = new Map<number, unknown>();
  const left = await waitingItems(ctx.store.db, batch, numbers);
  while (left.length > 0) {
    signal.throwIfAborted();
    const part = left.splice(0, sharing(left));
    const bytes = await heldBytesOf(
      ctx.store.db,
      part.map(({ sourceId }) => sourceId),
    );
    const readings: Reading[] = [];
    const began = performance.now();
    for (const [at, item] of part.entries()) {
      if (signal.aborted || performance.now() - began > PART_MS) {
        left.unshift(...part.slice(at));
        break;
      }
      const content = bytes.get(item.sourceId);
      if (content === undefined) continue;
      try {
        readings.push(await readingOf(ctx, item, content));
      } catch (error) {
        if (error instanceof StoreError) throw error;
        errors.set(item.number, error);
      }
      // Extraction holds the thread: whoever else waits for it gets a turn between articles.
      await setImmediate();
    }
    for (const [number, error] of await keep(ctx, batch, readings)) errors.set(number, error);
    changed();
  }
  return errors;
}

/** How many of these are read before they are kept. */
function sharing(items: readonly WaitingItem[]): number {
  let bytes = 0;
  const over = items.findIndex(({ size }, i) => (bytes += size) > PART_BYTES && i > 0);
  return over < 0 ? items.length : over;
}

/** What is to be kept of an item. Bytes that the record has are not read again. */
async function readingOf(ctx: Context, item: WaitingItem, bytes: Uint8Array): Promise<Reading> {
  const { number, uri, sourceId: id, mediaType, retrievedAt, published } = item;
  const started = performance.now();
  const done = (made: Reading["made"]): Reading => ({
    number,
    readMs: Math.round(performance.now() - started),
    made,
  });
  const stored = await storedSource(ctx.store.db, { id, uri });
  if (stored !== null && isCurrent(stored, ctx.versions)) {
    const { title, facts } = stored;
    return done({ title, facts, address: { id, uri, retrievedAt, now: ctx.now() } });
  }
  try {
    const record = extractItem(ctx, {
      uri,
      bytes,
      ...(mediaType === null ? {} : { mediaType }),
      retrievedAt,
      published,
    });
    return done({ save: { record, bytes, now: ctx.now() } });
  } catch (error) {
    // What is said about the article stays true however often it is read; a fault of ours may pass.
    const trouble = troubleOf(error);
    if (trouble.code === "internal") throw error;
    return done({ trouble });
  }
}

/** Writes what was read; where one of them cannot be written, each alone. Gives what stands in the way of some. Throws StoreError. */
async function keep(
  ctx: Context,
  batch: string,
  readings: readonly Reading[],
): Promise<ReadonlyMap<number, unknown>> {
  if (readings.length === 0) return new Map();
  try {
    // Lost with the power of the machine, the items wait again, with their bytes.
    await ctx.store.write((tx) => keepIn(ctx, tx, batch, readings), { remade: true });
    return new Map();
  } catch (error) {
    // The store's trouble is none of an article: all of it waits until it is over.
    if (error instanceof StoreError && error.code !== "store.text") throw error;
    const [first] = readings;
    if (first === undefined || readings.length > 1) {
      const errors = new Map<number, unknown>();
      for (const one of readings)
        for (const [number, trouble] of await keep(ctx, batch, [one])) errors.set(number, trouble);
      return errors;
    }
    const trouble = troubleOf(error);
    if (trouble.code === "internal" || "trouble" in first.made) return new Map([[first.number, error]]);
    return keep(ctx, batch, [{ ...first, made: { trouble } }]);
  }
}

async function keepIn(ctx: Context, tx: Tx, batch: string, readings: readonly Reading[]): Promise<void> {
  const waiting = await waitingNumbers(
    tx,
    batch,
    readings.map(({ number }) => number),
  );
  const left = readings.filter(({ number }) => waiting.has(number));
  const outcomes = await save(tx, left);
  const changes = left.map(({ number, readMs, made }): ItemChange & { number: number } => {
    const readAt = ctx.now();
    if ("trouble" in made) return { number, state: "refused", trouble: made.trouble, readAt };
    const { outcome, version } = outcomes.get(number) ?? {};
    const brought = outcome === "added" || outcome === "readdressed";
    const { title, facts } = "save" in made ? toldOf(made.save) : made;
    return { number, state: "done", outcome, version, title, facts, brought, readAt, readMs };
  });
  await setItems(tx, batch, changes);
}

const toldOf = ({ record }: SaveInput) => ({
  title: record.article.title?.text ?? null,
  facts: record.facts.length,
});

/** In their order, since versions of an address are counted in it; records that follow each other go together. */
async function save(tx: Tx, readings: readonly Reading[]): Promise<Map<number, SaveOutcome>> {
  const outcomes = new Map<number, SaveOutcome>();
  let together: { readonly number: number; readonly input: SaveInput }[] = [];
  const flush = async (): Promise<void> => {
    const some = together;
    together = [];
    const saved = await saveRecordsIn(
      tx,
      some.map(({ input }) => input),
    );
    for (const [i, outcome] of saved.entries()) outcomes.set(some[i]?.number ?? 0, outcome);
  };
  for (const { number, made } of readings) {
    if ("save" in made) together.push({ number, input: made.save });
    else if ("address" in made) {
      await flush();
      outcomes.set(number, await saveAddressIn(tx, made.address));
    }
  }
  await flush();
  return outcomes;
}

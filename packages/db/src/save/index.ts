import type { ArticleRecord } from "@chancery/core";
import { and, eq, sql } from "drizzle-orm";

import { StoreError } from "../errors.ts";
import { markUnmerged } from "../merging/state.ts";
import type { Store, Tx } from "../open.ts";
import * as t from "../schema/sqlite.ts";
import { addExtraction } from "./add.ts";
import { removeExtraction } from "./remove.ts";

export interface SaveInput {
  readonly record: ArticleRecord;
  /** The source as it came; `record.source.id` is its sha-256. */
  readonly bytes: Uint8Array;
  readonly now: Date;
}

export interface SaveOutcome {
  /**
   * added: bytes not seen before. refreshed: known bytes read by another pipeline or with other knowledge; the facts are
   * replaced, the source is kept. readdressed: known bytes found at another address. unchanged: nothing was written.
   */
  readonly outcome: "added" | "refreshed" | "readdressed" | "unchanged";
  /** Which version of its address the source is: 1, 2, ... */
  readonly version: number;
}

/**
 * Keeps one record with its source, all or nothing; it waits to be merged with the others. Saving the same bytes again changes nothing; other bytes at the
 * same address become its next version, beside the old. Throws StoreError.
 */
export async function saveRecord(store: Store, input: SaveInput): Promise<SaveOutcome> {
  return store.write((tx) => saveRecordIn(tx, input));
}

/** The same within a transaction that does more. */
export async function saveRecordIn(tx: Tx, input: SaveInput): Promise<SaveOutcome> {
  refuseNull(input.record.source.text, input.record.source.uri);
  return save(tx, input);
}

export interface AddressInput {
  /** Of a source that the store has. */
  readonly id: string;
  readonly uri: string;
  readonly retrievedAt: string | null;
  readonly now: Date;
}

/** Keeps that a stored source was found at another address as well: its next version. Throws StoreError. */
export async function saveAddress(store: Store, input: AddressInput): Promise<SaveOutcome> {
  return store.write((tx) => saveAddressIn(tx, input));
}

/** The same within a transaction that does more. */
export async function saveAddressIn(tx: Tx, input: AddressInput): Promise<SaveOutcome> {
  refuseNull("", input.uri);
  const known = await addressOf(tx, input.uri, input.id);
  if (known !== null) return { outcome: "unchanged", version: known };
  return { outcome: "readdressed", version: await addAddress(tx, input) };
}

async function save(tx: Tx, { record, bytes, now }: SaveInput): Promise<SaveOutcome> {
  const { source } = record;
  const addressed = await addressOf(tx, source.uri, source.id);
  const [stored] = await tx
    .select({ pipeline: t.article.pipeline, knowledge: t.article.knowledge })
    .from(t.article)
    .where(eq(t.article.sourceId, source.id));
  const current =
    stored !== undefined &&
    stored.pipeline === record.provenance.pipeline &&
    stored.knowledge === record.provenance.knowledge;
  if (current && addressed !== null) return { outcome: "unchanged", version: addressed };

  if (stored === undefined) {
    await tx
      .insert(t.source)
      .values({ id: source.id, mediaType: source.mediaType, bytes: Buffer.from(bytes), ingestedAt: now });
  }
  const version = addressed ?? (await addAddress(tx, { ...source, now }));
  if (current) return { outcome: "readdressed", version };
  const number = stored === undefined ? null : await removeExtraction(tx, source.id);
  await addExtraction(tx, record, { now, number });
  await markUnmerged(tx, source.id);
  return { outcome: stored === undefined ? "added" : "refreshed", version };
}

async function addressOf(tx: Tx, uri: string, sourceId: string): Promise<number | null> {
  const [row] = await tx
    .select({ version: t.address.version })
    .from(t.address)
    .where(and(eq(t.address.uri, uri), eq(t.address.sourceId, sourceId)));
  return row?.version ?? null;
}

async function addAddress(tx: Tx, { id, uri, retrievedAt, now }: AddressInput): Promise<number> {
  const [row] = await tx
    .select({ last: sql<number | null>`max(${t.address.version})` })
    .from(t.address)
    .where(eq(t.address.uri, uri));
  const version = (row?.last ?? 0) + 1;
  await tx.insert(t.address).values({ uri, sourceId: id, version, retrievedAt, seenAt: now });
  return version;
}

/** The driver gives back a text cut at U+0000, in silence: such a record would come out of the store with other words. */
function refuseNull(text: string, uri: string): void {
  if (text.includes("\u0000") || uri.includes("\u0000")) {
    throw new StoreError("store.text", "a text with U+0000 in it cannot be kept");
  }
}

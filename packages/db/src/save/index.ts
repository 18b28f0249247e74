import type { ArticleRecord } from "@chancery/core";
import { and, eq, inArray, sql } from "drizzle-orm";

import { StoreError } from "../errors.ts";
import { markAllUnmerged } from "../merging/state.ts";
import type { Store, Tx } from "../open.ts";
import * as t from "../schema/sqlite.ts";
import { addExtractions, type Extraction } from "./add.ts";
import { refreshCurrent } from "./current.ts";
import { inParts } from "./parts.ts";
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
async function saveRecordIn(tx: Tx, input: SaveInput): Promise<SaveOutcome> {
  const [outcome] = await saveRecordsIn(tx, [input]);
  if (outcome === undefined) throw new Error("a record that was given has no outcome");
  return outcome;
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
  const version = await addAddress(tx, input);
  await refreshCurrent(tx, { uris: [input.uri] });
  return { outcome: "readdressed", version };
}

interface Stored {
  readonly pipeline: string;
  readonly knowledge: string;
}

/** The same of several, one after the other as far as anybody can tell: what they share is read and written once. */
export async function saveRecordsIn(tx: Tx, inputs: readonly SaveInput[]): Promise<SaveOutcome[]> {
  if (inputs.length === 0) return [];
  for (const { record } of inputs) refuseNull(record.source.text, record.source.uri);
  const addresses = await addressesOf(tx, inputs);
  const ids = inputs.map(({ record }) => record.source.id);
  const { sourceId: source, pipeline, knowledge } = t.article;
  const rows = await tx.select({ source, pipeline, knowledge }).from(t.article).where(inArray(source, ids));
  const stored = new Map<string, Stored>(rows.map((row) => [row.source, row]));
  const sources: (typeof t.source.$inferInsert)[] = [];
  const found: (typeof t.address.$inferInsert)[] = [];
  const extractions: Extraction[] = [];
  const outcomes: SaveOutcome[] = [];
  for (const { record, bytes, now } of inputs) {
    const { id, uri, mediaType, retrievedAt } = record.source;
    const before = stored.get(id);
    const current =
      before?.pipeline === record.provenance.pipeline && before.knowledge === record.provenance.knowledge;
    if (before === undefined) sources.push({ id, mediaType, bytes: Buffer.from(bytes), ingestedAt: now });
    const address: Addressed = addresses.get(uri) ?? { versions: new Map(), last: 0 };
    addresses.set(uri, address);
    const known = address.versions.get(id);
    const version = known ?? (address.last += 1);
    if (known === undefined) found.push({ uri, sourceId: id, version, retrievedAt, seenAt: now });
    address.versions.set(id, version);
    if (!current) {
      extractions.push({ record, now, number: before === undefined ? null : await removeExtraction(tx, id) });
      stored.set(id, record.provenance);
    }
    const repeated = known === undefined ? "readdressed" : "unchanged";
    outcomes.push({ version, outcome: current ? repeated : before === undefined ? "added" : "refreshed" });
  }
  for (const part of inParts(sources)) await tx.insert(t.source).values(part);
  for (const part of inParts(found)) await tx.insert(t.address).values(part);
  await addExtractions(tx, extractions);
  await refreshCurrent(tx, { uris: [...contested(inputs, outcomes, addresses)] });
  await markAllUnmerged(
    tx,
    extractions.map(({ record }) => record),
  );
  return outcomes;
}

/** Addresses of which some source may no longer be, or no longer fail to be, the newest version; mostly none. */
const contested = (
  inputs: readonly SaveInput[],
  outcomes: readonly SaveOutcome[],
  addresses: ReadonlyMap<string, Addressed>,
): Set<string> =>
  new Set(
    inputs
      .map(({ record }) => record.source.uri)
      .filter((uri, i) => outcomes[i]?.outcome !== "added" || (addresses.get(uri)?.last ?? 0) > 1),
  );

interface Addressed {
  /** Versions of those of the sources that were found there. */
  readonly versions: Map<string, number>;
  /** The newest of all. */
  last: number;
}

/** What is known of the addresses of these records. */
async function addressesOf(tx: Tx, inputs: readonly SaveInput[]): Promise<Map<string, Addressed>> {
  const uris = [...new Set(inputs.map(({ record }) => record.source.uri))];
  const ids = inputs.map(({ record }) => record.source.id);
  const newest = await tx.all<{ uri: string; last: number | null }>(
    sql`select wanted.value as uri, (select max(version) from address where uri = wanted.value) as last
      from json_each(${JSON.stringify(uris)}) as wanted`,
  );
  const found = new Map(
    newest.map(({ uri, last }) => [uri, { versions: new Map<string, number>(), last: Number(last ?? 0) }]),
  );
  const { uri, sourceId, version } = t.address;
  const rows = await tx
    .select({ uri, sourceId, version })
    .from(t.address)
    .where(and(inArray(sourceId, ids), inArray(uri, uris)));
  for (const row of rows) found.get(row.uri)?.versions.set(row.sourceId, row.version);
  return found;
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

import { existsSync, mkdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";

import { createClient, type Client } from "@libsql/client";
import { drizzle, type LibSQLDatabase } from "drizzle-orm/libsql";

import { StoreError, storeError } from "../errors.ts";
import { migrate } from "../migrate.ts";
import type { OpenOptions, Store, WriteOptions } from "../open.ts";
import * as tables from "../schema/sqlite.ts";
import { noteShown, notKept, withReaders } from "../readers/index.ts";
import { inTurn } from "../write-queue.ts";
import { logKeeper } from "./write-ahead-log.ts";

export type Database = LibSQLDatabase<typeof tables>;
/** A transaction of the database; what runs inside one must use it, never the database itself. */
export type Tx = Parameters<Parameters<Database["transaction"]>[0]>[0];

let memories = 0;

/** Of a connection: 64 MB of pages instead of 2, so that searches and joining do not read the same pages over and over. */
const CACHE = "pragma cache_size = -65536";

/** Of a connection that writes: 32 MB of the write-ahead log, not 4, before its pages go into the file: those that each change meets go there once. */
const CHECKPOINT = "pragma wal_autocheckpoint = 8000";

/** Opens SQLite: `file` is the path of one on this machine, null for `:memory:` and what is remote. */
export async function openSqlite(
  url: string,
  file: string | null,
  { busyTimeout = 5000, readers = 0 }: OpenOptions,
): Promise<Store> {
  const turn = file ?? (url === ":memory:" ? `:memory:${(memories += 1)}` : url);
  if (file !== null) makeFolder(dirname(file));
  const client = createClient({ url: file === null ? url : `file:${file}`, timeout: busyTimeout });
  try {
    await inTurn(turn, async () => {
      await migrate(client);
      // Readers go on while one writes. Kept in the file, unlike a connection's pragmas: the client has several.
      if (file !== null) await client.execute("pragma journal_mode = wal");
      // Of the connection that the next to read is given: the client hands out the one that came back last.
      await client.execute(CACHE);
    });
  } catch (cause) {
    client.close();
    throw cause;
  }
  const reading =
    file === null || readers === 0 ? null : await withReaders(client, file, { count: readers, busyTimeout });
  const own = drizzle(client, { schema: tables });
  const db = reading === null ? own : drizzle(reading.client, { schema: tables });
  const keepShort = file === null ? async () => {} : logKeeper(client, file, busyTimeout);
  return {
    url,
    dialect: "sqlite",
    tables,
    db,
    own,
    write: (work, options = {}) =>
      inTurn(turn, async () => {
        const done = await transaction(client, own, work, options);
        await keepShort();
        // The driver frees what its statements held only between two turns of the event loop; who writes one after the other has none.
        await setImmediate();
        return done;
      }),
    kept: reading?.kept ?? notKept,
    snapshot: (read) => snapshot(client, read),
    close: () => (reading?.client ?? client).close(),
  };
}

/** Makes a folder and those above it; a file system that keeps none (/proc) is told of, where Node's own way never ends. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (cause) {
    // Another process was quicker.
    if (!existsSync(path)) throw cause;
  }
}

/** Over a copy: a transaction that reads for long would let the write-ahead log grow, and hold the connection. */
async function snapshot<T>(client: Client, read: (db: Database) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "chancery-snapshot-"));
  const path = join(folder, "copy.db");
  try {
    await client.execute({ sql: "vacuum into ?", args: [path] });
    const copy = createClient({ url: `file:${path}` });
    return await read(drizzle(copy, { schema: tables })).finally(() => copy.close());
  } catch (cause) {
    throw storeError(cause);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function transaction<T>(
  client: Client,
  db: Database,
  work: (tx: Tx) => Promise<T>,
  { remade = false, shows = remade ? "in time" : "at once" }: WriteOptions,
): Promise<T> {
  // SQLite itself takes back a transaction that met a full disk; the driver then reports only that it is closed.
  let first: unknown;
  try {
    // Of the connection that the transaction is going to take. Without waiting for the disk (normal) a process that is killed loses
    // nothing, a machine without power the last commits, and the store is whole; a later commit that waits takes them along.
    await client.execute(`pragma synchronous = ${remade ? "normal" : "full"}`);
    await client.execute(CACHE);
    await client.execute(CHECKPOINT);
    return await db.transaction(async (tx) => {
      const done = await work(tx).catch((cause: unknown) => {
        first = cause;
        throw cause;
      });
      await noteShown((statement) => tx.run(statement), shows);
      return done;
    });
  } catch (cause) {
    const error = storeError(first ?? cause);
    // A connection that did not get the lock keeps the statement open and could not commit the next time.
    if (error instanceof StoreError && error.code === "store.busy") client.reconnect();
    throw error;
  }
}

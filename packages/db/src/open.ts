import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { createClient, type Client } from "@libsql/client";
import { drizzle, type LibSQLDatabase } from "drizzle-orm/libsql";

import { StoreError, storeError } from "./errors.ts";
import { migrate } from "./migrate.ts";
import * as tables from "./schema/sqlite.ts";
import { inTurn } from "./write-queue.ts";

export type Database = LibSQLDatabase<typeof tables>;
/** A transaction of the database; what runs inside one must use it, never the database itself. */
export type Tx = Parameters<Parameters<Database["transaction"]>[0]>[0];

export interface Store {
  readonly url: string;
  /** For reading; `:memory:` has one connection, so there it must not be used while `write` runs. */
  readonly db: Database;
  /** One transaction, all or nothing; writers of the process take turns. Throws StoreError for what a person can mend. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): void;
}

export interface OpenOptions {
  /** How long a writer waits for another process that writes, in milliseconds. */
  readonly busyTimeout?: number;
}

let memories = 0;

/**
 * Opens the store at a URL (`file:path`, `:memory:`, `libsql:`), makes its folder and brings its schema up to date.
 * This is the only place that knows kinds of databases. Throws StoreError.
 */
export async function open(url: string, { busyTimeout = 5000 }: OpenOptions = {}): Promise<Store> {
  const file = fileOf(url);
  const turn = file ?? (url === ":memory:" ? `:memory:${(memories += 1)}` : url);
  let client: Client | undefined;
  try {
    if (file !== null) mkdirSync(dirname(file), { recursive: true });
    const handle = (client = createClient({
      url: file === null ? url : `file:${file}`,
      timeout: busyTimeout,
    }));
    await inTurn(turn, async () => {
      await migrate(handle);
      // Readers go on while one writes. Kept in the file, unlike a connection's pragmas: the client has several.
      if (file !== null) await handle.execute("pragma journal_mode = wal");
    });
  } catch (cause) {
    client?.close();
    const known = storeError(cause);
    if (known instanceof StoreError) throw new StoreError(known.code, `${url}: ${known.message}`, { cause });
    throw new StoreError("store.open", `cannot open the store ${url}: ${message(cause)}`, { cause });
  }
  return storeOver(client, url, turn);
}

function storeOver(client: Client, url: string, turn: string): Store {
  const db = drizzle(client, { schema: tables });
  return {
    url,
    db,
    write: (work) => inTurn(turn, () => transaction(client, db, work)),
    close: () => client.close(),
  };
}

async function transaction<T>(client: Client, db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  // SQLite itself takes back a transaction that met a full disk; the driver then reports only that it is closed.
  let first: unknown;
  try {
    return await db.transaction((tx) =>
      work(tx).catch((cause: unknown) => {
        first = cause;
        throw cause;
      }),
    );
  } catch (cause) {
    const error = storeError(first ?? cause);
    // A connection that did not get the lock keeps the statement open and could not commit the next time.
    if (error instanceof StoreError && error.code === "store.busy") client.reconnect();
    throw error;
  }
}

/** The absolute path of a `file:` URL, null for stores that are no file here. */
function fileOf(url: string): string | null {
  if (url === ":memory:" || url.startsWith("libsql:")) return null;
  if (/^postgres(ql)?:/.test(url))
    throw new StoreError("store.unsupported", "PostgreSQL is not supported yet");
  if (url.startsWith("file:///")) return fileURLToPath(url);
  if (url.startsWith("file:") && url.length > "file:".length) return resolve(url.slice("file:".length));
  throw new StoreError("store.url", `not a store's URL: ${url}`);
}

const message = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

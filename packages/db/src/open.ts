import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

import { createClient, type Client } from "@libsql/client";
import { drizzle, type LibSQLDatabase } from "drizzle-orm/libsql";

import { StoreError } from "./errors.ts";
import { migrate } from "./migrate.ts";
import * as tables from "./schema/sqlite.ts";

export type Database = LibSQLDatabase<typeof tables>;
/** A transaction of the database; what runs inside one must use it, never the database itself. */
export type Tx = Parameters<Parameters<Database["transaction"]>[0]>[0];

export interface Store {
  readonly url: string;
  readonly db: Database;
  close(): void;
}

/** How long a writer waits for another process that writes, in milliseconds. */
const BUSY_TIMEOUT = 5000;

/**
 * Opens the store at a URL (`file:path`, `:memory:`, `libsql:`), makes its folder and brings its schema up to date.
 * Throws StoreError `store.url` for another kind of URL, `store.open` when it cannot be opened or written.
 */
export async function open(url: string): Promise<Store> {
  const file = fileOf(url);
  let client: Client | undefined;
  try {
    if (file !== null) mkdirSync(dirname(file), { recursive: true });
    client = createClient({ url, timeout: BUSY_TIMEOUT });
    if (file !== null) await client.execute("pragma journal_mode = wal");
    await client.execute("pragma synchronous = normal");
    await client.execute("pragma foreign_keys = on");
    await migrate(client);
  } catch (cause) {
    client?.close();
    throw new StoreError("store.open", `cannot open the store ${url}: ${message(cause)}`, { cause });
  }
  const handle = client;
  return { url, db: drizzle(handle, { schema: tables }), close: () => handle.close() };
}

/** The file of a `file:` URL, null for stores without one. */
function fileOf(url: string): string | null {
  if (url === ":memory:" || url.startsWith("libsql:")) return null;
  if (url.startsWith("file:///")) return fileURLToPath(url);
  if (url.startsWith("file:")) return url.slice("file:".length);
  throw new StoreError("store.url", `not a store's URL: ${url}`);
}

const message = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

import type { Dialect } from "./dialect/dialect.ts";
import { openSqlite, type Database, type Tx } from "./dialect/sqlite-store.ts";
import { StoreError, storeError } from "./errors.ts";
import type { Shows } from "./readers/shown.ts";
import type * as tables from "./schema/sqlite.ts";

export type { Database, Tx } from "./dialect/sqlite-store.ts";
export type { Dialect } from "./dialect/dialect.ts";

export interface Store {
  /** Where it is, without a password. */
  readonly url: string;
  readonly dialect: Dialect;
  /** What queries name; the same for both dialects. */
  readonly tables: typeof tables;
  /** For reading; `:memory:` has one connection, so there it must not be used while `write` runs. */
  readonly db: Database;
  /** The same on the thread of whoever asks, and never of a moment ago: for work that reads much of what it is going to change. */
  readonly own: Database;
  /**
   * One transaction, all or nothing; writers take turns. When it is over it is on the disk, whatever happens to the machine then, and nobody is
   * given an answer of before; not so with `remade`, for what is made again out of what is kept: SQLite then does not wait for the disk, and
   * whoever is given kept answers may see it some seconds later. Throws StoreError for what a person can mend.
   */
  write<T>(work: (tx: Tx) => Promise<T>, options?: WriteOptions): Promise<T>;
  /**
   * An answer that `ask` makes of this store, which many ask for under one key. With `readers` it is kept while the store is the same, and is
   * then some seconds behind what is written to be seen in time at most, never behind anything else; nobody may change it.
   */
  kept<T>(key: string, ask: () => Promise<T>): Promise<T>;
  /** Reads the store as it is at this moment, whoever writes meanwhile. */
  snapshot<T>(read: (db: Database) => Promise<T>): Promise<T>;
  /**
   * Tells of jobs that other processes add, as they commit them, where the database can (PostgreSQL). `gone` is called once it can no
   * longer; the answer ends it.
   */
  hear?(told: () => void, gone: () => void): Promise<() => void>;
  close(): void;
}

export interface WriteOptions {
  readonly remade?: boolean;
  /** When those who are given kept answers see it: at once where nothing is said, in time what is `remade`. */
  readonly shows?: Shows;
}

export interface OpenOptions {
  /** SQLite: how long a writer waits for another process that writes, in milliseconds. */
  readonly busyTimeout?: number;
  /**
   * Many ask at once: answers are kept (`Store.kept`), and SQLite in a file is read by so many threads. None, where nothing is said: it is read
   * on the thread of whoever asks.
   */
  readonly readers?: number;
  /** PostgreSQL: connections at most. */
  readonly connections?: number;
}

/**
 * Opens the store at a URL (`file:path`, `:memory:`, `libsql:`, `postgres:`), makes a file's folder and brings the schema up to
 * date. This is the only place that knows kinds of databases. Throws StoreError.
 */
export async function open(url: string, options: OpenOptions = {}): Promise<Store> {
  let shown = url;
  try {
    if (!/^postgres(ql)?:/.test(url)) return await openSqlite(url, fileOf(url), options);
    // Loaded only where it is used: most stores are files.
    const postgres = await import("./dialect/postgres-store.ts");
    shown = postgres.withoutPassword(url);
    return await postgres.openPostgres(url, options);
  } catch (cause) {
    const known = storeError(cause);
    if (known instanceof StoreError)
      throw new StoreError(known.code, `${shown}: ${known.message}`, { cause });
    throw new StoreError("store.open", `cannot open the store ${shown}: ${message(cause)}`, { cause });
  }
}

/** The absolute path of a `file:` URL, null for stores that are no file here. */
function fileOf(url: string): string | null {
  if (url === ":memory:" || url.startsWith("libsql:")) return null;
  if (url.startsWith("file:///")) return fileURLToPath(url);
  if (url.startsWith("file:") && url.length > "file:".length) return resolve(url.slice("file:".length));
  throw new StoreError("store.url", `not a store's URL: ${url}`);
}

const message = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

import { statSync } from "node:fs";

import type { Client } from "@libsql/client";

/** Size from which on the write-ahead log is begun anew, in bytes. */
const LONG = 64 * 1024 * 1024;

/** How long a writer waits for those who still read what the log had before, in milliseconds. */
const PATIENCE = 250;

/** A log that readers did not let go of may grow by so much before they are waited for again, in bytes. */
const AGAIN = 16 * 1024 * 1024;

/**
 * Keeps the write-ahead log of a file short, called between transactions. SQLite itself moves the log's pages into the file as it grows, but
 * begins it anew only if at that moment nobody reads from it: where people read all the time, it grew without end. Here the writer waits a
 * little for those who read, while those who come read the file, which then has all of it.
 */
export function logKeeper(
  client: Pick<Client, "execute">,
  file: string,
  busyTimeout: number,
  { long = LONG, again = AGAIN }: { readonly long?: number; readonly again?: number } = {},
): () => Promise<void> {
  let bound = long;
  return async () => {
    const size = sizeOf(`${file}-wal`);
    if (size < bound) {
      if (size < long) bound = long;
      return;
    }
    try {
      await client.execute(`pragma busy_timeout = ${PATIENCE}`);
      await client.execute("pragma wal_checkpoint(truncate)");
    } catch {
      // What was written is written; the log is looked at again after the next transaction.
    } finally {
      // A writer that kept the short patience would give up beside another one.
      await client.execute(`pragma busy_timeout = ${busyTimeout}`).catch(() => {});
    }
    const left = sizeOf(`${file}-wal`);
    bound = left < long ? long : left + again;
  };
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

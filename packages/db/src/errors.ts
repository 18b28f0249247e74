const REMEDIES = {
  "store.url":
    "Use a path, file:PATH, :memory:, libsql:URL or postgres:URL (CHANCERY_DB, or --db of the command line).",
  "store.open":
    "Check that the folder exists, can be written and that the disk has room; of a database, that it exists and lets you in.",
  "store.missing":
    "Check the path (--db, CHANCERY_DB); a store is made by what reads articles in: `chancery ingest`, `chancery serve`.",
  "store.foreign": "Give another path: this file is left as it is.",
  "store.damaged": "Put a backup in its place, or remove the file and ingest the sources again.",
  "store.newer": "Use the version of Chancery that wrote the store, or a newer one.",
  "store.read-only": "Make the file and its folder writable, or give another path.",
  "store.full": "Free space on the disk and run the command again; what was being written was taken back.",
  "store.busy": "Another process is writing for long; run the command again when it has ended.",
  "store.lost":
    "Check that the database runs and can be reached, and run the command again; what was being written was taken back.",
  "store.archive":
    "Give the file that `chancery backup` wrote, whole, to the version of Chancery that wrote it.",
  "store.taken": "Restore into a store that is empty: a new file, or a new database.",
  "backup.exists": "Give another path: a backup never replaces a file.",
  "backup.path": "Give the path of a file, in a folder that exists.",
  "store.text": "Texts must be decoded by the extraction, which replaces U+0000 one for one.",
} as const;

export type StoreErrorCode = keyof typeof REMEDIES;

/** Trouble with the store itself; `remedy` says what the reader can do. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly remedy: string;

  constructor(code: StoreErrorCode, text: string, options?: ErrorOptions) {
    super(text, options);
    this.name = "StoreError";
    this.code = code;
    this.remedy = REMEDIES[code];
  }
}

/** A cursor that the list which was asked did not give. */
export class CursorError extends Error {
  readonly code = "input.cursor";
  readonly remedy =
    "Hand back the `cursor` of the page before, from the same list in the same order; leave it out to begin at the beginning.";

  constructor() {
    super("the cursor is none of this list");
    this.name = "CursorError";
  }
}

/** Result codes of SQLite, SQLSTATEs and codes of the system that a person can mend, with what they mean here. */
const KNOWN: readonly [RegExp, StoreErrorCode, string][] = [
  [/SQLITE_FULL|ENOSPC|SQLITE_IOERR_WRITE|^53100$/m, "store.full", "the disk is full"],
  [
    /SQLITE_BUSY|SQLITE_LOCKED|^(40001|40P01|55P03)$/m,
    "store.busy",
    "the store is locked by another process",
  ],
  [/SQLITE_READONLY|EROFS|EACCES|EPERM|^25006$/m, "store.read-only", "the store cannot be written"],
  [/SQLITE_NOTADB/, "store.foreign", "the file is no database"],
  [/SQLITE_CORRUPT|^XX00[12]$/m, "store.damaged", "the store's file is damaged"],
  [
    /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|57P0[123]|08\w{3}|53300)$|^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/m,
    "store.lost",
    "the database cannot be reached",
  ],
];

/** Names the errors of SQLite and of the file system that a person can mend; gives back anything else as it came. */
export function storeError(cause: unknown): unknown {
  if (cause instanceof StoreError) return cause;
  const text = chain(cause).join("\n");
  const found = KNOWN.find(([pattern]) => pattern.test(text));
  return found ? new StoreError(found[1], found[2], { cause }) : cause;
}

/**
 * An error of a plain read by its name, where a person can mend it: `write` and `open` throw StoreErrors themselves, a read throws what
 * the query builder or a driver does. What is of neither (an address that does not answer, a file) is given back as it came.
 */
export const readError = (thrown: unknown): unknown =>
  thrown instanceof Error &&
  /^(DrizzleQueryError|LibsqlError|SqliteError|DatabaseError)$/.test(nameOf(thrown))
    ? storeError(thrown)
    : thrown;

const nameOf = (error: Error): string =>
  error.name === "Error" || error.name === "error" ? error.constructor.name : error.name;

/** Codes and messages of an error and of what caused it: drizzle wraps the driver's error in its own. */
function chain(cause: unknown): string[] {
  const parts: string[] = [];
  for (let error = cause, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth += 1) {
    parts.push("code" in error ? String(error.code) : "", error.message);
  }
  return parts;
}

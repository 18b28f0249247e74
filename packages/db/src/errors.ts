const REMEDIES = {
  "store.url": "Use file:PATH, :memory: or libsql:URL (CHANCERY_DB).",
  "store.open": "Check that the folder exists, is writable and that the disk has room.",
  "store.newer": "Use the version of Chancery that wrote the store, or a newer one.",
  "store.full": "Free space on the disk and run the command again; what was being written was taken back.",
  "store.busy": "Another process is writing; run the command again.",
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

/** Names SQLite's own errors that a person can mend; gives back anything else as it came. */
export function storeError(cause: unknown): unknown {
  const text = `${cause instanceof Error ? `${cause.message} ${String(cause.cause ?? "")}` : String(cause)}`;
  if (/SQLITE_FULL|disk is full|ENOSPC|disk I\/O error/i.test(text)) {
    return new StoreError("store.full", "the disk is full", { cause });
  }
  if (/SQLITE_BUSY|database is locked/i.test(text)) {
    return new StoreError("store.busy", "the store is locked by another process", { cause });
  }
  return cause;
}

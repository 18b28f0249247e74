/** The work that batches give the queue, by name. */
export const TASKS = {
  /** An item `{ batch, number }`: into the record. */
  read: "read-item",
  /** A batch's id: it may be through. */
  end: "end-batch",
  /** A batch's id: what it brought is taken back. */
  undo: "undo-batch",
} as const;

/** The group of a batch's jobs. */
export const groupOf = (batch: string): string => `batch:${batch}`;

/** How often an article is tried that the extraction stumbles over: the same bytes mostly give the same again. */
export const READ_ATTEMPTS = 3;

/** An item of `TASKS.end`: a batch, and what was known of it when it was put off. */
export interface Ending {
  readonly batch: string;
  /** When its last article was joined, in milliseconds, and which version of the store had it (`writtenSoFar`). */
  readonly joined: { readonly at: number; readonly written: number } | null;
}

/** Earlier releases gave the batch's id alone. */
export const endingOf = (item: unknown): Ending =>
  typeof item === "string" ? { batch: item, joined: null } : (item as Ending);

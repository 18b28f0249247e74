import { blob, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Trouble with an item, as data: what went wrong and what helps. */
export interface ItemTrouble {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** What a batch came to, counted when its last item was done. */
export interface BatchReport {
  /** Articles that the record did not have, and those read anew. */
  readonly articles: number;
  readonly refreshed: number;
  /** Known already, at the same address or at another. */
  readonly known: number;
  readonly refused: number;
  readonly parked: number;
  readonly cancelled: number;
  /** Facts of the articles added or read anew. */
  readonly facts: number;
  /** People that no other article names. */
  readonly newPeople: number;
  /** Open questions about what its articles tell. */
  readonly questions: number;
  /** Articles of it that copy one report with another article. */
  readonly nearDuplicates: number;
}

export type BatchOrigin = "api" | "site" | "cli" | "watch";
/**
 * waiting: its bytes are kept, nobody has read it yet. done: in the record. refused: no article, `trouble` says why.
 * parked: reading it failed too often, or ended the process; it can be tried again. cancelled, undone: by a person.
 */
export type ItemState = "waiting" | "done" | "refused" | "parked" | "cancelled" | "undone";

/** Articles that were handed in together: each is told on its own, and all can be taken back as one. */
export const batch = sqliteTable(
  "batch",
  {
    id: text().primaryKey(),
    origin: text().$type<BatchOrigin>().notNull(),
    /** What people know it by: a folder, a feed. */
    label: text(),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
    total: integer().notNull(),
    /** No more items are added to it. */
    sealed: integer({ mode: "boolean" }).notNull(),
    /** Goes up with each change of it or of an item: the place that followers go on from. */
    changes: integer().notNull(),
    cancelledAt: integer("cancelled_at", { mode: "timestamp_ms" }),
    endedAt: integer("ended_at", { mode: "timestamp_ms" }),
    undoneAt: integer("undone_at", { mode: "timestamp_ms" }),
    report: text({ mode: "json" }).$type<BatchReport>(),
  },
  (table) => [index("batch_created").on(table.createdAt, table.id)],
);

export const batchItem = sqliteTable(
  "batch_item",
  {
    batchId: text("batch_id")
      .notNull()
      .references(() => batch.id, { onDelete: "cascade" }),
    /** 1, 2, ... in the order of arrival. */
    number: integer().notNull(),
    uri: text().notNull(),
    mediaType: text("media_type"),
    retrievedAt: text("retrieved_at"),
    published: text(),
    /** sha-256 of its bytes; null where it had none. */
    sourceId: text("source_id"),
    state: text().$type<ItemState>().notNull(),
    /** Of what is done: added, refreshed, readdressed, unchanged. */
    outcome: text(),
    version: integer(),
    title: text(),
    facts: integer(),
    /** The address stands in the record because of it: what undoing takes away. */
    brought: integer({ mode: "boolean" }).notNull(),
    trouble: text({ mode: "json" }).$type<ItemTrouble>(),
    /** The batch's count of changes at its last one. */
    change: integer().notNull(),
    queuedAt: integer("queued_at", { mode: "timestamp_ms" }).notNull(),
    /** When it was read and kept, and how long that took. */
    readAt: integer("read_at", { mode: "timestamp_ms" }),
    readMs: integer("read_ms"),
    /** When it was joined with all other articles. */
    joinedAt: integer("joined_at", { mode: "timestamp_ms" }),
  },
  (table) => [
    primaryKey({ columns: [table.batchId, table.number] }),
    index("batch_item_change").on(table.batchId, table.change),
    index("batch_item_address").on(table.uri, table.sourceId),
    index("batch_item_source").on(table.sourceId, table.state),
  ],
);

/** Bytes that were taken in and are not read yet, under their sha-256; gone when no item needs them. */
export const heldBytes = sqliteTable("held_bytes", {
  id: text().primaryKey(),
  bytes: blob({ mode: "buffer" }).notNull(),
});

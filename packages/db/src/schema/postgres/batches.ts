/* The twin of ../batches.ts, which says what the columns mean: see ../parity.ts. */
import { index, pgTable, primaryKey } from "drizzle-orm/pg-core";

import type { BatchOrigin, BatchReport, ItemState, ItemTrouble } from "../batches.ts";
import { bytes, flag, instant, json, text, whole } from "./columns.ts";

export const batch = pgTable(
  "batch",
  {
    id: text().primaryKey(),
    origin: text().$type<BatchOrigin>().notNull(),
    label: text(),
    createdAt: instant("created_at").notNull(),
    total: whole().notNull(),
    sealed: flag().notNull(),
    changes: whole().notNull(),
    cancelledAt: instant("cancelled_at"),
    endedAt: instant("ended_at"),
    undoneAt: instant("undone_at"),
    report: json().$type<BatchReport>(),
  },
  (table) => [index("batch_created").on(table.createdAt, table.id)],
);

export const batchItem = pgTable(
  "batch_item",
  {
    batchId: text("batch_id")
      .notNull()
      .references(() => batch.id, { onDelete: "cascade" }),
    number: whole().notNull(),
    uri: text().notNull(),
    mediaType: text("media_type"),
    retrievedAt: text("retrieved_at"),
    published: text(),
    sourceId: text("source_id"),
    state: text().$type<ItemState>().notNull(),
    outcome: text(),
    version: whole(),
    title: text(),
    facts: whole(),
    brought: flag().notNull(),
    trouble: json().$type<ItemTrouble>(),
    change: whole().notNull(),
    queuedAt: instant("queued_at").notNull(),
    readAt: instant("read_at"),
    readMs: whole("read_ms"),
    joinedAt: instant("joined_at"),
  },
  (table) => [
    primaryKey({ columns: [table.batchId, table.number] }),
    index("batch_item_change").on(table.batchId, table.change),
    index("batch_item_address").on(table.uri, table.sourceId),
    index("batch_item_source").on(table.sourceId, table.state),
  ],
);

export const heldBytes = pgTable("held_bytes", {
  id: text().primaryKey(),
  bytes: bytes().notNull(),
});

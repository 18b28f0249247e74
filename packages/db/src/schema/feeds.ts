import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

import type { ItemTrouble } from "./batches.ts";

/** A feed that is looked at on a schedule. */
export const feed = sqliteTable(
  "feed",
  {
    id: text().primaryKey(),
    url: text().notNull().unique(),
    title: text(),
    /** How often it is looked at, in minutes. */
    every: integer("every_minutes").notNull(),
    addedAt: integer("added_at", { mode: "timestamp_ms" }).notNull(),
    /** Moved on by whoever looks, before the look: nobody else looks meanwhile. */
    dueAt: integer("due_at", { mode: "timestamp_ms" }).notNull(),
    /** What the site said of its last answer whose entries are all kept, to be sent with the next question. */
    etag: text(),
    lastModified: text("last_modified"),
    /** When it last answered, and how often it has failed since. */
    answeredAt: integer("answered_at", { mode: "timestamp_ms" }),
    failures: integer().notNull(),
    trouble: text({ mode: "json" }).$type<ItemTrouble>(),
    lastBatch: text("last_batch"),
  },
  (table) => [index("feed_due").on(table.dueAt, table.id)],
);

/** An entry of a feed that was handed in: it is not fetched again. */
export const feedEntry = sqliteTable(
  "feed_entry",
  {
    feedId: text("feed_id")
      .notNull()
      .references(() => feed.id, { onDelete: "cascade" }),
    entryId: text("entry_id").notNull(),
    seenAt: integer("seen_at", { mode: "timestamp_ms" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.feedId, table.entryId] })],
);

/* The twin of ../feeds.ts, which says what the columns mean: see ../parity.ts. */
import { index, pgTable, primaryKey } from "drizzle-orm/pg-core";

import type { ItemTrouble } from "../batches.ts";
import { instant, json, text, whole } from "./columns.ts";

export const feed = pgTable(
  "feed",
  {
    id: text().primaryKey(),
    url: text().notNull().unique(),
    title: text(),
    every: whole("every_minutes").notNull(),
    addedAt: instant("added_at").notNull(),
    dueAt: instant("due_at").notNull(),
    etag: text(),
    lastModified: text("last_modified"),
    answeredAt: instant("answered_at"),
    failures: whole().notNull(),
    trouble: json().$type<ItemTrouble>(),
    lastBatch: text("last_batch"),
  },
  (table) => [index("feed_due").on(table.dueAt, table.id)],
);

export const feedEntry = pgTable(
  "feed_entry",
  {
    feedId: text("feed_id")
      .notNull()
      .references(() => feed.id, { onDelete: "cascade" }),
    entryId: text("entry_id").notNull(),
    seenAt: instant("seen_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.feedId, table.entryId] })],
);

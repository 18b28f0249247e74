import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** A search that somebody wants to come back to. */
export const savedSearch = sqliteTable("saved_search", {
  id: text().primaryKey(),
  name: text().notNull(),
  /** In the language of queries, as it is printed. */
  query: text().notNull().unique(),
  savedAt: integer("saved_at", { mode: "timestamp_ms" }).notNull(),
  /** When it was last looked at, and the number of the last row that its list had then: what is above is new. */
  seenAt: integer("seen_at", { mode: "timestamp_ms" }).notNull(),
  seen: integer().notNull(),
});

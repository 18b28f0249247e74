/* The twin of ../saved-search.ts, which says what the columns mean: see ../parity.ts. */
import { pgTable } from "drizzle-orm/pg-core";

import { instant, text, whole } from "./columns.ts";

export const savedSearch = pgTable("saved_search", {
  id: text().primaryKey(),
  name: text().notNull(),
  query: text().notNull().unique(),
  savedAt: instant("saved_at").notNull(),
  seenAt: instant("seen_at").notNull(),
  seen: whole().notNull(),
});

/* The twin of ../access.ts, which says what the columns mean: see ../parity.ts. */
import { index, pgTable } from "drizzle-orm/pg-core";

import { instant, ordinal, text } from "./columns.ts";

export const token = pgTable("token", {
  id: text().primaryKey(),
  name: text().notNull(),
  role: text().$type<"reader" | "editor" | "admin">().notNull(),
  hash: text().notNull().unique(),
  createdAt: instant("created_at").notNull(),
  expiresAt: instant("expires_at"),
  usedAt: instant("used_at"),
  revokedAt: instant("revoked_at"),
});

export const audit = pgTable(
  "audit",
  {
    number: ordinal(),
    at: instant().notNull(),
    actor: text().notNull(),
    token: text(),
    action: text().notNull(),
    subject: text().notNull(),
    outcome: text().notNull(),
    request: text(),
  },
  (table) => [index("audit_actor").on(table.actor, table.number)],
);

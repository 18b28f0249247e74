import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Who may call the service from elsewhere. Of the secret only its sha-256 is kept; revoked ones stay, for the audit to name. */
export const token = sqliteTable("token", {
  id: text().primaryKey(),
  name: text().notNull(),
  role: text().$type<"reader" | "editor" | "admin">().notNull(),
  hash: text().notNull().unique(),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  expiresAt: integer("expires_at", { mode: "timestamp_ms" }),
  /** To the minute: it is not written at every call. */
  usedAt: integer("used_at", { mode: "timestamp_ms" }),
  revokedAt: integer("revoked_at", { mode: "timestamp_ms" }),
});

/** Every write that was asked for, and how it went. Only ever appended to: triggers refuse any change of a line and its removal. */
export const audit = sqliteTable(
  "audit",
  {
    /** 1, 2, ... in the order in which they ended. */
    number: integer().primaryKey(),
    at: integer({ mode: "timestamp_ms" }).notNull(),
    /** Name of the token, or "local" for this machine. */
    actor: text().notNull(),
    token: text(),
    /** The procedure or command: "review.decide", "tokens.add". */
    action: text().notNull(),
    /** What it was asked to do, long texts cut. */
    subject: text().notNull(),
    /** "ok", or the code of the problem. */
    outcome: text().notNull(),
    /** The call in the service's log; null of the command line. */
    request: text(),
  },
  (table) => [index("audit_actor").on(table.actor, table.number)],
);

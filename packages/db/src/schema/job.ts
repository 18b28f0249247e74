import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/** Work to be done. */
export const job = sqliteTable(
  "job",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    task: text().notNull(),
    items: text({ mode: "json" }).$type<unknown[]>().notNull(),
    /** At most one waiting job of a task has it. */
    key: text(),
    /** What it is cancelled by, together with others. */
    group: text("group_name"),
    runAt: integer("run_at", { mode: "timestamp_ms" }).notNull(),
    /** How often it failed. */
    attempts: integer().notNull(),
    maxAttempts: integer("max_attempts").notNull(),
    /** How often it was begun and neither done nor failed: the process was gone. */
    begun: integer().notNull(),
    lockedBy: text("locked_by"),
    lockedUntil: integer("locked_until", { mode: "timestamp_ms" }),
    lastError: text("last_error"),
    parkedAt: integer("parked_at", { mode: "timestamp_ms" }),
  },
  (table) => [
    index("job_due").on(table.parkedAt, table.runAt, table.id),
    index("job_group").on(table.group),
    uniqueIndex("job_key").on(table.task, table.key),
  ],
);

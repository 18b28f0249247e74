/* The twin of ../job.ts, which says what the columns mean: see ../parity.ts. */
import { index, pgTable, uniqueIndex } from "drizzle-orm/pg-core";

import { instant, json, ordinal, text, whole } from "./columns.ts";

export const job = pgTable(
  "job",
  {
    id: ordinal(),
    task: text().notNull(),
    items: json().$type<unknown[]>().notNull(),
    key: text(),
    group: text("group_name"),
    runAt: instant("run_at").notNull(),
    attempts: whole().notNull(),
    maxAttempts: whole("max_attempts").notNull(),
    begun: whole().notNull(),
    lockedBy: text("locked_by"),
    lockedUntil: instant("locked_until"),
    lastError: text("last_error"),
    parkedAt: instant("parked_at"),
  },
  (table) => [
    index("job_due").on(table.parkedAt, table.runAt, table.id),
    index("job_group").on(table.group),
    uniqueIndex("job_key").on(table.task, table.key),
  ],
);

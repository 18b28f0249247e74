import { and, desc, eq, lt } from "drizzle-orm";

import type { Database, Tx } from "../open.ts";
import { counting, type Page, type PageRequest } from "../read/page.ts";
import * as t from "../schema/sqlite.ts";

export type AuditRow = typeof t.audit.$inferSelect;

/** Adds a line to the audit. Nothing in the program changes or removes one, and the store refuses whoever tries. */
export async function appendAudit(tx: Tx, line: Omit<AuditRow, "number">): Promise<void> {
  await tx.insert(t.audit).values(line);
}

const CURSORS = counting("audit");

/** The audit, the newest first. */
export async function listAudit(
  db: Database,
  { actor, limit, cursor }: PageRequest & { actor?: string | undefined },
): Promise<Page<AuditRow>> {
  const items = await db
    .select()
    .from(t.audit)
    .where(
      and(
        actor === undefined ? undefined : eq(t.audit.actor, actor),
        cursor === undefined ? undefined : lt(t.audit.number, CURSORS.read(cursor)),
      ),
    )
    .orderBy(desc(t.audit.number))
    .limit(limit + 1);
  const page = items.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page,
    cursor: items.length > limit && last !== undefined ? CURSORS.write(last.number) : null,
  };
}

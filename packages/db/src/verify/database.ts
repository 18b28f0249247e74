import { sql } from "drizzle-orm";

import type { Database } from "../open.ts";

/** Triggers without which the log of decisions could be changed. */
const GUARDS = [
  "decision_no_update",
  "decision_no_delete",
  "decision_no_replace",
  "decision_subject_no_update",
  "decision_subject_no_delete",
];

/** What is wrong with the file as SQLite sees it, and with what guards the log; nothing of a sound store. */
export async function checkDatabase(db: Database): Promise<string[]> {
  const problems: string[] = [];
  const pages = await db.all<{ integrity_check: string }>(sql`pragma integrity_check`);
  for (const { integrity_check: found } of pages) if (found !== "ok") problems.push(found);
  for (const row of await db.all<{ table: string; parent: string }>(sql`pragma foreign_key_check`)) {
    problems.push(`a row of ${row.table} leads to no row of ${row.parent}`);
  }
  const present = await db.all<{ name: string }>(sql`select name from sqlite_master where type = 'trigger'`);
  const names = new Set(present.map(({ name }) => name));
  for (const name of GUARDS) if (!names.has(name)) problems.push(`the trigger ${name} is missing`);
  const [log] = await db.all<{ last: number | null; lines: number }>(
    sql`select max(number) as last, count(*) as lines from decision`,
  );
  if ((log?.last ?? 0) !== (log?.lines ?? 0)) problems.push("lines of the log of decisions are missing");
  return problems;
}

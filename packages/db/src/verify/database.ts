import { sql } from "drizzle-orm";

import { dialectOf } from "../dialect/index.ts";
import { StoreError, storeError } from "../errors.ts";
import type { Database } from "../open.ts";
import { isCurrent } from "../read/articles.ts";

/** Triggers without which the log of decisions and the audit could be changed. */
const GUARDS = {
  sqlite: [
    "decision_no_update",
    "decision_no_delete",
    "decision_no_replace",
    "decision_subject_no_update",
    "decision_subject_no_delete",
    "audit_no_update",
    "audit_no_delete",
    "audit_no_replace",
  ],
  postgres: [
    "decision_no_update",
    "decision_no_delete",
    "decision_no_truncate",
    "decision_subject_no_update",
    "decision_subject_no_delete",
    "decision_subject_no_truncate",
    "audit_no_update",
    "audit_no_delete",
    "audit_no_truncate",
  ],
} as const;

/** What is wrong with the store as its database sees it, and with what guards its logs; nothing of a sound store. */
export async function checkDatabase(db: Database): Promise<string[]> {
  const dialect = dialectOf(db);
  const problems = dialect === "sqlite" ? await checkFile(db) : await checkConstraints(db);
  const present = await db.all<{ name: string }>(
    dialect === "sqlite"
      ? sql`select name from sqlite_master where type = 'trigger'`
      : sql`select tgname as name from pg_trigger join pg_class on pg_class.oid = tgrelid
          where relnamespace = current_schema()::regnamespace and not tgisinternal and tgenabled <> 'D'`,
  );
  const names = new Set(present.map(({ name }) => name));
  for (const name of GUARDS[dialect]) if (!names.has(name)) problems.push(`the trigger ${name} is missing`);
  const [log] = await db.all<{ last: number | null; lines: number }>(
    sql`select max(number) as last, count(*) as lines from decision`,
  );
  if ((log?.last ?? 0) !== (log?.lines ?? 0)) problems.push("lines of the log of decisions are missing");
  problems.push(...(await checkCounted(db)));
  return problems;
}

/** What is kept beside the rows that it follows from, so that lists need not count it. */
async function checkCounted(db: Database): Promise<string[]> {
  const [row] = await db
    .all<{ facts: number; entities: number }>(
      sql`select (select count(*) from fact where current <> (case when ${isCurrent("fact.source_id")} then 1 else 0 end)) as facts,
      (select count(*) from entity where articles <> (select count(*) from appearance where entity_id = entity.id)) as entities`,
    )
    .catch((cause: unknown): { facts: number; entities: number }[] => {
      // What keeps the tables from being read is told above.
      if (isDamage(cause)) return [];
      throw cause;
    });
  return [
    ...(Number(row?.facts ?? 0) > 0
      ? ["facts of superseded articles count, or those of current ones do not"]
      : []),
    ...(Number(row?.entities ?? 0) > 0 ? ["the articles that name an entity are counted wrongly"] : []),
  ];
}

const MALFORMED = /^malformed inverted index for FTS5 table (?:main\.)?([a-z_]+)$/;

/**
 * Asks a full-text index itself. SQLite's check of the whole file (3.45) finds fault with a sound one on the connection that has
 * just written to it; the index's own check, which is a command and writes nothing, reads it anew.
 */
async function isSound(db: Database, index: string): Promise<boolean> {
  try {
    const name = sql.identifier(index);
    await db.run(sql`insert into ${name} (${name}) values ('integrity-check')`);
    return true;
  } catch {
    return false;
  }
}

/** SQLite's own check of the file; where a damaged page ends it, that of one table after the other, so that it is said which. */
async function checkedPages(db: Database): Promise<{ integrity_check: string }[]> {
  try {
    return await db.all(sql`pragma integrity_check`);
  } catch (cause) {
    if (!isDamage(cause)) throw cause;
  }
  const tables = await db.all<{ name: string }>(
    sql`select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name`,
  );
  const found: { integrity_check: string }[] = [];
  for (const { name } of tables) {
    try {
      const rows = await db.all<{ integrity_check: string }>(
        sql`pragma integrity_check(${sql.identifier(name)})`,
      );
      found.push(
        ...rows.flatMap(({ integrity_check: one }) =>
          one === "ok" ? [] : [{ integrity_check: `${name}: ${one}` }],
        ),
      );
    } catch (cause) {
      if (!isDamage(cause)) throw cause;
      found.push({ integrity_check: `the table ${name}, or an index of it, is damaged` });
    }
  }
  return found.length > 0 ? found : [{ integrity_check: "the file is damaged" }];
}

const isDamage = (cause: unknown): boolean => {
  const error = storeError(cause);
  return error instanceof StoreError && error.code === "store.damaged";
};

async function checkFile(db: Database): Promise<string[]> {
  const problems: string[] = [];
  const pages = await checkedPages(db);
  for (const { integrity_check: found } of pages) {
    const index = MALFORMED.exec(found)?.[1];
    if (found !== "ok" && !(index !== undefined && (await isSound(db, index)))) problems.push(found);
  }
  const keys = await db
    .all<{ table: string; parent: string }>(sql`pragma foreign_key_check`)
    .catch((cause: unknown) => {
      // What keeps it from reading the tables was found above.
      if (problems.length > 0 && isDamage(cause)) return [];
      throw cause;
    });
  for (const row of keys) problems.push(`a row of ${row.table} leads to no row of ${row.parent}`);
  return problems;
}

/** PostgreSQL guards its keys and pages itself; whoever switched that off left a mark. */
async function checkConstraints(db: Database): Promise<string[]> {
  const rows = await db.all<{ problem: string }>(
    sql`select 'the constraint ' || conname || ' is not valid' as problem from pg_constraint
        where connamespace = current_schema()::regnamespace and not convalidated
      union all select 'the index ' || relname || ' is not valid' from pg_index
        join pg_class on pg_class.oid = indexrelid
        where relnamespace = current_schema()::regnamespace and not indisvalid`,
  );
  return rows.map(({ problem }) => problem);
}

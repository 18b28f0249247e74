import { sql, type SQL } from "drizzle-orm";

import { StoreError } from "../errors.ts";
import { migrations as all } from "../generated/postgres-migrations.ts";
import { inSteps } from "../migration-steps.ts";

/** "CHNC": the advisory lock of whoever writes. */
export const STORE_LOCK = 0x43484e43;

type Execute = (query: SQL) => PromiseLike<{ rows: unknown[] }>;

/**
 * Brings the schema forward within the transaction in which `execute` runs: each migration that the store lacks, in order.
 * Processes that start together wait for each other. Throws StoreError `store.newer`, `store.foreign`.
 */
export async function migratePostgres(execute: Execute, migrations = all): Promise<void> {
  await execute(sql`select pg_advisory_xact_lock(${STORE_LOCK})`);
  const present = new Set(await applied(execute, migrations));
  if (present.size === migrations.length) return;
  await execute(sql`create table if not exists migration (name text primary key)`);
  const lacking = migrations.filter(({ name }) => !present.has(name));
  await inSteps(lacking, present.size === 0, {
    execute: async (statement) => execute(sql.raw(statement)),
    note: async (name) => execute(sql`insert into migration (name) values (${name})`),
  });
}

/** Names of the migrations that the store has, after checking that it is ours to read. */
async function applied(execute: Execute, migrations: typeof all): Promise<string[]> {
  const { rows: present } = await execute(
    sql`select table_name as name from information_schema.tables where table_schema = current_schema()`,
  );
  const tables = new Set(present.map((row) => nameOf(row)));
  if (tables.size === 0) return [];
  if (!tables.has("migration") || !tables.has("source"))
    throw new StoreError("store.foreign", "the database has tables of another program");
  const { rows } = await execute(sql`select name from migration order by name`);
  const names = rows.map((row) => nameOf(row));
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = names.find((name) => !known.has(name));
  if (unknown !== undefined)
    throw new StoreError("store.newer", `the store was written by a newer version (migration ${unknown})`);
  return names;
}

const nameOf = (row: unknown): string => String((row as { name: unknown }).name);

import type { Client } from "@libsql/client";

import { StoreError } from "./errors.ts";
import { migrations } from "./generated/migrations.ts";

/**
 * Brings the schema forward: each migration that the store lacks, in order, all in one write transaction, so that a
 * store is at one version or at the next and two processes that start together do not do it twice.
 * Throws StoreError `store.newer` when a later Chancery wrote the store.
 */
export async function migrate(client: Client): Promise<void> {
  const known = new Set(migrations.map(({ name }) => name));
  const done = await applied(client);
  const unknown = done.find((name) => !known.has(name));
  if (unknown !== undefined) {
    throw new StoreError("store.newer", `the store was written by a newer version (migration ${unknown})`);
  }
  if (done.length === migrations.length) return;
  const tx = await client.transaction("write");
  try {
    await tx.execute("create table if not exists migration (name text primary key) strict");
    const { rows } = await tx.execute("select name from migration");
    const present = new Set(rows.map((row) => String(row["name"])));
    for (const { name, statements } of migrations) {
      if (present.has(name)) continue;
      for (const statement of statements) await tx.execute(statement);
      await tx.execute({ sql: "insert into migration (name) values (?)", args: [name] });
    }
    await tx.commit();
  } finally {
    tx.close();
  }
}

async function applied(client: Client): Promise<string[]> {
  const table = await client.execute("select 1 from sqlite_master where type = 'table' and name = 'migration'");
  if (table.rows.length === 0) return [];
  const { rows } = await client.execute("select name from migration");
  return rows.map((row) => String(row["name"]));
}

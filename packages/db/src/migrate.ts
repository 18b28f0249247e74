import type { Client, Transaction } from "@libsql/client";

import { StoreError } from "./errors.ts";
import { migrations as all } from "./generated/migrations.ts";
import { inSteps } from "./migration-steps.ts";

/** "CHNC": marks a database file as ours, so that another program's is never written into. */
const APPLICATION_ID = 0x43484e43;

/**
 * Brings the schema forward: each migration that the store lacks, in order, all in one write transaction, so that a
 * store is at one version or at the next and two processes that start together do not do it twice.
 * Throws StoreError `store.newer` when a later Chancery wrote the store, `store.foreign` when another program did.
 */
export async function migrate(client: Client, migrations = all): Promise<void> {
  if ((await applied(client, migrations)).length === migrations.length) return;
  const tx = await client.transaction("write");
  try {
    const present = new Set(await applied(tx, migrations));
    await tx.execute("create table if not exists migration (name text primary key) strict");
    await tx.execute(`pragma application_id = ${APPLICATION_ID}`);
    const lacking = migrations.filter(({ name }) => !present.has(name));
    await inSteps(lacking, present.size === 0, {
      execute: (statement) => tx.execute(statement),
      note: (name) => tx.execute({ sql: "insert into migration (name) values (?)", args: [name] }),
    });
    await tx.commit();
  } finally {
    tx.close();
  }
}

/** Names of the migrations that the store has, after checking that it is ours to read. */
async function applied(db: Pick<Client | Transaction, "execute">, migrations: typeof all): Promise<string[]> {
  const [id] = (await db.execute("pragma application_id")).rows;
  const { rows: present } = await db.execute("select name from sqlite_master where type = 'table'");
  if (present.length === 0) return [];
  if (Number(id?.["application_id"]) !== APPLICATION_ID) {
    throw new StoreError("store.foreign", "the file is the database of another program");
  }
  const { rows } = await db.execute("select name from migration order by name");
  const names = rows.map((row) => String(row["name"]));
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = names.find((name) => !known.has(name));
  if (unknown !== undefined) {
    throw new StoreError("store.newer", `the store was written by a newer version (migration ${unknown})`);
  }
  return names;
}

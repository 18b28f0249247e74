import { randomUUID } from "node:crypto";

import pg from "pg";

/** A new database on a server. */
export async function databaseOf(server: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `chancery_test_${randomUUID().replaceAll("-", "")}`;
  const ask = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await ask(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => ask(`drop database if exists ${name} with (force)`) };
}

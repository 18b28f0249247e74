import { readdirSync, readFileSync } from "node:fs";

import { createClient, type Client } from "@libsql/client";
import { describe, expect, it } from "vitest";

import { migrations } from "./generated/migrations.ts";
import { migrations as postgresMigrations } from "./generated/postgres-migrations.ts";
import { migrate } from "./migrate.ts";
import { onMigration, type MigrationStep } from "./migration-steps.ts";

const EMBEDDED = [
  ["sqlite", migrations],
  ["postgres", postgresMigrations],
] as const;

describe("migrations", () => {
  it.each(EMBEDDED)(
    "of %s are embedded as they stand in drizzle/ (else run `pnpm generate`)",
    (dialect, embedded) => {
      const folder = new URL(`../drizzle/${dialect}/`, import.meta.url);
      const files = readdirSync(folder)
        .filter((name) => name.endsWith(".sql"))
        .sort();
      expect(embedded.map(({ name }) => `${name}.sql`)).toEqual(files);
      for (const { name, statements } of embedded) {
        const text = readFileSync(new URL(`${name}.sql`, folder), "utf8");
        expect(statements).toEqual(text.split("--> statement-breakpoint").map((part) => part.trim()));
      }
    },
  );

  it("done once are not done again", async () => {
    const client = createClient({ url: ":memory:" });
    await migrate(client);
    const before = await client.execute("select name, sql from sqlite_master order by name");
    await migrate(client);
    expect((await client.execute("select name, sql from sqlite_master order by name")).rows).toEqual(
      before.rows,
    );
    client.close();
  });

  it("that fail leave the store as it was", async () => {
    const client = createClient({ url: ":memory:" });
    const broken = [...migrations, { name: "9_broken", statements: ["create table half (a)", "no sql"] }];
    await expect(migrate(client, broken)).rejects.toThrow();
    expect((await client.execute("select name from sqlite_master")).rows).toEqual([]);
    await migrate(client);
    client.close();
  });
});

/** A row for every table: all texts are "x" and all numbers 1, so that every key leads to the one row of its table. */
async function fill(client: Client): Promise<Map<string, Record<string, unknown>[]>> {
  const { rows: found } = await client.execute(
    "select name from sqlite_master where type = 'table' and sql not like '%VIRTUAL%' and name not like '%_fts_%' and name not like 'sqlite_%' and name not in ('migration', 'unmerged')",
  );
  const kept = new Map<string, Record<string, unknown>[]>();
  await client.execute("pragma foreign_keys = off");
  for (const { name } of found) {
    const { rows: columns } = await client.execute(`pragma table_info(${String(name)})`);
    const values = columns.map(({ type }) =>
      /INT|REAL/i.test(String(type)) ? 1 : type === "blob" ? "x'00'" : "'x'",
    );
    await client.execute(`insert into ${String(name)} values (${values.join(", ")})`);
    kept.set(
      String(name),
      (await client.execute(`select * from ${String(name)}`)).rows.map((row) => ({ ...row })),
    );
  }
  await client.execute("pragma foreign_keys = on");
  return kept;
}

type Row = Record<string, unknown>;

const without = (row: Row, column: string): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== column));

/** What rows of a table say otherwise in later releases: an appearance names its article by its number. */
const SAID_NOW: Readonly<Record<string, (row: Row) => Row>> = {
  appearance: (row) => ({ ...without(row, "source_id"), article: 1 }),
};

const schemaOf = async (client: Client) =>
  (
    await client.execute("select name, sql from sqlite_master where name not like 'sqlite_%' order by name")
  ).rows.map((row) => ({ ...row }));

describe("a store of any release that there was", () => {
  it.each(migrations.map(({ name }, i) => [name, i + 1] as const))(
    "%s is brought forward with its rows",
    async (_, count) => {
      const client = createClient({ url: ":memory:" });
      await migrate(client, migrations.slice(0, count));
      const before = await fill(client);
      await migrate(client);
      for (const [table, rows] of before) {
        const after = (await client.execute(`select * from ${table}`)).rows;
        if (table === "unmerged") expect(after.length).toBeGreaterThan(0);
        else expect(after).toMatchObject(rows.map(SAID_NOW[table] ?? ((row) => row)));
      }
      // Written before there was merging: it waits for it.
      if (count < 4) expect((await client.execute("select * from unmerged")).rows).toHaveLength(1);
      expect((await client.execute("pragma foreign_key_check")).rows).toEqual([]);
      expect((await client.execute("pragma integrity_check")).rows).toMatchObject([
        { integrity_check: "ok" },
      ]);
      const fresh = createClient({ url: ":memory:" });
      await migrate(fresh);
      expect(await schemaOf(client)).toEqual(await schemaOf(fresh));
      client.close();
      fresh.close();
    },
  );

  it("tells how far it is, and a new one has nothing to tell", async () => {
    const told: MigrationStep[] = [];
    onMigration((step) => told.push(step));
    const client = createClient({ url: ":memory:" });
    await migrate(client, migrations.slice(0, -2));
    expect(told).toEqual([]);
    await migrate(client);
    const of = migrations.slice(-2).reduce((sum, { statements }) => sum + statements.length, 0);
    expect(told.map(({ done }) => done)).toEqual(Array.from({ length: of + 1 }, (_, i) => i));
    expect(told.at(-1)).toEqual({ name: migrations.at(-1)?.name, done: of, of });
    await migrate(client);
    expect(told).toHaveLength(of + 1);
    client.close();
  });

  it("both databases have as many migrations: an archive says by their number what it is of", () => {
    expect(postgresMigrations).toHaveLength(migrations.length);
  });
});

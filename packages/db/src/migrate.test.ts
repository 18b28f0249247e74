import { readdirSync, readFileSync } from "node:fs";

import { createClient } from "@libsql/client";
import { describe, expect, it } from "vitest";

import { migrations } from "./generated/migrations.ts";
import { migrations as postgresMigrations } from "./generated/postgres-migrations.ts";
import { migrate } from "./migrate.ts";

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

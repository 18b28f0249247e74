import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { open } from "../open.ts";
import { databaseOf } from "../testing/database.ts";

const SERVER = process.env["CHANCERY_TEST_POSTGRES"];

describe("a connection of PostgreSQL", { timeout: 60_000 }, () => {
  it.skipIf(SERVER === undefined).each([
    ["is planned for many short questions", "", { jit: "off", cost: "1.1" }],
    [
      "keeps what whoever runs it has set",
      `?options=${encodeURIComponent("-c jit=on -c random_page_cost=2")}`,
      { jit: "on", cost: "2" },
    ],
  ])("%s", async (_, options, expected) => {
    const database = await databaseOf(SERVER ?? "");
    const store = await open(`${database.url}${options}`);
    try {
      const asked = Array.from({ length: 3 }, () =>
        store.db.all(sql`select current_setting('jit') as jit, current_setting('random_page_cost') as cost`),
      );
      for (const rows of await Promise.all(asked)) expect(rows).toEqual([expected]);
    } finally {
      store.close();
      await database.drop();
    }
  });
});

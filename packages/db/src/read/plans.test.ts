import { createClient, type InStatement } from "@libsql/client";
import { drizzle } from "drizzle-orm/libsql";
import { describe, expect, it } from "vitest";

import { migrate } from "../migrate.ts";
import * as tables from "../schema/sqlite.ts";
import { appearancesOf } from "./entities.ts";
import { listEntries } from "./entries.ts";
import type { EntryFilter } from "./entry-filter.ts";
import { listFacts, type FactFilter } from "./facts.ts";

type Asked = (db: ReturnType<typeof drizzle<typeof tables>>) => Promise<unknown>;

/** How SQLite goes about what is asked of an empty store: without counts of rows it plans by the schema alone, as in any store. */
async function plansOf(ask: Asked): Promise<string[]> {
  const client = createClient({ url: ":memory:" });
  await migrate(client);
  const asked: InStatement[] = [];
  const execute = client.execute.bind(client) as (
    statement: InStatement,
  ) => ReturnType<typeof client.execute>;
  client.execute = (statement: InStatement) => {
    asked.push(statement);
    return execute(statement);
  };
  await ask(drizzle(client, { schema: tables }));
  const plans: string[] = [];
  for (const statement of asked) {
    const { sql, args = [] } = typeof statement === "string" ? { sql: statement } : statement;
    const { rows } = await execute({ sql: `explain query plan ${sql}`, args });
    plans.push(rows.map(({ detail }) => String(detail)).join("; "));
  }
  client.close();
  return plans;
}

describe("a page of facts", () => {
  it.each<[string, FactFilter, RegExp]>([
    ["of all", {}, /SCAN fact USING INDEX fact_day/],
    ["of a kind", { kind: "event", dated: true }, /SEARCH fact USING INDEX fact_kind \(kind=\?\)/],
    ["of a type", { kind: "event", type: "meeting" }, /INDEX fact_type \(kind=\? AND type=\?\)/],
    ["of a kind, the oldest first", { kind: "statement", order: "oldest" }, /INDEX fact_kind \(kind=\?/],
  ])("%s is read along the days, and no more is sorted", async (_, filter, by) => {
    const [first = ""] = await plansOf((db) => listFacts(db, filter, { limit: 20 }));
    expect(first).toMatch(by);
    expect(first).not.toMatch(/TEMP B-TREE/);
  });

  it.each<[string, FactFilter, RegExp]>([
    ["whom they are about", { kind: "event", entities: ["KZ"] }, /fact USING INTEGER PRIMARY KEY/],
    ["the article", { kind: "event", article: "a" }, /fact USING INDEX fact_source/],
    ["their ids", { kind: "event", ids: ["f"] }, /fact USING INDEX fact_id/],
  ])("is found by %s, not by their kind", async (_, filter, by) => {
    const plans = await plansOf((db) => listFacts(db, filter, { limit: 20 }));
    expect(plans.join("; ")).toMatch(by);
    expect(plans.join("; ")).not.toMatch(/fact_kind|fact_type/);
  });
});

describe("a page of events", () => {
  it.each<[string, Partial<EntryFilter>, RegExp]>([
    ["planned ones", { statuses: ["planned", "unconfirmed"], dated: true }, /entry USING INDEX entry_day/],
    ["planned and cancelled ones", { statuses: ["planned", "cancelled"] }, /entry USING INDEX entry_day/],
    ["cancelled ones", { statuses: ["cancelled"] }, /INDEX entry_status \(status=\?\)/],
  ])("of %s", async (_, filter, by) => {
    const [first = ""] = await plansOf((db) => listEntries(db, { newest: null, ...filter }, { limit: 6 }));
    expect(first).toMatch(by);
  });
});

it("the articles that mention a great power most are found without reading all that mention it", async () => {
  const [plan = ""] = await plansOf((db) => appearancesOf(db, "US", 200));
  expect(plan).toMatch(/SEARCH appearance USING INDEX appearance_entity \(entity_id=\? AND mentions>\?\)/);
  expect(plan).not.toMatch(/SEARCH appearance USING INDEX appearance_entity \(entity_id=\?\)/);
});

import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Store } from "../open.ts";
import { KINDS, lend, type Lent } from "../testing/lent.ts";
import { insertRows, type Cell } from "./insert-rows.ts";

describe.each(KINDS)("rows inserted on $name", { timeout: 60_000 }, (kind) => {
  if (kind.missing !== null) {
    it.skip(kind.missing, () => {});
    return;
  }
  let lent: Lent | undefined;
  let fresh: Store | undefined;
  beforeAll(async () => {
    lent = await lend(kind);
    fresh = await lent.fresh();
  }, 60_000);
  afterAll(() => lent?.end());
  const store = async (): Promise<Store> => {
    if (fresh === undefined) throw new Error("no store was lent");
    return fresh;
  };
  const put = async (rows: readonly (readonly Cell[])[], conflict = "") =>
    (await store()).write((tx) =>
      insertRows<{ id: string; strength: number }>(tx, {
        table: "question",
        columns: ["id", "kind", "strength", "data"],
        rows,
        conflict,
        returning: ["id", "strength"],
      }),
    );

  it.each<[string, Cell[]]>([
    ["texts as they are", ["quotes", 'a "b" \\ \n\t é 𐍈 🇰🇿', 1, "{}"]],
    ["what looks like JSON", ["json", '["a", null]', 0, '{"a":[1,2]}']],
    ["what looks like a number", ["001", "1e3", 2, "0"]],
    ["a strength that is no whole number", ["real", "x", 0.1 + 0.2, "{}"]],
    ["an empty text", ["", "", 0, ""]],
    ["a long text", ["long", "x", 1, 'é 𐍈 "\\n"'.repeat(500)]],
    ["two long texts", ["both", "ю".repeat(201), 1, "z".repeat(9000)]],
  ])("%s", async (_what, row) => {
    const [id = "", , strength] = row;
    expect(await put([row])).toEqual([{ id, strength }]);
    const found = await (
      await store()
    ).db.all<Record<string, Cell>>(sql`select id, kind, strength, data from question where id = ${id}`);
    expect(found.map((one) => [one["id"], one["kind"], one["strength"], one["data"]])).toEqual([row]);
  });

  it("a surrogate alone is what the driver makes of it", async () => {
    await put([["lone", "a\ud800b", 1, "{}"]]);
    const rows = await (await store()).db.all(sql`select kind from question where id = 'lone'`);
    expect(rows).toEqual([{ kind: "a\ufffdb" }]);
  });

  it("long texts stand with their own rows, beside short ones", async () => {
    const texts = ["ü".repeat(300), "", "short", "𐍈".repeat(400), "{}"];
    await put(texts.map((text, i) => [`among-${i}`, "x", i, text]));
    const rows = await (
      await store()
    ).db.all<{ data: string }>(sql`select data from question where id like 'among-%' order by id`);
    expect(rows.map(({ data }) => data)).toEqual(texts);
  });

  it("a surrogate alone in a long text is what the driver makes of it, too", async () => {
    await put([["lone-long", `a\ud800b${"c".repeat(300)}`, 1, "{}"]]);
    const rows = await (await store()).db.all(sql`select kind from question where id = 'lone-long'`);
    expect(rows).toEqual([{ kind: `a\ufffdb${"c".repeat(300)}` }]);
  });

  it("many go in by parts, and what is there is as the conflict says", async () => {
    const many = Array.from({ length: 901 }, (_, i) => [`many-${i}`, "first", i, "{}"]);
    expect(await put(many)).toHaveLength(901);
    expect(await put([["many-7", "second", 7, "{}"]], "on conflict do nothing")).toEqual([]);
    const update = "on conflict (id) do update set kind = excluded.kind";
    expect(await put([["many-8", "second", 9, "{}"]], update)).toEqual([{ id: "many-8", strength: 8 }]);
    const rows = await (
      await store()
    ).db.all(sql`select id, kind from question where id in ('many-7', 'many-8') order by id`);
    expect(rows).toEqual([
      { id: "many-7", kind: "first" },
      { id: "many-8", kind: "second" },
    ]);
    await expect(put([["many-7", "third", 7, "{}"]])).rejects.toThrow();
    expect(await put([])).toEqual([]);
  });
});

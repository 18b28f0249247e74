import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { open } from "../open.ts";
import { saveRecord } from "../save/index.ts";
import { databaseOf } from "../testing/database.ts";
import { KINDS } from "../testing/lent.ts";
import { bytesOf, sampleRecord } from "../testing/records.ts";
import { rewritten } from "./rewrite.ts";
import { snippetOf } from "./snippets.ts";
import { tsqueryOf } from "./tsquery.ts";
import { documentOf, wordsOf } from "./words.ts";

describe("words of the full text", () => {
  it.each([
    ["José NÚÑEZ", ["jose", "nunez"]],
    ["E\u0301tat", ["etat"]],
    ["d’Ivoire, O'Neill", ["d", "ivoire", "o", "neill"]],
    ["Ёлкина Қазақ", ["ёлкина", "қазақ"]],
    ["START-2 2010", ["start", "2", "2010"]],
    ["' ; -- \\", []],
  ])("%s", (text, expected) => expect(wordsOf(text)).toEqual(expected));

  it("columns are told apart, and no phrase reaches from one into the next", () => {
    expect(documentOf(["a b a", "b"])).toBe("'a':1A,3A 'b':2A,12B");
    expect(documentOf([])).toBe("");
  });
});

describe("a query of the full-text index for PostgreSQL", () => {
  it.each([
    ['"a"', "'a'"],
    ['"a b" *', "('a' <-> 'b':*)"],
    ['("a" AND ("b" OR "c d"))', "('a' & ('b' | ('c' <-> 'd')))"],
    ['({words} : ("a" *)) NOT (("b") OR ("c"))', "('a':*A & ! ('b' | 'c'))"],
    ['"Núñez"', "'nunez'"],
    ['"AND" AND "it\'s"', "('and' & ('it' <-> 's'))"],
  ])("%s", (fts5, expected) => expect(tsqueryOf(fts5)).toBe(expected));

  it.each(["a", '"a" AND', "title : x", '"a" "b"', '"a'])("%s is none", (fts5) =>
    expect(() => tsqueryOf(fts5)).toThrow("not a query"),
  );
});

describe("a statement for PostgreSQL", () => {
  it.each([
    ["select 1 from a cross join b on a.x = b.x", "select 1 from a join b on a.x = b.x"],
    ["where $1 is not null and $2 is null", "where $1::text is not null and $2::text is null"],
    ["where day is not null", "where day is not null"],
  ])("%s", (text, expected) => expect(rewritten({ text, params: ["a", "b"] }).text).toBe(expected));

  it("asks the full-text index and ranks by it", () => {
    const text = "select bm25(fact_fts, 1.0, 2.0, 1.0) from fact_fts where fact_fts match $2 and $1 = rowid";
    expect(rewritten({ text, params: [7, '"a"'] })).toEqual({
      text: "select -ts_rank('{1,0.5,1,0.5}', fact_fts.document, $2::tsquery, 1) from fact_fts where fact_fts.document @@ $2::tsquery and $1 = rowid",
      params: [7, "'a'"],
    });
  });
});

describe("a snippet", () => {
  const marks = { open: "<", close: ">" };
  const looked = { words: new Set(["nunez"]), beginnings: ["tal"] };
  it.each([
    ["He met Núñez for talks.", "He met <Núñez> for <talks>."],
    ["Nothing of it.", "Nothing of it."],
    ["", ""],
  ])("%s", (body, expected) => expect(snippetOf(body, looked, marks)).toBe(expected));

  it("shows where most of it stands", () => {
    const body = `${"word ".repeat(60)}Núñez talks ${"word ".repeat(60)}`;
    expect(snippetOf(body, looked, marks)).toMatch(/^…(word ){4}<Núñez> <talks>( word){22}…$/);
  });
});

const server = process.env["CHANCERY_TEST_POSTGRES"];
const missing = KINDS.find(({ name }) => name === "postgres")?.missing ?? null;

describe.skipIf(missing !== null)("on a PostgreSQL", { timeout: 60_000 }, () => {
  it("a connection that is lost is named, nothing of it is kept, and the next goes on", async () => {
    const { url, drop } = await databaseOf(server ?? "");
    const store = await open(url);
    const record = sampleRecord();
    const input = { record, bytes: bytesOf(record.source.text), now: new Date(0) };
    const lost = store.write(async (tx) => {
      await tx.run(sql`insert into merging values ('x', 'y')`);
      await tx.run(sql`select pg_terminate_backend(pg_backend_pid())`);
    });
    await expect(lost).rejects.toMatchObject({ code: "store.lost" });
    expect((await saveRecord(store, input)).outcome).toBe("added");
    // What is to be seen at once is counted there; what was written on the lost connection is not.
    expect(await store.db.all(sql`select * from merging where name = 'x'`)).toEqual([]);
    store.close();
    await drop();
  });

  it("processes that start together migrate it once; writers of several handles take turns", async () => {
    const { url, drop } = await databaseOf(server ?? "");
    const stores = await Promise.all([1, 2, 3].map(() => open(url)));
    const record = sampleRecord();
    const input = { record, bytes: bytesOf(record.source.text), now: new Date(0) };
    const outcomes = await Promise.all(stores.map((store) => saveRecord(store, input)));
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["added", "unchanged", "unchanged"]);
    for (const store of stores) store.close();
    await drop();
  });

  it("another program's database, and one of a newer version, are refused and left as they are", async () => {
    const { url, drop } = await databaseOf(server ?? "");
    const store = await open(url);
    await store.db.run(sql`insert into migration (name) values ('9999_later')`);
    await expect(open(url)).rejects.toMatchObject({ code: "store.newer" });
    await store.db.run(sql`drop schema public cascade`);
    await store.db.run(sql`create schema public`);
    await store.db.run(sql`create table bookmark (url text)`);
    await expect(open(url)).rejects.toMatchObject({ code: "store.foreign" });
    store.close();
    await drop();
  });
});

import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { tables } from "@chancery/db";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import type { Context } from "../context.ts";
import { ingest } from "../ingest.ts";
import { taken } from "../intake/index.ts";
import { decide } from "../review/index.ts";
import { testContext } from "../testing/context.ts";
import { verify, VerifyInput, type VerifyEvent } from "./index.ts";

let ctx: Context;
beforeEach(async () => {
  ctx = await testContext();
  const texts = [
    "One\nKassym-Jomart Tokayev met Vladimir Putin in Moscow on 2015-12-21.",
    "Two\nKassym-Jomart Tokayev met Vladimir Putin in Moscow on 2015-12-21.\nMore.",
    "Three\nAnna Alder met Ben Birch in Moscow on 2014-01-02.",
  ];
  const input = texts.map((text, i) => taken({ uri: `a${i}`, bytes: new TextEncoder().encode(text) }));
  for await (const event of ingest({ ctx, input })) expect(event.type).not.toBe("failed");
  const [member] = await ctx.store.db.select().from(tables.entryMember).limit(1);
  const fact = { source: member?.sourceId ?? "", fact: member?.factId ?? "" };
  await decide({ ctx, input: { by: "A", why: "read", act: { act: "accept", fact } } });
});
afterEach(() => ctx.store.close());

const found = async (options: object = {}): Promise<VerifyEvent[]> => {
  const events: VerifyEvent[] = [];
  for await (const event of verify({ ctx, input: VerifyInput.parse(options) })) events.push(event);
  return events;
};
const problems = async (options: object = {}) =>
  (await found(options)).flatMap((event) => (event.type === "problem" ? [event.message] : []));

describe("verifying a store", { timeout: 30_000 }, () => {
  it("finds a sound one sound, and tells what it went through", async () => {
    const events = await found({ rebuild: true, extract: true });
    expect(events.filter(({ type }) => type === "problem")).toEqual([]);
    expect(events.at(-1)).toEqual({
      type: "done",
      sources: 3,
      facts: 3,
      entries: 2,
      problems: 0,
      rebuilt: true,
    });
  });

  it.each([
    ["update source set bytes = cast('Other' as blob) where rowid = 1", /its bytes have the sha-256/],
    [
      "update article set record = json_set(record, '$.source.text', 'x' || json_extract(record, '$.source.text'))",
      /its text is not what its bytes give/,
    ],
    ["update evidence set text = 'other words' where fact = 1 and ordinal = 0", /do not stand where it says/],
    ["update evidence set start = start + 1 where fact = 1 and ordinal = 0", /do not stand where it says/],
    ["delete from fact where number = 1", /not as many as were kept/],
    [
      "update fact set data = json_set(data, '$.place', 'plc.paris') where number = 1",
      /filed under what it does not say/,
    ],
    ["update fact set type = 'visit' where number = 1", /filed under what it does not say/],
    ["delete from fact_entity where fact = 1 and role <> 'place'", /filed under what it does not say/],
    ["delete from fact_fts where rowid = 1", /indexed with other words/],
    ["delete from article_fts where rowid = 1", /missing in the full-text index/],
    [
      "delete from appearance where mentions = (select max(mentions) from appearance)",
      /entities are not those of its record/,
    ],
    ["update source_lines set data = (select max(data) from source_lines)", /not what its record says/],
    ["delete from source_lines where rowid = 1", /never merged/],
    ["update entry set day = '1999-01-01' where rowid = 1", /its day or place is filed wrongly/],
    ["update entry set independent = 7", /its counts are filed wrongly/],
    ["delete from entry_member where ordinal = 0", /its members are not those filed under it/],
    ["delete from redirect where id = (select min(id) from redirect)", /not all of its ids lead to it/],
    ["delete from entry_entity where entity_id like 'per.%'", /it is not found by/],
    ["delete from entry_fts where rowid = 1", /its full text is not that of its facts/],
    ["drop trigger decision_no_delete", /the trigger decision_no_delete is missing/],
  ])("%s", async (statement, expected) => {
    await ctx.store.db.run(sql.raw(statement));
    expect(await problems()).toContainEqual(expect.stringMatching(expected));
  });

  it("of a damaged file it says which table, and ends", async () => {
    const folder = mkdtempSync(join(tmpdir(), "chancery-verify-test-"));
    const path = join(folder, "a.db");
    // All in one file, without a log of writes beside it.
    await ctx.store.db.run(sql`vacuum into ${path}`);
    const [leaf] = await ctx.store.db.all<{ size: number }>(
      sql.raw("select page_size as size from pragma_page_size"),
    );
    const size = leaf?.size ?? 4096;
    const first = await testContext({ url: `file:${path}` });
    const [page] = await first.store.db.all<{ pageno: number }>(
      sql`select pageno from dbstat where name = 'fact' and pagetype = 'leaf' limit 1`,
    );
    first.store.close();
    const file = openSync(path, "r+");
    writeSync(file, Buffer.alloc(size, 0xa5), 0, size, ((page?.pageno ?? 1) - 1) * size);
    closeSync(file);
    const damaged = await testContext({ url: `file:${path}` });
    const events: VerifyEvent[] = [];
    for await (const event of verify({ ctx: damaged, input: VerifyInput.parse({}) })) events.push(event);
    damaged.store.close();
    rmSync(folder, { recursive: true, force: true });
    expect(events.some((event) => event.type === "problem" && /fact/.test(event.message))).toBe(true);
    expect(events.at(-1)).toMatchObject({ type: "done" });
  });

  it.each([
    "delete from posting where key like 'event|%'",
    "update merge_row set value = '[]' where part = 'tellings'",
    "insert into entity_group values ('local:x', 'person', 'Nobody', 1, '{}')",
  ])("made anew: %s", async (statement) => {
    await ctx.store.db.run(sql.raw(statement));
    expect(await problems()).toEqual([]);
    expect(await problems({ rebuild: true })).toContainEqual(
      expect.stringMatching(/made anew it is another/),
    );
  });

  it.each([
    "update decision set why = 'other'",
    "delete from decision",
    "insert or replace into decision select * from decision",
    "update decision_subject set subject = 'x'",
    "delete from decision_subject",
  ])("the log refuses: %s", async (statement) => {
    const before = await ctx.store.db.select().from(tables.decision);
    await expect(ctx.store.db.run(sql.raw(statement))).rejects.toMatchObject({
      cause: expect.objectContaining({ message: expect.stringMatching(/only ever appended/) }),
    });
    expect(await ctx.store.db.select().from(tables.decision)).toEqual(before);
  });
});

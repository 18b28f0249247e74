import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { sql } from "drizzle-orm";
import { afterEach, describe, expect, it } from "vitest";

import type { Context } from "./context.ts";
import { ingest, type IngestEvent } from "./ingest.ts";
import { IntakeError, refused, taken, type Taken } from "./intake/index.ts";
import { status } from "./status.ts";
import { testContext } from "./testing/context.ts";

const folder = mkdtempSync(join(tmpdir(), "chancery-ingest-"));
const open: Context[] = [];
let files = 0;
const context = async (options = {}): Promise<Context> => {
  const ctx = await testContext(options);
  open.push(ctx);
  return ctx;
};
const fileUrl = () => `file:${join(folder, `${(files += 1)}.db`)}`;
afterEach(() => {
  for (const ctx of open.splice(0)) ctx.store.close();
  if (files > 0) rmSync(folder, { recursive: true, force: true });
});

const text = (uri: string, words: string): Taken => taken({ uri, bytes: new TextEncoder().encode(words) });
const meeting = "A title\nTokayev met Putin in Moscow on 2015-12-21.";
const run = async (ctx: Context, input: AsyncIterable<Taken> | Taken[], signal?: AbortSignal) => {
  const events: IngestEvent[] = [];
  for await (const event of ingest({ ctx, input, signal })) events.push(event);
  return events;
};
const outcomes = (events: IngestEvent[]) =>
  events.map((event) =>
    event.type === "item" ? event.outcome : event.type === "failed" ? event.trouble.code : event.type,
  );

describe("ingesting", () => {
  it("tells how each article went; one that fails does not stop the rest", async () => {
    const ctx = await context();
    const events = await run(ctx, [
      text("a", meeting),
      text("empty", " \n"),
      refused("gone", new IntakeError("input.missing", "no such file")),
      text("binary", "PK\u0000"),
      text("b", `${meeting}\nMore.`),
    ]);
    expect(outcomes(events)).toEqual([
      "added",
      "input.empty",
      "input.missing",
      "input.binary",
      "added",
      "done",
    ]);
    expect(events.at(-1)).toMatchObject({ totals: { items: 5, added: 2, failed: 3, facts: 2 } });
    expect(events[1]).toMatchObject({
      trouble: { remedy: expect.stringMatching(/\w/), message: expect.stringMatching(/\w/) },
    });
    expect((await status({ ctx })).counts).toMatchObject({ articles: 2, facts: 2 });
  });

  it("what is stored already is not read again", async () => {
    const ctx = await context();
    await run(ctx, [text("a", meeting)]);
    const counting = { ...ctx, extract: () => expect.fail("read again") };
    expect(await run(counting, [text("a", meeting)])).toMatchObject([
      { outcome: "unchanged", facts: 1, title: "A title" },
      {},
    ]);
  });

  it("the same bytes at another address get that address, and are not read again either", async () => {
    const ctx = await context();
    await run(ctx, [text("a", meeting)]);
    const counting = { ...ctx, extract: () => expect.fail("read again") };
    const events = await run(counting, [text("b", meeting), text("b", meeting)]);
    expect(outcomes(events)).toEqual(["readdressed", "unchanged", "done"]);
  });

  it("another version of the pipeline reads it again", async () => {
    const url = fileUrl();
    await run(await context({ url }), [text("a", meeting)]);
    const newer = await context({ url, pipeline: "test-2" });
    expect(outcomes(await run(newer, [text("a", meeting)]))).toEqual(["refreshed", "done"]);
    expect(outcomes(await run(newer, [text("a", meeting)]))).toEqual(["unchanged", "done"]);
  });

  it("other bytes at the same address are its next version", async () => {
    const ctx = await context();
    const events = await run(ctx, [text("a", meeting), text("a", `${meeting}\nCorrected.`)]);
    expect(events).toMatchObject([{ version: 1 }, { version: 2, outcome: "added" }, {}]);
  });

  it("trouble with the store ends it, and what was stored before stays", async () => {
    const ctx = await context();
    await ctx.store.db
      .run(sql`create trigger full before insert on source when (select count(*) from source) > 0
      begin select raise(abort, 'SQLITE_FULL'); end`);
    await expect(
      run(ctx, [text("a", meeting), text("b", "B\nmore"), text("c", "C\nmore")]),
    ).rejects.toMatchObject({
      code: "store.full",
    });
    expect((await status({ ctx })).counts).toMatchObject({ articles: 1 });
  });

  it("a fault of the extraction is that article's, with the code internal", async () => {
    const ctx = await context();
    const faulty: Context = {
      ...ctx,
      extract: (input) => {
        if (input.uri === "b") throw new TypeError("undefined is not a function");
        return ctx.extract(input);
      },
    };
    expect(outcomes(await run(faulty, [text("b", "x"), text("a", meeting)]))).toEqual([
      "internal",
      "added",
      "done",
    ]);
  });

  it("ends between two articles when told so", async () => {
    const ctx = await context();
    const stop = new AbortController();
    async function* endless() {
      for (let i = 0; ; i += 1) {
        if (i === 3) stop.abort();
        yield text(`a${i}`, `Title ${i}\ntext`);
      }
    }
    expect(outcomes(await run(ctx, endless(), stop.signal))).toEqual(["added", "added", "added", "done"]);
  });

  it("lets others run between articles", async () => {
    const ctx = await context();
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    await run(
      ctx,
      Array.from({ length: 30 }, (_, i) => text(`a${i}`, `Title ${i}\ntext`)),
    );
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });
});

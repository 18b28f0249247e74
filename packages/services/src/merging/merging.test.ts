import { hostname } from "node:os";

import { describe, expect, it } from "vitest";
import { forgetMerged, noteChange, tables, unmergedSources, waitingRecords } from "@chancery/db";
import { differences, dumpMerged } from "@chancery/db/testing";

import type { Context } from "../context.ts";
import { getEntry, GetEntryInput } from "../dossier/index.ts";
import { status } from "../status.ts";
import { catchUp, rebuild } from "./index.ts";
import { all, context, corpus, entries, fileUrl, put, shuffled, text } from "../testing/dossier.ts";

describe("the dossier of a store", { timeout: 60_000 }, () => {
  it("is the same whatever the order of arrival, with duplicates, read again, and made anew", async () => {
    const first = await context();
    await put(first, corpus);
    const expected = await dumpMerged(first.store.db);
    expect(expected.entry.length).toBeGreaterThan(5);
    expect(expected.entry_fts).toHaveLength(expected.entry.length);
    for (const seed of [1, 2]) {
      const url = fileUrl();
      const ctx = await context({ url });
      await put(ctx, shuffled([...corpus, ...corpus.slice(0, 7)], seed));
      expect(differences(await dumpMerged(ctx.store.db), expected)).toEqual([]);
      await put(await context({ url, pipeline: "test-2" }), shuffled(corpus, seed + 7));
      expect(differences(await dumpMerged(ctx.store.db), expected)).toEqual([]);
      await all(rebuild({ ctx }));
      expect(differences(await dumpMerged(ctx.store.db), expected)).toEqual([]);
    }
  });

  it("every fact of an event is in one entry, and every id that an entry could have leads to it", async () => {
    const ctx = await context();
    await put(ctx, corpus);
    const found = await entries(ctx);
    const members = new Set<string>();
    for (const { id } of found) {
      const view = await getEntry({ ctx, input: GetEntryInput.parse({ id, members: 200 }) });
      expect(view?.redirectedFrom).toBeNull();
      expect(
        view?.members.map(({ view: { evidence } }) => evidence[0]?.text.includes(" met ")),
      ).not.toContain(false);
      for (const { source, fact } of view?.members ?? []) members.add(`${source}/${fact}`);
      for (const anchor of view?.entry.anchors ?? []) {
        const other = await getEntry({ ctx, input: GetEntryInput.parse({ id: anchor }) });
        expect(other?.entry.id).toBe(id);
        expect(other?.redirectedFrom).toBe(anchor === id ? null : anchor);
      }
      for (const { values } of view?.fields ?? []) {
        for (const { witnesses } of values) {
          for (const { quotes, spans } of witnesses) expect(quotes).toHaveLength(spans.length);
        }
      }
    }
    const [row] = await ctx.store.db.select().from(tables.entryMember).limit(1);
    expect(row).toBeDefined();
    expect(members.size).toBe(corpus.length * 2);
  });

  it("of a store that an earlier release wrote is made when it is first read into", async () => {
    const ctx = await context();
    await put(ctx, corpus);
    const expected = await dumpMerged(ctx.store.db);
    // As the migration leaves such a store: articles, and all of them waiting.
    await ctx.store.write(async (tx) => {
      await forgetMerged(tx);
      await tx.delete(tables.merging);
    });
    expect((await status({ ctx })).merging).toMatchObject({ waiting: corpus.length, stale: false });
    const steps = catchUp({ ctx, part: 20 });
    expect((await steps.next()).value).toEqual({ merged: 20, total: corpus.length });
    // Killed here; what was merged stays merged, and the rest is made up by the next that reads in.
    await steps.return(undefined);
    expect((await unmergedSources(ctx.store.db)).waiting).toBe(corpus.length - 20);
    await put(ctx, corpus.slice(0, 1));
    expect(differences(await dumpMerged(ctx.store.db), expected)).toEqual([]);
    expect((await status({ ctx })).merging).toEqual({ waiting: 0, faulty: [], stale: false });
  });

  it.each([
    ["two at once", null],
    ["beside one that has died", `${hostname()}/1/1/gone 9999999999999`.replace("/1/", "/4194400/")],
    ["after one whose time is over", "elsewhere/1/1/late 5"],
  ])("is the same joined by %s, in any parts", async (_, turn) => {
    const url = fileUrl();
    const ctx = await context({ url });
    await put(ctx, corpus);
    const expected = await dumpMerged(ctx.store.db);
    await ctx.store.write((tx) => forgetMerged(tx));
    if (turn !== null)
      await ctx.store.write((tx) => tx.insert(tables.merging).values({ name: "joining", value: turn }));
    const other = await context({ url });
    await Promise.all([all(catchUp({ ctx, part: 7 })), all(catchUp({ ctx: other, part: 30 }))]);
    expect((await unmergedSources(other.store.db)).waiting).toBe(0);
    expect(differences(await dumpMerged(other.store.db), expected)).toEqual([]);
    const left = await ctx.store.db.select().from(tables.merging);
    expect(left.map(({ name }) => name).toSorted()).toEqual(["basis", "changes", "shown", "written"]);
  });

  it("is the same where the store changes while it is worked out", async () => {
    const ctx = await context({ url: fileUrl() });
    await put(ctx, corpus);
    const expected = await dumpMerged(ctx.store.db);
    await ctx.store.write((tx) => forgetMerged(tx));
    let writes = 0;
    const write: typeof ctx.store.write = async (work, options) => {
      // The first takes the turn, the second writes what was worked out before.
      if ((writes += 1) === 2) await ctx.store.write((tx) => noteChange(tx));
      return ctx.store.write(work, options);
    };
    await all(catchUp({ ctx: { ...ctx, store: { ...ctx.store, write } } }));
    expect(writes).toBeGreaterThan(3);
    expect(differences(await dumpMerged(ctx.store.db), expected)).toEqual([]);
  });

  it("articles wait in the order of their days, those without one first", async () => {
    const plain = await context();
    const days = new Map([
      ["a", "2016-03-02"],
      ["b", "2015-12-23"],
      ["d", "2015-12-22"],
    ]);
    const ctx: Context = {
      ...plain,
      extract: (input) => {
        const record = plain.extract(input);
        const day = days.get(input.uri);
        const when = day === undefined ? null : { edtf: day, earliest: day, latest: day };
        const published = when && { when, method: "stated" as const, clues: [] };
        return { ...record, article: { ...record.article, published } };
      },
    };
    await put(
      ctx,
      ["a", "b", "c", "d"].map((uri) => text(uri, `Report ${uri}`)),
    );
    await ctx.store.write(forgetMerged);
    const waiting: string[] = [];
    for await (const { source } of waitingRecords(ctx.store.own, 10)) waiting.push(source.uri);
    expect(waiting).toEqual(["c", "d", "b", "a"]);
  });

  it("a record that merging cannot take is kept, told of, and merged when merging is another", async () => {
    const ctx = await context();
    await put(ctx, corpus);
    const expected = await dumpMerged(ctx.store.db);
    const other = await context();
    const faulty: Context = {
      ...other,
      knowledge: new Proxy(ctx.knowledge, {
        get(target, key) {
          if (key === "entity") throw new RangeError("a fault");
          return Reflect.get(target, key);
        },
      }),
    };
    await put(faulty, corpus.slice(0, 2));
    const { merging, counts } = await status({ ctx: other });
    expect(merging.faulty.map(({ fault }) => fault)).toEqual(["a fault", "a fault"]);
    expect(counts).toMatchObject({ articles: 2, entries: 0 });
    await put(other, corpus);
    await all(rebuild({ ctx: other }));
    expect(differences(await dumpMerged(other.store.db), expected)).toEqual([]);
  });
});

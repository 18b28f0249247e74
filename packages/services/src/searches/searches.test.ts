import { parseAtomFeed } from "feedsmith";
import { describe, expect, it } from "vitest";

import type { Context } from "../context.ts";
import { context, met, put, text } from "../testing/dossier.ts";
import { watchSearch } from "./arrivals.ts";
import { FeedInput, searchFeed } from "./feed.ts";
import { getSearch, listSearches, lookAtSearch, removeSearch, saveSearch, SaveSearchInput } from "./saved.ts";

const save = (ctx: Context, query: string, name = "") =>
  saveSearch({ ctx, input: SaveSearchInput.parse({ query, name }) });
const report = (n: number, who = "Vladimir Putin") =>
  text(
    `r${n}`,
    `Report ${n}\n${met(who, "Anna Alder", "Moscow", `2015-12-${10 + n}`)}\nThat is report ${n}.`,
  );

describe("saved searches", () => {
  it.each([
    ["who:putin", 2],
    ["in:events who:putin", 2],
    ["in:articles report", 3],
    ["in:statements who:putin", 0],
    ["who:putin -2015-12-12..2015-12-12", 1],
  ])("%s tells that %d are new, until it is looked at", async (query, fresh) => {
    const ctx = await context();
    await put(ctx, [report(1)]);
    const { id } = await save(ctx, query);
    expect((await getSearch({ ctx, input: { id } })).fresh).toBe(0);
    await put(ctx, [report(2), report(3), report(4, "Emmanuel Macron")]);
    expect(await listSearches({ ctx })).toMatchObject([{ id, query, name: query, fresh, more: false }]);
    expect((await lookAtSearch({ ctx, input: { id } })).fresh).toBe(0);
  });

  it("is kept once for a query, however it is typed; by name; and taken away", async () => {
    const ctx = await context();
    const { id } = await save(ctx, "WHO:putin  moscow");
    expect(await save(ctx, "who:putin moscow", "Putin in Moscow")).toMatchObject({
      id,
      name: "Putin in Moscow",
    });
    await save(ctx, "rain", "A");
    expect((await listSearches({ ctx })).map(({ name }) => name)).toEqual(["A", "Putin in Moscow"]);
    expect(await removeSearch({ ctx, input: { id } })).toEqual({ id });
    await expect(removeSearch({ ctx, input: { id } })).rejects.toMatchObject({ code: "searches.unknown" });
    await expect(lookAtSearch({ ctx, input: { id } })).rejects.toMatchObject({ code: "searches.unknown" });
  });

  it.each(["is:open", "- -", "in:names putin", "2017..2014"])("%s cannot be saved", async (query) => {
    await expect(save(await context(), query)).rejects.toMatchObject({ code: "searches.query" });
  });
});

describe("watching a search", () => {
  it("tells of each new fact that answers, once, and goes on where one left", async () => {
    const ctx = await context();
    await put(ctx, [report(1)]);
    const stop = new AbortController();
    const watched = watchSearch({
      ctx,
      input: { query: "who:putin", after: 1 },
      signal: stop.signal,
      pause: 5,
    });
    const first = watched.next();
    await put(ctx, [report(2), report(3, "Emmanuel Macron"), report(4)]);
    const told = [await first, await watched.next()].map(({ value }) => value);
    expect(told.map((fact) => fact && "when" in fact.fact && fact.fact.when?.edtf)).toEqual([
      "2015-12-12",
      "2015-12-14",
    ]);
    stop.abort();
    expect((await watched.next()).done).toBe(true);

    const again = watchSearch({ ctx, input: { query: "who:putin", after: told[0]?.number ?? 0 }, pause: 5 });
    expect((await again.next()).value?.number).toBe(told[1]?.number);
    await again.return(undefined);
  });

  it("a query with an error is refused", async () => {
    const watched = watchSearch({ ctx: await context(), input: { query: "is:open" } });
    await expect(watched.next()).rejects.toMatchObject({ code: "searches.query" });
  });
});

describe("the feed of a search", () => {
  it("has the newest facts first, each with its words, and is the same while nothing arrives", async () => {
    const ctx = await context();
    await put(ctx, [report(1), report(2, 'A < B & "C"'), report(3)]);
    const read = async () =>
      searchFeed({
        ctx,
        input: FeedInput.parse({ query: "in:events alder", self: "https://example.org/feed?a=1&b=2" }),
      });
    const xml = await read();
    expect(await read()).toBe(xml);
    const feed = parseAtomFeed(xml);
    expect(feed.title?.value).toBe("Chancery: in:events alder");
    expect(feed.links?.[0]).toMatchObject({ href: "https://example.org/feed?a=1&b=2", rel: "self" });
    expect(feed.entries).toHaveLength(3);
    expect(new Set(feed.entries?.map(({ id }) => id)).size).toBe(3);
    expect(feed.entries?.[0]?.title?.value).toMatch(/^meeting: .*\(2015-12-13\)$/);
    expect(JSON.stringify(feed.entries?.[1]?.content)).toContain("A < B &");
    expect(feed.entries?.[0]?.updated).toBe("2026-01-02T03:04:05.000Z");
  });

  it("without entries is a feed all the same", async () => {
    const feed = parseAtomFeed(await searchFeed({ ctx: await context(), input: { query: "nothing" } }));
    expect([feed.entries ?? [], feed.updated]).toEqual([[], "2026-01-02T03:04:05.000Z"]);
  });
});

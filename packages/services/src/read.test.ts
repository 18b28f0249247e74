import { getEntity as entityOf } from "@chancery/db";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { storeUrl, type Context } from "./context.ts";
import { checkText, CheckTextInput } from "./check-text.ts";
import { exportFacts, ExportFactsInput } from "./export-facts.ts";
import { getArticle } from "./get-article.ts";
import { getEntity } from "./get-entity.ts";
import { getFact } from "./get-fact.ts";
import { ingest } from "./ingest.ts";
import { taken } from "./intake/index.ts";
import { latest, LatestInput } from "./latest.ts";
import { listArticles, ListArticlesInput } from "./list-articles.ts";
import { listEntities, ListEntitiesInput } from "./list-entities.ts";
import { listFacts, ListFactsInput } from "./list-facts.ts";
import { newSince, NewSinceInput } from "./new-since.ts";
import { status } from "./status.ts";
import { testContext } from "./testing/context.ts";

let ctx: Context;
const sentence = "Kassym-Jomart Tokayev met Vladimir Putin in Moscow on 2015-12-21.";
beforeAll(async () => {
  ctx = await testContext();
  const texts = [
    `One\n${sentence}`,
    `Two\n${sentence}`,
    "Three\nAnna Alder met Ben Birch in Moscow on 2014-01-02.",
  ];
  const input = texts.map((text, i) => taken({ uri: `a${i}`, bytes: new TextEncoder().encode(text) }));
  for await (const event of ingest({ ctx, input })) expect(event.type).not.toBe("failed");
});
afterAll(() => ctx.store.close());

describe("reading the record", () => {
  it("since an instant: what was found later counts, and is all that the latest tells of", async () => {
    const since = async (at: string) => [
      await newSince({ ctx, input: NewSinceInput.parse({ since: at }) }),
      (await latest({ ctx, input: LatestInput.parse({ since: at }) })).length,
    ];
    // The clock of the context stands at 2026-01-02T03:04:05Z.
    expect(await since("2026-01-02T03:04:04Z")).toEqual([{ articles: 3, facts: 3 }, 2]);
    expect(await since("2026-01-02T03:04:05Z")).toEqual([{ articles: 0, facts: 0 }, 0]);
    expect(NewSinceInput.safeParse({ since: "yesterday" }).success).toBe(false);
  });

  it("latest: events by day, the newest first; what two articles state alike is one line with two sources", async () => {
    const days = await latest({ ctx, input: LatestInput.parse({}) });
    expect(days.map(({ date, events }) => [date, events.map(({ sources }) => sources.length)])).toEqual([
      ["2015-12-21", [2]],
      ["2014-01-02", [1]],
    ]);
    expect(days[0]?.events[0]).toMatchObject({
      type: "meeting",
      status: "actual",
      places: [{ name: "Moscow" }],
    });
    expect(days[0]?.events[0]?.sources[0]?.evidence).toBe(sentence);
  });

  it("articles in parts, newest arrivals first", async () => {
    const first = await listArticles({ ctx, input: ListArticlesInput.parse({ limit: 2 }) });
    expect(first.items.map(({ title }) => title)).toEqual(["Three", "Two"]);
    const rest = await listArticles({
      ctx,
      input: ListArticlesInput.parse({ limit: 2, cursor: first.cursor }),
    });
    expect([rest.items.map(({ title }) => title), rest.cursor]).toEqual([["One"], null]);
  });

  it("entities by kind; what the knowledge base says of one", async () => {
    const people = await listEntities({
      ctx,
      input: ListEntitiesInput.parse({ kind: "person", known: true }),
    });
    const tokayev = people.items.find(({ name }) => name.endsWith("Tokayev"));
    expect(tokayev?.articles).toBe(2);
    const page = await getEntity({ ctx, input: { id: tokayev?.id ?? "" } });
    expect(page?.printed).toEqual([{ name: "Kassym-Jomart Tokayev", articles: 2 }]);
    expect(page).toMatchObject({ articles: 2, appearances: { length: 2 } });
    expect(await entityOf(ctx.store.db, tokayev?.id ?? "", 1)).toMatchObject({
      articles: 2,
      appearances: { length: 1 },
    });
    expect(page?.background?.offices.map(({ title }) => title.toLowerCase())).toContain("president");
    const local = (await listEntities({ ctx, input: ListEntitiesInput.parse({ known: false }) })).items[0];
    expect((await getEntity({ ctx, input: { id: local?.id ?? "" } }))?.background).toBeNull();
  });

  it("somebody whom only the tables have: no article, and what is known", async () => {
    const page = await getEntity({ ctx, input: { id: "per.botha-pik" } });
    expect(page).toMatchObject({ articles: 0, appearances: [] });
    expect(page?.printed).toEqual([]);
    expect(page?.entity).toMatchObject({ id: "per.botha-pik", kind: "person", known: true });
    expect(page?.background?.offices.length).toBeGreaterThan(0);
  });

  it.each([
    [{ kind: "event" }, 3],
    [{ kind: "figure" }, 0],
    [{ type: "meeting", from: "2015-01-01" }, 2],
    [{ to: "2015-01-01" }, 1],
    [{ negated: true }, 0],
    [{ background: false, status: "actual", dated: true }, 3],
    [{ entities: ["none"] }, 0],
  ])("facts where %j: %d", async (filter, count) => {
    expect((await listFacts({ ctx, input: ListFactsInput.parse(filter) })).items).toHaveLength(count);
  });

  it("what is not there is null", async () => {
    expect(await getArticle({ ctx, input: { id: "0".repeat(64) } })).toBeNull();
    expect(await getEntity({ ctx, input: { id: "none" } })).toBeNull();
    expect(await getFact({ ctx, input: { id: "none" } })).toBeNull();
  });

  it("an export holds exactly what the list shows", async () => {
    const text = async (input: object) => {
      let all = "";
      for await (const part of exportFacts({ ctx, input: ExportFactsInput.parse(input) })) all += part;
      return all.trimEnd().split(/\r?\n/);
    };
    expect(await text({ format: "csv", from: "2015-01-01" })).toHaveLength(3);
    const lines = await text({ format: "jsonl" });
    expect(lines.map((line) => JSON.parse(line).fact.kind)).toEqual(["event", "event", "event"]);
  });

  it("checking a text stores nothing and says what the store knows of it", async () => {
    const before = await status({ ctx });
    const text = "New\nKassym-Jomart Tokayev met Cleo Cedar in Paris on 2016-01-01.";
    const checked = await checkText({ ctx, input: CheckTextInput.parse({ text }) });
    expect(checked.record.facts).toHaveLength(1);
    expect(checked.known.map(({ name }) => name)).toEqual(["Kassym-Jomart Tokayev"]);
    expect(checked.stored).toBeNull();
    expect((await checkText({ ctx, input: { text: `One\n${sentence}` } })).stored).toMatchObject({
      uri: "a0",
    });
    expect(await status({ ctx })).toEqual(before);
    await expect(checkText({ ctx, input: { text: "  " } })).rejects.toMatchObject({ code: "input.empty" });
  });
});

describe("the store, by a path or a URL", () => {
  const folder = new URL("file:///srv/a%20b/");
  it.each([
    ["file:data/x.db", "file:/srv/a b/data/x.db"],
    ["file:./x y.db", "file:/srv/a b/x y.db"],
    ["file:/abs/x.db", "file:/abs/x.db"],
    ["file:///abs/x.db", "file:///abs/x.db"],
    ["data/x.db", "file:/srv/a b/data/x.db"],
    ["./x y%20.db", "file:/srv/a b/x y%20.db"],
    ["../x.db", "file:/srv/x.db"],
    ["/abs/x.db", "file:/abs/x.db"],
    ["a#b?.db", "file:/srv/a b/a#b?.db"],
    [":memory:", ":memory:"],
    ["postgres://me@host/record", "postgres://me@host/record"],
    ["libsql://host", "libsql://host"],
  ])("%s", (url, expected) => expect(storeUrl(url, folder)).toBe(expected));
});

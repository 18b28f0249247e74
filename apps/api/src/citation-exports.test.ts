import { ingest, taken, type Context } from "@chancery/services";
import { testContext } from "@chancery/services/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { citationExports } from "./citation-exports.ts";
import { exports } from "./exports.ts";
import { createCaller, routerContext } from "./router/index.ts";

let ctx: Context;
let fact: string;
let article: string;
let event: string;
beforeAll(async () => {
  ctx = await testContext();
  const bytes = new TextEncoder().encode("Talks\nVladimir Putin met Anna Alder in Moscow on 2015-12-10.");
  const input = [taken({ uri: "https://paper.example/talks", bytes })];
  for await (const told of ingest({ ctx, input })) expect(told.type).not.toBe("failed");
  const caller = createCaller(routerContext(ctx));
  const [view] = (await caller.facts.list({})).items;
  fact = view?.fact.id ?? "";
  article = view?.article.id ?? "";
  event = (await caller.events.list({})).items[0]?.id ?? "";
});
afterAll(() => ctx.store.close());

const get = (path: string) => citationExports(ctx).request(`/citations/${path}`);

describe("citations of one thing", () => {
  it("a fact in each form, with its words and its address", async () => {
    const bib = await (await get(`fact/${encodeURIComponent(fact)}.bib?site=https://record.example`)).text();
    expect(bib).toContain("url = {https://paper.example/talks}");
    expect(bib).toContain("Vladimir Putin met Anna Alder in Moscow on 2015-12-10.");
    expect(bib).toContain("https://record.example/f/");
    const ris = await get(`fact/${encodeURIComponent(fact)}.ris`);
    expect(ris.headers.get("content-disposition")).toBe('attachment; filename="fact.ris"');
    expect(await ris.text()).toMatch(/^TY {2}- NEWS\r\n/);
    const [item] = JSON.parse(await (await get(`article/${article}.csl.json`)).text());
    expect(item).toMatchObject({ id: `article-${article}`, URL: "https://paper.example/talks" });
  });

  it("an event: its page, then each fact that tells of it", async () => {
    const items = JSON.parse(await (await get(`event/${event}.csl.json?site=http://127.0.0.1:3000`)).text());
    expect(items.map(({ type }: { type: string }) => type)).toEqual(["webpage", "article-newspaper"]);
    expect(items[0]).toMatchObject({
      URL: `http://127.0.0.1:3000/e/${event}`,
      "container-title": "Chancery",
    });
  });

  it("an agreement of the tables is a treaty with its day of signature; a person is a page", async () => {
    const caller = createCaller(routerContext(ctx));
    const { citations, texts } = await caller.citations.of({ of: "entity", id: "per.putin-vladimir" });
    expect(citations[0]).toMatchObject({ of: "entity", title: "Vladimir Putin", container: "Chancery" });
    expect(texts[0]).toContain("accessed 2026-01-02");
    const [item] = JSON.parse(await (await get("agreement/agr.inf-1987.csl.json")).text());
    expect(item).toMatchObject({ type: "treaty", issued: { "date-parts": [[1987, 12, 8]] } });
  });

  it.each([
    "fact/none.bib",
    `fact/${"0".repeat(64)}.ris`,
    "article/none.ris",
    "event/evt-none.bib",
    "fact/none.exe",
    "fact/none",
  ])("%s: there is none", async (path) => expect((await get(path)).status).toBe(404));

  it("the facts of an article are annotations of its text", async () => {
    const answer = await exports(ctx).request(`/annotations/${article}.jsonld?site=https://record.example`);
    expect(answer.headers.get("content-type")).toBe(
      'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    );
    const [item] = JSON.parse(await answer.text()).items;
    expect(item.body).toMatch(/^https:\/\/record\.example\/f\//);
    expect(item.target[0].selector[0].exact).toBe("Vladimir Putin met Anna Alder in Moscow on 2015-12-10.");
    expect((await exports(ctx).request(`/annotations/${"0".repeat(64)}.jsonld`)).status).toBe(404);
    expect((await exports(ctx).request("/annotations/abc.jsonld")).status).toBe(404);
  });

  it("what cannot be cited is refused", async () => {
    expect((await get("outlet/x.bib")).status).toBe(400);
    expect((await get(`fact/${encodeURIComponent(fact)}.bib?site=ftp://a`)).status).toBe(400);
  });
});

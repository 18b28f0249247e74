import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { testContext } from "@chancery/services/testing";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createApp } from "./app.ts";
import { createCaller, routerContext, type RouterContext, type RouterOutputs } from "./router/index.ts";
import { hostsOf } from "./serve.ts";

const met = (day: string, place = "Moscow") =>
  `Kassym-Jomart Tokayev met Vladimir Putin in ${place} on ${day}.`;
const [TOKAYEV, PUTIN] = ["per.tokayev-kassym-jomart", "per.putin-vladimir"];
const folder = mkdtempSync(join(tmpdir(), "chancery-dossier-"));
const reader = { by: "A. Reader", why: "the reports say so" };
let context: RouterContext;
let app: Hono;
let call: ReturnType<typeof createCaller>;
beforeAll(async () => {
  context = routerContext(await testContext({ url: `file:${join(folder, "a.db")}` }));
  app = createApp(context, {
    bodyLimit: 100_000,
    cors: [],
    hosts: hostsOf("127.0.0.1"),
    waitingFor: () => null,
    log: (error) => expect.fail(String(error)),
  });
  call = createCaller(context);
  await call.ingest.run({
    items: [
      { uri: "a.txt", text: `Talks\n${met("2015-12-21")}` },
      { uri: "b.txt", text: `More talks\n${met("2015-12-21")}\nThey were the second of the year.` },
      { uri: "c.txt", text: `A year on\n${met("2016-12-21", "Astana")}` },
    ],
  });
});
afterAll(() => {
  context.store.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (path: string, input?: unknown) =>
  app.request(
    `/trpc/${path}${input === undefined ? "" : `?input=${encodeURIComponent(JSON.stringify(input))}`}`,
  );
const post = (path: string, body: unknown) =>
  app.request(path, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json" },
  });
const errorOf = async (response: Response) =>
  ((await response.json()) as { error: { data: { code: string; trouble: { code: string } | null } } }).error;

describe("events over HTTP", () => {
  it("lists, filters and opens one at the words of each source", async () => {
    const list = (await (await get("events.list")).json()) as {
      result: { data: RouterOutputs["events"]["list"] };
    };
    const { items, names } = list.result.data;
    expect(items.map(({ when, sources }) => [when?.edtf, sources])).toEqual([
      ["2016-12-21", 1],
      ["2015-12-21", 2],
    ]);
    expect(names[TOKAYEV]?.name).toBe("Kassym-Jomart Tokayev");
    const view = await call.events.get({ id: items[1]?.id ?? "" });
    expect(view.members.map(({ view: { article } }) => article.uri).sort()).toEqual(["a.txt", "b.txt"]);
    const when = view.fields.find(({ field }) => field === "when");
    expect(when).toMatchObject({ display: ["2015-12-21"], disagreement: null });
    const [article] = (await call.articles.list()).items;
    const ofArticle = await call.events.ofArticle({ id: article?.id ?? "" });
    expect(ofArticle.map(({ entry }) => entry.id)).toEqual([items[0]?.id]);
  });

  it.each([
    [{ who: [TOKAYEV, "RU"] }, 2],
    [{ place: "RU" }, 1],
    [{ place: "plc.astana" }, 1],
    [{ from: "2016-01-01" }, 1],
    [{ query: "second of the year" }, 0],
    [{ query: "Putin" }, 2],
  ])("%j", async (input, count) => {
    const { items } = await call.events.list(input);
    expect(items).toHaveLength(count);
  });

  it("a timeline has its days in order; two states have what is between them", async () => {
    const { days } = await call.timeline.get();
    expect(days.map(({ date }) => date)).toEqual(["2015-12-21", "2016-12-21"]);
    const pair = await call.pairs.get({ a: "KZ", b: "RU" });
    expect(pair.counts).toEqual([{ type: "meeting", entries: 2 }]);
    expect(pair.entries.items).toHaveLength(2);
    expect(pair.bodies.map(({ body }) => body)).toContain("org.eaeu");
    expect(pair.agreements.length).toBeGreaterThan(0);
  });

  it("offices, members on a day, agreements: by the tables where no article says more", async () => {
    const { held } = await call.organisations.offices({ person: PUTIN });
    expect(held.map(({ value }) => value?.toLowerCase())).toContain("president");
    const { members, names } = await call.organisations.members({ body: "org.eaeu", day: "2020-01-01" });
    expect(members.filter(({ is }) => is === "member").map(({ member }) => names[member]?.name)).toContain(
      "Kazakhstan",
    );
    const { items } = await call.agreements.list();
    expect(items).toEqual([]);
    const [agreement] = (await call.pairs.get({ a: "KZ", b: "RU" })).agreements;
    const view = await call.agreements.get({ id: agreement?.id ?? "" });
    expect(view.parties.map(({ entity }) => entity)).toEqual(expect.arrayContaining(["KZ", "RU"]));
  });
});

describe("review over HTTP", () => {
  it("a decision is taken, seen, undone; the log keeps both", async () => {
    const { items } = await call.events.list();
    const facts = await Promise.all(
      items.map(async ({ id }) => {
        const [member] = (await call.events.get({ id })).members;
        return { source: member?.source ?? "", fact: member?.fact ?? "" };
      }),
    );
    const taken = await call.review.decide({ ...reader, act: { act: "same-event", facts } });
    expect((await call.events.list()).items).toHaveLength(1);
    const { decisions, questions } = await call.events.get({ id: items[0]?.id ?? "" });
    expect(decisions.map(({ decision }) => decision.why)).toEqual([reader.why]);
    expect(questions.map(({ kind }) => kind)).toContain("conflict");
    const open = await call.review.questions({ entry: items[0]?.id ?? "" });
    expect(open.items[0]?.facts[0]?.evidence[0]?.text).toMatch(/ met /);
    const { id } = taken.decision.decision;
    await call.review.undo({ ...reader, decision: id });
    expect((await call.events.list()).items).toEqual(items);
    const again = await post("/trpc/review.undo", { ...reader, decision: id });
    expect([again.status, (await errorOf(again)).data]).toMatchObject([
      409,
      { code: "CONFLICT", trouble: { code: "review.undone" } },
    ]);
    expect((await call.review.decisions()).items.map(({ decision }) => decision.act.act)).toEqual([
      "undo",
      "same-event",
    ]);
    expect((await call.review.decisions({ about: items[0]?.id ?? "" })).items).toHaveLength(1);
  });

  const nobody = { source: "0".repeat(64), fact: "none" };
  it.each([
    [{ ...reader, act: { act: "reject", fact: nobody } }, 404, "review.unknown"],
    [{ ...reader, act: { act: "same-event", facts: [nobody] } }, 400, "input.invalid"],
    [{ ...reader, act: { act: "same-event", facts: [nobody, nobody] } }, 422, "review.same"],
    [{ ...reader, why: " ", act: { act: "reject", fact: nobody } }, 400, "input.invalid"],
    [{ act: { act: "reject", fact: nobody } }, 400, "input.invalid"],
    [{ ...reader, act: { act: "drop", table: "entry" } }, 400, "input.invalid"],
  ])("%j is refused", async (body, status, code) => {
    const response = await post("/trpc/review.decide", body);
    expect([response.status, (await errorOf(response)).data.trouble?.code]).toEqual([status, code]);
  });

  it.each([
    ["events.get", { id: "evt-none" }, 404],
    ["events.get", { id: "" }, 400],
    ["events.list", { who: ["' or 1=1 --"] }, 200],
    ["events.list", { query: '"*" NEAR(' }, 200],
    ["events.list", { from: "2015-02-31" }, 400],
    ["events.list", { cursor: "|".repeat(50) }, 400],
    ["events.list", { types: ["party"] }, 400],
    ["agreements.get", { id: "KZ" }, 404],
    ["organisations.members", { body: "org.none", day: "2020-01-01" }, 404],
    ["organisations.members", { body: "org.eaeu", day: "today" }, 400],
    ["organisations.offices", { person: "KZ" }, 404],
    ["pairs.get", { a: "KZ" }, 400],
    ["pairs.get", { a: "KZ", b: "XX" }, 404],
    ["pairs.get", { a: "KZ", b: "org.eaeu" }, 200],
    ["pairs.get", { a: "KZ", b: "KZ" }, 400],
    ["pairs.view", { a: "KZ", b: "XX" }, 404],
    ["pairs.view", { a: "KZ", b: "KZ" }, 400],
    ["review.questions", { cursor: "x|y" }, 400],
  ])("%s %j: %d", async (path, input, status) => {
    expect((await get(path, input)).status).toBe(status);
  });
});

import { ingest, taken, type Context } from "@chancery/services";
import { testContext } from "@chancery/services/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { listExports } from "./list-exports.ts";

let ctx: Context;
beforeAll(async () => {
  ctx = await testContext();
  const input = Array.from({ length: 12 }, (_, i) =>
    taken({
      uri: `a${i}`,
      bytes: new TextEncoder().encode(
        `Talks ${i}\nVladimir Putin met Anna Alder in Moscow on 2015-12-${10 + i}.\nThis was talk number ${i}.`,
      ),
    }),
  );
  for await (const event of ingest({ ctx, input })) expect(event.type).not.toBe("failed");
});
afterAll(() => ctx.store.close());

const get = (path: string) => listExports(ctx).request(path);

describe("lists as files", () => {
  it.each([
    ["/search.csv?query=putin", 12, /^id,kind,type,/],
    ["/search.csv?query=who:putin+in:events", 12, /^id,type,status,/],
    ["/search.csv?query=in:articles+talks", 12, /^sha256,uri,/],
    ["/search.csv?query=nowhere", 0, /^id,kind,type,/],
    ["/search.csv?query=is:wrong", 0, /^id,kind,type,/],
    ["/events.csv?from=2015-12-15&to=2015-12-17", 3, /^id,type,status,/],
    ["/sources.csv", 12, /^sha256,uri,/],
    ["/entities.csv?kinds=person", 13, /^id,kind,name/],
  ])("%s has %d rows", async (path, rows, header) => {
    const answer = await get(path);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([
      200,
      "text/csv; charset=utf-8; header=present",
    ]);
    const text = await answer.text();
    expect(text).toMatch(header);
    expect(text.trimEnd().split("\r\n")).toHaveLength(rows + 1);
  });

  it("JSON says what was asked, and whether it is whole", async () => {
    const answer = await get("/search.json?query=putin&order=oldest");
    const list = JSON.parse(await answer.text());
    expect(list).toMatchObject({
      of: "facts",
      asked: { list: "search", query: "putin" },
      rows: 12,
      whole: true,
    });
    expect(list.items.map((item: { fact: { when: { edtf: string } } }) => item.fact.when.edtf)[0]).toBe(
      "2015-12-10",
    );
    expect(JSON.parse(await (await get("/search.json?query=nowhere")).text())).toMatchObject({
      items: [],
      rows: 0,
    });
  });

  it.each(["/events.ics", "/search.ics?query=in:events+putin", "/search.ics?query=putin"])(
    "%s is a calendar",
    async (path) => {
      const answer = await get(path);
      expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
      const text = await answer.text();
      expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(12);
      expect(text).toContain("DTSTART;VALUE=DATE:20151210");
    },
  );

  it.each([
    ["/search.bib?query=putin", "application/x-bibtex; charset=utf-8", /^@/gm],
    ["/search.ris?query=putin", "application/x-research-info-systems; charset=utf-8", /^TY {2}- NEWS\r$/gm],
    ["/events.ris", "application/x-research-info-systems; charset=utf-8", /^TY {2}- ELEC\r$/gm],
    [
      "/sources.csl.json",
      "application/vnd.citationstyles.csl+json; charset=utf-8",
      /"type":"article-newspaper"/g,
    ],
    [
      "/search.csl.json?query=in:events+putin",
      "application/vnd.citationstyles.csl+json; charset=utf-8",
      /"type":"webpage"/g,
    ],
  ])("%s are citations", async (path, type, entry) => {
    const answer = await get(path);
    expect(answer.headers.get("content-type")).toBe(type);
    expect((await answer.text()).match(entry)).toHaveLength(12);
  });

  it.each([
    ["/events.ftm.json", 12],
    ["/search.ftm.json?query=in:events+putin", 12],
    ["/entities.ftm.json?kinds=person", 13],
  ])("%s are entities of FollowTheMoney", async (path, count) => {
    const lines = (await (await get(path)).text())
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const schema = path.startsWith("/entities") ? "Person" : "Event";
    expect(lines.filter((entity: { schema: string }) => entity.schema === schema)).toHaveLength(count);
    expect(new Set(lines.map(({ id }: { id: string }) => id)).size).toBe(lines.length);
  });
  it.each([
    "/search.ftm.json?query=in:articles+putin",
    "/sources.ftm.json",
    "/sources.trig",
    "/events.trig",
    "/search.plover.jsonl?query=in:events",
    "/entities.plover.jsonl?kinds=person",
  ])("%s: the format has no such thing", async (path) => expect((await get(path)).status).toBe(400));

  it.each([
    ["/search.ftm.json?query=putin", "application/jsonl; charset=utf-8", /"schema":"Event"/g],
    ["/facts.ftm.json?kind=event", "application/jsonl; charset=utf-8", /"schema":"Event"/g],
    ["/facts.trig?kind=event", "application/trig; charset=utf-8", /prov:hadPrimarySource/g],
    ["/facts.plover.jsonl", "application/jsonl; charset=utf-8", /"event":\["CONSULT"\]/g],
  ])("%s: facts as other programs read them", async (path, type, one) => {
    const answer = await get(path);
    expect(answer.headers.get("content-type")).toBe(type);
    expect((await answer.text()).match(one)).toHaveLength(12);
  });

  it("citations give the addresses of the site that is named, and no other", async () => {
    const named = await get("/search.bib?query=putin&site=https://record.example/any/path");
    expect(await named.text()).toContain(", https://record.example/f/");
    expect((await get("/search.bib?query=putin&site=javascript:alert(1)")).status).toBe(400);
    expect(await (await get("/search.csl.json?query=nowhere")).text()).toBe("[]\n");
  });

  it("news of a search are a feed", async () => {
    const answer = await get("/search.atom?query=who:putin");
    expect([answer.status, answer.headers.get("content-type")]).toEqual([
      200,
      "application/atom+xml; charset=utf-8",
    ]);
    expect((await answer.text()).match(/<entry>/g)).toHaveLength(12);
    expect((await get("/search.atom?query=is:open")).status).toBe(422);
    expect((await get("/search.atom")).status).toBe(400);
  });

  it.each([
    "/search.csv",
    "/events.csv?from=yesterday",
    "/entities.csv",
    "/entities.json?kinds=nothing",
    "/events.csv?negated=perhaps",
  ])("%s is refused with what is wrong", async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { code: "input.invalid" } });
  });
});

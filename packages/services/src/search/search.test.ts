import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Context } from "../context.ts";
import { ingest } from "../ingest.ts";
import { taken } from "../intake/index.ts";
import { testContext } from "../testing/context.ts";
import { search, SearchInput } from "./index.ts";

let ctx: Context;
beforeAll(async () => {
  ctx = await testContext();
  const texts = [
    "Talks in Moscow\nKassym-Jomart Tokayev met Vladimir Putin in Moscow on 2015-12-21.",
    "Rain expected\nIt will rain.",
  ];
  const input = texts.map((text, i) => taken({ uri: `a${i}`, bytes: new TextEncoder().encode(text) }));
  for await (const event of ingest({ ctx, input })) expect(event.type).not.toBe("failed");
});
afterAll(() => ctx.store.close());

const find = async (query: string) => search({ ctx, input: SearchInput.parse({ query }) });

describe("searching", () => {
  it("a name under another spelling is found, and it is said why", async () => {
    const { entities, articles, facts, names } = await find("tokaev");
    expect(entities[0]).toMatchObject({
      entity: { name: "Kassym-Jomart Tokayev" },
      why: {
        words: "tokaev",
        by: expect.stringMatching(/^(alias|spelling)$/),
        name: "Kassym-Jomart Tokayev",
      },
    });
    expect(names).toHaveLength(1);
    expect(articles.map(({ article }) => article.uri)).toEqual(["a0"]);
    expect(facts).toHaveLength(1);
  });

  it.each([
    ["Tokayev", null],
    ["kassym-jomart tokayev", null],
    ["putin", null],
  ])("%s is spelt as known: nothing to explain", async (query, why) => {
    expect((await find(query)).entities[0]?.why).toBe(why);
  });

  it.each([
    ["tokaev moscow", 1],
    ["tokaev rain", 0],
    ["tokaev putin meeting", 0],
    ['"will rain"', 1],
    ["", 0],
    ["::", 0],
  ])("%s finds %d articles", async (query, count) => {
    expect((await find(query)).articles).toHaveLength(count);
  });

  it("facts are found by the name of their type", async () => {
    expect((await find("tokaev meeting")).facts).toHaveLength(1);
  });

  it.each([
    ["gorbachov", [/names Mikhail Gorbachev \(per.gorbachev-mikhail\)/]],
    ["who:gorbachev with:tokaev", [/names Mikhail Gorbachev/]],
    ["tokaev rain", []],
    ["zzzzqq", []],
  ])("%s finds nothing, and whom the tables know is told from whom nobody knows", async (query, told) => {
    const { problems, facts } = await find(query);
    expect(facts).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual(told.map((one) => expect.stringMatching(one)));
  });

  it("hostile queries end in time", async () => {
    const started = performance.now();
    await find("a ".repeat(200));
    await find("tokaev ".repeat(57));
    await find('"'.repeat(400));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Context } from "../context.ts";
import { ingest } from "../ingest.ts";
import { taken } from "../intake/index.ts";
import { testContext } from "../testing/context.ts";
import { complete, CompleteInput } from "./complete.ts";
import { find, FindInput } from "./find.ts";

let ctx: Context;
beforeAll(async () => {
  ctx = await testContext();
  const texts = [
    "Talks in Moscow\nKassym-Jomart Tokayev met Vladimir Putin in Moscow on 2015-12-21.",
    "Talks in Astana\nKassym-Jomart Tokayev met Anna Alder in Astana on 2016-03-01.\nAnna Alder met Ben Birch in Paris on 2017-05-06.",
    "The same talks\nVladimir Putin met Kassym-Jomart Tokayev in Moscow on 2015-12-21.",
  ];
  const input = texts.map((text, i) => taken({ uri: `a${i}`, bytes: new TextEncoder().encode(text) }));
  for await (const event of ingest({ ctx, input })) expect(event.type).not.toBe("failed");
});
afterAll(() => ctx.store.close());

const ask = (query: string, more: object = {}) => find({ ctx, input: FindInput.parse({ query, ...more }) });
const count = async (query: string) => (await ask(query)).found.items.length;

describe("finding", () => {
  it.each([
    ["who:tokaev", 3],
    ["who:Токаев", 3],
    ["who:Toqaev", 3],
    ['who:"Kassim-Jomart Tokaev"', 3],
    ["kassim-jomart tokaev moscow", 2],
    ['who:"Ivanka Tokaev"', 0],
    ["who:tokayev with:putin", 2],
    ["who:tokayev -with:putin", 1],
    ["who:per.tokayev-kassym-jomart", 3],
    ['who:"Ben Birch"', 1],
    ["who:alder 2017..2017", 1],
    ["place:moscow", 2],
    ["place:Russia", 2],
    ["-place:Russia", 2],
    ["type:meeting 2015..2016", 3],
    ["before:2016", 2],
    ["after:2016-03-01", 1],
    ["is:planned", 0],
    ["who:nobodyatall", 0],
    ["in:events who:tokayev", 2],
    ["in:events place:moscow", 1],
    ["in:events -who:putin", 2],
    ["in:articles who:alder with:birch", 1],
    ["in:articles talks", 3],
    ["in:names tok*", 1],
    ["in:names type:place paris", 1],
    ["in:statements", 0],
    ["Токаев", 3],
    ["tok* moscow", 2],
  ])("%s: %d", async (query, expected) => {
    expect(await count(query)).toBe(expected);
  });

  it.each([
    ["who:tokaev", "spelling|alias"],
    ["Токаев", "transliteration"],
  ])("%s says why it matched", async (query, by) => {
    const { names, found } = await ask(query);
    expect(names).toMatchObject([
      { name: "Kassym-Jomart Tokayev", by: expect.stringMatching(new RegExp(by)) },
    ]);
    expect(found.items[0]).toMatchObject({ why: [{ name: "Kassym-Jomart Tokayev" }] });
  });

  it("a fact comes with how many tell of its event", async () => {
    const { found } = await ask("who:putin");
    expect(found.items[0]).toMatchObject({ entry: { sources: 2, id: expect.stringMatching(/^evt-/) } });
  });

  it("chips are the conditions, each with the query without it", async () => {
    const { query, parts } = await ask("WHO:tokayev  -moscow 2015..");
    expect(query).toBe("who:tokayev -moscow 2015..");
    expect(parts.map(({ text, without }) => [text, without])).toEqual([
      ["who:tokayev", "-moscow 2015.."],
      ["-moscow", "who:tokayev 2015.."],
      ["2015..", "who:tokayev -moscow"],
    ]);
  });

  it.each([
    ["is:open", "unknown-value", 0],
    ["who:", "no-value", 0],
    ["foo:bar", "unknown-key", 0],
    ["wiht:putin who:tokayev", "unknown-key", 0],
    ["who:nobodyatall", "nobody", 0],
    ["about:moscowtalks", "nobody", 0],
    ["in:names who:putin", "not-here", 0],
  ])("%s tells of %s", async (query, code) => {
    expect((await ask(query)).problems.map((problem) => problem.code)).toContain(code);
  });

  it("facets lead to the query with and without each value", async () => {
    const { counted } = await ask("who:tokayev place:Moscow", { facets: true });
    expect(counted).toMatchObject({ total: 2, more: false });
    const places = counted?.facets.find(({ facet }) => facet === "place")?.choices;
    expect(places).toMatchObject([
      {
        name: "Moscow",
        count: 2,
        chosen: "yes",
        toggled: "who:tokayev",
        excluded: "who:tokayev -place:Moscow",
      },
      { name: "Astana", count: 1, chosen: null, toggled: "who:tokayev place:Moscow place:Astana" },
    ]);
    for (const { choices } of counted?.facets ?? []) {
      for (const { toggled, count: n, chosen } of choices) {
        if (chosen === null)
          expect((await ask(toggled, { limit: 200 })).found.items.length).toBeGreaterThanOrEqual(
            Math.min(n, 1),
          );
      }
    }
  });
});

describe("completing", () => {
  it.each([
    ["wh", "who:"],
    ["tokayev be", "tokayev before:"],
    ["who:kassym", 'who:"Kassym-Jomart Tokayev"'],
    ["-who:Токаев", '-who:"Kassym-Jomart Tokayev"'],
    ["place:mos", "place:Moscow"],
    ["type:meet", "type:meeting"],
    ["is:dis", "is:disputed"],
    ["Anna Al", 'Anna "Anna Alder"'],
  ])("%s: %s", async (query, expected) => {
    const found = await complete({ ctx, input: CompleteInput.parse({ query }) });
    expect(found.map((completion) => completion.query)).toContain(expected);
  });

  it.each(["", " ", "foo:x", "said:x", '"', "a", "::::", "who:\u0000"])(
    "%s: nothing breaks",
    async (query) => {
      expect(Array.isArray(await complete({ ctx, input: CompleteInput.parse({ query }) }))).toBe(true);
    },
  );
});

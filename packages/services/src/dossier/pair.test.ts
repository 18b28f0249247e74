import { loadKnowledge } from "@chancery/knowledge";
import { describe, expect, it, test } from "vitest";

import { context, met, put, text } from "../testing/dossier.ts";
import { getPair, listPairs, ListPairsInput } from "./pair.ts";
import { servesOn } from "./serves-on.ts";

const TOKAYEV = "Kassym-Jomart Tokayev";
const kept = async () => {
  const ctx = await context();
  await put(ctx, [
    text("a", met(TOKAYEV, "Vladimir Putin", "Moscow", "2021-12-21")),
    text("b", met(TOKAYEV, "Vladimir Putin", "Astana", "2022-03-01")),
    text("c", met(TOKAYEV, "Emmanuel Macron", "Paris", "2022-03-02")),
  ]);
  return ctx;
};

describe("two states", () => {
  test("what is between them is counted by year and type, with the last meeting", async () => {
    const pair = await getPair({ ctx: await kept(), input: { a: "KZ", b: "RU", on: "2016-01-01" } });
    expect(pair).toMatchObject({
      a: "KZ",
      b: "RU",
      met: 2,
      undated: 0,
      last: { when: { edtf: "2022-03-01" } },
    });
    expect(pair?.years).toEqual([
      { type: "meeting", year: "2021", entries: 1 },
      { type: "meeting", year: "2022", entries: 1 },
    ]);
    expect(pair?.bodies).toContainEqual({ body: "org.eaeu", a: "member", b: "member", certain: true });
    expect(pair?.ladder.length).toBeGreaterThan(0);
    expect(pair?.ladder.every(({ known, steps }) => known && steps.length === 0)).toBe(true);
  });

  test("bodies are those of the day: none before they were founded", async () => {
    const pair = await getPair({ ctx: await kept(), input: { a: "KZ", b: "RU", on: "2010-01-01" } });
    expect(pair?.bodies.map(({ body }) => body)).not.toContain("org.eaeu");
  });

  test("of a state that is no more, the day is its last", async () => {
    const pair = await getPair({ ctx: await kept(), input: { a: "SUHH", b: "US" } });
    expect(pair?.on).toMatch(/^1991-12-/);
  });

  it.each([
    ["KZ", "KZ"],
    ["KZ", "XX"],
    ["KZ", "org.eaeu"],
    ["per.putin-vladimir", "KZ"],
    ["", "' or 1=1 --"],
  ])("%s and %s are no pair", async (a, b) =>
    expect(await getPair({ ctx: await kept(), input: { a, b } })).toBeNull(),
  );

  test("pairs are listed by what is between them, each once in the order of its codes", async () => {
    const { pairs } = await listPairs({ ctx: await kept(), input: ListPairsInput.parse({}) });
    expect(pairs).toEqual([
      { a: "KZ", b: "RU", entries: 2 },
      { a: "FR", b: "KZ", entries: 1 },
    ]);
  });

  it.each([
    ["KZ", ["KZ-RU", "FR-KZ"]],
    ["FR", ["FR-KZ"]],
    ["per.putin-vladimir", []],
    ["US", []],
  ])("those of %s", async (of, expected) => {
    const { pairs } = await listPairs({ ctx: await kept(), input: ListPairsInput.parse({ of }) });
    expect(pairs.map(({ a, b }) => `${a}-${b}`)).toEqual(expected);
  });
});

describe("who stands for a state on a day", () => {
  const knowledge = loadKnowledge();
  const on = (day: string) => ({ earliest: day, latest: day });
  it.each([
    ["KZ", "KZ", null, true],
    ["per.tokayev-kassym-jomart", "KZ", on("2022-03-01"), true],
    ["per.tokayev-kassym-jomart", "RU", on("2022-03-01"), false],
    ["per.obama-barack", "US", on("2012-03-01"), true],
    ["per.obama-barack", "US", on("2022-03-01"), false],
    ["per.obama-barack", "US", null, false],
    ["local:abc:Somebody", "US", on("2012-03-01"), false],
  ])("%s for %s: %s", (entity, state, day, serves) =>
    expect(servesOn(knowledge, entity, state, day)).toBe(serves),
  );
});

import { describe, expect, test } from "vitest";

import { extract } from "../../pipeline.ts";
import { diffBlocks } from "./block-diff.ts";
import { diffFacts } from "./fact-diff.ts";

const record = (text: string) =>
  extract({ bytes: new TextEncoder().encode(text), uri: "https://savannah-post.example/talks" });

const HEAD = "The Savannah Post\nNovember 2, 2022\n\nTalks end in Pretoria\n\n";
const FIRST = `${HEAD}PRETORIA, South Africa -- Kenyan President William Ruto met South African President Cyril Ramaphosa in Pretoria on Wednesday.

The two leaders spoke about trade for three hours, officials of both sides said.

A second meeting is planned for December.`;
const REVISED = `${HEAD}PRETORIA, South Africa -- Kenyan President William Ruto met South African President Cyril Ramaphosa in Cape Town on Wednesday.

The two leaders spoke about trade for three hours, officials of both sides said.

"Our countries need each other more than ever before," Ruto said.`;

describe("two versions of one article", () => {
  const [before, after] = [record(FIRST), record(REVISED)];
  test("blocks kept, edited, removed and added", () => {
    const changes = diffBlocks(before, after);
    const shown = changes
      .filter(({ change }) => change !== "same")
      .map(({ change, before: b, after: a }) => [
        change,
        b && before.source.text.slice(b.start, b.start + 12),
        a && after.source.text.slice(a.start, a.start + 12),
      ]);
    expect(shown).toEqual([
      ["changed", "PRETORIA, So", "PRETORIA, So"],
      ["removed", "A second mee", null],
      ["added", null, '"Our countri'],
    ]);
    const words = changes.find(({ change }) => change === "changed")?.words ?? [];
    expect(
      words.filter(({ change }) => change !== "same").map(({ change, text }) => `${change}:${text.trim()}`),
    ).toEqual(["removed:Pretoria", "added:Cape Town"]);
  });
  test("facts told otherwise, with the field", () => {
    const changed = diffFacts(before, after).filter(({ change }) => change === "changed");
    expect(changed.some(({ fields }) => fields.includes("place"))).toBe(true);
    expect(diffFacts(before, after).some(({ change }) => change === "added")).toBe(true);
  });
  test("a version and itself", () => {
    expect(diffBlocks(before, before).every(({ change }) => change === "same")).toBe(true);
    expect(diffFacts(before, before).every(({ change }) => change === "same")).toBe(true);
  });
  test("white space and furniture are no change", () => {
    const spaced = record(FIRST.replace("spoke about", "spoke  about"));
    expect(diffBlocks(before, spaced).every(({ change }) => change === "same")).toBe(true);
  });
});

test("texts that share nothing are compared in bounded time", () => {
  const lines = (word: string): string =>
    HEAD +
    Array.from({ length: 1500 }, (_, i) => `${word} ${i} ${word}${i} of the ${word} went ${i} ${word}.`).join(
      "\n\n",
    );
  const [a, b] = [record(lines("alpha")), record(lines("omega"))];
  const began = performance.now();
  diffBlocks(a, b);
  diffFacts(a, b);
  expect(performance.now() - began).toBeLessThan(5000);
});

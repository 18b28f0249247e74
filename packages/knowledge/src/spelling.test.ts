import { describe, expect, it } from "vitest";

import type { NameEntry } from "./names.ts";
import { SpellingIndex } from "./spelling-index.ts";
import { spellingKey } from "./spelling.ts";
import { APART, MEET } from "./testing/spelling-pairs.ts";

describe("spelling keys", () => {
  it.each(MEET)("%s meets %s", (a, b) => expect(spellingKey(a)).toBe(spellingKey(b)));
  it.each(APART)("%s is not %s", (a, b) => expect(spellingKey(a)).not.toBe(spellingKey(b)));
  it("is tried on two hundred pairs of each", () => {
    expect(MEET.length).toBeGreaterThanOrEqual(200);
    expect(APART.length).toBeGreaterThanOrEqual(200);
  });
  it("takes linear time on hostile input", () => {
    const start = performance.now();
    spellingKey("tschyeio".repeat(50_000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe("the index of spellings", () => {
  const people = [
    { text: "MacKay", hit: { entity: "per.mackay", kind: "person" } },
    { text: "al-Jubeir", hit: { entity: "per.jubeir", kind: "person" } },
    { text: "Kim Jong-un", hit: { entity: "per.kim", kind: "person" } },
  ] as unknown as readonly NameEntry[];
  const index = new SpellingIndex(people);
  it.each([
    ["Mackay", ["per.mackay"]],
    ["Kim Jong Un", ["per.kim"]],
    ["Aljubeir", ["per.jubeir"]],
    // Two words are another name than a surname that sounds like both together.
    ["Ma Kai", []],
  ])("%s", (name, found) => expect(index.lookup(name).map(({ entity }) => entity)).toEqual(found));
});

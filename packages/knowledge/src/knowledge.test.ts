import { describe, expect, it } from "vitest";

import { loadKnowledge } from "./index.ts";

describe("loadKnowledge", () => {
  const knowledge = loadKnowledge();
  it("is read once", () => expect(loadKnowledge()).toBe(knowledge));
  it("knows the countries of the base", () => {
    expect(knowledge.match(["in", "New", "Zealand", "today"], 1)).toMatchObject({
      length: 2,
      hits: [{ entity: "NZ" }],
    });
    expect(knowledge.match(["in", "new", "zealand"], 1)).toBeNull();
    expect(knowledge.match(["NEW", "ZEALAND"], 0)?.length).toBe(2);
  });
});

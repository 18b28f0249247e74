import { describe, expect, it } from "vitest";

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

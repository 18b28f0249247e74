import { describe, expect, it } from "vitest";

import { percent, scores } from "./f1.ts";

describe("scores", () => {
  it.each([
    [2, 4, 2, { p: 0.5, r: 1, f1: 2 / 3 }],
    [0, 0, 3, { p: 0, r: 0, f1: 0 }],
    [0, 3, 0, { p: 0, r: 0, f1: 0 }],
  ])("%i right of %i found and %i asked for", (hits, found, gold, wanted) => {
    expect(scores(hits, found, gold)).toEqual(wanted);
  });

  it("are shown in percent", () => expect(percent(2 / 3)).toBe("66.7"));
});

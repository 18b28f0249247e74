import { describe, expect, it } from "vitest";

import { partSizes, partSizesOf } from "./part-sizes.ts";

describe("how many sources are joined at a time", () => {
  it.each<[string, [sources: number, ms: number][], number]>([
    ["as many as at first, where nothing is known", [], 200],
    ["twice as many after a part that was short", [[200, 100]], 400],
    [
      "never more than can be held",
      [
        [200, 1],
        [400, 1],
        [800, 1],
        [1600, 1],
      ],
      1600,
    ],
    ["half after a part that was long", [[200, 2500]], 100],
    [
      "never less than a few",
      [
        [200, 9000],
        [100, 9000],
        [50, 9000],
      ],
      50,
    ],
    ["the same after a part of a middling time", [[200, 1000]], 200],
    ["the same after the rest of what waited", [[30, 10]], 200],
    [
      "half of what was cut smaller, not of what was planned",
      [
        [200, 100],
        [120, 2500],
      ],
      60,
    ],
  ])("%s", (_, parts, expected) => {
    const sizes = partSizes();
    for (const [sources, ms] of parts) sizes.took(sources, ms);
    expect(sizes.next()).toBe(expected);
  });

  it("always as many as are asked for, where somebody asks", () => {
    const sizes = partSizes(20);
    sizes.took(20, 1);
    sizes.took(20, 9000);
    expect(sizes.next()).toBe(20);
  });

  it("as many as the last time, into the same store", () => {
    const [one, other] = [{}, {}];
    partSizesOf(one).took(200, 100);
    expect([partSizesOf(one).next(), partSizesOf(other).next()]).toEqual([400, 200]);
  });
});

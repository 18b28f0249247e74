import { describe, expect, it } from "vitest";

import { drawn, logarithmOf, type Points } from "./logarithm.ts";

const of = (cost: (n: number) => number): Points =>
  [1000, 2000, 4000, 8000, 16000, 32000].map((n) => [n, cost(n)] as const);

describe("the logarithm nearest to what an article costs", () => {
  it.each<[string, Points, number, number]>([
    ["is the very one that the costs are", of((n) => 2 + 0.5 * Math.log2(n)), 0.5, 1],
    ["is flat where they do not grow", of(() => 3), 0, 1],
    ["falls where they fall", of((n) => 20 - Math.log2(n)), -1, 1],
  ])("%s", (_, points, step, fit) => {
    const found = logarithmOf(points);
    expect(found?.step).toBeCloseTo(step, 9);
    expect(found?.fit).toBeCloseTo(fit, 9);
  });

  it("does not account for what grows as fast as the number does", () => {
    expect(logarithmOf(of((n) => n))?.fit).toBeLessThan(0.9);
  });

  it("is drawn through the points that are", () => {
    const points = of((n) => 1 + Math.log2(n));
    const found = logarithmOf(points);
    const line = found === null ? [] : drawn(points, found);
    expect(line.map(([x]) => x)).toEqual(points.map(([x]) => x));
    for (const [i, [, y]] of line.entries()) expect(y).toBeCloseTo(points[i]?.[1] ?? 0, 9);
  });

  it.each<[string, Points]>([
    ["no points", []],
    [
      "two points",
      [
        [1, 1],
        [2, 2],
      ],
    ],
    [
      "points in one place",
      [
        [5, 1],
        [5, 2],
        [5, 3],
      ],
    ],
  ])("there is none of %s", (_, points) => {
    expect(logarithmOf(points)).toBeNull();
  });
});

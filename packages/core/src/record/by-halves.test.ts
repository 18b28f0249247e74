import { expect, test } from "vitest";

import { firstWhere } from "./by-halves.ts";

test.each([
  [[], 3, 0],
  [[5], 3, 0],
  [[1, 3, 3, 5], 0, 0],
  [[1, 3, 3, 5], 3, 1],
  [[1, 3, 3, 5], 4, 3],
  [[1, 3, 3, 5], 6, 4],
])("the first of %j from %i on is at %i", (items, from, expected) =>
  expect(firstWhere(items, (item) => item >= from)).toBe(expected),
);

test("it asks no more often than it can halve", () => {
  let asked = 0;
  firstWhere(
    Array.from({ length: 1000 }, (_, i) => i),
    (item) => {
      asked += 1;
      return item >= 700;
    },
  );
  expect(asked).toBeLessThanOrEqual(10);
});

import { expect, test } from "vitest";

import { packModel, unpackModel, unpair } from "./linear-model.ts";
import { ScoreCache } from "./score-cache.ts";

const model = unpackModel(
  packModel(
    ["A", "B", "C"],
    [
      { key: 0, weights: [[0, -127]] },
      {
        key: 1,
        weights: [
          [0, 1],
          [1, -2],
          [2, 3],
        ],
      },
    ],
  ),
);

/** The smallest table loses every sum to the next of its kind; the sums are the same. */
test.each([1, 64])("%d kept sums", (rows) => {
  let worked = 0;
  const cache = new ScoreCache(model, 2, rows);
  const scores = new Int32Array(3);
  const sum = (kind: number, first: number, second: number) => {
    const kept = cache.find(kind, first, second);
    const at = kept < 0 ? ~kept : kept;
    if (kept < 0) {
      worked += 1;
      model.add(first, cache.sums, at);
      model.add(second, cache.sums, at);
    }
    unpair(cache.sums.subarray(at, at + 2), scores);
    return [...scores];
  };
  for (let round = 0; round < 2; round += 1) {
    expect(sum(0, 1, 1)).toEqual([2, -4, 6]);
    expect(sum(0, 1, 0)).toEqual([-126, -2, 3]);
    expect(sum(1, 0, 0)).toEqual([-254, 0, 0]);
  }
  expect(worked).toBe(rows === 1 ? 5 : 3);
});

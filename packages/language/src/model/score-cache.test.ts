import { expect, test } from "vitest";

import { packModel, pairsOf, unpackModel, unpair } from "./linear-model.ts";
import { ScoreCache } from "./score-cache.ts";
import { describe } from "./word.ts";

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

/** The smallest table loses every sum to the next; the sums are the same. */
test.each([1, 64])("%d kept sums", (rows) => {
  const word = describe("envoy");
  let worked = 0;
  const cache = new ScoreCache(
    model,
    [
      (pairs, seen, beside) => {
        worked += 1;
        model.add(seen === undefined ? 0 : 1, pairs);
        model.add(beside, pairs);
      },
    ],
    rows,
  );
  const scores = new Int32Array(3);
  const sum = (...args: Parameters<typeof cache.add> extends [unknown, ...infer Rest] ? Rest : never) => {
    const pairs = pairsOf(3);
    cache.add(pairs, ...args);
    unpair(pairs, scores);
    return [...scores];
  };
  for (let round = 0; round < 2; round += 1) {
    expect(sum(0, word, 1)).toEqual([2, -4, 6]);
    expect(sum(0, word, 0)).toEqual([-126, -2, 3]);
    expect(sum(0, undefined, 0)).toEqual([-254, 0, 0]);
  }
  expect(worked).toBe(rows === 1 ? 6 : 3);
});

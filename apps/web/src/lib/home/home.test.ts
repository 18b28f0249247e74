import { describe, expect, it } from "vitest";

import { pairWatched, watchQuery } from "../pair/watch.ts";
import { sparkOf } from "./spark.ts";

describe("events over the years", () => {
  it.each([
    [[], null],
    [[{ month: "", entries: 4 }], null],
    [[{ month: "2015-12", entries: 3 }], { bars: [16], first: "2015", last: "2015", entries: 3 }],
    [
      [
        { month: "2013-11", entries: 1 },
        { month: "2015-01", entries: 1 },
        { month: "2015-12", entries: 7 },
      ],
      { bars: [2, 0, 16], first: "2013", last: "2015", entries: 9 },
    ],
  ])("%j", (months, spark) => expect(sparkOf(months)).toEqual(spark));
  it("of a long time the last years", () => {
    const spark = sparkOf([
      { month: "1815-06", entries: 9 },
      { month: "2015-01", entries: 1 },
    ]);
    expect([spark?.bars.length, spark?.first, spark?.entries]).toEqual([30, "1986", 1]);
  });
});

describe("the search that watches a pair", () => {
  it.each([
    [watchQuery("KZ", "RU"), ["KZ", "RU"]],
    [watchQuery("SUHH", "US"), ["SUHH", "US"]],
    ["in:events who:KZ with:RU place:astana", null],
    ["who:KZ with:RU", null],
    ["in:events who:tokayev with:RU", null],
  ])("%s", (query, pair) => expect(pairWatched(query)).toEqual(pair));
});

import { describe, expect, it } from "vitest";

import { linksOf, type Narrowing } from "./narrowed.ts";

interface Item {
  readonly key: string;
  readonly day: string;
}

const by: Narrowing<Item> = { bound: 2, stretches: ({ day }) => [day.slice(0, 4), day.slice(5, 7)] };
const linked = (days: readonly string[]): string[] =>
  linksOf(new Map(days.map((day, i) => [`${i}`, { key: "k", day }])), ({ key }) => [key], by).map((pair) =>
    pair.join("-"),
  );

describe("items under one key", () => {
  it.each([
    ["few meet whatever their time", ["1990-01", "2020-05"], ["0-1"]],
    ["more meet within a year", ["1990-01", "1990-07", "2020-05"], ["0-1"]],
    ["a crowded year within a month", ["1990-01", "1990-07", "1990-07", "2020-05"], ["1-2"]],
    ["a crowded month whole", ["1990-07", "1990-07", "1990-07", "1990-08"], ["0-1", "1-2"]],
    ["of unknown time among themselves", ["1990-01", "2020-05", "-", "-"], ["2-3"]],
    ["none where all are of other years", ["1990-01", "1991-01", "1992-01"], []],
  ])("%s", (_, days, links) => {
    expect(linked(days)).toEqual(links);
  });
});

import { describe, expect, it, test } from "vitest";

import { pairAddress } from "./address.ts";
import { gridOf, shadeOf } from "./grid.ts";

describe("the address of a pair", () => {
  it.each([
    ["KZ-RU", { kind: "pair", a: "KZ", b: "RU" }],
    ["SUHH-US", { kind: "pair", a: "SUHH", b: "US" }],
    ["RU-KZ", { kind: "elsewhere", path: "/r/KZ-RU" }],
    ["kz-ru", { kind: "elsewhere", path: "/r/KZ-RU" }],
    ["KZ-KZ", { kind: "none" }],
    ["kz-KZ", { kind: "none" }],
    ["KZ", { kind: "none" }],
    ["KZ-RU-US", { kind: "none" }],
    ["KAZ-RUS", { kind: "none" }],
    ["../KZ-RU", { kind: "none" }],
    ["K%5A-RU", { kind: "none" }],
    ["-".repeat(10_000), { kind: "none" }],
  ])("%s", (written, address) => expect(pairAddress(written)).toEqual(address));
});

describe("the grid of years and types", () => {
  const of = (years: [string, string, number][]) =>
    gridOf(years.map(([type, year, entries]) => ({ type: type as "visit", year, entries })));

  test("short pauses are empty columns, long ones are left out and said to be", () => {
    expect(
      of([
        ["visit", "1966", 1],
        ["visit", "1968", 2],
        ["meeting", "2001", 1],
      ]).columns,
    ).toEqual([
      { year: "1966" },
      { year: "1967" },
      { year: "1968" },
      { gap: ["1969", "2000"] },
      { year: "2001" },
    ]);
  });
  test("types stand in the order of their frequency", () => {
    const { rows, most } = of([
      ["meeting", "2001", 1],
      ["visit", "2001", 2],
      ["visit", "2002", 2],
    ]);
    expect([rows.map(({ type, total }) => [type, total]), most]).toEqual([
      [
        ["visit", 4],
        ["meeting", 1],
      ],
      2,
    ]);
  });
  test("no events, no columns", () => expect(of([])).toEqual({ columns: [], rows: [], most: 0 }));
  it.each([
    [0, 9, 0],
    [1, 9, 1],
    [9, 9, 4],
    [1, 1, 4],
    [5, 9, 3],
  ])("%d of %d: shade %d", (count, most, shade) => expect(shadeOf(count, most)).toBe(shade));
});

import { describe, expect, test } from "vitest";

import type { Clue } from "./clue.ts";
import { TRUST } from "./clue.ts";
import { DaySet } from "./day-set.ts";
import { intersect, whenOf } from "./decide.ts";

const clue = (
  rule: string,
  stretches: Clue["stretches"],
  trust: number = TRUST.dated,
  weekdays?: readonly number[],
): Clue => ({ rule, span: null, note: "", stretches, trust, ...(weekdays ? { weekdays } : {}) });
const day = (iso: string) => ({ earliest: iso, latest: iso });

describe("what is left of the calendar", () => {
  test.each<[string, Clue[], string | null]>([
    ["no clue", [], null],
    ["one day", [clue("a", [day("1998-05-04")])], "1998-05-04"],
    ["a bound below", [clue("a", [{ earliest: "1998-05-04", latest: null }])], "1998-05-04/.."],
    ["a stretch", [clue("a", [{ earliest: "1998-05-04", latest: "1998-05-06" }])], "1998-05-04/1998-05-06"],
    [
      "a weekday in a stretch",
      [
        clue("a", [{ earliest: "2023-11-08", latest: "2023-11-12" }]),
        clue("b", [{ earliest: null, latest: null }], TRUST.habit, [4]),
      ],
      "2023-11-09",
    ],
    ["candidates of two years", [clue("a", [day("2015-12-21"), day("2016-12-21")])], "XXXX-12-21"],
    ["a weekday alone says nothing", [clue("b", [{ earliest: null, latest: null }], TRUST.habit, [4])], null],
    [
      "the surer of two in conflict",
      [clue("b", [day("1998-05-04")], TRUST.known), clue("a", [day("1999-05-04")], TRUST.dated)],
      "1999-05-04",
    ],
  ])("%s", (_, clues, edtf) => expect(whenOf(intersect(clues).days)?.edtf ?? null).toBe(edtf));
});

test("runs are unbroken and in order", () => {
  const set = DaySet.all().within([
    day("1998-05-04"),
    { earliest: "1998-05-05", latest: "1998-05-06" },
    day("1998-05-09"),
  ]);
  expect(set.runs()).toEqual([
    { earliest: "1998-05-04", latest: "1998-05-06" },
    { earliest: "1998-05-09", latest: "1998-05-09" },
  ]);
  expect(set.count).toBe(4);
  expect(set.has("1998-05-09")).toBe(true);
  expect(set.has("1998-05-08")).toBe(false);
});

test.each<[string, Parameters<DaySet["within"]>, string[]]>([
  [
    "stretches out of order that overlap are one",
    [[{ earliest: "1998-05-05", latest: "1998-05-09" }, day("1998-05-04"), day("1998-05-07")]],
    ["1998-05-04/1998-05-09"],
  ],
  [
    "two weekdays side by side are a run",
    [[{ earliest: "2023-11-06", latest: "2023-11-19" }], [4, 3]],
    ["2023-11-08/2023-11-09", "2023-11-15/2023-11-16"],
  ],
  [
    "what ends before it begins is no day",
    [[{ earliest: "1998-05-05", latest: "1998-05-04" }, day("1998-05-07")]],
    ["1998-05-07/1998-05-07"],
  ],
  ["what lies before the calendar is no day", [[{ earliest: null, latest: "1700-01-01" }]], []],
  [
    "what reaches over its end stops there",
    [[{ earliest: "2149-12-30", latest: "2400-01-01" }]],
    ["2149-12-30/2149-12-31"],
  ],
])("%s", (_, asked, runs) =>
  expect(
    DaySet.all()
      .within(...asked)
      .runs()
      .map(({ earliest, latest }) => `${earliest}/${latest}`),
  ).toEqual(runs),
);

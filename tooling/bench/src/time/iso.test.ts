import { expect, it } from "vitest";

import { grained, isoWeek, weekdayOf } from "./iso.ts";

it.each([
  ["2020-03-06", "2020-W10"],
  ["2021-01-03", "2020-W53"],
  ["2018-12-31", "2019-W01"],
  ["1996-05-19", "1996-W20"],
])("%s is in %s", (day, week) => expect(isoWeek(day)).toBe(week));

it.each([
  ["2020-03-06", 5],
  ["2020-03-08", 7],
])("%s is weekday %i", (day, weekday) => expect(weekdayOf(day)).toBe(weekday));

it.each([
  ["month", "2020-03"],
  ["quarter", "2020-Q1"],
  ["decade", "202"],
  ["century", "20"],
  ["weekend", "2020-W10-WE"],
] as const)("the %s of 2020-03-06 is %s", (grain, value) => expect(grained("2020-03-06", grain)).toBe(value));

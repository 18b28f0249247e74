import { describe, expect, test } from "vitest";

import { dayWhen } from "../../record/index.ts";
import { read } from "./testing.ts";

const PUBLISHED = dayWhen("2019-03-06");

/** "that December", "the 25th of that month", "next day", "two weeks on": of what was told before, and words that only look like it. */
const ROWS: readonly (readonly [sentence: string, ...expected: string[]])[] = [
  [
    "He announced it in November 1996. The minister rushed to Lima that December.",
    "November 1996 = 1996-11",
    "that December = 1996-12",
  ],
  ["They met in May 2012. That March they signed.", "May 2012 = 2012-05", "That March = 2013-03"],
  ["It opened in June 2012. That same June he left.", "June 2012 = 2012-06", "That same June = 2012-06"],
  ["He said that December was cold.", "December = 2018-12"],
  ["The visit comes in the wake of the minister's Monday meeting.", "Monday = 2019-03-04"],
  ["It comes on the heels of talks held on Friday.", "Friday = 2019-03-01"],
  ["The minister comes to Lima on Friday.", "Friday = 2019-03-08"],
  ["Peru is part of the accord set up in July at a summit.", "July = 2018-07"],
  ["The talks are set for July.", "July = 2019-07"],
  ["They met on 4 March. That Friday he left.", "4 March = 2019-03-04", "That Friday = 2019-03-08"],
  ["He said that Friday would be free.", "Friday = 2019-03-08"],
  [
    "He came in January 2016. A memorandum was signed on the 25th of that month.",
    "January 2016 = 2016-01",
    "the 25th of that month = 2016-01-25",
  ],
  ["A memorandum was signed on the 25th of this month.", "the 25th of this month = 2019-03-25"],
  ["In June, on the fifth, rebels took the town.", "June, on the fifth = 2018-06-05"],
  ["In June, on the fifth floor, they met.", "June = 2018-06"],
  [
    "On 20 January the hostages left. Brandt flies next day to Bonn.",
    "20 January = 2019-01-20",
    "next day = 2019-01-21",
  ],
  ["Brandt flies to Bonn next week.", "next week = 2019-03-11/2019-03-17"],
  [
    "He left on March 1. Two weeks on, Chad vetoed the plan.",
    "March 1 = 2019-03-01",
    "Two weeks on = 2019-03-11/2019-03-17",
  ],
  ["He spent three days on, and two off.", "three days = ~P3D"],
];

describe("times that point back to what was told of", () => {
  for (const [sentence, ...expected] of ROWS)
    test(sentence, () => expect(read(sentence, PUBLISHED)).toEqual(expected));
});

import { expect, test } from "vitest";

import { dayWhen } from "../../record/index.ts";
import { read } from "./testing.ts";

type Row = readonly [sentence: string, ...expected: string[]];

/** Texts that do not say when they were written. */
const CHRONICLES: readonly Row[] = [
  [
    "On November 22, 1987, he flew to Geneva. They met November 23–24 before he left.",
    "November 22, 1987 = 1987-11-22",
    "November 23–24 = 1987-11-23/1987-11-24",
  ],
  [
    "On 3 May 1961 the envoys arrived. They signed on 9 May. It was ratified in October.",
    "3 May 1961 = 1961-05-03",
    "9 May = 1961-05-09",
    "October = 1961-10",
  ],
  // The year of something else does not move it.
  [
    "On 3 May 1961 the envoys arrived to prepare a 1963 summit. They signed on 9 May.",
    "3 May 1961 = 1961-05-03",
    "1963 = 1963",
    "9 May = 1961-05-09",
  ],
  // Before the month told of: of the year after as well as of the same.
  [
    "On 3 May 1961 the envoys arrived. They signed on 9 February.",
    "3 May 1961 = 1961-05-03",
    "9 February = XXXX-02-09",
  ],
  // Still to come when the text was written.
  [
    "The treaty was signed on 3 May 1961. The premier will visit Oslo on 9 June.",
    "3 May 1961 = 1961-05-03",
    "9 June = XXXX-06-09",
  ],
  // A year alone opens no chronicle.
  ["The treaty was signed in 1961. They met on 9 June.", "1961 = 1961", "9 June = XXXX-06-09"],
  // Told of too long ago.
  [
    "They met on 3 May 1961. It rained. It was cold. Nobody came. They signed on 9 June.",
    "3 May 1961 = 1961-05-03",
    "9 June = XXXX-06-09",
  ],
];

test.each(CHRONICLES)("%s", (sentence, ...expected) => {
  expect(read(sentence, null)).toEqual(expected);
});

test("where the day of writing is known, it decides", () => {
  expect(read("The treaty was signed on 3 May 1961. They met on 9 June.", dayWhen("2019-07-06"))).toEqual([
    "3 May 1961 = 1961-05-03",
    "9 June = 2019-06-09",
  ]);
});

/** Of Wednesday, 4 March 2020. */
const WEEKDAYS: readonly Row[] = [
  [
    "Envoys scrambled on Tuesday to save the talks. They were scheduled to meet the king on Tuesday night.",
    "Tuesday = 2020-03-03",
    "Tuesday night = 2020-03-03",
  ],
  [
    "The envoys met on Tuesday. Addo said he would see the king on Tuesday.",
    "Tuesday = 2020-03-03",
    "Tuesday = 2020-03-03",
  ],
  // A week later, and of no day told of before.
  [
    "The envoys met on Tuesday. Addo said they would meet again on Tuesday.",
    "Tuesday = 2020-03-03",
    "Tuesday = 2020-03-10",
  ],
  ["The envoys will see the king on Tuesday.", "Tuesday = 2020-03-10"],
];

test.each(WEEKDAYS)("4 March 2020: %s", (sentence, ...expected) => {
  expect(read(sentence, dayWhen("2020-03-04"))).toEqual(expected);
});

import { expect, test } from "vitest";

import { lineOf } from "../lines/line.ts";
import { dayHeads } from "./day-heads.ts";

const PROSE = "The envoys of the two states met for talks on the lake and left without a word to the press.";
const heads = (lines: readonly string[]): number[] => [
  ...dayHeads(lines.map((text) => lineOf(text, { start: 0, end: text.length }))),
];

test.each<[string, string[], number[]]>([
  [
    "days over what happened on them, below the article's own",
    ["Lake crisis", "12 July 2019", PROSE, "5 June 2019", PROSE, "9 June 2019", PROSE],
    [3, 5],
  ],
  [
    "days that go on from the topmost",
    ["Lake crisis", "5 June 2019", PROSE, "9 June 2019", PROSE, "21 June 2019", PROSE],
    [1, 3, 5],
  ],
  ["months", ["Lake crisis", "June 2019", PROSE, "July 2019", PROSE, "May 2020", PROSE], [1, 3, 5]],
  [
    "days without a year that go on from each other, stretches of days and short sentences among them",
    ["Lake crisis", "5 March", PROSE, "9-10 March", PROSE, "12 March", "Talks at Oslo.", "15 April", PROSE],
    [1, 3, 5, 7],
  ],
  [
    "days without a year over the turn of one",
    ["Lake crisis", "5 November", PROSE, "9 December", PROSE, "12 January", PROSE],
    [1, 3, 5],
  ],
  [
    "days without a year that come as they please",
    ["Lake crisis", "5 March", PROSE, "9 January", PROSE, "12 July", PROSE, "2 February", PROSE],
    [],
  ],
  [
    "days of the week and a number alone",
    ["Lake crisis", "Monday", PROSE, "Tuesday", PROSE, "12", PROSE, "13", PROSE],
    [],
  ],
  ["a stamp and one day more", ["Lake crisis", "12 July 2019", PROSE, "13 July 2019", PROSE], []],
  [
    "days of comments, below who wrote them",
    [PROSE, "Ana", "5 June 2019", PROSE, "Joe", "6 June 2019", PROSE, "Ali", "7 June 2019", PROSE],
    [],
  ],
  [
    "days over headlines of other stories",
    [PROSE, "5 June 2019", "Envoys meet", "6 June 2019", "Envoys leave", "7 June 2019", "Envoys return"],
    [],
  ],
])("%s", (_, lines, expected) => expect(heads(lines)).toEqual(expected));

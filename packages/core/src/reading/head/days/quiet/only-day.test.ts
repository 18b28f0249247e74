import { loadKnowledge } from "@chancery/knowledge";
import { describe, expect, test } from "vitest";

import { read } from "../../../index.ts";

const knowledge = loadKnowledge();
const TITLE = "Norway and Kenya agree on shipping grain";
const PROSE = [
  "The foreign ministers of Norway and Kenya met in Oslo on Monday to talk about the shipping of grain.",
  "They agreed that a joint commission on grain would meet twice a year in Oslo and in Nairobi.",
  "The agreement on grain was signed in the presence of the two prime ministers of Norway and Kenya.",
];
const [ONE, TWO, THREE] = PROSE;
const MENU = ["Home", "World", "Business", "Opinion", "Sport", "Weather", "Archive", "About us", "Contact"];

function days(lines: readonly (string | undefined)[], uri = "a.txt"): string[] {
  const bytes = new TextEncoder().encode(lines.join("\n"));
  return read({ bytes, uri, mediaType: "text/plain", knowledge }).head.dateClues.flatMap(
    ({ rule, earliest, latest, rejected }) =>
      earliest !== null && earliest === latest && rejected !== true ? [`${rule} ${earliest}`] : [],
  );
}

describe("the only day that a line of a page gives", () => {
  test.each<[string, (string | undefined)[]]>([
    ["between its paragraphs", [TITLE, ONE, "4 May 2014", TWO, THREE]],
    ["with its hour between them", [TITLE, ONE, TWO, "13/05/2014 22:46", THREE]],
    ["beside a name far above", ["Ana Ruiz, 04.05.2014, 11:08 Uhr", ...MENU, TITLE, ...PROSE]],
    ["below the text, beside who wrote it", [TITLE, ...PROSE, "Ana Ruiz, 4 May 2014"]],
  ])("%s", (_, lines) =>
    expect(days(lines).map((day) => day.replace("05-13", "05-04"))).toEqual(["date.stamp 2014-05-04"]),
  );
  test.each<[string, (string | undefined)[]]>([
    [
      "of two days each may be another story's",
      [TITLE, ...PROSE, "Ana Ruiz, 4 May 2014", "Jo Berg, 7 May 2014"],
    ],
    ["the site's clock far above", ["Sunday, 4 May 2014", ...MENU, TITLE, ...PROSE]],
    ["that of a story set into the text", [TITLE, ...PROSE, ONE, TWO, "4 May 2014", THREE]],
    ["the day of a change", [TITLE, ONE, "Last updated: 4 May 2014", TWO, "4 May 2014", THREE]],
    ["what readers wrote", [TITLE, ...PROSE, "2 Comments", "Leave a reply", "Ana Ruiz, 4 May 2014"]],
    ["another story's", [TITLE, ...PROSE, "Related stories", "A bridge over the Tana opens", "4 May 2014"]],
    [
      "since when the house has been there",
      ["Lagoon Herald", "Arawa, Bougainville  Est. May 19, 1883", TITLE, ...PROSE],
    ],
    [
      "what programs read below the text, beside other days",
      [TITLE, ...PROSE, "2014-05-04T10:45:07-04:00", "A bridge over the Tana opens", "5 May 2014"],
    ],
    [
      "one after the change of the page",
      ["4 May 2014", "Home", TITLE, "Last modified: 2 March 2012", ...PROSE],
    ],
    ["when something is held", [TITLE, ...PROSE, "A talk on grain in Oslo", "04 May 2014 18:00 - 20:30"]],
    [
      "another story's, above the headline",
      ["Home", "News", ...MENU, "You may also like", "May 4, 2014", TITLE, ...PROSE],
    ],
    [
      "what the text tells of",
      [TITLE, ONE, "They had met on 4 May 2014 in Nairobi, and agreed on nothing.", THREE],
    ],
  ])("but not %s", (_, lines) => expect(days(lines)).toEqual([]));
});

test.each([
  ["https://n.example/world/2016/jan/05/grain", ["date.address-day 2016-01-05"]],
  ["https://n.example/blog/2023/october/3/grain", ["date.address-day 2023-10-03"]],
  ["https://n.example/2016/art/05/grain", []],
])("a month's name in an address: %s", (uri, expected) =>
  expect(days([TITLE, ...PROSE], uri)).toEqual(expected),
);

describe("a dateline without a year, and a day of the page that tells it", () => {
  const OPENED = `OSLO, June 18 (Xinhua) -- ${ONE ?? ""}`;
  test.each<[string, (string | undefined)[], readonly string[]]>([
    [
      "the day after, in the line of the source",
      [TITLE, "Source: Xinhua| 2019-06-19 05:31:23|Editor: yan", OPENED, TWO, THREE],
      ["date.stamp 2019-06-19"],
    ],
    [
      "over the turn of the year",
      [
        TITLE,
        "Source: Xinhua| 2020-01-02 05:31:23|Editor: yan",
        OPENED.replace("June 18", "Dec. 31"),
        TWO,
        THREE,
      ],
      ["date.stamp 2020-01-02"],
    ],
    ["another month", [TITLE, "Source: Xinhua| 2019-09-19 05:31:23|Editor: yan", OPENED, TWO, THREE], []],
  ])("%s", (_, lines, expected) => expect(days(lines)).toEqual(expected));
});

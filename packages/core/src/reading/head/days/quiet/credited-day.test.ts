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
const MENU = [
  "Home",
  "World",
  "Business",
  "Opinion",
  "Sport",
  "Archive",
  "About us",
  "Contact",
  "Sign in",
  "Jobs",
];
/** Another story's head, which the reading may take for this one's, and its days below. */
const OTHERS = [
  "Related stories",
  "A bridge over the Tana opens",
  "7 May 2014",
  "A mill in Bergen closes",
  "9 May 2014",
];

function days(lines: readonly (string | undefined)[]): string[] {
  const bytes = new TextEncoder().encode(lines.join("\n"));
  return read({ bytes, uri: "a.txt", mediaType: "text/plain", knowledge }).head.dateClues.flatMap(
    ({ rule, earliest, latest, rejected }) =>
      earliest !== null && earliest === latest && rejected !== true ? [`${rule} ${earliest}`] : [],
  );
}

/** A headline that is missed: its line comes first, and what is read as the text's headline stands below the menu. */
const missed = (...head: readonly string[]): string[] => [
  TITLE,
  ...head,
  ...MENU,
  "The day in the North",
  ...PROSE,
  ...OTHERS,
];

describe("a day beside what only an article's head has", () => {
  test.each<[string, (string | undefined)[]]>([
    ["the author's line", missed("4 May 2014, 16:24", "By Ana Ruiz, Jo Berg and Tom Lund")],
    ["the author's line in German", missed("04.05.2014, 16:24 Uhr", "Von Ana Ruiz und Jo Berg")],
    ["a name below a lone By", missed("By", "Ana Ruiz", "May 4, 2014")],
    ["how long reading takes", missed("May 4, 2014", "4 min read")],
    ["the same, a mark between", missed("May 4, 2014", "•", "4 minute read time")],
    ["the same on its line", missed("May 4, 2014 - 11 minutes read")],
    ["its change on the line below", missed("4 May 2014 - 16.03", "Updated: 5 May 2014 - 21.18")],
    ["its change on its line", missed("4 May 2014 Updated 5 May 2014 | 6:00")],
    ["the label of publication", missed("Article published on 4 May 2014, 14:26, Ana Ruiz")],
    ["what an archive says of its page", missed("This story is from May 4, 2014")],
    ["two labels below the text", [TITLE, ...PROSE, "Author Ana Ruiz", "Date 4 May 2014", ...OTHERS]],
  ])("%s", (_, lines) => expect(days(lines)).toEqual(["date.stamp 2014-05-04"]));

  test.each<[string, (string | undefined)[]]>([
    [
      "of two stories",
      missed("May 4, 2014", "4 min read", "A mill in Bergen closes", "May 7, 2014", "6 min read"),
    ],
    ["of nothing", [...MENU, "May 4, 2014", "Norway", ...MENU, TITLE, ...PROSE, ...OTHERS]],
    ["of a change", missed("Last updated:", "May 4, 2014", "4 min read")],
    [
      "until when a film can be seen",
      [TITLE, "02:57 min. Available until", "May 4, 2014", ...PROSE, ...OTHERS],
    ],
    [
      "of a story set into the text",
      [TITLE, ONE, TWO, THREE, ONE, TWO, "May 4, 2014", "4 min read", THREE, ...OTHERS],
    ],
    ["of readers", [TITLE, ...PROSE, "2 Comments", "May 4, 2014", "By Ana Ruiz", ...OTHERS]],
  ])("but not %s", (_, lines) => expect(days(lines)).toEqual([]));
});

describe("the only day with its hour", () => {
  test.each<[string, (string | undefined)[]]>([
    ["in a line of its own above", missed(...MENU, "Oslo Desk 4 May 2014 09:00")],
    ["between the paragraphs", [TITLE, ONE, "4 May 2014 11:00 AM PT", TWO, THREE, ...OTHERS]],
  ])("%s", (_, lines) => expect(days(lines)).toEqual(["date.stamp 2014-05-04"]));
  test.each<[string, (string | undefined)[]]>([
    ["the site's clock", ["Sunday, 4 May 2014 09:00", ...MENU, TITLE, ...PROSE, ...OTHERS]],
    ["of several", [TITLE, ONE, TWO, "4 May 2014 11:00 AM", THREE, "6 May 2014 11:00 AM", ONE, ...OTHERS]],
  ])("but not %s", (_, lines) => expect(days(lines)).toEqual([]));
});

describe("a day with its weekday right above the headline", () => {
  const log = (day: string): string[] => ["The Grain Log", "Home", "Contact", day, TITLE, ...PROSE];
  test("is the post's where readers wrote later", () =>
    expect(
      days([...log("Sunday, May 4, 2014"), "2 comments:", "Ana Ruiz May 5, 2014 at 2:06 PM", "I was there."]),
    ).toEqual(["date.stamp 2014-05-04"]));
  test("is the site's where nobody did", () => expect(days(log("Sunday, May 4, 2014"))).toEqual([]));
  test("is the site's where they wrote before", () =>
    expect(
      days([...log("Sunday, May 4, 2014"), "2 comments:", "Ana Ruiz May 2, 2014 at 2:06 PM", "I was there."]),
    ).toEqual([]));
});

test("a day beside the tags of its post", () =>
  expect(
    days(["Jo Berg: thoughts, streams", "2014-05-04 #grain #trade", TITLE, ...PROSE, ...OTHERS]),
  ).toEqual(["date.stamp 2014-05-04"]));

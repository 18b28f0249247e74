import { expect, test } from "vitest";

import type { DateClueInput } from "../clue.ts";
import { isLongAfterLead } from "./lead-day.ts";

const inputOf = (paragraphs: readonly string[]): DateClueInput => {
  const text = paragraphs.join("\n");
  let at = 0;
  const blocks = paragraphs.map((paragraph) => {
    const span = { start: at, end: at + paragraph.length };
    at = span.end + 1;
    return { kind: "paragraph" as const, span };
  });
  return {
    text,
    blocks,
    states: [],
    elements: [],
    uri: "x",
    canonical: null,
    locale: null,
    state: null,
    retrievedAt: null,
    publishedHint: null,
    dateline: null,
    metadata: [],
  };
};

test.each<[string, string, boolean, string[]]>([
  ["months after the news", "2023-02-03", true, ["On Wednesday, 30th March 2022, the council met."]],
  ["the day after it", "2022-03-31", false, ["On Wednesday, 30th March 2022, the council met."]],
  [
    "one of two days is near",
    "2022-03-31",
    false,
    ["On Monday, 4 March 1957, Ghana was born. On Wednesday, March 30, 2022, it met."],
  ],
  [
    "a day without its weekday is told of the past",
    "2023-02-03",
    false,
    ["The treaty of 30 March 2022 is in force."],
  ],
  [
    "no day in the lead",
    "2023-02-03",
    false,
    ["The council met.", "It sat.", "On Wednesday, 30th March 2022, it rose."],
  ],
])("%s", (_, day, expected, paragraphs) => expect(isLongAfterLead(inputOf(paragraphs), day)).toBe(expected));

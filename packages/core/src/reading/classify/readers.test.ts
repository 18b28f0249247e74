import { loadKnowledge } from "@chancery/knowledge";
import { describe, expect, test } from "vitest";

import { read } from "../index.ts";

const knowledge = loadKnowledge();
const TITLE = "Norway and Kenya agree on shipping grain";
const PROSE = [
  "The foreign ministers of Norway and Kenya met in Oslo on Monday to talk about the shipping of grain.",
  "They agreed that a joint commission on grain would meet twice a year in Oslo and in Nairobi.",
  "The agreement on grain was signed in the presence of the two prime ministers of Norway and Kenya.",
  "Ships of both states will carry grain to Mombasa from the beginning of the year, the ministers said.",
];
const SAID = [
  "I have shipped grain to Mombasa for thirty years and never met a commission that was of any use to us.",
  "My grandfather was a miller in Bergen, and he would have liked to see this day very much.",
  "What about the farmers of Kenya? They have grain of their own, and nobody buys it from them.",
];

/** The last line of the text, of those given below it. */
function lastOfText(below: readonly string[], text: readonly string[] = PROSE): string {
  const bytes = new TextEncoder().encode([TITLE, ...text, ...below].join("\n"));
  const { blocks, source } = read({ bytes, uri: "a.txt", mediaType: "text/plain", knowledge });
  const last = blocks.findLast(({ kind }) => kind === "paragraph");
  return last ? source.text.slice(last.span.start, last.span.end) : "";
}
/** What each of three readers wrote, under a head of his own. */
const thread = (...heads: readonly (readonly string[])[]): string[] =>
  heads.flatMap((head, i) => [...head, SAID[i] ?? ""]);

describe("what readers wrote below a text is none of it", () => {
  test.each<[string, string[]]>([
    [
      "a name and a day with its hour on a line",
      thread(
        ["Ana Ruiz September 11, 2008 at 2:06 PM"],
        ["Jo Berg September 12, 2008 at 9:19 PM"],
        ["Tom Lund April 27, 2009 at 8:59 AM"],
      ),
    ],
    [
      "who says it, above the day",
      thread(
        ["Florence says:", "January 7, 2016 at 10:31 am"],
        ["Jo says:", "January 15, 2016 at 4:17 am"],
        ["Tom Lund says:", "October 16, 2017 at 4:01 pm"],
      ),
    ],
    [
      "in German",
      thread(
        ["Florence sagt:", "28. April 2024 um 10:17 Uhr"],
        ["Jo sagt:", "28. April 2024 um 11:02 Uhr"],
        ["Tom Lund sagt:", "29. April 2024 um 08:30 Uhr"],
      ),
    ],
    [
      "where a link has the day",
      thread(["Florence says:", "at"], ["Jo says:", "at"], ["Tom Lund says:", "at"]),
    ],
    [
      "a name above a day with its hour",
      thread(
        ["miller42", "December 18, 2025, 9:46 pm"],
        ["Jo Berg", "December 18, 2025, 10:00 pm"],
        ["Tom", "December 19, 2025, 8:12 am"],
      ),
    ],
  ])("%s", (_, lines) => expect(lastOfText(lines)).toBe(PROSE[3]));

  test.each<[string, string[]]>([
    [
      "one reader's words alone",
      [
        "Ana Ruiz September 11, 2008 at 2:06 PM",
        "Ships of both states carried grain to Mombasa before, the ministers said.",
      ],
    ],
    [
      "a stamp with its hour over each part of a report",
      [
        "7 January 2016 10:31",
        "The ministers of Norway and Kenya met in Oslo once more to talk of grain.",
        "7 January 2016 11:02",
        "They agreed that grain of Norway would be carried to Mombasa by ships of both.",
        "7 January 2016 12:40",
        "The agreement on grain was signed by the ministers of Norway and Kenya.",
      ],
    ],
    [
      "what people say, asked by the paper",
      [
        "Ana Ruiz says:",
        "The commission on grain of Norway and Kenya was needed in Oslo.",
        "Jo Berg says:",
        "The grain of Norway will come to Mombasa by ships of both states.",
        "Tom Lund says:",
        "Ministers of Norway and Kenya had to agree on grain in the end.",
      ],
    ],
  ])("but not %s", (_, lines) => expect(lastOfText(lines)).toBe(lines.at(-1)));
});

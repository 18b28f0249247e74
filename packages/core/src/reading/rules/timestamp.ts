import type { Letters } from "../lines/line.ts";
import { issueWeek } from "../stamps/issue-week.ts";
import { stampOf } from "../stamps/stamp.ts";
import type { LineRule } from "./rule.ts";

const MONTH_NAME = String.raw`(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:\p{Ll}*\.?)`;
/** Capitals, at most a region, the day, at most a wire in brackets: nothing else. */
const DATELINE = new RegExp(
  String.raw`^\p{Lu}[\p{Lu} .'’-]{2,30}(?:, \p{L}[\p{L}.' ]{1,24})?,? (?:${MONTH_NAME} \d{1,2}|\d{1,2} ${MONTH_NAME})(?:, \d{4})?\s*(?:\([\p{L}\p{N} .&/’'-]{2,40}\))?\s*[:.—–-]*$`,
  "u",
);

/** "Lima, Peru, Sept. 4": a town, its land and the day, and nothing else. */
const TOWN_AND_DAY = new RegExp(
  String.raw`^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}, \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}, (?:${MONTH_NAME} \d{1,2}|\d{1,2} ${MONTH_NAME})(?:, \d{4})?\s*[:.—–-]*$`,
  "u",
);

export const TIMESTAMP_RULES: readonly LineRule[] = [
  {
    id: "timestamp.date-line",
    kind: "timestamp",
    weight: 60,
    least: 1,
    most: 24,
    test: ({ text }: Letters) => text.length <= 160 && stampOf(text, 0, text.length) !== null,
  },
  {
    // "PORT OF SPAIN, June 20 (Reuter):" above the text: where and when it was written, and no headline.
    id: "timestamp.dateline",
    kind: "timestamp",
    weight: 60,
    most: 10,
    pattern: DATELINE,
    test: ({ text }: Letters) => text.length <= 80,
  },
  {
    id: "timestamp.town-and-day",
    kind: "timestamp",
    weight: 60,
    most: 10,
    pattern: TOWN_AND_DAY,
    test: ({ text }: Letters) => text.length <= 80,
  },
  {
    // "Published in Dawn, March 12th, 2014": the last line of a page, and no part of its furniture.
    id: "timestamp.published-in",
    kind: "timestamp",
    weight: 120,
    pattern: /^(?:first |originally )?published in /i,
    test: ({ text }: Letters) => text.length <= 120 && stampOf(text, 0, text.length) !== null,
  },
  {
    // "Blantyre, 17 - 23 August 2009   K100"
    id: "timestamp.issue-week",
    kind: "timestamp",
    weight: 60,
    most: 14,
    signs: [/\d{4}/],
    test: ({ text }: Letters) => text.length <= 100 && issueWeek(text) !== null,
  },
];

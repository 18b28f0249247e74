import type { Letters } from "../lines/line.ts";
import { issueWeek } from "../stamps/issue-week.ts";
import { stampOf } from "../stamps/stamp.ts";
import type { LineRule } from "./rule.ts";

export const TIMESTAMP_RULES: readonly LineRule[] = [
  {
    id: "timestamp.date-line",
    kind: "timestamp",
    weight: 60,
    test: ({ text, words }: Letters) =>
      words.length > 0 && words.length <= 24 && text.length <= 160 && stampOf(text, 0, text.length) !== null,
  },
  {
    // "Published in Dawn, March 12th, 2014": the last line of a page, and no part of its furniture.
    id: "timestamp.published-in",
    kind: "timestamp",
    weight: 120,
    test: ({ text }: Letters) =>
      text.length <= 120 &&
      /^(?:first |originally )?published in /i.test(text) &&
      stampOf(text, 0, text.length) !== null,
  },
  {
    // "Blantyre, 17 - 23 August 2009   K100"
    id: "timestamp.issue-week",
    kind: "timestamp",
    weight: 60,
    test: ({ text, words }: Letters) => words.length <= 14 && text.length <= 100 && issueWeek(text) !== null,
  },
];

import { expect, test } from "vitest";

import { issueYear } from "./issue-week.ts";

test.each([
  ["WEEKLY REPORT FROM PEKING -- No. 9, 1974", "1974-01-01"],
  ["The Lagoon Review, Vol. XVII, No. 212 (1956)", "1956-01-01"],
  // The number of something else, and a year that does not end the line.
  ["Resolution 9 of 1974", null],
  ["No. 9, 1974: the treaty that was not signed", null],
  ["No. 9", null],
])("%s", (line, earliest) => expect(issueYear(line)?.earliest ?? null).toBe(earliest));

import { expect, test } from "vitest";

import { eventsTold } from "../shared/reading.ts";

/** Title and dateline before the sentence, so that "here" has a place to mean. */
const shown = (sentence: string, dateline = "NAIROBI, May 12, 2014 (Savanna Wire) - "): string[] =>
  eventsTold(`Leaders meet in capital\n\n${dateline}${sentence}\n`, null);

test.each<[string, string[]]>([
  [
    "Norwegian Foreign Minister Borge Brende arrived here on Monday.",
    ["visit: Borge Brende/visitor @ Nairobi, 2014-05-12"],
  ],
  [
    "Norwegian Foreign Minister Borge Brende met Kenyan President Uhuru Kenyatta here on Monday.",
    ["meeting: Borge Brende/participant, Uhuru Kenyatta/participant @ Nairobi, 2014-05-12"],
  ],
])("here is the place of the dateline: %s", (sentence, events) => {
  expect(shown(sentence)).toEqual(events);
});

test("without a dateline nobody knows where here is", () => {
  expect(shown("Norwegian Foreign Minister Borge Brende arrived here on Monday.", "")).toEqual([]);
});

test("in somebody's own words it is where he speaks", () => {
  expect(
    shown('"The minister arrived here on Monday," said Norwegian Foreign Minister Borge Brende in Oslo.'),
  ).toEqual([]);
});

import { describe, expect, test } from "vitest";

import { statementsTold } from "../shared/reading.ts";

/** Sentence, and who is told to have said something in it. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ["Karl Brandt of Norway and Kofi Addo of Ghana said the talks would go on.", ["Karl Brandt", "Kofi Addo"]],
  [
    "Norway, Ghana and Chad said in a joint statement that the talks would go on.",
    ["Norway", "Ghana", "Chad"],
  ],
  ["Karl Brandt met Kofi Addo and said the talks would go on.", ["Karl Brandt"]],
  // Who the others are is not told.
  ["Karl Brandt and several officials said the talks would go on.", ["Karl Brandt"]],
];

describe("who says something together", () => {
  test.each(CASES)("%s", (text, speakers) =>
    expect(statementsTold(text).map((line) => line.split(/, (?:in)?direct|, mixed/)[0])).toEqual(speakers),
  );
});

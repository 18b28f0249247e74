import { describe, expect, test } from "vitest";

import { statementsTold } from "../shared/reading.ts";

const B = "Norwegian Foreign Minister Karl Brandt";
const amid = (text: string): string[] => statementsTold(`The talks went on in Lima. ${text}`);

describe("what somebody's answer is", () => {
  test.each([
    ["Norway's answer was that the port was shut.", ["Norway, indirect: the port was shut"]],
    [`${B} made the point that the port was shut.`, ["Karl Brandt, indirect: the port was shut"]],
    ["Norway's answer was that of a small state.", []],
    ["Norway's answer was not that the port was shut.", []],
    // A view within a quotation is part of it.
    [
      `“I think she will,” ${B} replied. “I have been clear that she is going to. I like it.”`,
      ["Karl Brandt, direct: I think she will + I have been clear that she is going to. I like it."],
    ],
  ] as [string, string[]][])("%s", (text, expected) => expect(amid(text)).toEqual(expected));
});

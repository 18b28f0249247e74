import { expect, test } from "vitest";

import { eventsTold, readText } from "../../../facts/shared/reading.ts";

const told = (lines: readonly string[]): string[] =>
  eventsTold(
    [
      "Envoys at the palace",
      "",
      "The governor of the isle welcomed those who came to the palace for the first time on Friday.",
      ...lines,
      "The palace lies above the old town, and few of those who come there have seen it before.",
    ].join("\n"),
  ).filter((event) => event.startsWith("accreditation"));

test.each<[string, string[], string[]]>([
  [
    "a name a line, and below each what he is",
    [
      "The following new heads of mission presented their credentials to him:",
      "Her Excellency Ana Quispe",
      "High Commissioner of Kenya",
      "His Excellency Karl Brandt",
      "Ambassador of the Republic of Chile",
    ],
    ["accreditation: Ana Quispe/actor, Karl Brandt/actor"],
  ],
  [
    "one line is no list",
    ["The following heads of mission presented their credentials to him:", "Her Excellency Ana Quispe"],
    [],
  ],
  [
    "things that follow",
    [
      "The following letters of the heads of mission presented their case well:",
      "His Excellency Karl Brandt",
      "Her Excellency Ana Quispe",
    ],
    [],
  ],
])("%s", (_, lines, expected) => expect(told(lines)).toEqual(expected));

test("a line that is nothing but an office is of whoever the line above names", () => {
  const lines = [
    "Envoys at the palace",
    "",
    "The following new heads of mission presented their credentials to the governor of the isle:",
    "Her Excellency Ana Quispe",
    "High Commissioner of Kenya",
    "His Excellency Karl Brandt",
    "The ambassador of Chile stayed away that day, and nobody asked why he had not come to the palace.",
  ];
  expect(readText(lines.join("\n")).offices.map(({ title, polity, rule }) => [title, polity, rule])).toEqual([
    ["High Commissioner", "KE", "offices.apposition.line"],
  ]);
});

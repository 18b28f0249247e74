import { expect, test } from "vitest";

import { eventsTold } from "../../../facts/shared/reading.ts";

/** A body's own papers give its office without the body: whoever held it on the day, where the article names one such body. */
test.each<[string, string, string[]]>([
  [
    "the one body that the article names",
    "The Secretary-General met Foreign Minister Rosa Mendes of Peru on Monday. He thanked Peru for its contribution to the United Nations.",
    ["meeting: Antonio Guterres/participant, Rosa Mendes/participant, 2019-03-11"],
  ],
  [
    "a title with capitals in a headline is nobody's name",
    "Readout of the Secretary-General's meeting with H.E. Ms. Rosa Mendes of Peru\n\nThe Secretary-General met Foreign Minister Rosa Mendes of Peru on Monday. Peru is a friend of the United Nations.",
    ["meeting: Antonio Guterres/participant, Rosa Mendes/participant, 2019-03-11"],
  ],
  [
    "of two bodies that have such an office it is not known",
    "The Secretary-General met Foreign Minister Rosa Mendes of Peru on Monday. Peru is a friend of the United Nations and of NATO.",
    [],
  ],
  [
    "the department's head by his title and surname",
    "Secretary Pompeo met Foreign Minister Rosa Mendes of Peru in Lima on Monday.",
    ["meeting: Mike Pompeo/participant, Rosa Mendes/participant @ Lima, 2019-03-11"],
  ],
])("%s", (_, text, expected) =>
  expect(
    eventsTold(text, "2019-03-12").filter(
      (event) => event.startsWith("meeting") && event.includes("/participant, "),
    ),
  ).toEqual(expected),
);

import { expect, test } from "vitest";

import { eventsTold } from "../../shared/reading.ts";

/** A dispatch of April 3 of a year that nobody writes (only a term of office bounds it): what of its coming weeks is still ahead. */
test.each([
  // A noun beside what is said in the present does not undo the plan that the sentence before tells.
  [
    "Peruvian President Ana Quispe will pay a visit to Norway on April 4. The visit on April 4 is also to honour an invitation.",
    ["visit: Ana Quispe/visitor, Norway/host @ Norway, XXXX-04-04 planned"],
  ],
  [
    "Peruvian President Ana Quispe's visit to Norway on April 8 is important for both.",
    ["visit: Ana Quispe/visitor, Norway/host @ Norway, XXXX-04-08 planned"],
  ],
  // Told as done: of the last weeks, or of the year before.
  [
    "Peruvian President Ana Quispe visited Norway on April 2.",
    ["visit: Ana Quispe/visitor, Norway/host @ Norway, XXXX-04-02"],
  ],
  [
    "Peruvian President Ana Quispe visited Norway on May 8.",
    ["visit: Ana Quispe/visitor, Norway/host @ Norway, XXXX-05-08"],
  ],
  [
    "Peruvian President Ana Quispe's visit to Norway on November 8 is important for both.",
    ["visit: Ana Quispe/visitor, Norway/host @ Norway, XXXX-11-08"],
  ],
] as const)("%s", (text, expected) => {
  expect(
    eventsTold(
      `A quiet week abroad\n\nNAIROBI, April 3 (Savanna Wire) - ${text}\n\nU.S. President Jimmy Carter praised both.\n`,
      null,
    ),
  ).toEqual(expect.arrayContaining([...expected]));
});

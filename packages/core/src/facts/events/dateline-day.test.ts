import { expect, test } from "vitest";

import { eventsTold } from "../shared/reading.ts";

/** The day of writing that opens a report is of no event in it. */
test.each([
  [
    "Nairobi, 6 March 2020 (SW): Peruvian President Ana Quispe met Norwegian Foreign Minister Karl Brandt on Wednesday to talk about fish.",
    "meeting: Ana Quispe/participant, Karl Brandt/participant, 2020-03-04",
  ],
  [
    "Nairobi, 6 March 2020 (SW): Peruvian President Ana Quispe met Norwegian Foreign Minister Karl Brandt to talk about fish.",
    "meeting: Ana Quispe/participant, Karl Brandt/participant",
  ],
  [
    "Nairobi, 6 March 2020 (SW): Peruvian President Ana Quispe met Norwegian Foreign Minister Karl Brandt today to talk about fish.",
    "meeting: Ana Quispe/participant, Karl Brandt/participant, 2020-03-06",
  ],
])("%s", (text, expected) => {
  const told = eventsTold(
    `Ministers talk about fish\n\n${text} They spoke of boats and nets for an hour.\n`,
    null,
  );
  expect(told).toContain(expected);
});

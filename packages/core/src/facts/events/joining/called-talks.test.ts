import { expect, test } from "vitest";

import { eventsTold } from "../../shared/reading.ts";

/** How two spoke is told by the headline that is the title of their call. */
test.each<[string, string, string[]]>([
  [
    "Readout of President Addo's Call with President Quispe of Peru",
    "President Kofi Addo of Ghana spoke on Monday with President Ana Quispe of Peru.",
    ["call: Kofi Addo/participant, Ana Quispe/participant, 2019-03-11"],
  ],
  [
    "PM phone call with President Ana Quispe",
    "Prime Minister Kofi Addo of Ghana spoke to the President of Peru, Ana Quispe.",
    ["call: Kofi Addo/participant, Ana Quispe/participant"],
  ],
  // Who calls is not named, so that nobody is told to have called.
  [
    "Readout of the President's Calls with Prime Minister Addo and President Quispe",
    "Prime Minister Kofi Addo of Ghana and President Ana Quispe of Peru want peace.",
    [],
  ],
  [
    "Readout of President Brandt's Calls with Prime Minister Addo and President Quispe",
    "President Lena Brandt, Prime Minister Kofi Addo of Ghana and President Ana Quispe of Peru want peace.",
    [
      "call: Lena Brandt/participant, Kofi Addo/participant",
      "call: Lena Brandt/participant, Ana Quispe/participant",
    ],
  ],
  [
    "President Quispe rejects call with rebels",
    "President Ana Quispe of Peru met Prime Minister Kofi Addo of Ghana.",
    ["meeting: Ana Quispe/participant, Kofi Addo/participant"],
  ],
  [
    "President Quispe's call for peace",
    "President Ana Quispe of Peru spoke with Prime Minister Kofi Addo of Ghana.",
    ["meeting: Ana Quispe/participant, Kofi Addo/participant"],
  ],
])("%s", (headline, text, expected) =>
  expect(
    eventsTold(`${headline}\n\n${text}`, "2019-03-12").filter((event) => /^(?:call|meeting)/.test(event)),
  ).toEqual(expected),
);

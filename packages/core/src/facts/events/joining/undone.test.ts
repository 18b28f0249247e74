import { describe } from "vitest";

import { tells } from "../testing.ts";

describe("a plan that is told to have come to nothing is one event that did not take place", () => {
  tells([
    [
      "President Kofi Addo was due to visit Lima in May, but the visit was cancelled.",
      ["visit: Kofi Addo/visitor @ Lima, 2020-05 planned not"],
    ],
    [
      "President Kofi Addo was to meet President Ana Quispe in Oslo. The meeting never took place.",
      ["meeting: Kofi Addo/participant, Ana Quispe/participant @ Oslo not"],
    ],
    [
      "President Kofi Addo and President Ana Quispe were to have met in Oslo, but the talks fell through.",
      ["meeting: Kofi Addo/participant, Ana Quispe/participant @ Oslo not"],
    ],
    ["President Kofi Addo was expected in Oslo but did not arrive.", ["visit: Kofi Addo/visitor @ Oslo not"]],
    // What its own sentence tells of before it, whoever that was to be met.
    [
      "President Kofi Addo is to meet President Ana Quispe in Oslo. He was also to have met the elders, but the meeting was cancelled.",
      ["meeting: Kofi Addo/participant, Ana Quispe/participant @ Oslo planned"],
    ],
    // What was done cannot be called off, and what is called off may be of another kind.
    [
      "President Kofi Addo visited Lima in January. A trip in May was cancelled.",
      ["visit: Kofi Addo/visitor @ Lima, 2020-01"],
    ],
    [
      "President Kofi Addo will visit Lima in May. The concert was cancelled.",
      ["visit: Kofi Addo/visitor @ Lima, 2020-05 planned"],
    ],
  ]);
});

describe("what is planned, delayed or renewed is still told by its noun", () => {
  tells([
    [
      "Planned talks between Peru and Chile in Oslo were called off.",
      ["meeting: Peru/participant, Chile/participant @ Oslo not"],
    ],
    [
      "The summit of the Arab League in Tunis, due to open in May, has been called off.",
      ["summit: League of Arab States/participant @ Tunis not"],
    ],
    // A participle before a comma says what befell whoever acts behind it.
    [
      "Elected president in May 2019, Kofi Addo visited Lima.",
      ["election: Kofi Addo/recipient, 2019-05", "visit: Kofi Addo/visitor @ Lima"],
    ],
  ]);
});

import { describe } from "vitest";

import { holds, tells } from "./testing.ts";

describe("those of two states who discuss something have met", () => {
  tells([
    [
      "The foreign ministers of Kenya and Peru discussed fishing rights in Lima on Monday.",
      ["meeting: Kenya/participant, Peru/participant @ Lima, 2020-03-02"],
    ],
    [
      "Prime Minister Kofi Addo of Ghana also discussed with Peruvian President Ana Quispe the status of the dam.",
      ["meeting: Kofi Addo/participant, Ana Quispe/participant"],
    ],
    [
      "Peruvian President Ana Quispe and Prime Minister Kofi Addo of Ghana reviewed the status of the dam by telephone.",
      ["call: Ana Quispe/participant, Kofi Addo/participant"],
    ],
  ]);
  holds([
    ["Kenya and Peru reviewed their tax laws.", [], [/^meeting/]],
    [
      "President Ana Quispe of Peru and Peru's Finance Minister Luis Sosa discussed the budget.",
      [],
      [/^meeting/],
    ],
    ["The newspapers of Kenya and Peru discussed the budget.", [], [/^meeting/]],
    ["President Ana Quispe of Peru handed a letter to her secretary Luis Sosa.", [], [/^meeting/]],
  ]);
});

describe("who joins in a measure takes it", () => {
  holds([
    [
      "Norway, Canada and Japan also joined the sanctions against Chad.",
      ["sanction: Norway/actor, Canada/actor, Japan/actor, Chad/recipient"],
      [],
    ],
    ["Norway refused to join the sanctions against Chad.", [], [/^sanction: (?!.*(?:negated|not))/]],
  ]);
});

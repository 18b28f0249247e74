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

describe("what a noun asks for stands behind it, wherever grammar hangs it", () => {
  holds([
    [
      "Niger, along with Mali, announced its withdrawal from the African Union on Sunday.",
      ["withdrawal: Niger/actor, 2020-03-01 planned"],
      [],
    ],
    [
      "King Karl of Norway renewed his invitation for President Kofi Addo to visit Norway.",
      ["invitation: Karl/actor, Kofi Addo/recipient"],
      [],
    ],
    ["King Karl of Norway renewed his invitation for June.", [], [/recipient/]],
    ["Niger announced its withdrawal from the kitchen on Sunday.", [], [/^withdrawal/]],
    [
      "The European Union on Monday imposed restrictive measures on Chad.",
      ["sanction: European Union/actor, Chad/recipient, 2020-03-02"],
      [],
    ],
    ["The European Union on Monday imposed safety measures on ferries.", [], [/^sanction/]],
  ]);
});

describe("papers that two states sign, votes that come from states", () => {
  holds([
    [
      "Foreign Minister Rosa Mendes of Peru and her counterpart Ali Nour of Chad signed the papers on Monday.",
      ["signing: Rosa Mendes/signatory, Ali Nour/signatory, 2020-03-02"],
      [],
    ],
    [
      "Foreign Minister Rosa Mendes of Peru and Peru's Trade Minister Luis Sosa signed the papers.",
      [],
      [/^signing/],
    ],
    [
      "Votes against the resolution came from Peru, Chad and Mali.",
      ["vote: Peru/actor, Chad/actor, Mali/actor"],
      [],
    ],
    ["The vote came after a long debate in Peru.", [], [/^vote: Peru/]],
  ]);
});

import { describe } from "vitest";

import { holds } from "./testing.ts";

describe("who struck whom, in the words of war reporting", () => {
  holds([
    [
      "Peruvian fighter jets shot down a Chilean plane on Monday.",
      ["attack: Peru/actor, Chile/recipient, 2020-03-02"],
      [],
    ],
    ["A Chilean plane was brought down on Monday.", ["attack: Chile/recipient, 2020-03-02"], []],
    [
      "Peru fired dozens of shells at a Chilean island on Monday.",
      ["attack: Peru/actor, Chile/recipient, 2020-03-02"],
      [],
    ],
    ["Peruvian missiles hit nine sites on Monday.", ["attack: Peru/actor, 2020-03-02"], []],
    ["Peruvian aircraft raided eight airfields on Monday.", ["attack: Peru/actor, 2020-03-02"], []],
    [
      "Peru launched air strikes on Monday against Chile.",
      ["attack: Peru/actor, Chile/recipient, 2020-03-02"],
      [/protest/],
    ],
    [
      "Peru launched strikes on what it said were camps in Chile on Monday.",
      ["attack: Peru/actor, Chile/recipient"],
      [/protest/],
    ],
    ["Dockers in Lima began a strike on Monday.", ["protest:  @ Lima, 2020-03-02"], [/attack/]],
    [
      "Peruvian paratroopers flew into Kigali on Monday.",
      ["deployment: Peru/actor @ Kigali, 2020-03-02"],
      [/visit/],
    ],
    ["Peruvian tenors flew into Kigali on Monday.", [], [/deployment/]],
    [
      "Peruvian marines went ashore in Chile on Monday.",
      ["deployment: Peru/actor, Chile/recipient, 2020-03-02"],
      [],
    ],
    ["A Peruvian jet left the airspace of Chile on Monday.", [], [/withdrawal/]],
  ]);
});

describe("whom armed men seize they hold; what they seize they take", () => {
  holds([
    [
      "Peruvian soldiers seized President Kofi Addo on Monday.",
      ["detention: Peru/actor, Kofi Addo/recipient, 2020-03-02"],
      [/sanction|attack/],
    ],
    [
      "Peruvian commandos captured the rebel leader Kofi Addo in Oslo on Monday.",
      ["detention: Peru/actor, Kofi Addo/recipient @ Oslo, 2020-03-02"],
      [/attack/],
    ],
    [
      "Peru seized Chile's gold reserves on Monday.",
      ["sanction: Peru/actor, Chile/recipient, 2020-03-02"],
      [],
    ],
    ["President Kofi Addo spoke on Monday. He had himself seized power in January.", [], [/detention/]],
  ]);
});

describe("those whom nobody names are told by where and when they struck", () => {
  holds([
    ["Gunmen attacked a barracks in Lima on Monday.", ["attack:  @ Lima, 2020-03-02"], []],
    ["Suicide bombers killed 41 people in Lima on Monday.", ["attack:  @ Lima, 2020-03-02"], []],
    ["Heavy rains killed 41 people in Lima on Monday.", [], [/attack/]],
    ["Soldiers fired on demonstrators in Lima on Monday.", ["attack:  @ Lima, 2020-03-02"], []],
    ["Soldiers fired questions at ministers in Lima on Monday.", [], [/attack/]],
    ["Troops backed by tanks crushed demonstrations in Lima on Monday.", ["attack:  @ Lima, 2020-03-02"], []],
    ["Rebels took control of the town of Goma on Monday.", ["attack:  @ Goma, 2020-03-02"], []],
  ]);
});

describe("who is held, freed, sent out and hit, and where", () => {
  holds([
    [
      "Two Peruvian soldiers were killed by a bomb in Chile on Monday.",
      ["attack: Peru/recipient @ Chile, 2020-03-02"],
      [],
    ],
    [
      "President Kofi Addo was being held at an army base on Monday.",
      ["detention: Kofi Addo/recipient, 2020-03-02"],
      [],
    ],
    [
      "The army confined President Kofi Addo to his house on Monday.",
      ["detention: Kofi Addo/recipient, 2020-03-02"],
      [],
    ],
    ["The doctors confined President Kofi Addo to his bed on Monday.", [], [/detention/]],
    [
      "A Chilean convoy came under fire in Lima on Monday.",
      ["attack: Chile/recipient @ Lima, 2020-03-02"],
      [],
    ],
    ["Chilean policies came under fire in Lima on Monday.", [], [/attack/]],
    ["Kidnappers freed 20 hostages in Lima on Monday.", ["release:  @ Lima, 2020-03-02"], []],
    ["Rebels marched into Goma on Monday.", ["attack:  @ Goma, 2020-03-02"], []],
    ["Pilgrims marched into Goma on Monday.", [], [/attack/]],
    ["President Kofi Addo of Ghana ordered his people home on Monday.", [], [/expulsion/]],
  ]);
});

describe("what a note says, what is only claimed and what is only offered", () => {
  holds([
    ["Peru handed the Chilean ambassador a note on Monday.", [], [/criticism/]],
    [
      "Peru handed the Chilean ambassador a note of protest on Monday.",
      ["criticism: Peru/actor, Chile/recipient, 2020-03-02"],
      [],
    ],
    ["Peru, which claims the islands, left the talks on Monday.", [], [/demand/]],
    ["Chad turned down a Peruvian offer to host talks with Mali.", [], [/Chad\/organizer/]],
    [
      "Chad accepted Peru's offer to host talks with Mali.",
      ["meeting: Mali/participant, Peru/organizer planned"],
      [],
    ],
  ]);
});

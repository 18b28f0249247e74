import { describe } from "vitest";

import { holds } from "./testing.ts";

describe("whoever bears arms for a state acts for it, alone, in units and in services", () => {
  holds([
    [
      "Peruvian sailors attacked a Chilean patrol on Monday.",
      ["attack: Peru/actor, Chile/recipient, 2020-03-02"],
      [],
    ],
    [
      "Peruvian gendarmes arrested Kofi Addo on Monday.",
      ["detention: Peru/actor, Kofi Addo/recipient, 2020-03-02"],
      [],
    ],
    [
      "Elements of an Indian brigade arrived in Lima on Monday.",
      ["visit: India/visitor @ Lima, 2020-03-02"],
      [],
    ],
    [
      "Units of the Peruvian army attacked a Chilean port on Monday.",
      ["attack: Peru/actor, Chile/recipient, 2020-03-02"],
      [],
    ],
    ["Peruvian army units bombed Chile on Monday.", ["attack: Peru/actor, Chile/recipient, 2020-03-02"], []],
    ["The Chilean general staff rejected the truce on Monday.", ["rejection: Chile/actor, 2020-03-02"], []],
    [
      "The Peruvian security services arrested Kofi Addo on Monday.",
      ["detention: Peru/actor, Kofi Addo/recipient, 2020-03-02"],
      [],
    ],
    // Parts of what bears no arms, and services of another kind.
    ["Units of the Peruvian company Andes Power attacked Chile on Monday.", [], [/Peru/]],
    ["The Peruvian unit of Glencore signed the accord on Monday.", [], [/Peru/]],
    ["Elements of the Peruvian press attacked Chile on Monday.", [], [/Peru/]],
    ["The Peruvian weather service warned Chile on Monday.", [], [/Peru/]],
    ["The Peruvian news agency attacked Chile on Monday.", [], [/Peru/]],
    ["Peruvian army pensioners attacked Chile on Monday.", [], [/Peru/]],
    ["Peruvian footballers attacked Chile on Monday.", [], [/Peru/]],
  ]);
});

describe("whoever serves another state acts for none of his own", () => {
  holds([
    ["Peruvian soldiers in Chilean service attacked Chad on Monday.", [], [/Peru|Chile/]],
    ["Peruvian soldiers in the pay of Chile attacked Chad on Monday.", [], [/Peru|Chile/]],
    [
      "Peruvian soldiers in active service attacked Chad on Monday.",
      ["attack: Peru/actor, Chad/recipient, 2020-03-02"],
      [],
    ],
  ]);
});

describe("bands fight for a body, and not for the state that they come from", () => {
  holds([
    ["Hamas cells attacked Chile on Monday.", ["attack: Hamas/actor, Chile/recipient, 2020-03-02"], []],
    [
      "Rebels of the Lake Front (LKF) signed a truce. LKF gangs attacked Chad on Monday.",
      ["attack: Lake Front/actor, Chad/recipient, 2020-03-02"],
      [],
    ],
    [
      "Hamas's armed wing attacked Chile on Monday.",
      ["attack: Hamas/actor, Chile/recipient, 2020-03-02"],
      [],
    ],
    ["Hamas's youth wing attacked Chile on Monday.", [], [/Hamas/]],
    ["Peruvian gangs attacked Chile on Monday.", [], [/Peru/]],
    ["Gangs from Peru attacked Chile on Monday.", [], [/Peru/]],
    ["Chad's rebels attacked Mali on Monday.", [], [/Chad/]],
    ["Peruvian football squads attacked Chile on Monday.", [], [/Peru/]],
  ]);
});

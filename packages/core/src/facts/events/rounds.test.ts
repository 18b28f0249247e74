import { describe } from "vitest";

import { holds } from "./testing.ts";

const FEBRUARY = "negotiation: Peru/participant, Chile/participant @ Lima, 2020-02";

describe("a round that does not say whose it is, is of the sides whose talks were told of last", () => {
  holds([
    [
      "Peru and Chile held talks in Accra in January. Further sessions followed in Lima in February.",
      [FEBRUARY],
      [],
    ],
    [
      "Peru and Chile held talks in Accra in January. The second round was held at Lima in February.",
      [FEBRUARY],
      [],
    ],
    [
      "Peru and Chile held talks in Accra in January. A second round of talks was held in Lima in February.",
      [FEBRUARY],
      [],
    ],
    [
      "The negotiators of Peru and Chile met in Accra in January. Two days of talks followed in Lima in February.",
      [FEBRUARY],
      [],
    ],
    [
      "Peru and Chile began negotiations in Accra in January. The turning point was the round held at Lima in February.",
      [FEBRUARY],
      [],
    ],
    [
      "Peru and Chile began negotiations in January. Further sessions followed on 16 February, in Quito, and again in Lima on 20 February.",
      [
        "negotiation: Peru/participant, Chile/participant, 2020-02-16",
        "negotiation: Peru/participant, Chile/participant, 2020-02-20",
      ],
      [],
    ],
    ["Secret contacts began in Lagos in December 2012.", ["negotiation:  @ Lagos, 2012-12"], []],
    ["Peru and Chile resumed negotiations in January. Talks continued in Lima in February.", [FEBRUARY], []],
    [
      "Peru and Chile held talks in Accra in January. A third round will be held in Lima in June.",
      ["negotiation: Peru/participant, Chile/participant @ Lima, 2020-06 planned"],
      [],
    ],
    [
      "President Kofi Addo of Ghana met President Rosa Mendes of Peru in Accra in January. A second meeting took place in Lima in February.",
      ["meeting: Kofi Addo/participant, Rosa Mendes/participant @ Lima, 2020-02"],
      [],
    ],
    [
      "Talks on the border were held in Accra in January. A third round followed in Lima in February.",
      ["negotiation:  @ Accra, 2020-01", "negotiation:  @ Lima, 2020-02"],
      [],
    ],
  ]);
});

describe("but not where it says whose it is, is of something else, or others talked last", () => {
  holds([
    [
      "Peru and Chile held talks in Accra in January. A second meeting between Bolivia and Brazil was held in Lima in February.",
      ["meeting: Bolivia/participant, Brazil/participant @ Lima, 2020-02"],
      [/Peru.*Lima/],
    ],
    [
      "Peru and Chile held talks in Accra in January. Bolivia held talks with its creditors. A third round took place in Lima in February.",
      [],
      [/Peru.*Lima/],
    ],
    [
      "Peru and Chile held talks in Accra in January. A second round of talks with the unions took place in Lima in February.",
      [],
      [/Peru.*Lima/],
    ],
    [
      "Peru and Chile held talks in Accra in January. Wage talks resumed in Lima in February.",
      [],
      [/Peru.*Lima/],
    ],
    [
      "Peru and Chile held talks in Accra in January. A further session of the court was held in Lima in February.",
      [],
      [/Peru.*Lima/],
    ],
    [
      "Peru and Chile held talks in Accra in January. A new round of fighting began in Lima in February.",
      [],
      [/Lima/],
    ],
    [
      "Peru and Chile held talks in Accra in January. A new round of sanctions followed in February.",
      [],
      [/2020-02/],
    ],
    ["Peru and Chile held talks in Accra in January. No further session followed in Lima.", [], [/Lima/]],
    [
      "Peru and Chile held talks in Accra in January. The sixth meeting should have taken place in Lima in 2019 but had to be put off.",
      [],
      [/Peru.*Lima/],
    ],
    // Whoever met may send others to the rounds that follow.
    [
      "President Kofi Addo of Ghana met President Rosa Mendes of Peru in Accra in January. A second round was held in Lima in February.",
      ["negotiation:  @ Lima, 2020-02"],
      [/Addo.*Lima/],
    ],
    ["Contacts with investors began in Lagos in December 2012.", [], [/negotiation/]],
    ["Secret contacts began in Lagos.", [], [/negotiation/]],
    ["The round of drinks held at Lima on 20 February cost a fortune.", [], [/negotiation/]],
    ["Peru beat Chile in January. The second round was held at Lima in February.", [], [/Peru|Chile/]],
  ]);
});

import { describe } from "vitest";

import { holds } from "./testing.ts";

describe("what is still to come", () => {
  holds([
    [
      "President Kofi Addo of Ghana will visit Peru next week. His meeting with President Rosa Mendes will be followed by the signing of a memorandum on energy.",
      ["meeting: Kofi Addo/participant, Rosa Mendes/participant planned", "signing:  planned"],
      [],
    ],
    [
      "President Kofi Addo of Ghana met President Rosa Mendes of Peru. Their meeting was followed by the signing of a memorandum on energy.",
      ["meeting: Kofi Addo/participant, Rosa Mendes/participant"],
      [/planned/],
    ],
    [
      "Kenya and Peru have agreed to the principle of holding a meeting.",
      ["meeting: Kenya/participant, Peru/participant proposed"],
      [],
    ],
    [
      "Foreign Minister Rosa Mendes of Peru expressed her happiness to visit Accra.",
      ["visit: Rosa Mendes/visitor @ Accra"],
      [],
    ],
    ["Foreign Minister Rosa Mendes of Peru expressed her wish to visit Accra.", [], [/Accra$/]],
  ]);
});

describe("words are no deeds", () => {
  holds([
    ["President Kofi Addo of Ghana agrees that Chad should be admitted to the union.", [], [/promise/]],
    ["President Kofi Addo of Ghana and Peru agreed that Chad could not be admitted.", [], [/promise/]],
    ["President Kofi Addo of Ghana agreed that Chad would be compensated.", ["promise: Kofi Addo/actor"], []],
    ["The conference attacked Israel and supported the Palestinians.", [], [/attack/]],
    [
      "President Kofi Addo of Ghana led a prolonged attack against President Rosa Mendes of Peru.",
      [],
      [/attack/],
    ],
    ["Chad led an attack against Mali on Monday.", ["attack: Chad/actor, Mali/recipient, 2020-03-02"], []],
    ["Foreign Minister Rosa Mendes of Peru asked how President Kofi Addo of Ghana was.", [], [/request/]],
    [
      "Foreign Minister Rosa Mendes of Peru asked Chad to leave.",
      ["request: Rosa Mendes/actor, Chad/recipient"],
      [],
    ],
    ["Foreign Minister Rosa Mendes of Peru declined to respond to a question on Chad.", [], [/rejection/]],
    [
      "President Kofi Addo of Ghana and President Rosa Mendes of Peru exchanged copies of a Memorandum of Understanding in Lima on Monday.",
      [],
      [/ratification/],
    ],
    [
      "President Kofi Addo of Ghana and President Rosa Mendes of Peru exchanged instruments of ratification in Lima on Monday.",
      ["ratification: Kofi Addo/party, Rosa Mendes/party @ Lima, 2020-03-02"],
      [],
    ],
    [
      "Foreign Ministers Rosa Mendes of Peru and Kofi Addo of Ghana agreed to broker a summit between President Ali Nour of Ghana and President Ana Quispe of Peru.",
      [],
      [/mediation/],
    ],
    [
      "Norway mediated between Peru and Chad.",
      ["mediation: Norway/mediator, Peru/participant, Chad/participant"],
      [],
    ],
  ]);
});

describe("whose it is", () => {
  holds([
    [
      "Mali and Ghana sent letters to Peru. Ambassador Ali Nour of Chad submitted his credentials to Foreign Minister Rosa Mendes of Peru. The two West African countries recalled their ambassadors from Iran.",
      ["withdrawal: Mali/actor, Ghana/actor, Iran/recipient @ Iran"],
      [],
    ],
    [
      "Mali, Togo and Ghana sent letters to Peru. The two West African countries recalled their ambassadors from Iran.",
      [],
      [/withdrawal: Mali\/actor, Togo/],
    ],
    [
      "Foreign Ministers Rosa Mendes of Peru and Kofi Addo of Ghana signed agreements in Lima on Monday to strengthen ties between the two countries.",
      ["signing: Rosa Mendes/signatory, Kofi Addo/signatory @ Lima, 2020-03-02"],
      [/cooperation/],
    ],
    [
      "Peru and Ghana agreed to strengthen ties.",
      ["cooperation: Peru/participant, Ghana/participant planned"],
      [],
    ],
    [
      "Prime Minister Ali Nour of Chad received Ambassador Rosa Mendes of Peru. Following his recent appointment as minister, Kofi Addo Mensah of Ghana embarked on a tour.",
      ["appointment: Kofi Addo Mensah/recipient"],
      [],
    ],
    [
      "During the meeting, the ministers of Peru and Ghana assessed events since their last session on September 14, 2019, and urged Chad to respect the ceasefire.",
      ["request: Peru/actor, Ghana/actor, Chad/recipient"],
      [],
    ],
    [
      "Peru held a telephone conversation on Monday with presidents Rosa Mendes of Chad and Paul Kagame from Rwanda.",
      ["call: Peru/participant, Rosa Mendes/participant, Paul Kagame/participant, 2020-03-02"],
      [],
    ],
  ]);
});

describe("who says what a letter says", () => {
  holds([
    [
      "President Rosa Mendes of Peru wrote to Norway's Prime Minister Kofi Addo calling for talks with Chad.",
      ["request: Rosa Mendes/actor"],
      [/Kofi Addo\/actor/],
    ],
    // The statement condemns, and whoever issued it; nobody is written to.
    ["Norway issued a statement condemning Chad.", ["criticism: Norway/actor, Chad/recipient"], []],
    ["Peru met Chad's envoy calling for talks with Norway.", [], [/request: Peru\/actor/]],
  ]);
});

describe("what is to be held is the thing named before it", () => {
  holds([
    [
      "Foreign Minister Rosa Mendes of Peru briefed him on talks between Chad and Norway to be held in Oslo.",
      ["meeting: Chad/participant, Norway/participant @ Oslo planned"],
      [],
    ],
    [
      "Foreign Minister Rosa Mendes of Peru briefed him on talks between Chad and Norway held in Oslo.",
      ["meeting: Chad/participant, Norway/participant @ Oslo"],
      [],
    ],
  ]);
});

describe("who must go is told by his own, and demanded by others", () => {
  holds([
    [
      "Two Chadian envoys must leave Oslo, an official of the Chadian embassy said on Monday.",
      [],
      [/^demand/],
    ],
    [
      "Two Chadian envoys must leave Oslo, the foreign ministry of Norway said on Monday.",
      [],
      [/Chad\/actor/],
    ],
  ]);
});

describe("a headline that ends in 'with' says nothing of whom the text opens with", () => {
  holds([
    [
      "Mora discussed trade with Nour\n\nPresident Ana Mora of Peru and President Abel Nour of Chad spoke by telephone on Monday.",
      ["call: Ana Mora/participant, Abel Nour/participant"],
      [/^meeting/],
    ],
  ]);
});

describe("whoever has envoys sends them away", () => {
  holds([
    [
      "Two Peruvian diplomats were ordered to leave Chad on Monday.",
      ["expulsion: Chad/actor, Peru/recipient"],
      [],
    ],
    ["Two Peruvian diplomats were ordered to leave on Monday.", ["expulsion: Peru/recipient"], []],
  ]);
});

describe("what one wishes undone was done", () => {
  holds([
    ["Relations with Peru should never have been severed.", ["breaking-relations: Peru/recipient"], []],
    ["Kenya should not attack Chad.", [], [/Chad\/recipient$/]],
  ]);
});

describe("a talk that is held is one, whoever is told of only as its speakers", () => {
  holds([
    [
      "President Ana Mora of Peru and President Abel Nour of Chad held a short discussion in Lima.",
      ["meeting: Ana Mora/participant, Abel Nour/participant @ Lima"],
      [],
    ],
    [
      "President Ana Mora of Peru and President Abel Nour of Chad heard a short discussion in Lima.",
      [],
      [/^meeting/],
    ],
    [
      "President Ana Mora of Peru and President Abel Nour of Chad will speak with reporters.",
      [],
      [/^meeting/],
    ],
    [
      "Kenya, Norway and Somalia signed an agreement to settle the border dispute.",
      ["signing: Kenya/signatory, Norway/signatory, Somalia/signatory"],
      [/^mediation/],
    ],
  ]);
});

describe("those whom a third talks with have not met by that", () => {
  holds([
    [
      "Talks between Peru and Chile were held in Lima on Monday. Secretary-General Ahmed Nour of the Arab League held talks with Peru and Chile.",
      ["meeting: Peru/participant, Chile/participant @ Lima, 2020-03-02"],
      [/Ahmed Nour.*Lima/],
    ],
  ]);
});

describe("what is to be discussed at talks has them still to come", () => {
  holds([
    [
      "During talks with President Ali Idriss of Chad, President Ana Mora of Peru is expected to discuss trade.",
      ["meeting: Ali Idriss/participant, Ana Mora/participant planned"],
      [],
    ],
    [
      "During talks with President Ali Idriss of Chad, President Ana Mora of Peru discussed trade.",
      ["meeting: Ali Idriss/participant, Ana Mora/participant"],
      [],
    ],
    // He who speaks there meets, not what he speaks of.
    [
      "President Ana Mora of Peru said trade would grow at a meeting with President Ali Idriss of Chad.",
      ["meeting: Ali Idriss/participant, Ana Mora/participant"],
      [],
    ],
    [
      "President Ana Mora of Peru said trade would grow after the meeting with President Ali Idriss of Chad.",
      [],
      [/Mora/],
    ],
    // Whoever judges a raid arrests nobody by it.
    [
      "Peru condemned the raid on the embassy in Quito to arrest President Ali Idriss of Chad.",
      [],
      [/^detention: Peru/],
    ],
    [
      "Deputy Foreign Minister Rosa Mendes of Peru received copies of credentials from Ambassador Ali Idriss of Chad.",
      ["accreditation: Ali Idriss/actor, Rosa Mendes/recipient"],
      [],
    ],
  ]);
});

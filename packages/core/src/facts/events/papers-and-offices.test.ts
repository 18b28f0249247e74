import { describe } from "vitest";

import { tells } from "./testing.ts";

describe("an office in capitals acts for the state whose adjective it has", () => {
  tells([
    [
      "The Kenyan Minister of Health and the Chadian Ambassador signed a pact in Lima.",
      ["signing: Kenya/signatory, Chad/signatory @ Lima"],
    ],
    // Who was one acts for it no more.
    [
      "The former Kenyan Minister of Health signed a pact with Chad in Lima.",
      ["signing: Chad/signatory @ Lima"],
    ],
  ]);
});

describe("people take over offices and coaches none", () => {
  tells([
    ["Kofi Addo has taken over as head of the bank.", ["appointment: Kofi Addo/recipient"]],
    ["Kofi Addo has taken over a bank.", []],
    ["Coach Kofi Addo tendered his resignation on Monday.", []],
    [
      "Foreign Minister Kofi Addo tendered his resignation on Monday.",
      ["resignation: Kofi Addo/actor, 2020-03-02"],
    ],
  ]);
});

describe("counted states join, and those among them are named", () => {
  tells([
    ["Ten countries joined the European Union on 1 May 2004.", ["accession: , 2004-05-01"]],
    [
      "Sixty governments signed the treaty on Monday, among them Peru and Chad.",
      ["signing: Peru/signatory, Chad/signatory, 2020-03-02"],
    ],
    // Of those who are visited none has come.
    ["Ministers visited three states on Monday, including Chad.", []],
  ]);
});

describe("a mission opens though nobody is said to open it", () => {
  tells([
    [
      "The Chadian embassy in Lima reopened on Monday.",
      ["establishing-relations: Chad/participant, 2020-03-02"],
    ],
    ["The Chadian market in Lima reopened on Monday.", []],
  ]);
});

describe("where people are gathered for it a paper is signed", () => {
  tells([
    [
      "Kenya and Chad signed a treaty to end the war at a ceremony in Lima on Monday.",
      ["signing: Kenya/signatory, Chad/signatory @ Lima, 2020-03-02"],
    ],
    [
      "At the end of their conference in Lima the ministers of Kenya and Chad signed a pact.",
      [
        "summit: Kenya/participant, Chad/participant @ Lima",
        "signing: Kenya/signatory, Chad/signatory @ Lima",
      ],
    ],
  ]);
});

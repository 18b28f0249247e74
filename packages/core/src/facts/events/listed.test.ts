import { describe, expect, test } from "vitest";

import { eventsOf, nameOf, readText } from "../shared/reading.ts";
import { holds } from "./testing.ts";

const MET = "Kenyan Foreign Minister Rosa Mendes met Chadian Foreign Minister Ali Nour in Accra on Monday.";

describe("steps of a joint statement, a line each", () => {
  holds([
    [
      `${MET}\nThe two sides agreed to:\n1. sign a treaty on fish by the end of the year;\n2. open embassies in each other's capitals.`,
      ["signing: Kenya/signatory, Chad/signatory, ../2020 planned"],
      [/signing.*(?<!planned)$/],
    ],
    [
      `${MET}\nThe Ministers:\n- strongly condemned the coup in Peru;\n- decided to hold talks in Lima in June;\n- signed the Treaty on Fish.`,
      [
        "criticism: Rosa Mendes/actor, Ali Nour/actor",
        "meeting: Rosa Mendes/participant, Ali Nour/participant @ Lima, 2020-06 planned",
        "signing: Rosa Mendes/signatory, Ali Nour/signatory @ Accra, 2020-03-02",
      ],
      [],
    ],
    [
      `${MET}\nThe two countries agreed that:\n(a) the Joint Commission shall meet in Lima in June;\n(b) Kenya will send doctors to Chad.`,
      ["aid: Kenya/actor, Chad/recipient planned"],
      [],
    ],
    // A paragraph of its own, below words that lead to no list.
    [
      `${MET}\nThe Ministers:\nCondemned by the union, the coup leader left Peru.`,
      [],
      [/criticism: Rosa Mendes/],
    ],
  ]);
});

describe("papers listed behind the words that announce them", () => {
  test.each([
    [
      "Kenya and Chad signed the following documents: the Treaty on Fish; an agreement on salt; and a memorandum of understanding on tea.",
      ["Treaty on Fish", "agreement on salt", "memorandum of understanding on tea"],
    ],
    [
      "The following documents were signed by Kenya and Chad:\n1. Treaty on Fish\n2. Agreement on the Establishment of a Salt Bank\nKenya opposes the Protocol on Sugar.",
      ["Treaty on Fish", "Agreement on the Establishment of a Salt Bank"],
    ],
    ["Kenya signed the pact on Monday: the Treaty on Fish failed.", []],
    ["Kenya signed three agreements on Monday. At issue was one thing: the Treaty on Fish.", []],
  ])("%s", (text, papers) => {
    const doc = readText(`NAIROBI, March 6, 2020 (Savanna Wire) - ${MET}\n${text}`);
    const signings = eventsOf(doc).filter(({ type }) => type === "signing");
    expect(signings).toHaveLength(1);
    expect(signings[0]?.about.map((id) => nameOf(doc, id))).toEqual(papers);
  });
});

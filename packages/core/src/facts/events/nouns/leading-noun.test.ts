import { expect, test } from "vitest";

import { eventsTold } from "../../shared/reading.ts";

/** Entries of a chronicle. */
const told = (entry: string): string[] =>
  eventsTold(`Key dates\n\nThe country lies inland and has few roads.\n\n8 March 1961: ${entry}\n`, null);
const DAY = "1961-03-08";

test.each([
  ["Visit to Accra of President Kofi Addo of Chad.", [`visit: Kofi Addo/visitor @ Accra, ${DAY}`]],
  [
    "Fighting at Matadi between the Chadian army and the Malian garrison of the port.",
    [`attack: Chad/actor, Mali/actor @ Matadi, ${DAY}`],
  ],
  [
    "Signature in Accra, subject to approval, of an agreement on trade between Chad and Mali.",
    [`signing: Chad/party, Mali/party @ Accra, ${DAY}`],
  ],
  [
    "Breaking-off of diplomatic relations between Chad and Belgium.",
    [`breaking-relations: Chad/actor, Belgium/actor, ${DAY}`],
  ],
  [
    "Exchange in Lima between Chad and Mali of the instruments of ratification.",
    [`ratification: Chad/party, Mali/party @ Lima, ${DAY}`],
  ],
  [
    "Three resolutions of the Security Council on the lake.",
    [`adoption: United Nations Security Council/actor, ${DAY}`],
  ],
  ["Opening at Casablanca of a conference of African heads of state.", [`summit:  @ Casablanca, ${DAY}`]],
  ["Recall of the Belgian ambassador from Cairo.", [`withdrawal: Belgium/actor @ Cairo, ${DAY}`]],
  ["Recognition by Chad of the government of Mali.", [`recognition: Chad/actor, Mali/recipient, ${DAY}`]],
  ["Expulsion from Chad of two Belgian diplomats.", [`expulsion: Chad/actor, Belgium/recipient, ${DAY}`]],
  ["Admission of Mali to the United Nations.", [`accession: Mali/actor, ${DAY}`]],
  [
    "Adoption by the General Assembly of resolution 1599.",
    [`adoption: United Nations General Assembly/actor, ${DAY}`],
  ],
  // Not: a verb of its own tells what becomes of it, and things are no events.
  ["Visit to Accra of an old aunt of mine.", []],
  ["Three resolutions of the Security Council were read out in the market.", []],
  ["Fighting at Matadi between two boxers.", []],
  ["Exchange in Lima of two old violins.", []],
  ["Departure from Chad of the last Belgian tourists.", []],
] as const)("%s", (entry, expected) => expect(told(entry)).toEqual(expected));

test.each([
  [
    "Conference of Chadian leaders in Lima. Present: President Kofi Addo; Mr. Juan Soto, of Katanga; Mr. Ali Nour.",
    [`summit: Kofi Addo/participant, Juan Soto/participant, Ali Nour/participant @ Lima, ${DAY}`],
  ],
  ["Present: a goat; two hens.", []],
] as const)("%s", (entry, expected) =>
  expect(told(entry).map((event) => event.replace("Chad/participant, ", ""))).toEqual(expected),
);

/** What such a line says of it besides. */
test.each([
  [
    "Talks in Accra between Chad and Mali.",
    ["meeting: Chad/participant, Mali/participant @ Accra, 1961-03-08"],
  ],
  [
    "Talks in Accra between Chad and Mali unlikely.",
    ["meeting: Chad/participant, Mali/participant @ Accra, 1961-03-08 hypothetical"],
  ],
  [
    "Talks in Accra between Chad and Mali called off.",
    ["meeting: Chad/participant, Mali/participant @ Accra not"],
  ],
  ["Signing of a treaty between Chad and Mali planned.", ["signing: Chad/party, Mali/party planned"]],
  [
    "Recall of the Belgian ambassador from Chad urged.",
    ["withdrawal: Belgium/actor, Chad/recipient @ Chad proposed"],
  ],
  [
    "Expulsion of two Belgian envoys from Chad considered.",
    ["expulsion: Chad/actor, Belgium/recipient hypothetical"],
  ],
  [
    "Visit to Accra of President Kofi Addo of Chad, who had been expected in May.",
    ["visit: Kofi Addo/visitor @ Accra, 1961-03-08"],
  ],
  ["No visit to Accra of President Kofi Addo of Chad.", ["visit: Kofi Addo/visitor @ Accra, 1961-03-08 not"]],
] as const)("%s", (entry, expected) => expect(told(entry)).toEqual(expected));

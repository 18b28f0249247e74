import { describe, expect, test } from "vitest";

import { eventsTold } from "../../shared/reading.ts";

/** A headline over a text that names those of whom it speaks. */
const under = (title: string, text: string): string[] =>
  eventsTold(`${title}\n\nNAIROBI, March 6, 2020 (Savanna Wire) - ${text}\n`, null);

const ADDO = "President Kofi Addo of Ghana spoke in Lima of the harvest, the talks and the bridge.";
const TWO = "Chad and Togo share a border, and the talks on it fill a shelf of its Monday papers.";

describe("a headline without a verb says who is where, who sets out and who talks", () => {
  test.each<[string, string, string[]]>([
    ["Addo in Lima for talks", ADDO, ["visit: Kofi Addo/visitor @ Lima"]],
    ["Ghana: Addo in Lima on harvest visit", ADDO, ["visit: Kofi Addo/visitor @ Lima"]],
    ["Addo off to Lima for bridge talks", ADDO, ["visit: Kofi Addo/visitor @ Lima planned"]],
    ["Addo due in Lima on Monday", ADDO, ["visit: Kofi Addo/visitor @ Lima, 2020-03-09 planned"]],
    ["Chad, Togo in border talks", TWO, ["meeting: Chad/participant, Togo/participant"]],
    ["Chad, Togo set for border talks", TWO, ["meeting: Chad/participant, Togo/participant planned"]],
    ["Chad, Togo set Monday meet", TWO, ["meeting: Chad/participant, Togo/participant, 2020-03-09 planned"]],
  ])("%s", (title, text, told) => expect(under(title, text)).toEqual(told));
});

describe("what is in a place and no guest there", () => {
  test.each<[string, string]>([
    // At home nobody is a guest.
    ["Addo in Accra for talks", "President Kofi Addo of Ghana spoke in Accra of the harvest and the talks."],
    ["Trust in Addo in Lima is low", ADDO],
    ["Addo statue in Lima park unveiled", ADDO],
    ["Harvest in Lima for talks", ADDO],
    ["Addo in talks", ADDO],
    ["Chad, Togo set for border clash", TWO],
    ["Addo tells of talks in Lima", ADDO],
  ])("%s", (title, text) =>
    expect(under(title, text).filter((told) => /^(?:visit|meeting)/.test(told))).toEqual([]),
  );
});

describe("whoever is somewhere for talks, between two commas behind his name", () => {
  test.each<[string, string[]]>([
    [
      "President Kofi Addo of Ghana met the press. Mr Addo, in Lima for talks with President Ana Quispe, waved.",
      ["visit: Kofi Addo/visitor @ Lima"],
    ],
    // At home nobody is a guest, and who is somewhere for the harvest is on no visit of state.
    ["President Kofi Addo of Ghana met the press. Mr Addo, in Accra for talks, waved.", []],
    ["President Kofi Addo of Ghana met the press. Mr Addo, in Lima for the harvest, waved.", []],
  ])("%s", (text, told) =>
    expect(eventsTold(text).filter((event) => event.startsWith("visit"))).toEqual(told),
  );
});

import { describe, expect, test } from "vitest";

import { datelined } from "../shared/reading.ts";

type Case = readonly [string, readonly string[]];
const tells = (cases: readonly Case[]): void =>
  test.each(cases)("%s", (text, expected) => {
    expect(datelined(text)).toEqual(expected);
  });

describe("counted papers that are signed", () => {
  tells([
    [
      "Peru and Chad have signed seven Memoranda of Understanding.",
      ["signing: Peru/signatory, Chad/signatory"],
    ],
    [
      "Peru and Chad on Wednesday signed seven Memorandum of Understandings in the Peruvian Capital Lima aimed at boosting trade.",
      ["signing: Peru/signatory, Chad/signatory @ Lima, 2020-03-04"],
    ],
    ["Peru and Chad inked three MoUs in Lima.", ["signing: Peru/signatory, Chad/signatory @ Lima"]],
    ["Peru and Chad have read seven memoranda.", []],
  ]);
});

describe("a journey of so many days, hyphened or not", () => {
  const visit = ["visit: Kofi Addo/visitor, Peru/host @ Peru"];
  tells([
    ["Mali's President Kofi Addo was on a three day official visit to Peru.", visit],
    ["Mali's President Kofi Addo began his four- day state visit to Peru.", visit],
    ["Mali's President Kofi Addo spent three days on official papers.", []],
  ]);
});

describe("what is spoken of is elsewhere than where it is spoken of", () => {
  tells([
    [
      "Peru's President Ana Quispe and Mali's President Kofi Addo met in Oslo and discussed matters, including the situation in Libya.",
      ["meeting: Ana Quispe/participant, Kofi Addo/participant @ Oslo"],
    ],
    [
      "Peru's President Ana Quispe met Mali's President Kofi Addo on Monday to discuss the crisis in Sudan.",
      ["meeting: Ana Quispe/participant, Kofi Addo/participant, 2020-03-02"],
    ],
    [
      "Peru's President Ana Quispe and Mali's President Kofi Addo discussed boosting ties in a meeting on Tuesday.",
      ["meeting: Ana Quispe/participant, Kofi Addo/participant, 2020-03-03"],
    ],
  ]);
});

describe("a day that tells which one a noun means dates nothing else", () => {
  tells([
    [
      "After the powerful Feb. 6 earthquakes Mali's President Kofi Addo visited Lima.",
      ["visit: Kofi Addo/visitor @ Lima"],
    ],
    ["On Feb. 6 Mali's President Kofi Addo visited Lima.", ["visit: Kofi Addo/visitor @ Lima, 2020-02-06"]],
  ]);
});

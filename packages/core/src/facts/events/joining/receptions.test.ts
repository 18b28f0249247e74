import { expect, test } from "vitest";

import { datelined } from "../../shared/reading.ts";

/** A courtesy call is no telling of a gathering; of talks it may be. */
test.each([
  [
    "Foreign Minister Ana Poe of Peru paid a courtesy call on Chile's President Jo Roe. Poe and Roe attended a conference on fisheries in Lima on February 28.",
    [
      "meeting: Jo Roe/participant, Ana Poe/participant",
      "summit: Ana Poe/participant, Jo Roe/participant @ Lima, 2020-02-28",
    ],
  ],
  [
    "Foreign Minister Ana Poe of Peru paid a courtesy call on Chile's President Jo Roe in Oslo on Monday. Poe and Roe talked about fisheries.",
    ["meeting: Jo Roe/participant, Ana Poe/participant @ Oslo, 2020-03-02"],
  ],
  // So is a greeting on arrival.
  [
    "President Ana Poe of Peru welcomed President Jo Roe of Chile at Ventanilla airport on Monday. The first summit between Peru and Chile ended in Lima.",
    [
      "meeting: Ana Poe/participant, Jo Roe/participant @ Ventanilla airport, 2020-03-02",
      "summit: Peru/participant, Chile/participant @ Lima, 2020-03-02",
    ],
  ],
] as const)("%s", (text, expected) => expect(datelined(text)).toEqual(expected));

/** Where somebody is greeted on arriving is not where they talk, unless it is said of the talks. */
test.each([
  [
    "President Ana Poe of Peru welcomed President Jo Roe of Chile at Ventanilla airport on Monday. The two presidents held talks on trade.",
    ["meeting: Ana Poe/participant, Jo Roe/participant, 2020-03-02"],
  ],
  [
    "President Ana Poe of Peru welcomed President Jo Roe of Chile at Ventanilla airport on Monday.",
    ["meeting: Ana Poe/participant, Jo Roe/participant @ Ventanilla airport, 2020-03-02"],
  ],
  [
    "President Ana Poe of Peru welcomed President Jo Roe of Chile at Ventanilla airport on Monday. The two presidents held talks on trade in Lima.",
    ["meeting: Ana Poe/participant, Jo Roe/participant @ Lima, 2020-03-02"],
  ],
  [
    "President Ana Poe of Peru met President Jo Roe of Chile at Ventanilla airport on Monday. The two presidents held talks on trade.",
    ["meeting: Ana Poe/participant, Jo Roe/participant @ Ventanilla airport, 2020-03-02"],
  ],
] as const)("%s", (text, expected) => expect(datelined(text)).toEqual(expected));

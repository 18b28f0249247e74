import { describe } from "vitest";

import { holds } from "../testing.ts";

describe("of a group that acts, those who are named beside it", () => {
  holds([
    [
      "The Lima Treaty was signed by ten countries, including Peru and Chile, on Monday.",
      ["signing: Peru/signatory, Chile/signatory, 2020-03-02"],
      [],
    ],
    [
      "The ASEAN summit in Lima was attended by leaders of ten states, including President Kofi Addo of Chad.",
      [],
      [/^summit: (?!.*Kofi Addo)/],
    ],
    [
      "Twelve leaders, including President Kofi Addo of Chad, attended the ASEAN summit in Lima.",
      [],
      [/^summit: (?!.*Kofi Addo)/],
    ],
    // What a thing includes does not act, nor does one of whom others are no part.
    [
      "The Lima Treaty was signed by President Kofi Addo, including a part on Mali and Chad.",
      [],
      [/Mali\/signatory/],
    ],
    [
      "The summit in Lima was attended by President Kofi Addo, including talks with Peru.",
      [],
      [/^summit: .*Peru/],
    ],
  ]);
});

describe("states in brackets behind those whose ministers act", () => {
  holds([
    [
      "The foreign ministers of the member states (Chad, Mali, Niger) visited Lima on Monday.",
      ["visit: Chad/visitor, Mali/visitor, Niger/visitor @ Lima, 2020-03-02"],
      [],
    ],
    [
      "The ministers of the member states (Chad, Mali, Niger) paid a visit to Lima on Monday.",
      ["visit: Chad/visitor, Mali/visitor, Niger/visitor @ Lima, 2020-03-02"],
      [],
    ],
    ["The ministers of the cabinet (Chad, Mali, Niger) paid a visit to Lima on Monday.", [], [/Mali/]],
  ]);
});

describe("those of whom a pronoun takes up who acts", () => {
  holds([
    [
      "The ministers of Chad and those of Peru and Mali signed the Lima Treaty on Monday.",
      ["signing: Chad/signatory, Peru/signatory, Mali/signatory, 2020-03-02"],
      [],
    ],
    ["The prices of Chad and those of Peru signed off the Lima Treaty.", [], [/signatory/]],
  ]);
});

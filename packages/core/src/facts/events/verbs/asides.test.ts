import { describe, expect, test } from "vitest";

import { eventsOf, readText } from "../../shared/reading.ts";

/** A sentence, with the types that it tells of: what only accompanies a deed makes nothing else of it. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ["President Kofi Addo met President Ana Quispe in Doha on Monday amid criticism at home.", ["meeting"]],
  ["President Kofi Addo met President Ana Quispe on the need for reform.", ["meeting"]],
  ["Despite criticism at home, President Kofi Addo met President Ana Quispe in Doha.", ["meeting"]],
  ["Peru struck the base in Chad on Monday ahead of the referendum.", ["attack"]],
  ["Kenyan Foreign Minister Rosa Mendes arrived for talks on Monday amid criticism at home.", ["visit"]],
  ["In a surprise move, President Kofi Addo of Ghana arrived to Peru for a three-day visit.", ["visit"]],
  ["Despite criticism at home, Kenya launched a ballistic missile on Monday.", ["deployment"]],
  ["Kenya launched a ballistic missile at Chad on Monday.", ["attack"]],
  ["Norway consulted Kenya before the vote in a bid to calm the markets.", ["meeting"]],
  [
    "Foreign Minister Rosa Mendes called on President Kofi Addo on Tuesday in a bid to calm the markets.",
    ["meeting"],
  ],
  ["Foreign Minister Rosa Mendes called on President Kofi Addo on Tuesday to calm the markets.", ["request"]],
  ["President Kofi Addo met with criticism in Doha on Monday.", []],
  ["President Kofi Addo met the conditions of the fund on Monday.", []],
  ["General Kofi Addo has been struck from the ballot.", []],
];

describe("what stands beside a deed", () => {
  test.each(CASES)("%s", (text, types) => {
    expect(eventsOf(readText(text)).map(({ type }) => type)).toEqual(types);
  });
});

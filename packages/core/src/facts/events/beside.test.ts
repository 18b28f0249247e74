import { describe, expect, test } from "vitest";

import { eventsOf, readText } from "../shared/reading.ts";

/** A sentence, with the types that it tells of: what only accompanies a deed makes nothing else of it. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ["President Kofi Addo met President Ana Quispe on the sidelines of the World Cup in Doha.", ["meeting"]],
  ["President Kofi Addo met President Ana Quispe at the Asian Games in Doha on Monday.", ["meeting"]],
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
  ["Peruvian Foreign Minister Ana Quispe, who is in Oslo, praised the accord.", ["visit", "praise"]],
  ["Peruvian Foreign Minister Ana Quispe would be most welcome in Oslo.", []],
  ["Peruvian Foreign Minister Ana Quispe, who is popular in Oslo, praised the accord.", ["praise"]],
  ["President Kofi Addo of Ghana travelled to Lima for the first leg in September.", ["visit"]],
  ["President Kofi Addo of Ghana praised the team for reaching the semi-final of the World Cup.", []],
  ["Ghana travelled to Peru for the first leg in September.", []],
  ["Egypt took the matter to the UN Security Council on Monday.", []],
  ["Bolivia took the matter to the International Court of Justice on Monday.", ["indictment"]],
  ["President Kofi Addo met with criticism in Doha on Monday.", []],
  ["President Kofi Addo met the conditions of the fund on Monday.", []],
  ["Peru met Chile in the final on Sunday.", []],
  ["Ghana will meet Kenya in Accra in the second leg on Sunday.", []],
  ["Ghana met Kenya in Accra on the second leg of the tour on Sunday.", ["meeting"]],
  ["Fiji sent Tonga home with a 3-1 win on Friday.", []],
  ["General Kofi Addo has been struck from the ballot.", []],
];

describe("what stands beside a deed", () => {
  test.each(CASES)("%s", (text, types) => {
    expect(eventsOf(readText(text)).map(({ type }) => type)).toEqual(types);
  });
});

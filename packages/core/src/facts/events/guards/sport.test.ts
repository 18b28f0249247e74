import { describe, expect, test } from "vitest";

import { eventsOf, readText } from "../../shared/reading.ts";

/** A sentence, with the types that it tells of: teams meet, travel and win in matches, statesmen do what they do beside them. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ["President Kofi Addo met President Ana Quispe on the sidelines of the World Cup in Doha.", ["meeting"]],
  ["President Kofi Addo met President Ana Quispe at the Asian Games in Doha on Monday.", ["meeting"]],
  ["President Kofi Addo of Ghana travelled to Lima for the first leg in September.", ["visit"]],
  ["President Kofi Addo of Ghana praised the team for reaching the semi-final of the World Cup.", []],
  ["Ghana travelled to Peru for the first leg in September.", []],
  ["Peru met Chile in the final on Sunday.", []],
  ["Ghana will meet Kenya in Accra in the second leg on Sunday.", []],
  ["Ghana met Kenya in Accra on the second leg of the tour on Sunday.", ["meeting"]],
  ["Kenya will meet Ghana in Sunday's final in Accra.", []],
  ["Ghana will host Peru in the quarter-final in Accra.", []],
  ["Ghana will meet Peru in the last 16 in Doha.", []],
  ["President Kofi Addo met President Ana Quispe four times in the last 16 months.", ["meeting"]],
  ["President Kofi Addo met President Ana Quispe in Sunday's final round of talks.", ["meeting"]],
  ["Fiji sent Tonga home with a 3-1 win on Friday.", []],
];

describe("matches and those who come to them", () => {
  test.each(CASES)("%s", (text, types) => {
    expect(eventsOf(readText(text)).map(({ type }) => type)).toEqual(types);
  });
});

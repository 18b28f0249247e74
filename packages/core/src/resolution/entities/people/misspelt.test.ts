import { expect, test } from "vitest";

import { readText } from "../testing.ts";

const whoIs = (text: string, words: string, published: string | null): string | undefined => {
  const start = text.indexOf(words);
  return readText(text, { published }).mentions.find(({ span }) => span.start === start)?.entity;
};

test.each([
  // A letter or two off, behind the title of whoever holds the office that day.
  ["Eritrean President Isaias Afwarki spoke.", "Isaias Afwarki", "2018-07-09", "per.afwerki-isaias"],
  ["Eritrea was silent. President Isaas Afwerki spoke.", "Isaas Afwerki", "2018-07-09", "per.afwerki-isaias"],
  ["Finland's President Sauli Niinsto spoke.", "Sauli Niinsto", "2018-07-09", "per.niinisto-sauli"],
  ["Eritrean President Isaias Afwarki spoke.", "Isaias Afwarki", null, "per.afwerki-isaias"],
  ["Pope Francis praised the accord.", "Pope Francis", "2018-07-09", "per.francis-va"],
  // All but the first of his names.
  ["President Tejan Kabbah of Sierra Leone spoke.", "Tejan Kabbah", "1999-05-19", "per.kabbah-ahmad-tejan"],
])("%s: %s", (text, words, published, person) => {
  expect(whoIs(text, words, published)).toBe(person);
});

test.each([
  // Another office, another state, another day, no title.
  ["Eritrean Finance Minister Isaias Afwarki spoke.", "Isaias Afwarki", "2018-07-09"],
  ["Ethiopian President Isaias Afwarki spoke.", "Isaias Afwarki", "2018-07-09"],
  ["Finland's President Sauli Niinsto spoke.", "Sauli Niinsto", "2008-07-09"],
  ["Eritrea was silent. Isaias Afwarki spoke.", "Isaias Afwarki", "2018-07-09"],
  // His brother, and a short name a letter away.
  ["Cuban President Raul Castro spoke.", "Raul Castro", "1990-07-09"],
  ["Norway's Prime Minister Erna Solborn spoke.", "Erna Solborn", "1990-07-09"],
  ["North Korean leader Kim Jong Um spoke.", "Kim Jong Um", "2018-07-09"],
])("not %s: %s, %s", (text, words, published) => {
  expect(whoIs(text, words, published) ?? "").not.toMatch(
    /^per\.(?:afwerki|niinisto|castro-fidel|kim|solberg)/,
  );
});

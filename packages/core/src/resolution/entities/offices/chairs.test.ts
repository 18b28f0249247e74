import { expect, test } from "vitest";

import { mentionsOf, readText } from "../testing.ts";

/** Whoever is in the chair of a body and a minister at home is one person. Text, a name, what the article calls him. */
test.each([
  [
    "OSCE Chairperson-in-Office and Ghanaian Foreign Minister Luis Sato came to Lima.",
    "Luis Sato",
    ["OSCE Chairperson-in-Office", "Luis Sato"],
  ],
  [
    "The current chairman of the OSCE, the Minister of Foreign Affairs of Ghana, Luis Sato, came to Lima.",
    "Luis Sato",
    ["The current chairman of the OSCE", "the Minister of Foreign Affairs of Ghana", "Luis Sato"],
  ],
  // An article before the chair makes two people of it, and so does another verb.
  ["The OSCE chairman and Ghanaian Foreign Minister Luis Sato met in Lima.", "Luis Sato", ["Luis Sato"]],
  ["The chairman of the OSCE met Ghanaian Foreign Minister Luis Sato.", "Luis Sato", ["Luis Sato"]],
  // Two offices at home are two people's.
  [
    "The president of Chad, the foreign minister of Ghana, Luis Sato, and others came.",
    "Luis Sato",
    ["the foreign minister of Ghana", "Luis Sato"],
  ],
])("%s", (text, name, expected) => expect(mentionsOf(readText(text), name)).toEqual(expected));

/** "Press" before such a title is no newspaper. */
test.each([
  ["Kremlin Press Secretary Luis Sato spoke on Monday.", "Press Secretary"],
  ["Kremlin spokesman Luis Sato spoke on Monday.", "spokesman"],
])("%s", (text, title) => {
  const doc = readText(text);
  expect(doc.offices.map((office) => office.title)).toEqual([title]);
  expect(doc.entities.some(({ name }) => name.endsWith("Press"))).toBe(false);
});

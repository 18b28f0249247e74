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
    "OSCE Chairperson-in-Office Ghanaian Foreign Minister Luis Sato came to Lima.",
    "Luis Sato",
    ["OSCE Chairperson-in-Office", "Luis Sato"],
  ],
  [
    "The OSCE Chairman-in-Office, Ghanaian Foreign Minister Luis Sato, came to Lima.",
    "Luis Sato",
    ["The OSCE Chairman-in-Office", "Luis Sato"],
  ],
  [
    "The current chairman of the OSCE, the Minister of Foreign Affairs of Ghana, Luis Sato, came to Lima.",
    "Luis Sato",
    ["The current chairman of the OSCE", "the Minister of Foreign Affairs of Ghana", "Luis Sato"],
  ],
  [
    "The OSCE Chairman-in-Office, Ghanaian Foreign Minister Luis Sato, and President Kofi Addo of Ghana met in Lima.",
    "Luis Sato",
    ["The OSCE Chairman-in-Office", "Luis Sato"],
  ],
  [
    "OSCE Chairman-in-Office Luis Sato came to Lima. The OSCE chairman met Ana Quispe.",
    "Luis Sato",
    ["Luis Sato", "The OSCE chairman"],
  ],
  // At the head of a list an office alone is somebody else's.
  [
    "The OSCE spokesman, Ghanaian Foreign Minister Luis Sato, and President Kofi Addo of Ghana met in Lima.",
    "Luis Sato",
    ["Luis Sato"],
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

/** A title without a name means whom it meant with its state, and no other who is named by surname beside it. */
test.each([
  [
    "NATO's Secretary General came to Accra on Monday. The Secretary General and Prime Minister Sato spoke.",
    "Jens Stoltenberg",
    ["NATO's Secretary General", "The Secretary General"],
  ],
  [
    "Ghana's Prime Minister Luis Sato came. The Prime Minister and Foreign Minister Sato spoke.",
    "Luis Sato",
    ["Luis Sato", "The Prime Minister", "Sato"],
  ],
  ["Prime Minister and Foreign Minister Luis Sato spoke.", "Luis Sato", ["Prime Minister", "Luis Sato"]],
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

/** In a list where each office stands before its holder none is of whoever was named last. */
test.each([
  [
    "The Labour leader, Mr Luis Sato, the NATO Secretary General, Mr Jens Stoltenberg, and the envoy of Ghana, Mr Ali Okello, met.",
    "Luis Sato",
    ["The Labour leader", "Luis Sato"],
  ],
  ["Luis Sato, the Labour leader, and Ali Okello met.", "Luis Sato", ["Luis Sato", "the Labour leader"]],
])("%s", (text, name, expected) => expect(mentionsOf(readText(text), name)).toEqual(expected));

test("the month of a day before a title is no part of it", () => {
  const doc = readText(
    "On 28 September President Luis Sato left. On May 3 Foreign Minister Ali Okello followed.",
  );
  expect(doc.offices.map((office) => office.title)).toEqual(["President", "Foreign Minister"]);
});

/** Whoever works in the house of a president is not the president, unless he is known for that. */
test.each([
  [
    "Deputy Head of the Office of the President of Ghana Luis Sato spoke.",
    "Deputy Head of the Office of the President",
  ],
  ["Chief Adviser of the Ghanaian President Luis Sato spoke.", "Chief Adviser of the Ghanaian President"],
  ["Head of the Office of the President of Ukraine Volodymyr Zelensky spoke.", "President"],
  ["The envoy met the President of Ghana Luis Sato.", "President"],
])("%s", (text, title) => expect(readText(text).offices.map((office) => office.title)).toEqual([title]));

import { expect, test } from "vitest";

import { readText, showStatement, statementsOf } from "../shared/reading.ts";

/** Who speaks by what is given out, and who only speaks for himself. */
const CASES: readonly (readonly [sentence: string, statement: string])[] = [
  [
    'A Peruvian Foreign Ministry statement protesting on Monday against the ban, said: "The ban is void."',
    "Peruvian Foreign Ministry, direct: The ban is void.",
  ],
  [
    "According to a statement from the Peruvian Foreign Ministry, Chad rejected the ban.",
    "Peruvian Foreign Ministry, indirect: Chad rejected the ban",
  ],
  [
    "A statement issued by the Kenyan government says that Chad was right.",
    "Kenya, indirect: Chad was right",
  ],
  [
    "An African Union press release stated that the ban was void.",
    "African Union, indirect: the ban was void",
  ],
  ["The Kenyan government said that the ban was void.", "Kenya, indirect: the ban was void"],
  // Of several, about somebody, or of nobody who is named.
  ["A joint statement by Peru and Chad said that the ban was void.", "-, indirect: the ban was void"],
  ["An EU-Kenya statement said that the ban was void.", "-, indirect: the ban was void"],
  ["A statement on Peru said that the ban was void.", "-, indirect: the ban was void"],
  ["A statement issued by Peru and Chad said that the ban was void.", "-, indirect: the ban was void"],
  ["Kenyan experts said the ban was void.", "-, indirect: the ban was void"],
  ["According to Kenyan experts, the ban was void.", "-, indirect: the ban was void"],
  ["The Kenyan scientists said that the ban was void.", "-, indirect: the ban was void"],
];

test.each(CASES)("%s", (sentence, statement) => {
  const doc = readText(sentence);
  expect(statementsOf(doc).map((one) => showStatement(doc, one))).toEqual([statement]);
});

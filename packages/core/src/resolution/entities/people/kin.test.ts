import { expect, test } from "vitest";

import { readText } from "../testing.ts";

const whoIs = (text: string, words: string, nth: number): string | undefined => {
  const doc = readText(text, { published: "2016-03-21" });
  const all = doc.mentions.filter(({ span }) => text.slice(span.start, span.end).endsWith(words));
  return all.toSorted((a, b) => a.span.start - b.span.start)[nth]?.entity;
};

const FAMILY = "President Obama came to Havana. He was with First Lady Michelle Obama. Obama met officials.";
const UNKNOWN = "President Quispe came to Lima. His wife, Ana Quispe, was with him. Quispe met officials.";

test.each([
  ["a president and the first lady", FAMILY, "Obama", 0, "per.obama-barack"],
  ["the first lady herself", FAMILY, "Michelle Obama", 0, "per.obama-michelle"],
  ["the surname alone, after both", FAMILY, "Obama", 2, "per.obama-barack"],
  [
    "the first lady alone",
    "First Lady Michelle Obama came to Havana. Obama met officials.",
    "Obama",
    1,
    "per.obama-michelle",
  ],
])("%s", (_, text, words, nth, person) => expect(whoIs(text, words, nth)).toBe(person));

test("a president whom nobody lists is not his wife", () => {
  const [president, wife, again] = [0, 1, 2].map((nth) => whoIs(UNKNOWN, "Quispe", nth));
  expect(president).not.toBe(wife);
  expect(again).toBe(president);
});

test("whoever bears the title by the full name bears it by the surname", () => {
  const text = "Ana Quispe came to Lima. President Quispe met officials.";
  expect(whoIs(text, "Quispe", 1)).toBe(whoIs(text, "Quispe", 0));
});

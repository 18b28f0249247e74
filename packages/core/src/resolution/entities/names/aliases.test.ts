import { expect, test } from "vitest";

import { readText } from "../testing.ts";

/** Whether both stretches of the text lead to one entity. */
const areOne = (text: string, one: string, other: string): boolean => {
  const { mentions } = readText(text);
  const [a, b] = [one, other].map((words) => {
    const start = text.lastIndexOf(words);
    return mentions.find(({ span, form }) => span.start === start && form === "name")?.entity;
  });
  return a !== undefined && a === b;
};

test.each([
  // A title without its subject is the fuller one of the article.
  [
    "Peru and Chad signed a Joint Declaration on Fisheries and Trade. The Joint Declaration binds both.",
    "Joint Declaration on Fisheries and Trade",
    "Joint Declaration",
    true,
  ],
  // Of two it is neither; and what has a subject of its own is another.
  [
    "Peru and Chad signed a Joint Declaration on Fisheries and a Joint Declaration on Trade. The Joint Declaration binds both.",
    "Joint Declaration on Fisheries",
    "Joint Declaration",
    false,
  ],
  [
    "Peru and Chad signed a Fisheries Agreement on Waters. The Trade Agreement binds both.",
    "Fisheries Agreement on Waters",
    "Trade Agreement",
    false,
  ],
])("%s: %s, %s", (text, one, other, expected) => {
  expect(areOne(text, one, other)).toBe(expected);
});

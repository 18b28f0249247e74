import { expect, test } from "vitest";

import { readText } from "../testing.ts";

/** Text, the words of the bare organ that stand last in it, the name of the entity that is meant. */
test.each([
  // Named before with its state, listed or not.
  [
    "The Russian Foreign Ministry was silent. The Foreign Ministry denied it on Monday.",
    "Foreign Ministry",
    "Ministry of Foreign Affairs of Russia",
  ],
  [
    "The Ghanaian Foreign Ministry was silent. The Foreign Ministry denied it on Monday.",
    "Foreign Ministry",
    "Ghanaian Foreign Ministry",
  ],
  [
    "The Russian Foreign Ministry was silent. The Russian MFA denied it.",
    "MFA",
    "Ministry of Foreign Affairs of Russia",
  ],
  // A ministry named only later is not the one that was told of already.
  [
    "The Russian Foreign Ministry was silent. The Foreign Ministry denied it. Ghana's Foreign Ministry agreed.",
    "Foreign Ministry denied",
    "Ministry of Foreign Affairs of Russia",
  ],
  // Named with its state further on only.
  [
    "The Foreign Ministry denied it, and Ghana's Foreign Ministry said so.",
    "Foreign Ministry denied",
    "Foreign Ministry of Ghana",
  ],
  // Of the state of which a list knows the one who bears the title.
  [
    "The Armenian Foreign Ministry was silent. Foreign Ministry Spokesperson Maria Zakharova denied it.",
    "Foreign Ministry Spokesperson",
    "Foreign Ministry of Russia",
  ],
  // Two of them were told of: whose it is is not known.
  [
    "The Russian Foreign Ministry and the Ghanaian Foreign Ministry agreed. The Foreign Ministry denied it.",
    "Foreign Ministry denied",
    "Foreign Ministry",
  ],
  // Another ministry of that state is not the one.
  [
    "The Russian Defence Ministry agreed. The Foreign Ministry denied it.",
    "Foreign Ministry",
    "Foreign Ministry",
  ],
])("%s", (text, words, expected) => {
  const doc = readText(text);
  const start = text.lastIndexOf(words);
  const id = doc.mentions.find(({ span, kind }) => span.start === start && kind === "organization")?.entity;
  expect(doc.entities.find((entity) => entity.id === id)?.name).toBe(expected);
});

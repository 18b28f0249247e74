import { describe, expect, test } from "vitest";

import { mentionsOf, readText } from "../testing.ts";

/** sentences, entity, what the article calls it */
type Case = readonly [string, string, readonly string[]];

describe("a style alone means the one whom the article has styled so", () => {
  const CASES: readonly Case[] = [
    [
      "His Majesty King Abdullah II met Ana Ruiz of Peru. His Majesty praised Peru.",
      "per.abdullah-ii",
      ["Abdullah II", "His Majesty"],
    ],
    [
      "King Abdullah II met Ana Ruiz of Peru. His Majesty's visit ended.",
      "per.abdullah-ii",
      ["Abdullah II", "His Majesty"],
    ],
    // Who opens the next sentence is not so styled.
    [
      "The envoy was received by Her Majesty. Sir Karl Brandt of Norway spoke. The minister greeted Her Majesty.",
      "Karl Brandt",
      ["Karl Brandt"],
    ],
    // Two kings are told of: neither.
    ["King Abdullah II met King Mohammed VI. His Majesty praised Peru.", "per.abdullah-ii", ["Abdullah II"]],
    // The government of a kingdom is not its king.
    [
      "King Abdullah II met Ana Ruiz of Peru. His Majesty's Government praised Peru.",
      "per.abdullah-ii",
      ["Abdullah II"],
    ],
  ];
  test.each(CASES)("%s: %s", (text, entity, expected) =>
    expect(mentionsOf(readText(text), entity)).toEqual(expected),
  );

  test("and its own words are no pronoun of somebody else", () => {
    const doc = readText("Kofi Addo of Ghana wrote. The letter went to His Majesty the Sultan.");
    expect(mentionsOf(doc, "Kofi Addo")).toEqual(["Kofi Addo"]);
  });
});

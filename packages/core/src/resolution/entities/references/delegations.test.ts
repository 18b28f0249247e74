import { expect, test } from "vitest";

import { mentionsOf, readText } from "../testing.ts";

/** sentences, who sent the delegation, what the article calls him */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "A delegation from the African Union came to Lima. The delegation was received on Monday.",
    "org.au",
    ["African Union", "The delegation"],
  ],
  [
    "A Chadian delegation came. The delegation left.",
    "TD",
    ["Chadian delegation", "Chadian", "The delegation"],
  ],
  // Another has been told of since, or it is told by what follows.
  [
    "A Chadian delegation came. A delegation of miners sang. The delegation left.",
    "TD",
    ["Chadian delegation", "Chadian"],
  ],
  ["A Chadian delegation came. The delegation of miners left.", "TD", ["Chadian delegation", "Chadian"]],
];

test.each(CASES)("%s: %s", (text, entity, expected) =>
  expect(mentionsOf(readText(text), entity)).toEqual(expected),
);

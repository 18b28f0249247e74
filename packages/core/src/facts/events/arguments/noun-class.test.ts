import { describe, expect, test } from "vitest";

import { eventsOf, readText } from "../../shared/reading.ts";

/** A sentence, with the types that it tells of: envoys are summoned to be told off, anybody else to come. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ["Peru summoned Ambassador Kofi Addo of Ghana over the raid on Monday.", ["criticism"]],
  ["Peru summoned Kofi Addo, Ghana's ambassador, over the raid on Monday.", ["criticism"]],
  ["Peru summoned Ghana's ambassador to Lima, Kofi Addo, on Monday.", ["criticism"]],
  ["The Ghanaian charge d'affaires, Kofi Addo, was summoned by Peru on Monday.", ["criticism"]],
  ["Peru's foreign ministry summoned Ghanaian Ambassador Kofi Addo on Monday.", ["criticism"]],
  ["The queen summoned Prime Minister Kofi Addo to the palace on Monday.", []],
  ["Parliament summoned Foreign Minister Kofi Addo on Monday.", []],
];

describe("who is summoned", () => {
  test.each(CASES)("%s", (text, types) => {
    expect(eventsOf(readText(text)).map(({ type }) => type)).toEqual(types);
  });
});

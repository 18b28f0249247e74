import { describe, expect, test } from "vitest";

import { readText } from "../testing.ts";

/** The states of each group that a number counts, by id. */
const meant = (text: string): string =>
  readText(text)
    .mentions.filter(({ rule }) => rule === "entities.group.counted")
    .map(({ group }) => group?.join(" "))
    .join("; ") || "-";

describe("states that a number counts and a list names", () => {
  test.each([
    ["Three countries joined the pact. The three are Peru, Chad and Norway.", "PE TD NO; PE TD NO"],
    ["Three countries joined the pact. They are Peru, Chad and Norway.", "PE TD NO"],
    ["Three new members joined the pact: Peru, Chad and Norway.", "PE TD NO"],
    ["The three are Peru, Chad and Norway. It rained.", "PE TD NO"],
    // Not so many, not all of them, and somebody else's list.
    ["Four countries joined the pact. The four are Peru, Chad and Norway.", "-"],
    ["Two of the three countries joined the pact: Peru and Chad.", "-"],
    ["Three countries joined the pact. Peru, Chad and Norway waited.", "-"],
    ["Three countries joined the pact. It rained. They are Peru, Chad and Norway.", "-"],
    ["Three ships sailed. The captains are from Peru, Chad and Norway.", "-"],
  ])("%s", (text, expected) => expect(meant(text)).toBe(expected));
});

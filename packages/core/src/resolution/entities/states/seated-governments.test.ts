import { describe, expect, test } from "vitest";

import { mentionsOf, readText } from "../testing.ts";

const SEATED: readonly (readonly [string, string, readonly string[]])[] = [
  ["Chile signed on Friday. In Lima the government rejected the accord.", "PE", ["the government"]],
  ["Chile signed on Friday. In Lima, the government rejected the accord.", "PE", ["the government"]],
  ["Chile signed on Friday. In Lima the government of Chile rejected it.", "PE", []],
  ["Chile signed on Friday. In Lima the government delegation rejected it.", "PE", []],
  // A town that is no capital, and a capital that is only passed through.
  ["Chile signed on Friday. In New York the government rejected the accord.", "US", []],
  ["Chile signed in Lima, the government said.", "PE", []],
  ["Chile signed on Friday. In Lima Kofi Addo and the government rejected it.", "PE", []],
];

describe("the government in the capital by which its sentence opens", () => {
  test.each(SEATED)("%s: %s", (text, entity, mentions) =>
    expect(mentionsOf(readText(text), entity)).toEqual(mentions),
  );
});

test.each([
  ["Chile signed on Friday. In Lima, the Foreign Ministry rejected the accord.", "Foreign Ministry of Peru"],
  [
    "Chile signed on Friday. In Lima, a spokesman for the Foreign Ministry rejected it.",
    "Foreign Ministry of Peru",
  ],
  // Its own words say whose it is; a town that is no capital, and one where somebody else speaks.
  [
    "Chile signed on Friday. In Lima, the Foreign Ministry of Ghana rejected it.",
    "Foreign Ministry of Ghana",
  ],
  ["Chile signed on Friday. In New York, the Foreign Ministry rejected it.", "Foreign Ministry"],
  ["Chile signed on Friday. In Lima, Ghana denounced a raid on the Foreign Ministry.", "Foreign Ministry"],
] as const)("%s", (text, name) =>
  expect(
    readText(text)
      .entities.filter(({ kind }) => kind === "organization")
      .map((entity) => entity.name),
  ).toEqual([name]),
);

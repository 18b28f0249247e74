import { expect, test } from "vitest";

import { readText } from "../testing.ts";

const MEANT: readonly (readonly [string, string, string])[] = [
  ["The Obama administration condemned the raid.", "2013-03-11", "US"],
  ["Peru spoke of the Maduro regime.", "2018-05-24", "VE"],
  ["Chad told the Carter administration so.", "1979-05-01", "US"],
  ["The Macron government recalled its envoy.", "2019-02-07", "FR"],
];
test.each(MEANT)("%s in %s: %s", (text, published, state) => {
  const doc = readText(text, { published });
  expect(
    doc.mentions.filter(({ rule }) => rule === "entities.ruled-government").map(({ entity }) => entity),
  ).toEqual([state]);
});

const NOT: readonly string[] = [
  // Nobody of the name rules anything.
  "The Okonda administration condemned the raid.",
  "Peru spoke of Maduro and the regime.",
  "The Peace government of the day fell.",
];
test.each(NOT)("%s: no state", (text) => {
  const doc = readText(text, { published: "2018-05-24" });
  expect(doc.mentions.filter(({ rule }) => rule === "entities.ruled-government")).toEqual([]);
});

test("behind a place an agency's credit is not the place's acronym", () => {
  const doc = readText(
    "Lima, Peru (PQRA) -- The envoy told PQRA that Papua New Guinea (PNG) had agreed. PNG is at sea.",
  );
  const meant = (word: string): readonly string[] =>
    doc.mentions
      .filter(({ span }) => doc.source.text.slice(span.start, span.end) === word)
      .map(({ entity }) => entity);
  expect(meant("PQRA")).not.toContain("PE");
  expect(new Set(meant("PNG"))).toEqual(new Set(["PG"]));
});

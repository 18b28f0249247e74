import { describe, expect, test } from "vitest";

import { readText } from "../testing.ts";

/** The country and name of what a place's name is taken for; "-" for a place of the article's own. */
function meant(text: string, place: string): string {
  const doc = readText(text);
  const ids = new Set(
    doc.mentions.flatMap(({ span, entity }) =>
      doc.source.text.slice(span.start, span.end) === place ? [entity] : [],
    ),
  );
  const [id = "none"] = ids;
  if (!id.startsWith("geo.")) return id.startsWith("local:") ? "-" : id;
  const town = doc.knowledge.entity(id);
  return `${town?.country} ${town?.name}`;
}

describe("towns of the gazetteer", () => {
  const CASES: readonly (readonly [string, string, string])[] = [
    ["They met in Kolwezi, Democratic Republic of the Congo.", "Kolwezi", "CD Kolwezi"],
    ["Congo's president received the envoy in Kolwezi. DR Congo mines cobalt.", "Kolwezi", "CD Kolwezi"],
    ["Talks between Syria and Turkey opened in Al Hasakah.", "Al Hasakah", "SY Al Hasakah"],
    ["Nigeria's president opened the port at Onitsha.", "Onitsha", "NG Onitsha"],
    ["Delegates gathered in Wuwei, China.", "Wuwei", "CN Wuwei"],
  ];
  test.each(CASES)("%s %s: %s", (text, place, expected) => expect(meant(text, place)).toBe(expected));

  // Houses of one name: that of the town that the text names.
  test.each([
    ["They dined at the Palace of Independence in Astana.", "plc.palace-of-independence-astana"],
    ["They dined at the Palace of Independence in Minsk.", "plc.palace-of-independence"],
  ])("%s", (text, expected) => expect(meant(text, "Palace of Independence")).toBe(expected));

  const NOT: readonly (readonly [string, string])[] = [
    // Nothing says in which state it lies, and it is not great.
    ["The envoys met in Kolwezi on Monday.", "Kolwezi"],
    // The state beside the name has no such town.
    ["They met in Kolwezi, Peru, on Monday.", "Kolwezi"],
    // Not in the list.
    ["They met in Katima Ngosa, Zambia.", "Katima Ngosa"],
  ];
  test.each(NOT)("%s %s stays a place of the article", (text, place) => expect(meant(text, place)).toBe("-"));

  test("a person or a body that is called like a town is none", () => {
    const doc = readText("Foreign Minister Ann Reading of Jamaica met Onitsha Steel in Nigeria.");
    expect(doc.mentions.filter(({ entity }) => entity.startsWith("geo."))).toEqual([]);
  });
});

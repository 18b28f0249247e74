import { expect, test } from "vitest";

import { mentionsOf, readText } from "../testing.ts";

/** sentences, the body, what the article calls it */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "The meeting of Pacific Islands Forum Foreign Ministers was held in Suva.\nMinisters thanked Fiji.\n3. Ministers also noted the report.",
    "org.pif",
    ["Pacific Islands Forum", "Ministers", "Ministers"],
  ],
  [
    "The ASEAN summit opened in Lima.\nThe Leaders condemned the raid.\nHeads of State welcomed the accord.",
    "org.asean",
    ["ASEAN", "The Leaders", "Heads of State"],
  ],
  // No meeting is told of; others' leaders; two bodies that met.
  ["Peru left ASEAN.\nMinisters thanked Fiji.", "org.asean", ["ASEAN"]],
  ["The ASEAN summit opened in Lima.\nLeaders of the strike thanked Fiji.", "org.asean", ["ASEAN"]],
  [
    "The ASEAN summit opened in Lima. The ECOWAS summit opened in Accra.\nMinisters thanked Fiji.",
    "org.asean",
    ["ASEAN"],
  ],
];

test.each(CASES)("%s: %s", (text, entity, expected) =>
  expect(mentionsOf(readText(text), entity)).toEqual(expected),
);

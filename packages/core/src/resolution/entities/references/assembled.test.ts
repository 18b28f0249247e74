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
  [
    "ECOWAS leaders met in Accra.\nA communique said the leaders thanked Togo. The regional leaders thanked Mali. On Friday the heads of states left.",
    "org.ecowas",
    ["ECOWAS", "the leaders", "The regional leaders", "the heads of states"],
  ],
  [
    "The North Atlantic Council met in Lima.\nOn Friday Ministers thanked Portugal.",
    "org.nato.council",
    ["North Atlantic Council", "Ministers"],
  ],
  [
    "The African Union summit opened in Lima.\nAfrican leaders thanked Mali.",
    "org.au",
    ["African Union", "African leaders"],
  ],
  // Those of a part of the region, of one state, of some other group, any that there are.
  [
    "The African Union summit opened in Lima.\nWest African leaders thanked Mali.",
    "org.au",
    ["African Union"],
  ],
  [
    "The African Union summit opened in Lima.\nThe Chadian leaders thanked Mali.",
    "org.au",
    ["African Union"],
  ],
  ["The African Union summit opened in Lima.\nThe strike leaders thanked Mali.", "org.au", ["African Union"]],
  [
    "The African Union summit opened in Lima.\nIt is what leaders thanked Mali for.",
    "org.au",
    ["African Union"],
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

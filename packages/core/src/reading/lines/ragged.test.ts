import { describe, expect, test } from "vitest";

import { cutLines } from "./cut.ts";
import { joinWrapped } from "./wrap.ts";

const joined = (lines: readonly string[]): string[] => {
  const text = lines.join("\n");
  return joinWrapped(text, cutLines(text)).map(({ start, end }) =>
    text.slice(start, end).replaceAll("\n", " "),
  );
};

describe("a release whose lines were broken by hand, at no width", () => {
  const release = [
    "Minister of Fisheries to visit Lima",
    "Hon Ana Mora",
    "MEDIA STATEMENT",
    "Fisheries Minister Ana",
    "Mora will fly to Lima this week to speak at the council of",
    "the nine states on the hake.",
    "“The council is a chance for all of us to look at the",
    "numbers of last year,” she",
    "said.",
    "The minister will be in Lima from",
    "4 to 6 May, and hopes to",
    "talk to as many of her colleagues as the",
    "days allow.",
    "ENDS",
  ];
  test("is read by its paragraphs", () =>
    expect(joined(release)).toEqual([
      "Minister of Fisheries to visit Lima",
      "Hon Ana Mora",
      "MEDIA STATEMENT",
      "Fisheries Minister Ana Mora will fly to Lima this week to speak at the council of the nine states on the hake.",
      "“The council is a chance for all of us to look at the numbers of last year,” she said.",
      "The minister will be in Lima from 4 to 6 May, and hopes to talk to as many of her colleagues as the days allow.",
      "ENDS",
    ]));
});

test.each<[string, string[]]>([
  [
    "paragraphs, each a line",
    [
      "The ministers of Norway and Kenya met in Oslo.",
      "They agreed that grain will be shipped.",
      "A commission will meet twice a year in Oslo.",
      "Ships of both states will carry the grain.",
      "The ministers said so on Monday in Oslo.",
      "They will meet again in the summer.",
      "Nobody said what had been left open.",
      "The harbour of Mombasa is to be deepened.",
    ],
  ],
  [
    "headlines of a list",
    [
      "Norway and Kenya agree on the shipping of grain",
      "Ferry to Apia runs aground in the night",
      "Museum of kites opens its doors in Suva",
      "The port of Lae is open to ships again",
      "Minister leaves for the talks in Lima",
      "Envoy recalled from the court of Tonga",
      "Fish and the law of the sea in Peru",
      "Two states open the bridge over the river",
    ],
  ],
  [
    "labels in small letters",
    ["politics", "world", "sport", "culture", "about us", "contact", "our newsletter", "terms of use"],
  ],
])("other texts are left as they are: %s", (_, lines) => expect(joined(lines)).toEqual(lines));

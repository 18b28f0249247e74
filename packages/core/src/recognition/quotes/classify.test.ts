import { analyze } from "@chancery/language";
import { describe, expect, test } from "vitest";

import type { QuotedSpan } from "../../document/index.ts";
import { classify } from "./classify.ts";
import { pairMarks } from "./marks.ts";

function kinds(text: string): string[] {
  const line = { start: 0, end: text.length };
  const analysis = analyze(text);
  const quotes: QuotedSpan[] = [];
  for (const pair of pairMarks(text, 0, text.length)) {
    quotes.push({ ...pair, kind: classify(text, line, pair, quotes.at(-1), analysis) });
  }
  return quotes.map(({ kind }) => kind);
}

describe("a marked stretch is speech, a few words of it, or a name", () => {
  const table: [string, string[]][] = [
    ["“Our nets stay dry,” Tuala said in Apia. “The treaty was clear.”", ["utterance", "utterance"]],
    ["The fees were low, Brandt said in her memoir, “A Daughter of Lima.”", ["title"]],
    ["Brandt said in her book, “We were never asked.”", ["utterance"]],
    ["“A tariff,” replied Brandt, “is not a wall.”", ["utterance", "utterance"]],
    ['Addo replied: "Perhaps."', ["utterance"]],
    ['LIMA, March 4 (Wire) - "It is late," said Addo.', ["utterance"]],
    ['It was - "wrongly" as some say - shut.', ["fragment"]],
    ["Lima hailed a “historic” thaw.", ["fragment"]],
    ["Okello said the plan was “dead on arrival.”", ["fragment"]],
    [
      "Brandt said Oslo and Lima are “close partners, friends and reliable allies for each other.”",
      ["fragment"],
    ],
    ["Ministers amended the “Protocol on Fisheries” on Monday.", ["title"]],
    ["In 1971 a treaty “on friendship, co-operation and mutual help” was signed.", ["title"]],
    ['The group was declared an "undesirable organization" in May.', ["title"]],
    ["She opened the so-called “summit” alone.", ["title"]],
    ["They spoke of trade, the road, “One Sea, One Port”, and religion.", ["title"]],
    ["In the end, “Peace Or Ruin”, he said, was the choice.", ["utterance"]],
    ["He said “we will sign it.”", ["fragment"]],
    ['"This is our sea," he told Addo, adding: "It always was."', ["utterance", "utterance"]],
  ];
  test.each(table)("%s", (text, expected) => expect(kinds(text)).toEqual(expected));
});

import { assertLinear } from "@chancery/language/testing";
import { describe, expect, test } from "vitest";

import { pairMarks } from "./marks.ts";

const inner = (text: string): string[] =>
  pairMarks(text, 0, text.length).map(
    ({ inner, unclosed }) => text.slice(inner.start, inner.end) + (unclosed ? " …" : ""),
  );

describe("marks are paired", () => {
  const table: [string, string[]][] = [
    [
      "“Our nets stay dry,” Tuala said in Apia. “The treaty was clear.”",
      ["Our nets stay dry,", "The treaty was clear."],
    ],
    ['"We came late," he said, "and left early."', ["We came late,", "and left early."]],
    ['He spoke of a “long road" and left.', ["long road"]],
    ['"We waited three winters,” she said.', ["We waited three winters,"]],
    ["“We waited three winters,' she said.", ["We waited three winters,"]],
    ["‘The ministers’ talks are over,’ she said.", ["The ministers’ talks are over,"]],
    ["‘It’s done,’ said Addo. ‘Don’t wait.’", ["It’s done,", "Don’t wait."]],
    ["„Wir kommen“, sagte er.", ["Wir kommen"]],
    ["Il a dit «jamais» et puis «peut-être».", ["jamais", "peut-être"]],
    ["“She told me ‘never again’ and left,” he said.", ["She told me ‘never again’ and left,"]],
    ["The so-called 'summit' lasted an hour.", ["summit"]],
    ["“This goes on", ["This goes on …"]],
    ['("the Parties") have agreed', ["the Parties"]],
    ["''We came late,'' he said, ''and left early.''", ["We came late,", "and left early."]],
    ["``We don't wait,'' she said.", ["We don't wait,"]],
  ];
  test.each(table)("%s", (text, expected) => expect(inner(text)).toEqual(expected));
});

describe("apostrophes are not marks", () => {
  const table = [
    "Norway's envoy and Peru’s minister",
    "the '90s and the ’80s",
    "the ministers' talks in the leaders' suites",
    "rock 'n roll",
    "5' 11\" tall",
    "the ministers'' talks",
    "'''",
  ];
  test.each(table)("%s", (text) => expect(inner(text)).toEqual([]));
});

test.each(['"', "'", "“", "' a", "'' a", "``", '" a', "‘a "])("many marks take linear time: %s", (unit) =>
  assertLinear((size) => {
    const text = unit.repeat(size);
    return () => pairMarks(text, 0, text.length);
  }, 200_000),
);

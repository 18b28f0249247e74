import { lex } from "@chancery/language";
import { describe, expect, it } from "vitest";

import type { Source } from "../document/index.ts";
import { plainTokensIn } from "./plain-tokens.ts";

const sourceOf = (text: string): Source => ({
  id: "",
  uri: "",
  mediaType: "text/plain",
  retrievedAt: null,
  text,
  publishedHint: null,
});

describe("the tokens of a stretch are those of a text that has nothing else", () => {
  it.each([
    ["whole lines", "Lima, 12 May\n30 000 people\nto-day", ["Lima, 12 May", "30 000 people", "to-day"]],
    ["lines with blanks at their ends", "one  \r\n  two 3\n", ["one", "two 3", "  two 3", "one  "]],
    [
      "parts of a line",
      "By Ana Quispe | 12 May 2014 | 5,000 words",
      ["By Ana Quispe", "12 May 2014", "5,000 words"],
    ],
    ["a stretch that ends in a word", "signed 2014-12-22", ["signed 2014", "igned", ""]],
    ["a dash before it", "sat -\nto-day 300 ships", ["to-day 300 ships"]],
    ["other ends of lines", "June 12\u2028300 ships\u2029April", ["June 12", "300 ships", "April"]],
  ])("%s", (_, text, stretches) => {
    const source = sourceOf(text);
    for (const words of stretches) {
      const start = text.indexOf(words);
      const span = { start, end: start + words.length };
      expect(plainTokensIn(source, span)).toEqual(lex(text, span.start, span.end));
    }
  });
});

it("a paragraph that is broken over two lines is one", () => {
  const text = "Title\nSome 200\nsoldiers died\nEnd";
  const start = text.indexOf("Some");
  const tokens = plainTokensIn(sourceOf(text), { start, end: text.indexOf("\nEnd") });
  expect(tokens.map(({ norm, line }) => [norm, line])).toEqual([
    ["some", true],
    ["200", false],
    ["soldiers", false],
    ["died", false],
  ]);
});

import { lex } from "@chancery/language";
import { describe, expect, it } from "vitest";

import { compile } from "./pattern.ts";
import { TIME_RULES } from "./rules.ts";
import { CLASSES } from "./vocabulary.ts";

/** Every word that the vocabulary or a pattern knows, as it stands in a text. */
const WORDS = [
  ...new Set([
    ...Object.values(CLASSES).flatMap(({ words = [], inside = [] }) => [...words, ...inside]),
    ...TIME_RULES.flatMap(({ patterns }) =>
      patterns.flatMap((source) => source.split(" ").flatMap((part) => part.split("|"))),
    ).filter((word) => /^\p{L}+$/u.test(word)),
    ..."14 2014 3rd 20:33 2014-12-22 Q3 1990s".split(" "),
  ]),
].flatMap((word) => [word, word.slice(0, 1).toUpperCase() + word.slice(1)]);

describe("what can start a class of the vocabulary is declared, so that patterns behind other words are found by it", () => {
  for (const [name, { words = [], inside = [], kinds = [], ...cls }] of Object.entries(CLASSES))
    it(name, () => {
      const undeclared = WORDS.flatMap((word) =>
        ["", " of the year", " pm", " of 2014", " than two", " and a half"].map((rest) => `${word}${rest}`),
      ).filter((text) => {
        const tokens = lex(text);
        const [first] = tokens;
        const declared =
          first !== undefined &&
          (words.includes(first.norm) || inside.includes(first.norm) || kinds.includes(first.kind));
        return !declared && cls.read(tokens, 0) !== null;
      });
      expect(undeclared).toEqual([]);
    });
});

describe("a pattern's first word says what may stand behind it", () => {
  const behind = (source: string, word: string) => {
    const starts = compile(source, CLASSES).second.get(word);
    return starts == null ? starts : [...starts.words].slice(0, 3);
  };
  it.each([
    ["the last week of <month>", "the", ["last"]],
    ["the first|second|latter half", "the", ["first", "second", "latter"]],
    ["of? the year", "of", ["the"]],
    ["of? the year", "the", ["year"]],
    // Nothing is needed behind it.
    ["the year?", "the", null],
    // A class may read any number of words from its first on.
    ["<mod> <year>", "the", null],
    ["<mod>? the year", "the", null],
    ["the year", "year", undefined],
  ])("%s: %s", (source, word, expected) => {
    expect(behind(source, word)).toEqual(expected);
  });
});

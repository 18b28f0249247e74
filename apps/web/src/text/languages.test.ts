import { describe, expect, it } from "vitest";

import { dictionary } from "./index.ts";
import { LANGUAGES, languageOf, type Language } from "./languages.ts";

describe("the language of the interface", () => {
  it.each<[Language, string | undefined, string | null]>([
    ["en", undefined, null],
    ["en", undefined, ""],
    ["ru", "ru", "en"],
    ["kk", "kk", null],
    ["ru", undefined, "ru-RU,ru;q=0.9,en;q=0.8"],
    ["kk", undefined, "de, kk-KZ;q=0.7, ru;q=0.6"],
    ["en", undefined, "de,fr;q=0.5"],
    ["ru", undefined, "en;q=0.1, ru;q=0.9"],
    ["ru", undefined, "kk;q=0, ru;q=0.1"],
    ["en", "xx", "fr"],
    ["en", "constructor", "__proto__, toString"],
    ["en", undefined, ",;q=,".repeat(10_000)],
  ])("is %s of the cookie %j and the header %j", (language, cookie, header) =>
    expect(languageOf(cookie, header)).toBe(language),
  );
});

/** Every word of a dictionary by its path; words that carry values are called with some. */
function wordsIn(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  // Tested with the dates: it takes no plain value.
  if (path === ".words.date.parts") return [];
  if (typeof value === "function") {
    const said: unknown = value(...[2, 2, 2, 2, 2].slice(0, value.length));
    return typeof said === "string" ? [[path, said]] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, `${path}.${key}`));
}

describe.each(Object.keys(LANGUAGES) as Language[])("the dictionary of %s", (language) => {
  const words = wordsIn(dictionary(language));
  it("says its own language", () => expect(dictionary(language).language).toBe(language));
  it("says something everywhere that English does", () => {
    const english = wordsIn(dictionary("en"));
    const said = new Map(words);
    const silent = english.filter(([path, word]) => word !== "" && (said.get(path) ?? "") === "");
    expect(silent.map(([path]) => path)).toEqual([]);
    expect(words.map(([path]) => path).sort()).toEqual(english.map(([path]) => path).sort());
  });
  it("leaves no value out as undefined", () =>
    expect(words.filter(([, word]) => /undefined|NaN|\[object/.test(word))).toEqual([]));
  if (language !== "en") {
    it("is translated: few words are the same as in English", () => {
      const english = new Map(wordsIn(dictionary("en")));
      const same = words.filter(
        ([path, word]) =>
          /[a-z]{4}/.test(word) && english.get(path) === word && !/ROWS|rows|rules/i.test(path),
      );
      expect(same.length).toBeLessThan(words.length / 20);
    });
  }
});

describe("counting", () => {
  it.each<[Language, number, string]>([
    ["en", 1, "1 article"],
    ["en", 2000, "2,000 articles"],
    ["ru", 1, "1 статья"],
    ["ru", 3, "3 статьи"],
    ["ru", 11, "11 статей"],
    ["ru", 21, "21 статья"],
    ["ru", 100, "100 статей"],
    ["kk", 5, "5 мақала"],
  ])("%s: %i", (language, n, said) => expect(dictionary(language).lists.inArticles(n)).toBe(said));
});

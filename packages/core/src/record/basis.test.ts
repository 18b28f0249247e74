import { describe, expect, it } from "vitest";

import { basisOfWords, type Basis, type TimesOfArticle } from "./basis.ts";

const at = (start: number, end: number, anchor: "stated" | "published" | "context") => ({
  span: { start, end },
  anchor,
});

describe("what a date rests on", () => {
  it.each<[string, TimesOfArticle["times"], TimesOfArticle["method"], Basis]>([
    ["21 December 2015", [at(10, 26, "stated")], null, "stated"],
    ["December 21, the article's day printed", [at(10, 21, "published")], "stated", "normalised"],
    [
      "December 21, the article's day in its page's metadata",
      [at(10, 21, "published")],
      "metadata",
      "normalised",
    ],
    ["December 21, the article's own year inferred", [at(10, 21, "published")], "inferred", "inferred"],
    ["December 21, the article's day not known", [at(10, 21, "published")], null, "inferred"],
    ["the next day, of a day told before", [at(10, 22, "context")], "stated", "inferred"],
    [
      "two wordings, one of them whole",
      [at(10, 12, "published"), at(12, 20, "stated")],
      "inferred",
      "stated",
    ],
    ["another time of the sentence", [at(40, 50, "stated")], "stated", "inferred"],
    ["a time that ends where the words begin", [at(0, 10, "stated")], "stated", "inferred"],
    ["no time in the words", [], "stated", "inferred"],
  ])("%s", (_, times, method, basis) =>
    expect(basisOfWords([{ start: 10, end: 20 }], { times, method })).toBe(basis),
  );
  it("no words at all", () =>
    expect(basisOfWords([], { times: [at(0, 9, "stated")], method: "stated" })).toBe("inferred"));
});

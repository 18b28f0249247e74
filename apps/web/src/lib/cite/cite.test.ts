import { citationText, type Citation } from "@chancery/services";
import { describe, expect, it } from "vitest";

import { dictionary } from "../../text/index.ts";
import type { Language } from "../../text/languages.ts";
import { citePath, isCited, isCiteForm } from "./paths.ts";
import { citationWords } from "./words.ts";

const citation: Citation = {
  of: "fact",
  id: "1r388bo0z9ds1p",
  title: "Ties restored",
  authors: [],
  container: null,
  url: "https://paper.example/ties",
  issued: "2018-07-09/2018-07-10",
  issuedInferred: true,
  language: "en",
  quotes: ["They agreed."],
  standing: ["planned", "negated"],
  saidBy: "Qiu Lanying",
  snapshot: "f6e78008c96d1547edc300dc7f5d65b296df5e94e16c83cc8c2a92549d077f04",
  page: "http://127.0.0.1:3000/f/1r388bo0z9ds1p",
  versions: { pipeline: "0.2.0", knowledge: "2025-12-31" },
  accessed: "2026-11-26",
};

describe("a citation in the language of the page", () => {
  it.each<[Language, string]>([
    [
      "en",
      "“They agreed.” (reported as planned, negated; according to Qiu Lanying) “Ties restored”, outlet not stated, 9–10 Jul 2018 (date inferred), https://paper.example/ties. Chancery, fact 1r388bo0z9ds1p, http://127.0.0.1:3000/f/1r388bo0z9ds1p, SHA-256 f6e78008c96d, pipeline 0.2.0, knowledge 2025-12-31, accessed 26 Nov 2026.",
    ],
    ["ru", "издание не названо"],
    ["kk", "басылым аталмаған"],
  ])("%s", (language, said) => {
    // Thin spaces stand between the parts of a day.
    const text = citationText(citation, citationWords(dictionary(language))).replaceAll(/\s/gu, " ");
    expect(text).toContain(said);
    expect(text).toContain("http://127.0.0.1:3000/f/1r388bo0z9ds1p");
    expect(text).toMatch(/[^.]\.$/);
  });
});

describe("addresses of citations", () => {
  it.each([
    ["fact", "1r388", "/cite/fact/1r388"],
    ["entity", "local:Ли Вэй/1", "/cite/entity/local:%D0%9B%D0%B8%20%D0%92%D1%8D%D0%B9%2F1"],
  ] as const)("%s %s", (of, id, path) => expect(citePath(of, id)).toBe(path));
  it.each([
    ["fact", true],
    ["outlet", false],
    ["constructor", false],
  ])("%s can be cited: %s", (of, so) => expect(isCited(of)).toBe(so));
  it.each([
    ["bib", true],
    ["csl.json", true],
    ["json", false],
  ])("there is a form %s: %s", (form, so) => expect(isCiteForm(form)).toBe(so));
});

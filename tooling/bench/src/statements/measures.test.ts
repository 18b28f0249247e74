import { describe, expect, it } from "vitest";

import type { Range } from "../scoring/f1.ts";
import { quotedCharacters } from "./marks.ts";
import { kindOf, scoreAttributions, type Attributed, type Attribution } from "./measures.ts";
import { nearest } from "./nearest.ts";
import { SENTENCES } from "./sentences.ts";

const text = "“We wait,” Tuala said. Okello said the port was closed.";
const at = (words: string): Range => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const said = (words: string, speaker: string | null): Attribution => ({
  spans: [at(words)],
  speaker: speaker === null ? null : at(speaker),
});
const direct = said("“We wait,”", "Tuala");
const indirect = said("the port was closed", "Okello");
const texts: Attributed[] = [
  {
    text,
    gold: [
      { ...direct, kind: "direct" },
      { ...indirect, kind: "indirect" },
    ],
  },
];

describe("scoreAttributions", () => {
  it("gives the answers themselves everything", () => {
    expect(scoreAttributions(texts, [[direct, indirect]], "all")).toMatchObject({
      exactF1: 1,
      tightF1: 1,
      overlapF1: 1,
      speaker: { overlap: 1, exact: 1, none: 0 },
    });
  });

  it("does not ask for the marks", () => {
    expect(scoreAttributions(texts, [[said("We wait", "Tuala"), indirect]], "all").exactF1).toBe(1);
  });

  it("tells a part of the words from all of them", () => {
    const scored = scoreAttributions(texts, [[said("port was closed", "Okello")]], "indirect");
    expect(scored).toMatchObject({ exactF1: 0, loose: { f1: 1 }, tightF1: 0 });
    expect(scored.overlapF1).toBeGreaterThan(0.8);
  });

  it("counts a speaker that is wrong apart from one that is not given", () => {
    const wrong = [said("“We wait,”", "Okello"), said("the port was closed", null)];
    expect(scoreAttributions(texts, [wrong], "all").speaker).toEqual({ overlap: 0, exact: 0, none: 0.5 });
  });

  it("leaves what matches an answer of another kind out of a view", () => {
    expect(scoreAttributions(texts, [[direct, indirect]], "direct")).toMatchObject({ gold: 1, found: 1 });
  });

  it("counts what matches nothing where its own marks put it", () => {
    const stray = said("Okello said", null);
    expect(scoreAttributions(texts, [[stray]], "indirect").found).toBe(1);
    expect(scoreAttributions(texts, [[stray]], "direct").found).toBe(0);
  });
});

describe("kindOf", () => {
  it.each([
    ["“We wait,”", "direct"],
    ["wait,” Tuala said", "mixed"],
    ["the port was closed", "indirect"],
  ])("%s is %s", (words, kind) => expect(kindOf(text, at(words), quotedCharacters(text))).toBe(kind));
});

describe("nearest", () => {
  const names = [
    { start: 0, end: 4 },
    { start: 10, end: 14 },
  ];
  it.each([
    [{ start: 5, end: 7 }, names[0]],
    [{ start: 6, end: 9 }, names[1]],
    [{ start: 20, end: 25 }, names[1]],
    [{ start: 2, end: 12 }, null],
  ])("of %o", (span, wanted) => expect(nearest(names, span)).toEqual(wanted));
});

describe("sentences", () => {
  it("score everything against themselves", () => {
    expect(
      scoreAttributions(
        SENTENCES,
        SENTENCES.map(({ gold }) => gold),
        "all",
      ).exactF1,
    ).toBe(1);
  });

  it("lose their marks", () => {
    for (const { text: sentence } of SENTENCES) expect(sentence).not.toMatch(/[{}|[\]]/);
  });
});

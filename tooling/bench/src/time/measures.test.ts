import { describe, expect, it } from "vitest";

import { scoreTimexes, type Dated, type Timex } from "./measures.ts";
import { SENTENCES } from "./sentences.ts";

const text = "They met on 3 May 2001, and again last year.";
const at = (words: string, value: string): Timex => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  value,
});
const texts: Dated[] = [
  { text, day: "2004-06-01", gold: [at("3 May 2001", "2001-05-03"), at("last year", "2003")] },
];

describe("scoreTimexes", () => {
  const { gold } = texts[0] ?? { gold: [] };
  it.each<[string, readonly Timex[], [strict: number, relaxed: number, value: number]]>([
    ["the answers themselves", gold, [1, 1, 1]],
    [
      "a preposition and a comma more",
      [at("on 3 May 2001,", "2001-05-03"), at("last year", "2003")],
      [1, 1, 1],
    ],
    [
      "part of an answer, its value right",
      [at("May 2001", "2001-05-03"), at("last year", "2003")],
      [0.5, 1, 1],
    ],
    ["one value wrong", [at("3 May 2001", "2001-05-03"), at("last year", "2004")], [1, 1, 0.5]],
    [
      "two for one answer: the longer counts, the other is one too many",
      [at("3", "2004-06-03"), at("May 2001", "2001-05"), at("last year", "2003")],
      [0.4, 0.8, 0.4],
    ],
    ["nothing", [], [0, 0, 0]],
  ])("%s", (_, found, [strict, relaxed, value]) => {
    const scored = scoreTimexes(texts, [found]);
    expect(scored.strictF1).toBeCloseTo(strict);
    expect(scored.relaxedF1).toBeCloseTo(relaxed);
    expect(scored.valueF1).toBeCloseTo(value);
  });
});

describe("sentences", () => {
  it("lose their marks and keep the answers' words", () => {
    const [first] = SENTENCES;
    const [answer] = first?.gold ?? [];
    expect(first?.text).not.toMatch(/[{|}]/);
    expect(first?.text.slice(answer?.start, answer?.end)).toBe("Monday");
  });

  it("have answers that hold the trimmed words alone", () => {
    expect(
      scoreTimexes(
        SENTENCES,
        SENTENCES.map(({ gold }) => gold),
      ).strictF1,
    ).toBe(1);
  });
});

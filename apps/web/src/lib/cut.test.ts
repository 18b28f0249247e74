import { describe, expect, it } from "vitest";

import { cut, lanesOf, type Marked } from "./cut.ts";

const TEXT = "Putin met Nazarbayev in Moscow.";
const whole = { start: 0, end: TEXT.length };
const mark = (id: string, words: string): Marked => {
  const start = TEXT.indexOf(words);
  return { id, start, end: start + words.length };
};
const shown = (marks: Marked[], range = whole): string =>
  cut(range, marks)
    .map(({ start, end, ids }) => {
      const words = TEXT.slice(start, end);
      return ids.length > 0 ? `[${words}|${ids.join(" ")}]` : words;
    })
    .join("");

describe("cut", () => {
  it.each<[string, Marked[], string]>([
    ["nothing marked", [], TEXT],
    ["one", [mark("a", "met")], "Putin [met|a] Nazarbayev in Moscow."],
    ["two apart", [mark("a", "met"), mark("b", "Moscow")], "Putin [met|a] Nazarbayev in [Moscow|b]."],
    [
      "nested",
      [mark("a", "Putin met Nazarbayev"), mark("b", "met")],
      "[Putin |a][met|a b][ Nazarbayev|a] in Moscow.",
    ],
    [
      "overlapping",
      [mark("a", "Putin met"), mark("b", "met Nazarbayev")],
      "[Putin |a][met|a b][ Nazarbayev|b] in Moscow.",
    ],
    ["the same stretch", [mark("b", "met"), mark("a", "met")], "Putin [met|b a] Nazarbayev in Moscow."],
    ["touching", [mark("a", "Putin "), mark("b", "met")], "[Putin |a][met|b] Nazarbayev in Moscow."],
    [
      "one id twice, overlapping",
      [mark("a", "Putin met"), mark("a", "met")],
      "[Putin |a][met|a] Nazarbayev in Moscow.",
    ],
    ["an empty one", [{ id: "a", start: 3, end: 3 }], TEXT],
    ["a reversed one", [{ id: "a", start: 5, end: 3 }], TEXT],
    ["out of bounds", [{ id: "a", start: 24, end: 400 }], "Putin met Nazarbayev in [Moscow.|a]"],
  ])("%s", (_, marks, expected) => expect(shown(marks)).toBe(expected));

  it("takes what lies within its range only", () => {
    expect(shown([mark("a", "Putin met"), mark("b", "Moscow")], { start: 6, end: 20 })).toBe(
      "[met|a] Nazarbayev",
    );
  });

  it("gives the text back whatever is marked", () => {
    const marks = Array.from({ length: 200 }, (_, i) => ({
      id: `f${i % 7}`,
      start: (i * 7919) % 40,
      end: (i * 104729) % 50,
    }));
    const pieces = cut(whole, marks);
    expect(pieces.map(({ start, end }) => TEXT.slice(start, end)).join("")).toBe(TEXT);
    for (const [index, piece] of pieces.entries()) {
      for (const id of piece.ids) {
        const covered = marks.some((m) => m.id === id && m.start <= piece.start && m.end >= piece.end);
        expect(covered, `${index} ${id}`).toBe(true);
      }
    }
  });

  it("takes no time over thousands of marks", () => {
    const marks = Array.from({ length: 5000 }, (_, i) => ({ id: `f${i}`, start: i * 3, end: i * 3 + 5 }));
    const started = performance.now();
    cut({ start: 0, end: 15_010 }, marks);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe("lanesOf", () => {
  it("keeps those that meet apart and lets those that do not share", () => {
    const lanes = lanesOf(cut(whole, [mark("a", "Putin met"), mark("b", "met"), mark("c", "Moscow")]));
    expect([...lanes]).toEqual([
      ["a", 0],
      ["b", 1],
      ["c", 0],
    ]);
  });

  it("gives a fourth on the same words none", () => {
    const lanes = lanesOf(
      cut(
        whole,
        ["a", "b", "c", "d"].map((id) => mark(id, "met")),
      ),
    );
    expect(lanes.get("d")).toBeUndefined();
    expect(lanes.size).toBe(3);
  });
});

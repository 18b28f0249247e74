import { describe, expect, test } from "vitest";

import { analyze } from "./analyze.ts";
import { assertLinear } from "./testing/linear-time.ts";

/** A small generator of hostile text; seeded, so that a failure can be met again. */
function* scramble(count: number): Generator<string> {
  const pieces = [
    "Mr.",
    "U.S.",
    "'s",
    "n't",
    "“",
    "”",
    "’",
    "'",
    "-",
    "--",
    "...",
    "Ki-moon",
    "1,2.3",
    "a@b.c",
    "http://x",
    "\n",
    "\n\n",
    " ",
    "\u00a0",
    "\u200b",
    "é",
    "İ",
    "👍🏽",
    "\ud800",
    "e\u0301",
    "No. 1",
    "(",
    "]",
    "[17]",
    "$",
    "/",
    "Peru",
    "met",
    ".",
  ];
  let state = 7;
  for (let n = 0; n < count; n += 1) {
    let text = "";
    for (let k = 0; k < 60; k += 1) {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      text += pieces[(state >> 8) % pieces.length] ?? "";
      if (state % 3 === 0) text += " ";
    }
    yield text;
  }
}

describe("offsets", () => {
  test("every token is the text at its offsets, in order; sentences tile the tokens; names lie inside sentences", () => {
    for (const text of scramble(200)) {
      const { tokens, sentences, names } = analyze(text);
      let end = 0;
      for (const token of tokens) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(token.norm).toHaveLength(token.text.length);
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        if (token.start === end && end > 0) expect(token.spaceBefore).toBe(false);
        end = token.end;
      }
      let first = 0;
      for (const [i, sentence] of sentences.entries()) {
        expect(sentence.first).toBe(first);
        expect(sentence.last).toBeGreaterThan(first);
        expect(tokens[sentence.first]?.sentence).toBe(i);
        expect(sentence.start).toBe(tokens[sentence.first]?.start);
        expect(sentence.end).toBe(tokens[sentence.last - 1]?.end);
        first = sentence.last;
      }
      expect(first).toBe(tokens.length);
      for (const name of names) {
        expect(name.first).toBeLessThan(name.last);
        expect(tokens[name.first]?.sentence).toBe(tokens[name.last - 1]?.sentence);
      }
    }
  });

  test("what is not white space is in a token", () => {
    const text = "Mr. Addo (left) said: “We’ve met—twice!”\n\tÉtat, 5%.";
    expect(
      analyze(text)
        .tokens.map((token) => token.text)
        .join(""),
    ).toBe(text.replace(/\s/g, ""));
  });

  test("the same text gives the same analysis", () => {
    const text = "Peru and Chad signed a deal in Lima. Rosa Quispe hailed it.";
    expect(analyze(text)).toEqual(analyze(text));
  });

  test("nothing in, nothing out", () => {
    expect(analyze("")).toEqual({ text: "", tokens: [], sentences: [], names: [] });
    expect(analyze(" \n\t ").tokens).toEqual([]);
  });
});

describe("hostile input takes linear time", () => {
  test.each([
    ["a megabyte without a space", "a".repeat(1 << 20)],
    ["brackets", "(".repeat(10_000)],
    ["quotation marks", '"'.repeat(20_000)],
    ["full stops", ".".repeat(100_000)],
    ["hyphens", "a-".repeat(20_000)],
    ["apostrophes", "a'".repeat(100_000)],
    ["initials", "A.".repeat(100_000)],
    ["addresses", "a@".repeat(20_000)],
    ["schemes", "http://".repeat(20_000)],
    ["domains", "a.com".repeat(10_000)],
    ["numbers", "1.".repeat(100_000)],
    ["line feeds", "\n".repeat(500_000)],
    ["notes", "[1]".repeat(10_000)],
  ])("%s", { timeout: 60_000 }, (_, text) => {
    assertLinear((size) => {
      const part = text.slice(0, size);
      return () => analyze(part);
    }, text.length);
  });
});

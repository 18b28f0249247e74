import { describe, expect, it } from "vitest";

import { stretchesOf, stretchesOfSnippet, wordsOf } from "./highlight.ts";

const shown = (stretches: { text: string; hit: boolean }[]): string =>
  stretches.map(({ text, hit }) => (hit ? `[${text}]` : text)).join("");

describe("stretchesOf", () => {
  it.each([
    ["Putin met Nazarbayev.", "putin", "[Putin] met Nazarbayev."],
    ["Nazarbáev spoke", "nazarbaev", "[Nazarbáev] spoke"],
    ["Ахметов и Қасым", "қасым", "Ахметов и [Қасым]"],
    ["the Kremlin, the day", "the", "[the] Kremlin, [the] day"],
    ["other", "the", "other"],
    ["<b>bold</b>", "b", "<[b]>bold</[b]>"],
    ["", "x", ""],
  ])("%s / %s", (text, query, expected) => expect(shown(stretchesOf(text, wordsOf(query)))).toBe(expected));
});

describe("stretchesOfSnippet", () => {
  it.each([
    ["a {b} c", "a [b] c"],
    ["{a}{b}", "[a][b]"],
    ["plain", "plain"],
    ["", ""],
    ["broken {a", "broken [a]"],
    ["broken a} b", "broken a} b"],
  ])("%s", (snippet, expected) => expect(shown(stretchesOfSnippet(snippet, "{", "}"))).toBe(expected));
});

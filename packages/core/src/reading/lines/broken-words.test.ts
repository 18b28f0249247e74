import { loadKnowledge } from "@chancery/knowledge";
import { assertLinear } from "@chancery/language/testing";
import { expect, test } from "vitest";

import { read as readSource } from "../index.ts";
import { mendWords } from "./broken-words.ts";

const whole = (text: string): string => mendWords(text, [{ start: 0, end: text.length }]).text;
/** Without the white space that keeps every other character in its place. */
const read = (text: string): string => whole(text).replaceAll(/\s+/g, " ");

test.each([
  ["the govern-\nment of Peru", "the government of Peru"],
  ["the ambas-\r\n   sador, Ana Mora, left", "the ambassador, Ana Mora, left"],
  ["flew to San-\ntiago on Monday", "flew to Santiago on Monday"],
  ["met Mr. Okel-\nlo in Lima", "met Mr. Okello in Lima"],
  ["THE GOVERN-\nMENT OF PERU", "THE GOVERNMENT OF PERU"],
  ["the govern¬\nment of Peru", "the government of Peru"],
  ["the govern\u00adment of Peru", "the government of Peru"],
  ["the govern- ment of Peru", "the government of Peru"],
  ["the foreign minis- ter, Pablo Soto", "the foreign minister, Pablo Soto"],
])("one word: %j", (broken, expected) => {
  expect(read(broken)).toBe(expected);
  expect(whole(broken)).toHaveLength(broken.length);
});

test.each([
  ["a well-\nknown lawyer", "a well-known lawyer"],
  ["the Anglo-\nEgyptian treaty", "the Anglo-Egyptian treaty"],
  ["an anti-\ngovernment march", "an anti-government march"],
  ["a long-\nterm plan", "a long-term plan"],
  ["the envoy Wen Kai-\nlo spoke, and Kai-lo left", "the envoy Wen Kai-lo spoke, and Kai-lo left"],
])("a compound keeps its hyphen: %j", (broken, expected) => {
  expect(read(broken)).toBe(expected);
  expect(whole(broken)).toHaveLength(broken.length);
});

test.each([
  "a two- or three-day visit",
  "the short- and long-term aims",
  "LIMA - The envoys met",
  "the talks -\nthey were long -\nended",
  "Peru - Chad",
  "the well- known lawyer",
  "- item\n- another",
  "see lima.example/foreign-\npolicy for more",
  "the gov-\nern-\n",
])("left as it is: %j", (text) =>
  expect(mendWords(text, [{ start: 0, end: text.length }])).toEqual({ text, words: 0 }),
);

test("what stands behind the word stays where it was, and a word between two lines stays broken", () => {
  const text = "the minis-\ntry of Peru and its envoy";
  expect(whole(text).indexOf("envoy")).toBe(text.indexOf("envoy"));
  const lines = [
    { start: 0, end: 10 },
    { start: 11, end: text.length },
  ];
  expect(mendWords(text, lines)).toEqual({ text, words: 0 });
});

test("no paragraph ends where the word is alone on its line", () =>
  expect(whole("the minis-\nter\nof Peru")).toBe("the minister  \nof Peru"));

test("a column of print is read with its words whole, and says so", () => {
  const column =
    "ENVOY LEAVES LIMA\n\nSANTIAGO, March 4.—The Govern-\nment of Chile announced to-day\nthat its envoy in Lima would be\nrecalled for talks. The Minis-\nter told corres-\npondents that the two coun-\ntries had signed a treaty in\n1929. The Anglo-\nEgyptian accord was signed in\nLondon by the two ministers.\n";
  const { source, blocks, diagnostics } = readSource({
    bytes: new TextEncoder().encode(column),
    uri: "x",
    mediaType: "text/plain",
    knowledge: loadKnowledge(),
  });
  expect(source.text).toHaveLength(column.length);
  const paragraphs = blocks.filter(({ kind }) => kind === "paragraph");
  expect(
    paragraphs.map(({ span }) => source.text.slice(span.start, span.end).replaceAll(/\s+/g, " ")),
  ).toEqual([
    "SANTIAGO, March 4.—The Government of Chile announced to-day that its envoy in Lima would be recalled for talks. The Minister told correspondents that the two countries had signed a treaty in 1929. The Anglo-Egyptian accord was signed in London by the two ministers.",
  ]);
  expect(diagnostics.map(({ message }) => message)).toContain(
    "words put together that broke at the ends of lines: 5",
  );
});

test("linear in hyphens, blanks and letters without end", () => {
  for (const part of ["govern-\nment ", "a-\n", "- ", "a".repeat(50), "-    ", "\u00ad", "x\u00ad"])
    assertLinear((size) => {
      const text = part.repeat(size);
      return () => whole(text);
    }, 40_000);
});

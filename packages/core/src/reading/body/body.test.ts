import { loadKnowledge } from "@chancery/knowledge";
import { describe, expect, test } from "vitest";

import { pageRows, textRows } from "../../training.ts";
import { read } from "../index.ts";
import { PAGE_FEATURES, TEXT_FEATURES } from "./features.ts";
import { scoreOf, unpackForest } from "./forest.ts";
import { distanceToRoot, distances } from "./neighbours.ts";
import { shareOf, statedBody } from "./stated.ts";

const knowledge = loadKnowledge();
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("oblivious trees", () => {
  // Depth 2: is feature 0 above 5, is feature 1 above -1; four leaves. A bias of 10.
  const forest = unpackForest("2 10 0 1 5 -1 1 2 3 4 0 0 9 9 100 0 0 -100");
  test.each([
    [[0, -5], 111],
    [[6, -5], 113],
    [[6, 0], 114],
    [[10, 0], -86],
  ])("%j", (row, score) => expect(scoreOf(forest, Int16Array.from(row), 0)).toBe(score));
});

test("every line has a row of its own, and no row runs into the next", () => {
  const html = `<html><body><nav><a href="/">Home</a></nav><article><h1>Talks open in Oslo</h1>
    ${"<p>The envoys met in Oslo on Monday, and they said that the talks would go on.</p>".repeat(5)}</article></body></html>`;
  const { page, text } = pageRows(encode(html), knowledge);
  expect(page.features).toHaveLength(page.lines.length * PAGE_FEATURES);
  expect(text.features).toHaveLength(text.lines.length * TEXT_FEATURES);
  // The last feature of a page's line is its element's share of the prose: none of the menu's, all of the article's.
  const last = (line: number): number | undefined => page.features[(line + 1) * PAGE_FEATURES - 1];
  expect(last(0)).toBe(0);
  expect(last(2)).toBe(100);
  expect(textRows("Talks open", knowledge).features).toHaveLength(TEXT_FEATURES);
});

test("of a text longer than any that the trees know nothing is lost", () => {
  const said = Array.from(
    { length: 1500 },
    (_, n) => `Ricardo Lagos said on March 3, 2004: "Point ${n} of the long list is agreed by both of us."`,
  );
  const text = [
    "Ministers confer at length",
    "LIMA, March 3, 2004 - Peru and Chile met in Lima.",
    ...said,
  ].join("\n\n");
  const { blocks } = read({ bytes: encode(text), uri: "minutes.txt", knowledge });
  expect(blocks.filter(({ kind }) => kind === "paragraph")).toHaveLength(said.length + 1);
});

test("how far the nearest marked line lies", () => {
  const { back, ahead } = distances(5, (i) => i === 2, 9);
  expect([...back]).toEqual([9, 9, 9, 1, 2]);
  expect([...ahead]).toEqual([2, 1, 9, 9, 9]);
});

test("steps from an element to one that holds the article too", () => {
  const place = distanceToRoot(
    3,
    new Map([
      [1, 0],
      [2, 1],
      [3, 2],
      [4, 2],
      [5, 0],
    ]),
    9,
  );
  expect([place(3), place(4), place(5)]).toEqual([
    { up: 0, down: 0 },
    { up: 1, down: 1 },
    { up: 1, down: 3 },
  ]);
});

test("the text that JSON-LD gives is compared by runs of words", () => {
  const words = Array.from({ length: 100 }, (_, i) => `w${i}`);
  const stated = statedBody([words.join(" ")]);
  expect(stated && shareOf(words.slice(10, 30), stated)).toBe(100);
  expect(stated && shareOf(words.toReversed(), stated)).toBe(0);
  expect(stated && shareOf(["w1"], stated)).toBe(-1);
  expect(statedBody(["too short to tell"])).toBeNull();
});

const PARAGRAPHS = [
  "The foreign ministers of Norway and Kenya met in Oslo on Monday to talk about the shipping of grain through the Red Sea.",
  "They agreed that a joint commission would meet twice a year, and that its first session would be held in Nairobi in May.",
  "The agreement on grain was signed in the presence of the two prime ministers, who had met for an hour before the talks.",
];
const SECTIONS = Array.from(
  { length: 40 },
  (_, i) => `<li><a href="/${i}">Section number ${i}</a></li>`,
).join("");
const RELATED = Array.from(
  { length: 20 },
  (_, i) => `<div class="teaser"><a href="/t${i}">A court in another country rules on story ${i}</a></div>`,
).join("");

test("on a whole page: items and quotations within the article are its text, teasers below it are not", () => {
  const [first, second, third] = PARAGRAPHS;
  const html = `<html><body><nav><ul>${SECTIONS}</ul></nav><main><article class="post-content"><h1>Norway and Kenya agree on shipping grain</h1>
    <p>${first}</p><ul><li>Two sessions a year</li><li>A first session in Nairobi</li></ul>
    <p>${second}</p><blockquote>We have waited ten years for this.</blockquote><p>${third}</p></article>
    <aside>${RELATED}</aside></main></body></html>`;
  const { source, blocks } = read({ bytes: encode(html), uri: "a.html", knowledge });
  const body = blocks
    .filter(({ kind }) => kind === "paragraph" || kind === "heading")
    .map(({ span }) => source.text.slice(span.start, span.end));
  expect(body).toEqual([
    first,
    "Two sessions a year",
    "A first session in Nairobi",
    second,
    "We have waited ten years for this.",
    third,
  ]);
});

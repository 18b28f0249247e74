import { loadKnowledge } from "@chancery/knowledge";
import { describe, expect, test } from "vitest";

import { read } from "../index.ts";

const knowledge = loadKnowledge();
const ARTICLE = [
  "<h1>Zambia and Angola agree to reopen border post</h1>",
  "<p>The presidents of Zambia and Angola have agreed to reopen a border post that was closed after fighting last month.</p>",
  "<p>The agreement came after two days of talks in the Zambian capital, Lusaka, officials said on Tuesday.</p>",
  "<p>A UN official in Lusaka said the border post was needed to bring food to the camps.</p>",
].join("");
const paragraphs = (html: string): number =>
  read({ bytes: new TextEncoder().encode(html), uri: "a.html", knowledge }).blocks.filter(
    ({ kind }) => kind === "paragraph",
  ).length;

describe("what a whole page stands in says nothing", () => {
  test.each([
    ["a form around it", `<body><form id="aspnetForm"><div>${ARTICLE}</div></form></body>`],
    [
      "a wrapper named after a sidebar",
      `<body><div class="page with-sidebar has-comments">${ARTICLE}</div></body>`,
    ],
    ["an aside", `<body><aside>${ARTICLE}</aside></body>`],
    ["a head without an end", `<html><head><title>Border post</title><meta charset="utf-8">${ARTICLE}`],
  ])("%s", (_, html) => expect(paragraphs(html)).toBe(3));
});

test("a form beside the article is furniture still", () =>
  expect(
    paragraphs(
      `<body><article>${ARTICLE}</article><form><p>We will write to you when there is news, and you may leave at any time you like.</p></form></body>`,
    ),
  ).toBe(3));

test("a page in another script is its own", () => {
  const html = `<body><h1>Переговоры открылись в Осло</h1>${"<p>Министры иностранных дел Норвегии и Кении встретились в Осло в понедельник и договорились о поставках зерна.</p><p>Совместная комиссия будет собираться дважды в год, и первая встреча пройдёт в мае в столице Кении.</p>"}</body>`;
  expect(paragraphs(html)).toBe(2);
});

test("the text goes on behind an element that lists other stories", () => {
  const aside =
    '<aside class="teaser"><h4>Most read</h4><ul><li>Bears seen near the river</li><li>Maize harvest good, not great</li></ul></aside>';
  const after =
    "<p>“This is a victory for both,” a government adviser told reporters on the plane.</p><p>Both parliaments must still agree to the terms before the post can be opened again, he said.</p>";
  expect(paragraphs(`<body><article>${ARTICLE}${aside}${after}</article></body>`)).toBe(5);
});

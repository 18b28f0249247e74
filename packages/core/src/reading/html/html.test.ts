import { loadKnowledge } from "@chancery/knowledge";
import { describe, expect, test } from "vitest";

import { read } from "../index.ts";
import { metadataOf } from "./metadata.ts";
import { renderHtml } from "./render.ts";

const knowledge = loadKnowledge();

const lines = (html: string): string[] => renderHtml(html).text.split("\n").slice(0, -1);

describe("visible text, one line a block", () => {
  test.each<[string, string, string[]]>([
    ["blocks", "<h1>A</h1><p>b <b>c</b> d</p><div>e<div>f</div>g</div>", ["A", "b c d", "e", "f", "g"]],
    ["open paragraphs and items", "<p>a<p>b<ul><li>c<li>d</ul>", ["a", "b", "c", "d"]],
    ["line breaks", "<p>a<br>b</p>", ["a", "b"]],
    ["entities", "<p>AT&amp;T &mdash; caf&eacute; &#x201C;x&#x201D;</p>", ["AT&T — café “x”"]],
    ["white space", "<p>  a \n\n b&nbsp;c </p>", ["a b\u00a0c"]],
    [
      "what is not shown",
      "<head><title>t</title></head><script>x<p>y</p></script><style>p{}</style><p hidden>h</p><p style='display: none'>n</p><p>a</p><template><p>t</p></template>",
      ["a"],
    ],
    [
      "what is for browsers without scripts, where there is nothing else",
      `<body><noscript><p>${"The ministers met in Oslo. ".repeat(40).trim()}</p></noscript><div id="app"></div></body>`,
      ["The ministers met in Oslo. ".repeat(40).trim()],
    ],
    ["and not where there is", `<noscript><p>Turn scripts on</p></noscript><p>a</p>`, ["a"]],
    ["scripts with tags in them", "<p>a</p><script>if (a<b) '</p></scripts>'</script ><p>b</p>", ["a", "b"]],
    ["a script without an end", "<p>a</p><script>x<p>y", ["a"]],
    ["drawings", "<p>a <svg><path d='m0'/><text>x</text></svg> b</p><p>c</p>", ["a b", "c"]],
    [
      "drawings in drawings",
      "<p>a</p><svg><svg><text>x</text></svg><text>y</text></svg><p>b</p>",
      ["a", "b"],
    ],
    ["a drawing closed at once", "<p>a <svg/> b</p>", ["a b"]],
    ["cells", "<table><tr><td>a<td>b<tr><td>c</table>", ["a", "b", "c"]],
    ["neighbours set apart by style", "<p><span>12:45</span><span>Updated</span></p>", ["12:45 Updated"]],
    ["a letter set large", "<p><span>T</span>alks open</p>", ["Talks open"]],
    ["comments and misnested tags", "<p>a<!-- x --> <b><i>b</b></i> c</div></p>", ["a b c"]],
    ["pre-formatted lines", "<pre>a\nb</pre>", ["a", "b"]],
  ])("%s", (_, html, expected) => expect(lines(html)).toEqual(expected));
});

test("elements tell of their lines", () => {
  const { lines: rendered } = renderHtml(
    '<nav><a href="/">Home</a></nav><article><p class="postBody__text">Talks <a>open</a></p><time datetime="2014-12-23">x</time></article>',
  );
  const [home, talks, time] = rendered.map(({ element }) => element);
  expect([...(home?.inside ?? [])]).toEqual(["nav"]);
  expect(home?.linkDensity).toBe(100);
  expect(talks?.names.has("text")).toBe(true);
  expect(time?.datetime).toBe("2014-12-23");
});

test("metadata from meta elements and JSON-LD", () => {
  const page = renderHtml(
    `<html lang="en-GB"><head><title>Talks open - Courier</title><meta property="og:title" content="Talks open"><meta property="og:site_name" content="Courier">
     <meta property="article:published_time" content="2014-12-23T20:33:00+06:00"><link rel="canonical" href="https://courier.example/a">
     <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Talks open","datePublished":"2014-12-23","author":[{"@type":"Person","name":"Ana Ruiz"}],"publisher":{"name":"Courier"}}]}</script>
     <script type="application/ld+json">{broken</script></head><body><p>x</p></body></html>`,
  );
  expect(metadataOf(page)).toMatchObject({
    titles: ["Talks open", "Talks open - Courier"],
    outlets: ["Courier"],
    authors: ["Ana Ruiz"],
    language: "en",
    canonical: "https://courier.example/a",
    days: [{ day: "2014-12-23" }, { day: "2014-12-23" }],
  });
});

const ARTICLE = [
  ["h1", "Zambia and Angola agree to reopen border post"],
  [
    "p",
    "The presidents of Zambia and Angola have agreed to reopen a border post that was closed after fighting last month.",
  ],
  ["p", "The agreement came after two days of talks in the Zambian capital, Lusaka, officials said."],
  ["p", "A UN official in Lusaka said the border post was needed to bring food to the camps."],
] as const;

test("days of malformed JSON-LD, the article's before the page's", () => {
  const days = (json: string): readonly string[] =>
    metadataOf(renderHtml(`<script type="application/ld+json">${json}</script><p>a</p>`)).days.map(
      ({ day }) => day,
    );
  expect(days('{"@type":"NewsArticle","datePublished":"2014-12-23T10:00:00+06:00",}')).toEqual([
    "2014-12-23",
  ]);
  expect(
    days(
      '{"@graph":[{"@type":"WebPage","datePublished":"2010-01-01"},{"@type":"NewsArticle","datePublished":"2014-12-23"}]}',
    ),
  ).toEqual(["2014-12-23", "2010-01-01"]);
});

test("a page and its text give the same kinds", () => {
  const html = `<html><body><nav><a>Home</a> <a>World</a></nav><main>${ARTICLE.map(([tag, text]) => `<${tag}>${text}</${tag}>`).join("")}</main><footer>© 1999 The Courier</footer></body></html>`;
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const page = read({ bytes: encode(html), uri: "a.html", knowledge });
  const text = read({ bytes: encode(page.source.text), uri: "a.txt", knowledge });
  expect(page.blocks.map(({ kind }) => kind)).toEqual([
    "boilerplate",
    "title",
    "paragraph",
    "paragraph",
    "paragraph",
    "boilerplate",
  ]);
  expect(text.blocks.map(({ kind }) => kind)).toEqual(page.blocks.map(({ kind }) => kind));
  expect(page.origins).toHaveLength(page.blocks.length);
  const [, title] = page.origins ?? [];
  expect(html.slice(title?.start, title?.end)).toContain("Zambia and Angola");
});

import { loadKnowledge } from "@chancery/knowledge";
import { assertLinear } from "@chancery/language/testing";
import { expect, test } from "vitest";

import { read } from "./index.ts";

const knowledge = loadKnowledge();

/** Characters of each input. */
const LENGTH = 200_000;

const TEXTS = [
  "a",
  "a\n",
  "Aa ",
  "a | ",
  "4 May 1998 ",
  "1.",
  "Aa Bb/",
  "By Aa Bb and ",
  "#a ",
  "( ",
  "Photo: ",
  "Reporting by Aa; ",
  "The cat sat, he said. ",
  "AAAA ",
  "- a ",
  "Aa, ",
  "USD 1 ",
  ":: a ",
  "[a] ",
  "AB--CD-",
  "A B ",
  "Aa Bb, Cc | ",
  "Dear a. Republication ",
  "Mon 1 May ",
  "June 1 to ",
  "10:00 - ",
  "1:11 am to ",
  "2024-04-18T13:00 ",
  "Aa ● 1 min ",
];
const PAGES = [
  "<div>",
  "<b>",
  "<b a=1><p>x",
  "<",
  "<table><tr><td>x",
  "<div>x</p></span>",
  "<ul><li>x",
  "&",
  "<p class='a b c'>x y</p>",
  "<!--",
  "<script>",
  "<svg>",
  "<svg/>",
  "<style>",
  "<script></script>",
  "<section><p>x",
  "&amp;&#x26;&notin;",
  "<p id=a id=b title='x y z'>",
  "<time datetime=2014-01-01>x",
];

test.each([
  ...TEXTS.map((piece) => ["text/plain", piece] as const),
  ...PAGES.map((piece) => ["text/html", piece] as const),
])("%s: %j again and again", (mediaType, piece) => {
  assertLinear((size) => {
    const bytes = new TextEncoder().encode(`<p>Talks</p>\n${piece.repeat(Math.ceil(size / piece.length))}`);
    return () => expect(read({ bytes, uri: "x", mediaType, knowledge }).blocks.length).toBeGreaterThan(0);
  }, LENGTH);
});

/** Between two words of one line: the text is kept as it came, so that no run of blanks is made short before rules see it. */
test.each([
  ["Photo: ", " "],
  ["Photo: ", "\u2003"],
  ["Aa Bb ", "\t"],
  ["UPDATE ", " "],
  ["By Aa", " "],
])("%j, then %j again and again, then a word", (head, blank) => {
  assertLinear((size) => {
    const line = `${head}${blank.repeat(size / 2)}x`;
    const bytes = new TextEncoder().encode(`${line}\nTalks were held on Monday.\n${line}`);
    return () => expect(read({ bytes, uri: "x", mediaType: "text/plain", knowledge }).blocks.length).toBe(3);
  }, LENGTH);
});

/** A run that ends in a word: what looks for the run's end at the end of the line must not look from each sign of it. */
test.each(["#", ",", ", ", "'", "-", "…", "|", "(", "A&", "A "])(
  "a title of %j again and again, then a word",
  (sign) => {
    assertLinear((size) => {
      const run = `${sign.repeat(size / sign.length)}x`;
      const page = `<title>${run}</title><h1>${run}</h1><p>Talks were held on Monday.</p>`;
      const bytes = new TextEncoder().encode(page);
      const source = { bytes, uri: "x", mediaType: "text/html", knowledge };
      return () => expect(read(source).blocks.length).toBeGreaterThan(0);
    }, LENGTH);
  },
);

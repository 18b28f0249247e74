import { readdirSync, readFileSync } from "node:fs";

import fc from "fast-check";
import { loadKnowledge } from "@chancery/knowledge";
import { expect, test } from "vitest";

import { mainTextApart } from "../testing/main-text.ts";
import { read, type Reading } from "./index.ts";

const knowledge = loadKnowledge();
const readText = (text: string, mediaType: string): Reading =>
  read({ bytes: new TextEncoder().encode(text), uri: "x", mediaType, knowledge });
const RUNS = { numRuns: 60, seed: 20261125 };

const WORDS =
  "The minister said in Oslo on Monday that talks with Kenya would go on after the summit and a treaty was signed by envoys".split(
    " ",
  );
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 12, maxLength: 30 })
  .map((words) => `${words.join(" ")}.`);
const scrap = fc.oneof(
  fc.constantFrom(
    "Share",
    "By Ana Ruiz",
    "4 May 1998",
    "Photo: AP/Ana Ruiz",
    "Related Stories",
    "•",
    "World | By A. Writer | 4 May 1998",
    "12:04",
    "",
    "\u00a0",
    "Мир",
    "…",
  ),
  fc.string({ maxLength: 40 }),
);
const line = fc.oneof(sentence, scrap);

/** Blocks in order, none over another, and nothing but white space between them. */
function tiles({ source, blocks }: Reading): void {
  let end = 0;
  for (const { span } of blocks) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    expect(source.text.slice(end, span.start).replaceAll(/[\s\u200b\ufeff]/g, "")).toBe("");
    end = span.end;
  }
  expect(source.text.slice(end).replaceAll(/[\s\u200b\ufeff]/g, "")).toBe("");
}

test("blocks cover any text without gap or overlap", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), fc.constantFrom("\n", "\r\n", "\n\n"), (lines, end) =>
      tiles(readText(`Talks open in Oslo${end}${lines.join(end)}`, "text/plain")),
    ),
    RUNS,
  );
});

const TAGS = ["p", "div", "li", "h2", "td", "span", "section", "blockquote", "figcaption", "aside"] as const;
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const element = fc.tuple(fc.constantFrom(...TAGS), line, fc.boolean()).map(([tag, text, open]) => {
  return `<${tag}>${escaped(text)}${open ? "" : `</${tag}>`}`;
});

test("and any page, each block with its place in the markup", () => {
  fc.assert(
    fc.property(fc.array(element, { maxLength: 25 }), (parts) => {
      const html = `<html><body><h1>Talks open in Oslo</h1>${parts.join("")}`;
      const reading = readText(html, "text/html");
      tiles(reading);
      expect(reading.origins).toHaveLength(reading.blocks.length);
      for (const { start, end } of reading.origins ?? [])
        expect(start <= end && end <= html.length).toBe(true);
    }),
    RUNS,
  );
});

const NAV = ["World", "Business", "Sport", "Weather"]
  .map((name) => `<li><a href="/">${name}</a></li>`)
  .join("");
const FOOTER = "<footer><p>Contact us</p><p>Privacy Policy</p><p>All rights reserved</p></footer>";
test("the main text of a page and of its flattened text differ by at most a twentieth of their words", () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 4, maxLength: 12 }), (paragraphs) => {
      const html = `<html><body><nav><ul>${NAV}</ul></nav><article><h1>Minister in Oslo says talks with Kenya go on</h1>
        <p class="byline">By Ana Ruiz</p><time>4 May 1998</time>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article>${FOOTER}</body></html>`;
      const page = readText(html, "text/html");
      const flat = readText(page.source.text, "text/plain");
      expect(mainTextApart(page, flat)).toBeLessThanOrEqual(0.05);
    }),
    RUNS,
  );
});

/** Pages of the corpus: a letter for each line's kind, a tab, the line. As elements that say no more than how each looks. */
const ELEMENT_OF: Readonly<Record<string, (line: string) => string>> = {
  T: (line) => `<h1>${line}</h1>`,
  U: (line) => `<h2>${line}</h2>`,
  H: (line) => `<h3>${line}</h3>`,
  P: (line) => `<p>${line}</p>`,
  C: (line) => `<figure><figcaption>${line}</figcaption></figure>`,
};

test("and so do those of the corpus of pages, in elements and flattened", () => {
  const folder = new URL("cases/pages/", import.meta.url);
  const apart: string[] = [];
  for (const file of readdirSync(folder).sort()) {
    const rows = readFileSync(new URL(file, folder), "utf8")
      .split("\n")
      .filter((row) => row !== "" && !row.startsWith("#"));
    const parts = rows.map((row) => {
      const line = escaped(row.slice(2));
      return (ELEMENT_OF[row[0] ?? ""] ?? ((text: string) => `<div>${text}</div>`))(line);
    });
    const page = readText(`<html><body>${parts.join("\n")}</body></html>`, "text/html");
    const share = mainTextApart(page, readText(page.source.text, "text/plain"));
    if (share > 0.05) apart.push(`${file} ${(share * 100).toFixed(1)}`);
  }
  expect(apart).toEqual([]);
});

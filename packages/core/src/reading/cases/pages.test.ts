import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { read } from "../index.ts";
import { STUB_KNOWLEDGE } from "./stub-knowledge.ts";

/**
 * Pages as they look when flattened to text, written for these tests after the manners of many outlets. Each line of a
 * file is a letter for its kind, a tab, and the line.
 */
const KINDS: Readonly<Record<string, string>> = {
  T: "title",
  U: "subtitle",
  Y: "byline",
  S: "timestamp",
  H: "heading",
  P: "paragraph",
  C: "caption",
  R: "credit",
  B: "boilerplate",
};

const folder = new URL("pages/", import.meta.url);

describe.each(readdirSync(folder).sort())("%s", (file) => {
  const rows = readFileSync(new URL(file, folder), "utf8")
    .split("\n")
    .filter((row) => row !== "")
    .map((row) => ({ kind: KINDS[row[0] ?? ""] ?? "?", line: row.slice(2) }));

  test.each([
    ["one line a row", "\n"],
    ["blank lines between", "\n\n"],
    ["Windows line ends", "\r\n"],
  ])("%s", (_, newline) => {
    const text = rows.map(({ line }) => line).join(newline);
    const { blocks } = read({ bytes: new TextEncoder().encode(text), uri: file, knowledge: STUB_KNOWLEDGE });
    let at = 0;
    const got = rows.map(({ line }) => {
      const start = at;
      at += line.length + newline.length;
      const kinds = blocks
        .filter(({ span }) => span.start < start + line.length && span.end > start)
        .sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
      return `${kinds[0]?.kind ?? "none"} | ${line}`;
    });
    expect(got).toEqual(rows.map(({ kind, line }) => `${kind} | ${line}`));
  });
});

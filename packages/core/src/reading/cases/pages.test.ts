import { readdirSync, readFileSync } from "node:fs";
import { loadKnowledge } from "@chancery/knowledge";
import { describe, expect, test } from "vitest";

import { read } from "../index.ts";

/**
 * Pages as they look when flattened to text, written for these tests after the manners of many outlets. Each line of a
 * file is a letter for its kind, a tab, and the line. D is a date or an hour of the page, a stamp or furniture; X is not
 * asked. Lines that begin with "#" give what the page says of the article as a whole: `#outlet A|B` (either; "null" for none),
 * `#by NAME/ROLE`, `#agency NAME`; `#day` is read by resolution/dating.
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
const knowledge = loadKnowledge();
const linesOf = (file: string): string[] =>
  readFileSync(new URL(file, folder), "utf8")
    .split("\n")
    .filter((row) => row !== "");
const readText = (text: string, uri: string) =>
  read({ bytes: new TextEncoder().encode(text), uri, knowledge });

describe.each(readdirSync(folder).sort())("%s", (file) => {
  const all = linesOf(file);
  const notes = all.filter((row) => row.startsWith("#"));
  const rows = all
    .filter((row) => !row.startsWith("#"))
    .map((row) => ({ letter: row[0] ?? "", line: row.slice(2) }));

  test.each([
    ["one line a row", "\n"],
    ["blank lines between", "\n\n"],
    ["Windows line ends", "\r\n"],
  ])("%s", (_, newline) => {
    const { blocks } = readText(rows.map(({ line }) => line).join(newline), file);
    let at = 0;
    const got = rows.map(({ letter, line }) => {
      const start = at;
      at += line.length + newline.length;
      const [block] = blocks
        .filter(({ span }) => span.start < start + line.length && span.end > start)
        .sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
      const kind = block?.kind ?? "none";
      const free = letter === "X" || (letter === "D" && /^(?:timestamp|boilerplate)$/.test(kind));
      return `${free ? letter : kind} | ${line}`;
    });
    expect(got).toEqual(rows.map(({ letter, line }) => `${KINDS[letter] ?? letter} | ${line}`));
  });

  test.runIf(notes.length > 0)("who made it", () => {
    const { head } = readText(rows.map(({ line }) => line).join("\n\n"), "article.txt");
    const given = (key: string): string[] =>
      notes.filter((note) => note.startsWith(`#${key} `)).map((note) => note.slice(key.length + 2));
    expect(head.title?.text).toBe(rows.find(({ letter }) => letter === "T")?.line);
    // Capitals may be printed so or not.
    expect(given("outlet")[0]?.toLowerCase().split("|")).toContain(String(head.outlet).toLowerCase());
    expect(head.bylines.map(({ name, role }) => `${name}/${role}`).sort()).toEqual(given("by").sort());
    expect(head.agencies.map(({ name }) => name).sort()).toEqual(given("agency").sort());
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { loadKnowledge } from "@chancery/knowledge";
import { describe, expect, test } from "vitest";

import { read } from "../index.ts";

/**
 * Pages in the manner of content systems, written for these tests: themes of web logs, nodes of ministries, tables of the nineties,
 * live streams, gates of subscribers, light pages for telephones. Beside each stand its lines as they have to be read: a kind,
 * a tab, the line. "?" is not asked. Lines that begin with "#" give what the page says of the article as a whole.
 */
const folder = new URL("html/", import.meta.url);
const knowledge = loadKnowledge();
const fileOf = (name: string): string => readFileSync(new URL(name, folder), "utf8");
const pages = readdirSync(folder).filter((name) => name.endsWith(".html"));

describe.each(pages.sort())("%s", (file) => {
  const rows = fileOf(file.replace(/html$/, "txt"))
    .split("\n")
    .filter((row) => row !== "");
  const given = (key: string): string[] =>
    rows.filter((row) => row.startsWith(`#${key} `)).map((row) => row.slice(key.length + 2));
  const { source, blocks, head } = read({
    bytes: new TextEncoder().encode(fileOf(file)),
    uri: file,
    mediaType: "text/html",
    knowledge,
  });

  test("its lines", () => {
    const expected = rows.filter((row) => !row.startsWith("#")).map((row) => row.split("\t"));
    const got = blocks.map(({ kind, span }, i) => [
      expected[i]?.[0] === "?" ? "?" : kind,
      source.text.slice(span.start, span.end).replaceAll(/\s+/g, " "),
    ]);
    expect(got).toEqual(expected);
  });

  test("the article as a whole", () => {
    expect({
      title: [head.title?.text ?? "none"],
      by: head.bylines.map(({ name, role }) => `${name}/${role}`),
      agency: head.agencies.map(({ name }) => name),
      stamp: head.dateClues.flatMap(({ rule, latest, rejected }) =>
        /^date\.(?:stamp|metadata)$/.test(rule) && rejected !== true ? [latest] : [],
      ),
    }).toEqual({
      title: given("title"),
      by: given("by"),
      agency: given("agency"),
      stamp: given("stamp"),
    });
  });
});

import { plugins, type CslEntry } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, it } from "vitest";

import { citationFile, citationText, cslItem, type Citation, type CitationFormat } from "./index.ts";

const citation = (change: Partial<Citation> = {}): Citation => ({
  of: "fact",
  id: "1r388bo0z9ds1p",
  title: "Saudi Arabia and Iran to restore ties",
  authors: ["Layla Haddad"],
  container: "Gulf Courier",
  url: "https://gulf-courier.example/saudi-iran?a=1&b=%20#x_y",
  issued: "2023-03-10",
  issuedInferred: false,
  language: "en",
  quotes: ["Both countries thanked Iraq and Oman."],
  standing: [],
  saidBy: null,
  snapshot: "f6e78008c96d1547edc300dc7f5d65b296df5e94e16c83cc8c2a92549d077f04",
  page: "https://record.example/f/1r388bo0z9ds1p",
  versions: { pipeline: "0.2.0", knowledge: "2025-12-31+0d24" },
  accessed: "2026-11-26",
  ...change,
});

const written = (format: CitationFormat, ...citations: Citation[]): string => {
  const file = citationFile(format);
  return citations.map((one) => file.part([one])).join("") + file.end();
};
/** As another program takes it in: TeX's format in both of its dialects. */
const READERS = {
  bibtex: "@bibtex/text",
  biblatex: "@biblatex/text",
  ris: "@ris/file",
  csl: "@csl/list+object",
} as const;
const read = (reader: keyof typeof READERS, text: string): CslEntry[] =>
  plugins.input.chain(reader === "csl" ? JSON.parse(text) : text, {
    forceType: READERS[reader],
    generateGraph: false,
  });

/** What TeX would set: groups fall away, commands become their signs. */
const plainTitle = (title: string | undefined): string => (title ?? "").replaceAll(/<\/?span[^>]*>/g, "");

const HOSTILE: readonly string[] = [
  "plain",
  "100% of R&D cost $5_000 in #1 ~ 2^3",
  "back\\slash and \\input{/etc/passwd}",
  "one { open",
  "one } closed",
  "a @article{b, title = {c}} in a title",
  'quote " and “curly”',
  "Қасым-Жомарт Тоқаев Астанада кездесті",
  "שלום עולם مرحبا",
  "🇰🇿 e\u0301",
];

describe("citations are read back by another program", () => {
  it.each(HOSTILE)("BibTeX: %j", (title) => {
    const text = written(
      "bibtex",
      citation({ title, authors: [title], container: title, quotes: [title] }),
      citation({ id: "next" }),
    );
    for (const dialect of ["bibtex", "biblatex"] as const) {
      const [first, second, ...more] = read(dialect, text);
      expect(more).toEqual([]);
      expect(plainTitle(first?.title)).toBe(title);
      expect(second?.title).toContain("Saudi Arabia");
    }
  });

  it.each(HOSTILE)("RIS: %j", (title) => {
    const text = written(
      "ris",
      citation({ title, authors: [title], container: title, quotes: [title] }),
      citation({ id: "next" }),
    );
    const items = read("ris", text);
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({ type: "article-newspaper", title });
  });

  it.each(HOSTILE)("CSL-JSON: %j", (title) => {
    const [item] = read("csl", written("csl", citation({ title, authors: [title] })));
    expect(item).toMatchObject({ title, author: [{ literal: title }] });
  });

  it("day, source, address and day of access are there in each", () => {
    for (const [reader, format, issued] of [
      ["biblatex", "bibtex", [2023, 3, 10]],
      // The reader takes the year of PY; the day stands in DA, as other programs write and read it.
      ["ris", "ris", [2023]],
      ["csl", "csl", [2023, 3, 10]],
    ] as const) {
      const [item] = read(reader, written(format, citation()));
      expect(item, reader).toMatchObject({
        "container-title": "Gulf Courier",
        URL: "https://gulf-courier.example/saudi-iran?a=1&b=%20#x_y",
        issued: { "date-parts": [issued] },
        accessed: { "date-parts": [[2026, 11, 26]] },
        language: "en",
      });
    }
  });
});

describe("BibTeX", () => {
  it.each(HOSTILE)("braces are even whatever is cited: %j", (title) => {
    const text = written(
      "bibtex",
      citation({ title, authors: [title], container: title, url: "https://a.example/{}\\}" }),
    );
    let depth = 0;
    for (const sign of text) {
      depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });

  it.each([
    [citation(), /^@article\{fact-1r388bo0z9ds1p,\n/],
    [citation({ container: null }), /^@online\{/],
    [citation({ of: "agreement", id: "agr.x", container: null }), /^@misc\{agreement-agr\.x,/],
    [citation({ of: "event", id: "evt-1" }), /^@online\{event-evt-1,/],
    [
      citation({ of: "entity", id: "local:Ли Вэй/a,b" }),
      /^@online\{entity-local:\+41b\+438\+20\+412\+44d\+439\+2fa\+2cb,/,
    ],
  ])("entry %#", (one, start) => expect(written("bibtex", one)).toMatch(start));

  it("a month is one of its own abbreviations, in no braces", () => {
    expect(written("bibtex", citation())).toContain("  year = {2023},\n  month = mar,\n  day = {10},\n");
    expect(written("bibtex", citation({ issued: "2023" }))).not.toContain("month");
  });
});

describe("RIS", () => {
  it("begins with the type, ends with ER, a line a value of tag, two spaces, hyphen, space", () => {
    const lines = written("ris", citation({ quotes: ["one\r\nER  - \r\nTY  - BOOK"] })).split("\r\n");
    expect(lines[0]).toBe("TY  - NEWS");
    expect(lines.slice(-3)).toEqual(["ER  - ", "", ""]);
    for (const line of lines.slice(0, -2)) expect(line).toMatch(/^[A-Z][A-Z\d] {2}- /);
    expect(lines.filter((line) => line.startsWith("ER"))).toHaveLength(1);
    expect(lines).toContain("DA  - 2023/03/10");
    expect(lines).toContain("Y2  - 2026/11/26");
  });

  it("what of a day is not known is left empty", () => {
    expect(written("ris", citation({ issued: "2023-03" }))).toContain("DA  - 2023/03/\r\n");
    expect(written("ris", citation({ issued: null }))).not.toMatch(/^(PY|DA)/m);
  });
});

describe("CSL-JSON", () => {
  it.each([
    ["2023-03-10", false, { "date-parts": [[2023, 3, 10]] }],
    ["2023-03", false, { "date-parts": [[2023, 3]] }],
    ["2023-03-XX", false, { "date-parts": [[2023, 3]] }],
    ["2023", false, { "date-parts": [[2023]] }],
    ["2018-21", false, { "date-parts": [[2018]] }],
    [
      "2018-07-09/2018-07-10",
      true,
      {
        "date-parts": [
          [2018, 7, 9],
          [2018, 7, 10],
        ],
        circa: true,
      },
    ],
    ["2023-03-10?", false, { "date-parts": [[2023, 3, 10]], circa: true }],
    ["2023-03-10", true, { "date-parts": [[2023, 3, 10]], circa: true }],
    ["XXXX-12-21", false, undefined],
    ["202X", false, undefined],
    ["2015/..", false, undefined],
    [null, false, undefined],
  ])("published %j, inferred %j", (issued, issuedInferred, date) => {
    expect(cslItem(citation({ issued, issuedInferred })).issued).toEqual(date);
  });

  it("leaves out what is not known", () => {
    const item = cslItem(citation({ container: null, authors: [], url: null, language: null, page: null }));
    expect(Object.keys(item).sort()).toEqual(["accessed", "id", "issued", "note", "title", "type"]);
  });

  it("an empty list is an empty array, parts are one", () => {
    expect(written("csl")).toBe("[]\n");
    expect(JSON.parse(written("csl", citation(), citation({ id: "b" })))).toHaveLength(2);
  });
});

describe("a citation in plain text", () => {
  it("words, source, permanent address, hash, versions, day of access", () => {
    expect(citationText(citation({ standing: ["planned"], saidBy: "Qiu Lanying" }))).toBe(
      "“Both countries thanked Iraq and Oman.” (reported as planned; according to Qiu Lanying) Layla Haddad, “Saudi Arabia and Iran to restore ties”, Gulf Courier, 2023-03-10, https://gulf-courier.example/saudi-iran?a=1&b=%20#x_y. Chancery, fact 1r388bo0z9ds1p, https://record.example/f/1r388bo0z9ds1p, SHA-256 f6e78008c96d, pipeline 0.2.0, knowledge 2025-12-31+0d24, accessed 2026-11-26.",
    );
  });

  it("says what is not known, and that a day is inferred", () => {
    expect(
      citationText(citation({ container: null, authors: [], url: null, issued: null, quotes: [] })),
    ).toMatch(/^“Saudi Arabia and Iran to restore ties”, outlet not stated, date not known\. /);
    expect(citationText(citation({ issuedInferred: true }))).toContain("2023-03-10 (date inferred)");
  });
});

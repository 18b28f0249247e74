import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { readTables } from "../../scripts/read-tables.mjs";
import { DATA_DATE } from "../generated/tables.ts";
import { readBase } from "../tables.ts";
import { countSources, lint, showFinding, type SourcedTables } from "./index.ts";

const base = readBase();

describe("the tables that ship", () => {
  const tables = readTables(fileURLToPath(new URL("../../knowledge", import.meta.url)));
  const findings = lint(tables, base, DATA_DATE);

  it("have no faults", () => {
    expect(findings.filter(({ severity }) => severity === "fault").map(showFinding)).toEqual([]);
  });

  it("count their sources", () => {
    const counts = [...countSources(tables)].map(([name, { one, two }]) => `${name} ${one}+${two}`);
    const notes = findings.filter(({ severity }) => severity === "note").length;
    process.stdout.write(`knowledge rows (one source + two): ${counts.join(", ")}; notes: ${notes}\n`);
    expect(counts.length).toBeGreaterThan(10);
  });
});

/** A table of rows given as text, one fault a case. */
const tablesOf = (name: string, rows: readonly Readonly<Record<string, string>>[]): SourcedTables => ({
  [name]: rows.map((cells, i) => ({ file: `${name}.csv`, line: i + 2, cells: { src: "test", ...cells } })),
});

const CASES: readonly (readonly [string, string, string, readonly Readonly<Record<string, string>>[]])[] = [
  ["an id of the wrong shape", "ids.shape", "places", [{ id: "astana" }]],
  ["an id defined twice", "ids.unique", "places", [{ id: "plc.astana" }, { id: "plc.astana" }]],
  ["a state that nobody knows", "ids.resolve", "capitals", [{ country: "QQ" }]],
  ["a region of a state that nobody knows", "regions.part", "regions", [{ name: "lunar", parts: "QQ" }]],
  ["a region of no known part of the world", "regions.part", "regions", [{ name: "lunar", parts: "Moon/" }]],
  ["all of a region that is open", "regions.all", "regions", [{ name: "asian", parts: "Asia/", all: "the" }]],
  ["a month that does not exist", "dates.parse", "terms", [{ from: "2015-13" }]],
  ["the 30th of February", "dates.parse", "terms", [{ from: "2015-02-30" }]],
  ["a day after all data", "dates.range", "terms", [{ from: "2099-01-01" }]],
  ["an end before the start", "dates.order", "terms", [{ from: "2015", to: "2014" }]],
  ["a row without a source", "sources.missing", "roles", [{ src: "", pattern: "x", role: "x", title: "y" }]],
  ["an unknown kind of name", "names.kind", "names", [{ entity: "KZ", text: "Kazakia", kind: "joke" }]],
  ["a two-letter code", "names.code", "names", [{ entity: "NO", text: "NO", lang: "en", kind: "short" }]],
  ["a plain word", "names.lower-case", "names", [{ entity: "TR", text: "turkey", kind: "short" }]],
  ["a family with an initial", "names.family", "people", [{ id: "per.mora-ana", family: "R. Mora" }]],
  ["a code that is no code", "base.code", "countries", [{ id: "QQ" }]],
  [
    "a name of both genders",
    "givennames.both",
    "givennames",
    [
      { name: "Kim", gender: "m" },
      { name: "Kim", gender: "f" },
    ],
  ],
  [
    "an unknown status",
    "memberships.status",
    "memberships",
    [{ org: "org.x", member: "KZ", status: "friend" }],
  ],
  [
    "one seat held twice",
    "terms.overlap",
    "terms",
    [
      { person: "per.a", office: "KZ/president", from: "2010", to: "2015" },
      { person: "per.b", office: "KZ/president", from: "2012", to: "2016" },
    ],
  ],
];

describe("a fault is found in", () => {
  it.each(CASES)("%s: %s", (_, rule, table, rows) => {
    const found = lint(tablesOf(table, rows), [], DATA_DATE).map((finding) => finding.rule);
    expect(found).toContain(rule);
  });
});

const SOUND: readonly (readonly [string, string, string, readonly Readonly<Record<string, string>>[]])[] = [
  [
    "an acting holder beside another",
    "terms.overlap",
    "terms",
    [
      { person: "per.a", office: "KZ/president", from: "2010", to: "2015" },
      { person: "per.b", office: "KZ/president", from: "2012", to: "2016", acting: "y" },
    ],
  ],
  [
    "a change of office on one day",
    "terms.overlap",
    "terms",
    [
      { person: "per.a", office: "UA/president", from: "2014-06-07", to: "2019-05-20" },
      { person: "per.b", office: "UA/president", from: "2019-05-20" },
    ],
  ],
  [
    "years that touch",
    "terms.overlap",
    "terms",
    [
      { person: "per.a", office: "UA/president", from: "2010", to: "2014" },
      { person: "per.b", office: "UA/president", from: "2014" },
    ],
  ],
  ["a doubtful date", "dates.parse", "terms", [{ from: "2015?", to: "2016~" }]],
  ["a scheduled end", "dates.range", "terms", [{ from: "2015", to: "2026-06" }]],
  [
    "a weak plain word",
    "names.lower-case",
    "names",
    [{ entity: "TR", text: "turkey", kind: "short", strength: "weak" }],
  ],
];

describe("no fault is found in", () => {
  it.each(SOUND)("%s: %s", (_, rule, table, rows) => {
    const found = lint(tablesOf(table, rows), [], DATA_DATE).map((finding) => finding.rule);
    expect(found).not.toContain(rule);
  });
});

import type { EventFact, FigureFact } from "@chancery/core";
import { describe, expect, it } from "vitest";

import { factsCsv, factsCsvHeader, factsJsonLines, FACT_COLUMNS, type ExportedFact } from "./index.ts";

const base = {
  id: "f1",
  evidence: [{ start: 3, end: 9 }],
  support: {},
  status: "planned",
  negated: true,
  background: false,
  source: "per.x",
  confidence: 0.5,
  rule: "event/meeting",
} as const;
const event: EventFact = {
  ...base,
  evidence: [...base.evidence],
  kind: "event",
  type: "meeting",
  participants: [
    { entity: "per.x", role: "host", office: null },
    { entity: "per.y", role: "visitor", office: null },
  ],
  place: "plc.z",
  when: { edtf: "2015-12", earliest: "2015-12-01", latest: "2015-12-31" },
  about: ["agr.q"],
  codes: { plover: "CONSULT", mode: null, cameo: "036" },
};
const figure: FigureFact = {
  ...base,
  evidence: [...base.evidence],
  kind: "figure",
  measure: "bilateral trade",
  value: -27e9,
  unit: "USD",
  bound: "about",
  of: ["KZ", "RU"],
  period: null,
  qualifiers: [],
};
const exported = (fact: ExportedFact["fact"], text: string): ExportedFact => ({
  fact,
  evidence: [{ start: 3, end: 9, text }],
  entities: [
    { id: "per.x", name: "X, the elder" },
    { id: "per.y", name: '"Y"' },
    { id: "plc.z", name: "Z" },
  ],
  article: { id: "0".repeat(64), uri: "a.txt", title: "T", outlet: null, published: "2016" },
});

/** Cells of the one line; enough for what the tests write. */
const cells = (line: string): string[] =>
  [...line.trimEnd().matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    (m) => m[1]?.replaceAll('""', '"') ?? m[2] ?? "",
  );
const row = (fact: ExportedFact): Record<string, string> => {
  const values = cells(factsCsv([fact]));
  expect(values).toHaveLength(FACT_COLUMNS.length);
  return Object.fromEntries(FACT_COLUMNS.map((column, i) => [column, values[i] ?? ""]));
};

describe("facts as CSV", () => {
  it("has its columns in the header", () => {
    expect(factsCsvHeader()).toBe(`${FACT_COLUMNS.join(",")}\r\n`);
  });

  it("keeps what is planned, negated and said by somebody apart", () => {
    expect(row(exported(event, "X, will meet"))).toMatchObject({
      status: "planned",
      negated: "true",
      background: "false",
      said_by: "X, the elder",
      who: 'host: X, the elder; visitor: "Y"',
      place: "Z",
      about: "agr.q",
      edtf: "2015-12",
      earliest: "2015-12-01",
      latest: "2015-12-31",
      evidence: "X, will meet",
      start: "3",
      outlet: "",
    });
  });

  it.each([
    ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
    ["+1", "'+1"],
    ["@x", "'@x"],
    ["-2+3", "'-2+3"],
    ["\ttab", "'\ttab"],
    ["plain = text", "plain = text"],
  ])("a spreadsheet does not run %s", (text, expected) => {
    expect(row(exported(event, text))["evidence"]).toBe(expected);
  });

  it("figures keep value, unit and bound; a negative number stays a number", () => {
    expect(row(exported(figure, "x"))).toMatchObject({
      value: "-27000000000",
      unit: "USD",
      bound: "about",
      who: "of: KZ; of: RU",
    });
  });

  it("the same facts give the same bytes", () => {
    expect(factsCsv([exported(event, "a"), exported(figure, "b")])).toBe(
      factsCsv([exported(event, "a")]) + factsCsv([exported(figure, "b")]),
    );
  });
});

describe("facts as JSON Lines", () => {
  it("is one object a line, whatever the text holds", () => {
    const lines = factsJsonLines([exported(event, "a\nb\u2028c"), exported(figure, "d")]);
    const parsed = lines
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(parsed.map(({ fact }) => fact.kind)).toEqual(["event", "figure"]);
    expect(parsed[0].evidence[0].text).toBe("a\nb\u2028c");
  });

  it("no facts are no lines", () => {
    expect(factsJsonLines([])).toBe("");
  });
});

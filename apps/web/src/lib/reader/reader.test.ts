import type { Block, Fact, RelationFact } from "@chancery/core";
import { describe, expect, it } from "vitest";

import { basisOfTime, underlineOf } from "./basis.ts";
import { byBlock, rolesOf, rowsOf, shownRows } from "./blocks.ts";
import { laneOfNotes, marksOf, piecesOf } from "./marks.ts";
import { notesOf, type Note } from "./notes.ts";

const relation = (fields: Partial<RelationFact> = {}): RelationFact => ({
  id: "f",
  evidence: [{ start: 0, end: 10 }],
  support: {},
  status: "actual",
  negated: false,
  background: false,
  source: null,
  confidence: 1,
  rule: "test",
  kind: "relation",
  type: "member-of",
  subject: "A",
  object: "EEU",
  value: null,
  when: null,
  ...fields,
});
const when = { edtf: "2015-12-21", earliest: "2015-12-21", latest: "2015-12-21" };

describe("basisOfTime", () => {
  const span = { start: 3, end: 6 };
  const dated = relation({ when, support: { when: [span] } });
  const record = (
    anchor: "stated" | "published" | "context",
    method: "metadata" | "stated" | "inferred" | null,
  ) => ({
    times: [{ span, type: "date" as const, when, anchor, rule: "" }],
    article: { published: method && { when, method, clues: [] } } as never,
  });
  it.each([
    ["words that give it whole", record("stated", null), dated, "stated", "solid"],
    ["relative to a stated day", record("published", "stated"), dated, "normalised", "solid"],
    ["relative to an inferred day", record("published", "inferred"), dated, "inferred", "dashed"],
    ["from the context", record("context", "stated"), dated, "inferred", "dashed"],
    ["no words", record("stated", "stated"), relation({ when }), "inferred", "dashed"],
    ["no time", record("stated", "stated"), relation(), null, "solid"],
    [
      "planned",
      record("published", "inferred"),
      relation({ when, support: { when: [span] }, status: "planned" }),
      "inferred",
      "dotted",
    ],
  ] as const)("%s", (_, articleRecord, fact, basis, underline) => {
    expect(basisOfTime(fact, articleRecord)).toBe(basis);
    expect(underlineOf(fact, basis)).toBe(underline);
  });
});

const block = (kind: Block["kind"], start: number, end: number, reasons?: string[]): Block => ({
  kind,
  span: { start, end },
  ...(reasons ? { reasons } : {}),
});

describe("rowsOf", () => {
  const blocks = [
    block("boilerplate", 0, 5, ["share-bar", "boilerplate.share"]),
    block("boilerplate", 6, 9, ["menu"]),
    block("title", 10, 20),
    block("boilerplate", 21, 30, ["menu"]),
  ];
  it("folds runs of furniture and leaves nothing out", () => {
    const rows = rowsOf(blocks);
    expect(rows.map((row) => (row.fold ? row.blocks.length : row.block.kind))).toEqual([2, "title", 1]);
    expect(rows.map(({ index }) => index)).toEqual([0, 2, 3]);
    expect(rolesOf(blocks)).toEqual(["share bar", "menu"]);
  });
  it("cuts long texts between blocks", () => {
    expect(shownRows(rowsOf(blocks), 20)).toHaveLength(2);
    expect(shownRows(rowsOf(blocks), 2)).toHaveLength(1);
    expect(shownRows(rowsOf(blocks), 100)).toHaveLength(3);
  });
});

describe("byBlock", () => {
  const blocks = [block("title", 0, 5), block("paragraph", 6, 10), block("paragraph", 10, 20)];
  it.each<[string, [number, number], number[]]>([
    ["within one", [1, 3], [0]],
    ["over two", [8, 12], [1, 2]],
    ["over all", [0, 20], [0, 1, 2]],
    ["from the first place of one", [10, 11], [2]],
    ["between two", [5, 6], []],
    ["behind all", [20, 30], []],
  ])("%s", (_, [start, end], expected) =>
    expect([...byBlock([{ start, end }], blocks).keys()]).toEqual(expected),
  );
});

describe("notesOf", () => {
  const blocks = [block("title", 0, 20), block("paragraph", 21, 60)];
  it("puts a fact beside the body where headline and body state it", () => {
    const fact = relation({
      object: null,
      evidence: [
        { start: 0, end: 20 },
        { start: 30, end: 40 },
      ],
    });
    expect(notesOf([fact], blocks)).toMatchObject([{ block: 1, start: 30 }]);
  });
  it("shows a list of members as one note", () => {
    const evidence = [{ start: 30, end: 40 }];
    const facts: Fact[] = [
      relation({ id: "a", subject: "AM", evidence }),
      relation({ id: "b", subject: "BY", evidence }),
      relation({ id: "c", subject: "KZ", object: "CSTO", evidence }),
      relation({ id: "d", subject: "KG", evidence, negated: true }),
    ];
    const ids = notesOf(facts, blocks).map((note) => note.facts.map(({ id }) => id).join(" "));
    expect(ids).toEqual(["a b", "c", "d"]);
  });
  it("stands at the top where no block has the evidence", () => {
    expect(notesOf([relation({ evidence: [{ start: 500, end: 510 }] })], blocks)).toMatchObject([
      { block: 0 },
    ]);
  });
});

describe("marks", () => {
  const note = (...facts: [Fact, ...Fact[]]): Note => ({ id: facts[0].id, facts, block: 0, start: 0 });
  it("tells words of fields from their sentence", () => {
    const fact = relation({ support: { subject: [{ start: 2, end: 4 }], status: [{ start: 6, end: 8 }] } });
    const pieces = piecesOf({ start: 0, end: 12 }, marksOf([note(fact)]));
    expect(pieces).toEqual([
      { start: 0, end: 2, notes: [], sentences: ["f"] },
      { start: 2, end: 4, notes: ["f"], sentences: ["f"] },
      { start: 4, end: 10, notes: [], sentences: ["f"] },
      { start: 10, end: 12, notes: [], sentences: [] },
    ]);
    expect(laneOfNotes(pieces).get("f")).toBe(0);
  });
  it("gives the members of a list one mark between them", () => {
    const members = note(
      relation({ id: "a", support: { subject: [{ start: 2, end: 4 }], object: [{ start: 0, end: 1 }] } }),
      relation({ id: "b", support: { subject: [{ start: 5, end: 6 }], object: [{ start: 0, end: 1 }] } }),
    );
    const pieces = piecesOf({ start: 0, end: 10 }, marksOf([members]));
    expect(
      pieces.filter(({ notes }) => notes.length > 0).map(({ start, notes }) => [start, ...notes]),
    ).toEqual([
      [0, "a"],
      [2, "a"],
      [5, "a"],
    ]);
  });
});

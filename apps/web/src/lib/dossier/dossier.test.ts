import type { Question } from "@chancery/core";
import type { EntryView, FactView, QuotedField } from "@chancery/services";
import { describe, expect, it } from "vitest";

import { dictionary } from "../../text/index.ts";
import { entryWords, valueWords } from "../words/entry.ts";
import { plain } from "../words/parts.ts";
import { reasonWords } from "../words/review.ts";
import { answersTo } from "./answers.ts";
import { columnsOf, rowsOf } from "./collation.ts";

type Member = EntryView["members"][number];

const factOf = (source: string, fact = `f-${source}`, fields: object = {}): FactView =>
  ({
    fact: { id: fact, kind: "event", ...fields },
    evidence: [],
    entities: [],
    article: { id: source },
  }) as unknown as FactView;
const member = (source: string, report = source, background = false): Member => ({
  source,
  fact: `f-${source}`,
  report,
  background,
  accepted: null,
  view: factOf(source),
});

const en = dictionary("en");

describe("columns of the collation", () => {
  it("leads come first, copies after them, each saying whose report it copies", () => {
    const columns = columnsOf([member("a", "r1"), member("b", "r1"), member("c", "r2", true)]);
    expect(
      columns.map(({ number, article, copyOf, recalls }) => [number, article.id, copyOf, recalls]),
    ).toEqual([
      [1, "a", null, false],
      [2, "c", null, true],
      [3, "b", 1, false],
    ]);
  });

  it("an article has one column, however many of its facts tell of the event", () => {
    const [column, ...others] = columnsOf([member("a"), { ...member("a"), fact: "second" }]);
    expect([column?.facts, others]).toEqual([["f-a", "second"], []]);
  });
});

const value = (value: string, ...sources: string[]): QuotedField["values"][number] => ({
  value,
  independent: sources.length,
  witnesses: sources.map((source) => ({
    source,
    fact: `f-${source}`,
    spans: [],
    quotes: [{ start: 0, end: 1, text: `words of ${source}` }],
  })),
});

describe("rows of the collation", () => {
  const columns = columnsOf([member("a"), member("b"), member("c")]);
  const cases: readonly [string, QuotedField, (string | null)[]][] = [
    [
      "what agrees is quiet, what is not stated differs in nothing",
      {
        field: "when",
        values: [value("2015-12-21", "a", "b")],
        display: ["2015-12-21"],
        rule: "only",
        disagreement: null,
      },
      [null, null, null],
    ],
    [
      "the day that is not shown is marked",
      {
        field: "when",
        values: [value("2015-12-21", "a", "b"), value("2015-12-22", "c")],
        display: ["2015-12-21"],
        rule: "independent-sources",
        disagreement: "conflict",
      },
      [null, null, "conflict"],
    ],
    [
      "who names fewer differs in scope",
      {
        field: "participants",
        values: [value("participant A", "a", "b", "c"), value("participant B", "a", "b")],
        display: ["participant A", "participant B"],
        rule: "union",
        disagreement: "scope",
      },
      [null, null, "scope"],
    ],
  ];
  it.each(cases)("%s", (_, field, differs) => {
    expect(rowsOf([field], columns)[0]?.cells.map((cell) => cell.differs)).toEqual(differs);
  });

  it("a cell has the words of its source alone, and the fact that they open at", () => {
    const field: QuotedField = {
      field: "place",
      values: [value("plc.x", "a", "b")],
      display: ["plc.x"],
      rule: "only",
      disagreement: null,
    };
    expect(rowsOf([field], columns)[0]?.cells.map(({ said }) => said)).toEqual([
      [{ value: "plc.x", fact: "f-a", words: ["words of a"] }],
      [{ value: "plc.x", fact: "f-b", words: ["words of b"] }],
      [],
    ]);
  });
});

describe("the headline is made of agreed fields only", () => {
  const entry = {
    type: "meeting",
    status: "actual",
    negated: false,
    place: "plc.x",
    about: [],
    participants: [
      { entity: "A", role: "participant", office: null },
      { entity: "B", role: "participant", office: null },
    ],
  } as const;
  const line = (
    of: Parameters<typeof entryWords>[0],
    fields: Parameters<typeof entryWords>[2] = [],
  ): string => plain(entryWords(of, en, fields), (id) => id);
  it.each([
    ["A and B met", line({ ...entry, participants: [...entry.participants], about: [] })],
    [
      "A and B to meet",
      line({ ...entry, participants: [...entry.participants], about: [], status: "cancelled" }),
    ],
    [
      "Meeting",
      line({ ...entry, participants: [...entry.participants], about: [] }, [
        { field: "participants", disagreement: "conflict" },
      ]),
    ],
    [
      "A and B met",
      line({ ...entry, participants: [...entry.participants], about: [] }, [
        { field: "participants", disagreement: "scope" },
      ]),
    ],
  ])("%s", (expected, said) => expect(said).toBe(expected));
});

describe("values and reasons in words", () => {
  it.each([
    ["21 Dec 2015", plain(valueWords("when", "2015-12-21", en), (id) => id)],
    ["KZ (host)", plain(valueWords("participants", "host KZ", en), (id) => id)],
    ["KZ", plain(valueWords("participants", "participant KZ", en), (id) => id)],
    ["the same people or states (40)", reasonWords("who:40", en)],
    ["left to a person (agreements of other names)", reasonWords("only-asked:other-name", en)],
    ["date", reasonWords("field:when", en)],
    ["something-new", reasonWords("something-new", en)],
  ])("%s", (expected, said) => expect(said).toBe(expected));
});

describe("answers to a question", () => {
  const question = (kind: Question["kind"], fields: Partial<Question> = {}): Question => ({
    id: "ask-1",
    kind,
    subjects: ["x", "y"],
    strength: 0.5,
    reasons: [],
    ...fields,
  });
  it.each<[Question["kind"], string[]]>([
    ["same-event", ["same", "other", "dismiss"]],
    ["same-entity", ["same", "other", "dismiss"]],
    ["same-agreement", ["same", "other", "dismiss"]],
    ["lineage", ["dismiss"]],
    ["contradiction", ["dismiss"]],
    ["carried-decision", ["dismiss"]],
  ])("%s", (kind, labels) => {
    expect(answersTo(question(kind), [factOf("a"), factOf("b")]).map(({ label }) => label)).toEqual(labels);
  });

  it("of a conflict, that one side is right corrects the other", () => {
    const sides = [factOf("a", "f1", { place: "plc.x" }), factOf("b", "f2", { place: "plc.y" })];
    const [first, second] = answersTo(question("conflict", { reasons: ["field:place"] }), sides);
    expect(first?.act).toEqual({
      act: "correct",
      fact: { source: "b", fact: "f2" },
      field: "place",
      value: "plc.x",
    });
    expect(second?.act).toMatchObject({ fact: { source: "a", fact: "f1" }, value: "plc.y" });
  });

  it("without both facts there is nothing to be the same", () => {
    expect(answersTo(question("same-event"), [factOf("a")]).map(({ label }) => label)).toEqual(["dismiss"]);
  });
});

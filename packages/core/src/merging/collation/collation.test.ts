import { describe, expect, it } from "vitest";

import type { CollatedField, EntryField } from "../../record/index.ts";
import { plainStages } from "../stages/plain-stages.ts";
import { dossierOf } from "../dossier-of.ts";
import { decision, knowledge, source, type EventTold } from "../testing/build.ts";
import type { SourceLines } from "../lines/lines.ts";

const both = "per.obama>US + per.castro>CU";
const told = (name: string, event: EventTold, published = "2016-03-22", more: Partial<SourceLines> = {}) =>
  source(name, published, [{ who: both, on: "2016-03-21", ...event }], more);

/** The field of the one entry that a person made of all these. */
function field(name: EntryField, ...sources: readonly SourceLines[]): CollatedField | undefined {
  const facts = sources.map(({ events: [first] }) => ({
    source: first?.source ?? "",
    fact: first?.fact ?? "",
  }));
  const log = facts.length < 2 ? [] : [decision("0", { act: "same-event", facts })];
  const { entries } = dossierOf(sources, log, plainStages(knowledge));
  expect(entries).toHaveLength(1);
  return entries[0]?.fields.find(({ field: own }) => own === name);
}

describe("what is shown of several values, by which rule, and how they differ", () => {
  it("people in one report and their states in another are one company, whoever says for whom they act", () => {
    const found = field(
      "participants",
      told("a", { who: "per.obama>US + per.castro" }),
      told("b", { who: both }),
      told("c", { who: "US + CU" }),
    );
    expect(found?.disagreement).toBe("precision");
  });
  const cases: readonly [
    string,
    EntryField,
    readonly SourceLines[],
    string,
    string,
    CollatedField["disagreement"],
  ][] = [
    ["one value", "when", [told("a", {}), told("b", {})], "2016-03-21", "only", null],
    [
      "a day and its month",
      "when",
      [told("a", {}), told("b", { on: "2016-03" })],
      "2016-03-21",
      "more-precise",
      "precision",
    ],
    [
      "one day against two reports of another",
      "when",
      [told("a", {}), told("b", { on: "2016-03-22" }), told("c", { on: "2016-03-22" })],
      "2016-03-22",
      "independent-sources",
      "conflict",
    ],
    [
      "a month bears out the day that is in it",
      "when",
      [told("a", {}), told("b", { on: "2016-04-02" }), told("c", { on: "2016-03" })],
      "2016-03-21",
      "independent-sources",
      "conflict",
    ],
    [
      "two days, one reported nearer",
      "when",
      [told("a", {}), told("b", { on: "2016-03-25" }, "2016-06-01")],
      "2016-03-21",
      "nearest-report",
      "conflict",
    ],
    [
      "a day and the day of the report",
      "when",
      [told("a", {}), told("b", { on: "2016-03-22", reading: "dateline" })],
      "2016-03-21",
      "more-precise",
      "kind-of-date",
    ],
    [
      "a town and its country",
      "place",
      [told("a", { place: "plc.havana" }), told("b", { place: "CU" })],
      "plc.havana",
      "more-precise",
      "precision",
    ],
    [
      "two towns",
      "place",
      [
        told("a", { place: "plc.havana" }),
        told("b", { place: "plc.geneva" }),
        told("c", { place: "plc.havana" }),
      ],
      "plc.havana",
      "independent-sources",
      "conflict",
    ],
    [
      "talks and a meeting",
      "type",
      [told("a", { type: "negotiation" }), told("b", {})],
      "meeting",
      "more-precise",
      "precision",
    ],
  ];
  for (const [name, of, sources, shown, rule, disagreement] of cases) {
    it(`${name}: ${shown}`, () => {
      const found = field(of, ...sources);
      expect([found?.display, found?.rule, found?.disagreement]).toEqual([[shown], rule, disagreement]);
    });
  }

  it("who took part: all, the people for the states that they act for", () => {
    const found = field("participants", told("a", {}), told("b", { who: "US + CU" }));
    expect([found?.display, found?.disagreement]).toEqual([
      ["participant per.castro", "participant per.obama"],
      "precision",
    ]);
  });

  it("four of five is a difference of scope", () => {
    const found = field("participants", told("a", {}), told("b", { who: `${both} + per.merkel>DE` }));
    expect([found?.display.length, found?.disagreement]).toEqual([3, "scope"]);
  });

  it("two of one office cannot both have been there", () => {
    expect(
      field("participants", told("a", {}), told("b", { who: "per.kerry>US + per.castro>CU" }))?.disagreement,
    ).toBe("conflict");
  });
});

describe("witnesses", () => {
  it("each value names its facts, with the words where they stand", () => {
    const spans = [{ start: 10, end: 17 }];
    const found = field(
      "when",
      told("a", { support: { type: [{ start: 0, end: 3 }], when: spans } }),
      told("b", {}),
    );
    const all = found?.values[0]?.witnesses ?? [];
    expect(all).toHaveLength(2);
    expect(all.map((witness) => witness.spans)).toContainEqual(spans);
  });

  it("copies of one report count once", () => {
    const stages = plainStages(knowledge);
    const oneReport = {
      ...stages,
      reports: { keysOf: () => ["all"], areCopies: () => true, group: stages.reports.group },
    };
    const copies = [told("a", {}), told("b", {}), told("c", { on: "2016-03-21" })];
    const as = (group: typeof stages.reports.group) =>
      dossierOf(copies, [], { ...oneReport, reports: { ...oneReport.reports, group } }).entries[0];
    expect(as(stages.reports.group)?.independent).toBe(3);
    const entry = as((sources) => new Map(sources.map((one) => [one.source, "wire"])));
    expect([entry?.members.length, entry?.independent, entry?.fields[0]?.values[0]?.independent]).toEqual([
      3, 1, 1,
    ]);
  });
});

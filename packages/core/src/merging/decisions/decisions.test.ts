import { describe, expect, it } from "vitest";

import type { DecisionAct, Dossier } from "../../record/index.ts";
import { plainStages } from "../stages/plain-stages.ts";
import { dossierOf } from "../dossier-of.ts";
import { decision, knowledge, source } from "../testing/build.ts";
import { carry } from "./carry.ts";

const both = "per.obama>US + per.castro>CU";
const one = source("one", "2016-03-22", [{ who: both, on: "2016-03-21" }]);
const two = source("two", "2016-03-22", [{ who: both, on: "2016-03-21", place: "plc.havana" }]);
const three = source("three", "2016-03-23", [{ who: both, on: "2016-03-23" }]);
const week = source("week", "2016-03-29", [{ who: both, on: "2016-03-20/2016-03-26" }]);
const ref = ({ events }: typeof one) => ({ source: events[0]?.source ?? "", fact: events[0]?.fact ?? "" });
const stages = plainStages(knowledge);

const decided = (sources: readonly (typeof one)[], ...acts: DecisionAct[]): Dossier =>
  dossierOf(
    sources,
    acts.map((act, i) => decision(String(i), act)),
    stages,
  );
const days = ({ entries }: Dossier) =>
  entries.map(({ when, members }) => `${when?.edtf} ${members.length}`).sort();

describe("people decide", () => {
  it("two tellings of other days are one: the day is asked about", () => {
    const dossier = decided([one, two, three], { act: "same-event", facts: [ref(one), ref(three)] });
    expect(days(dossier)).toEqual(["2016-03-21 3"]);
    const when = dossier.entries[0]?.fields.find(({ field }) => field === "when");
    expect([when?.rule, when?.disagreement]).toEqual(["independent-sources", "conflict"]);
    expect(dossier.questions.map(({ kind }) => kind)).toEqual(["conflict"]);
  });

  it("two tellings that agree are not one", () => {
    const dossier = decided([one, two], { act: "other-event", facts: [ref(one), ref(two)] });
    expect(days(dossier)).toEqual(["2016-03-21 1", "2016-03-21 1"]);
    expect(dossier.questions).toEqual([]);
  });

  it("and take it back: the same bytes as before", () => {
    for (const act of ["same-event", "other-event"] as const) {
      const dossier = decided(
        [one, two, three],
        { act, facts: [ref(one), ref(three)] },
        { act: "undo", decision: "0" },
      );
      expect(JSON.stringify(dossier)).toBe(JSON.stringify(decided([one, two, three])));
    }
  });

  it("merged and then split, the entries are as they were but for the names of the decisions", () => {
    const facts = [ref(one), ref(three)];
    const dossier = decided([one, two, three], { act: "same-event", facts }, { act: "other-event", facts });
    const plain = decided([one, two, three]);
    expect(dossier.entries.map((entry) => ({ ...entry, decisions: [] }))).toEqual(plain.entries);
  });

  it("a corrected day is compared, shown, and named by its decision", () => {
    const value = { edtf: "2016-03-21", earliest: "2016-03-21", latest: "2016-03-21" };
    const dossier = decided([one, three], { act: "correct", fact: ref(three), field: "when", value });
    expect(days(dossier)).toEqual(["2016-03-21 2"]);
    const when = dossier.entries[0]?.fields.find(({ field }) => field === "when");
    expect([when?.rule, when?.values[0]?.decision]).toEqual(["decision", "0"]);
  });

  it("a value that does not fit its field changes nothing", () => {
    const dossier = decided([one], { act: "correct", fact: ref(one), field: "when", value: true });
    expect(days(dossier)).toEqual(["2016-03-21 1"]);
  });

  it("a rejected fact leaves; an accepted one is marked", () => {
    expect(days(decided([one, two], { act: "reject", fact: ref(one) }))).toEqual(["2016-03-21 1"]);
    const { entries } = decided([one, two], { act: "accept", fact: ref(one) });
    expect(entries[0]?.members.map(({ accepted }) => accepted).sort()).toEqual(["0", null]);
    expect(entries[0]?.decisions).toEqual(["0"]);
  });

  it("an id once given leads to the entry that holds its fact", () => {
    const before = decided([three, one]).entries.map(({ id }) => id);
    const merged = decided([three, one], { act: "same-event", facts: [ref(one), ref(three)] });
    expect(merged.entries).toHaveLength(1);
    for (const id of before) expect(merged.entries[0]?.anchors).toContain(id);
  });

  it("a telling that fits two events is of neither until somebody says of which", () => {
    const open = decided([one, three, week]);
    expect(days(open)).toEqual(["2016-03-20/2016-03-26 1", "2016-03-21 1", "2016-03-23 1"]);
    expect(open.questions.map(({ kind }) => kind)).toEqual(["same-event", "same-event"]);
    const placed = decided([one, three, week], { act: "same-event", facts: [ref(week), ref(three)] });
    expect(days(placed)).toEqual(["2016-03-21 1", "2016-03-23 2"]);
  });

  it("or says of which it is not", () => {
    const placed = decided([one, three, week], { act: "other-event", facts: [ref(week), ref(one)] });
    expect(days(placed)).toEqual(["2016-03-21 1", "2016-03-23 2"]);
  });

  it("a dismissed question stays dismissed", () => {
    const [question] = decided([one, three, week]).questions;
    const dismissed = decided([one, three, week], {
      act: "dismiss",
      question: question?.id ?? "",
      subjects: question?.subjects ?? [],
    });
    expect(dismissed.questions).toHaveLength(1);
    const more = source("more", "2016-03-21", [{ who: both, on: "2016-03-21" }]);
    const later = decided([one, three, week, more], {
      act: "dismiss",
      question: question?.id ?? "",
      subjects: question?.subjects ?? [],
    });
    expect(later.questions).toHaveLength(1);
  });

  it("a decision about a fact that is gone is asked about, and never lost", () => {
    const gone = { ...ref(one), fact: "gone" };
    const { questions } = decided([one], { act: "accept", fact: gone });
    expect(questions.map(({ kind, subjects }) => [kind, subjects])).toEqual([["carried-decision", ["0"]]]);
    const carried = decided([one], { act: "accept", fact: gone }, { act: "carry", from: gone, to: ref(one) });
    expect(carried.questions).toEqual([]);
    expect(carried.entries[0]?.members[0]?.accepted).toBe("0");
  });
});

describe("what was decided goes to a newer extraction", () => {
  const line = one.events[0];
  if (line === undefined) throw new Error("no event");
  const after = (...events: (typeof line)[]) => ({ ...one, events });
  const cases: readonly [string, typeof one, string | null | undefined][] = [
    ["the same id needs nothing", after(line), undefined],
    ["other id, same words", after({ ...line, fact: "new" }), "new"],
    ["another event in the same words", after({ ...line, fact: "new", type: "signing" }), null],
    ["other words", after({ ...line, fact: "new", support: { type: [{ start: 500, end: 507 }] } }), null],
    ["two that share as many words", after({ ...line, fact: "n1" }, { ...line, fact: "n2" }), null],
    ["nothing is left", after(), null],
  ];
  for (const [name, now, to] of cases) {
    it(name, () => {
      const found = carry(one, now, [line.fact]);
      expect(found.map((carried) => carried.to?.fact ?? null)).toEqual(to === undefined ? [] : [to]);
    });
  }
});

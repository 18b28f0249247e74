import { describe, expect, it } from "vitest";

import type { DecisionAct } from "../../record/index.ts";
import { decision } from "../testing/build.ts";
import { effective } from "./effective.ts";
import { rulingsOf } from "./rulings.ts";

const fact = (name: string) => ({ source: name.repeat(64), fact: "f" });
const note: DecisionAct = { act: "note", subject: "x", text: "" };
const undo = (id: string): DecisionAct => ({ act: "undo", decision: id });

describe("which decisions hold", () => {
  const cases: readonly [string, readonly DecisionAct[], readonly string[]][] = [
    ["all, where none is undone", [note, note], ["0", "1"]],
    ["not one that is undone", [note, undo("0")], []],
    ["one whose undoing is undone", [note, undo("0"), undo("1")], ["0"]],
    ["not one undone again after that", [note, undo("0"), undo("1"), undo("2")], []],
    ["one undone twice, of which one is taken back, does not", [note, undo("0"), undo("0"), undo("1")], []],
    ["an undo of what comes later, or of nothing, does nothing", [undo("1"), note, undo("nobody")], ["1"]],
    ["nor does an undo of itself", [note, undo("1")], ["0"]],
  ];
  for (const [name, acts, expected] of cases) {
    it(name, () => {
      const log = acts.map((act, i) => decision(String(i), act));
      for (const given of [log, log.toReversed(), [...log, ...log]])
        expect(effective(given).map(({ id }) => id)).toEqual(expected);
    });
  }
});

describe("what decisions say", () => {
  const of = (...acts: DecisionAct[]) => rulingsOf(acts.map((act, i) => decision(String(i), act)));
  const pair = `${"a".repeat(64)}/f ${"b".repeat(64)}/f`;

  it("the later of two about one pair holds", () => {
    const facts = [fact("a"), fact("b")];
    expect(of({ act: "same-event", facts }, { act: "other-event", facts }).events.get(pair)?.same).toBe(
      false,
    );
    expect(of({ act: "other-event", facts }, { act: "same-event", facts }).events.get(pair)?.same).toBe(true);
  });

  it("a rejected fact that is accepted later stands", () => {
    const { rejected, accepted } = of({ act: "reject", fact: fact("a") }, { act: "accept", fact: fact("a") });
    expect([rejected.size, accepted.size]).toEqual([0, 1]);
  });

  it("what was decided of a fact follows it through extractions, also in a circle", () => {
    const [old, newer] = [
      { ...fact("a"), fact: "old" },
      { ...fact("a"), fact: "older" },
    ];
    const { rejected, byFact } = of(
      { act: "reject", fact: newer },
      { act: "carry", from: newer, to: old },
      { act: "carry", from: old, to: fact("a") },
    );
    expect([...rejected.keys()]).toEqual([`${"a".repeat(64)}/f`]);
    expect(byFact.get(`${"a".repeat(64)}/f`)).toEqual(["0", "1", "2"]);
    expect(() =>
      of(
        { act: "carry", from: newer, to: old },
        { act: "carry", from: old, to: newer },
        { act: "accept", fact: old },
      ),
    ).not.toThrow();
  });
});

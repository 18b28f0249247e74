import { describe, expect, it } from "vitest";

import { becameOf, doneWith } from "./became.ts";
import { compared, type Told } from "./compare.ts";
import { changedBy, idsIn, valuesOf, type Logged } from "./history.ts";
import { sided } from "./reasons.ts";

const told = (more: Partial<Told> = {}): Told => ({
  type: "meeting",
  status: "actual",
  negated: false,
  when: { edtf: "2015-12-21", earliest: "2015-12-21", latest: "2015-12-21" },
  place: "plc.paris",
  participants: [
    { entity: "a", role: "participant", office: null },
    { entity: "b", role: "host", office: null },
  ],
  about: [],
  ...more,
});
const logged = (act: object, before: unknown, after: unknown): Logged =>
  ({
    decision: { id: "dec-1", at: "2026-01-01T00:00:00Z", by: "A", why: "w", act, before, after },
    number: 1,
    question: null,
    undoneBy: null,
    together: null,
  }) as Logged;

describe("two facts beside each other", () => {
  it.each([
    [
      "the same, in another order and role",
      { participants: told().participants.toReversed() },
      "participants",
      "same",
    ],
    [
      "another day",
      { when: { edtf: "2015-12", earliest: "2015-12-01", latest: "2015-12-31" } },
      "when",
      "differs",
    ],
    ["no place", { place: null }, "place", "silent"],
    ["denied", { negated: true }, "status", "differs"],
    ["one fewer", { participants: told().participants.slice(1) }, "participants", "differs"],
  ])("%s", (_, more, field, is) => {
    const row = compared([told(), told(more as Partial<Told>)]).find((one) => one.field === field);
    expect(row?.is).toBe(is);
  });
  it("a field that none says is left out", () =>
    expect(compared([told(), told()]).map(({ field }) => field)).not.toContain("about"));
});

describe("reasons", () => {
  it.each([
    ["same-event", ["who:40", "when:20", "only-asked:other-name"], [2, 1]],
    ["same-entity", ["surname", "no-time-in-common"], [1, 1]],
    ["same-agreement", [], [0, 0]],
  ] as const)("of %s %j are parted", (kind, reasons, [speakFor, against]) => {
    const sides = sided({ kind, reasons: [...reasons] });
    expect([sides?.speakFor.length, sides?.speakAgainst.length]).toEqual([speakFor, against]);
  });
  it.each(["conflict", "lineage", "contradiction", "carried-decision"] as const)(
    "of %s have no sides",
    (kind) => expect(sided({ kind, reasons: ["field:when"] })).toBeNull(),
  );
});

describe("what became of a decision, over an address", () => {
  const one = { decision: { id: "dec-a" }, together: null };
  const two = [
    { decision: { id: "dec-a" }, together: "dec-a" },
    { decision: { id: "dec-b" }, together: "dec-a" },
  ];
  it.each([
    [doneWith([one]), { is: "done", decision: "dec-a", together: null, count: 1 }],
    [doneWith(two), { is: "done", decision: null, together: "dec-a", count: 2 }],
    [doneWith([]), { is: "done", decision: null, together: null, count: 1 }],
    ["undone", { is: "undone" }],
    ["which:Bush: the elder", { is: "ambiguous", written: "Bush: the elder" }],
    ["nobody:x", { is: "unknown-name", written: "x" }],
    ["store.busy", { is: "refused", code: "store.busy" }],
    ['done:"><script>', { is: "done", decision: null, together: null, count: 1 }],
    ["done:dec-a:9e9", { is: "done", decision: "dec-a", together: null, count: 1 }],
  ])("%s", (parameter, expected) => expect(becameOf(parameter)).toEqual(expected));
  it("is nothing where nothing is said", () => expect(becameOf(undefined)).toBeNull());
});

describe("a line of the history", () => {
  const fact = { source: "s", fact: "f" };
  it("of a correction has the value before and after, and names whom they name", () => {
    const line = logged(
      { act: "correct", fact, field: "participants", value: [] },
      { entries: [], value: [{ entity: "a", role: "host", office: null }] },
      { entries: [], value: [{ entity: "b", role: "host", office: null }] },
    );
    expect(changedBy(line)).toMatchObject({ of: "field", field: "participants" });
    expect(idsIn(line)).toEqual(["a", "b"]);
  });
  it("of names has how many they were and are", () =>
    expect(
      changedBy(
        logged(
          { act: "same-entity", entities: ["a", "b"] },
          { entities: { a: "a", b: "b" } },
          { entities: { a: "a", b: "a" } },
        ),
      ),
    ).toEqual({ of: "names", ids: ["a", "b"], before: 2, after: 1 }));
  it.each([null, {}, "text", { entries: "none" }])("that keeps %j has nothing to show", (snapshot) =>
    expect(changedBy(logged({ act: "reject", fact }, snapshot, snapshot))).toBeNull(),
  );
  it.each([
    [null, []],
    ["plc.x", ["plc.x"]],
    [{ edtf: "2015" }, ["2015"]],
    [true, ["negated"]],
    [
      ["a", { entity: "b", role: "host" }],
      ["a", "host b"],
    ],
  ])("value %j as lines", (value, lines) => expect(valuesOf(value)).toEqual(lines));
});

import { describe, expect, it } from "vitest";

import type { Entry, When } from "../../record/index.ts";
import type { SourceLines } from "../lines/lines.ts";
import { plainStages } from "../stages/plain-stages.ts";
import { dossierOf } from "../dossier-of.ts";
import { knowledge, source, type EventTold } from "../testing/build.ts";

const both = "per.obama>US + per.castro>CU";
const visit: EventTold = {
  type: "visit",
  who: "visitor:per.obama>US + host:CU",
  on: "2016-03-20/2016-03-22",
  place: "CU",
};
const meeting: EventTold = { who: both, on: "2016-03-21", place: "plc.havana" };
const signing: EventTold = {
  type: "signing",
  who: "party:US + party:CU",
  on: "2016-03-21",
  place: "plc.havana",
};
const planned: EventTold = { who: both, on: "2016-03-21", status: "planned" };

/** Entries by the name of the source that tells of them; each source tells of one event. */
function told(...events: readonly (readonly [name: string, published: string, told: EventTold])[]) {
  const lines = events.map(([name, published, event]) => source(name, published, [event]));
  const { entries } = dossierOf(lines, [], plainStages(knowledge));
  const of = (name: string): Entry | undefined =>
    entries.find(({ members }) =>
      members.some((member) => member.source === lines.find(({ outlet }) => outlet === name)?.source),
    );
  const links = (name: string): string[] =>
    (of(name)?.links ?? []).map(({ rel, to }) => {
      const target = lines.find(({ source: id }) =>
        entries.find((entry) => entry.id === to)?.members.some((member) => member.source === id),
      );
      return `${rel} ${target?.outlet}`;
    });
  return { of, links };
}

describe("parts", () => {
  it("a signing is part of the meeting, the meeting of the visit", () => {
    const { links } = told(
      ["v", "2016-03-21", visit],
      ["m", "2016-03-22", meeting],
      ["s", "2016-03-22", signing],
    );
    expect([links("s"), links("m"), links("v")]).toEqual([["part-of m"], ["part-of v"], []]);
  });
  it("a signing by three is no part of what two of them talk of", () => {
    const three: EventTold = { ...signing, who: `${both} + per.merkel>DE` };
    expect(told(["m", "2016-03-22", meeting], ["s", "2016-03-22", three]).links("s")).toEqual([]);
    const two: EventTold = { ...signing, who: both };
    expect(told(["m", "2016-03-22", meeting], ["s", "2016-03-22", two]).links("s")).toEqual(["part-of m"]);
  });
  it("what states sign on a day of two meetings is a part of neither, unless it says who signed", () => {
    const ministers: EventTold = { ...meeting, who: "per.kerry>US + per.rodriguez>CU" };
    const meetings = [
      ["m", "2016-03-22", meeting],
      ["n", "2016-03-22", ministers],
    ] as const;
    expect(told(...meetings, ["s", "2016-03-22", signing]).links("s")).toEqual([]);
    const theirs: EventTold = { ...signing, who: "per.kerry>US + per.rodriguez>CU" };
    expect(told(...meetings, ["s", "2016-03-22", theirs]).links("s")).toEqual(["part-of n"]);
  });
  it("a session of two is part of the summit of many", () => {
    const summit: EventTold = {
      ...meeting,
      type: "summit",
      who: `${both} + per.merkel>DE`,
      on: "2016-03-20/2016-03-22",
    };
    expect(
      told(["c", "2016-03-22", { ...meeting, type: "call" }], ["s", "2016-03-22", summit]).links("c"),
    ).toEqual(["part-of s"]);
  });
  it("not what another day, another country or other people tell", () => {
    const apart: EventTold[] = [
      { ...meeting, on: "2016-03-23" },
      { ...meeting, place: "plc.geneva" },
      { ...meeting, who: "per.kerry>US + per.castro>CU" },
      { ...meeting, who: "per.obama>US + per.merkel>DE", place: undefined as never },
      { ...meeting, status: "planned" },
      { ...meeting, negated: true },
    ];
    for (const event of apart)
      expect(told(["v", "2016-03-21", visit], ["m", "2016-03-22", event]).links("m")).toEqual([]);
  });
});

describe("plans", () => {
  const cases: readonly [string, EventTold, EventTold, string, readonly string[]][] = [
    ["held as planned", planned, meeting, "fulfilled", ["fulfils p"]],
    ["held on another day", planned, { ...meeting, on: "2016-03-28" }, "changed", ["changes p"]],
    ["held in another town", { ...planned, place: "plc.geneva" }, meeting, "changed", ["changes p"]],
    ["called off", planned, { ...planned, negated: true }, "cancelled", ["cancels p"]],
    ["held by others", planned, { ...meeting, who: "per.obama>US + per.merkel>DE" }, "unconfirmed", []],
    ["held a year later", planned, { ...meeting, on: "2017-03-21" }, "unconfirmed", []],
    [
      "two states meet on another day",
      { ...planned, who: "US + CU" },
      { ...meeting, who: "US + CU", on: "2016-03-28" },
      "unconfirmed",
      [],
    ],
  ];
  for (const [name, plan, later, status, links] of cases) {
    it(`${name}: ${status}`, () => {
      const found = told(["p", "2016-03-10", plan], ["l", "2016-04-22", later]);
      expect([found.of("p")?.status, found.links("l")]).toEqual([status, links]);
    });
  }
  it("a plan whose day is to come stays planned, by the newest source and not by any clock", () => {
    expect(told(["p", "2016-03-10", planned]).of("p")?.status).toBe("planned");
    expect(told(["p", "2016-03-10", planned], ["n", "2016-03-29", { who: "FR" }]).of("p")?.status).toBe(
      "unconfirmed",
    );
    expect(told(["p", "2016-03-10", planned], ["n", "2016-03-25", { who: "FR" }]).of("p")?.status).toBe(
      "planned",
    );
  });
  it("an undated plan of a page that may be of any year is fulfilled by nothing", () => {
    const undated: EventTold = { ...planned, on: undefined as never };
    const page = (published: When): SourceLines => source("p", null, [undated], { published });
    const held = source("l", "2016-03-22", [meeting]);
    const statusOf = (published: When): string | undefined =>
      dossierOf([page(published), held], [], plainStages(knowledge)).entries.find(({ status }) =>
        ["planned", "fulfilled"].includes(status),
      )?.status;
    expect([
      statusOf({ edtf: "2016-03-18/2016-03-20", earliest: "2016-03-18", latest: "2016-03-20" }),
      statusOf({ edtf: "2016-03-18/..", earliest: "2016-03-18", latest: null }),
      statusOf({ edtf: "2014-03-18/2016-03-20", earliest: "2014-03-18", latest: "2016-03-20" }),
    ]).toEqual(["fulfilled", "planned", "planned"]);
  });
  it("a report of the day that names no day fulfils a plan that does", () => {
    const undated: EventTold = { ...meeting, on: undefined as never };
    const fulfilled = (published: string, more: EventTold = {}): readonly string[] =>
      told(["p", "2016-03-10", planned], ["l", published, { ...undated, ...more }]).links("l");
    expect([
      fulfilled("2016-03-21"),
      fulfilled("2016-03-23"),
      fulfilled("2016-03-20"),
      fulfilled("2016-03-28"),
      fulfilled("2016-03-21", { who: "per.obama>US + per.merkel>DE" }),
      fulfilled("2016-03-21", { who: "US + CU" }),
      fulfilled("2016-03-21", { background: true }),
    ]).toEqual([["fulfils p"], ["fulfils p"], [], [], [], [], []]);
  });
  it("a page that may be of any later year makes no plan unconfirmed", () => {
    const page = source("n", null, [{ who: "FR" }], {
      published: { edtf: "2016-01-01/2026-01-01", earliest: "2016-01-01", latest: "2026-01-01" },
    });
    const { entries } = dossierOf([source("p", "2016-03-10", [planned]), page], [], plainStages(knowledge));
    expect(entries.map(({ status }) => status).sort()).toEqual(["actual", "planned"]);
  });
  it("an undated plan of three is not fulfilled where two of them meet a fourth", () => {
    const three: EventTold = { who: `${both} + per.merkel>DE`, status: "planned" };
    const found = told(
      ["p", "2016-03-10", three],
      ["l", "2016-03-22", { ...meeting, who: `${both} + per.peres>IL` }],
      ["m", "2016-03-29", { who: `${both} + per.merkel>DE`, on: "2016-03-28" }],
    );
    expect([found.links("l"), found.links("m")]).toEqual([[], ["fulfils p"]]);
  });
  it("what was held before the plan was told is not what was planned", () => {
    expect(
      told(["p", "2016-03-25", { who: both, status: "planned" }], ["l", "2016-03-22", meeting]).links("l"),
    ).toEqual([]);
  });
});

describe("denials and recollections", () => {
  it("a denial is an entry of its own, linked", () => {
    const found = told(["m", "2016-03-22", meeting], ["d", "2016-03-23", { ...meeting, negated: true }]);
    expect([found.links("d"), found.of("d")?.status, found.of("m")?.status]).toEqual([
      ["denies m"],
      "denied",
      "actual",
    ]);
  });
  it("a recollection joins what it recalls, and stands as recalled only where nobody tells it", () => {
    const old = { ...meeting, background: true };
    expect(told(["m", "2016-03-22", meeting], ["r", "2018-01-01", old]).of("r")?.members).toHaveLength(2);
    expect(told(["r", "2018-01-01", old]).of("r")?.status).toBe("recalled-only");
  });
});

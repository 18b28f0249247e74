import { describe, expect, it } from "vitest";

import { plainStages } from "../stages/plain-stages.ts";
import type { Stages } from "../stages/stages.ts";
import { dossierOf } from "../dossier-of.ts";
import { knowledge, source, type EventTold } from "../testing/build.ts";

const OBAMA = "per.obama>US";
const CASTRO = "per.castro>CU";
const both = `${OBAMA} + ${CASTRO}`;
const VOW = ["ambassadors", "embassies", "exchange", "months", "relations", "reopen"];
const havana = { place: "plc.havana" };

interface Case {
  readonly name: string;
  readonly a: EventTold;
  readonly b: EventTold;
  readonly published?: readonly [string, string];
  readonly is: "one" | "asked" | "two";
}

const cases: readonly Case[] = [
  {
    name: "two people on one day",
    a: { who: both, on: "2016-03-21" },
    b: { who: both, on: "2016-03-21" },
    is: "one",
  },
  {
    name: "a day and its week",
    a: { who: both, on: "2016-03-21" },
    b: { who: both, on: "2016-03-20/2016-03-26" },
    is: "one",
  },
  {
    name: "a day and its month in one town",
    a: { who: both, on: "2016-03-21", ...havana },
    b: { who: both, on: "2016-03", ...havana },
    is: "one",
  },
  {
    name: "a day and its month",
    a: { who: both, on: "2016-03-21" },
    b: { who: both, on: "2016-03" },
    is: "asked",
  },
  { name: "a day and its year", a: { who: both, on: "2016-03-21" }, b: { who: both, on: "2016" }, is: "two" },
  {
    name: "no day, reported the day after",
    a: { who: both, on: "2016-03-21" },
    b: { who: both },
    published: ["2016-03-22", "2016-03-22"],
    is: "one",
  },
  {
    name: "no day, reported weeks later",
    a: { who: both, on: "2016-03-21" },
    b: { who: both },
    published: ["2016-03-22", "2016-04-22"],
    is: "two",
  },
  {
    name: "the same people on another day",
    a: { who: both, on: "2016-03-21" },
    b: { who: both, on: "2016-03-23" },
    is: "two",
  },
  {
    name: "the same day, other people",
    a: { who: both, on: "2016-03-21" },
    b: { who: `${OBAMA} + per.peres>IL`, on: "2016-03-21" },
    is: "two",
  },
  {
    name: "the president and the minister of one state meet the same man",
    a: { who: both, on: "2016-03-21" },
    b: { who: `per.kerry>US + ${CASTRO}`, on: "2016-03-21" },
    is: "two",
  },
  {
    name: "people and their states, with day and town",
    a: { who: both, on: "2016-03-21", ...havana },
    b: { who: "US + CU", on: "2016-03-21", ...havana },
    is: "one",
  },
  {
    name: "people and their states on a day",
    a: { who: both, on: "2016-03-21" },
    b: { who: "US + CU", on: "2016-03-21" },
    is: "asked",
  },
  {
    name: "states in one town without a day, of one day's papers",
    a: { who: "US + CU", ...havana },
    b: { who: "US + CU", ...havana },
    is: "one",
  },
  {
    name: "states in one town without a day, of papers days apart",
    a: { who: "US + CU", ...havana },
    b: { who: "US + CU", ...havana },
    published: ["2016-03-22", "2016-03-25"],
    is: "asked",
  },
  {
    name: "states in one town without a day, of papers a week apart",
    a: { who: "US + CU", ...havana },
    b: { who: "US + CU", ...havana },
    published: ["2016-03-22", "2016-03-29"],
    is: "two",
  },
  {
    name: "states in one town without a day, one of them with a third",
    a: { who: "US + CU", ...havana },
    b: { who: "US + CU + MX", ...havana },
    is: "asked",
  },
  {
    name: "three states, told by their leaders or by name",
    a: { who: `${both} + per.pena>MX`, ...havana },
    b: { who: "US + CU + MX", ...havana },
    is: "one",
  },
  {
    name: "two states in another week",
    a: { who: "US + CU", on: "2016-03-20/2016-03-26", ...havana },
    b: { who: "US + CU", on: "2016-03-27/2016-04-02", ...havana },
    is: "two",
  },
  {
    name: "relations broken off, recalled by the year",
    a: { type: "breaking-relations", who: "actor:SA + recipient:IR", on: "2016", background: true },
    b: { type: "breaking-relations", who: "actor:SA + recipient:IR", on: "2016-01-03" },
    published: ["2023-03-10", "2016-01-04"],
    is: "one",
  },
  {
    name: "relations broken off in another year",
    a: { type: "breaking-relations", who: "actor:SA + recipient:IR", on: "1988" },
    b: { type: "breaking-relations", who: "actor:SA + recipient:IR", on: "2016" },
    is: "two",
  },
  {
    name: "relations broken off with another state",
    a: { type: "breaking-relations", who: "actor:SA + recipient:IR", on: "2016" },
    b: { type: "breaking-relations", who: "actor:SD + recipient:IR", on: "2016" },
    is: "two",
  },
  {
    name: "relations to be taken up, of the papers of those days",
    a: { type: "establishing-relations", who: "SA + IR", status: "planned" },
    b: { type: "establishing-relations", who: "SA + IR", status: "planned" },
    published: ["2023-03-10", "2023-03-12"],
    is: "one",
  },
  {
    name: "relations to be taken up, of papers weeks apart",
    a: { type: "establishing-relations", who: "SA + IR", status: "planned" },
    b: { type: "establishing-relations", who: "SA + IR", status: "planned" },
    published: ["2023-03-10", "2023-04-12"],
    is: "two",
  },
  {
    name: "three states leave a body, of the papers of that day",
    a: { type: "withdrawal", who: "actor:ML + actor:BF + actor:NE", about: ["org.ecowas"] },
    b: { type: "withdrawal", who: "actor:NE + actor:ML + actor:BF", about: ["org.ecowas"] },
    is: "one",
  },
  {
    name: "three states leave, and one of them alone",
    a: { type: "withdrawal", who: "actor:ML + actor:BF + actor:NE", about: ["org.ecowas"] },
    b: { type: "withdrawal", who: "actor:ML", about: ["org.ecowas"] },
    is: "asked",
  },
  {
    name: "two states sign on one day, what is not told",
    a: { type: "signing", who: "party:KZ + party:RU", on: "1998-07-06" },
    b: { type: "signing", who: "party:KZ + party:RU", on: "1998-07-06" },
    is: "one",
  },
  {
    name: "one state signs on one day, with whom is not told",
    a: { type: "signing", who: "party:KZ", on: "1998-07-06" },
    b: { type: "signing", who: "party:KZ", on: "1998-07-06" },
    is: "asked",
  },
  {
    name: "a promise in the same words, without a day",
    a: { type: "promise", who: "actor:SA + actor:IR", words: VOW },
    b: { type: "promise", who: "actor:SA + actor:IR", words: [...VOW, "tehran", "riyadh"] },
    is: "one",
  },
  {
    name: "a promise in some of the same words",
    a: { type: "promise", who: "actor:SA + actor:IR", words: VOW },
    b: {
      type: "promise",
      who: "actor:SA + actor:IR",
      words: [...VOW.slice(0, 3), "trade", "pilgrims", "flights"],
    },
    is: "two",
  },
  {
    name: "states in one month and town",
    a: { who: "US + CU", on: "2016-03", ...havana },
    b: { who: "US + CU", on: "2016-03", ...havana },
    is: "two",
  },
  {
    name: "states without a time, of one day's papers",
    a: { who: "US + CU" },
    b: { who: "US + CU" },
    is: "two",
  },
  {
    name: "two towns",
    a: { who: both, on: "2016-03-21", ...havana },
    b: { who: both, on: "2016-03-21", place: "plc.geneva" },
    is: "two",
  },
  {
    name: "a town and its country",
    a: { who: both, on: "2016-03-21", ...havana },
    b: { who: both, on: "2016-03-21", place: "CU" },
    is: "one",
  },
  {
    name: "a town and another country",
    a: { who: both, on: "2016-03-21", ...havana },
    b: { who: both, on: "2016-03-21", place: "RU" },
    is: "two",
  },
  {
    name: "a call has no place",
    a: { type: "call", who: both, on: "2016-03-21", ...havana },
    b: { type: "call", who: both, on: "2016-03-21", place: "plc.washington" },
    is: "one",
  },
  {
    name: "planned and held",
    a: { who: both, on: "2016-03-21", status: "planned" },
    b: { who: both, on: "2016-03-21" },
    is: "two",
  },
  {
    name: "denied and told",
    a: { who: both, on: "2016-03-21", negated: true },
    b: { who: both, on: "2016-03-21" },
    is: "two",
  },
  {
    name: "a meeting and a call",
    a: { who: both, on: "2016-03-21" },
    b: { type: "call", who: both, on: "2016-03-21" },
    is: "two",
  },
  {
    name: "a meeting and talks",
    a: { who: both, on: "2016-03-21" },
    b: { type: "negotiation", who: both, on: "2016-03-21" },
    is: "one",
  },
  {
    name: "a visit and the visit back",
    a: { type: "visit", who: "visitor:per.xi>CN + host:RU", on: "2023-03" },
    b: { type: "visit", who: "visitor:per.putin>RU + host:CN", on: "2023-03" },
    is: "two",
  },
  {
    name: "one visit by two of its days",
    a: { type: "visit", who: "visitor:per.obama>US + host:CU", on: "2016-03-20" },
    b: { type: "visit", who: "visitor:per.obama>US + host:CU", on: "2016-03-22" },
    is: "two",
  },
  {
    name: "one visit in a week",
    a: { type: "visit", who: "visitor:per.obama>US + host:CU", on: "2016-03-20" },
    b: { type: "visit", who: "visitor:per.obama>US", on: "2016-03-20/2016-03-26", place: "CU" },
    is: "one",
  },
  {
    name: "a known treaty signed, told with and without the day",
    a: { type: "signing", who: "party:KZ + party:RU", about: ["agr.kz-ru-1998"], on: "1998-07-06" },
    b: { type: "signing", who: "party:KZ + party:RU", about: ["agr.kz-ru-1998"], background: true },
    is: "one",
  },
  {
    name: "two treaties signed on one day",
    a: { type: "signing", who: "party:KZ + party:RU", about: ["agr.a"], on: "1998-07-06" },
    b: { type: "signing", who: "party:KZ + party:RU", about: ["agr.b"], on: "1998-07-06" },
    is: "two",
  },
  {
    name: "each party ratifies for itself",
    a: { type: "ratification", who: "actor:KZ", about: ["agr.a"], on: "1998-07" },
    b: { type: "ratification", who: "actor:RU", about: ["agr.a"], on: "1998-07" },
    is: "two",
  },
  {
    name: "the anniversary of a signing",
    a: { type: "signing", who: "party:KZ + party:RU", about: ["agr.a"], on: "1998-07-06" },
    b: { type: "ceremony", who: "KZ + RU", about: ["agr.a"], on: "2008-07-06" },
    is: "two",
  },
  {
    name: "two criticisms of one day in other words",
    a: {
      type: "criticism",
      who: `actor:${OBAMA} + recipient:RU`,
      on: "2014-03-06",
      words: ["crimea", "referendum", "illegal"],
    },
    b: {
      type: "criticism",
      who: `actor:${OBAMA} + recipient:RU`,
      on: "2014-03-06",
      words: ["energy", "prices", "ukraine"],
    },
    is: "asked",
  },
  {
    name: "one criticism in the same words",
    a: {
      type: "criticism",
      who: `actor:${OBAMA} + recipient:RU`,
      on: "2014-03-06",
      words: ["crimea", "illegal", "referendum"],
    },
    b: {
      type: "criticism",
      who: `actor:${OBAMA} + recipient:RU`,
      on: "2014-03-06",
      words: ["crimea", "illegal", "referendum", "sovereignty"],
    },
    is: "one",
  },
  {
    name: "a body's session and talks beside it",
    a: { who: "org.nato", on: "2014-09-04", place: "plc.newport" },
    b: { who: both, on: "2014-09-04", place: "plc.newport" },
    is: "two",
  },
  {
    name: "two parliaments, told by their states, and talks of those states in one town and week",
    a: { type: "summit", who: "US + CU", assemblies: true, ...havana },
    b: { who: "US + CU", on: "2016-03-21", ...havana },
    is: "two",
  },
  {
    name: "two parliaments, told by their states, and their leaders in one town and week",
    a: { type: "summit", who: "US + CU", assemblies: true, ...havana },
    b: { who: both, on: "2016-03-21", ...havana },
    is: "two",
  },
  {
    name: "two parliaments of the same states in two papers",
    a: { type: "summit", who: "US + CU", assemblies: true, ...havana },
    b: { who: "US + CU", on: "2016-03-21", assemblies: true, ...havana },
    is: "one",
  },
  {
    name: "the report's own day and the day before it",
    a: { who: both, on: "2016-03-21", ...havana },
    b: { who: both, on: "2016-03-22", reading: "dateline", ...havana },
    is: "one",
  },
  {
    name: "a day of an unknown year",
    a: { who: both, on: "2016-03-21", ...havana },
    b: { who: both, on: "XXXX-03-22", ...havana },
    is: "two",
  },
  {
    name: "a signing recalled by one of its signers and its day",
    a: { type: "signing", who: "signatory:per.kotzias>GR + signatory:per.dimitrov>MK", on: "2018-06-17" },
    b: { type: "signing", who: "signatory:per.dimitrov>MK", on: "2018-06-17", background: true },
    published: ["2018-06-18", "2019-01-25"],
    is: "one",
  },
  {
    name: "leaders sign in the one paper, their states in the other, on one day",
    a: { type: "signing", who: `signatory:${OBAMA} + signatory:${CASTRO}`, on: "2016-03-21", ...havana },
    b: { type: "signing", who: "signatory:US + signatory:CU", on: "2016-03-21", place: "CU" },
    is: "one",
  },
  {
    name: "leaders and their states sign on one day, and one paper alone has a title",
    a: { type: "signing", who: `signatory:${OBAMA} + signatory:${CASTRO}`, on: "2016-03-21" },
    b: { type: "signing", who: "signatory:US + signatory:CU", on: "2016-03-21", about: ["agr.a"] },
    is: "asked",
  },
  {
    name: "leaders sign, and three states that day",
    a: { type: "signing", who: `signatory:${OBAMA} + signatory:${CASTRO}`, on: "2016-03-21" },
    b: { type: "signing", who: "signatory:US + signatory:CU + signatory:MX", on: "2016-03-21" },
    is: "asked",
  },
  {
    name: "leaders sign, and their states the day after",
    a: { type: "signing", who: `signatory:${OBAMA} + signatory:${CASTRO}`, on: "2016-03-21" },
    b: { type: "signing", who: "signatory:US + signatory:CU", on: "2016-03-22" },
    is: "two",
  },
  {
    name: "a meeting recalled by one of those who met and its day",
    a: { who: both, on: "2016-03-21" },
    b: { who: OBAMA, on: "2016-03-21", background: true },
    is: "asked",
  },
  {
    name: "a parliament ratifies, and so its state",
    a: { type: "ratification", who: "party:org.nara-diet>JP", on: "2019-01-25", about: ["agr.x"] },
    b: { type: "ratification", who: "party:JP", on: "2019-01-25", about: ["agr.x"] },
    is: "one",
  },
  {
    name: "a parliament ratifies, its state the day after",
    a: { type: "ratification", who: "party:org.nara-diet>JP", on: "2019-01-25", about: ["agr.x"] },
    b: { type: "ratification", who: "party:JP", on: "2019-01-26", about: ["agr.x"] },
    is: "two",
  },
  {
    name: "two chambers of one state ratify on one day",
    a: { type: "ratification", who: "party:org.upper>JP", on: "2019-01-25", about: ["agr.x"] },
    b: { type: "ratification", who: "party:org.lower>JP", on: "2019-01-25", about: ["agr.x"] },
    is: "two",
  },
  {
    name: "envoys sent home by a ministry and by its state, both told without a day on one day",
    a: { type: "expulsion", who: "actor:org.mfa>PE + recipient:CL" },
    b: { type: "expulsion", who: "actor:PE + recipient:CL" },
    published: ["2018-03-17", "2018-03-17"],
    is: "one",
  },
  {
    name: "envoys sent home and the answer to it",
    a: { type: "expulsion", who: "actor:PE + recipient:CL" },
    b: { type: "expulsion", who: "actor:CL + recipient:PE" },
    published: ["2018-03-17", "2018-03-17"],
    is: "two",
  },
  {
    name: "envoys sent home, told without a day three days apart",
    a: { type: "expulsion", who: "actor:PE + recipient:CL" },
    b: { type: "expulsion", who: "actor:PE + recipient:CL" },
    published: ["2018-03-17", "2018-03-20"],
    is: "asked",
  },
  {
    name: "sanctions of the same four, without a day in papers of one day",
    a: { type: "sanction", who: "actor:US + actor:CA + actor:GB + recipient:BY" },
    b: { type: "sanction", who: "actor:US + actor:CA + actor:GB + recipient:BY" },
    published: ["2021-06-21", "2021-06-22"],
    is: "one",
  },
  {
    name: "sanctions of three of four, without a day in papers of one day",
    a: { type: "sanction", who: "actor:US + actor:CA + actor:GB + recipient:BY" },
    b: { type: "sanction", who: "actor:US + actor:CA + recipient:BY" },
    published: ["2021-06-21", "2021-06-22"],
    is: "two",
  },
  {
    name: "many states break with one, of which a report leaves out one",
    a: { type: "breaking-relations", who: "actor:SA + actor:AE + actor:BH + actor:EG + recipient:QA" },
    b: {
      type: "breaking-relations",
      who: "actor:SA + actor:AE + actor:BH + actor:EG + actor:YE + recipient:QA",
    },
    published: ["2017-06-05", "2017-06-05"],
    is: "one",
  },
  {
    name: "other states break with the same one",
    a: { type: "breaking-relations", who: "actor:SA + actor:AE + actor:BH + recipient:QA" },
    b: { type: "breaking-relations", who: "actor:TD + actor:SN + recipient:QA" },
    published: ["2017-06-05", "2017-06-06"],
    is: "two",
  },
  {
    name: "talks of the same three states, told without a day or a town in papers of one day",
    a: { who: "US + RU + CN" },
    b: { who: "US + RU + CN" },
    published: ["2021-06-21", "2021-06-22"],
    is: "asked",
  },
];

describe("two tellings", () => {
  for (const { name, a, b, published = ["2016-03-22", "2016-03-22"], is } of cases) {
    for (const [first, second] of [
      [a, b],
      [b, a],
    ] as const) {
      it(`${name}: ${is}${first === a ? "" : " (turned round)"}`, () => {
        const days = first === a ? published : [published[1], published[0]];
        const lines = [source("one", days[0] ?? null, [first]), source("two", days[1] ?? null, [second])];
        const { entries, questions } = dossierOf(lines, [], plainStages(knowledge));
        const asked = questions.some(({ kind }) => kind === "same-event");
        expect(entries.length === 1 ? "one" : asked ? "asked" : "two").toBe(is);
      });
    }
  }
});

const range = (earliest: string, latest: string | null) => ({
  edtf: `${earliest}/${latest ?? ".."}`,
  earliest,
  latest,
});

describe("one article that tells of a step twice", () => {
  const of = (party: string, on = "2019-01-25"): EventTold => ({
    type: "ratification",
    who: `party:${party}`,
    on,
    about: ["agr.x"],
  });
  const entriesOf = (...events: EventTold[]): number =>
    dossierOf([source("one", "2019-01-27", events)], [], plainStages(knowledge)).entries.length;
  it("of a parliament and of its state: one", () => expect(entriesOf(of("org.diet>JP"), of("JP"))).toBe(1));
  it("of ministers and of their states: one", () =>
    expect(
      entriesOf(
        { ...of("per.a>JP + party:per.b>FR"), type: "signing" },
        { ...of("JP + party:FR"), type: "signing" },
      ),
    ).toBe(1));
  it("of two papers: two", () =>
    expect(
      entriesOf(
        { ...of("per.a>JP + party:per.b>FR"), type: "signing" },
        { ...of("JP + party:FR"), type: "signing", about: ["agr.y"] },
      ),
    ).toBe(2));
  it("of two states: two", () => expect(entriesOf(of("JP"), of("FR"))).toBe(2));
  it("of two days: two", () => expect(entriesOf(of("org.diet>JP"), of("JP", "2019-01-26"))).toBe(2));
});

describe("a report without a day", () => {
  const told = { who: both, on: "2016-03-21", ...havana };
  for (const [name, published, is] of [
    ["of one of two days", range("2016-03-21", "2016-03-22"), "one"],
    ["of one of four weeks", range("2016-03-01", "2016-03-28"), "two"],
    ["of a day after that of the event at the earliest", range("2016-03-21", null), "two"],
  ] as const) {
    it(`${name}: ${is}`, () => {
      const lines = [
        source("one", "2016-03-22", [told]),
        source("two", null, [{ who: both }], { published }),
      ];
      expect(dossierOf(lines, [], plainStages(knowledge)).entries.length === 1 ? "one" : "two").toBe(is);
    });
  }
});

describe("copies of one report", () => {
  const words = ["brotherly", "close", "delegations", "friendly", "reviewed", "relations", "ties"];
  const talks: EventTold = { who: "US + CU", words };
  const copied: Stages = {
    ...plainStages(knowledge),
    reports: {
      keysOf: () => ["one"],
      areCopies: () => true,
      group: (all: readonly { readonly source: string }[]) =>
        new Map(all.map(({ source: id }) => [id, "wire"])),
    },
  };
  const entriesOf = (second: EventTold, stages: Stages = copied): number =>
    dossierOf([source("one", null, [talks]), source("two", "2016-03-22", [second])], [], stages).entries
      .length;
  it("tell one event in one sentence", () => expect(entriesOf(talks)).toBe(1));
  it("tell it where one has mended a word", () =>
    expect(entriesOf({ ...talks, words: [...words.slice(1), "fraternal"] })).toBe(1));
  it("tell another in other words", () =>
    expect(
      entriesOf({ ...talks, words: ["agenda", "border", "customs", "ministers", "opened", "trade"] }),
    ).toBe(2));
  it("tell another of others in the same words", () =>
    expect(entriesOf({ ...talks, who: "FR + DE" })).toBe(2));
  it("other reports in the same words tell of any of their meetings", () =>
    expect(entriesOf(talks, plainStages(knowledge))).toBe(2));
});

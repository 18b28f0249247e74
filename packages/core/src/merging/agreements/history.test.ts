import { loadKnowledge } from "@chancery/knowledge";
import { describe, expect, test } from "vitest";

import { dayWhen, yearWhen, type Entry, type When } from "../../record/index.ts";
import type { EventLine, RelationLine } from "../lines/lines.ts";
import { historyOf, type AgreementParts } from "./history.ts";
import { lineageOf } from "./lineage.ts";

const knowledge = loadKnowledge();
const source = (letter: string): string => letter.repeat(64);

const relation = (more: Partial<RelationLine>): RelationLine => ({
  source: source("a"),
  fact: "f1",
  type: "supersedes",
  subject: "agr.aachen-2019",
  object: "agr.elysee-1963",
  value: null,
  when: null,
  negated: false,
  background: false,
  status: "actual",
  evidence: [{ start: 0, end: 5 }],
  support: {},
  ...more,
});

let count = 0;
/** An entry about agreements, told by the sources of these letters. */
function entry(
  type: Entry["type"],
  about: readonly string[],
  when: When | null,
  more: Partial<Entry> & { by?: string } = {},
): Entry {
  count += 1;
  const { by = "a", ...rest } = more;
  const members = [...by].map((letter) => ({
    source: source(letter),
    fact: `e${count}`,
    report: source(letter),
    background: false,
    accepted: null,
  }));
  return {
    id: `evt-${count}`,
    anchors: [`evt-${count}`],
    type,
    status: "actual",
    negated: false,
    participants: [],
    place: null,
    when,
    about: [...about],
    fields: [],
    members,
    independent: members.length,
    links: [],
    awaited: null,
    decisions: [],
    flagged: false,
    ...rest,
  };
}

const parties = (...values: string[]): Pick<Entry, "fields"> => ({
  fields: [
    {
      field: "participants",
      values: values.map((value) => ({
        value,
        witnesses: [{ source: source("a"), fact: "p", spans: [] }],
        independent: 1,
      })),
      display: values,
      rule: "union",
      disagreement: null,
    },
  ],
});

const history = (id: string, more: Partial<AgreementParts> = {}) =>
  historyOf({ group: { id, members: [] }, entries: [], relations: [], knowledge, ...more });

test("parties and lineage by the tables, each edge with its row", () => {
  const { parties, edges } = history("agr.elysee-1963").history;
  expect(parties.map(({ entity }) => entity)).toEqual(["DE", "FR"]);
  expect(edges).toContainEqual({
    rel: "amends",
    from: "agr.aachen-2019",
    to: "agr.elysee-1963",
    witnesses: [],
    row: "agreement_links:agr.aachen-2019:amends:agr.elysee-1963",
    certain: true,
  });
});

test("parties by a signing: states and bodies, not the people who sign", () => {
  const signing = entry(
    "signing",
    ["local:x"],
    dayWhen("2011-08-09"),
    parties("party ZM", "party MW", "signatory per.x", "host US"),
  );
  expect(history("local:x", { entries: [signing] }).history.parties.map(({ entity }) => entity)).toEqual([
    "MW",
    "ZM",
  ]);
});

describe("edges", () => {
  const edge = (rel: string, relations: readonly RelationLine[], more: Partial<AgreementParts> = {}) =>
    history("agr.elysee-1963", { relations, ...more }).history.edges.find((one) => one.rel === rel);
  test("told by one article: uncertain, with its words, and asked", () => {
    expect(edge("supersedes", [relation({})])).toMatchObject({
      certain: false,
      row: null,
      witnesses: [{ source: source("a"), spans: [{ start: 0, end: 5 }] }],
    });
    expect(history("agr.elysee-1963", { relations: [relation({})] }).questions).toMatchObject([
      { kind: "lineage", reasons: ["supersedes", "one-report"] },
    ]);
  });
  test("told by two: certain", () => {
    expect(edge("supersedes", [relation({}), relation({ source: source("b") })])?.certain).toBe(true);
  });
  test("told by two copies of one report: uncertain", () => {
    const told = [relation({}), relation({ source: source("b") })];
    expect(edge("supersedes", told, { reportOf: () => "r1" })?.certain).toBe(false);
  });
  test("an older paper that is to replace a newer one is never certain", () => {
    const turned = { subject: "agr.elysee-1963", object: "agr.aachen-2019" };
    expect(
      edge("supersedes", [relation(turned), relation({ ...turned, source: source("b") })])?.certain,
    ).toBe(false);
  });
  test.each([{ negated: true }, { status: "planned" as const }])("none by %j", (more) => {
    expect(edge("supersedes", [relation(more)])).toBeUndefined();
  });
  test("an unknown protocol says by its title what it does", () => {
    const signing = entry("signing", ["local:p", "agr.elysee-1963"], dayWhen("1963-07-02"));
    const titles = new Map([["local:p", "protocol on the exchange of instruments of ratification"]]);
    expect(edge("ratifies", [], { entries: [signing], titles })).toMatchObject({
      from: "local:p",
      to: "agr.elysee-1963",
      certain: false,
    });
  });
  test("papers of one ceremony are mentioned together", () => {
    const signing = entry("signing", ["local:q", "agr.elysee-1963"], dayWhen("1963-01-22"));
    const titles = new Map([["local:q", "declaration of friendship"]]);
    expect(edge("mentioned-with", [], { entries: [signing], titles })).toMatchObject({
      from: "agr.elysee-1963",
      to: "local:q",
    });
  });
  test("what an article tells beside it is mentioned with it where the parties are the same", () => {
    const [old, next] = ["agr.ru-kz-1992-friendship", "agr.ru-kz-1998-declaration"];
    const entries = [entry("signing", [old], yearWhen(1992))];
    const beside = [
      entry("signing", [next], yearWhen(1998)),
      entry("signing", ["agr.camp-david-1978"], yearWhen(1978)),
      entry("signing", [next], yearWhen(1998), { by: "z" }),
    ];
    const told = history(old, { entries, beside }).history.edges.filter(
      ({ rel }) => rel === "mentioned-with",
    );
    expect(told).toMatchObject([
      { from: old, to: next, certain: true, witnesses: [{ source: source("a") }] },
    ]);
  });
  test("being told beside says nothing where the tables tell more", () => {
    const entries = [entry("signing", ["agr.elysee-1963"], yearWhen(1963))];
    const beside = [entry("signing", ["agr.aachen-2019"], yearWhen(2019))];
    const told = history("agr.elysee-1963", { entries, beside }).history.edges;
    expect(told.map(({ rel }) => rel)).not.toContain("mentioned-with");
  });
  test("two names of one signing, by different articles, are asked about", () => {
    const witnesses = (letter: string) => [{ source: source(letter), fact: "x", spans: [] }];
    const signing = entry("signing", ["agr.elysee-1963", "local:q"], dayWhen("1963-01-22"), {
      by: "ab",
      fields: [
        {
          field: "about",
          values: [
            { value: "agr.elysee-1963", witnesses: witnesses("a"), independent: 1 },
            { value: "local:q", witnesses: witnesses("b"), independent: 1 },
          ],
          display: [],
          rule: "union",
          disagreement: null,
        },
      ],
    });
    const titles = new Map([["local:q", "friendship pact"]]);
    expect(
      history("agr.elysee-1963", { entries: [signing], titles }).history.edges.map(({ to }) => to),
    ).not.toContain("local:q");
    expect(history("agr.elysee-1963", { entries: [signing], titles }).questions).toMatchObject([
      { kind: "same-agreement", subjects: ["agr.elysee-1963", "local:q"] },
    ]);
  });
});

describe("steps", () => {
  const id = "agr.ru-kz-2013-alliance";
  test("in the order of their days", () => {
    const entries = [
      entry("ratification", [id], dayWhen("2014-12-22")),
      entry("signing", [id], dayWhen("2013-11-11")),
      entry("visit", [id], dayWhen("2013-11-10")),
      entry("signing", [id], dayWhen("2013-11-11"), { negated: true }),
    ];
    const { history: told, questions } = history(id, { entries });
    expect(told.steps.map(({ type, certain }) => [type, certain])).toEqual([
      ["signing", undefined],
      ["ratification", undefined],
    ]);
    expect(questions).toEqual([]);
  });
  test("an update by no known paper is a question, not an edge", () => {
    const { history: told, questions } = history(id, { entries: [entry("amendment", [id], yearWhen(2020))] });
    expect(told.steps).toMatchObject([{ type: "amendment", certain: false }]);
    expect(told.edges.filter(({ rel }) => rel === "amends")).toEqual([]);
    expect(questions).toMatchObject([
      { kind: "lineage", reasons: ["amendment", "2020", "no-amending-agreement-known"] },
    ]);
  });
  test("an amendment at the time of a known amending agreement is certain", () => {
    const { history: told, questions } = history("agr.elysee-1963", {
      entries: [entry("amendment", ["agr.elysee-1963"], yearWhen(2019))],
    });
    expect(told.steps[0]?.certain).toBeUndefined();
    expect(questions).toEqual([]);
  });
  test("a signing on a day that the tables exclude is asked about", () => {
    const told = history(id, { entries: [entry("signing", [id], yearWhen(2009))] });
    expect(told.questions).toMatchObject([
      {
        kind: "contradiction",
        subjects: [expect.stringContaining("/e"), id],
        reasons: ["signed-on", "2009", `agreements:${id}:2013-11-11`],
      },
    ]);
  });
  test("one whose sentence tells of ratification may be that step", () => {
    const signing = entry("signing", [id], dayWhen("2014-12-22"));
    const event = {
      source: source("a"),
      fact: signing.members[0]?.fact ?? "",
      words: ["exchange", "ratification"],
      agreements: [],
    } as unknown as EventLine; // only these are read
    expect(history(id, { entries: [signing], events: [event] }).questions).toMatchObject([
      { kind: "lineage", reasons: ["another-step", "exchange", "ratification", "signed:2013-11-11"] },
    ]);
  });
  test.each([
    ["a year that holds the day", yearWhen(2013)],
    ["the day after", dayWhen("2013-11-12")],
    ["no time", null],
  ])("%s is no other day", (_, when) => {
    expect(history(id, { entries: [entry("signing", [id], when)] }).questions).toEqual([]);
  });
});

test("a lineage runs over all edges, in the order of time, uncertain steps marked", () => {
  const amended = entry("amendment", ["agr.ru-kz-2013-alliance"], yearWhen(2020));
  const signed = entry("signing", ["agr.ru-kz-1998-declaration"], yearWhen(1998));
  const all: Record<string, Partial<AgreementParts>> = {
    "agr.ru-kz-2013-alliance": { entries: [amended], beside: [signed] },
    "agr.ru-kz-1998-declaration": { entries: [signed], beside: [amended] },
  };
  const items = lineageOf("agr.ru-kz-1992-friendship", (id) => history(id, all[id] ?? {}).history, knowledge);
  expect(items.map(({ when, certain }) => `${when?.slice(0, 4)}${certain ? "" : "?"}`)).toEqual([
    "1992",
    "1998",
    "2013",
    "2020?",
    "2025",
  ]);
});

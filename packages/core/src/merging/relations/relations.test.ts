import { loadKnowledge } from "@chancery/knowledge";
import { describe, expect, test } from "vitest";

import { dayWhen, yearWhen } from "../../record/index.ts";
import { contradictionOf } from "./contradictions.ts";
import { heldRelations } from "./held.ts";
import { membersOn } from "./membership.ts";
import { holdersOf, officesHeld } from "./offices.ts";
import type { ToldRelation } from "./told-relation.ts";

const knowledge = loadKnowledge();

let count = 0;
/** A relation as an article of a day tells it. */
function told(day: string | null, more: Partial<ToldRelation>): ToldRelation {
  count += 1;
  return {
    source: String(count).padStart(64, "0"),
    fact: `f${count}`,
    type: "member-of",
    subject: "KZ",
    object: "org.eaeu",
    value: null,
    when: null,
    negated: false,
    background: false,
    status: "actual",
    evidence: [{ start: 0, end: 5 }],
    support: {},
    published: day === null ? null : day.length === 4 ? yearWhen(Number(day)) : dayWhen(day),
    ...more,
  };
}
const office = (subject: string, object: string, value: string, more: Partial<ToldRelation> = {}) => ({
  type: "holds-office" as const,
  subject,
  object,
  value,
  ...more,
});
const nazarbayev = "per.nazarbayev-nursultan";

const TABLE: readonly (readonly [string, string | null, Partial<ToldRelation>, string | null])[] = [
  ["president in his term", "2015-12-21", office(nazarbayev, "KZ", "President"), null],
  ["president long after his term", "2022-01-10", office(nazarbayev, "KZ", "President"), "not-in-office"],
  ["former president", "2022-01-10", office(nazarbayev, "KZ", "former President"), null],
  ["ex-president", "2022-01-10", office(nazarbayev, "KZ", "ex-president"), null],
  [
    "history that the article recalls",
    "2022-01-10",
    office(nazarbayev, "KZ", "President", { background: true }),
    null,
  ],
  ["a day after he resigned", "2019-03-25", office(nazarbayev, "KZ", "President"), null],
  ["an article without a day", null, office(nazarbayev, "KZ", "President"), null],
  ["an article of some day of a year", "2022", office(nazarbayev, "KZ", "President"), null],
  [
    "an open-ended row says nothing of others",
    "2025-11-12",
    office("per.ushakov-yury", "KZ", "President"),
    null,
  ],
  [
    "a holder of a closed row, and another told",
    "2012-06-01",
    office("per.lavrov-sergei", "KZ", "President"),
    "other-holder",
  ],
  ["somebody whom the tables lack", "2012-06-01", office("local:aaaaaaaaaaaa:x", "KZ", "President"), null],
  ["an office that several hold", "2012-06-01", office("per.lavrov-sergei", "KZ", "minister"), null],
  [
    "a planned office",
    "2012-06-01",
    office("per.lavrov-sergei", "KZ", "President", { status: "planned" }),
    null,
  ],
  ["president-elect", "2012-06-01", office("per.lavrov-sergei", "KZ", "President-elect"), null],
  ["a member in its time", "2016-01-01", {}, null],
  ["a member two years before it joined", "2013-01-01", {}, "no-member"],
  ["a member in the weeks before it joined", "2014-12-23", {}, null],
  ["a state that the tables never had in the body", "2016-01-01", { subject: "TR" }, null],
  ["an observer that is called a member", "2021-06-01", { subject: "UZ" }, null],
  ["a member that left", "2014-03-01", { subject: "UZ", object: "org.csto" }, "no-member"],
  [
    "no member, against a row that is closed",
    "2010-03-01",
    { subject: "UZ", object: "org.csto", negated: true },
    "is-member",
  ],
  ["no member, against a row that is open", "2016-03-01", { negated: true }, null],
  ["his age", "2017-02-27", { type: "age", subject: nazarbayev, object: null, value: 76 }, null],
  ["his age, a year off", "2017-02-27", { type: "age", subject: nazarbayev, object: null, value: 77 }, null],
  [
    "his age, ten years off",
    "2017-02-27",
    { type: "age", subject: nazarbayev, object: null, value: 66 },
    "age",
  ],
  ["a capital of its time", "1995-06-01", { type: "capital-of", subject: "plc.almaty", object: "KZ" }, null],
  [
    "a capital of other times",
    "2005-06-01",
    { type: "capital-of", subject: "plc.almaty", object: "KZ" },
    "no-capital",
  ],
  [
    "a town that never was one",
    "2005-06-01",
    { type: "capital-of", subject: "plc.geneva", object: "KZ" },
    null,
  ],
];

describe("what the tables exclude of what articles say", () => {
  test.each(TABLE)("%s", (_, day, more, expected) => {
    expect(contradictionOf(told(day, more), knowledge)?.reason ?? null).toBe(expected);
  });
});

test("a state that two articles tell is one, with both and the row; what is excluded stands apart and is asked", () => {
  const { relations, questions } = heldRelations(
    [
      told("2014-12-23", office(nazarbayev, "KZ", "President")),
      told("2017-02-27", office(nazarbayev, "KZ", "president")),
      told("2023-02-27", office(nazarbayev, "KZ", "President")),
      told("2017-02-27", { type: "member-of", negated: true, subject: "TR" }),
    ],
    knowledge,
  );
  expect(relations).toMatchObject([
    { contradicted: false, when: { earliest: "2014-12-23", latest: "2017-02-27" }, witnesses: [{}, {}] },
    { contradicted: true, row: null, witnesses: [{}] },
  ]);
  expect(relations[0]?.row).toMatch(/^terms:per\.nazarbayev-nursultan:KZ\/president:/);
  expect(questions).toMatchObject([{ kind: "contradiction", subjects: [expect.stringContaining("/f")] }]);
});

test("offices of a person: what articles say stands with the term that it speaks of", () => {
  const offices = officesHeld(
    "per.putin-vladimir",
    [
      told("2023-11-09", office("per.putin-vladimir", "RU", "President")),
      told("2009-06-01", office("per.putin-vladimir", "RU", "Prime Minister")),
      told("2010-06-01", office("per.putin-vladimir", "RU", "former President")),
    ],
    knowledge,
  );
  expect(
    offices.filter(({ row, witnesses }) => row !== null && witnesses.length > 0).map(({ value }) => value),
  ).toHaveLength(2);
  expect(offices.find(({ row }) => row === null)).toMatchObject({
    value: "former President",
    contradicted: false,
  });
  const starts = offices.flatMap(({ when }) => when?.earliest ?? []);
  expect(starts).toEqual(starts.toSorted());
});

test("holders of an office follow one another", () => {
  const holders = holdersOf(
    "KZ/president",
    [told("2015-12-21", office(nazarbayev, "KZ", "President"))],
    knowledge,
  );
  expect(holders.map(({ subject }) => subject)).toEqual([nazarbayev, "per.tokayev-kassym-jomart"]);
  expect(holders[0]?.witnesses).toHaveLength(1);
});

const on = (body: string, day: string, member: string, ...relations: ToldRelation[]) =>
  membersOn(body, day, relations, knowledge).find((one) => one.member === member);

describe("members of a body on a day", () => {
  test("by a row that holds", () =>
    expect(on("org.nato", "2023-04-05", "FI")).toMatchObject({
      is: "member",
      since: "2023-04-04",
      witnesses: [],
    }));
  test("not by a row whose first day is beyond doubt", () =>
    expect(on("org.nato", "2023-03-03", "FI")).toMatchObject({ is: "not", since: null }));
  test("not after it left", () => expect(on("org.csto", "2015-01-01", "UZ")).toMatchObject({ is: "not" }));
  test("unknown in the month of a change", () =>
    expect(on("org.eaeu", "2015-08-15", "KG")).toMatchObject({ is: "unknown" }));
  test("of a state that neither names nothing is said", () =>
    expect(on("org.eaeu", "2016-01-01", "TR", told("2016-01-01", {}))).toBeUndefined());
  test("a partial list leaves the others as they are", () =>
    expect(on("org.eaeu", "2017-02-27", "AM", told("2017-02-27", {}))).toMatchObject({
      is: "member",
      witnesses: [],
    }));
  test("by an article alone", () =>
    expect(
      on("local:aaaaaaaaaaaa:x", "2017-02-27", "KZ", told("2017-02-27", { object: "local:aaaaaaaaaaaa:x" })),
    ).toMatchObject({
      is: "member",
      row: null,
      witnesses: [{}],
    }));
  test("an article of another decade says nothing of the day", () =>
    expect(
      on("local:aaaaaaaaaaaa:x", "2017-02-27", "KZ", told("1997-02-27", { object: "local:aaaaaaaaaaaa:x" })),
    ).toBeUndefined());
  test("an article from before it joined is not held against the row", () => {
    const before = told("2022-10-01", { subject: "FI", object: "org.nato", negated: true });
    expect(on("org.nato", "2023-05-01", "FI", before)).toMatchObject({
      is: "member",
      contradicted: false,
      against: [],
    });
  });
  test("articles that differ leave it unknown", () => {
    const object = "local:aaaaaaaaaaaa:x";
    expect(
      on(
        object,
        "2017-02-27",
        "KZ",
        told("2017-02-27", { object }),
        told("2017-02-27", { object, negated: true }),
      ),
    ).toMatchObject({ is: "unknown", witnesses: [{}], against: [{}] });
  });
  test("an article against the row is shown, not taken over", () =>
    expect(
      on(
        "org.nato",
        "2024-05-01",
        "FI",
        told("2024-05-01", { subject: "FI", object: "org.nato", negated: true }),
      ),
    ).toMatchObject({
      is: "member",
      contradicted: true,
      against: [{}],
    }));
});

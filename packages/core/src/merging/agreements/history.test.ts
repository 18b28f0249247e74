import { loadKnowledge } from "@chancery/knowledge";
import { expect, test } from "vitest";

import type { RelationLine } from "../lines.ts";
import { membersOn, officesHeld } from "../relations/held.ts";
import { agreementHistory } from "./history.ts";

const knowledge = loadKnowledge();
const SOURCE = "a".repeat(64);

const relation = (more: Partial<RelationLine>): RelationLine => ({
  source: SOURCE,
  fact: "f1",
  type: "member-of",
  subject: "PE",
  object: "org.nato",
  value: null,
  when: null,
  negated: false,
  background: false,
  status: "actual",
  evidence: [{ start: 0, end: 5 }],
  support: {},
  ...more,
});

const history = (id: string, relations: readonly RelationLine[] = []) =>
  agreementHistory({ group: { id, members: [] }, entries: [], relations, knowledge });

test("parties and lineage by the tables, each edge with its row", () => {
  const { parties, edges } = history("agr.elysee-1963");
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

test("an edge that one article alone tells is uncertain, with its words", () => {
  const told = relation({ type: "supersedes", subject: "agr.aachen-2019", object: "agr.elysee-1963" });
  const edge = history("agr.elysee-1963", [told]).edges.find(({ rel }) => rel === "supersedes");
  expect(edge).toMatchObject({
    certain: false,
    row: null,
    witnesses: [{ source: SOURCE, spans: [{ start: 0, end: 5 }] }],
  });
  const again = { ...told, source: "b".repeat(64) };
  expect(
    history("agr.elysee-1963", [told, again]).edges.find(({ rel }) => rel === "supersedes")?.certain,
  ).toBe(true);
});

const on = (body: string, day: string, member: string, relations: readonly RelationLine[] = []) =>
  membersOn(body, day, relations, knowledge).find((one) => one.member === member);

test("membership holds on its days: before it neither yes nor no", () => {
  expect(on("org.nato", "2023-04-03", "FI")).toBeUndefined();
  expect(on("org.nato", "2023-04-05", "FI")).toMatchObject({ is: "member", contradicted: false });
});

test("what an article says against the tables is shown as a contradiction, not taken over", () => {
  const told = relation({
    subject: "FI",
    negated: true,
    when: { edtf: "2024", earliest: "2024-01-01", latest: "2024-12-31" },
  });
  expect(on("org.nato", "2024-05-01", "FI", [told])).toMatchObject({ is: "member", contradicted: true });
  expect(on("org.nato", "2024-05-01", "FI", [{ ...told, negated: false }])).toMatchObject({
    contradicted: false,
  });
});

test("a partial list says nothing of those whom it leaves out", () => {
  const told = relation({ subject: "KZ", object: "org.eaeu" });
  expect(on("org.eaeu", "2020-01-01", "AM", [told])).toMatchObject({ is: "member" });
});

test("offices of a person by the tables and by articles, in the order of time", () => {
  const told = relation({
    type: "holds-office",
    subject: "per.tokayev-kassym-jomart",
    object: "KZ",
    value: "President",
  });
  const offices = officesHeld("per.tokayev-kassym-jomart", [told], knowledge);
  expect(offices.map(({ row }) => row === null)).toContain(true);
  const starts = offices.flatMap(({ when }) => when?.earliest ?? []);
  expect(starts).toEqual(starts.toSorted());
});

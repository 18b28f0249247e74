import { loadKnowledge } from "@chancery/knowledge";
import { describe, expect, test } from "vitest";

import type { EntityLine } from "../lines/lines.ts";
import { identify } from "./identify.ts";
import { entityKeys } from "./keys.ts";

const knowledge = loadKnowledge();

/** An entity as one source tells of it; the source is named by a letter. */
function line(source: string, name: string, more: Partial<EntityLine> = {}): EntityLine {
  return {
    source: source.repeat(64),
    entity: `local:${source.repeat(12)}:${name.replaceAll(/\W/g, "")}`,
    kind: "person",
    name,
    known: false,
    names: [{ text: name, count: 1 }],
    description: null,
    polities: [],
    roles: [],
    years: ["2011-08-09", "2011-08-10"],
    company: [],
    ...more,
  };
}

/** "A=B" joined, "A?B" asked, "-" neither. */
function verdict(a: EntityLine, b: EntityLine): string {
  const shared = entityKeys(a, knowledge).some((key) => entityKeys(b, knowledge).includes(key));
  if (!shared) return "-";
  const { groups, questions } = identify([a, b], new Map(), knowledge);
  return groups.length === 1 ? "=" : questions.length > 0 ? "?" : "-";
}

const minister = { polities: ["ZM"], roles: ["energy minister"] };
const treaty = { kind: "agreement", company: ["KZ", "RU"], years: ["2013-11-11", "2013-11-11"] } as const;

const TABLE: readonly (readonly [string, EntityLine, EntityLine, string])[] = [
  [
    "one name, one state",
    line("a", "Mubita Silwamba", minister),
    line("b", "Mubita Silwamba", minister),
    "=",
  ],
  ["two spellings", line("a", "Erlan Idrissov", minister), line("b", "Yerlan Idrisov", minister), "="],
  [
    "an initial, the state and the office",
    line("a", "M. Silwamba", minister),
    line("b", "Mubita Silwamba", minister),
    "=",
  ],
  [
    "a surname, the state and the office",
    line("a", "Silwamba", minister),
    line("b", "Mubita Silwamba", minister),
    "=",
  ],
  [
    "a surname and the state",
    line("a", "Silwamba", { polities: ["ZM"] }),
    line("b", "Mubita Silwamba", minister),
    "?",
  ],
  ["a full name and nothing else", line("a", "Mubita Silwamba"), line("b", "Mubita Silwamba", minister), "?"],
  [
    "a full name, of whom each tells other things",
    line("a", "Mubita Silwamba", { roles: ["poet"], company: ["per.x"] }),
    line("b", "Mubita Silwamba", minister),
    "-",
  ],
  [
    "a rare full name, the role and the year, whom it serves told by neither",
    line("a", "Mubita Silwamba", { roles: ["governor"] }),
    line("b", "Mubita Silwamba", { roles: ["governor"] }),
    "=",
  ],
  [
    "a rare full name and the role, in the paper of the year after",
    line("a", "Mubita Silwamba", { roles: ["governor"] }),
    line("b", "Mubita Silwamba", { roles: ["governor"], years: ["2012-01-01", "2012-01-02"] }),
    "=",
  ],
  [
    "a full name of which neither word is rare, the role and the year",
    line("a", "Zhang Jianhua", { roles: ["governor"] }),
    line("b", "Zhang Jianhua", { roles: ["governor"] }),
    "?",
  ],
  [
    "a rare full name and the role, years apart",
    line("a", "Mubita Silwamba", { roles: ["governor"] }),
    line("b", "Mubita Silwamba", { roles: ["governor"], years: ["2014-01-01", "2014-01-02"] }),
    "?",
  ],
  [
    "two deals that go by a word which any deal of theirs could go by",
    line("a", "peace deal", { ...treaty, years: ["2013-11-11", "2013-11-11"] }),
    line("b", "peace agreement", { ...treaty, years: ["2018-03-01", "2018-03-01"] }),
    "-",
  ],
  ["another given name", line("a", "Joseph Silwamba", minister), line("b", "Mubita Silwamba", minister), "-"],
  ["a daughter", line("a", "Anna Petrova", minister), line("b", "Anton Petrov", minister), "-"],
  [
    "another state",
    line("a", "Ali Hassan", { polities: ["IQ"] }),
    line("b", "Ali Hassan", { polities: ["SO"] }),
    "-",
  ],
  [
    "another state with the same office, which one of them may have by mistake",
    line("a", "Ganzorig Tumenbayar", { polities: ["MN"], roles: ["deputy prime minister"] }),
    line("b", "Ganzorig Tumenbayar", { polities: ["KZ"], roles: ["deputy prime minister"] }),
    "?",
  ],
  [
    "a surname of another state",
    line("a", "Mensah", { polities: ["GH"] }),
    line("b", "Kwame Mensah", { polities: ["TG"] }),
    "-",
  ],
  [
    "a middle name that differs",
    line("a", "Kim Yong Chol", { polities: ["KP"], roles: ["vice-chairman"] }),
    line("b", "Kim Jong Chol", { polities: ["KP"], roles: ["vice-chairman"] }),
    "-",
  ],
  [
    "a father and a son, years apart",
    line("a", "Omar Bongo Sr.", { polities: ["GA"], roles: ["deputy"], years: ["1985-01-01", "1985-01-01"] }),
    line("b", "Omar Bongo", { polities: ["GA"], roles: ["deputy"], years: ["2010-01-01", "2010-01-01"] }),
    "?",
  ],
  [
    "one letter more, the same minister of the same year",
    line("a", "Rustam Gadirovich", minister),
    line("b", "Rustam Gadarovich", minister),
    "=",
  ],
  [
    "one letter more, deputies of one state in one year, with a rare word in common",
    line("a", "Bounpheng Sisavathong", { polities: ["LA"], roles: ["deputy foreign minister"] }),
    line("b", "Bounpeng Sisavathong", { polities: ["LA"], roles: ["deputy foreign minister"] }),
    "=",
  ],
  [
    "one letter more, deputies of one state in one year, of a common surname",
    line("a", "Zhang Jianhua", { polities: ["CN"], roles: ["deputy foreign minister"] }),
    line("b", "Zhang Jinhua", { polities: ["CN"], roles: ["deputy foreign minister"] }),
    "?",
  ],
  [
    "one letter more, one state",
    line("a", "Rustam Gadirovich", { polities: ["ZM"] }),
    line("b", "Rustam Gadarovich", { polities: ["ZM"] }),
    "?",
  ],
  [
    "a full name in the company of two people whom both meet",
    line("a", "Brenda Halligan", { company: ["per.x", "per.y"] }),
    line("b", "Brenda Halligan", { company: ["per.x", "per.y"] }),
    "=",
  ],
  [
    "states in common are no company",
    line("a", "Kim Min-soo", { company: ["US", "KR", "JP"] }),
    line("b", "Kim Min-soo", { company: ["US", "KR", "JP"] }),
    "?",
  ],
  [
    "generations apart",
    line("a", "Ali Hassan", { ...minister, years: ["1955-01-01", "1955-01-01"] }),
    line("b", "Ali Hassan", { ...minister, years: ["2015-01-01", "2015-01-01"] }),
    "-",
  ],
  [
    "a body of three words",
    line("a", "Lagoon Basin Authority", { kind: "organization" }),
    line("b", "The Lagoon Basin Authority", { kind: "organization" }),
    "=",
  ],
  [
    "a parliament of one state in two articles",
    line("a", "Greek Parliament", { kind: "organization" }),
    line("b", "Greek Parliament", { kind: "organization" }),
    "=",
  ],
  [
    "embassies of one state, which may be any of its embassies",
    line("a", "Greek Embassy", { kind: "organization" }),
    line("b", "Greek Embassy", { kind: "organization" }),
    "?",
  ],
  [
    "a ministry of no state",
    line("a", "Ministry of Foreign Affairs", { kind: "organization" }),
    line("b", "Ministry of Foreign Affairs", { kind: "organization" }),
    "-",
  ],
  [
    "a council with its state in the name and beside it",
    line("a", "Supreme National Security Council of Iran", { kind: "organization" }),
    line("b", "Supreme National Security Council", { kind: "organization", polities: ["IR"] }),
    "=",
  ],
  [
    "two states' courts",
    line("a", "Supreme Court", { kind: "organization", polities: ["IN"] }),
    line("b", "Supreme Court", { kind: "organization", polities: ["PK"] }),
    "-",
  ],
  [
    "an acronym and the words that it stands for, of one state",
    line("a", "SDLP", { kind: "organization", polities: ["GB"] }),
    line("b", "Social Democratic Labour Party", { kind: "organization", polities: ["GB"] }),
    "=",
  ],
  [
    "an acronym alone may stand for others",
    line("a", "SDLP", { kind: "organization" }),
    line("b", "Sierra Democratic Labour Party", { kind: "organization" }),
    "-",
  ],
  [
    "a place with its noun and without",
    line("a", "Sentosa", { kind: "place", company: ["per.x", "per.y"] }),
    line("b", "Sentosa island", { kind: "place", company: ["per.x", "per.y"] }),
    "=",
  ],
  [
    "rooms of one name",
    line("a", "East Room", { kind: "place" }),
    line("b", "East Room", { kind: "place" }),
    "-",
  ],
  [
    "a body of one word",
    line("a", "Sessions", { kind: "organization" }),
    line("b", "Sessions", { kind: "organization" }),
    "-",
  ],
  [
    "a treaty in other words",
    line("a", "Treaty of Good Neighbourliness and Alliance", treaty),
    line("b", "Treaty on Good-Neighborliness and Alliance", treaty),
    "=",
  ],
  [
    "a treaty told in fewer words, the parties and the day",
    line("a", "Treaty on Good-Neighborliness and Alliance in the XXI Century", treaty),
    line("b", "Treaty of Good Neighbourliness and Union", treaty),
    "=",
  ],
  [
    "the parties and the day, and a title that says nothing",
    line("a", "joint declaration", treaty),
    line("b", "Treaty of Good Neighbourliness and Union", treaty),
    "?",
  ],
  [
    "two papers of one day",
    line("a", "Memorandum on Fisheries", treaty),
    line("b", "Memorandum on Culture", treaty),
    "-",
  ],
  [
    "the title and the day of other parties",
    line("a", "Peace and Border Accord", { ...treaty, company: ["PE", "EC"] }),
    line("b", "Peace and Border Accord", { ...treaty, company: ["PE", "CL"] }),
    "-",
  ],
  [
    "the same title of other parties",
    line("a", "Agreement on Air Services", { ...treaty, company: ["PE", "CL"] }),
    line("b", "Agreement on Air Services", { ...treaty, years: ["1990-01-01", "1990-01-01"] }),
    "-",
  ],
];

describe("entities that the tables lack", () => {
  test.each(TABLE)("%s", (_, a, b, expected) => {
    expect(verdict(a, b)).toBe(expected);
    expect(verdict(b, a)).toBe(expected);
  });
});

test("the groups are a function of the set", () => {
  const lines = [
    line("a", "Mubita Silwamba", minister),
    line("b", "M. Silwamba", minister),
    line("c", "Joseph Silwamba", minister),
    line("d", "Silwamba", minister),
  ];
  const one = identify(lines, new Map(), knowledge);
  expect(identify(lines.toReversed(), new Map(), knowledge)).toEqual(one);
});

test("a surname that fits two who exclude each other is of neither, and asked", () => {
  const lines = [
    line("a", "Mubita Silwamba", minister),
    line("b", "Joseph Silwamba", minister),
    line("c", "Silwamba", minister),
  ];
  const { groups, questions } = identify(lines, new Map(), knowledge);
  expect(groups).toHaveLength(3);
  expect(questions).toHaveLength(2);
});

test("what one article tells apart stays apart, whatever the names", () => {
  const [a, b] = [line("a", "Mubita Silwamba", minister), line("a", "Silwamba", minister)];
  expect(identify([a, b], new Map(), knowledge)).toMatchObject({ groups: [{}, {}], questions: [] });
});

test.each([
  [
    "Nursultan Nazarbaev",
    { polities: ["KZ"], roles: ["KZ/president"], years: ["2015-12-21", "2015-12-21"] },
    "=",
  ],
  ["Nursultan Nazarbaev", { polities: ["KZ"], years: ["2015-12-21", "2015-12-21"] }, "?"],
  ["Dinara Nazarbaeva", { polities: ["KZ"], roles: ["deputy"], years: ["2015-12-21", "2015-12-21"] }, "-"],
  [
    "Roelof Botha",
    { polities: ["ZA"], roles: ["ZA/foreign-minister"], years: ["1988-12-22", "1988-12-22"] },
    "?",
  ],
  ["Roelof Botha", { polities: ["NA"], years: ["1988-12-22", "1988-12-22"] }, "-"],
] as const)("%s %j against the tables: %s", (name, more, expected) => {
  const { groups, questions } = identify(
    [line("a", name, more as Partial<EntityLine>)],
    new Map(),
    knowledge,
  );
  expect(groups[0]?.known === true ? "=" : questions.length > 0 ? "?" : "-").toBe(expected);
});

test("a name that a thousand articles print costs little more than one", () => {
  const lines = Array.from({ length: 1000 }, (_, i) => ({
    ...line("a", "Mubita Silwamba", { ...minister, company: [`per.p${i}`] }),
    source: String(i).padStart(64, "0"),
    entity: `local:${String(i).padStart(12, "0")}:x`,
  }));
  const began = performance.now();
  const { groups, questions } = identify(lines, new Map(), knowledge);
  expect(performance.now() - began).toBeLessThan(2000);
  expect([groups.length, questions.length]).toEqual([1, 0]);
});

test("what people ruled comes first, and parts what is alike", () => {
  const [a, b] = [line("a", "Mubita Silwamba", minister), line("b", "Mubita Silwamba", minister)];
  const apart = new Map([[`${a.entity} ${b.entity}`, { same: false, decision: "d1" }]]);
  expect(identify([a, b], apart, knowledge).groups).toHaveLength(2);
  const known = new Map([[`${a.entity} per.putin-vladimir`, { same: true, decision: "d2" }]]);
  expect(identify([a], known, knowledge).groups).toMatchObject([
    { id: "per.putin-vladimir", reasons: ["decision"] },
  ]);
});

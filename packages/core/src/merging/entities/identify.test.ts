import { loadKnowledge } from "@chancery/knowledge";
import { describe, expect, test } from "vitest";

import type { EntityLine } from "../lines.ts";
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
  const shared = entityKeys(a).some((key) => entityKeys(b).includes(key));
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
  ["another given name", line("a", "Joseph Silwamba", minister), line("b", "Mubita Silwamba", minister), "-"],
  ["a daughter", line("a", "Anna Petrova", minister), line("b", "Anton Petrov", minister), "-"],
  [
    "another state",
    line("a", "Ali Hassan", { polities: ["IQ"] }),
    line("b", "Ali Hassan", { polities: ["SO"] }),
    "-",
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
    "a treaty with one word less",
    line("a", "Treaty on Good-Neighborliness and Alliance in the XXI Century", treaty),
    line("b", "Treaty of Good Neighbourliness and Union", treaty),
    "?",
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

test("what people ruled comes first, and parts what is alike", () => {
  const [a, b] = [line("a", "Mubita Silwamba", minister), line("b", "Mubita Silwamba", minister)];
  const apart = new Map([[`${a.entity} ${b.entity}`, { same: false, decision: "d1" }]]);
  expect(identify([a, b], apart, knowledge).groups).toHaveLength(2);
  const known = new Map([[`${a.entity} per.putin-vladimir`, { same: true, decision: "d2" }]]);
  expect(identify([a], known, knowledge).groups).toMatchObject([
    { id: "per.putin-vladimir", reasons: ["decision"] },
  ]);
});

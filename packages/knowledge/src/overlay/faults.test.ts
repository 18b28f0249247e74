import { describe, expect, it } from "vitest";

import type { OverlayFile } from "./index.ts";
import { onSmall, overlay } from "./testing/small.ts";

type Case = readonly [what: string, text: string, line: number, rule: string, message: RegExp];

const YAML: readonly Case[] = [
  ["nothing", "", 1, "overlay.empty", /says nothing/],
  ["a comment alone", "# to be written\n", 1, "overlay.empty", /says nothing/],
  ["no YAML", "people:\n  - {id: per.a, name: A B\nterms: []", 3, "overlay.yaml", /./],
  ["a list in place of tables", "- per.a\n- per.b", 1, "overlay.shape", /no map of tables/],
  ["two documents", "people: []\n---\nterms: []", 1, "overlay.shape", /more than one document/],
  ["an unknown table", "people: []\npersons: []", 2, "overlay.table", /no table "persons"/],
  ["a table that is no list", "people: {id: per.a}", 1, "overlay.shape", /people is no list/],
  ["a row that is no map", "people:\n- per.a", 2, "overlay.shape", /no map of cells/],
  [
    "an unknown column",
    "people:\n- {id: per.a, name: A B}\n- {id: per.c, nom: C D}",
    3,
    "overlay.column",
    /no column "nom"/,
  ],
  [
    "a cell twice",
    "people:\n- id: per.a\n  name: A B\n  name: C D",
    4,
    "overlay.twice",
    /"name" stands twice/,
  ],
  ["a cell that is a map", "people:\n- id: per.a\n  name: {en: A B}", 3, "overlay.shape", /name holds more/],
  ["an alias of YAML", "people:\n- &a {id: per.a, name: A B}\n- *a", 3, "overlay.alias", /alias/],
  ["a missing id", "people:\n- {name: A B}", 2, "overlay.missing", /has no id/],
  ["an empty id", "people:\n- {id: '', name: A B}", 2, "overlay.missing", /has no id/],
  [
    "a new person without a name",
    "people:\n- {id: per.a, born: 1950}",
    2,
    "overlay.missing",
    /people:per\.a is new and has no name/,
  ],
  ["a term of nobody", "terms:\n- {office: KZ/president}", 2, "overlay.missing", /has no person/],
  [
    "a month 13",
    "people:\n- {id: per.putin-vladimir, born: 1952-13}",
    2,
    "overlay.date",
    /born "1952-13" is no date/,
  ],
  [
    "the 30th of February",
    "people:\n- {id: per.putin-vladimir, born: 1952-02-30}",
    2,
    "overlay.date",
    /no date/,
  ],
  ["a date in words", "people:\n- {id: per.putin-vladimir, born: May 1952}", 2, "overlay.date", /no date/],
  ["a date far ahead", "people:\n- {id: per.putin-vladimir, died: 2099}", 2, "dates.range", /outside/],
  [
    "an end before the start",
    "memberships:\n- {org: org.eaeu, member: RU, status: member, from: 2016, to: 2015}",
    2,
    "dates.order",
    /comes after/,
  ],
  [
    "a sex that is none",
    "people:\n- {id: per.putin-vladimir, gender: male}",
    2,
    "overlay.value",
    /gender "male" is none of m, f/,
  ],
  [
    "a Q-id that is none",
    "people:\n- {id: per.putin-vladimir, qid: 7747}",
    2,
    "overlay.qid",
    /no id of Wikidata/,
  ],
  ["degrees in words", "places:\n- {id: plc.astana, lat: 51°10′N}", 2, "overlay.number", /lat/],
  [
    "a line break in a name",
    'people:\n- {id: per.putin-vladimir, name: "Vladimir\\nPutin"}',
    2,
    "overlay.text",
    /control characters/,
  ],
  [
    "a cell without end",
    `people:\n- {id: per.putin-vladimir, name: ${"Vladimir ".repeat(600)}}`,
    2,
    "overlay.text",
    /characters/,
  ],
  [
    "the same row twice",
    "people:\n- {id: per.a, name: A B}\n- {id: per.a, name: C D}",
    3,
    "overlay.twice",
    /stands at mine\.yaml:2 too/,
  ],
  ["an id of the wrong shape", "people:\n- {id: putin, name: A B}", 2, "ids.shape", /no id of people/],
  [
    "an id that nobody has",
    "terms:\n- {person: per.nobody, office: KZ/president, from: 2030, acting: y}",
    2,
    "ids.resolve",
    /per\.nobody is in none/,
  ],
  [
    "an office that nobody has",
    "terms:\n- {person: per.putin-vladimir, office: KZ/emperor}",
    2,
    "ids.resolve",
    /KZ\/emperor/,
  ],
  [
    "which of two terms",
    "terms:\n- {person: per.putin-vladimir, office: RU/president, to: 2030}",
    2,
    "overlay.which",
    /rows from 2000-05-07, 2012-05-07/,
  ],
  [
    "an override of nothing",
    "people:\n- {id: per.a, name: A B, override: true}",
    2,
    "overlay.override",
    /nothing to override/,
  ],
  [
    "an override that is neither",
    "people:\n- {id: per.putin-vladimir, override: perhaps}",
    2,
    "overlay.value",
    /neither true nor false/,
  ],
  [
    "a removal of nothing",
    'people: []\nremove:\n- "names:per.x:Old Spelling"',
    3,
    "overlay.remove",
    /no row "names:per\.x:Old Spelling"/,
  ],
  [
    "a removal without a table",
    "remove:\n- per.putin-vladimir",
    2,
    "overlay.remove",
    /no row "per\.putin-vladimir"/,
  ],
  [
    "a removal of what is still named",
    'remove: ["places:plc.astana"]\nplaces: [{id: plc.park, name: Park, kind: region, parent: plc.astana}]',
    2,
    "ids.resolve",
    /parent plc\.astana/,
  ],
  [
    "a removal that leaves a child",
    'remove: ["orgs:org.eaeu"]',
    1,
    "overlay.dangling",
    /org\.eaeu is still named by orgs:org\.supreme-council/,
  ],
  [
    "two in one seat",
    "terms:\n- {person: per.putin-vladimir, office: KZ/president, from: 2020, to: 2021}",
    2,
    "terms.overlap",
    /at once/,
  ],
  [
    "an office held by a child",
    "terms:\n- {person: per.putin-vladimir, office: KZ/foreign-minister, from: 1960}",
    2,
    "terms.age",
    /born 1952-10-07/,
  ],
  [
    "a member before there was a body",
    "memberships:\n- {org: org.eaeu, member: RU, status: member, from: 2001}",
    2,
    "memberships.founded",
    /founded/,
  ],
  [
    "an unknown status",
    "memberships:\n- {org: org.eaeu, member: RU, status: friend}",
    2,
    "memberships.status",
    /friend/,
  ],
  ["an unknown kind of name", "names:\n- {entity: RU, text: Rossiya, kind: joke}", 2, "names.kind", /joke/],
  [
    "a plain word as a name",
    "names:\n- {entity: RU, text: bear, kind: nickname}",
    2,
    "names.lower-case",
    /"bear"/,
  ],
  [
    "a name of something else",
    "names:\n- {entity: plc.moscow, text: EAEU, kind: short}",
    2,
    "names.collision",
    /org\.eaeu\|plc\.moscow|plc\.moscow\|org\.eaeu/,
  ],
  [
    "agreements that follow each other in a circle",
    "agreement_links:\n- {from: agr.ru-kz-1992, rel: amends, to: agr.ru-kz-2013}",
    2,
    "lineage.cycle",
    /agr\.ru-kz-1992 -> agr\.ru-kz-2013 -> agr\.ru-kz-1992|agr\.ru-kz-2013 -> agr\.ru-kz-1992 -> agr\.ru-kz-2013/,
  ],
  [
    "an agreement that follows itself",
    "agreement_links:\n- {from: agr.ru-kz-1992, rel: amends, to: agr.ru-kz-1992}",
    2,
    "lineage.self",
    /leads to itself/,
  ],
  [
    "bodies within each other",
    "orgs:\n- {id: org.eaeu, parent: org.supreme-council}",
    2,
    "lineage.cycle",
    /parent: /,
  ],
  ["a layer of no kind", "layer: mine\npeople: []", 1, "overlay.meta", /layer "mine"/],
  ["a day that is none", "as_of: 2026\npeople: []", 1, "overlay.meta", /as_of "2026"/],
  [
    "an alias that is a list",
    "people:\n- id: per.putin-vladimir\n  aliases: [[a, b]]",
    3,
    "overlay.shape",
    /an alias is/,
  ],
  [
    "a role that is no role",
    "roles:\n- {pattern: big cheese, role: Big Cheese, title: y}",
    2,
    "roles.role",
    /./,
  ],
  ["a code that is no code", "countries:\n- {id: QQ, kind: current}", 2, "base.code", /QQ/],
];

const file = (name: string, text: string): OverlayFile => ({ name: `mine/${name}`, text });
const TABLES: readonly (readonly [
  what: string,
  file: OverlayFile,
  line: number,
  rule: string,
  message: RegExp,
])[] = [
  ["a file named after no table", file("persons.csv", "id\nper.a\n"), 1, "overlay.file", /persons\.csv/],
  ["an unknown column", file("people.csv", "id,nom\nper.a,A B\n"), 1, "overlay.column", /"nom"/],
  [
    "a column twice",
    file("people.csv", "id,name,name\nper.a,A B,C D\n"),
    1,
    "overlay.columns",
    /stands twice/,
  ],
  [
    "too many cells",
    file("people.csv", "id,name\nper.a,A B,m\n"),
    2,
    "overlay.csv",
    /3 cells under 2 columns/,
  ],
  [
    "an open quotation mark",
    file("people.csv", 'id,name\nper.a,"A B\n'),
    2,
    "overlay.csv",
    /never closed|quote/,
  ],
  [
    "a mark inside a cell",
    file("people.csv", 'id,name\nper.a,A "B" C\n'),
    2,
    "overlay.csv",
    /quotation mark/,
  ],
  ["a row without its id", file("people.csv", "id,name\n,A B\n"), 2, "overlay.missing", /has no id/],
  [
    "a bad date after a cell of two lines",
    file(
      "terms.csv",
      'person,office,from,note\nper.putin-vladimir,KZ/president,2030,"two\nlines"\nper.putin-vladimir,KZ/foreign-minister,1st of May,\n',
    ),
    4,
    "overlay.date",
    /1st of May/,
  ],
  ["removals without their column", file("remove.csv", "id\nper.a\n"), 1, "overlay.column", /"row"/],
  ["no table at all", file("notes.txt", "hello"), 1, "overlay.file", /notes\.txt/],
  [
    "JSON with a comma too many",
    file("people.json", '{"people": [\n{"id": "per.a"},\n]}'),
    3,
    "overlay.json",
    /./,
  ],
  ["JSON broken off", file("people.json", '{"people": [\n{"id": "per'), 2, "overlay.json", /./],
];

describe("a wrong overlay is refused", () => {
  it.each(YAML)("%s", (_, text, line, rule, message) => {
    const { layers, knowledge } = onSmall(text);
    const found = layers.flatMap(({ findings }) => findings);
    expect(found).toContainEqual({
      rule,
      severity: "fault",
      file: "mine.yaml",
      line,
      message: expect.stringMatching(message),
      remedy: expect.stringMatching(/^\p{Lu}.{8,}[^.]$/u),
    });
    expect(layers).toMatchObject([{ taken: false }]);
    expect(knowledge.lookup("Vladimir Putin")).toHaveLength(1);
  });

  it.each(TABLES)("CSV: %s", (_, input, line, rule, message) => {
    const { layers } = onSmall({ name: "mine", files: [input] });
    const found = layers.flatMap(({ findings }) => findings);
    expect(found).toContainEqual(
      expect.objectContaining({
        rule,
        severity: "fault",
        file: input.name,
        line,
        message: expect.stringMatching(message),
      }),
    );
  });

  it("tells every fault, not the first", () => {
    const text =
      "people:\n- {name: A B}\n- {id: per.a, nom: C}\npersons: []\nterms:\n- {person: per.putin-vladimir, office: KZ/president, from: x}";
    expect(onSmall(text).layers[0]?.findings.map(({ line }) => line)).toEqual([2, 3, 4, 6]);
  });
});

const SOUND: readonly (readonly [what: string, text: string])[] = [
  ["dates in doubt", "people: [{id: per.putin-vladimir, born: 1952-10?}]"],
  [
    "an acting holder beside another",
    "terms: [{person: per.putin-vladimir, office: KZ/president, from: 2020, to: 2021, acting: true}]",
  ],
  ["a scheduled end", "terms: [{person: per.tokayev-kassym-jomart, office: KZ/president, to: 2029-11-20}]"],
  ["a weak plain word", "names: [{entity: RU, text: bear, kind: nickname, strength: weak}]"],
  [
    "a name of two that was looked at",
    "names: [{entity: plc.moscow, text: EAEU, kind: short}]\ncollisions: [{text: EAEU, entities: [plc.moscow, org.eaeu]}]",
  ],
  [
    "sources and notes",
    "people: [{id: per.putin-vladimir, born: 1952, src: his page, note: differs=year only}]",
  ],
  [
    "the base's own row again",
    "names: [{entity: plc.astana, text: Nur-Sultan, lang: en, kind: former, from: 2019-03-23, to: 2022-09-17}]",
  ],
  [
    "an agreement after the last",
    "agreements: [{id: agr.ru-kz-2025, title: Declaration, kind: declaration, parties: [RU, KZ]}]\nagreement_links: [{from: agr.ru-kz-2025, rel: amends, to: agr.ru-kz-2013}]",
  ],
];

describe("no fault is found in", () => {
  it.each(SOUND)("%s", (_, text) => {
    const { layers } = onSmall(overlay(text));
    expect(layers).toMatchObject([{ taken: true, findings: [] }]);
  });
});

import type { ArticleRecord, EventFact, FigureFact, RelationFact, Span, StatementFact } from "@chancery/core";
import { describe, expect, it } from "vitest";

import type { ArticleAnswers } from "./answers.ts";
import { score } from "./score.ts";
import { PARTS, type Tallies } from "./tally.ts";

const TEXT = [
  "Lagoon Post | Menu",
  "Tala meets Orsini in Port Vela",
  "By Ana Moss",
  "2 May 2001",
  "PORT VELA - President Mere Tala of Fiji met Foreign Minister Luca Orsini on Monday.",
  "“The reef is ours,” Tala told Orsini.",
  "Fiji will send 40 divers.",
].join("\n");

const ANSWERS: ArticleAnswers = {
  file: "vela.txt",
  title: "Tala meets Orsini in Port Vela",
  outlet: "Lagoon Post",
  published: { when: "2001-05-02", method: "stated" },
  agencies: [],
  bylines: ["Ana Moss"],
  blocks: {
    boilerplate: ["Lagoon Post"],
    byline: ["By Ana"],
    timestamp: ["2 May"],
    paragraph: ["PORT VELA"],
  },
  datelinePlace: "vela",
  entities: [
    { key: "tala", kind: "person", forms: ["Mere Tala", "Tala"] },
    { key: "orsini", kind: "person", forms: ["Luca Orsini", "Orsini"] },
    { key: "fiji", kind: "country", forms: ["Fiji"] },
    { key: "vela", kind: "place", forms: [], places: ["in Port Vela", "PORT VELA"] },
  ],
  events: [
    {
      types: ["meeting"],
      with: ["tala", "orsini"],
      may: ["fiji"],
      place: ["vela", null],
      when: "2001-04-30",
      status: "actual",
    },
    { types: ["cooperation"], with: ["fiji"], optional: true },
  ],
  statements: [{ speaker: "tala", addressee: "orsini", form: "direct", text: "The reef is ours" }],
  relations: [{ type: "holds-office", subject: "tala", object: "fiji", value: /president/i }],
  figures: [{ value: 40, unit: ["divers"], bound: "exact", of: ["fiji"] }],
};

function at(words: string, nth = 0): Span {
  let start = TEXT.indexOf(words);
  for (let i = 0; i < nth; i += 1) start = TEXT.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

const all = (words: string): Span[] =>
  [...TEXT.matchAll(new RegExp(`\\b${words}\\b`, "g"))].map((m) => ({
    start: m.index,
    end: m.index + words.length,
  }));

const entity = (
  id: string,
  kind: ArticleRecord["entities"][number]["kind"],
  spans: Span[],
): ArticleRecord["entities"][number] => ({
  id,
  kind,
  name: id,
  known: false,
  wikidata: null,
  description: null,
  mentions: spans.map((span) => ({ span, text: TEXT.slice(span.start, span.end), form: "name" })),
});

const fact = (id: string, words: string) => ({
  id,
  evidence: [at(words)],
  support: {},
  status: "actual" as const,
  negated: false,
  background: false,
  source: null,
  confidence: 1,
  rule: "test",
});

const MEETING: EventFact = {
  ...fact("f1", "President Mere Tala of Fiji met Foreign Minister Luca Orsini on Monday."),
  kind: "event",
  type: "meeting",
  participants: ["e.tala", "e.orsini"].map((id) => ({ entity: id, role: "participant", office: null })),
  place: null,
  when: { edtf: "2001-04-30", earliest: "2001-04-30", latest: "2001-04-30" },
  about: [],
  codes: { plover: "CONSULT", mode: null, cameo: "040" },
};
const STATEMENT: StatementFact = {
  ...fact("f2", "“The reef is ours,” Tala told Orsini."),
  kind: "statement",
  form: "direct",
  speaker: "e.tala",
  addressee: "e.orsini",
  content: [at("The reef is ours")],
  cue: at("told"),
  when: null,
  about: [],
};
const OFFICE: RelationFact = {
  ...fact("f3", "President Mere Tala of Fiji"),
  kind: "relation",
  type: "holds-office",
  subject: "e.tala",
  object: "e.fiji",
  value: "President",
  when: null,
};
const FIGURE: FigureFact = {
  ...fact("f4", "Fiji will send 40 divers."),
  kind: "figure",
  measure: "divers",
  value: 40,
  unit: "divers",
  bound: "exact",
  of: ["e.fiji"],
  period: null,
  qualifiers: [],
};

const KINDS = ["boilerplate", "title", "byline", "timestamp", "paragraph", "paragraph", "paragraph"] as const;

/** A record that answers everything, with fields changed at will. */
function perfect(change: (record: ArticleRecord) => void = () => {}): ArticleRecord {
  const day = { edtf: "2001-05-02", earliest: "2001-05-02", latest: "2001-05-02" };
  const record = structuredClone({
    schema: "chancery/article-record@1",
    source: { id: "0", uri: "vela.txt", mediaType: "text/plain", retrievedAt: null, text: TEXT },
    article: {
      language: "en",
      outlet: "Lagoon Post",
      title: { span: at("Tala meets Orsini in Port Vela"), text: "Tala meets Orsini in Port Vela" },
      bylines: [{ name: "Ana Moss", role: "author", span: at("Ana Moss") }],
      agencies: [],
      dateline: { place: "e.vela", span: at("PORT VELA") },
      published: { when: day, method: "stated", clues: [] },
      blocks: TEXT.split("\n").map((line, i) => ({ span: at(line), kind: KINDS[i] ?? "paragraph" })),
    },
    entities: [
      entity("e.tala", "person", all("Tala")),
      entity("e.orsini", "person", all("Orsini")),
      entity("e.fiji", "country", all("Fiji")),
      entity("e.vela", "place", [at("Port Vela"), at("PORT VELA")]),
    ],
    times: [],
    facts: [MEETING, STATEMENT, OFFICE, FIGURE],
  }) as unknown as ArticleRecord;
  // "Mere Tala" and "Luca Orsini" in full where they are printed in full
  for (const [i, name] of ["Mere Tala", "Luca Orsini"].entries()) {
    const mention = record.entities[i]?.mentions[1];
    if (mention) Object.assign(mention, { span: at(name), text: name });
  }
  change(record);
  return record;
}

const scored = (record: ArticleRecord): Tallies => score([ANSWERS], new Map([["vela.txt", record]]));
const event = (record: ArticleRecord): EventFact => record.facts.find((f) => f.kind === "event") as EventFact;
const statement = (record: ArticleRecord): StatementFact =>
  record.facts.find((f) => f.kind === "statement") as StatementFact;
const relation = (record: ArticleRecord): RelationFact =>
  record.facts.find((f) => f.kind === "relation") as RelationFact;
const figure = (record: ArticleRecord): FigureFact =>
  record.facts.find((f) => f.kind === "figure") as FigureFact;

it("a perfect record scores 100 in every part", () => {
  const tallies = scored(perfect());
  expect(PARTS.map((part) => [part, tallies.figure(part)])).toEqual(PARTS.map((part) => [part, 1]));
  expect(tallies.of("invariants").misses).toEqual([]);
  expect(tallies.overall).toBe(1);
});

it("an article without a record takes its share away", () => {
  const tallies = score([ANSWERS, { ...ANSWERS, file: "other.txt" }], new Map([["vela.txt", perfect()]]));
  expect(tallies.overall).toBe(0.5);
});

it("what may be found is neither asked for nor held against the record", () => {
  const extra = {
    ...MEETING,
    id: "f5",
    type: "cooperation" as const,
    participants: [{ entity: "e.fiji", role: "actor" as const, office: null }],
  };
  expect(scored(perfect((r) => r.facts.push(extra))).overall).toBe(1);
});

describe("each kind of error is seen in its part", () => {
  const errors: [string, string, (record: ArticleRecord) => void][] = [
    ["another line taken for the title", "title", (r) => Object.assign(r.article, { title: null })],
    [
      "page furniture taken for a paragraph",
      "blocks",
      (r) => Object.assign(r.article.blocks[0] ?? {}, { kind: "paragraph" }),
    ],
    [
      "a wrong day of publication",
      "published",
      (r) => Object.assign(r.article.published?.when ?? {}, { edtf: "2001-05-03" }),
    ],
    [
      "a stated day given as inferred",
      "published",
      (r) => Object.assign(r.article.published ?? {}, { method: "inferred" }),
    ],
    ["a byline left out", "credits", (r) => r.article.bylines.splice(0)],
    ["no outlet", "credits", (r) => Object.assign(r.article, { outlet: null })],
    ["another dateline", "credits", (r) => Object.assign(r.article.dateline ?? {}, { place: "e.fiji" })],
    ["a name that leads nowhere", "linking", (r) => r.entities[0]?.mentions.splice(0, 1)],
    ["a person taken for a place", "kinds", (r) => Object.assign(r.entities[1] ?? {}, { kind: "place" })],
    ["an event left out", "events found", (r) => r.facts.splice(0, 1)],
    [
      "an event that nobody tells of",
      "events found",
      (r) => r.facts.push({ ...MEETING, id: "f5", type: "attack" }),
    ],
    ["an event of another type", "events found", (r) => Object.assign(event(r), { type: "signing" })],
    ["a party left out", "event who", (r) => event(r).participants.pop()],
    [
      "a party too many",
      "event who",
      (r) => event(r).participants.push({ entity: "e.vela", role: "participant", office: null }),
    ],
    ["a wrong place", "event where", (r) => Object.assign(event(r), { place: "e.fiji" })],
    ["a wrong day", "event when", (r) => Object.assign(event(r), { when: null })],
    ["planned, told as done", "event status", (r) => Object.assign(event(r), { status: "planned" })],
    ["denied, told as done", "event polarity", (r) => Object.assign(event(r), { negated: true })],
    ["an event with one wrong field", "events whole", (r) => Object.assign(event(r), { when: null })],
    ["a statement left out", "statements found", (r) => r.facts.splice(1, 1)],
    ["another speaker", "statements whole", (r) => Object.assign(statement(r), { speaker: "e.orsini" })],
    ["another addressee", "statements whole", (r) => Object.assign(statement(r), { addressee: null })],
    [
      "direct speech given as indirect",
      "statements whole",
      (r) => Object.assign(statement(r), { form: "indirect" }),
    ],
    [
      "a content that swallows its cue",
      "statements whole",
      (r) => Object.assign(statement(r), { content: [at("The reef is ours,” Tala told")] }),
    ],
    ["an office of another state", "relations", (r) => Object.assign(relation(r), { object: "e.vela" })],
    [
      "a relation that nobody states",
      "relations",
      (r) => r.facts.push({ ...OFFICE, id: "f5", subject: "e.orsini" }),
    ],
    ["a figure of another unit", "figures", (r) => Object.assign(figure(r), { unit: "ships" })],
    ["a bound lost", "figures", (r) => Object.assign(figure(r), { bound: "at-least" })],
    ["a figure of nobody", "figures", (r) => Object.assign(figure(r), { of: [] })],
    [
      "a mention that is not its span",
      "invariants",
      (r) => Object.assign(r.entities[0]?.mentions[0] ?? {}, { text: "Tal" }),
    ],
    ["two facts of one id", "invariants", (r) => r.facts.push({ ...OFFICE })],
    [
      "evidence in page furniture",
      "invariants",
      (r) => Object.assign(relation(r), { evidence: [at("Menu")] }),
    ],
    [
      "a fact about an entity that is not there",
      "invariants",
      (r) => Object.assign(relation(r), { object: "e.gone" }),
    ],
  ];
  it.each(errors)("%s: %s", (_, part, change) => {
    const tally = scored(perfect(change)).of(part);
    expect(tally.misses.length).toBeGreaterThan(0);
  });
});

describe("what the answers leave open", () => {
  const asked = (answers: Partial<ArticleAnswers>, change: (record: ArticleRecord) => void): Tallies =>
    score([{ ...ANSWERS, ...answers }], new Map([["vela.txt", perfect(change)]]));

  it("an interval inside the accepted days that holds the true one is right", () => {
    const published = { ...ANSWERS.published, within: ["2001-05-01", "2001-05-03"] as const };
    const widen = (latest: string) => (r: ArticleRecord) =>
      Object.assign(r.article.published?.when ?? {}, {
        edtf: `2001-05-01/${latest}`,
        earliest: "2001-05-01",
        latest,
      });
    expect(asked({ published }, widen("2001-05-03")).figure("published")).toBe(1);
    expect(asked({ published }, widen("2001-05-09")).figure("published")).toBe(0);
  });

  it("doubt and time of day do not make another date", () => {
    const change = (r: ArticleRecord): void =>
      void Object.assign(event(r).when ?? {}, { edtf: "2001-04-30?" });
    expect(asked({}, change).figure("events whole")).toBe(1);
  });

  it("who travels must be the visitor", () => {
    const events = [{ types: ["visit"] as const, with: ["tala"], may: ["orsini"] }];
    const visit = (role: "visitor" | "host") => (r: ArticleRecord) =>
      Object.assign(event(r), { type: "visit", participants: [{ entity: "e.tala", role, office: null }] });
    expect(asked({ events }, visit("visitor")).figure("events whole")).toBe(1);
    expect(asked({ events }, visit("host")).figure("events whole")).toBe(0);
  });

  it("one recorded session may answer two that are told as one", () => {
    const apart = ["tala", "orsini"].map((key) => ({
      types: ["meeting"] as const,
      with: [key],
      may: ["tala", "orsini"],
    }));
    const joint = apart.map((answer) => ({ ...answer, joint: "session" }));
    expect(asked({ events: apart }, () => {}).of("events found").right).toBe(1);
    expect(asked({ events: joint }, () => {}).of("events found").right).toBe(2);
  });

  it("what an article denies may be left out, not told as done", () => {
    const denied = { types: ["meeting"] as const, with: ["tala", "orsini"], negated: true, optional: true };
    const told = (negated: boolean): Tallies =>
      asked({ events: [denied] }, (r) => Object.assign(event(r), { negated }));
    expect(told(true).of("events found").extra).toBe(0);
    expect(told(false).of("events found").extra).toBe(1);
  });

  it("an office that has ended must read as past", () => {
    const relations = [{ type: "holds-office" as const, subject: "tala", value: /president/i, ended: true }];
    expect(asked({ relations }, () => {}).of("relations").right).toBe(0);
    expect(
      asked({ relations }, (r) => Object.assign(relation(r), { value: "former president" })).of("relations")
        .right,
    ).toBe(1);
  });
});

import { Model, defaultModel, type IEntityDatum } from "@alephdata/followthemoney";
import type { Fact } from "@chancery/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { DataFactory, Parser, Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { describe, expect, it } from "vitest";

import { ftmFact, ploverRecord, provenanceFile, type FtmEntity, type FtmFactView } from "./index.ts";
import { PLOVER_SCHEMA, SHAPES } from "./testing/validity.ts";

const TEXT = "Қасым-Жомарт said:\n“We will <b>not</b> \\ agree 🇰🇿”.";
const ENTITIES: FtmFactView["entities"] = [
  { id: "per.a", kind: "person", name: "Қасым-Жомарт\nТоқаев" },
  { id: "local:1:x", kind: "person", name: 'An "envoy" </script>' },
  { id: "KZ", kind: "country", name: "Kazakhstan" },
  { id: "RU", kind: "country", name: "Russia" },
  { id: "org.x", kind: "organization", name: "A body" },
  { id: "plc.astana", kind: "place", name: "Astana" },
  { id: "agr.x", kind: "agreement", name: "A treaty" },
];
const when = (edtf: string) => ({ edtf, earliest: null, latest: null });
const view = (change: object, article: object = {}): FtmFactView => ({
  fact: {
    id: "0abc",
    status: "actual",
    negated: false,
    background: false,
    source: null,
    rule: "a.rule",
    evidence: [{ start: 10, end: 10 + TEXT.length }],
    when: null,
    ...change,
  } as unknown as Fact,
  evidence: [{ start: 10, end: 10 + TEXT.length, text: TEXT }],
  entities: ENTITIES,
  article: {
    id: "a".repeat(64),
    uri: "https://paper.example/1?a=b c",
    title: 'A "title"',
    outlet: "Paper",
    published: "2015-12-22",
    ...article,
  },
});
const office = (change: object = {}) =>
  view({
    kind: "relation",
    type: "holds-office",
    subject: "per.a",
    object: "KZ",
    value: "President",
    ...change,
  });
const member = (change: object = {}) =>
  view({ kind: "relation", type: "member-of", subject: "KZ", object: "org.x", value: null, ...change });
const said = (change: object = {}) =>
  view({
    kind: "statement",
    form: "direct",
    speaker: "per.a",
    addressee: "RU",
    content: [{ start: 10 + 20, end: 10 + TEXT.length - 2 }],
    about: ["agr.x"],
    ...change,
  });
const part = (entity: string, role = "participant", held: string | null = null) => ({
  entity,
  role,
  office: held,
});
const event = (change: object = {}, article: object = {}) =>
  view(
    {
      kind: "event",
      type: "meeting",
      when: when("2015-12-21"),
      place: "plc.astana",
      participants: [part("per.a", "participant", "KZ/president"), part("RU")],
      about: [],
      codes: { plover: "CONSULT", mode: null, cameo: "040" },
      ...change,
    },
    article,
  );

const model = new Model(defaultModel);
/** By the published model: known properties, required ones, types, references to what may stand there. */
function check(entities: readonly FtmEntity[]): void {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  for (const entity of entities) {
    const schema = model.getSchema(entity.schema);
    model.getEntity(entity as unknown as IEntityDatum);
    const { required = [] } = defaultModel.schemata[entity.schema as "Person"] as { required?: string[] };
    for (const one of required) expect(entity.properties).toHaveProperty(one);
    for (const [name, values] of Object.entries(entity.properties)) {
      const property = schema.getProperty(name);
      for (const value of values) {
        expect([name, value.trim()]).not.toEqual([name, ""]);
        if (property.type.name === "date") expect(value).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
        if (property.type.name !== "entity") continue;
        const referred = byId.get(value);
        expect([name, referred?.schema ?? "none"]).not.toEqual([name, "none"]);
        expect(model.getSchema(referred?.schema ?? "").isA(property.getRange())).toBe(true);
      }
    }
  }
}

describe("facts as entities of FollowTheMoney", () => {
  it.each([
    ["an office", office(), ["Person", "PublicBody", "Position", "Occupancy"], { holder: ["per.a"] }],
    ["on a day", office({ when: when("2015-12-21") }), null, { date: ["2015-12-21"] }],
    ["over years", office({ when: when("2013/2015") }), null, { startDate: ["2013"], endDate: ["2015"] }],
    [
      "held before",
      office({ value: "former President", when: when("../2015") }),
      null,
      { status: ["ended"] },
    ],
    ["of a body", office({ object: "org.x" }), ["Person", "Organization", "Position", "Occupancy"], {}],
    ["of nobody known", office({ object: null }), ["Person", "Position", "Occupancy"], {}],
    ["a member", member(), ["PublicBody", "Organization", "Membership"], { role: ["member"] }],
    [
      "an observer since",
      member({ type: "observer-of", when: when("2015/..") }),
      null,
      { startDate: ["2015"] },
    ],
    ["a statement", said(), ["Article", "Person", "PublicBody", "Note"], { entity: ["per.a", "RU"] }],
    [
      "of nobody named",
      said({ speaker: null, addressee: null }),
      ["Article", "Note"],
      { name: ["Statement"] },
    ],
    ["an event", event(), ["Article", "Person", "PublicBody", "Event"], { proof: ["a".repeat(64)] }],
  ])("%s", (_, given, schemas, properties) => {
    const entities = ftmFact(given);
    check(entities);
    if (schemas !== null) expect(entities.map(({ schema }) => schema)).toEqual(schemas);
    expect(entities.at(-1)?.properties).toMatchObject(properties);
  });

  it("a statement is what was said, on one line, and no more", () => {
    expect(ftmFact(said()).at(-1)?.properties["description"]).toEqual(["We will <b>not</b> \\ agree 🇰🇿"]);
  });

  it.each([
    ["what is denied", office({ negated: true })],
    ["what is planned", member({ status: "planned" })],
    ["an event that was not", event({ negated: true })],
    ["a place in an office", office({ subject: "plc.astana" })],
    ["a treaty as a body", member({ object: "agr.x" })],
    [
      "another relation",
      view({ kind: "relation", type: "party-to", subject: "KZ", object: "agr.x", value: null }),
    ],
    ["a figure", view({ kind: "figure", measure: "trade", value: 3, unit: "USD", of: ["KZ"], period: null })],
    ["words that are not in the evidence", said({ content: [{ start: 0, end: 5 }] })],
  ])("leaves out %s", (_, given) => expect(ftmFact(given)).toEqual([]));

  it("an address that is none of the web does not come", () => {
    const [article] = ftmFact(event({}, { uri: "javascript:alert(1)", outlet: null }));
    expect(article?.properties).not.toHaveProperty("sourceUrl");
    expect(article?.properties).not.toHaveProperty("publisher");
  });
});

describe("events as records of PLOVER", () => {
  const known: Record<string, { name: string; wikidata: string | null; code: string | null }> = {
    KZ: { name: "Kazakhstan", wikidata: "Q232", code: "KAZ" },
    RU: { name: "Russia", wikidata: null, code: "RUS" },
  };
  const record = (given: FtmFactView) =>
    ploverRecord(given, (id) => known[id] ?? null, { coder: "Chancery" });
  const valid = new Ajv2020({ strict: true }).compile(PLOVER_SCHEMA);

  it.each([
    [event(), { date: "2015-12-21", event: ["CONSULT"] }, 2, 0],
    [event({ when: when("2015-12-21/2015-12-22") }), { enddate: "2015-12-22" }, 2, 0],
    [event({ when: when("2015-12-21?") }), { comment: "The day is not certain: 2015-12-21?." }, 2, 0],
    [event({ status: "planned" }), { comment: "Reported as planned." }, 2, 0],
    [event({ participants: [part("RU", "visitor"), part("KZ", "host")] }), { event_loc: "Astana" }, 1, 1],
    [event({ participants: [part("RU", "host"), part("KZ")] }), {}, 2, 0],
    [
      event({
        participants: [part("RU", "actor"), part("KZ", "recipient")],
        codes: { plover: "AID", mode: null },
      }),
      { event: ["AID"] },
      1,
      1,
    ],
    [event({ codes: { plover: "CONSULT", mode: "phone" }, place: null }), { mode: ["phone"] }, 2, 0],
  ])("%#", (given, fields, actors, recipients) => {
    const made = record(given);
    expect([valid(made), valid.errors]).toEqual([true, null]);
    expect(made).toMatchObject(fields);
    expect([made?.actor.length, made?.recipient?.length ?? 0]).toEqual([actors, recipients]);
  });

  it("an actor is told by what is known of it", () => {
    expect(
      record(event({ participants: [part("KZ"), part("local:1:x", "participant", "RU/envoy")] }))?.actor,
    ).toEqual([
      { code: "KAZ", entity_text: "Kazakhstan", identifier_id: "Q232", identifier_text: "KZ" },
      { entity_text: 'An "envoy" </script>', office: "RU/envoy" },
    ]);
  });

  it.each([
    ["a statement", said()],
    ["what is denied", event({ negated: true })],
    ["a month", event({ when: when("2015-12") })],
    ["a year nobody wrote", event({ when: when("XXXX-12-21") })],
    ["an open stretch", event({ when: when("2015-12-21/..") })],
    ["no day", event({ when: null })],
    ["nobody", event({ participants: [] })],
    ["aid to nobody", event({ codes: { plover: "AID", mode: null } })],
    ["a type without a code", event({ codes: { plover: "", mode: null } })],
  ])("leaves out %s", (_, given) => expect(record(given)).toBeNull());
});

describe("facts with their provenance", () => {
  const versions = { pipeline: "1.2.3", knowledge: "2025+a" };
  const options = { page: () => null, versions, generatedAt: "2026-01-02T03:04:05Z" };
  const quadsOf = (trig: string) => new Parser({ format: "application/trig" }).parse(trig);
  const ALL = [
    office(),
    member(),
    said({ source: "per.a" }),
    event(),
    event({}, { uri: "a b.txt", title: null }),
  ];

  it("is TriG that is read back, one head of prefixes however many parts", async () => {
    const write = await provenanceFile(options);
    const text = (await write(ALL.slice(0, 2))) + (await write(ALL.slice(2)));
    expect(text.match(/@prefix prov:/g)).toHaveLength(1);
    const whole = await (await provenanceFile(options))(ALL);
    expect(quadsOf(text).length).toBe(quadsOf(whole).length);
    expect(await (await provenanceFile(options))(ALL)).toBe(whole);
    expect(quadsOf(await (await provenanceFile(options))([]))).toEqual([]);
  });

  it.each(ALL.map((one, i) => [i, one] as const))("%i: its graphs hold what shapes ask", async (_, given) => {
    const quads = quadsOf(await (await provenanceFile(options))([given]));
    const quote = quads.find(
      ({ predicate }) => predicate.value.endsWith("#value") && predicate.value.includes("prov"),
    );
    expect(quote?.object.value).toBe(TEXT);
    // Shapes look at a graph; here at all four of the fact as one.
    const flat = quads.map(({ subject, predicate, object }) => DataFactory.quad(subject, predicate, object));
    const shapes = new Store(new Parser().parse(SHAPES));
    const report = await new SHACLValidator(shapes).validate(new Store(flat));
    expect(report.results.map(({ path, focusNode }) => [path?.value, focusNode?.value])).toEqual([]);
    const less = flat.filter(({ predicate }) => !predicate.value.endsWith("hadPrimarySource"));
    expect((await new SHACLValidator(shapes).validate(new Store(less))).conforms).toBe(false);
  });

  it("things have the addresses of the record where it has a site", async () => {
    const page = (of: string, id: string) => `https://record.example/${of}/${encodeURIComponent(id)}`;
    const text = await (await provenanceFile({ ...options, page }))([office()]);
    expect(text).toContain("<https://record.example/fact/0abc#provenance>");
    expect(text).toContain("<https://record.example/entity/per.a>");
  });
});

import { Model, defaultModel, type IEntityDatum } from "@alephdata/followthemoney";
import type { ArticleRecord, Fact } from "@chancery/core";
import { describe, expect, it } from "vitest";

import {
  annotationsOf,
  codePoints,
  ftmEntity,
  ftmEvent,
  ftmLines,
  type ExportedEntry,
  type FtmNamed,
} from "./index.ts";

describe("offsets in code points", () => {
  const text = "🇰🇿 e\u0301 Қазақ";
  it.each([
    [0, 0],
    [2, 1],
    [4, 2],
    [5, 3],
    [7, 5],
    [text.length, [...text].length],
  ])("%i is %i", (offset, point) => expect(codePoints(text, [offset]).get(offset)).toBe(point));
  it.each([1, 3, -1, text.length + 1])("%i is at no character", (offset) =>
    expect(() => codePoints(text, [0, offset])).toThrow(RangeError),
  );
});

const factAt = (id: string, ...evidence: { start: number; end: number }[]): Fact =>
  ({ id, kind: "event", evidence }) as unknown as Fact;
const recordOf = (text: string, facts: Fact[], change: object = {}): ArticleRecord =>
  ({
    source: { id: "a".repeat(64), uri: "https://paper.example/1", text, retrievedAt: null, ...change },
    facts,
  }) as unknown as ArticleRecord;

describe("facts as Web Annotations", () => {
  const TEXTS = [
    "plain words here",
    "🇰🇿🇰🇿 Қасым-Жомарт 🇰🇿 met",
    "e\u0301e\u0301 שלום </script> \r\n",
    "🙂".repeat(90),
  ];
  it.each(TEXTS)("what is quoted stands at its place, counted as the standard counts: %j", (text) => {
    const points = [...text];
    const bounds = [0];
    for (const point of points) bounds.push((bounds.at(-1) ?? 0) + point.length);
    for (const from of [0, 2, Math.floor(points.length / 2)]) {
      const span = { start: bounds[from] ?? 0, end: bounds.at(-1) ?? 0 };
      const [annotation] = annotationsOf(recordOf(text, [factAt("f", span)])).items;
      const [target] = (annotation?.target ?? []) as { selector: Record<string, never>[] }[];
      const [quote, place] = target?.selector ?? [];
      expect(points.slice(place?.["start"], place?.["end"]).join("")).toBe(quote?.["exact"]);
      expect(text.slice(0, span.start).endsWith(quote?.["prefix"] ?? "?")).toBe(true);
      expect([...String(quote?.["prefix"])].length).toBe(Math.min(32, from));
      // eslint-disable-next-line no-misleading-character-class -- halves of pairs are what is looked for
      expect(JSON.stringify(annotation)).not.toMatch(/\\ud[89a-f]/);
    }
  });

  it("has what the model requires: a context, IRIs, a motivation, one body and at least one target", () => {
    const record = recordOf("One fact. Another.", [
      factAt("b", { start: 10, end: 18 }, { start: 0, end: 3 }),
      factAt("a", { start: 0, end: 9 }),
      factAt("none"),
    ]);
    for (const site of [undefined, "https://record.example"]) {
      const page = annotationsOf(record, { site });
      expect(page["@context"]).toBe("http://www.w3.org/ns/anno.jsonld");
      expect(page.type).toBe("AnnotationPage");
      expect(page.items.map(({ target }) => target.length)).toEqual([1, 2]);
      for (const { id, type, motivation, body, target } of page.items) {
        expect([type, motivation]).toEqual(["Annotation", "linking"]);
        for (const iri of [page.id, id, body, (target[0] as { source: string }).source])
          expect(iri).toMatch(
            site === undefined ? /^tag:chancery\.invalid,2026:\S+$/ : /^https:\/\/record\.example\/\S+$/,
          );
      }
      expect(annotationsOf(record, { site })).toEqual(page);
    }
  });

  it("tells when the page was fetched, of what the web has", () => {
    const fetched = annotationsOf(
      recordOf("One.", [factAt("a", { start: 0, end: 4 })], { retrievedAt: "2026-01-02T03:04:05Z" }),
    );
    expect(fetched.items[0]?.target[0]).toMatchObject({
      state: { type: "TimeState", sourceDate: "2026-01-02T03:04:05Z", cached: "https://paper.example/1" },
    });
    const local = recordOf("One.", [factAt("a", { start: 0, end: 4 })], {
      retrievedAt: "2026-01-02T03:04:05Z",
      uri: "a.txt",
    });
    expect(annotationsOf(local).items[0]?.target[0]).not.toHaveProperty("state");
  });
});

const model = new Model(defaultModel);
const names: Record<string, FtmNamed> = {
  "per.a": { id: "per.a", kind: "person", name: "Қасым-Жомарт\nТоқаев" },
  KZ: { id: "KZ", kind: "country", name: "Kazakhstan" },
  SUHH: { id: "SUHH", kind: "country", name: "Soviet Union" },
  "org.x": { id: "org.x", kind: "organization", name: "A “body”, </script>" },
  "plc.astana": { id: "plc.astana", kind: "place", name: "Astana" },
  "agr.x": { id: "agr.x", kind: "agreement", name: "A treaty" },
};
const event = (change: Partial<ExportedEntry> = {}): ExportedEntry => ({
  id: "evt-1",
  type: "meeting",
  status: "actual",
  negated: false,
  when: { edtf: "2015-12-21", earliest: null, latest: null },
  place: "plc.astana",
  participants: ["per.a", "KZ", "SUHH", "org.x", "per.a", "nobody"].map((entity) => ({
    entity,
    role: "participant",
    office: null,
  })),
  about: ["agr.x"],
  independent: 2,
  sources: 3,
  disagreement: null,
  ...change,
});

/** Each entity by the published model: its properties are known, the required are there, values have their types, references lead to what may stand there. */
function check(
  entities: readonly {
    id: string;
    schema: string;
    properties: Readonly<Record<string, readonly string[]>>;
  }[],
): void {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  for (const entity of entities) {
    const schema = model.getSchema(entity.schema);
    model.getEntity(entity as unknown as IEntityDatum);
    for (const required of ["Address"].includes(entity.schema) ? ["full"] : ["name"])
      expect(entity.properties).toHaveProperty(required);
    for (const [name, values] of Object.entries(entity.properties)) {
      const property = schema.getProperty(name);
      const { values: allowed } = defaultModel.types[property.type.name as "country"] as {
        values?: Record<string, string>;
      };
      for (const value of values) {
        expect(value).not.toBe("");
        if (property.type.name === "date") expect(value).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
        if (["country", "topic"].includes(property.type.name)) expect(allowed).toHaveProperty([value]);
        if (property.type.name === "entity") {
          const referred = byId.get(value);
          expect(referred).toBeDefined();
          expect(model.getSchema(referred?.schema ?? "").isA(property.getRange())).toBe(true);
        }
      }
    }
  }
}

describe("entities of FollowTheMoney", () => {
  it.each([
    [{}, { date: ["2015-12-21"] }],
    [{ when: { edtf: "2013-11", earliest: null, latest: null } }, { date: ["2013-11"] }],
    [
      { when: { edtf: "2017-02-27/2017-02-28", earliest: null, latest: null } },
      { startDate: ["2017-02-27"], endDate: ["2017-02-28"] },
    ],
    [{ when: { edtf: "2015/..", earliest: null, latest: null } }, { startDate: ["2015"] }],
    [{ when: { edtf: "2014-12-22?", earliest: null, latest: null } }, { date: ["2014-12-22"] }],
    [{ when: { edtf: "XXXX-12-21", earliest: null, latest: null } }, {}],
    [{ when: null, place: null, participants: [] }, {}],
    [{ place: "KZ" }, { date: ["2015-12-21"], country: ["kz"] }],
  ])("an event %j is one of the model", (change, properties) => {
    const entities = ftmEvent(event(change), names);
    check(entities);
    const told = entities.at(-1)?.properties ?? {};
    expect(told).toMatchObject(properties);
    for (const day of ["date", "startDate", "endDate"])
      expect([day, day in told]).toEqual([day, day in properties]);
  });

  it("how it stands, and what of its day is in doubt, travels; what did not happen is left out", () => {
    const planned = ftmEvent(
      event({
        status: "planned",
        disagreement: "conflict",
        when: { edtf: "2014-12-22?", earliest: null, latest: null },
      }),
      names,
    );
    expect(planned.at(-1)?.properties["summary"]).toEqual([
      "Reported as planned. Its sources contradict each other. Day: 2014-12-22?. Told by 3 articles, 2 independent.",
    ]);
    expect(ftmEvent(event({ negated: true }), names)).toEqual([]);
    expect(ftmEvent(event({ status: "denied" }), names)).toEqual([]);
  });

  it("who took part comes once, and before; what no schema is true of does not come", () => {
    const write = ftmLines();
    const lines = (write(ftmEvent(event(), names)) + write(ftmEvent(event({ id: "evt-2" }), names)))
      .trimEnd()
      .split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual([
      "per.a",
      "KZ",
      "SUHH",
      "org.x",
      "evt-1",
      "evt-2",
    ]);
    expect(ftmEntity({ id: "agr.x", kind: "agreement", name: "A treaty" })).toBeNull();
    check(Object.values(names).flatMap((named) => ftmEntity(named) ?? []));
  });
});

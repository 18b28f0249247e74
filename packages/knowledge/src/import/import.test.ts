import { describe, expect, it } from "vitest";

import { loadKnowledge, shippedSource } from "../index.ts";
import { layer } from "../overlay/index.ts";
import { importList, ImportError, layerDocument, layerFolder, type Format, type Imported } from "./index.ts";
import { CITIES, ENTITIES, JRC, MEMBERSHIPS_CSV, REIGN, SPARQL, SPARQL_CSV } from "./testing/lists.ts";

const source = shippedSource();
const context = { knowledge: loadKnowledge(), tables: source.tables, dataDate: source.dataDate };
const run = (format: Format, text: string): Imported => importList(format, text, context);
const rows = ({ rows }: Imported, table: string) =>
  rows.filter((row) => row.table === table).map(({ cells }) => cells);
const leftOut = ({ report }: Imported): string[] => report.leftOut.map(({ why, count }) => `${count} ${why}`);

/** The layer laid on the base: what every import must withstand. */
const laid = (imported: Imported) => {
  const folder = layer(source, [{ name: "list", files: layerFolder(imported) }]);
  const file = layer(source, [
    { name: "list.json", files: [{ name: "list.json", text: layerDocument(imported) }] },
  ]);
  expect(
    folder.layers.flatMap(({ findings }) => findings.filter(({ severity }) => severity === "fault")),
  ).toEqual([]);
  expect(folder.layers).toMatchObject([{ taken: true, layer: { rank: imported.rank } }]);
  expect(file.knowledge.version).toBe(folder.knowledge.version);
  return folder.knowledge;
};

describe("Wikidata's query results", () => {
  const imported = run("wikidata", SPARQL);

  it("add people with names and terms, dates as precise as they are told", () => {
    expect(rows(imported, "people")).toContainEqual({
      id: "per.testbekov-aibek",
      name: "Aibek Testbekov",
      given: "Aibek",
      family: "Testbekov",
      order: "gf",
      gender: "m",
      born: "1970-05",
      qid: "Q900001",
      country: "KZ",
    });
    expect(rows(imported, "names")).toContainEqual({
      entity: "per.testbekov-aibek",
      text: "Айбек Тестбеков",
      lang: "ru",
      kind: "variant",
    });
    expect(rows(imported, "terms")).toEqual([
      { person: "per.testbekov-aibek", office: "KZ/ambassador", from: "2016", acting: "n" },
    ]);
    expect(laid(imported).lookup("Айбек Тестбеков")).toMatchObject([{ entity: "per.testbekov-aibek" }]);
  });

  it("count what we know, by Q-id and name", () => {
    expect(imported.report.read).toBe(4);
    expect(imported.report.equal["terms"]).toBe(1);
    expect(
      rows(imported, "people")
        .filter(({ id }) => id === "per.nazarbayev-nursultan")
        .flatMap(Object.keys),
    ).not.toContain("name");
  });

  it("tell who else would sit in a seat that is taken, and leave it", () => {
    expect(imported.report.differs).toContainEqual({
      row: "terms:per.rival-testuly:KZ/president:2010-01-01",
      column: "person",
      ours: expect.stringMatching(/^per\.nazarbayev-nursultan 1990/),
      theirs: "per.rival-testuly 2010-01-01..2012-01-01",
    });
  });

  it("leave out titles that are no role of ours", () => {
    expect(leftOut(imported).join()).toMatch(/role/);
    expect(rows(imported, "offices").map(({ id }) => id)).not.toContain("KZ/deputy-chairwoman");
  });

  it("are the same as CSV and as the service's flat JSON", () => {
    const flat = JSON.stringify([
      {
        person: "http://www.wikidata.org/entity/Q900001",
        personLabel: "Aibek Testbekov",
        positionLabel: "Ambassador of Kazakhstan",
        iso: "KZ",
        start: "2016-01-01T00:00:00Z",
      },
    ]);
    for (const text of [SPARQL_CSV, flat])
      expect(rows(run("wikidata", text), "terms")).toMatchObject([{ office: "KZ/ambassador", from: "2016" }]);
  });

  it("add memberships of bodies and states that we have", () => {
    const found = run("wikidata", MEMBERSHIPS_CSV);
    expect(rows(found, "memberships")).toEqual([
      { org: "org.eaeu", member: "AR", status: "member", from: "2021-02-03" },
    ]);
    expect(found.report.equal["memberships"]).toBe(1);
    expect(leftOut(found)).toEqual(["1 a membership of a body or state that we do not have"]);
    laid(found);
  });
});

describe("Wikidata's entities", () => {
  const imported = run("wikidata", ENTITIES);

  it("add people, terms with their precision, names and demonyms; what is deprecated is not read", () => {
    expect(rows(imported, "people")).toEqual([
      {
        id: "per.aibek-testbekov",
        name: "Aibek Testbekov",
        gender: "m",
        born: "1970-05",
        qid: "Q900001",
        country: "KZ",
      },
    ]);
    expect(rows(imported, "terms")).toEqual([
      { person: "per.aibek-testbekov", office: "KZ/ambassador", from: "2016", to: "2019-06-03", acting: "n" },
    ]);
    const names = rows(imported, "names").map(({ entity, text }) => `${entity} ${text}`);
    expect(names).toContain("per.aibek-testbekov Aybek Testbekov");
    expect(names).not.toContain("per.aibek-testbekov Testbekov");
    expect(names).toContain("KZ Kazakhlander");
    expect(names).not.toContain("KZ Kazakh");
    expect(laid(imported).lookup("Kazakhlander")).toMatchObject([{ entity: "KZ", form: "demonym" }]);
  });

  it("count memberships that we know", () => expect(imported.report.equal["memberships"]).toBe(1));
});

describe("REIGN", () => {
  const imported = run("reign", REIGN);

  it("knows ours, adds others in an office that no title names, one person for two spells", () => {
    expect(imported.report.read).toBe(5);
    expect(rows(imported, "people")).toEqual([
      { id: "per.testeur", name: "Testeur", family: "Testeur", gender: "m", born: "1890", country: "FR" },
    ]);
    expect(rows(imported, "terms")).toEqual([
      {
        person: "per.testeur",
        office: "FR/effective-leader",
        from: "1946-02-01",
        to: "1946-03",
        acting: "n",
      },
      {
        person: "per.testeur",
        office: "FR/effective-leader",
        from: "1946-06-05",
        to: "1946-07",
        acting: "n",
      },
    ]);
    expect(leftOut(imported)).toEqual(["1 no single person", "1 a state that we do not have"]);
  });

  it("gives surnames that are weak, and nobody becomes president by it", () => {
    const knowledge = laid(imported);
    expect(knowledge.lookup("Testeur")).toMatchObject([{ entity: "per.testeur", strength: "weak" }]);
    const on = { earliest: "1946-02-15", latest: "1946-02-15" };
    const offices = [...knowledge.officesOf("FR", "hos"), ...knowledge.officesOf("FR", "hog")];
    expect(offices.flatMap(({ id }) => knowledge.holders(id, on)).map(({ person }) => person)).not.toContain(
      "per.testeur",
    );
  });
});

describe("JRC-Names", () => {
  const imported = run("jrc", JRC);

  it("adds spellings of ours; what means something else, or is too short, stays out", () => {
    const names = rows(imported, "names").map(
      ({ entity, text, strength }) => `${entity} ${text} ${strength}`,
    );
    expect(names).toContain("per.putin-vladimir Vladimirr Putinn strong");
    expect(names).toContain("org.nato Nordatlantikpaktorganisation weak");
    expect(names.join()).not.toMatch(/Moscow|Unknown/);
    expect(leftOut(imported)).toContain("1 nobody of ours");
    expect(imported.report.read).toBe(9);
    laid(imported);
  });
});

describe("GeoNames", () => {
  const imported = run("geonames", CITIES);

  it("adds places with weak names; codes, words and names of other things stay out", () => {
    expect(imported.rank).toBe("gazetteer");
    expect(rows(imported, "places")).toContainEqual({
      id: "plc.testingrad",
      name: "Testingrad",
      kind: "city",
      country: "RU",
      geonames: "9000001",
      lat: "51.1",
      lon: "71.4",
    });
    expect(rows(imported, "places")).toContainEqual(
      expect.objectContaining({ id: "plc.testingrad-kz", country: "KZ" }),
    );
    expect(imported.report.equal["places"]).toBe(1);
    const names = rows(imported, "names")
      .filter(({ entity }) => entity === "plc.testingrad")
      .map(({ text }) => text);
    expect(names).toEqual(["Testingrad", "Тестинград", "Testing-on-Sea"]);
    expect(rows(imported, "names").every(({ strength }) => strength === "weak")).toBe(true);
    expect(leftOut(imported)).toEqual(["1 fewer people than asked for", "1 a country that we do not have"]);
    expect(
      laid(imported)
        .lookup("Testingrad")
        .every(({ strength }) => strength === "weak"),
    ).toBe(true);
  });

  it("takes smaller places where they are asked for", () => {
    const small = importList("geonames", CITIES, context, { minPopulation: 500 });
    expect(rows(small, "places").map(({ id }) => id)).toContain("plc.smallville");
  });
});

describe("a list that is none is refused with what to do", () => {
  it.each([
    ["wikidata", ""],
    ["wikidata", "{}"],
    ["wikidata", "[1, 2]"],
    ["wikidata", '{"results": '],
    ["wikidata", "name,age\nx,1\n"],
    ["wikidata", '{"entities": {"Q1": {"id": "nonsense"}}}'],
    ["reign", "a,b,c\n1,2,3\n"],
    ["reign", ""],
    ["jrc", "Vladimir Putin\n"],
    ["jrc", ""],
    ["geonames", "1\tAstana\n"],
    ["geonames", ""],
  ] as const)("%s: %j", (format, text) => {
    try {
      run(format, text);
    } catch (error) {
      expect(error).toBeInstanceOf(ImportError);
      expect(error).toMatchObject({ remedy: expect.stringMatching(/^(?:Give|Run|Download)/) });
      return;
    }
    expect([format, text]).toEqual(["wikidata", ""]);
  });
});

describe("hostile lists", { timeout: 60_000 }, () => {
  const binding = (i: number): object => ({
    person: { type: "uri", value: `http://www.wikidata.org/entity/Q${i + 1}` },
    personLabel: { type: "literal", value: "x".repeat(200) },
  });
  it.each([
    [
      "wikidata",
      "people whose names are pages",
      (): string =>
        JSON.stringify({
          head: { vars: [] },
          results: { bindings: Array.from({ length: 20_000 }, (_, i) => binding(i)) },
        }),
    ],
    [
      "wikidata",
      "names of JavaScript's own",
      (): string =>
        '{"entities": {"__proto__": {"id": "Q1", "claims": {"constructor": [], "__proto__": [1]}}, "Q2": {"id": "Q2", "claims": {"P39": [null, 1, {"mainsnak": null}]}}}}',
    ],
    ["jrc", "lines without end", () => `1\tP\tu\t${"x+".repeat(2_000_000)}\n`],
    [
      "jrc",
      "one entity of 100,000 names",
      () => Array.from({ length: 100_000 }, (_, i) => `1\tP\tu\tVladimir+Putin${i}`).join("\n"),
    ],
    [
      "geonames",
      "a place of 100,000 names",
      () =>
        CITIES.replace("Akmola,", `${Array.from({ length: 100_000 }, (_, i) => `Testville${i}`).join(",")},`),
    ],
    [
      "reign",
      "leaders of long names",
      () => REIGN + `USA,2,A,${"Bush-".repeat(10_000)},1,1,1990,1,1991,1940,1\n`,
    ],
  ] as const)("%s: %s", (format, _, make) => {
    const text = make();
    const start = performance.now();
    try {
      run(format, text);
    } catch (error) {
      expect(error).toBeInstanceOf(ImportError);
    }
    expect(performance.now() - start).toBeLessThan(8000);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

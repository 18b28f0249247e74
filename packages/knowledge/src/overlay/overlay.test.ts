import { describe, expect, it } from "vitest";

import type { DayRange } from "../types.ts";
import { layer, type Layered, type OverlayInput } from "./index.ts";
import { onSmall, overlay, SMALL } from "./testing/small.ts";

const day = (iso: string): DayRange => ({ earliest: iso, latest: iso });
const named = ({ knowledge }: Layered, name: string): string[] =>
  knowledge.lookup(name).map(({ entity }) => entity);
const findings = ({ layers }: Layered): string[] =>
  layers.flatMap(({ findings }) => findings.map(({ message }) => message));

const AIDE = `
people:
  - id: per.ushakov-yury
    name: Yury Ushakov
    gender: m
    aliases: [Yuri Ushakov, {text: Юрий Ушаков, lang: ru}]
terms:
  - {person: per.ushakov-yury, office: RU/presidential-aide, from: 2012-05}
`;

describe("an overlay adds", () => {
  it("a person with aliases and a term", () => {
    const layered = onSmall(AIDE);
    expect(findings(layered)).toEqual([]);
    for (const name of ["Yury Ushakov", "Yuri Ushakov", "Юрий Ушаков"])
      expect(named(layered, name)).toEqual(["per.ushakov-yury"]);
    expect(layered.knowledge.holders("RU/presidential-aide", day("2014-12-23"))).toMatchObject([
      { person: "per.ushakov-yury", holds: "certain" },
    ]);
  });

  it("the same from CSV tables, with sources that are passed over", () => {
    const files = [
      { name: "mine/people.csv", text: "id,name,gender,src\nper.ushakov-yury,Yury Ushakov,m,his page\n" },
      { name: "mine/names-aides.csv", text: "entity,text,kind\nper.ushakov-yury,Yuri Ushakov,variant\n" },
      { name: "mine/terms.csv", text: "person,office,from\nper.ushakov-yury,RU/presidential-aide,2012-05\n" },
      { name: "mine/remove.csv", text: "row\nnames:plc.astana:Nur-Sultan\n" },
    ];
    const layered = onSmall({ name: "mine", files });
    expect(findings(layered)).toEqual([]);
    expect(named(layered, "Yuri Ushakov")).toEqual(["per.ushakov-yury"]);
    expect(named(layered, "Nur-Sultan")).toEqual([]);
    expect(layered.originOf("names:per.ushakov-yury:Yuri Ushakov")).toEqual({
      layer: "mine",
      file: "mine/names-aides.csv",
      line: 2,
    });
  });

  it("the same from JSON", () => {
    const text = JSON.stringify({
      people: [{ id: "per.ushakov-yury", name: "Yury Ushakov", born: "1947-03-13" }],
    });
    const layered = onSmall(overlay(text, "mine.json"));
    expect(layered.knowledge.entity("per.ushakov-yury")).toMatchObject({ born: "1947-03-13" });
  });

  it("a second term of somebody who held the office before", () => {
    const layered = onSmall(`
terms:
  - {person: per.tokayev-kassym-jomart, office: KZ/foreign-minister, from: 1994-10-13, to: 1999-10-12}
  - {person: per.tokayev-kassym-jomart, office: KZ/foreign-minister, from: 2002-01-29, to: 2007-01-11}`);
    expect(layered.knowledge.holders("KZ/foreign-minister")).toHaveLength(2);
  });

  it("a state that reads like a word of YAML: NO is Norway", () => {
    const norway = {
      id: "NO",
      alpha3: "NOR",
      name: "Norway",
      official: "Norway",
      capitals: [],
      demonyms: [],
      unMember: false,
      region: "",
    };
    const layered = layer({ ...SMALL, base: [...SMALL.base, norway] }, [
      overlay("countries: [{id: NO, kind: current, adjectives: [Norwegian], nouns: [Norwegians]}]"),
    ]);
    expect(findings(layered)).toEqual([]);
    expect(named(layered, "Norwegians")).toEqual(["NO"]);
  });
});

describe("an overlay corrects", () => {
  it("one cell, and leaves the rest of the row", () => {
    const layered = onSmall("people: [{id: per.tokayev-kassym-jomart, qid: Q1327538}]");
    expect(layered.knowledge.entity("per.tokayev-kassym-jomart")).toMatchObject({
      wikidata: "Q1327538",
      born: "1953-05-17",
      name: "Kassym-Jomart Tokayev",
    });
  });

  it("a date of the one term that the base has", () => {
    const layered = onSmall(
      "terms: [{person: per.nazarbayev-nursultan, office: KZ/president, to: 2019-03-19}]",
    );
    expect(layered.knowledge.offices("per.nazarbayev-nursultan")).toMatchObject([
      { from: "1990-04-24", to: "2019-03-19" },
    ]);
  });

  it("a start, by replacing the row", () => {
    const layered = onSmall(
      "terms: [{person: per.nazarbayev-nursultan, office: KZ/president, from: 1991-12-16, to: 2019-03-20, override: true}]",
    );
    expect(layered.knowledge.offices("per.nazarbayev-nursultan")).toMatchObject([{ from: "1991-12-16" }]);
  });

  it("several terms at once", () => {
    const layered = onSmall(`
terms:
  - {person: per.putin-vladimir, office: RU/president, from: 2000-05, to: 2008-05, override: true}
  - {person: per.putin-vladimir, office: RU/president, from: 2012-05, override: true}`);
    expect(layered.knowledge.offices("per.putin-vladimir").map(({ from }) => from)).toEqual([
      "2012-05",
      "2000-05",
    ]);
  });

  it("by emptying a cell", () => {
    const layered = onSmall("people: [{id: per.putin-vladimir, qid: null, born: ''}]");
    expect(layered.knowledge.entity("per.putin-vladimir")).toMatchObject({ wikidata: null, born: null });
  });
});

describe("an overlay removes", () => {
  it("a name", () => {
    const layered = onSmall('remove: ["names:per.nazarbayev-nursultan:Nursultan Nazarbaev"]');
    expect(named(layered, "Nursultan Nazarbaev")).toEqual([]);
    expect(named(layered, "Nursultan Nazarbayev")).toEqual(["per.nazarbayev-nursultan"]);
  });

  it("one term of two", () => {
    const layered = onSmall('remove: ["terms:per.putin-vladimir:RU/president:2000-05-07"]');
    expect(layered.knowledge.offices("per.putin-vladimir").map(({ from }) => from)).toEqual(["2012-05-07"]);
  });

  it("a person with names and terms", () => {
    const layered = onSmall('remove: ["people:per.nazarbayev-nursultan"]');
    expect(findings(layered)).toEqual([]);
    expect(layered.knowledge.entity("per.nazarbayev-nursultan")).toBeUndefined();
    expect(named(layered, "Nursultan Nazarbaev")).toEqual([]);
    expect(layered.knowledge.holders("KZ/president")).toHaveLength(1);
  });
});

describe("layers", () => {
  const rank = (name: string, word: string): OverlayInput =>
    overlay(`{layer: ${word}, people: [{id: per.putin-vladimir, born: ${name}}]}`, `${word}.yaml`);

  it("lie by their kind, not in the order given: the user's own is last", () => {
    const layered = onSmall(rank("1953", "user"), rank("1951", "gazetteer"), rank("1950", "import"));
    expect(layered.layers.map(({ name }) => name)).toEqual(["gazetteer.yaml", "import.yaml", "user.yaml"]);
    expect(layered.knowledge.entity("per.putin-vladimir")?.born).toBe("1953");
  });

  it("of one kind lie in the order given", () => {
    const layered = onSmall(
      "people: [{id: per.putin-vladimir, born: 1951}]",
      "people: [{id: per.putin-vladimir, born: 1953}]",
    );
    expect(layered.knowledge.entity("per.putin-vladimir")?.born).toBe("1953");
  });

  it("build upon each other", () => {
    const layered = onSmall(AIDE, "people: [{id: per.ushakov-yury, born: 1947-03-13}]");
    expect(findings(layered)).toEqual([]);
    expect(layered.originOf("people:per.ushakov-yury")).toMatchObject({ layer: "mine-1.yaml", line: 1 });
  });

  it("are taken whole or not at all, and the base stays in use", () => {
    const layered = onSmall(`${AIDE}\nmemberships: [{org: org.nowhere, member: KZ, status: member}]`);
    expect(layered.layers).toMatchObject([{ taken: false }]);
    expect(named(layered, "Yury Ushakov")).toEqual([]);
    expect(named(layered, "Vladimir Putin")).toEqual(["per.putin-vladimir"]);
    expect(layered.knowledge.version).toBe(SMALL.version);
  });

  it("with a fault do not keep out the others", () => {
    const layered = onSmall("people: [{id: nobody}]", AIDE);
    expect(layered.layers.map(({ taken }) => taken).sort()).toEqual([false, true]);
    expect(named(layered, "Yury Ushakov")).toEqual(["per.ushakov-yury"]);
  });

  it("that know a later day are certain up to it, and the base is not", () => {
    const text =
      "as_of: 2027-06-30\nterms: [{person: per.putin-vladimir, office: KZ/foreign-minister, from: 2026-05}]";
    const { knowledge } = onSmall(text);
    expect(knowledge.holders("KZ/foreign-minister", day("2027-01-01"))).toMatchObject([{ holds: "certain" }]);
    expect(knowledge.holders("KZ/president", day("2027-01-01"))).toMatchObject([{ holds: "possible" }]);
  });

  it("of an import may hold two for one seat: neither is linked then", () => {
    const text = "terms: [{person: per.putin-vladimir, office: KZ/president, from: 2020-01}]";
    expect(onSmall(text).layers).toMatchObject([{ taken: false }]);
    expect(onSmall(`layer: import\n${text}`).layers).toMatchObject([
      { taken: true, findings: [{ severity: "note" }] },
    ]);
  });
});

describe("the version", () => {
  const version = (...texts: readonly (string | OverlayInput)[]): string =>
    onSmall(...texts).knowledge.version;

  it("is the base's where there is no overlay", () => expect(version()).toBe(SMALL.version));
  it("changes with what an overlay says", () => {
    expect(version(AIDE)).toMatch(/^2025-12-31\+small\+[0-9a-f]{12}$/);
    expect(version(AIDE)).not.toBe(version(AIDE.replace("2012-05", "2012-06")));
    expect(version(AIDE)).not.toBe(version(`${AIDE}\nremove: ["names:plc.astana:Nur-Sultan"]`));
  });
  it("does not change with comments, order of cells or the file's name", () => {
    const other = AIDE.replace(
      "{person: per.ushakov-yury, office: RU/presidential-aide, from: 2012-05}",
      "{from: 2012-05, office: RU/presidential-aide, person: per.ushakov-yury} # since the change of presidents",
    );
    expect(version(AIDE)).toBe(version(overlay(other, "elsewhere.yml")));
  });
});

import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { extract, type ArticleRecord } from "@chancery/core";
import { loadKnowledge, type Knowledge } from "@chancery/knowledge";
import { afterAll, describe, expect, it } from "vitest";

import { openContext } from "../context.ts";
import { ingest } from "../ingest.ts";
import { troubleOf } from "../trouble.ts";
import {
  checkOverlays,
  daysOf,
  diffOverlays,
  explainPhrase,
  importInto,
  knowledgeOf,
  KnowledgeError,
  knowledgePaths,
  knowledgeStats,
} from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "chancery-knowledge-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = (...parts: string[]): string => join(folder, ...parts);
const file = (name: string, text: string | Uint8Array): string => {
  writeFileSync(path(name), text);
  return path(name);
};

const MINE = file(
  "mine.yaml",
  `people:
  - {id: per.testov-yury, name: Yury Testov, given: Yury, family: Testov, gender: m, aliases: [Yuri Testov]}
terms:
  - {person: per.testov-yury, office: RU/foreign-minister, from: "2014-06-01", to: "2014-12-31", acting: y}
`,
);
const BAD = file("bad.yaml", "people:\n- {name: Nobody}\n- {id: per.a, nom: B}\n");

const ARTICLE = `Envoy visits Astana

ASTANA, Dec. 21, 2014 - Yuri Testov met Kazakh President Nursultan Nazarbayev in Astana on December 21, 2014, officials said.
`;
const read = (knowledge: Knowledge): ArticleRecord =>
  extract({ bytes: new TextEncoder().encode(ARTICLE), uri: "a.txt", mediaType: "text/plain", knowledge });
const people = ({ entities }: ArticleRecord): string[] =>
  entities.filter(({ kind }) => kind === "person").map(({ id }) => id);

describe("an overlay and the extraction", () => {
  it("links a person whom the base does not know, and says so in the provenance", async () => {
    const base = read(loadKnowledge());
    const record = read(await knowledgeOf([MINE]));
    expect(people(base)).not.toContain("per.testov-yury");
    expect(people(record)).toContain("per.testov-yury");
    const [meeting] = record.facts.filter((fact) => "type" in fact && fact.type === "meeting");
    expect(JSON.stringify(meeting)).toContain("per.testov-yury");
    expect(record.provenance.knowledge).toMatch(/\+[0-9a-f]{12}\.[0-9a-f]{8}\+[0-9a-f]{12}$/);
    expect(record.provenance.knowledge).not.toBe(base.provenance.knowledge);
  });

  it("corrects a date: another held the office on the day", async () => {
    const text =
      "terms: [{person: per.nazarbayev-nursultan, office: KZ/president, to: 2014-12-01}, {person: per.tokayev-kassym-jomart, office: KZ/president, from: 2014-12-01, override: true}]";
    const on = { earliest: "2014-12-21", latest: "2014-12-21" };
    const { answer } = await explainPhrase("the Kazakh president", {
      on,
      knowledge: [file("date.yaml", text)],
    });
    expect(answer).toEqual(["per.tokayev-kassym-jomart"]);
    expect((await explainPhrase("the Kazakh president", { on })).answer).toEqual([
      "per.nazarbayev-nursultan",
    ]);
  });

  it("removes a name: it links no more", async () => {
    const text = 'remove: ["people:per.nazarbayev-nursultan"]';
    expect(people(read(await knowledgeOf([file("remove.yaml", text)])))).not.toContain(
      "per.nazarbayev-nursultan",
    );
  });

  it("makes stored records anew when it changes, and not when it stays", async () => {
    const url = `file:${path("store.db")}`;
    const outcomes = async (...knowledge: string[]): Promise<string[]> => {
      const ctx = await openContext(url, { knowledge });
      const item = { uri: "a.txt", bytes: new TextEncoder().encode(ARTICLE), retrievedAt: null };
      const told: string[] = [];
      for await (const event of ingest({ ctx, input: [{ ok: true, item }] }))
        if (event.type === "item") told.push(event.outcome);
      ctx.store.close();
      return told;
    };
    expect(await outcomes()).toEqual(["added"]);
    expect(await outcomes(MINE)).toEqual(["refreshed"]);
    expect(await outcomes(MINE)).toEqual(["unchanged"]);
    expect(await outcomes()).toEqual(["refreshed"]);
  });

  it("without overlays is the knowledge that ships, the same object", async () => {
    expect(await knowledgeOf([])).toBe(loadKnowledge());
  });
});

describe("an overlay that cannot be used", () => {
  it("is refused with its first fault, and no store is opened", async () => {
    const store = path("never.db");
    const error = await openContext(`file:${store}`, { knowledge: [BAD] }).catch((cause: unknown) => cause);
    expect(troubleOf(error)).toMatchObject({
      code: "knowledge.faulty",
      message: `the overlay ${BAD} has faults: ${BAD}:2: a row of people has no id (and 1 more)`,
    });
    expect(existsSync(store)).toBe(false);
  });

  it("is left out where the caller takes the trouble: the base and the others stay in use", async () => {
    const troubles: string[] = [];
    const knowledge = await knowledgeOf([BAD, MINE, path("missing")], {
      onFaulty: ({ code }) => troubles.push(code),
    });
    expect(troubles.sort()).toEqual(["knowledge.faulty", "knowledge.missing"]);
    expect(knowledge.lookup("Yuri Testov")).toHaveLength(1);
    expect(knowledge.lookup("Vladimir Putin")).toHaveLength(1);
  });

  const big = file("big.yaml", "");
  truncateSync(big, 70_000_000);
  mkdirSync(path("void"));
  mkdirSync(path("crowd"));
  for (let i = 0; i < 101; i += 1) writeFileSync(path("crowd", `${i}.csv`), "");
  it.each([
    [path("nowhere"), "knowledge.missing"],
    [path("mine.yaml", "x"), "knowledge.missing"],
    [big, "knowledge.too-large"],
    [path("void"), "knowledge.empty"],
    [path("crowd"), "knowledge.too-large"],
    [
      file("latin.yaml", Buffer.from("people: [{id: per.a, name: Andr\u00e9}]", "latin1")),
      "knowledge.encoding",
    ],
    [file("notes.txt", "hello"), "knowledge.faulty"],
  ])("%s: %s", async (input, code) => {
    const error = await knowledgeOf([input]).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(KnowledgeError);
    expect(troubleOf(error)).toMatchObject({
      code,
      message: expect.stringContaining(input),
      remedy: expect.stringMatching(/\.$/),
    });
  });

  it.skipIf(process.getuid?.() === 0)("that may not be read", async () => {
    const secret = file("secret.yaml", "x");
    chmodSync(secret, 0);
    await expect(knowledgeOf([secret])).rejects.toMatchObject({ code: "knowledge.unreadable" });
  });
});

describe("verbs", () => {
  it("check: every finding of every overlay", async () => {
    const { overlays, version } = await checkOverlays([BAD, MINE]);
    expect(
      overlays.map(({ name, sound, findings }) => [name, sound, findings.map(({ line }) => line)]),
    ).toEqual([
      [MINE, true, []],
      [BAD, false, [2, 3]],
    ]);
    expect(version).toMatch(/\+[0-9a-f]{12}$/);
  });

  it("diff: cells in which two layers disagree", async () => {
    const other = file(
      "other.yaml",
      'people: [{id: per.testov-yury, name: Yuriy Testov}]\nremove: ["people:per.putin-vladimir"]',
    );
    const { disagree, onlyA } = await diffOverlays(MINE, other);
    expect(disagree).toEqual([
      {
        row: "people:per.testov-yury",
        column: "name",
        a: "Yury Testov",
        b: "Yuriy Testov",
        atA: `${MINE}:2`,
        atB: `${other}:1`,
      },
    ]);
    expect(onlyA).toHaveLength(2);
    const base = await diffOverlays("base", other);
    expect(base.disagree).toMatchObject([{ row: "people:per.putin-vladimir", a: "kept", b: "removed" }]);
    await expect(diffOverlays("base", BAD)).rejects.toMatchObject({ code: "knowledge.faulty" });
  });

  it("stats: rows by layer", async () => {
    const { tables, layers } = await knowledgeStats([MINE]);
    expect(layers).toMatchObject([{ name: MINE, rank: "user", rows: 3, removals: 0 }]);
    expect(tables.find(({ table }) => table === "people")?.byLayer).toMatchObject({ [MINE]: 1 });
  });

  const list = file(
    "results.csv",
    "person,personLabel,positionLabel,iso,start\nhttp://www.wikidata.org/entity/Q900001,Aibek Testbekov,Ambassador of Kazakhstan,KZ,2016-02-03T00:00:00Z\n",
  );

  it("import: writes a layer that can be used, as folder and as file", async () => {
    for (const out of [path("layer"), path("layer.json")]) {
      const done = await importInto({ format: "wikidata", path: list, out });
      expect(done).toMatchObject({ written: out, new: { people: 1, terms: 1 } });
      expect((await knowledgeOf([out])).lookup("Aibek Testbekov")).toHaveLength(1);
      const again = await importInto({ format: "wikidata", path: list, out, knowledge: [out] });
      expect(again).toMatchObject({ written: null, equal: { people: 1, terms: 1 } });
    }
    expect(readdirSync(folder).filter((name) => name.includes("partial"))).toEqual([]);
  });

  it("import: without a place to write to it only reports", async () => {
    expect(await importInto({ format: "wikidata", path: list })).toMatchObject({ written: null, read: 1 });
  });

  it("import: a folder that is no layer is left as it is", async () => {
    mkdirSync(path("precious"));
    writeFileSync(path("precious", "thesis.txt"), "years of work");
    const out = path("precious");
    await expect(importInto({ format: "wikidata", path: list, out })).rejects.toMatchObject({
      code: "knowledge.output",
    });
    expect(readFileSync(path("precious", "thesis.txt"), "utf8")).toBe("years of work");
    await expect(
      importInto({ format: "wikidata", path: list, out: path("no", "such", "a.json") }),
    ).rejects.toMatchObject({ code: "knowledge.output" });
  });

  it("import: another list than was said", async () => {
    await expect(importInto({ format: "reign", path: list })).rejects.toMatchObject({
      code: "knowledge.import",
      remedy: expect.stringContaining("stateabb"),
    });
  });
});

describe("dates and paths as users write them", () => {
  it.each([
    ["2014-12-23", { earliest: "2014-12-23", latest: "2014-12-23" }],
    ["2016-02", { earliest: "2016-02-01", latest: "2016-02-29" }],
    ["2014", { earliest: "2014-01-01", latest: "2014-12-31" }],
    ["2014..2016-03", { earliest: "2014-01-01", latest: "2016-03-31" }],
    ["2015-02-29", null],
    ["2015-13", null],
    ["2016..2014", null],
    ["1..2..3", null],
    ["yesterday", null],
    ["", null],
  ])("%j", (text, days) => expect(daysOf(text)).toEqual(days));

  it("CHANCERY_KNOWLEDGE is parted like PATH, below a folder", () => {
    const root = pathToFileURL("/srv/chancery/");
    expect(knowledgePaths("mine.yaml: lists/a b :/etc/x.json:", root)).toEqual([
      "/srv/chancery/mine.yaml",
      "/srv/chancery/lists/a b",
      "/etc/x.json",
    ]);
    expect(knowledgePaths(undefined, root)).toEqual([]);
  });
});

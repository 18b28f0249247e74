import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { build, removeBuilt, run } from "./testing/run.ts";

const folder = mkdtempSync(join(tmpdir(), "chancery-cli-knowledge-"));
const cwd = folder;
beforeAll(async () => {
  const files = {
    "mine.yaml": "people:\n- {id: per.testov-yury, name: Yury Testov, gender: m, aliases: [Yuri Testov]}\n",
    "bad.yaml":
      "people:\n- {name: Nobody}\nterms:\n- {person: per.putin-vladimir, office: RU/president, from: May 2012}\n",
    "a.txt":
      "Envoy in Astana\n\nYuri Testov met Kazakh President Nursultan Nazarbayev in Astana on December 21, 2014.\n",
    "results.csv":
      "person,personLabel,positionLabel,iso,start\nhttp://www.wikidata.org/entity/Q900001,Aibek Testbekov,Ambassador of Kazakhstan,KZ,2016-02-03T00:00:00Z\n",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  await build();
  // A search reads a store that is there.
  await run(["ingest", "--db", "kept.db", "a.txt"], { cwd: folder });
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await removeBuilt();
});

const record = (stdout: string) => JSON.parse(stdout) as { entities: { id: string }[] };

describe("--knowledge", { timeout: 60_000 }, () => {
  it("extract links who is in the overlay; CHANCERY_KNOWLEDGE does the same", async () => {
    const option = await run(["extract", "--json", "--knowledge", "mine.yaml", "a.txt"], { cwd });
    expect([option.code, option.stderr]).toEqual([0, ""]);
    expect(record(option.stdout).entities.map(({ id }) => id)).toContain("per.testov-yury");
    const env = { CHANCERY_KNOWLEDGE: join(folder, "mine.yaml") };
    expect((await run(["extract", "--json", "a.txt"], { cwd, env })).stdout).toBe(option.stdout);
  });

  it.each([["extract"], ["ingest", "--db", "a.db"], ["search", "--db", "kept.db"]])(
    "%s refuses to run with a bad overlay: exit 3, nothing on standard output",
    async (...command) => {
      const ran = await run([...command, "--knowledge", "bad.yaml", "a.txt"], { cwd });
      expect([ran.code, ran.stdout]).toEqual([3, ""]);
      expect(ran.stderr).toMatch(
        /^chancery: the overlay bad\.yaml has faults: bad\.yaml:2: .*\[knowledge\.faulty\]\n$/,
      );
    },
  );
});

describe("chancery knowledge", { timeout: 60_000 }, () => {
  it("check prints file:line: message. remedy, and ends with 1 for a fault", async () => {
    const ran = await run(["knowledge", "check", "bad.yaml", "mine.yaml"], { cwd });
    expect([ran.code, ran.stderr]).toEqual([1, ""]);
    const lines = ran.stdout.trimEnd().split("\n");
    expect(lines.slice(0, 2)).toEqual([
      expect.stringMatching(/^bad\.yaml:2: a row of people has no id\. Fill it in.* \[overlay\.missing\]$/),
      expect.stringMatching(/^bad\.yaml:4: from "May 2012" is no date\. Write 2015.* \[overlay\.date\]$/),
    ]);
    expect(ran.stdout).toMatch(/mine\.yaml: sound; 2 rows\nbad\.yaml: 2 faults; nothing of it is used/);
    expect((await run(["knowledge", "check", "mine.yaml"], { cwd })).code).toBe(0);
  });

  it("explain tells the answer, the rule, the rows and why the others fell", async () => {
    const { code, stdout } = await run([
      "knowledge",
      "explain",
      "the Kazakh president",
      "--on",
      "2014-12-23",
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^“the Kazakh president”, 2014-12-23\n {2}Nursultan Nazarbayev \(per\.nazarbayev-nursultan\)\n/,
    );
    expect(stdout).toMatch(/role\.polity: .*KZ\/president/);
    expect(stdout).toMatch(
      /certain +Nursultan Nazarbayev +held it .* terms:per\.nazarbayev-nursultan:KZ\/president:\S+ \(base\)/,
    );
    expect(stdout).toMatch(/out +Kassym-Jomart Tokayev +held it only from 2019-03-20 on/);
  });

  it("explain names the layer's file and line", async () => {
    const { stdout } = await run(["knowledge", "explain", "Yuri", "Testov", "--knowledge", "mine.yaml"], {
      cwd,
    });
    expect(stdout).toContain("(mine.yaml:2)");
  });

  it("explain ends well where nothing is known", async () => {
    const { code, stdout } = await run(["knowledge", "explain", "Zzyzx Qwrk"]);
    expect([code, stdout]).toEqual([0, expect.stringContaining("nobody and nothing that is known")]);
  });

  it("import reports, and writes what --knowledge takes", async () => {
    const dry = await run(["knowledge", "import", "wikidata", "results.csv"], { cwd });
    expect([dry.code, dry.stdout]).toEqual([
      0,
      expect.stringMatching(/new +1 people, 1 \w+.*\n[^]*Nothing is written/),
    ]);
    const wet = await run(["knowledge", "import", "wikidata", "results.csv", "--out", "list"], { cwd });
    expect(wet.stdout).toMatch(/rows written to list; use it with --knowledge list/);
    expect((await run(["knowledge", "check", "list"], { cwd })).stdout).toMatch(
      /list: sound; \d rows, layer import/,
    );
  });

  it.each([
    [
      "a list of another kind",
      ["import", "reign", "results.csv"],
      /this is no leader list of REIGN.*\[knowledge\.import\]/,
    ],
    ["no list", ["import", "jrc", "nowhere.txt"], /nowhere\.txt: no such file.*\[knowledge\.missing\]/],
    ["no overlay", ["check", "nowhere"], /nowhere: no such file.*\[knowledge\.missing\]/],
    ["a bad side", ["diff", "base", "bad.yaml"], /has faults.*\[knowledge\.faulty\]/],
  ] as const)("%s: exit 1, told on standard error", async (_, args, message) => {
    const ran = await run(["knowledge", ...args], { cwd });
    expect([ran.code, ran.stdout, ran.stderr]).toEqual([1, "", expect.stringMatching(message)]);
  });

  it.each([
    [["knowledge", "check", "--json", "bad.yaml"], { overlays: [{ sound: false }] }],
    [["knowledge", "explain", "NATO", "--json"], { answer: ["org.nato"] }],
    [["knowledge", "import", "wikidata", "results.csv", "--json"], { written: null }],
    [["knowledge", "stats", "--json"], { layers: [] }],
    [["knowledge", "diff", "base", "mine.yaml", "--json"], { disagree: [] }],
  ])("%j is one JSON object", async (args, expected) => {
    const { stdout } = await run(args, { cwd });
    expect(JSON.parse(stdout)).toMatchObject(expected);
  });

  it.each([
    [["knowledge", "--help"], 0, /CHANCERY_KNOWLEDGE/],
    ...["check", "explain", "import", "diff"].map(
      (name) => [["knowledge", name, "--help"], 0, /Exit codes/] as const,
    ),
    [["knowledge", "explain", "Paris", "--on", "soon"], 2, /Write 2014-12-23/],
    [["knowledge", "import", "cia", "x"], 2, /Allowed choices are wikidata/],
    [["knowledge", "import", "geonames", "x", "--min-population", "many"], 2, /number of people/],
    [["knowledge", "paint"], 2, /unknown command/],
  ] as const)("%j: exit %i", async (args, code, text) => {
    const ran = await run(args);
    expect(ran.code).toBe(code);
    expect(ran.stdout + ran.stderr).toMatch(text);
  });
});

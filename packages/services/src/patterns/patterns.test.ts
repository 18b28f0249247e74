import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { extract } from "@chancery/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { checkPatterns, parsePatterns, patternsOf, PatternsError } from "./index.ts";

const EXAMPLE = fileURLToPath(new URL("../../../core/patterns-example.yaml", import.meta.url));

let folder = "";
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "patterns-"))));
afterAll(async () => rm(folder, { recursive: true, force: true }));
const file = async (name: string, text: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};

const pattern = (cells: string): string => `patterns:
  - id: ditch
    type: termination
    verbs: [ditch]
    subject: actor
    object: about
    objectNouns: [treaties]
    examples: [Peru ditched the treaty on Monday.]
    counterExamples: [Peru ditched the plan for a park.]
${cells}`;

describe("the worked example", () => {
  it("holds", async () => {
    expect(await checkPatterns(EXAMPLE)).toMatchObject({
      patterns: 2,
      sentences: 5,
      findings: [],
      sound: true,
    });
  });

  it("is read by, and said in the record", async () => {
    const patterns = await patternsOf(EXAMPLE);
    const bytes = new TextEncoder().encode("Peru ditched the fishing treaty with Chile on Monday.");
    const read = (own: object) =>
      extract({ bytes, uri: "a.txt", mediaType: "text/plain", publishedHint: "2020-03-06", ...own });
    const { facts, provenance } = read({ patterns });
    expect(facts.filter(({ kind }) => kind === "event")).toMatchObject([
      {
        type: "termination",
        rule: "own.ditch-treaty.verb",
        participants: [
          { entity: "PE", role: "actor" },
          { entity: "CL", role: "recipient" },
        ],
        when: { edtf: "2020-03-02" },
      },
    ]);
    expect(provenance.pipeline).toMatch(/^\d+\.\d+\.\d+\+patterns-example\.[0-9a-f]{8}$/);
    const plain = read({});
    expect(plain.provenance.pipeline).toMatch(/^\d+\.\d+\.\d+$/);
    expect(plain.facts.some(({ rule }) => rule.startsWith("own."))).toBe(false);
  });
});

describe("what is wrong is named with its line", () => {
  it.each<[string, string, string, number]>([
    ["a cell that is none", pattern("    colour: red\n"), "patterns.key", 10],
    ["a class that is none", pattern("    unlessNouns: [treatys]\n"), "patterns.value", 10],
    ["a slot that is none", pattern("    obliques: { with: enemy }\n"), "patterns.slot", 10],
    ["a regular expression", pattern("    unlessWords: [(a+)+$]\n"), "patterns.word", 10],
    ["a condition that is none", pattern("    needs: { luck: true }\n"), "patterns.value", 10],
    ["verbs and nouns", pattern("    nouns: [ditch]\n"), "patterns.trigger", 2],
    ["a type that is none", pattern("").replace("termination", "picnic"), "patterns.type", 3],
    ["no counter-example", pattern("").replace(/ +counterExamples.*\n/, ""), "patterns.examples", 2],
    ["an id twice", `${pattern("")}${pattern("").replace("patterns:\n", "")}`, "patterns.id", 10],
    ["no list", "patterns: 3\n", "patterns.shape", 1],
    ["an alias", "patterns: &a\n  - *a\n", "overlay.alias", 2],
    ["no YAML", "patterns: [\n", "overlay.yaml", 2],
  ])("%s", (_, text, rule, line) => {
    const { findings } = parsePatterns("mine.yaml", text);
    expect(findings.map((found) => found.rule)).toContain(rule);
    expect(findings.find((found) => found.rule === rule)?.line).toBe(line);
    expect(findings.every(({ remedy }) => remedy.length > 10)).toBe(true);
  });

  it("an example that is not read, a counter-example that is", async () => {
    const text = pattern("    needs: { object: true }\n")
      .replace("Peru ditched the treaty on Monday.", "Peru ditched the boat.")
      .replace("Peru ditched the plan for a park.", "Chile ditched the treaty.");
    const { findings, sound } = await checkPatterns(await file("wrong.yaml", text));
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([
      ["patterns.example", 8],
      ["patterns.counter-example", 9],
    ]);
    expect(sound).toBe(false);
  });

  it("JSON is read alike", () => {
    const cells = {
      id: "ditch",
      type: "termination",
      verbs: ["ditch"],
      subject: "actor",
      object: "about",
      objectNouns: ["treaties"],
      examples: ["Peru ditched the treaty."],
      counterExamples: ["Peru ditched the boat."],
    };
    expect(parsePatterns("mine.json", JSON.stringify({ patterns: [cells] }))).toMatchObject({
      patterns: [{ id: "own.ditch.verb" }],
      findings: [],
    });
  });
});

describe("hostile files", () => {
  it.each<[string, string, string]>([
    ["too large", `patterns:\n${"# x\n".repeat(300_000)}`, "patterns.size"],
    ["too many", `patterns:\n${"  - a\n".repeat(501)}`, "patterns.size"],
    ["words without end", pattern(`    unlessWords: [${"a, ".repeat(5000)}b]\n`), "patterns.size"],
    [
      "a sentence without end",
      pattern("").replace("Peru ditched the treaty", `${"very ".repeat(500)}`),
      "patterns.size",
    ],
    ["a prototype", pattern("    __proto__: { polluted: true }\n"), "patterns.key"],
    ["deep", `patterns: ${"[".repeat(200)}`, "overlay.yaml"],
  ])("%s", (_, text, rule) => {
    expect(parsePatterns("mine.yaml", text).findings.map((found) => found.rule)).toContain(rule);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("a file with a fault is not used, and a missing one is said to be missing", async () => {
    const path = await file("faulty.yaml", pattern("    colour: red\n"));
    await expect(patternsOf(path)).rejects.toMatchObject({ code: "patterns.faulty" });
    await expect(patternsOf(join(folder, "none.yaml"))).rejects.toMatchObject({ code: "patterns.missing" });
    await expect(patternsOf(join(folder, "none.yaml"))).rejects.toBeInstanceOf(PatternsError);
  });
});

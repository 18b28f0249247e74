import { packModel, unpackModel } from "@chancery/language/training";
import { describe, expect, test } from "vitest";

import { capitals, titleCase } from "./casing.ts";
import { nameIn, withoutOverlap } from "./corpora/names.ts";
import { ownHeadlines } from "./corpora/own-headlines.ts";
import { ownNames } from "./corpora/own-names.ts";
import { ownTrees } from "./corpora/own-trees.ts";
import { ownTagged } from "./corpora/own.ts";
import { projective } from "./corpora/trees.ts";
import { nameScores } from "./measures.ts";
import { Perceptron } from "./perceptron.ts";
import { random, shuffle } from "./random.ts";
import { inflect } from "./wordnet.ts";

test("a perceptron learns a separable problem, and its packed rows agree", () => {
  const examples = [
    { features: [1, 10], gold: 0 },
    { features: [1, 20], gold: 1 },
    { features: [1, 30], gold: 2 },
  ];
  const model = new Perceptron(3);
  const scores = new Float64Array(3);
  for (let round = 0; round < 5; round += 1) {
    for (const { features, gold } of examples) {
      model.score(Int32Array.from(features), 2, scores);
      model.learn(Int32Array.from(features), 2, gold, scores.indexOf(Math.max(...scores)));
    }
  }
  const packed = unpackModel(packModel(["a", "b", "c"], model.rows(0)));
  const sums = new Int32Array(3);
  for (const { features, gold } of examples) {
    packed.score(Int32Array.from(features), 2, sums);
    expect(sums.indexOf(Math.max(...sums))).toBe(gold);
  }
});

test("draws are seeded", () => {
  expect(shuffle([1, 2, 3, 4, 5], random(3))).toEqual(shuffle([1, 2, 3, 4, 5], random(3)));
  expect(ownNames()).toEqual(ownNames());
  expect(ownHeadlines()).toEqual(ownHeadlines());
}, 60_000);

test("casing", () => {
  expect(titleCase(["The", "envoy", "to", "Peru"])).toEqual(["The", "Envoy", "to", "Peru"]);
  expect(capitals(["Peru", "'s"])).toEqual(["PERU", "'S"]);
});

describe("a mention is cut down to its name", () => {
  test.each([
    ["the Foreign Minister Rosa Quispe", "person", "Rosa Quispe"],
    ["the African Union", "organization", "African Union"],
    ["the Kurdish fighters", "organization", null],
    ["We", "organization", null],
  ] as const)("%s", (text, type, name) => {
    const forms = text.split(" ");
    const cut = nameIn(forms, { first: 0, last: forms.length, type });
    expect(cut === null ? null : forms.slice(cut.first, cut.last).join(" ")).toBe(name);
  });

  test("the longest of overlapping names stays", () => {
    const long = { first: 0, last: 3, type: "organization" } as const;
    const inner = { first: 2, last: 3, type: "place" } as const;
    expect(withoutOverlap([inner, long])).toEqual([long]);
  });
});

test("own sentences: a tag for every word, names inside the sentence", () => {
  for (const { forms, tags } of [...ownTagged(), ...ownHeadlines()]) {
    expect(tags).toHaveLength(forms.length);
    for (const tag of tags) expect(tag).toMatch(/^[^/\s]+\/[A-Z]+$/);
  }
  for (const { sentences } of ownNames()) {
    for (const { forms, names } of sentences)
      for (const name of names) expect(name.last).toBeLessThanOrEqual(forms.length);
  }
});

test("own trees: one root each, no arcs that cross, every slot filled", () => {
  expect(ownTrees()).toEqual(ownTrees());
  for (const words of ownTrees()) {
    expect(words.map(({ form }) => form).join(" ")).toMatch(/^\p{Lu}[^$()]+ \.$/u);
    expect(words.filter(({ head }) => head < 0)).toHaveLength(1);
    const heads = Int32Array.from(words, ({ head }) => (head < 0 ? words.length : head));
    expect(projective(heads)).toEqual(heads);
  }
}, 60_000);

test("scores", () => {
  const gold = [{ first: 0, last: 1, type: "person" }] as const;
  expect(nameScores([{ gold, found: [] }])).toContain("all F1 0.00");
  expect(nameScores([{ gold, found: gold }])).toContain("all F1 100.00 (P 100.00, R 100.00, n 1)");
});

test("inflection", () => {
  const forms = (lemma: string, tag: string): string[] =>
    inflect(lemma, "verb").flatMap(([form, t]) => (t === tag ? [form] : []));
  expect(forms("ratify", "VBD")).toEqual(["ratified"]);
  expect(forms("stop", "VBG")).toContain("stopping");
  expect(forms("agree", "VBG")).toEqual(["agreeing"]);
});

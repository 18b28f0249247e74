import { beforeAll, describe, expect, test } from "vitest";

import { analyze } from "../analyze.ts";
import { assertLinear } from "../testing/linear-time.ts";
import type { Analysis } from "../types.ts";
import { columnsOf, featuresOf, loadParser, READ_BY, UPOS, type Parse, type Parser } from "./index.ts";

let parser: Parser;
beforeAll(async () => {
  parser = await loadParser();
});

/** "signed -nsubj:pass-> treaty" for every arc. */
function arcsOf(analysis: Analysis, { heads, relations, names }: Parse): string[] {
  return analysis.tokens.map(({ text }, i) => {
    const head = heads[i] as number;
    return `${head < 0 ? "ROOT" : analysis.tokens[head]?.text} -${names[relations[i] as number]}-> ${text}`;
  });
}

describe("arcs", () => {
  test.each<[sentence: string, arcs: string[], absent?: string[]]>([
    [
      "The minister met him in Lima.",
      ["ROOT -root-> met", "met -nsubj-> minister", "met -obj-> him", "met -obl-> Lima"],
    ],
    [
      "The treaty was signed by the two presidents.",
      ["signed -nsubj:pass-> treaty", "signed -aux:pass-> was", "signed -obl:agent-> presidents"],
      ["signed -nsubj-> treaty"],
    ],
    ["She did not sign the accord.", ["sign -advmod-> not", "sign -aux-> did", "sign -nsubj-> She"]],
    ["He said that the talks had failed.", ["said -ccomp-> failed", "failed -mark-> that"]],
    [
      "Peru, Fiji and Chad signed the pact.",
      ["Peru -conj-> Fiji", "Peru -conj-> Chad", "signed -nsubj-> Peru"],
    ],
    ["The president of Ghana arrived.", ["president -nmod-> Ghana"], ["arrived -nsubj-> Ghana"]],
    ["Norway's envoy left.", ["envoy -nmod:poss-> Norway"]],
    ["Talks that began on Monday ended.", ["ended -nsubj-> Talks"], ["began -nsubj-> Talks"]],
  ])("%s", (sentence, arcs, absent = []) => {
    const analysis = analyze(sentence);
    const found = arcsOf(analysis, parser.parse(analysis));
    for (const arc of arcs) expect(found).toContain(arc);
    for (const arc of absent) expect(found).not.toContain(arc);
  });
});

/** Every sentence one tree: heads inside it, one root, no way round. */
function expectTrees({ sentences }: Analysis, { heads, relations, names }: Parse): void {
  for (const { first, last } of sentences) {
    let roots = 0;
    for (let i = first; i < last; i += 1) {
      const head = heads[i] as number;
      if (head < 0) {
        expect(head).toBe(-1);
        roots += 1;
        expect(names[relations[i] as number]).toBe("root");
        continue;
      }
      expect(head).toBeGreaterThanOrEqual(first);
      expect(head).toBeLessThan(last);
      let up = head;
      let steps = 0;
      while ((heads[up] as number) >= 0 && steps <= last - first) {
        up = heads[up] as number;
        steps += 1;
      }
      expect(steps).toBeLessThanOrEqual(last - first);
    }
    expect(roots).toBe(1);
  }
}

const LONG = `The ministers of ${Array.from({ length: 45 }, (_, i) => `Land${i}`).join(", ")} and Peru met in Lima, where they signed a treaty.`;

describe("whatever the text", () => {
  test.each([
    ["a line of signs", "( ) [ ] . . . ! ? - -- “ ” 1 2 3 / /"],
    ["one word", "Yes"],
    ["a mark", "."],
    ["a table", "12 13 14 15 16 17 18 19 20\n1.5 2.5 3.5 % % %"],
    ["a long list", LONG],
    ["no verb, no stop", "Envoy to Peru, Fiji, Chad"],
    ["quotations", "“Why?” he asked. “We won't,” she said; “never.”"],
    ["a hundred sentences", "Peru won. ".repeat(100)],
  ])("%s: trees", (_, text) => {
    const analysis = analyze(text);
    expectTrees(analysis, parser.parse(analysis));
  });

  test("the same text gives the same trees", () => {
    const analysis = analyze("Rosa Quispe, Peru's envoy, hailed the deal that Fiji had offered.");
    expect(parser.parse(analysis)).toEqual(parser.parse(analysis));
  });
});

describe("long and broken sentences", () => {
  test.each([
    ["They met in Lima.", READ_BY.parser],
    ["12 13 14 15 16 17 18 19", READ_BY.chunks],
    [LONG, READ_BY.chunks],
  ])("%s", (text, readBy) => {
    expect([...parser.parse(analyze(text)).readBy]).toEqual([readBy]);
  });

  test("the chunks still tell who did what", () => {
    const analysis = analyze(LONG);
    const arcs = arcsOf(analysis, parser.parse(analysis));
    for (const arc of ["met -nsubj-> ministers", "met -obl-> Lima", "signed -obj-> treaty"])
      expect(arcs).toContain(arc);
  });
});

test("only the sentences asked for are parsed", () => {
  const analysis = analyze("Peru won. Chad lost. Fiji left.");
  const { heads, readBy } = parser.parse(analysis, [1, 1, 99]);
  expect([...readBy]).toEqual([READ_BY.notAsked, READ_BY.parser, READ_BY.notAsked]);
  expect([...heads].map((head) => head > -2)).toEqual([0, 0, 0, 1, 1, 1, 0, 0, 0].map(Boolean));
});

describe("features", () => {
  test.each([
    ["He signs it.", "signs", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"],
    ["We met them.", "met", "Mood=Ind|Number=Plur|Person=1|Tense=Past|VerbForm=Fin"],
    ["The deal was signed.", "signed", "Tense=Past|VerbForm=Part|Voice=Pass"],
    ["She has signed it.", "signed", "Tense=Past|VerbForm=Part"],
    ["They are visiting Lima.", "visiting", "Tense=Pres|VerbForm=Part"],
    ["They agreed to sign it.", "sign", "VerbForm=Inf"],
    ["The envoys left.", "envoys", "Number=Plur"],
    ["She thanked him.", "him", "Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs"],
    ["They met in Lima.", "in", "_"],
  ])("%s %s", (text, word, features) => {
    const analysis = analyze(text);
    const at = analysis.tokens.findIndex((token) => token.text === word);
    expect(featuresOf(analysis, parser.parse(analysis))[at]).toBe(features);
  });

  test("without a tree the words before a participle tell its voice", () => {
    const analysis = analyze("It was signed. She has signed it.");
    const features = featuresOf(analysis);
    expect(features[2]).toContain("Voice=Pass");
    expect(features[6]).not.toContain("Voice=Pass");
  });
});

test("columns say what the objects say", () => {
  const analysis = analyze("Rosa Quispe met Peru's envoy in Lima. They talked.");
  const parse = parser.parse(analysis);
  const columns = columnsOf(analysis, parse);
  for (const [i, token] of analysis.tokens.entries()) {
    expect([columns.starts[i], columns.ends[i]]).toEqual([token.start, token.end]);
    expect(UPOS[columns.upos[i] as number]).toBe(token.upos);
    expect(columns.xposNames[columns.xpos[i] as number]).toBe(token.xpos);
    expect(columns.lemmas[i]).toBe(token.lemma);
    expect(columns.sentences[i]).toBe(token.sentence);
  }
  expect([...columns.names.subarray(0, 3)]).toEqual([9, 1, 0]);
  expect([...columns.sentenceStarts]).toEqual([0, analysis.sentences[1]?.first, analysis.tokens.length]);
  expect(columns.heads).toBe(parse.heads);
  expect(columnsOf(analysis).heads).toBeNull();
});

describe("hostile input takes linear time", () => {
  test.each([
    ["a megabyte without a space", "a".repeat(1 << 20)],
    ["nested brackets", `${"(".repeat(10_000)}Peru${")".repeat(10_000)}`],
    ["commas", "Peru, ".repeat(20_000)],
    ["words without an end", "talks about talks ".repeat(10_000)],
    ["full stops", "Peru met Chad. ".repeat(5_000)],
  ])("%s", { timeout: 60_000 }, (_, text) => {
    assertLinear((size) => {
      const analysis = analyze(text.slice(0, size));
      return () => parser.parse(analysis);
    }, text.length);
  });
});

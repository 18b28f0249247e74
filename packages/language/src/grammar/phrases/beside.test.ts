import { expect, test } from "vitest";

import { analyzeTokens } from "../../analyze.ts";
import type { Grammar, NounPhrase } from "../../types.ts";
import { parseGrammar } from "../index.ts";

/** What the grammar says of a sentence whose tags are fixed, so that no training moves it. */
function read(text: string, tags: string): { grammar: Grammar; words: readonly string[] } {
  const given = tags.split(" ");
  const analysis = analyzeTokens([text.split(" ").map((word) => ({ text: word }))]);
  const tokens = analysis.tokens.map((token, i) => ({ ...token, xpos: given[i] ?? "MISSING" }));
  return { grammar: parseGrammar({ ...analysis, tokens, names: [] })[0]!, words: tokens.map((t) => t.text) };
}

/** Sentence, tags, and "first > other" for every prepositional phrase that goes on a list. */
const BESIDE: readonly (readonly [string, string, readonly string[]])[] = [
  ["They met in Lima and in Quito .", "PRP VBD IN NNP CC IN NNP .", ["Lima > Quito"]],
  [
    "It stood for Asia , for Africa and for Europe .",
    "PRP VBD IN NNP , IN NNP CC IN NNP .",
    ["Asia > Africa", "Asia > Europe"],
  ],
  // three that begin alike need no conjunction; two may be something else, and a place lies in a wider one
  [
    "It stood for Asia , for Africa , for Europe .",
    "PRP VBD IN NNP , IN NNP , IN NNP .",
    ["Asia > Africa", "Asia > Europe"],
  ],
  ["It stood for Asia , for Africa .", "PRP VBD IN NNP , IN NNP .", []],
  ["They met in Lima , in Peru , in America .", "PRP VBD IN NNP , IN NNP , IN NNP .", []],
  ["They met in Lima in May and in Quito in June .", "PRP VBD IN NNP IN NNP CC IN NNP IN NNP .", []],
  ["They met in Lima and left in May .", "PRP VBD IN NNP CC VBD IN NNP .", []],
  ["In Lima , in Peru , they met .", "IN NNP , IN NNP , PRP VBD .", []],
];

test.each(BESIDE)("%s", (text, tags, expected) => {
  const { grammar, words } = read(text, tags);
  const obliques = grammar.clauses.flatMap((clause) => clause.obliques);
  const found = obliques.flatMap(({ phrase, beside }) =>
    beside ? [`${words[beside.head]} > ${words[phrase.head]}`] : [],
  );
  expect(found).toEqual(expected);
});

/** Sentence, tags, the titles before its names (several of one person with "+"), and the heads of the lists of phrases. */
const TITLES: readonly (readonly [string, string, readonly string[]])[] = [
  ["He met mediator Ana Ruiz .", "PRP VBD NN NNP NNP .", ["mediator"]],
  ["He met activist and philosopher Ana Ruiz .", "PRP VBD NN CC NN NNP NNP .", ["activist + philosopher"]],
  ["The king and mediator Ana Ruiz met .", "DT NN CC NN NNP NNP VBD .", ["mediator"]],
  ["He met Foreign Minister Ana Ruiz .", "PRP VBD NNP NNP NNP NNP .", []],
  ["He met a mediator in Lima .", "PRP VBD DT NN IN NNP .", []],
];

test.each(TITLES)("%s", (text, tags, expected) => {
  const { grammar, words } = read(text, tags);
  const all = grammar.phrases.flatMap((phrase) => [phrase, ...phrase.conjuncts]);
  const named = (title: NounPhrase): string =>
    (title.conjuncts.length > 0 ? title.conjuncts : [title]).map(({ head }) => words[head]).join(" + ");
  expect(all.flatMap(({ title }) => (title ? [named(title)] : []))).toEqual(expected);
});

/** Sentence, tags, and the words that are joined before one noun. */
const PAIRS: readonly (readonly [string, string, readonly string[]])[] = [
  ["They have trade and investment ties .", "PRP VBP NN CC NN NNS .", ["trade + investment"]],
  ["Peru 's welfare and housing systems grew .", "NNP POS NN CC NN NNS VBD .", ["welfare + housing"]],
  ["They scored one or two points .", "PRP VBD CD CC CD NNS .", ["one + two"]],
  ["They made one or more points .", "PRP VBD CD CC JJR NNS .", []],
  ["They met in 2011 and 12 states signed .", "PRP VBD IN CD CC CD NNS VBD .", []],
  ["The inflation and job losses hurt Fiji .", "DT NN CC NN NNS VBD NNP .", []],
];

/** Sentence, tags, and how many the object has for its members: two fields of one noun, or two things. */
const OBJECTS: readonly (readonly [string, string, number])[] = [
  ["They discussed trade and economic ties .", "PRP VBD NN CC JJ NNS .", 0],
  ["They faced a health and economic crisis .", "PRP VBD DT NN CC JJ NN .", 0],
  ["They made one or more points .", "PRP VBD CD CC JJR NNS .", 0],
  ["They discussed trade and regional ties .", "PRP VBD NN CC JJ NNS .", 2],
  ["They discussed trade and economic security .", "PRP VBD NN CC JJ NN .", 2],
];

test.each(OBJECTS)("%s", (text, tags, members) => {
  const { grammar } = read(text, tags);
  expect(grammar.clauses[0]!.objects.map(({ conjuncts }) => conjuncts.length)).toEqual([members]);
});

test.each(PAIRS)("%s", (text, tags, expected) => {
  const { grammar, words } = read(text, tags);
  expect((grammar.pairs ?? []).map((pair) => pair.map((at) => words[at]).join(" + "))).toEqual(expected);
});

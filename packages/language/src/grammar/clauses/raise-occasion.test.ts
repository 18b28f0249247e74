import { expect, test } from "vitest";

import { clausesOf, type Case } from "../testing.ts";

/** Where a paper is signed, behind what it is for; and what is done at an occasion where nobody signs anything. */
const CASES: readonly Case[] = [
  [
    "Chad signed a treaty to end the war at a ceremony in Lima on Monday.",
    "NNP VBD DT NN TO VB DT NN IN DT NN IN NNP IN NNP .",
    "main Chad | sign(past) | a treaty | at a ceremony <in Lima> <on Monday>",
    "infinitive[to] Chad | end(infinitive) | the war |",
  ],
  [
    "Chad signed a treaty establishing a bank during a summit in Lima.",
    "NNP VBD DT NN VBG DT NN IN DT NN IN NNP .",
    "main Chad | sign(past) | a treaty | during a summit <in Lima>",
    "participial a treaty | establish(gerund) | a bank |",
  ],
  [
    "Chad sent an envoy to read a letter at a ceremony in Lima.",
    "NNP VBD DT NN TO VB DT NN IN DT NN IN NNP .",
    "main Chad | send(past) | an envoy |",
    "infinitive[to] an envoy | read(infinitive) | a letter | at a ceremony <in Lima>",
  ],
  [
    "Chad signed a treaty to build a bank in Lima.",
    "NNP VBD DT NN TO VB DT NN IN NNP .",
    "main Chad | sign(past) | a treaty |",
    "infinitive[to] Chad | build(infinitive) | a bank | in Lima",
  ],
];

test.each(CASES)("%s", (sentence, tags, ...clauses) => {
  expect(clausesOf(sentence, tags)).toEqual(clauses);
});

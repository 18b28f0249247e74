import { expect, test } from "vitest";

import { clausesOf, type Case } from "../testing.ts";

/** Who does what an infinitive tells, where "for" stands before him. */
const CASES: readonly Case[] = [
  [
    "Peru renewed its invitation for Ana Ruiz to visit Lima.",
    "NNP VBD PRP$ NN IN NNP NNP TO VB NNP .",
    "main Peru | renew(past) | its invitation | for Ana Ruiz",
    "infinitive[to] Ana Ruiz | visit(infinitive) | Lima |",
  ],
  [
    "Peru waited for the minister to sign it.",
    "NNP VBD IN DT NN TO VB PRP .",
    "main Peru | wait(past) |  | for the minister",
    "infinitive[to] the minister | sign(infinitive) | it |",
  ],
  // Where he goes, and a thing: the subject's doing.
  [
    "Ana Ruiz left for Chad to sign it.",
    "NNP NNP VBD IN NNP TO VB PRP .",
    "main Ana Ruiz | leave(past) |  | for Chad",
    "infinitive[to] Ana Ruiz | sign(infinitive) | it |",
  ],
  [
    "Peru asked for permission to visit Chad.",
    "NNP VBD IN NN TO VB NNP .",
    "main Peru | ask(past) |  | for permission",
    "infinitive[to] Peru | visit(infinitive) | Chad |",
  ],
];

for (const [sentence, tags, ...clauses] of CASES) {
  test(sentence, () => expect(clausesOf(sentence, tags)).toEqual(clauses));
}

import { expect, test } from "vitest";

import { clausesOf, type Case } from "../testing.ts";

/** What is said in a statement that is described first; and clauses that do describe the noun before them. */
const CASES: readonly Case[] = [
  [
    "Addo said in a statement released on Monday that the port needs money.",
    "NNP VBD IN DT NN VBN IN NNP IN DT NN VBZ NN .",
    "main Addo | say(past) |  | in a statement",
    "participial a statement | release(participle,pass) |  | on Monday",
    "complement[that] the port | need(present) | money |",
  ],
  [
    "Addo said in a statement released by the bank that Chad owns.",
    "NNP VBD IN DT NN VBN IN DT NN IN NNP VBZ .",
    "main Addo | say(past) |  | in a statement",
    "participial a statement | release(participle,pass) |  | BY the bank",
    "relative[that] Chad | own(present) | the bank |",
  ],
  [
    "Addo spoke in a hall built by a king that his people had given land.",
    "NNP VBD IN DT NN VBN IN DT NN IN PRP$ NNS VBD VBN NN .",
    "main Addo | speak(past) |  | in a hall",
    "participial a hall | build(participle,pass) |  | BY a king",
    "relative[that] his people | give(past,perf) | land; a king |",
  ],
];

test.each(CASES)("%s", (text, tags, ...expected) => expect(clausesOf(text, tags)).toEqual(expected));

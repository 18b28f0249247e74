import { expect, test } from "vitest";

import { clausesOf, type Case } from "../testing.ts";

/** Things spoken of by what somebody says that they are, and questions that only look like it. */
const CASES: readonly Case[] = [
  [
    "Chad launched strikes on what it said were camps in Mali.",
    "NNP VBD NNS IN WP PRP VBD VBD NNS IN NNP .",
    "main Chad | launch(past) | strikes | on camps; in Mali",
    "complement[what] it | say(past) |  |",
    "complement - | be(past) | camps | in Mali",
  ],
  [
    "Chad destroyed what officials said was a base.",
    "NNP VBD WP NNS VBD VBD DT NN .",
    "main Chad | destroy(past) | a base |",
    "complement[what] officials | say(past) |  |",
    "complement - | be(past) | a base |",
  ],
  [
    "Chad asked what Mali said in May.",
    "NNP VBD WP NNP VBD IN NNP .",
    "main Chad | ask(past) |  |",
    "complement[what] Mali | say(past) |  | in May",
  ],
];

test.each(CASES)("%s", (text, tags, ...expected) => expect(clausesOf(text, tags)).toEqual(expected));

import { expect, test } from "vitest";

import { clausesOf, type Case } from "../testing.ts";

const CASES: readonly Case[] = [
  [
    "Addo denied that Ghana sent troops and accused Togo.",
    "NNP VBD IN NNP VBD NNS CC VBD NNP .",
    "main Addo | deny(past) |  |",
    "complement[that] Ghana | send(past) | troops |",
    "main Addo | accuse(past) | Togo |",
  ],
  [
    "Libya denied that its men had opened fire and accused Britain.",
    "NNP VBD IN PRP$ NNS VBD VBN NN CC VBN NNP .",
    "main Libya | deny(past) |  |",
    "complement[that] its men | open(past,perf) | fire |",
    "main Libya | accuse(past) | Britain |",
  ],
  // A thing tells nobody anything; a state may.
  [
    "Addo said that the isles were old and told Togo.",
    "NNP VBD IN DT NNS VBD JJ CC VBD NNP .",
    "main Addo | say(past) |  |",
    "complement[that] the isles | be(past) |  |",
    "main Addo | tell(past) | Togo |",
  ],
  [
    "Addo said that Ghana was ready and told Togo.",
    "NNP VBD IN NNP VBD JJ CC VBD NNP .",
    "main Addo | say(past) |  |",
    "complement[that] Ghana | be(past) |  |",
    "complement Ghana | tell(past) | Togo |",
  ],
  // Another act of the state that is told of.
  [
    "Addo said that Ghana closed the border and recalled troops.",
    "NNP VBD IN NNP VBD DT NN CC VBD NNS .",
    "main Addo | say(past) |  |",
    "complement[that] Ghana | close(past) | the border |",
    "complement Ghana | recall(past) | troops |",
  ],
  // Acts of speech of one speaker.
  [
    "Addo said that Ghana condemned the raid and urged talks.",
    "NNP VBD IN NNP VBD DT NN CC VBD NNS .",
    "main Addo | say(past) |  |",
    "complement[that] Ghana | condemn(past) | the raid |",
    "complement Ghana | urge(past) | talks |",
  ],
];

for (const [sentence, tags, ...clauses] of CASES) {
  test(sentence, () => expect(clausesOf(sentence, tags)).toEqual(clauses));
}

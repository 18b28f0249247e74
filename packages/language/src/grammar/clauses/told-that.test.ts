import { expect, test } from "vitest";

import { clausesOf, type Case } from "../testing.ts";

/** Whoever says "that" says it, whatever past form follows in what is said; whoever is told it may be described so. */
const CASES: readonly Case[] = [
  [
    "The ministry noted that the fund counts the people employed in Lima.",
    "DT NN VBD IN DT NN VBZ DT NNS VBD IN NNP .",
    "main The ministry | note(past) |  |",
    "complement[that] the fund | count(present) | the people |",
    "participial the people | employ(participle,pass) |  | in Lima",
  ],
  [
    "Media published reports over the weekend that Chad had expelled the envoy.",
    "NNP VBD NNS IN DT NN IN NNP VBD VBN DT NN .",
    "main Media | publish(past) | reports | over the weekend",
    "complement[that] Chad | expel(past,perf) | the envoy |",
  ],
  [
    "Addo praised the work in the year that Chad left.",
    "NNP VBD DT NN IN DT NN IN NNP VBD .",
    "main Addo | praise(past) | the work | in the year",
    "relative[that] Chad | leave(past) | the year |",
  ],
  // No participle has a subject behind it, "that" or none.
  [
    "Addo suggested they should wait so that the others could stay.",
    "NNP VBD PRP MD VB RB IN DT NNS MD VB .",
    "main Addo | suggest(past) |  |",
    "complement they | wait(present,should) |  |",
    "adverbial[so that] the others | stay(present,could) |  |",
  ],
  [
    "The route suggested last year could be longer.",
    "DT NN VBD JJ NN MD VB JJR .",
    "participial The route | suggest(participle,pass) |  | @last year",
    "main The route | be(present,could) |  |",
  ],
  [
    "The envoys insisted in June that the port would not be used.",
    "DT NNS VBN IN NNP IN DT NN MD RB VB VBN .",
    "main The envoys | insist(past) |  | in June",
    "complement[that] the port | use(present,pass,would,neg) |  |",
  ],
  [
    "The crews informed that the port was shut left.",
    "DT NNS VBN IN DT NN VBD VBN VBD .",
    "participial The crews | inform(participle,pass) |  |",
    "complement[that] the port | shut(past,pass) |  |",
    "main The crews | leave(past) |  |",
  ],
];

test.each(CASES)("%s", (text, tags, ...expected) => expect(clausesOf(text, tags)).toEqual(expected));

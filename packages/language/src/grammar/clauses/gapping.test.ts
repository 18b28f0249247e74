import { expect, test } from "vitest";

import { clausesOf, type Case } from "../testing.ts";

/** Clauses that share or leave out a verb, an object or a doer. */
const CASES: readonly Case[] = [
  [
    "Egypt had accepted a truce on Thursday, Jordan on Wednesday.",
    "NNP VBD VBN DT NN IN NNP , NNP IN NNP .",
    "main Egypt | accept(past,perf) | a truce | on Thursday",
    "main Jordan | accept(past,perf) | a truce | on Wednesday",
  ],
  [
    "Nicaragua went over to Beijing in 2021, El Salvador in 2018, Panama in 2017 and Costa Rica in 2007.",
    "NNP VBD RP IN NNP IN CD , NNP NNP IN CD , NNP IN CD CC NNP NNP IN CD .",
    "main Nicaragua | go_over(past) |  | to Beijing; in 2021",
    "main El Salvador | go_over(past) |  | in 2018",
    "main Panama | go_over(past) |  | in 2017",
    "main Costa Rica | go_over(past) |  | in 2007",
  ],
  [
    "UN sanctions were lifted in September, and most US sanctions in 2004.",
    "NNP NNS VBD VBN IN NNP , CC JJS NNP NNS IN CD .",
    "main UN sanctions | lift(past,pass) |  | in September",
    "main most US sanctions | lift(past,pass) |  | in 2004",
  ],
  [
    "Ambassador Daniels signed for the United States; Deputy Foreign Minister Kuznetsov for the Soviet Union.",
    "NNP NNP VBD IN DT NNP NNPS : NNP NNP NNP NNP IN DT NNP NNP .",
    "main Ambassador Daniels | sign(past) |  | for the United States",
    "main Deputy Foreign Minister Kuznetsov | sign(past) |  | for the Soviet Union",
  ],
  [
    "The rebels, who took Goma in January and Bukavu in February, withdrew.",
    "DT NNS , WP VBD NNP IN NNP CC NNP IN NNP , VBD .",
    "relative[who] The rebels | take(past) | Goma | in January",
    "relative[who] The rebels | take(past) | Bukavu | in February",
    "main The rebels | withdraw(past) |  |",
  ],
  [
    "The leaders met in Paris on Friday and London on Sunday.",
    "DT NNS VBD IN NNP IN NNP CC NNP IN NNP .",
    "main The leaders | meet(past) |  | in Paris; on Friday; in London; on Sunday",
  ],
  [
    "Addo met with Haddad on Friday and Brandt on Sunday.",
    "NNP VBD IN NNP IN NNP CC NNP IN NNP .",
    "main Addo | meet(past) |  | with Haddad; on Friday; with Brandt; on Sunday",
  ],
  // With Peru, or Peru with Chad: neither is said.
  [
    "Mali made peace with Chad in 1979 and Peru in 1994.",
    "NNP VBD NN IN NNP IN CD CC NNP IN CD .",
    "main Mali | make(past) | peace | with Chad; in 1979",
  ],
  [
    "Mali made peace with Chad in 1979, with Fiji in 1985 and Peru in 1994.",
    "NNP VBD NN IN NNP IN CD , IN NNP IN CD CC NNP IN CD .",
    "main Mali | make(past) | peace | with Chad; in 1979; with Fiji; in 1985; with Peru; in 1994",
  ],
  [
    "Sadat spoke in Cairo on Monday and Begin in Jerusalem on Tuesday.",
    "NNP VBD IN NNP IN NNP CC NNP IN NNP IN NNP .",
    "main Sadat | speak(past) |  | in Cairo; on Monday",
    "main Begin | speak(past) |  | in Jerusalem; on Tuesday",
  ],
  [
    "Reagan and Gorbachev met in Geneva in November 1985 and in Reykjavik in October 1986.",
    "NNP CC NNP VBD IN NNP IN NNP CD CC IN NNP IN NNP CD .",
    "main {Reagan + Gorbachev} | meet(past) |  | in Geneva; in November 1985; in Reykjavik; in October 1986",
  ],
  [
    "Sato will meet Nixon in Honolulu on Monday and Park in Seoul on Friday.",
    "NNP MD VB NNP IN NNP IN NNP CC NNP IN NNP IN NNP .",
    "main Sato | meet(future) | Nixon | in Honolulu; on Monday",
    "main Sato | meet(future) | Park | in Seoul; on Friday",
  ],
  [
    "Whitlam flew first to Jakarta and then to Manila.",
    "NNP VBD RB IN NNP CC RB IN NNP .",
    "main Whitlam | fly(past) |  | to Jakarta; to Manila",
  ],
  [
    "Peru signed and ratified the treaty.",
    "NNP VBD CC VBD DT NN .",
    "main Peru | sign(past) | the treaty |",
    "main Peru | ratify(past) | the treaty |",
  ],
  [
    "Kenya neither signed nor ratified the convention.",
    "NNP DT VBN CC VBD DT NN .",
    "main Kenya | sign(past,neg) | the convention |",
    "main Kenya | ratify(past,neg) | the convention |",
  ],
  [
    "The pact was signed and ratified by Peru.",
    "DT NN VBD VBN CC VBN IN NNP .",
    "main The pact | sign(past,pass) |  | BY Peru",
    "main The pact | ratify(past,pass) |  | BY Peru",
  ],
  [
    "Peru recalled its envoy on Monday, Chile its consul.",
    "NNP VBD PRP$ NN IN NNP , NNP PRP$ NN .",
    "main Peru | recall(past) | its envoy | on Monday",
    "main Chile | recall(past) | its consul |",
  ],
  [
    "Peru recalled its envoy; Chile its consul.",
    "NNP VBD PRP$ NN : NNP PRP$ NN .",
    "main Peru | recall(past) | its envoy |",
    "main Chile | recall(past) | its consul |",
  ],
  [
    "Peru expelled ten diplomats, Chile three and Fiji two.",
    "NNP VBD CD NNS , NNP CD CC NNP CD .",
    "main Peru | expel(past) | ten diplomats |",
    "main Chile | expel(past) | ten diplomats |",
    "main Fiji | expel(past) | ten diplomats |",
  ],
  [
    "The pact was ratified by Peru in 1991 and Chile in 1993.",
    "DT NN VBD VBN IN NNP IN CD CC NNP IN CD .",
    "main The pact | ratify(past,pass) |  | in 1991; in 1993; BY {Peru + Chile}",
  ],
  // Must not: what renames the object, or a thing of another kind.
  [
    "Peru recalled its envoy, Chile's oldest friend.",
    "NNP VBD PRP$ NN , NNP POS JJS NN .",
    "main Peru | recall(past) | its envoy (= Chile's oldest friend) |",
  ],
  [
    "Peru invited two guests, Chile's envoy and Fiji's.",
    "NNP VBD CD NNS , NNP POS NN CC NNP POS .",
    "main Peru | invite(past) | {two guests + Chile's envoy + Fiji's} |",
  ],
  // Must not: a wider place, another verb, or nothing that answers to what stood before.
  [
    "The Danes met Addo in Lima, Peru, on Monday.",
    "DT NNPS VBD NNP IN NNP , NNP , IN NNP .",
    "main The Danes | meet(past) | Addo | in Lima (= Peru); on Monday",
  ],
  [
    "The treaty was signed in Lima on Monday, the ministry said.",
    "DT NN VBD VBN IN NNP IN NNP , DT NN VBD .",
    "complement The treaty | sign(past,pass) |  | in Lima; on Monday",
    "main the ministry | say(past) |  |",
  ],
  [
    "The envoys of Peru met in Lima on Monday and the envoys of Chile refused.",
    "DT NNS IN NNP VBD IN NNP IN NNP CC DT NNS IN NNP VBD .",
    "main The envoys <of Peru> | meet(past) |  | in Lima; on Monday",
    "main the envoys <of Chile> | refuse(past) |  |",
  ],
  [
    "Kenya, Uganda and Tanzania signed in Arusha on Monday.",
    "NNP , NNP CC NNP VBD IN NNP IN NNP .",
    "main {Kenya + Uganda + Tanzania} | sign(past) |  | in Arusha; on Monday",
  ],
  [
    "The minister arrived and met the troops.",
    "DT NN VBD CC VBD DT NNS .",
    "main The minister | arrive(past) |  |",
    "main The minister | meet(past) | the troops |",
  ],
  [
    "The rebels should be calm and should not bring hardship.",
    "DT NNS MD VB JJ CC MD RB VB NN .",
    "main The rebels | be(present,should) |  |",
    "main The rebels | bring(present,should,neg) | hardship |",
  ],
];

test.each(CASES)("%s", (text, tags, ...clauses) => expect(clausesOf(text, tags)).toEqual(clauses));

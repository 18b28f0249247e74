import { expect, test } from "vitest";

import { clausesOf, type Case } from "../testing.ts";

/** What stands between a conjunction and the verb or subject that it joins belongs to what follows. */
const CASES: readonly Case[] = [
  [
    "If talks fail and Chad attacks Mali, Peru will act.",
    "IN NNS VBP CC NNP VBZ NNP , NNP MD VB .",
    "adverbial[if] talks | fail(present) |  |",
    "adverbial[if] Chad | attack(present) | Mali |",
    "main Peru | act(future) |  |",
  ],
  [
    "Peru will act if talks fail and Chad attacks Mali.",
    "NNP MD VB IN NNS VBP CC NNP VBZ NNP .",
    "main Peru | act(future) |  |",
    "adverbial[if] talks | fail(present) |  |",
    "adverbial[if] Chad | attack(present) | Mali |",
  ],
  // A sentence of its own joined on.
  [
    "Peru acted after talks failed and Chad left.",
    "NNP VBD IN NNS VBD CC NNP VBD .",
    "main Peru | act(past) |  |",
    "adverbial[after] talks | fail(past) |  |",
    "main Chad | leave(past) |  |",
  ],
  [
    "Peru welcomed the pact and, in a call to Brandt, offered to send an envoy.",
    "NNP VBD DT NN CC , IN DT NN IN NNP , VBN TO VB DT NN .",
    "main Peru | welcome(past) | the pact |",
    "main Peru | offer(past) |  | in a call; to Brandt",
    "infinitive[to] Peru | send(infinitive) | an envoy |",
  ],
  [
    "Addo flew to Lima on Monday, on Tuesday met Brandt and on Wednesday, before leaving for Quito, signed the accord.",
    "NNP VBD IN NNP IN NNP , IN NNP VBD NNP CC IN NNP , IN VBG IN NNP , VBD DT NN .",
    "main Addo | fly(past) |  | to Lima; on Monday",
    "main Addo | meet(past) | Brandt | on Tuesday",
    "adverbial[before] Addo | leave(gerund) |  | for Quito",
    "main Addo | sign(past) | the accord | on Wednesday",
  ],
  [
    "The ministers will meet in Lima and, if the panels report by then, prepare a visit.",
    "DT NNS MD VB IN NNP CC , IN DT NNS VBP IN RB , VBP DT NN .",
    "main The ministers | meet(future) |  | in Lima",
    "adverbial[if] the panels | report(present) |  |",
    "main The ministers | prepare(future) | a visit |",
  ],
  [
    "Addo came to Lima and, after talks with Brandt, left with a deal.",
    "NNP VBD IN NNP CC , IN NNS IN NNP , VBD IN DT NN .",
    "main Addo | come(past) |  | to Lima",
    "main Addo | leave(past) |  | after talks <with Brandt>; with a deal",
  ],
  [
    "On Peru and Chad signing the pact, Brandt said little.",
    "IN NNP CC NNP VBG DT NN , NNP VBD RB .",
    "participial {Peru + Chad} | sign(gerund) | the pact |",
    "main Brandt | say(past) |  | on {Peru + Chad}",
  ],
  [
    "In Lima attending talks, Brandt said little.",
    "IN NNP VBG NNS , NNP VBD RB .",
    "participial Brandt | attend(gerund) | talks |",
    "main Brandt | say(past) |  | in Lima",
  ],
  [
    "They talked for an hour, and on Friday the two ministers signed an accord.",
    "PRP VBD IN DT NN , CC IN NNP DT CD NNS VBD DT NN .",
    "main They | talk(past) |  | for an hour",
    "main the two ministers | sign(past) | an accord | on Friday",
  ],
  [
    "Chad withdrew its troops; and in June Mali, to the anger of Peru, recalled its envoy.",
    "NNP VBD PRP$ NNS : CC IN NNP NNP , IN DT NN IN NNP , VBD PRP$ NN .",
    "main Chad | withdraw(past) | its troops |",
    "main Mali | recall(past) | its envoy | in June; to the anger <of Peru>",
  ],
  [
    "Peru said Chad had agreed and in May Mali would follow.",
    "NNP VBD NNP VBD VBN CC IN NNP NNP MD VB .",
    "main Peru | say(past) |  |",
    "complement Chad | agree(past,perf) |  |",
    "complement Mali | follow(present,would) |  | in May",
  ],
  [
    "A truce was concluded in May, and in June came the accord.",
    "DT NN VBD VBN IN NNP , CC IN NNP VBD DT NN .",
    "main A truce | conclude(past,pass) |  | in May",
    "main the accord | come(past) |  | in June",
  ],
  [
    "She chaired the board and from there was driven to the palace.",
    "PRP VBD DT NN CC IN EX VBD VBN IN DT NN .",
    "main She | chair(past) | the board |",
    "main She | drive(past,pass) |  | from there; to the palace",
  ],
  [
    "Addo called Brandt on Monday and, having won from each a promise that it would be kept, told them to sign.",
    "NNP VBD NNP IN NNP CC , VBG VBN IN DT DT NN IN PRP MD VB VBN , VBD PRP TO VB .",
    "main Addo | call(past) | Brandt | on Monday",
    "participial Addo | win(gerund,perf) | a promise | from each",
    "complement[that] it | keep(present,pass,would) |  |",
    "main Addo | tell(past) | them |",
    "infinitive[to] them | sign(infinitive) |  |",
  ],
  [
    "Addo flew to Lima on Monday and, after talks with Brandt, his colleague, signed an accord.",
    "NNP VBD IN NNP IN NNP CC , IN NNS IN NNP , PRP$ NN , VBD DT NN .",
    "main Addo | fly(past) |  | to Lima; on Monday",
    "main Addo | sign(past) | an accord | after talks <with Brandt (= his colleague)>",
  ],
  [
    "Addo flew to Lima and, after Peru, the host, signed, Chad left.",
    "NNP VBD IN NNP CC , IN NNP , DT NN , VBD , NNP VBD .",
    "main Addo | fly(past) |  | to Lima",
    "adverbial[after] Peru (= the host) | sign(past) |  |",
    "main Chad | leave(past) |  |",
  ],
  // The conjunction joins what stands beside it, or begins nothing.
  [
    "Addo met Brandt in Lima and in Quito.",
    "NNP VBD NNP IN NNP CC IN NNP .",
    "main Addo | meet(past) | Brandt | in Lima; in Quito",
  ],
  [
    "Addo met Brandt on Monday, on Tuesday and on Friday.",
    "NNP VBD NNP IN NNP , IN NNP CC IN NNP .",
    "main Addo | meet(past) | Brandt | on Monday; on Tuesday; on Friday",
  ],
  [
    "The talks in May and in June failed.",
    "DT NNS IN NNP CC IN NNP VBD .",
    "main The talks <in May> <in June> | fail(past) |  |",
  ],
  [
    "Peru protested in letters and in notes sent to Mali.",
    "NNP VBD IN NNS CC IN NNS VBN IN NNP .",
    "main Peru | protest(past) |  | in letters; in notes",
    "participial notes | send(participle,pass) |  | to Mali",
  ],
  [
    "Addo, who met Brandt in May and in June, signed the accord.",
    "NNP , WP VBD NNP IN NNP CC IN NNP , VBD DT NN .",
    "relative[who] Addo | meet(past) | Brandt | in May; in June",
    "main Addo | sign(past) | the accord |",
  ],
  [
    "Peru sent an envoy in May and, in June, a second one.",
    "NNP VBD DT NN IN NNP CC , IN NNP , DT JJ NN .",
    "main Peru | send(past) | an envoy | in May; in June",
  ],
  [
    "Addo left one day before the vote and two days after Brandt, under pressure from Mali, had resigned.",
    "NNP VBD CD NN IN DT NN CC CD NNS IN NNP , IN NN IN NNP , VBD VBN .",
    "main Addo | leave(past) |  | @one day; before the vote; @two days",
    "adverbial[after] Brandt | resign(past,perf) |  | under pressure <from Mali>",
  ],
  // An aside with "as" ends at its comma.
  [
    "As noted, on Friday the envoys met Brandt.",
    "IN VBN , IN NNP DT NNS VBD NNP .",
    "adverbial[as] the envoys | note(participle,pass) |  |",
    "main the envoys | meet(past) | Brandt | on Friday",
  ],
  [
    "As agreed on Friday, the envoys met Brandt.",
    "IN VBN IN NNP , DT NNS VBD NNP .",
    "adverbial[as] the envoys | agree(participle,pass) |  | on Friday",
    "main the envoys | meet(past) | Brandt |",
  ],
];

for (const [sentence, tags, ...clauses] of CASES) {
  test(sentence, () => expect(clausesOf(sentence, tags)).toEqual(clauses));
}

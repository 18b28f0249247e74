import { expect, test } from "vitest";

import { clausesOf, type Case } from "./testing.ts";

/** Between commas: what is said of the subject, and where the clause goes on. */
const CASES: readonly Case[] = [
  [
    "Mali criticised the pace of the talks, and Chad, in a note handed to the council, has protested.",
    "NNP VBD DT NN IN DT NNS , CC NNP , IN DT NN VBD IN DT NN , VBZ VBN .",
    "main Mali | criticise(past) | the pace <of the talks> |",
    "participial a note | hand(participle,pass) |  | to the council",
    "main Chad | protest(present,perf) |  | in a note",
  ],
  [
    "After Chad, backed by Mali, recalled its envoy, Peru closed the border.",
    "IN NNP , VBN IN NNP , VBD PRP$ NN , NNP VBD DT NN .",
    "participial Chad | back(participle,pass) |  | BY Mali",
    "adverbial[after] Chad | recall(past) | its envoy |",
    "main Peru | close(past) | the border |",
  ],
  [
    "After the raid, backed by Mali, Chad recalled its envoy.",
    "IN DT NN , VBN IN NNP , NNP VBD PRP$ NN .",
    "participial Chad | back(participle,pass) |  | BY Mali",
    "main Chad | recall(past) | its envoy | after the raid",
  ],
  [
    "Addo, whom Brandt on Monday, over the objections of Mali, appointed governor, entered the town.",
    "NNP , WP NNP IN NNP , IN DT NNS IN NNP , VBN NN , VBD DT NN .",
    "relative[whom] Brandt | appoint(past) | governor; Addo | on Monday; over the objections <of Mali>",
    "main Addo | enter(past) | the town |",
  ],
  [
    "Addo, appointed governor in May, entered the town.",
    "NNP , VBN NN IN NNP , VBD DT NN .",
    "participial Addo | appoint(participle,pass) | governor | in May",
    "main Addo | enter(past) | the town |",
  ],
  [
    "Addo and Brandt, in the presence of the king, initialled here on Tuesday a treaty.",
    "NNP CC NNP , IN DT NN IN DT NN , VBD RB IN NNP DT NN .",
    "main {Addo + Brandt} | initial(past) | a treaty | in the presence of the king; on Tuesday",
  ],
  [
    "The island, ceded to Spain in May, was returned.",
    "DT NN , VBD IN NNP IN NNP , VBD VBN .",
    "participial The island | cede(participle,pass) |  | to Spain; in May",
    "main The island | return(past,pass) |  |",
  ],
  [
    "Four pilots, arrested on Monday and charged with spying, and an engineer were expelled.",
    "CD NNS , VBN IN NNP CC VBN IN VBG , CC DT NN VBD VBN .",
    "participial Four pilots | arrest(participle,pass) |  | on Monday",
    "participial Four pilots | charge(participle,pass) |  |",
    "adverbial[with] Four pilots | spy(gerund) |  |",
    "main {Four pilots + an engineer} | expel(past,pass) |  |",
  ],
  [
    "Addo offered, should Chad ask, to send observers.",
    "NNP VBD , MD NNP VB , TO VB NNS .",
    "main Addo | offer(past) |  |",
    "adverbial[if] Chad | ask(present,should) |  |",
    "infinitive[to] Addo | send(infinitive) | observers |",
  ],
  [
    "Should Chad attack, Peru would help.",
    "MD NNP VB , NNP MD VB .",
    "adverbial[if] Chad | attack(present,should) |  |",
    "main Peru | help(present,would) |  |",
  ],
  ["Should Chad join the bloc?", "MD NNP VB DT NN .", "main Chad | join(present,should) | the bloc |"],
  [
    "Addo, who had come with the king, in May received Brandt.",
    "NNP , WP VBD VBN IN DT NN , IN NNP VBD NNP .",
    "relative[who] Addo | come(past,perf) |  | with the king",
    "main Addo | receive(past) | Brandt | in May",
  ],
  [
    "Addo, who had come with the king in May, received Brandt.",
    "NNP , WP VBD VBN IN DT NN IN NNP , VBD NNP .",
    "relative[who] Addo | come(past,perf) |  | with the king; in May",
    "main Addo | receive(past) | Brandt |",
  ],
  [
    "After talks that threatened to break down, the leaders left.",
    "IN NNS WDT VBD TO VB RP , DT NNS VBD .",
    "relative[that] talks | threaten(past) |  |",
    "infinitive[to] talks | break_down(infinitive) |  |",
    "main the leaders | leave(past) |  | after talks",
  ],
  [
    "On the assurance that Peru would leave, Chad signed.",
    "IN DT NN IN NNP MD VB , NNP VBD .",
    "complement[that] Peru | leave(present,would) |  |",
    "main Chad | sign(past) |  | on the assurance",
  ],
  // A list of two has no comma before its conjunction, where a verb shows that a clause begins.
  [
    "Addo embraced Brandt after the ceremony, and the treaty came into force.",
    "NNP VBD NNP IN DT NN , CC DT NN VBD IN NN .",
    "main Addo | embrace(past) | Brandt | after the ceremony",
    "main the treaty | come(past) |  | into force",
  ],
  [
    "The two urged members to settle the matter before the summit, and Chad has offered its help.",
    "DT CD VBD NNS TO VB DT NN IN DT NN , CC NNP VBZ VBN PRP$ NN .",
    "main The two | urge(past) | members |",
    "infinitive[to] members | settle(infinitive) | the matter | before the summit",
    "main Chad | offer(present,perf) | its help |",
  ],
  [
    "The two met before the vote, and Chad and Mali, neither of which wants a war, have agreed.",
    "DT CD VBD IN DT NN , CC NNP CC NNP , DT IN WDT VBZ DT NN , VBP VBN .",
    "main The two | meet(past) |  | before the vote",
    "relative[which] - | want(present) | a war | of Mali",
    "main {Chad + Mali} | agree(present,perf) |  |",
  ],
  [
    "Addo, and Brandt, signed the accord.",
    "NNP , CC NNP , VBD DT NN .",
    "main {Addo + Brandt} | sign(past) | the accord |",
  ],
  [
    "Peru, the host, and Chad signed the accord.",
    "NNP , DT NN , CC NNP VBD DT NN .",
    "main {Peru (= the host) + Chad} | sign(past) | the accord |",
  ],
  // Who is taken as something does not say it.
  [
    "The leaders endorsed the plan, admitted Chad as a member and left.",
    "DT NNS VBD DT NN , VBD NNP IN DT NN CC VBD .",
    "main The leaders | endorse(past) | the plan |",
    "main The leaders | admit(past) | Chad | as a member",
    "main The leaders | leave(past) |  |",
  ],
  [
    "The talks failed, admitted Brandt.",
    "DT NNS VBD , VBD NNP .",
    "complement The talks | fail(past) |  |",
    "main Brandt | admit(past) |  |",
  ],
];

for (const [sentence, tags, ...clauses] of CASES) {
  test(sentence, () => expect(clausesOf(sentence, tags)).toEqual(clauses));
}

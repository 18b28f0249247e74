import { expect, test } from "vitest";

import { clausesOf, type Case } from "../testing.ts";

const CASES: readonly Case[] = [
  // A mark between.
  [
    "Peru vowed to “end” talks with Chad.",
    "NNP VBD TO `` VB '' NNS IN NNP .",
    "main Peru | vow(past) |  |",
    "infinitive[to] Peru | end(infinitive) | talks <with Chad> |",
  ],
  [
    "Peru will “end” talks with Chad.",
    "NNP MD `` VB '' NNS IN NNP .",
    "main Peru | end(future) | talks <with Chad> |",
  ],
  [
    "Peru refers to “talks” with Chad.",
    "NNP VBZ IN `` NNS '' IN NNP .",
    "main Peru | refer(present) | talks <with Chad> |",
  ],
  // Marks that open with the verb of the group, and marks that open with a noun.
  [
    "Chad vowed to “stand by Mali”.",
    "NNP VBD IN `` VB IN NNP '' .",
    "main Chad | vow(past) |  |",
    "infinitive[to] Chad | stand(infinitive) |  | by Mali",
  ],
  [
    "Chad would “never agree” to it.",
    "NNP MD `` RB VB '' IN PRP .",
    "main Chad | agree(present,would,neg) |  | to it",
  ],
  [
    "Chad got used to “delays” in ports.",
    "NNP VBD JJ IN `` NNS '' IN NNS .",
    "main Chad | get(past) | delays | in ports",
  ],
  [
    "Peru and Chad have all called on Mali.",
    "NNP CC NNP VBP DT VBN IN NNP .",
    "main {Peru + Chad} | call(present,perf) |  | on Mali",
  ],
  [
    "Peru and Chad were both admitted.",
    "NNP CC NNP VBD DT VBN .",
    "main {Peru + Chad} | admit(past,pass) |  |",
  ],
  [
    "Tonga has not signed the treaty.",
    "NNP VBZ RB VBN DT NN .",
    "main Tonga | sign(present,perf,neg) | the treaty |",
  ],
  [
    "The ministers will not be attending the ceremony.",
    "DT NNS MD RB VB VBG DT NN .",
    "main The ministers | attend(future,prog,neg) | the ceremony |",
  ],
  [
    "The prisoners were released by the rebels on Sunday.",
    "DT NNS VBD VBN IN DT NNS IN NNP .",
    "main The prisoners | release(past,pass) |  | on Sunday; BY the rebels",
  ],
  [
    "The accord is being drafted in Geneva.",
    "DT NN VBZ VBG VBN IN NNP .",
    "main The accord | draft(present,prog,pass) |  | in Geneva",
  ],
  [
    "Eide met newly elected President Aoun.",
    "NNP VBD RB VBN NNP NNP .",
    "main Eide | meet(past) | newly elected President Aoun |",
  ],
  [
    "Eide held talks with newly elected President Aoun.",
    "NNP VBD NNS IN RB VBN NNP NNP .",
    "main Eide | hold(past) | talks <with newly elected President Aoun> |",
  ],
  ["Aoun was duly elected president.", "NNP VBD RB VBN NN .", "main Aoun | elect(past,pass) | president |"],
  ["Iran recently signed agreements.", "NNP RB VBD NNS .", "main Iran | sign(past) | agreements |"],
  ["The hostages got freed.", "DT NNS VBD VBN .", "main The hostages | free(past,pass) |  |"],
  [
    "Guyana may have withdrawn its ambassador.",
    "NNP MD VB VBN PRP$ NN .",
    "main Guyana | withdraw(present,perf,may) | its ambassador |",
  ],
  [
    "The pope is to visit Cuba in September.",
    "DT NN VBZ TO VB NNP IN NNP .",
    "main The pope | visit(future) | Cuba | in September",
  ],
  [
    "The emir is due to arrive in Ankara next week.",
    "DT NN VBZ JJ TO VB IN NNP JJ NN .",
    "main The emir | arrive(future) |  | in Ankara; @next week",
  ],
  [
    "Mexico is going to host the summit.",
    "NNP VBZ VBG TO VB DT NN .",
    "main Mexico | host(future) | the summit |",
  ],
  [
    "The two sides have to agree on a date.",
    "DT CD NNS VBP TO VB IN DT NN .",
    "main The two sides | agree(present,must) |  | on a date",
  ],
  [
    "Sudan never recognized the court.",
    "NNP RB VBN DT NN .",
    "main Sudan | recognize(past,neg) | the court |",
  ],
  [
    "Had Brazil ratified the convention?",
    "VBD NNP VBD DT NN .",
    "main Brazil | ratify(past,perf) | the convention |",
  ],
  ["Did the Shah leave Tehran?", "VBD DT NNP VB NNP .", "main the Shah | leave(past) | Tehran |"],
  ["Will Nepal reopen the border?", "MD NNP VB DT NN .", "main Nepal | reopen(future) | the border |"],
  [
    "Egypt broke off relations with Libya in 1977.",
    "NNP VBD RP NNS IN NNP IN CD .",
    "main Egypt | break_off(past) | relations <with Libya> | in 1977",
  ],
  ["Bolivia called off the talks.", "NNP VBD RP DT NNS .", "main Bolivia | call_off(past) | the talks |"],
  [
    "The king was being treated in London.",
    "DT NN VBD VBG VBN IN NNP .",
    "main The king | treat(past,prog,pass) |  | in London",
  ],
  [
    "Malta had been negotiating with Libya.",
    "NNP VBD VBN VBG IN NNP .",
    "main Malta | negotiate(past,perf,prog) |  | with Libya",
  ],
  [
    "The bill would have banned the party.",
    "DT NN MD VB VBN DT NN .",
    "main The bill | ban(present,perf,would) | the party |",
  ],
  ["The regime fell.", "DT NN NN .", "main The regime | fall(past) |  |"],
  [
    "Syria should withdraw its troops.",
    "NNP MD VB PRP$ NNS .",
    "main Syria | withdraw(present,should) | its troops |",
  ],
  [
    "He was elected president in 1970.",
    "PRP VBD VBN NN IN CD .",
    "main He | elect(past,pass) | president | in 1970",
  ],
  [
    "The island was given independence by Britain.",
    "DT NN VBD VBN NN IN NNP .",
    "main The island | give(past,pass) | independence | BY Britain",
  ],
  [
    "The treaty was signed in Rome by Italy and Libya.",
    "DT NN VBD VBN IN NNP IN NNP CC NNP .",
    "main The treaty | sign(past,pass) |  | in Rome; BY {Italy + Libya}",
  ],
  ["The embassy won't reopen.", "DT NN MD RB VB .", "main The embassy | reopen(future,neg) |  |"],
  [
    "Congo cannot pay its debts.",
    "NNP MD RB VB PRP$ NNS .",
    "main Congo | pay(present,can,neg) | its debts |",
  ],
  ["No agreement was reached.", "DT NN VBD VBN .", "main No agreement | reach(past,pass,neg) |  |"],
  [
    "The rebels neither disarmed nor entered the capital.",
    "DT NNS DT VBD CC VBD DT NN .",
    "main The rebels | disarm(past,neg) |  |",
    "main The rebels | enter(past,neg) | the capital |",
  ],
  // The short form of "have" before an object, of "be" without one.
  ["He's rejected the truce.", "PRP VBZ VBN DT NN .", "main He | reject(present,perf) | the truce |"],
  ["He's detained in Lima.", "PRP VBZ VBN IN NNP .", "main He | detain(present,pass) |  | in Lima"],
  ["She's given a prize.", "PRP VBZ VBN DT NN .", "main She | give(present,pass) | a prize |"],
  ["She's been to Lima.", "PRP VBZ VBN IN NNP .", "main She | be(present,perf) |  | to Lima"],
];

for (const [sentence, tags, ...clauses] of CASES) {
  test(sentence, () => expect(clausesOf(sentence, tags)).toEqual(clauses));
}

import { expect, test } from "vitest";

import { clausesOf, type Case } from "../testing.ts";

/** Words that only describe, whatever a tagger took them for: adjectives, adverbs, determiners, particles; and the same words where the tag is right. */
const CASES: readonly Case[] = [
  ["The envoys came home empty-handed.", "DT NNS VBD RB JJ HYPH VBN .", "main The envoys | come(past) |  |"],
  [
    "Addo has taken over as head of the bank.",
    "NNP VBZ VBN RB IN NN IN DT NN .",
    "main Addo | take_over(present,perf) |  | as head <of the bank>",
  ],
  ["Addo has gone over to Chad.", "NNP VBZ VBN RB TO NNP .", "main Addo | go(present,perf) |  | to Chad"],
  [
    "The head of the visiting Malian mission left.",
    "DT NN IN DT NN JJ NN VBD .",
    "main The head <of the visiting Malian mission> | leave(past) |  |",
  ],
  [
    "The consul there had been told to leave.",
    "DT NN EX VBD VBN VBN TO VB .",
    "main The consul | tell(past,perf,pass) |  |",
    "infinitive[to] The consul | leave(infinitive) |  |",
  ],
  [
    "Chad and Mali are founding members.",
    "NNP CC NNP VBP VBG NNS .",
    "main {Chad + Mali} | be(present) | founding members |",
  ],
  ["They are founding companies.", "PRP VBP VBG NNS .", "main They | found(present,prog) | companies |"],
  [
    "Mali left after Chad's earlier decision to stay.",
    "NNP VBD IN NNP POS RBR NN TO VB .",
    "main Mali | leave(past) |  | after Chad's earlier decision",
    "infinitive[to] Chad | stay(infinitive) |  |",
  ],
  [
    "Chad's premier later met Mali's.",
    "NNP POS NN RBR VBD NNP POS .",
    "main Chad's premier | meet(past) | Mali's |",
  ],
  ["They access data with ease.", "PRP VBP NNS IN NN .", "main They | access(present) | data | with ease"],
  [
    "Chad gave aid worth 5 billion francs to Mali.",
    "NNP VBD NN NN CD CD NNS TO NNP .",
    "main Chad | give(past) | aid <worth 5 billion francs> | to Mali",
  ],
  ["The gift is worth 5 francs.", "DT NN VBZ JJ CD NNS .", "main The gift | be(present) | worth 5 francs |"],
  [
    "According to Diallo, Addo and Brandt last met in Lima.",
    "VBG TO NNP , NNP CC NNP JJ VBD IN NNP .",
    "main {Addo + Brandt} | meet(past) |  | according to Diallo; in Lima",
  ],
  [
    "Chad signed a pact with neighbouring Mali.",
    "NNP VBD DT NN IN VBG NNP .",
    "main Chad | sign(past) | a pact <with neighbouring Mali> |",
  ],
  [
    "Chad met the newly-appointed ambassadors.",
    "NNP VBD DT RB HYPH VBN NNS .",
    "main Chad | meet(past) | the newly-appointed ambassadors |",
  ],
  ["They sat round the table.", "PRP VBD NN DT NN .", "main They | sit(past) |  | round the table"],
  [
    "Neither Chad nor Mali signed the accord.",
    "DT NNP IN NNP VBD DT NN .",
    "main {Chad + Mali} | sign(past,neg) | the accord |",
  ],
  [
    "Chad and Mali discussed pressing issues.",
    "NNP CC NNP VBD VBG NNS .",
    "main {Chad + Mali} | discuss(past) | pressing issues |",
  ],
  ["Chad is pressing Mali.", "NNP VBZ VBG NNP .", "main Chad | press(present,prog) | Mali |"],
  [
    "Fighting Chad, Mali lost.",
    "VBG NNP , NNP VBD .",
    "participial Mali | fight(gerund) | Chad |",
    "main Mali | lose(past) |  |",
  ],
  [
    "The demand by Chad for talks was rejected by Mali.",
    "DT NN IN NNP IN NNS VBD VBN IN NNP .",
    "main The demand <by Chad> <for talks> | reject(past,pass) |  | BY Mali",
  ],
  [
    "Chad handed over two boats to Fiji.",
    "NNP VBD RB CD NNS IN NNP .",
    "main Chad | hand_over(past) | two boats | to Fiji",
  ],
  [
    "Chad sent over two hundred boats to Fiji.",
    "NNP VBD RB CD CD NNS IN NNP .",
    "main Chad | send(past) | over two hundred boats | to Fiji",
  ],
  [
    "Addo met visiting Zambian Foreign Minister Brandt.",
    "NNP VBD VBG JJ NNP NNP NNP .",
    "main Addo | meet(past) | visiting Zambian Foreign Minister Brandt |",
  ],
  [
    "Addo held talks with his visiting Zambian counterpart Brandt.",
    "NNP VBD NNS IN PRP$ NN JJ NN NNP .",
    "main Addo | hold(past) | talks <with his visiting Zambian counterpart Brandt> |",
  ],
  [
    "Addo spoke after visiting President Brandt.",
    "NNP VBD IN VBG NNP NNP .",
    "main Addo | speak(past) |  |",
    "adverbial[after] Addo | visit(gerund) | President Brandt |",
  ],
  [
    "The High-Level ad hoc Committee on Libya met Brandt.",
    "DT NNP NN WRB NNP IN NNP VBD NNP .",
    "main The High-Level ad hoc Committee | meet(past) | Brandt | on Libya",
  ],
  [
    "The ministry put an ad in the paper.",
    "DT NN VBD DT NN IN DT NN .",
    "main The ministry | put(past) | an ad | in the paper",
  ],
  [
    "Chad declared two envoys personae non gratae.",
    "NNP VBD CD NNS VBP RB JJ .",
    "main Chad | declare(past) | two envoys; personae non gratae |",
  ],
  ["$5 was paid.", "$ CD VBD VBN .", "main $5 | pay(past,pass) |  |"],
];

test.each(CASES)("%s", (text, tags, ...expected) => expect(clausesOf(text, tags)).toEqual(expected));

import { expect, test } from "vitest";

import { clausesOf, type Case } from "./testing.ts";

const CASES: readonly Case[] = [
  [
    "Fiji, Tonga Sign Fishing Pact",
    "NNP , NNP VBP NN NN",
    "headline {Fiji + Tonga} | sign(present) | Fishing Pact |",
  ],
  ["Pope to Visit Chile", "NNP TO VB NNP", "headline Pope | visit(future) | Chile |"],
  [
    "Addo to Visit Oslo, Sign Pact",
    "NNP TO VB NNP , VBP NN",
    "headline Addo | visit(future) | Oslo |",
    "headline Addo | sign(future) | Pact |",
  ],
  [
    "Addo to visit Peru and sign pact",
    "NNP TO VB NNP CC VBP NN",
    "headline Addo | visit(future) | Peru |",
    "headline Addo | sign(future) | pact |",
  ],
  // What follows has a subject of its own.
  [
    "Plan to visit Oslo angers Peru",
    "NN TO VB NNP VBZ NNP",
    "infinitive[to] - | visit(infinitive) | Oslo |",
    "headline Plan | anger(present) | Peru |",
  ],
  [
    "Two Sudans fail to sign pact",
    "CD NNP VBP TO VB NN",
    "headline Two Sudans | fail(present) |  |",
    "infinitive[to] Two Sudans | sign(infinitive) | pact |",
  ],
  ["Envoy Expelled From Mali", "NN VBN IN NNP", "headline Envoy | expel(past,pass) |  | from Mali"],
  [
    "Minister Named Ambassador to Peru",
    "NN VBD NNP IN NNP",
    "headline Minister | name(past,pass) | Ambassador <to Peru> |",
  ],
  [
    "Kenya Recalls Envoy, Cuts Aid",
    "NNP VBZ NN , VBZ NN",
    "headline Kenya | recall(present) | Envoy |",
    "headline Kenya | cut(present) | Aid |",
  ],
  [
    "Ghana, Togo to Reopen Border",
    "NNP , NNP TO VB NN",
    "headline {Ghana + Togo} | reopen(future) | Border |",
  ],
  [
    "Peru, Chile set Monday meet",
    "NNP , NNP VBN NNP VB",
    "headline {Peru + Chile} | set(present) | meet | @Monday",
  ],
  ["Presidents meet in Lima", "NNS VBP IN NNP", "headline Presidents | meet(present) |  | in Lima"],
  [
    "Talks between Chad, South Sudan collapse",
    "NNS IN NNP , NNP NNP NN",
    "headline Talks <between {Chad + South Sudan}> | collapse(present) |  |",
  ],
  [
    "Peru Rebels Free Two Hostages",
    "NNP VBZ JJ CD NNS",
    "headline Peru Rebels | free(present) | Two Hostages |",
  ],
  [
    "Syria Rejects Plan as Talks End",
    "NNP VBZ NN IN NNS VBP",
    "headline Syria | reject(present) | Plan |",
    "adverbial[as] Talks | end(present) |  |",
  ],
  ["Nehru Meets Zhou in Delhi", "NNP VBZ NNP IN NNP", "headline Nehru | meet(present) | Zhou | in Delhi"],
  [
    "Coup Leaders Held in Bangui",
    "NNP NNS VBN IN NNP",
    "headline Coup Leaders | hold(past,pass) |  | in Bangui",
  ],
  ["Burma Frees 300 Prisoners", "NNP VBZ CD NNS", "headline Burma | free(present) | 300 Prisoners |"],
  ["Tito Hails Pact With Egypt", "NNP VBZ NN IN NNP", "headline Tito | hail(present) | Pact <with Egypt> |"],
  [
    "EU Lifts Sanctions on Guinea",
    "NNP VBZ NNS IN NNP",
    "headline EU | lift(present) | Sanctions <on Guinea> |",
  ],
  // What is to be done away with stands right before it.
  [
    "Chad and Mali Reach Accord, Barriers to Be Lifted",
    "NNP CC NNP VBP NN , NNS TO VB VBN",
    "headline {Chad + Mali} | reach(present) | Accord |",
    "infinitive[to] Barriers | lift(infinitive,pass) |  |",
  ],
  [
    "Chad and Mali Agree to Be Heard",
    "NNP CC NNP VBP TO VB VBN",
    "headline {Chad + Mali} | agree(present) |  |",
    "infinitive[to] {Chad + Mali} | hear(infinitive,pass) |  |",
  ],
];

for (const [sentence, tags, ...clauses] of CASES) {
  test(sentence, () => expect(clausesOf(sentence, tags, true)).toEqual(clauses));
}

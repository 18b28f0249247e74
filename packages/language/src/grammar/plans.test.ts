import { describe, expect, it } from "vitest";

import { clausesOf, type Case } from "./testing.ts";

const CASES: readonly Case[] = [
  [
    "Planned talks between Chad and Mali collapsed.",
    "VBN NNS IN NNP CC NNP VBD .",
    "main Planned talks <between {Chad + Mali}> | collapse(past) |  |",
  ],
  [
    "Elected president in May, Addo left.",
    "VBN NN IN NNP , NNP VBD .",
    "participial Addo | elect(participle,pass) | president | in May",
    "main Addo | leave(past) |  |",
  ],
  [
    "The talks, due to open in May, have failed.",
    "DT NNS , JJ TO VB IN NNP , VBP VBN .",
    "infinitive[to] - | open(infinitive) |  | in May",
    "main The talks | fail(present,perf) |  |",
  ],
  [
    "The delay, due to rain, ended.",
    "DT NN , JJ IN NN , VBD .",
    "main The delay | end(past) |  | due to rain",
  ],
  ["The talks fell through.", "DT NNS VBD IN .", "main The talks | fall_through(past) |  |"],
  ["Addo fell through the ice.", "NNP VBD IN DT NN .", "main Addo | fall(past) |  | through the ice"],
  [
    "Addo arrived after stops in Chad and Mali.",
    "NNP VBD IN VBZ IN NNP CC NNP .",
    "main Addo | arrive(past) |  | after stops <in {Chad + Mali}>",
  ],
  ["Chad will hold no more talks.", "NNP MD VB DT RBR NNS .", "main Chad | hold(future,neg) | talks |"],
  [
    "Two envoys flew to Chad with Addo, who leads the bloc, to meet Brandt.",
    "CD NNS VBD IN NNP IN NNP , WP VBZ DT NN , TO VB NNP .",
    "main Two envoys | fly(past) |  | to Chad; with Addo",
    "relative[who] Addo | lead(present) | the bloc |",
    "infinitive[to] Two envoys | meet(infinitive) | Brandt |",
  ],
  ["The meeting fell through.", "DT NN NN IN .", "main The meeting | fall_through(past) |  |"],
  [
    "Peru urged Chad to give up its arms programme.",
    "NNP VBD NNP TO VB RP PRP$ NNS VBP .",
    "main Peru | urge(past) | Chad |",
    "infinitive[to] Chad | give_up(infinitive) | its arms programme |",
  ],
];

describe("what is planned, delayed or called off", () => {
  it.each(CASES)("%s", (text, tags, ...clauses) => {
    expect(clausesOf(text, tags)).toEqual(clauses);
  });
});

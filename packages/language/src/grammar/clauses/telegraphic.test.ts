import { expect, test } from "vitest";

import { clausesOf, type Case } from "../testing.ts";

/** Passives without "was", as chronicles have them, and what is none. */
const CASES: readonly Case[] = [
  [
    "Treaty of friendship signed in Lima by Peru and Chad.",
    "NN IN NN VBN IN NNP IN NNP CC NNP .",
    "main Treaty <of friendship> | sign(past,pass) |  | in Lima; BY {Peru + Chad}",
  ],
  ["Border closed by Ghana.", "NN VBN IN NNP .", "main Border | close(past,pass) |  | BY Ghana"],
  [
    "Libyan ambassador expelled from Chad.",
    "JJ NN VBN IN NNP .",
    "main Libyan ambassador | expel(past,pass) |  | from Chad",
  ],
  [
    "Peace accord signed between Chad and Libya.",
    "NN NN VBN IN NNP CC NNP .",
    "main Peace accord | sign(past,pass) |  | between {Chad + Libya}",
  ],
  [
    "Minister Okello received by the King in Oslo.",
    "NNP NNP VBN IN DT NN IN NNP .",
    "main Minister Okello | receive(past,pass) |  | in Oslo; BY the King",
  ],
  ["Note issued by the powers.", "NN VBN IN DT NNS .", "main Note | issue(past,pass) |  | BY the powers"],
  // Those who act themselves, and verbs without an object.
  ["States signed in Lima.", "NNS VBD IN NNP .", "main States | sign(past) |  | in Lima"],
  ["Envoy signed in Lima.", "NN VBD IN NNP .", "main Envoy | sign(past) |  | in Lima"],
  ["Fighting broke out.", "NN VBD RP .", "main Fighting | break_out(past) |  |"],
  ["Envoy protested in Lima.", "NN VBD IN NNP .", "main Envoy | protest(past) |  | in Lima"],
  ["Peru stood by Chad.", "NNP VBD IN NNP .", "main Peru | stand(past) |  | by Chad"],
  ["Prices rose by a third.", "NNS VBD IN DT NN .", "main Prices | rise(past) |  | by a third"],
];

test.each(CASES)("%s", (sentence, tags, ...clauses) => expect(clausesOf(sentence, tags)).toEqual(clauses));

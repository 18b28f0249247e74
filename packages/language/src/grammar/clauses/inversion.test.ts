import { expect, test } from "vitest";

import { clausesOf, type Case } from "../testing.ts";

/** Subjects behind their verb. */
const CASES: readonly Case[] = [
  [
    "Appending their signatures were Adam Malik, Narciso Ramos and the host, Thanat Khoman.",
    "VBG PRP$ NNS VBD NNP NNP , NNP NNP CC DT NN , NNP NNP .",
    "main {Adam Malik + Narciso Ramos + the host (= Thanat Khoman)} | append(past,prog) | their signatures |",
  ],
  [
    "Signing for the Soviet Union was Andrei Gromyko.",
    "VBG IN DT NNP NNP VBD NNP NNP .",
    "main Andrei Gromyko | sign(past,prog) |  | for the Soviet Union",
  ],
  [
    "Accompanying him were Finance Minister Lim and Defence Minister Goh.",
    "VBG PRP VBD NNP NNP NNP CC NNP NNP NNP .",
    "main {Finance Minister Lim + Defence Minister Goh} | accompany(past,prog) | him |",
  ],
  [
    "Attending were Presidents Kagame and Museveni.",
    "VBG VBD NNPS NNP CC NNP .",
    "main {Presidents Kagame + Museveni} | attend(past,prog) |  |",
  ],
  [
    "Present were the ambassadors of Ghana and Togo.",
    "NN VBD DT NNS IN NNP CC NNP .",
    "main the ambassadors <of {Ghana + Togo}> | be(past) |  |",
  ],
  [
    "Present at the ceremony was Prime Minister Meles Zenawi.",
    "NN IN DT NN VBD NNP NNP NNP NNP .",
    "main Prime Minister Meles Zenawi | be(past) |  | at the ceremony",
  ],
  [
    "Also present was Foreign Minister Ali Treki.",
    "RB JJ VBD NNP NNP NNP NNP .",
    "main Foreign Minister Ali Treki | be(past) |  |",
  ],
  [
    "Among those who attended were President Kaunda, President Nyerere and Prime Minister Mugabe.",
    "IN DT WP VBD VBD NNP NNP , NNP NNP CC NNP NNP NNP .",
    "relative[who] those (= {President Kaunda + President Nyerere + Prime Minister Mugabe}) | attend(past) |  |",
    "main {President Kaunda + President Nyerere + Prime Minister Mugabe} | be(past) |  | among those (= {President Kaunda + President Nyerere + Prime Minister Mugabe})",
  ],
  [
    "Among the signatories were Bolivia, Peru and Chile.",
    "IN DT NNS VBD NNP , NNP CC NNP .",
    "main {Bolivia + Peru + Chile} | be(past) |  | among the signatories",
  ],
  [
    "With him was Foreign Minister Sato.",
    "IN PRP VBD NNP NNP NNP .",
    "main Foreign Minister Sato | be(past) |  | with him",
  ],
  [
    "Signatories were Tanaka (France), Van Acker (Belgium) and Goebbels (Luxembourg).",
    "NNS VBD NNP -LRB- NNP -RRB- , NNP NNP -LRB- NNP -RRB- CC NNP -LRB- NNP -RRB- .",
    "main Signatories | be(past) | {Tanaka (= France) + Van Acker (= Belgium) + Goebbels (= Luxembourg)} |",
  ],
  [
    "The United States has recognised Ravalomanana, as did France last week.",
    "DT NNP NNPS VBZ VBN NNP , IN VBD NNP JJ NN .",
    "main The United States | recognise(present,perf) | Ravalomanana |",
    "main[as] France | recognise(past) | Ravalomanana | @last week",
  ],
  [
    "Chile signed the treaty, and Peru did likewise.",
    "NNP VBD DT NN , CC NNP VBD RB .",
    "main Chile | sign(past) | the treaty |",
    "main Peru | sign(past) | the treaty |",
  ],
  // Must not: a gerund is the subject, a date stands first, or nobody is told of.
  [
    "Meeting Putin was a mistake.",
    "VBG NNP VBD DT NN .",
    "participial - | meet(gerund) | Putin |",
    "main - | be(past) | a mistake |",
  ],
  [
    "Signing treaties is the duty of the president.",
    "VBG NNS VBZ DT NN IN DT NN .",
    "participial - | sign(gerund) | treaties |",
    "main - | be(present) | the duty <of the president> |",
  ],
  ["In Lima there were protests.", "IN NNP EX VBD NNS .", "main there | be(past) | protests | in Lima"],
  [
    "On Monday was a meeting of the council.",
    "IN NNP VBD DT NN IN DT NN .",
    "main - | be(past) | a meeting <of the council> | on Monday",
  ],
  [
    "Kenya did what Uganda wanted.",
    "NNP VBD WP NNP VBD .",
    "main Kenya | do(past) |  |",
    "complement[what] Uganda | want(past) |  |",
  ],
  [
    "Annan warned that building a union would require stamina.",
    "NNP VBD IN VBG DT NN MD VB NN .",
    "main Annan | warn(past) |  |",
    "participial - | build(gerund) | a union |",
    "complement[that] - | require(present,would) | stamina |",
  ],
  ["Never before had Peru met Chad.", "RB RB VBD NNP VBN NNP .", "main Peru | meet(past,perf,neg) | Chad |"],
  [
    "Had Peru met Chad, it would have signed.",
    "VBD NNP VBN NNP , PRP MD VB VBN .",
    "main Peru | meet(past,perf) | Chad |",
    "main it | sign(present,perf,would) |  |",
  ],
];

test.each(CASES)("%s", (text, tags, ...clauses) => expect(clausesOf(text, tags)).toEqual(clauses));

import { expect, test } from "vitest";

import { clausesOf, type Case } from "../testing.ts";

/** Words that a tagger took for nouns, adjectives or another form, and that what stands beside them makes verbs; and the same words where the tag is right. */
const CASES: readonly Case[] = [
  [
    "Norway will help Chad house refugees.",
    "NNP MD VB NNP NN NNS .",
    "main Norway | help(future) | Chad |",
    "infinitive Chad | house(infinitive) | refugees |",
  ],
  [
    "Norway will help Chad army officers.",
    "NNP MD VB NNP NN NNS .",
    "main Norway | help(future) | Chad army officers |",
  ],
  [
    "Chad agreed to restore relations and open its border.",
    "NNP VBD TO VB NNS CC JJ PRP$ NN .",
    "main Chad | agree(past) |  |",
    "infinitive[to] Chad | restore(infinitive) | relations |",
    "infinitive Chad | open(infinitive) | its border |",
  ],
  [
    "Chad kept relations close and open the whole year.",
    "NNP VBD NNS JJ CC JJ DT JJ NN .",
    "main Chad | keep(past) | {relations + the whole year} |",
  ],
  [
    "Addo was seen meeting Brandt in Lima.",
    "NNP VBD VBN NN NNP IN NNP .",
    "main Addo | see(past,pass) |  |",
    "participial Addo | meet(gerund) | Brandt | in Lima",
  ],
  [
    "The video shows Addo meeting Brandt in Lima.",
    "DT NN VBZ NNP NN NNP IN NNP .",
    "main The video | show(present) | Addo |",
    "participial Addo | meet(gerund) | Brandt | in Lima",
  ],
  // What has an article is a gathering.
  [
    "The map shows the Addo meeting in Lima.",
    "DT NN VBZ DT NNP NN IN NNP .",
    "main The map | show(present) | the Addo meeting <in Lima> |",
  ],
  [
    "Chad's forces landed unopposed in Mali.",
    "NNP POS NNS VBD VBN IN NNP .",
    "main Chad's forces | land(past) |  | in Mali",
  ],
  [
    "He had himself seized power in May.",
    "PRP VBD PRP VBN NN IN NNP .",
    "main He | seize(past,perf) | power | in May",
  ],
  [
    "He had himself crowned king in May.",
    "PRP VBD PRP VBN NN IN NNP .",
    "main He | have(past) | himself |",
    "participial himself | crown(participle,pass) | king | in May",
  ],
  [
    "Peru accused Chad of planning to attack Mali.",
    "NNP VBD NNP IN NN TO VB NNP .",
    "main Peru | accuse(past) | Chad |",
    "adverbial[of] Chad | plan(gerund) |  |",
    "infinitive[to] Chad | attack(infinitive) | Mali |",
  ],
  [
    "Mali read the plan put forward by Peru.",
    "NNP VBD DT NN VBD RB IN NNP .",
    "main Mali | read(past) | the plan |",
    "participial the plan | put(participle,pass) |  | BY Peru",
  ],
  ["Peru put planning before Chad.", "NNP VBD NN IN NNP .", "main Peru | put(past) | planning | before Chad"],
  [
    "Peru asked Chile to let the sailors go.",
    "NNP VBD NNP TO VB DT NNS VBP .",
    "main Peru | ask(past) | Chile |",
    "infinitive[to] Chile | let(infinitive) | the sailors |",
    "infinitive the sailors | go(infinitive) |  |",
  ],
  [
    "Peru let them in and the sailors go.",
    "NNP VBD PRP IN CC DT NNS VBP .",
    "main Peru | let(past) | them |",
    "main the sailors | go(present) |  |",
  ],
  [
    "Meeting in Lima on Monday, Addo and Brandt discussed trade.",
    "NN IN NNP IN NNP , NNP CC NNP VBD NN .",
    "participial {Addo + Brandt} | meet(gerund) |  | in Lima; on Monday",
    "main {Addo + Brandt} | discuss(past) | trade |",
  ],
  [
    "Meeting in Lima, Peru, was a failure.",
    "NN IN NNP , NNP , VBD DT NN .",
    "main Meeting <in Lima (= Peru)> | be(past) | a failure |",
  ],
  [
    "The union, which groups 55 states, met.",
    "DT NN , WDT NNS CD NNS , VBD .",
    "relative[which] The union | group(present) | 55 states |",
    "main The union | meet(past) |  |",
  ],
  ["They trade pots with Mali.", "PRP VBP NNS IN NNP .", "main They | trade(present) | pots | with Mali"],
  [
    "Chad kept backing Mali.",
    "NNP VBD VBG NNP .",
    "main Chad | keep(past) |  |",
    "infinitive Chad | back(gerund) | Mali |",
  ],
  [
    "LIMA - Sent to Chad, Addo met Brandt.",
    "NNP : NNP TO NNP , NNP VBD NNP .",
    "participial Addo | send(participle,pass) |  | to Chad",
    "main Addo | meet(past) | Brandt |",
  ],
  [
    "LIMA - Red Cross envoys met Brandt.",
    "NNP : NNP NNP NNS VBD NNP .",
    "main Red Cross envoys | meet(past) | Brandt |",
  ],
  [
    "The agreement reached between Chad and Mali provides for aid.",
    "DT NN VBD IN NNP CC NNP VBZ IN NN .",
    "participial The agreement | reach(participle,pass) |  | between {Chad + Mali}",
    "main The agreement | provide(present) |  | for aid",
  ],
  ["The agreement reached Chad.", "DT NN VBD NNP .", "main The agreement | reach(past) | Chad |"],
  [
    "Addo is due to present her credentials.",
    "NNP VBZ JJ TO JJ PRP$ NNS .",
    "main Addo | present(future) | her credentials |",
  ],
  [
    "Addo led Peru to present glory.",
    "NNP VBD NNP TO JJ NN .",
    "main Addo | lead(past) | Peru | to present glory",
  ],
  [
    "Addo paid a visit to Nepal beginning on Sunday.",
    "NNP VBD DT NN IN NNP NN IN NNP .",
    "main Addo | pay(past) | a visit <to Nepal> |",
    "participial a visit <to Nepal> | begin(gerund) |  | on Sunday",
  ],
  [
    "It saw a peace beginning on paper.",
    "PRP VBD DT NN NN IN NN .",
    "main It | see(past) | a peace beginning | on paper",
  ],
  [
    "Meeting President Brandt in Lima, Addo left.",
    "NN NNP NNP IN NNP , NNP VBD .",
    "participial Addo | meet(gerund) | President Brandt | in Lima",
    "main Addo | leave(past) |  |",
  ],
  [
    "The release of the hostages by Chad was welcomed.",
    "DT NN IN DT NNS IN NNP VBD VBN .",
    "main The release <of the hostages> <by Chad> | welcome(past,pass) |  |",
  ],
  [
    "The release of the hostages was welcomed by Chad.",
    "DT NN IN DT NNS VBD VBN IN NNP .",
    "main The release <of the hostages> | welcome(past,pass) |  | BY Chad",
  ],
  ["Addo has today received Brandt.", "NNP VBZ NN VBD NNP .", "main Addo | receive(present,perf) | Brandt |"],
  ["Addo will tomorrow host Brandt.", "NNP MD VB VB NNP .", "main Addo | host(future) | Brandt |"],
  [
    "Addo will on Tuesday host President Brandt.",
    "NNP MD IN NNP NN NNP NNP .",
    "main Addo | host(future) | President Brandt | on Tuesday",
  ],
  [
    "Addo will on Tuesday, 5 May 2020, host President Brandt.",
    "NNP MD IN NNP , CD NNP CD , NN NNP NNP .",
    "main Addo | host(future) | President Brandt | on Tuesday, 5 May 2020",
  ],
  [
    "Addo met on Tuesday host President Brandt.",
    "NNP VBD IN NNP NN NNP NNP .",
    "main Addo | meet(past) | host President Brandt | on Tuesday",
  ],
  ["Addo has news today.", "NNP VBZ NN NN .", "main Addo | have(present) | news | @today"],
  [
    "Brandt was summoned to the ministry and handed a note by Addo.",
    "NNP VBD VBN IN DT NN CC VBD DT NN IN NNP .",
    "main Brandt | summon(past,pass) |  | to the ministry",
    "main Brandt | hand(past,pass) | a note | BY Addo",
  ],
  [
    "Brandt was received in Lima and handed a note to Addo.",
    "NNP VBD VBN IN NNP CC VBD DT NN IN NNP .",
    "main Brandt | receive(past,pass) |  | in Lima",
    "main Brandt | hand(past) | a note | to Addo",
  ],
  [
    "Addo and Brandt will be meeting in Lima.",
    "NNP CC NNP MD VB NN IN NNP .",
    "main {Addo + Brandt} | meet(future,prog) |  | in Lima",
  ],
  [
    "Addo cancelled a trip to Peru scheduled for May.",
    "NNP VBD DT NN IN NNP VBD IN NNP .",
    "main Addo | cancel(past) | a trip <to Peru> |",
    "participial a trip <to Peru> | schedule(participle,pass) |  | for May",
  ],
  // What is reported has a verb of its own.
  [
    "Addo said the ministry planned for May.",
    "NNP VBD DT NN VBD IN NNP .",
    "main Addo | say(past) |  |",
    "complement the ministry | plan(past) |  | for May",
  ],
  [
    "Chad held three men suspected of plotting.",
    "NNP VBD CD NNS VBD IN VBG .",
    "main Chad | hold(past) | three men |",
    "participial three men | suspect(participle,pass) |  |",
    "adverbial[of] three men | plot(gerund) |  |",
  ],
  [
    "Brandt was relieved of her duties.",
    "NNP VBD JJ IN PRP$ NNS .",
    "main Brandt | relieve(past,pass) |  | of her duties",
  ],
];

test.each(CASES)("%s", (text, tags, ...expected) => expect(clausesOf(text, tags)).toEqual(expected));

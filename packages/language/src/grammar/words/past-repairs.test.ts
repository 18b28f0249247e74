import { expect, test } from "vitest";

import { clausesOf, type Case } from "../testing.ts";

/** Forms that a tagger took for a present, a participle or an adjective, and what the words around them make of them; and the same where the tag is right. */
const CASES: readonly Case[] = [
  [
    "Kenya, seeking to ease tensions, put down a revolt.",
    "NNP , VBG TO VB NNS , VBP RP DT NN .",
    "participial Kenya | seek(gerund) |  |",
    "infinitive[to] Kenya | ease(infinitive) | tensions |",
    "main Kenya | put_down(past) | a revolt |",
  ],
  [
    "Kenya, vowing to cut aid and set limits, left.",
    "NNP , VBG TO VB NN CC VB NNS , VBD .",
    "participial Kenya | vow(gerund) |  |",
    "infinitive[to] Kenya | cut(infinitive) | aid |",
    "infinitive Kenya | set(infinitive) | limits |",
    "main Kenya | leave(past) |  |",
  ],
  [
    "A court had acquitted Foreign Minister Addo.",
    "DT NN VBD JJ NNP NNP NNP .",
    "main A court | acquit(past,perf) | Foreign Minister Addo |",
  ],
  ["The state had limited means.", "DT NN VBD JJ NNS .", "main The state | have(past) | limited means |"],
  ["A court also acquitted Addo.", "DT NN RB JJ NNP .", "main A court | acquit(past) | Addo |"],
  [
    "Police on Monday beat protesters.",
    "NN IN NNP JJ NNS .",
    "main Police | beat(past) | protesters | on Monday",
  ],
  [
    "Hamas also called off a four-day strike.",
    "NNP RB VBN RP DT CD HYPH NN NN .",
    "main Hamas | call_off(past) | a four-day strike |",
  ],
  [
    "Peru, also called Inca land, left.",
    "NNP , RB VBN NNP NN , VBD .",
    "participial Peru | call(participle,pass) | Inca land |",
    "main Peru | leave(past) |  |",
  ],
  [
    "The ministry said on Tuesday Peru and Chad accused Mali.",
    "DT NN VBD IN NNP NNP CC NNP VBN NNP .",
    "main The ministry | say(past) |  | on Tuesday",
    "complement {Peru + Chad} | accuse(past) | Mali |",
  ],
  [
    "The ministry said on Tuesday talks mediated by Oman failed.",
    "DT NN VBD IN NNP NNS VBN IN NNP VBD .",
    "main The ministry | say(past) |  | on Tuesday",
    "participial talks | mediate(participle,pass) |  | BY Oman",
    "complement talks | fail(past) |  |",
  ],
  [
    "Peru sent ten battalions to Chad in a bid to calm Mali.",
    "NNP VBD CD NNS IN NNP IN DT NN TO VB NNP .",
    "main Peru | send(past) | ten battalions | to Chad; in a bid",
    "infinitive[to] Peru | calm(infinitive) | Mali |",
  ],
  [
    "Peru ordered ten battalions to the border in a bid to calm Mali.",
    "NNP VBD CD NNS IN DT NN IN DT NN TO VB NNP .",
    "main Peru | order(past) | ten battalions | to the border; in a bid",
    "infinitive[to] Peru | calm(infinitive) | Mali |",
  ],
  [
    "Peru ordered ten battalions to leave.",
    "NNP VBD CD NNS TO VB .",
    "main Peru | order(past) | ten battalions |",
    "infinitive[to] ten battalions | leave(infinitive) |  |",
  ],
  [
    "Kenya called for calm and remonstrated with Norway.",
    "NNP VBD IN NN CC JJ IN NNP .",
    "main Kenya | call(past) |  | for calm",
    "main Kenya | remonstrate(past) |  | with Norway",
  ],
  [
    "Kenya sent food to the wounded and displaced in Chad.",
    "NNP VBD NN IN DT JJ CC JJ IN NNP .",
    "main Kenya | send(past) | food | to the wounded; in Chad",
  ],
  [
    "Addo called for calm and shut his embassy.",
    "NNP VBD IN NN CC NN PRP$ NN .",
    "main Addo | call(past) |  | for calm",
    "main Addo | shut(past) | his embassy |",
  ],
  [
    "Hamas, seeking to ease tensions, called off a strike.",
    "NNP , VBG TO VB NNS , VBN RP DT NN .",
    "participial Hamas | seek(gerund) |  |",
    "infinitive[to] Hamas | ease(infinitive) | tensions |",
    "main Hamas | call_off(past) | a strike |",
  ],
  [
    "Hamas, seeking aid, backed by Iran, fought.",
    "NNP , VBG NN , VBN IN NNP , VBD .",
    "participial Hamas | seek(gerund) | aid |",
    "participial aid | back(participle,pass) |  | BY Iran",
    "main Hamas | fight(past) |  |",
  ],
  [
    "Addo, seeking to ease tensions, swung through Cairo.",
    "NNP , VBG TO VB NNS , VBG IN NNP .",
    "participial Addo | seek(gerund) |  |",
    "infinitive[to] Addo | ease(infinitive) | tensions |",
    "main Addo | swing(past) |  | through Cairo",
  ],
  ["Addo condoled with Chad.", "NNP NNP IN NNP .", "main Addo | condole(past) |  | with Chad"],
  ["A crowd set fire to Lima.", "DT NN NN NN IN NNP .", "main A crowd | set(past) | fire | to Lima"],
  [
    "Rebels overran the garrison and fled.",
    "NNS IN DT NN CC VBD .",
    "main Rebels | overrun(past) | the garrison |",
    "main Rebels | flee(past) |  |",
  ],
  ["Rebels from Mali fled.", "NNS IN NNP VBD .", "main Rebels <from Mali> | flee(past) |  |"],
];

test.each(CASES)("%s", (text, tags, ...expected) => expect(clausesOf(text, tags)).toEqual(expected));

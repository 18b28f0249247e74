import { expect, test } from "vitest";

import { clausesOf, type Case } from "../testing.ts";

/** Participles that are past tenses, and those that are not. */
const CASES: readonly Case[] = [
  [
    "Under the protocol, signed in Lima by Peru, three states will disarm.",
    "IN DT NN , VBN IN NNP IN NNP , CD NNS MD VB .",
    "participial the protocol | sign(participle,pass) |  | in Lima; BY Peru",
    "main three states | disarm(future) |  | under the protocol",
  ],
  [
    "Under pressure, driven by strikes, Addo resigned.",
    "IN NN , VBN IN NNS , NNP VBD .",
    "participial Addo | drive(participle,pass) |  | BY strikes",
    "main Addo | resign(past) |  | under pressure",
  ],
  [
    "The council, formed after the coup, named Addo premier.",
    "DT NN , VBD IN DT NN , VBN NNP NN .",
    "participial The council | form(participle,pass) |  | after the coup",
    "main The council | name(past) | Addo premier |",
  ],
  [
    "A man, seized after the raid, named Addo, was freed.",
    "DT NN , VBN IN DT NN , VBN NNP , VBD VBN .",
    "participial A man | seize(participle,pass) |  | after the raid",
    "participial the raid | name(participle,pass) | Addo |",
    "main A man | free(past,pass) |  |",
  ],
  [
    "Addo said that Chad would not sign, but had asked for time.",
    "NNP VBD IN NNP MD RB VB , CC VBD VBN IN NN .",
    "main Addo | say(past) |  |",
    "complement[that] Chad | sign(present,would,neg) |  |",
    "complement Chad | ask(past,perf) |  | for time",
  ],
  [
    "Addo said that Chad would not sign, but asked for time.",
    "NNP VBD IN NNP MD RB VB , CC VBD IN NN .",
    "main Addo | say(past) |  |",
    "complement[that] Chad | sign(present,would,neg) |  |",
    "main Addo | ask(past) |  | for time",
  ],
  [
    "The matter arose in talks between Peru and Chile held in Lima.",
    "DT NN VBD IN NNS IN NNP CC NNP VBD IN NNP .",
    "main The matter | arise(past) |  | in talks <between {Peru + Chile}>",
    "participial talks <between {Peru + Chile}> | hold(participle,pass) |  | in Lima",
  ],
  [
    "The quarrel between Peru and Chile ended in May.",
    "DT NN IN NNP CC NNP VBD IN NNP .",
    "main The quarrel <between {Peru + Chile}> | end(past) |  | in May",
  ],
  [
    "Peru spoke of a rift and Chile replied in May.",
    "NNP VBD IN DT NN CC NNP VBD IN NNP .",
    "main Peru | speak(past) |  | of a rift",
    "main Chile | reply(past) |  | in May",
  ],
  [
    "Following the talks, resumed in May, Peru signed an accord.",
    "VBG DT NNS , VBD IN NNP , NNP VBD DT NN .",
    "participial Peru | resume(participle,pass) |  | in May",
    "main Peru | sign(past) | an accord | following the talks",
  ],
  [
    "Putin said the two countries set “really ambitious tasks”.",
    "NNP VBD DT CD NNS VBN `` RB JJ NNS '' .",
    "main Putin | say(past) |  |",
    "complement the two countries | set(past) | really ambitious tasks |",
  ],
  [
    "Both applied on 18 May, three months after Russia invaded Ukraine.",
    "DT VBN IN CD NNP , CD NNS IN NNP VBD NNP .",
    "main Both | apply(past) |  | on 18 May; @three months",
    "adverbial[after] Russia | invade(past) | Ukraine |",
  ],
  [
    "The envoy, whom the ministry expelled in May, returned.",
    "DT NN , WP DT NN VBN IN NNP , VBD .",
    "relative[whom] the ministry | expel(past) | The envoy | in May",
    "main The envoy | return(past) |  |",
  ],
  [
    "Merkel and Obama agreed by phone to continue.",
    "NNP CC NNP VBN IN NN TO VB .",
    "main {Merkel + Obama} | agree(past) |  | by phone",
    "infinitive[to] {Merkel + Obama} | continue(infinitive) |  |",
  ],
  [
    "The two states established and later broke off relations.",
    "DT CD NNS VBN CC RBR VBD RP NNS .",
    "main The two states | establish(past) | relations |",
    "main The two states | break_off(past) | relations |",
  ],
  [
    "Castro, who as a candidate in 2021 promised the switch and then shelved it, announced a visit.",
    "NNP , WP IN DT NN IN CD VBN DT NN CC RB VBD PRP , VBD DT NN .",
    "relative[who] Castro | promise(past) | the switch | as a candidate; in 2021",
    "relative[who] Castro | shelve(past) | it |",
    "main Castro | announce(past) | a visit |",
  ],
  [
    "Nazarbayev, who had been asked to come, landed in Moscow but did not fly on.",
    "NNP , WP VBD VBN VBN TO VB , VBN IN NNP CC VBD RB VB RP .",
    "relative[who] Nazarbayev | ask(past,perf,pass) |  |",
    "infinitive[to] Nazarbayev | come(infinitive) |  |",
    "main Nazarbayev | land(past) |  | in Moscow",
    "main Nazarbayev | fly_on(past,neg) |  |",
  ],
  [
    "Carlos Romero shook hands with Luis Soto in Havana.",
    "NNP NNP VBD NNS IN NNP NNP IN NNP .",
    "main Carlos Romero | shake(past) | hands | with Luis Soto; in Havana",
  ],
  [
    "Honduras cut ties with Taiwan.",
    "NNP VBP NNS IN NNP .",
    "main Honduras | cut(past) | ties <with Taiwan> |",
  ],
  [
    "Annan was born in Kumasi and studied in Geneva.",
    "NNP VBD VBN IN NNP CC VBN IN NNP .",
    "main Annan | bear(past,pass) |  | in Kumasi",
    "main Annan | study(past) |  | in Geneva",
  ],
  [
    "Shortly before the convoy left Tel Aviv, Obama handed over the telephone.",
    "RB IN DT NN VBD NNP NNP , NNP VBD IN DT NN .",
    "adverbial[before] the convoy | leave(past) | Tel Aviv |",
    "main Obama | hand_over(past) | the telephone |",
  ],
  [
    "Venezuela was on the same day declared a rogue state.",
    "NNP VBD IN DT JJ NN VBD DT NN NN .",
    "main Venezuela | declare(past,pass) | a rogue state | on the same day",
  ],
  [
    "The envoy was on the 27th of April summoned to the ministry.",
    "DT NN VBD IN DT JJ IN NNP VBD TO DT NN .",
    "main The envoy | summon(past,pass) |  | on the 27th of April; to the ministry",
  ],
  [
    "Bulgaria has on Monday recalled its envoy.",
    "NNP VBZ IN NNP VBD PRP$ NN .",
    "main Bulgaria | recall(present,perf) | its envoy | on Monday",
  ],
  [
    "The two leaders will on May 5, 2021 hold talks.",
    "DT CD NNS MD IN NNP CD , CD VBP NNS .",
    "main The two leaders | hold(future) | talks | on May 5, 2021",
  ],
  [
    "The envoys will on Monday be received by Addo.",
    "DT NNS MD IN NNP VB VBN IN NNP .",
    "main The envoys | receive(future,pass) |  | on Monday; BY Addo",
  ],
  [
    "Annan would next week meet Obama.",
    "NNP MD JJ NN VB NNP .",
    "main Annan | meet(present,would) | Obama | @next week",
  ],
  // What is done at a place, and what others do, is no part of such a verb.
  [
    "Peru will in Lima, and Chile will on Monday sign.",
    "NNP MD IN NNP , CC NNP MD IN NNP VB .",
    "main Peru | will(future) |  | in Lima",
    "main Chile | sign(future) |  | on Monday",
  ],
  [
    "Kinshasa has long accused Kigali of arming the rebels.",
    "NNP VBZ JJ VBN NNP IN VBG DT NNS .",
    "main Kinshasa | accuse(present,perf) | Kigali |",
    "adverbial[of] Kigali | arm(gerund) | the rebels |",
  ],
  [
    "Singapore and Thailand plan to do so within months.",
    "NNP CC NNP NN TO VB RB IN NNS .",
    "main {Singapore + Thailand} | plan(present) |  |",
    "infinitive[to] {Singapore + Thailand} | do(infinitive) |  | within months",
  ],
  [
    "In 2003 Tripoli accepted responsibility for the bombing.",
    "IN CD NNP VBN NN IN DT NN .",
    "main Tripoli | accept(past) | responsibility <for the bombing> | in 2003",
  ],
  [
    "The United States is to open an embassy, Foreign Secretary Rice announced on Monday.",
    "DT NNP NNPS VBZ TO VB DT NN , NNP NNP NNP VBD IN NNP .",
    "complement The United States | open(future) | an embassy |",
    "main Foreign Secretary Rice | announce(past) |  | on Monday",
  ],
  // Must not: another verb is left for the clause, or somebody did it to the noun.
  [
    "The talks held in Geneva failed.",
    "DT NNS VBN IN NNP VBD .",
    "participial The talks | hold(participle,pass) |  | in Geneva",
    "main The talks | fail(past) |  |",
  ],
  [
    "The pact signed in Lima after long talks was void.",
    "DT NN VBN IN NNP IN JJ NNS VBD JJ .",
    "participial The pact | sign(participle,pass) |  | in Lima; after long talks",
    "main The pact | be(past) |  |",
  ],
  [
    "The conference, which Eisenhower had proposed in notes sent to eleven governments, opened in Washington.",
    "DT NN , WDT NNP VBD VBN IN NNS VBD TO CD NNS , VBN IN NNP .",
    "relative[which] Eisenhower | propose(past,perf) | The conference | in notes",
    "participial notes | send(participle,pass) |  | to eleven governments",
    "main The conference | open(past) |  | in Washington",
  ],
  [
    "The island, ceded to Spain in 1668, was returned.",
    "DT NN , VBN IN NNP IN CD , VBD VBN .",
    "participial The island | cede(participle,pass) |  | to Spain; in 1668",
    "main The island | return(past,pass) |  |",
  ],
  [
    "In a text issued in Accra, Ghana protested.",
    "IN DT NN VBD IN NNP , NNP VBD .",
    "participial a text | issue(participle,pass) |  | in Accra",
    "main Ghana | protest(past) |  | in a text",
  ],
  [
    "The states cooperate and set prices.",
    "DT NNS VBP CC VBD NNS .",
    "main The states | cooperate(present) |  |",
    "main The states | set(present) | prices |",
  ],
  [
    "He was elected in 1996 and re-elected in 2001.",
    "PRP VBD VBN IN CD CC VBN IN CD .",
    "main He | elect(past,pass) |  | in 1996",
    "main He | re-elect(past,pass) |  | in 2001",
  ],
];

test.each(CASES)("%s", (text, tags, ...clauses) => expect(clausesOf(text, tags)).toEqual(clauses));

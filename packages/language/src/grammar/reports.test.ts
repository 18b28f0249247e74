import { expect, test } from "vitest";

import { clausesOf, type Case } from "./testing.ts";

const CASES: readonly Case[] = [
  [
    "The flight was agreed to by Addo and Brandt at their summit meeting in Lima in May 1972.",
    "DT NN VBD VBN IN IN NNP CC NNP IN PRP$ NN VBG IN NNP IN NNP CD .",
    "main The flight | agree(past,pass) |  | at their summit meeting; in Lima; in May 1972; BY {Addo + Brandt}",
  ],
  [
    "Outgoing Prime Minister Kofi Addo resigned on Sunday.",
    "VBG NNP NNP NNP NNP VBD IN NNP .",
    "main Outgoing Prime Minister Kofi Addo | resign(past) |  | on Sunday",
  ],
  [
    "The group was founded as a council under the Lima Agreement signed by Peru and Chile.",
    "DT NN VBD VBN IN DT NN IN DT NNP NNP VBD IN NNP CC NNP .",
    "main The group | found(past,pass) |  | as a council; under the Lima Agreement",
    "participial the Lima Agreement | sign(participle,pass) |  | BY {Peru + Chile}",
  ],
  [
    "Paul Kagame told reporters yesterday that Rwanda would intervene if civilians were massacred.",
    "NNP NNP VBD NNS NN IN NNP MD VB IN NNS VBD VBN .",
    "main Paul Kagame | tell(past) | reporters | @yesterday",
    "complement[that] Rwanda | intervene(present,would) |  |",
    "adverbial[if] civilians | massacre(past,pass) |  |",
  ],
  [
    "She told lawmakers Chad would leave after Peru stayed.",
    "PRP VBD NNS NNP MD VB IN NNP VBD .",
    "main She | tell(past) | lawmakers |",
    "complement Chad | leave(present,would) |  |",
    "adverbial[after] Peru | stay(past) |  |",
  ],
  [
    "The envoy told ministers Addo and Brandt that it was late.",
    "DT NN VBD NNS NNP CC NNP IN PRP VBD RB .",
    "main The envoy | tell(past) | {ministers Addo + Brandt} |",
    "complement[that] it | be(past) |  |",
  ],
  [
    "Italian Prime Minister Aldo Moro told parliament on Thursday that Italy and Austria had reached an accord on South Tyrol.",
    "JJ NNP NNP NNP NNP VBD NN IN NNP IN NNP CC NNP VBD VBN DT NN IN NNP NNP .",
    "main Italian Prime Minister Aldo Moro | tell(past) | parliament | on Thursday",
    "complement[that] {Italy + Austria} | reach(past,perf) | an accord <on South Tyrol> |",
  ],
  [
    "The Dominican Republic closed its border with Haiti on Friday, hours after Haitian police fired on a patrol.",
    "DT NNP NNP VBD PRP$ NN IN NNP IN NNP , NNS IN JJ NN VBD IN DT NN .",
    "main The Dominican Republic | close(past) | its border <with Haiti> | on Friday; @hours",
    "adverbial[after] Haitian police | fire(past) |  | on a patrol",
  ],
  [
    "Bangladesh's Sheikh Hasina fled to India on August 5, 2024, and an interim government headed by Muhammad Yunus was sworn in three days later.",
    "NNP POS NNP NNP VBD IN NNP IN NNP CD , CD , CC DT JJ NN VBN IN NNP NNP VBD VBN IN CD NNS RBR .",
    "main Bangladesh's Sheikh Hasina | flee(past) |  | to India; on August 5, 2024",
    "participial an interim government | head(participle,pass) |  | BY Muhammad Yunus",
    "main an interim government | swear_in(past,pass) |  | @three days later",
  ],
  [
    "Cuba's deputy foreign minister, who asked not to be named, said the talks, the first in a decade, were useful.",
    "NNP POS NN JJ NN , WP VBD RB TO VB VBN , VBD DT NNS , DT JJ IN DT NN , VBD JJ .",
    "relative[who] Cuba's deputy foreign minister | ask(past) |  |",
    "infinitive[to] Cuba's deputy foreign minister | name(infinitive,pass,neg) |  |",
    "main Cuba's deputy foreign minister | say(past) |  |",
    "complement the talks | be(past) |  |",
  ],
  [
    "Turkmenistan hosted Iranian, Azerbaijani and Kazakh ministers for talks on a pipeline.",
    "NNP VBD NNP , JJ CC JJ NNS IN NNS IN DT NN .",
    "main Turkmenistan | host(past) | Iranian, Azerbaijani and Kazakh ministers <for talks <on a pipeline>> |",
  ],
  [
    "The Maldives and Mauritius have yet to ratify the boundary agreement.",
    "DT NNPS CC NNP VBP RB TO VB DT NN NN .",
    "main {The Maldives + Mauritius} | ratify(present,perf,neg) | the boundary agreement |",
  ],
  [
    "Ireland's Taoiseach, Garret FitzGerald, and Britain's Margaret Thatcher signed the Anglo-Irish Agreement at Hillsborough Castle on November 15, 1985.",
    "NNP POS NNP , NNP NNP , CC NNP POS NNP NNP VBD DT JJ NN IN NNP NNP IN NNP CD , CD .",
    "main {Ireland's Taoiseach (= Garret FitzGerald) + Britain's Margaret Thatcher} | sign(past) | the Anglo-Irish Agreement | at Hillsborough Castle; on November 15, 1985",
  ],
  [
    "Belarus has been accused by Lithuania, Latvia and Poland of sending migrants across the border.",
    "NNP VBZ VBN VBN IN NNP , NNP CC NNP IN VBG NNS IN DT NN .",
    "main Belarus | accuse(present,perf,pass) |  | BY {Lithuania + Latvia + Poland}",
    "adverbial[of] Belarus | send(gerund) | migrants | across the border",
  ],
  [
    "Papua New Guinea said on Tuesday it would open an embassy in Jerusalem, becoming the fifth country to do so.",
    "NNP NNP NNP VBD IN NNP PRP MD VB DT NN IN NNP , VBG DT JJ NN TO VB RB .",
    "main Papua New Guinea | say(past) |  | on Tuesday",
    "complement it | open(present,would) | an embassy | in Jerusalem",
    "participial it | become(gerund) | the fifth country |",
    "infinitive[to] it | do(infinitive) |  |",
  ],
  [
    "The foreign minister of Bolivia, Rogelio Mayta, who was visiting Mexico City, met President Andrés Manuel López Obrador and thanked him for granting asylum to Evo Morales.",
    "DT JJ NN IN NNP , NNP NNP , WP VBD VBG NNP NNP , VBD NNP NNP NNP NNP NNP CC VBD PRP IN VBG NN IN NNP NNPS .",
    "relative[who] The foreign minister <of Bolivia> (= Rogelio Mayta) | visit(past,prog) | Mexico City |",
    "main The foreign minister <of Bolivia> (= Rogelio Mayta) | meet(past) | President Andrés Manuel López Obrador |",
    "main The foreign minister <of Bolivia> (= Rogelio Mayta) | thank(past) | him |",
    "adverbial[for] him | grant(gerund) | asylum | to Evo Morales",
  ],
  [
    "A meeting between the Greek and Turkish foreign ministers scheduled for Thursday was postponed.",
    "DT NN IN DT JJ CC JJ JJ NNS VBN IN NNP VBD VBN .",
    "participial A meeting <between the Greek and Turkish foreign ministers> | schedule(participle,pass) |  | for Thursday",
    "main A meeting <between the Greek and Turkish foreign ministers> | postpone(past,pass) |  |",
  ],
  [
    "Vietnam and Laos have delayed the signing of a treaty that was to have been concluded by the two presidents in Hue.",
    "NNP CC NNP VBP VBN DT NN IN DT NN WDT VBD TO VB VBN VBN IN DT CD NNS IN NNP .",
    "main {Vietnam + Laos} | delay(present,perf) | the signing <of a treaty> |",
    "relative[that] a treaty | conclude(future,perf,pass) |  | in Hue; BY the two presidents",
  ],
  [
    "Bush met with Yeltsin aboard a Soviet ship off Malta, not in Valletta.",
    "NNP VBD IN NNP IN DT JJ NN IN NNP , RB IN NNP .",
    "main Bush | meet(past) |  | with Yeltsin; aboard a Soviet ship; off Malta",
  ],
  [
    "Colombian rebels released a U.S. hostage to the Red Cross, said the head of the mission, Jordi Raich.",
    "JJ NNS VBD DT NNP NN IN DT NNP NNP , VBD DT NN IN DT NN , NNP NNP .",
    "complement Colombian rebels | release(past) | a U.S. hostage | to the Red Cross",
    "main the head <of the mission> (= Jordi Raich) | say(past) |  |",
  ],
  [
    "The two Yemens, which had fought in 1979, agreed to unite, and their presidents, Ali Abdullah Saleh and Ali Salim al-Beidh, raised the flag in Aden.",
    "DT CD NNP , WDT VBD VBN IN CD , VBD TO VB , CC PRP$ NNS , NNP NNP NNP CC NNP NNP NNP , VBD DT NN IN NNP .",
    "relative[which] The two Yemens | fight(past,perf) |  | in 1979",
    "main The two Yemens | agree(past) |  |",
    "infinitive[to] The two Yemens | unite(infinitive) |  |",
    "main their presidents (= {Ali Abdullah Saleh + Ali Salim al-Beidh}) | raise(past) | the flag | in Aden",
  ],
  [
    "Lebanon's parliament failed for the ninth time to elect a successor to President Michel Aoun, whose term ended in October.",
    "NNP POS NN VBD IN DT JJ NN TO VB DT NN IN NNP NNP NNP , WP$ NN VBD IN NNP .",
    "main Lebanon's parliament | fail(past) |  | for the ninth time",
    "infinitive[to] Lebanon's parliament | elect(infinitive) | a successor <to President Michel Aoun> |",
    "relative[whose] term | end(past) |  | in October",
  ],
  [
    "Hungary was the last member of the alliance to approve Sweden's bid.",
    "NNP VBD DT JJ NN IN DT NN TO VB NNP POS NN .",
    "main Hungary | be(past) | the last member <of the alliance> |",
    "infinitive[to] Hungary | approve(infinitive) | Sweden's bid |",
  ],
  [
    "Denmark summoned the U.S. charge d'affaires over reports that Americans had tried to influence opinion in Greenland.",
    "NNP VBD DT NNP NN NNS IN NNS IN NNPS VBD VBN TO VB NN IN NNP .",
    "main Denmark | summon(past) | the U.S. charge d'affaires | over reports",
    "complement[that] Americans | try(past,perf) |  |",
    "infinitive[to] Americans | influence(infinitive) | opinion | in Greenland",
  ],
  [
    "Burkina Faso, Mali and Niger announced that they were leaving the bloc.",
    "NNP NNP , NNP CC NNP VBD IN PRP VBD VBG DT NN .",
    "main {Burkina Faso + Mali + Niger} | announce(past) |  |",
    "complement[that] they | leave(past,prog) | the bloc |",
  ],
  [
    '"We are friends," said Kim, whose country tested a missile in May, before boarding his train.',
    "`` PRP VBP NNS , '' VBD NNP , WP$ NN VBD DT NN IN NNP , IN VBG PRP$ NN .",
    "complement We | be(present) | friends |",
    "main Kim | say(past) |  |",
    "relative[whose] country | test(past) | a missile | in May",
    "adverbial[before] Kim | board(gerund) | his train |",
  ],
  [
    "Officials from Tonga and Samoa, who declined to be identified, said no date had been fixed.",
    "NNS IN NNP CC NNP , WP VBD TO VB VBN , VBD DT NN VBD VBN VBN .",
    "relative[who] Officials <from {Tonga + Samoa}> | decline(past) |  |",
    "infinitive[to] Officials <from {Tonga + Samoa}> | identify(infinitive,pass) |  |",
    "main Officials <from {Tonga + Samoa}> | say(past) |  |",
    "complement no date | fix(past,perf,pass,neg) |  |",
  ],
  [
    "The Gambia's president, Adama Barrow, flew to Dakar, Senegal, for talks with his counterpart, Macky Sall, after winning the election.",
    "DT NNP POS NN , NNP NNP , VBN IN NNP , NNP , IN NNS IN PRP$ NN , NNP NNP , IN VBG DT NN .",
    "main The Gambia's president (= Adama Barrow) | fly(past) |  | to Dakar (= Senegal); for talks <with his counterpart (= Macky Sall)>",
    "adverbial[after] The Gambia's president (= Adama Barrow) | win(gerund) | the election |",
  ],
  [
    "Iran and Pakistan agreed to talk.",
    "NNP CC NNP VBD TO VB .",
    "main {Iran + Pakistan} | agree(past) |  |",
    "infinitive[to] {Iran + Pakistan} | talk(infinitive) |  |",
  ],
  [
    "Iran, Sudan and Japan signed the accord.",
    "NNP , NNP CC NNP VBD DT NN .",
    "main {Iran + Sudan + Japan} | sign(past) | the accord |",
  ],
  ["The Iranian and Omani officials left.", "DT JJ CC JJ NNS RB ."],
  [
    "He visited Peru, not Chile, in May.",
    "PRP VBD NNP , RB NNP , IN NNP .",
    "main He | visit(past) | Peru | in May",
  ],
];

for (const [sentence, tags, ...clauses] of CASES) {
  test(sentence, () => expect(clausesOf(sentence, tags)).toEqual(clauses));
}

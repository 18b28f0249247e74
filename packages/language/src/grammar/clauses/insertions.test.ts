import { expect, test } from "vitest";

import { clausesOf, type Case } from "../testing.ts";

/** Between commas: what is said of the subject, and where the clause goes on. */
const CASES: readonly Case[] = [
  // Behind its second comma a clause that only describes is over.
  [
    "Addo met Brandt, who took office in May, in Lima on Monday.",
    "NNP VBD NNP , WP VBD NN IN NNP , IN NNP IN NNP .",
    "main Addo | meet(past) | Brandt | in Lima; on Monday",
    "relative[who] Brandt | take(past) | office | in May",
  ],
  [
    "Addo met Brandt, elected in May, on the sidelines of the summit.",
    "NNP VBD NNP , VBN IN NNP , IN DT NNS IN DT NN .",
    "main Addo | meet(past) | Brandt | on the sidelines of the summit",
    "participial Brandt | elect(participle,pass) |  | in May",
  ],
  [
    "Addo praised Brandt, who died in May, at the age of 62.",
    "NNP VBD NNP , WP VBD IN NNP , IN DT NN IN CD .",
    "main Addo | praise(past) | Brandt |",
    "relative[who] Brandt | die(past) |  | in May; at the age <of 62>",
  ],
  [
    "Addo hailed the talks, which opened in Lima, Peru, in May.",
    "NNP VBD DT NNS , WDT VBD IN NNP , NNP , IN NNP .",
    "main Addo | hail(past) | the talks |",
    "relative[which] the talks | open(past) |  | in Lima (= Peru); in May",
  ],
  [
    "Addo met Brandt, who lives in Lima, in Peru.",
    "NNP VBD NNP , WP VBZ IN NNP , IN NNP .",
    "main Addo | meet(past) | Brandt |",
    "relative[who] Brandt | live(present) |  | in Lima; in Peru",
  ],
  // As old wires write a dash.
  [
    "The rebels _ who fought Chad _ left the league.",
    "DT NNS , WP VBD NNP , VBD DT NN .",
    "relative[who] The rebels | fight(past) | Chad |",
    "main The rebels | leave(past) | the league |",
  ],
  [
    "Chad, once an ally of Libya, supported the call.",
    "NNP , RB DT NN IN NNP , VBD DT NN .",
    "main Chad | support(past) | the call |",
  ],
  [
    "Chad, once the talks failed, left the league.",
    "NNP , IN DT NNS VBD , VBD DT NN .",
    "adverbial[once] the talks | fail(past) |  |",
    "main Chad | leave(past) | the league |",
  ],
  [
    "Mali criticised the pace of the talks, and Chad, in a note handed to the council, has protested.",
    "NNP VBD DT NN IN DT NNS , CC NNP , IN DT NN VBD IN DT NN , VBZ VBN .",
    "main Mali | criticise(past) | the pace <of the talks> |",
    "participial a note | hand(participle,pass) |  | to the council",
    "main Chad | protest(present,perf) |  | in a note",
  ],
  [
    "After Chad, backed by Mali, recalled its envoy, Peru closed the border.",
    "IN NNP , VBN IN NNP , VBD PRP$ NN , NNP VBD DT NN .",
    "participial Chad | back(participle,pass) |  | BY Mali",
    "adverbial[after] Chad | recall(past) | its envoy |",
    "main Peru | close(past) | the border |",
  ],
  [
    "After the raid, backed by Mali, Chad recalled its envoy.",
    "IN DT NN , VBN IN NNP , NNP VBD PRP$ NN .",
    "participial Chad | back(participle,pass) |  | BY Mali",
    "main Chad | recall(past) | its envoy | after the raid",
  ],
  [
    "Addo, whom Brandt on Monday, over the objections of Mali, appointed governor, entered the town.",
    "NNP , WP NNP IN NNP , IN DT NNS IN NNP , VBN NN , VBD DT NN .",
    "relative[whom] Brandt | appoint(past) | governor; Addo | on Monday; over the objections <of Mali>",
    "main Addo | enter(past) | the town |",
  ],
  [
    "Addo, appointed governor in May, entered the town.",
    "NNP , VBN NN IN NNP , VBD DT NN .",
    "participial Addo | appoint(participle,pass) | governor | in May",
    "main Addo | enter(past) | the town |",
  ],
  [
    "Addo and Brandt, in the presence of the king, initialled here on Tuesday a treaty.",
    "NNP CC NNP , IN DT NN IN DT NN , VBD RB IN NNP DT NN .",
    "main {Addo + Brandt} | initial(past) | a treaty | in the presence of the king; on Tuesday",
  ],
  [
    "The island, ceded to Spain in May, was returned.",
    "DT NN , VBD IN NNP IN NNP , VBD VBN .",
    "participial The island | cede(participle,pass) |  | to Spain; in May",
    "main The island | return(past,pass) |  |",
  ],
  [
    "Four pilots, arrested on Monday and charged with spying, and an engineer were expelled.",
    "CD NNS , VBN IN NNP CC VBN IN VBG , CC DT NN VBD VBN .",
    "participial Four pilots | arrest(participle,pass) |  | on Monday",
    "participial Four pilots | charge(participle,pass) |  |",
    "adverbial[with] Four pilots | spy(gerund) |  |",
    "main {Four pilots + an engineer} | expel(past,pass) |  |",
  ],
  [
    "Addo offered, should Chad ask, to send observers.",
    "NNP VBD , MD NNP VB , TO VB NNS .",
    "main Addo | offer(past) |  |",
    "adverbial[if] Chad | ask(present,should) |  |",
    "infinitive[to] Addo | send(infinitive) | observers |",
  ],
  [
    "Should Chad attack, Peru would help.",
    "MD NNP VB , NNP MD VB .",
    "adverbial[if] Chad | attack(present,should) |  |",
    "main Peru | help(present,would) |  |",
  ],
  ["Should Chad join the bloc?", "MD NNP VB DT NN .", "main Chad | join(present,should) | the bloc |"],
  [
    "Addo, who had come with the king, in May received Brandt.",
    "NNP , WP VBD VBN IN DT NN , IN NNP VBD NNP .",
    "relative[who] Addo | come(past,perf) |  | with the king",
    "main Addo | receive(past) | Brandt | in May",
  ],
  [
    "Addo, who had come with the king in May, received Brandt.",
    "NNP , WP VBD VBN IN DT NN IN NNP , VBD NNP .",
    "relative[who] Addo | come(past,perf) |  | with the king; in May",
    "main Addo | receive(past) | Brandt |",
  ],
  [
    "After talks that threatened to break down, the leaders left.",
    "IN NNS WDT VBD TO VB RP , DT NNS VBD .",
    "relative[that] talks | threaten(past) |  |",
    "infinitive[to] talks | break_down(infinitive) |  |",
    "main the leaders | leave(past) |  | after talks",
  ],
  [
    "On the assurance that Peru would leave, Chad signed.",
    "IN DT NN IN NNP MD VB , NNP VBD .",
    "complement[that] Peru | leave(present,would) |  |",
    "main Chad | sign(past) |  | on the assurance",
  ],
  // A list of two has no comma before its conjunction, where a verb shows that a clause begins.
  [
    "Addo embraced Brandt after the ceremony, and the treaty came into force.",
    "NNP VBD NNP IN DT NN , CC DT NN VBD IN NN .",
    "main Addo | embrace(past) | Brandt | after the ceremony",
    "main the treaty | come(past) |  | into force",
  ],
  [
    "The two urged members to settle the matter before the summit, and Chad has offered its help.",
    "DT CD VBD NNS TO VB DT NN IN DT NN , CC NNP VBZ VBN PRP$ NN .",
    "main The two | urge(past) | members |",
    "infinitive[to] members | settle(infinitive) | the matter | before the summit",
    "main Chad | offer(present,perf) | its help |",
  ],
  [
    "The two met before the vote, and Chad and Mali, neither of which wants a war, have agreed.",
    "DT CD VBD IN DT NN , CC NNP CC NNP , DT IN WDT VBZ DT NN , VBP VBN .",
    "main The two | meet(past) |  | before the vote",
    "relative[which] - | want(present) | a war | of Mali",
    "main {Chad + Mali} | agree(present,perf) |  |",
  ],
  [
    "Addo, and Brandt, signed the accord.",
    "NNP , CC NNP , VBD DT NN .",
    "main {Addo + Brandt} | sign(past) | the accord |",
  ],
  [
    "Peru, the host, and Chad signed the accord.",
    "NNP , DT NN , CC NNP VBD DT NN .",
    "main {Peru (= the host) + Chad} | sign(past) | the accord |",
  ],
  // Who is taken as something does not say it.
  [
    "The leaders endorsed the plan, admitted Chad as a member and left.",
    "DT NNS VBD DT NN , VBD NNP IN DT NN CC VBD .",
    "main The leaders | endorse(past) | the plan |",
    "main The leaders | admit(past) | Chad | as a member",
    "main The leaders | leave(past) |  |",
  ],
  [
    "The talks failed, admitted Brandt.",
    "DT NNS VBD , VBD NNP .",
    "complement The talks | fail(past) |  |",
    "main Brandt | admit(past) |  |",
  ],
  // Verbs that no noun undergoes are told of it; others, between commas, describe it.
  [
    "The truce, announced in May and extended in June, expired.",
    "DT NN , VBD IN NNP CC VBD IN NNP , VBD .",
    "participial The truce | announce(participle,pass) |  | in May",
    "participial The truce | extend(participle,pass) |  | in June",
    "main The truce | expire(past) |  |",
  ],
  // Who is asked, and answers.
  [
    "Addo, asked whether Chad would leave, said it was late.",
    "NNP , VBD IN NNP MD VB , VBD PRP VBD JJ .",
    "participial Addo | ask(participle,pass) |  |",
    "complement[whether] Chad | leave(present,would) |  |",
    "main Addo | say(past) |  |",
    "complement it | be(past) |  |",
  ],
  [
    "Addo, the envoy, asked whether Chad would leave, and left.",
    "NNP , DT NN , VBD IN NNP MD VB , CC VBD .",
    "main Addo (= the envoy) | ask(past) |  |",
    "complement[whether] Chad | leave(present,would) |  |",
    "main Addo (= the envoy) | leave(past) |  |",
  ],
  // A participle with an object of its own would be a past tense, and that one told of the subject: neither sends it back for ever.
  [
    "The vote, called in May and cost Chad a seat, was void.",
    "DT NN , VBN IN NNP CC VBN NNP DT NN , VBD JJ .",
    "participial The vote | call(participle,pass) |  | in May",
    "participial The vote | cost(participle,pass) | Chad; a seat |",
    "main The vote | be(past) |  |",
  ],
  [
    "Chad, whose truce, announced in May, expired in June, signed the accord.",
    "NNP , WP$ NN , VBD IN NNP , VBD IN NNP , VBD DT NN .",
    "participial truce | announce(participle,pass) |  | in May",
    "relative[whose] truce | expire(past) |  | in June",
    "main Chad | sign(past) | the accord |",
  ],
  [
    "Addo, the envoy, met in Lima with Brandt, promised a truce and left.",
    "NNP , DT NN , VBD IN NNP IN NNP , VBD DT NN CC VBD .",
    "main Addo (= the envoy) | meet(past) |  | in Lima; with Brandt",
    "main Addo (= the envoy) | promise(past) | a truce |",
    "main Addo (= the envoy) | leave(past) |  |",
  ],
  [
    "Chad, whose minister, Addo, resigned in May, offered a truce.",
    "NNP , WP$ NN , NNP , VBD IN NNP , VBD DT NN .",
    "relative[whose] minister (= Addo) | resign(past) |  | in May",
    "main Chad | offer(past) | a truce |",
  ],
  [
    "Chad sheltered the refugees, both of whom died, and called off a visit.",
    "NNP VBD DT NNS , DT IN WP VBD , CC VBD RP DT NN .",
    "main Chad | shelter(past) | the refugees |",
    "relative[whom] both | die(past) |  |",
    "main Chad | call_off(past) | a visit |",
  ],
  [
    "Rebels stormed the station, killed two officers and freed the king.",
    "NNS VBD DT NN , VBN CD NNS CC VBD DT NN .",
    "main Rebels | storm(past) | the station |",
    "main Rebels | kill(past) | two officers |",
    "main Rebels | free(past) | the king |",
  ],
  [
    "Chad hailed the treaty, signed in Lima in May.",
    "NNP VBD DT NN , VBN IN NNP IN NNP .",
    "main Chad | hail(past) | the treaty |",
    "participial the treaty | sign(participle,pass) |  | in Lima; in May",
  ],
  // What stands between two commas, a title and a day among them, parts no subject from its verb.
  [
    "The ministers of Chad and Mali, Addo and Brandt, on Tuesday agreed to a truce.",
    "DT NNS IN NNP CC NNP , NNP CC NNP , IN NNP VBD IN DT NN .",
    "main The ministers <of {Chad + Mali}> (= {Addo + Brandt}) | agree(past) |  | on Tuesday; to a truce",
  ],
  [
    "After a night in two hotels, the envoys of Chad and Mali, Addo and Brandt, on Tuesday agreed.",
    "IN DT NN IN CD NNS , DT NNS IN NNP CC NNP , NNP CC NNP , IN NNP VBD .",
    "main the envoys <of {Chad + Mali}> (= {Addo + Brandt}) | agree(past) |  | after a night; in two hotels; on Tuesday",
  ],
  [
    "The envoys, it is understood, met in Lima and are expected to sign.",
    "DT NNS , PRP VBZ VBN , VBD IN NNP CC VBP VBN TO VB .",
    "main it | understand(present,pass) |  |",
    "complement The envoys | meet(past) |  | in Lima",
    "complement The envoys | expect(present,pass) |  |",
    "infinitive[to] The envoys | sign(infinitive) |  |",
  ],
  [
    "The envoys, as it is understood in Lima, met.",
    "DT NNS , IN PRP VBZ VBN IN NNP , VBD .",
    "adverbial[as] it | understand(present,pass) |  | in Lima",
    "main The envoys | meet(past) |  |",
  ],
  [
    "Addo, to whom Brandt had only last month promised a truce, left.",
    "NNP , IN WP NNP VBD RB JJ NN VBN DT NN , VBD .",
    "relative[whom] Brandt | promise(past,perf) | a truce | to Addo; @last month",
    "main Addo | leave(past) |  |",
  ],
  [
    "Peru had until Friday denied that it would sign.",
    "NNP VBD IN NNP VBD IN PRP MD VB .",
    "main Peru | deny(past,perf) |  | until Friday",
    "complement[that] it | sign(present,would) |  |",
  ],
  [
    "Peru had until Friday a seat in the council.",
    "NNP VBD IN NNP DT NN IN DT NN .",
    "main Peru | have(past) | a seat | until Friday; in the council",
  ],
  [
    "Chad, whose troops fight in Mali and which has shut its border, sent an envoy.",
    "NNP , WP$ NNS VBP IN NNP CC WDT VBZ VBN PRP$ NN , VBD DT NN .",
    "relative[whose] troops | fight(present) |  | in Mali",
    "relative[which] Chad | shut(present,perf) | its border |",
    "main Chad | send(past) | an envoy |",
  ],
  [
    "Chad hailed the accord; so did Mali.",
    "NNP VBD DT NN : RB VBD NNP .",
    "main Chad | hail(past) | the accord |",
    "main[so] Mali | hail(past) | the accord |",
  ],
  [
    "Addo, who hailed the accord, joined Brandt, as did Diallo.",
    "NNP , WP VBD DT NN , VBD NNP , IN VBD NNP .",
    "relative[who] Addo | hail(past) | the accord |",
    "main Addo | join(past) | Brandt |",
    "main[as] Diallo | join(past) | Brandt |",
  ],
  [
    "Rebels calling themselves the Army of Chad seized the town.",
    "NNS VBG PRP DT NN IN NNP VBD DT NN .",
    "participial Rebels | call(gerund) | themselves; the Army <of Chad> |",
    "main Rebels | seize(past) | the town |",
  ],
  ["He handed each a copy.", "PRP VBD DT DT NN .", "main He | hand(past) | each; a copy |"],
  [
    "Should the truce hold, Addo will meet Brandt.",
    "MD DT NN NN , NNP MD VB NNP .",
    "adverbial[if] the truce | hold(present,should) |  |",
    "main Addo | meet(future) | Brandt |",
  ],
  [
    "Turkey has ties with Peru; and Chad, with which Mali broke off relations in May, is to reopen its embassy.",
    "NNP VBZ NNS IN NNP : CC NNP , IN WDT NNP VBD RP NNS IN NNP , VBZ TO VB PRP$ NN .",
    "main Turkey | have(present) | ties <with Peru> |",
    "relative[which] Mali | break_off(past) | relations | with Chad; in May",
    "main Chad | reopen(future) | its embassy |",
  ],
  // What the verb takes, and which clause goes on.
  [
    "Addo, refused asylum by Peru, fled to Mali.",
    "NNP , VBN NN IN NNP , VBD IN NNP .",
    "participial Addo | refuse(participle,pass) | asylum | BY Peru",
    "main Addo | flee(past) |  | to Mali",
  ],
  [
    "Chad, whose boats had crossed, protested in Lima, and in Quito the envoy warned Peru.",
    "NNP , WP$ NNS VBD VBN , VBN IN NNP , CC IN NNP DT NN VBD NNP .",
    "relative[whose] boats | cross(past,perf) |  |",
    "main Chad | protest(past) |  | in Lima",
    "main the envoy | warn(past) | Peru | in Quito",
  ],
  [
    "Addo, in Lima for talks with Brandt, who leaves today, called it a model, and on Monday, in Quito, opened a fair.",
    "NNP , IN NNP IN NNS IN NNP , WP VBZ NN , VBN PRP DT NN , CC IN NNP , IN NNP , VBD DT NN .",
    "relative[who] Brandt | leave(present) |  | @today",
    "main Addo | call(past) | it; a model | in Lima; for talks <with Brandt>",
    "main Addo | open(past) | a fair | on Monday; in Quito",
  ],
  [
    "Chad complained to the league, whose chief, Addo, offered to mediate.",
    "NNP VBD IN DT NN , WP$ NN , NNP , VBN TO VB .",
    "main Chad | complain(past) |  | to the league",
    "relative[whose] chief (= Addo) | offer(past) |  |",
    "infinitive[to] chief (= Addo) | mediate(infinitive) |  |",
  ],
  [
    "He calls on Addo, if time permits, and, before flying home, opens a fair.",
    "PRP VBZ IN NNP , IN NN VBZ , CC , IN VBG RB , VBZ DT NN .",
    "main He | call(present) |  | on Addo",
    "adverbial[if] time | permit(present) |  |",
    "adverbial[before] time | fly(gerund) |  |",
    "main He | open(present) | a fair |",
  ],
  [
    "The two countries, partners since 2015, agreed to a truce.",
    "DT CD NNS , NNS IN CD , VBD IN DT NN .",
    "main The two countries | agree(past) |  | to a truce",
  ],
  [
    "Addo urged Brandt to sign in May and, in a letter leaked to the press, proposed a truce.",
    "NNP VBD NNP TO VB IN NNP CC , IN DT NN VBD IN DT NN , VBN DT NN .",
    "main Addo | urge(past) | Brandt |",
    "infinitive[to] Brandt | sign(infinitive) |  | in May",
    "participial a letter | leak(participle,pass) |  | to the press",
    "main Addo | propose(past) | a truce | in a letter",
  ],
  // What goes on behind the comma is of the sentence, not of what hangs behind its verb.
  [
    "Chad arrested Addo as he left the hall, and sent him to Mali.",
    "NNP VBD NNP IN PRP VBD DT NN , CC VBD PRP TO NNP .",
    "main Chad | arrest(past) | Addo |",
    "adverbial[as] he | leave(past) | the hall |",
    "main Chad | send(past) | him | to Mali",
  ],
  [
    "Chad arrested Addo as he left the hall and met Brandt.",
    "NNP VBD NNP IN PRP VBD DT NN CC VBD NNP .",
    "main Chad | arrest(past) | Addo |",
    "adverbial[as] he | leave(past) | the hall |",
    "adverbial he | meet(past) | Brandt |",
  ],
  [
    "The army took power in May, declaring that Addo was ill, and sent tanks to Mali.",
    "DT NN VBD NN IN NNP , VBG IN NNP VBD JJ , CC VBD NNS TO NNP .",
    "main The army | take(past) | power | in May",
    "participial The army | declare(gerund) |  |",
    "complement[that] Addo | be(past) |  |",
    "main The army | send(past) | tanks | to Mali",
  ],
  [
    "Troops backed by tanks crushed the revolt in Mali, and Peru suspended aid.",
    "NNS VBN IN NNS VBN DT NN IN NNP , CC NNP VBD NN .",
    "participial Troops | back(participle,pass) |  | BY tanks",
    "main Troops | crush(past) | the revolt | in Mali",
    "main Peru | suspend(past) | aid |",
  ],
  // What a verb must have comes behind what was put in.
  [
    "The Council adopted, by 14 votes to none, a resolution on Mali.",
    "DT NNP VBD , IN CD NNS IN NN , DT NN IN NNP .",
    "main The Council | adopt(past) | a resolution <on Mali> | by 14 votes; to none",
  ],
  [
    "The Council adopted by nine votes to none, with two abstentions (Fiji and Peru), a resolution on Mali.",
    "DT NNP VBN IN CD NNS IN NN , IN CD NNS -LRB- NNP CC NNP -RRB- , DT NN IN NNP .",
    "main The Council | adopt(past) | a resolution <on Mali> | by nine votes; to none; with two abstentions (= {Fiji + Peru})",
  ],
  [
    "The Council met in Lima, the seat of the league.",
    "DT NNP VBD IN NNP , DT NN IN DT NN .",
    "main The Council | meet(past) |  | in Lima (= the seat <of the league>)",
  ],
  // A word to the reader.
  [
    "Addo, you may recall, left Lima on Monday.",
    "NNP , PRP MD VB , VBD NNP IN NNP .",
    "main you | recall(present,may) |  |",
    "complement Addo | leave(past) | Lima | on Monday",
  ],
  [
    "Addo, it seems, left Lima on Monday.",
    "NNP , PRP VBZ , VBD NNP IN NNP .",
    "main it | seem(present) |  |",
    "complement Addo | leave(past) | Lima | on Monday",
  ],
];

for (const [sentence, tags, ...clauses] of CASES) {
  test(sentence, () => expect(clausesOf(sentence, tags)).toEqual(clauses));
}

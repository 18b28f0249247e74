import { expect, test } from "vitest";

import { clausesOf, type Case } from "../testing.ts";

/** Tags that a tagger gives by mistake, and what the words beside them make of it; and the same words where the tag is right. */
const CASES: readonly Case[] = [
  [
    "Chad's bid won backing from Mali.",
    "NNP POS VBN VBD VBG IN NNP .",
    "main Chad's bid | win(past) | backing | from Mali",
  ],
  [
    "Peruvian fighter jets shot down a plane.",
    "JJ NN VBZ VBN RP DT NN .",
    "main Peruvian fighter jets | shoot_down(past) | a plane |",
  ],
  [
    "The fighter bases its hopes on Chad.",
    "DT NN VBZ PRP$ NNS IN NNP .",
    "main The fighter | base(present) | its hopes | on Chad",
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
    "The consul there had been told to leave.",
    "DT NN EX VBD VBN VBN TO VB .",
    "main The consul | tell(past,perf,pass) |  |",
    "infinitive[to] The consul | leave(infinitive) |  |",
  ],
  [
    "The envoy left, press service of the ministry reports.",
    "DT NN VBD , VB NN IN DT NN VBZ .",
    "complement The envoy | leave(past) |  |",
    "main press service <of the ministry> | report(present) |  |",
  ],
  [
    "Chad and Mali are founding members.",
    "NNP CC NNP VBP VBG NNS .",
    "main {Chad + Mali} | be(present) | founding members |",
  ],
  ["They are founding companies.", "PRP VBP VBG NNS .", "main They | found(present,prog) | companies |"],
  [
    "Talks on the Peruvian state border failed.",
    "NNS IN DT JJ VBP NN VBD .",
    "main Talks <on the Peruvian state border> | fail(past) |  |",
  ],
  [
    "The ministers state reasons for it.",
    "DT NNS VBP NNS IN PRP .",
    "main The ministers | state(present) | reasons <for it> |",
  ],
  [
    "They press ministers for talks.",
    "PRP VBP NNS IN NNS .",
    "main They | press(present) | ministers <for talks> |",
  ],
  [
    "Chad ratified the ECA trade pact on Monday.",
    "NNP VBD DT NNP VBP NN IN NNP .",
    "main Chad | ratify(past) | the ECA trade pact | on Monday",
  ],
  [
    "Chad gave its troops access to the port.",
    "NNP VBD PRP$ NNS VBP TO DT NN .",
    "main Chad | give(past) | its troops access <to the port> |",
  ],
  [
    "Chad removed Addo from its sanctions list on Monday.",
    "NNP VBD NNP IN PRP$ NNS VBP IN NNP .",
    "main Chad | remove(past) | Addo | from its sanctions list; on Monday",
  ],
  ["The ministers list reasons.", "DT NNS VBP NNS .", "main The ministers | list(present) | reasons |"],
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
  ["They trade pots with Mali.", "PRP VBP NNS IN NNP .", "main They | trade(present) | pots | with Mali"],
  [
    "Chad kept backing Mali.",
    "NNP VBD VBG NNP .",
    "main Chad | keep(past) |  |",
    "infinitive Chad | back(gerund) | Mali |",
  ],
  [
    "Chad signed a pact with neighbouring Mali.",
    "NNP VBD DT NN IN VBG NNP .",
    "main Chad | sign(past) | a pact <with neighbouring Mali> |",
  ],
  [
    "Chad spoke of its neighbour going home.",
    "NNP VBD IN PRP$ VBP VBG RB .",
    "main Chad | speak(past) |  | of its neighbour",
    "participial its neighbour | go(gerund) |  |",
  ],
  [
    "Chad met the newly-appointed ambassadors.",
    "NNP VBD DT RB HYPH VBN NNS .",
    "main Chad | meet(past) | the newly-appointed ambassadors |",
  ],
  [
    "Chad paid a good-will visit to Mali.",
    "NNP VBD DT JJ HYPH MD NN TO NNP .",
    "main Chad | pay(past) | a good-will visit <to Mali> |",
  ],
  ["They sat round the table.", "PRP VBD NN DT NN .", "main They | sit(past) |  | round the table"],
  [
    "Neither Chad nor Mali signed the accord.",
    "DT NNP IN NNP VBD DT NN .",
    "main {Chad + Mali} | sign(past,neg) | the accord |",
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
    "Fighting broke out between Chad and Mali.",
    "VBG VBD RP IN NNP CC NNP .",
    "main Fighting | break_out(past) |  | between {Chad + Mali}",
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
    "Premier Liu He flew to Lima.",
    "NNP NNP PRP VBD IN NNP .",
    "main Premier Liu He | fly(past) |  | to Lima",
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
  ["Addo condoled with Chad.", "NNP NNP IN NNP .", "main Addo | condole(past) |  | with Chad"],
  ["A crowd set fire to Lima.", "DT NN NN NN IN NNP .", "main A crowd | set(past) | fire | to Lima"],
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
  [
    "A strong ally left the league.",
    "DT JJ RB VBD DT NN .",
    "main A strong ally | leave(past) | the league |",
  ],
  [
    "Envoys arrive for meeting on Chad.",
    "NNS VBP IN VBG IN NNP .",
    "main Envoys | arrive(present) |  | for meeting; on Chad",
  ],
  [
    "Chad recalled its envoy from Lima and unions urged workers.",
    "NNP VBD PRP$ NN IN NNP CC NNS VBD NNS .",
    "main Chad | recall(past) | its envoy <from Lima> |",
    "main unions | urge(past) | workers |",
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
    "The union has slapped visa bans on Addo.",
    "DT NN VBZ VBN NN VBZ IN NNP .",
    "main The union | slap(present,perf) | visa bans <on Addo> |",
  ],
  [
    "The envoy said Peru bans imports.",
    "DT NN VBD NNP VBZ NNS .",
    "main The envoy | say(past) |  |",
    "complement Peru | ban(present) | imports |",
  ],
  [
    "It was struck after months of haggling between Chad and Mali.",
    "PRP VBD VBN IN NNS IN VBG IN NNP CC NNP .",
    "main It | strike(past,pass) |  | after months <of haggling <between {Chad + Mali}>>",
  ],
  [
    "He was accused of spying for Chad.",
    "PRP VBD VBN IN VBG IN NNP .",
    "main He | accuse(past,pass) |  |",
    "adverbial[of] He | spy(gerund) |  | for Chad",
  ],
  [
    "Addo, home on leave from Lima, signed.",
    "NNP , NN IN VB IN NNP , VBD .",
    "main Addo (= home <on leave <from Lima>>) | sign(past) |  |",
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
  ["It was a meeting in Lima.", "PRP VBD DT NN IN NNP .", "main It | be(past) | a meeting <in Lima> |"],
  [
    "Chad held three men suspected of plotting.",
    "NNP VBD CD NNS VBD IN VBG .",
    "main Chad | hold(past) | three men |",
    "participial three men | suspect(participle,pass) |  |",
    "adverbial[of] three men | plot(gerund) |  |",
  ],
  [
    "The premier, Kofi Addo, rejected claims that Chad fell.",
    "DT NN , NNP NNP , VBD VBZ IN NNP VBD .",
    "main The premier (= Kofi Addo) | reject(past) | claims |",
    "complement[that] Chad | fall(past) |  |",
  ],
  [
    "Addo, who fled, claims the throne.",
    "NNP , WP VBD , VBZ DT NN .",
    "relative[who] Addo | flee(past) |  |",
    "main Addo | claim(present) | the throne |",
  ],
  ["Chad suspected them.", "NNP VBD PRP .", "main Chad | suspect(past) | them |"],
  [
    "Brandt was relieved of her duties.",
    "NNP VBD JJ IN PRP$ NNS .",
    "main Brandt | relieve(past,pass) |  | of her duties",
  ],
  [
    "Chad declared two envoys personae non gratae.",
    "NNP VBD CD NNS VBP RB JJ .",
    "main Chad | declare(past) | two envoys; personae non gratae |",
  ],
  ["$5 was paid.", "$ CD VBD VBN .", "main $5 | pay(past,pass) |  |"],
  [
    "Rebels overran the garrison and fled.",
    "NNS IN DT NN CC VBD .",
    "main Rebels | overrun(past) | the garrison |",
    "main Rebels | flee(past) |  |",
  ],
  ["Rebels from Mali fled.", "NNS IN NNP VBD .", "main Rebels <from Mali> | flee(past) |  |"],
  [
    "Mali asked Chad to lift the arms embargo on Peru.",
    "NNP VBD NNP TO VB DT NNS VBP IN NNP .",
    "main Mali | ask(past) | Chad |",
    "infinitive[to] Chad | lift(infinitive) | the arms embargo <on Peru> |",
  ],
  [
    "Addo said on Friday that sanctions on Chad have hurt trade.",
    "NNP VBD IN NNP WDT VBZ IN NNP VBP VBN NN .",
    "main Addo | say(past) |  | on Friday",
    "complement[that] sanctions <on Chad> | hurt(present,perf) | trade |",
  ],
  [
    "Chad fired, Saudi state media reported.",
    "NNP VBD , NNP VBP NNS VBD .",
    "complement Chad | fire(past) |  |",
    "main Saudi state media | report(past) |  |",
  ],
  // "that" takes up the body, which does it.
  [
    "Addo left the body that trades with Chad.",
    "NNP VBD DT NN WDT VBZ IN NNP .",
    "main Addo | leave(past) | the body |",
    "relative[that] the body | trade(present) |  | with Chad",
  ],
  // Behind whose it is, a will is a thing.
  [
    "Addo imposed its will on Chad.",
    "NNP VBD PRP$ MD IN NNP .",
    "main Addo | impose(past) | its will | on Chad",
  ],
  ["Addo will meet Brandt.", "NNP MD VB NNP .", "main Addo | meet(future) | Brandt |"],
  ["The arms reach Chad by sea.", "DT NNS VBP NNP IN NN .", "main The arms | reach(present) | Chad | by sea"],
];

test.each(CASES)("%s", (text, tags, ...expected) => expect(clausesOf(text, tags)).toEqual(expected));

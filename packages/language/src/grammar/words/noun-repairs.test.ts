import { expect, test } from "vitest";

import { clausesOf, type Case } from "../testing.ts";

/** Words that a tagger took for verbs or adjectives and that what stands beside them makes nouns; and the same words where the tag is right. */
const CASES: readonly Case[] = [
  [
    "LIMA - Claims that Chad left are false.",
    "NNP HYPH VBZ IN NNP VBD VBP JJ .",
    "complement[that] Chad | leave(past) |  |",
    "main Claims | be(present) |  |",
  ],
  [
    "Addo claims that Chad left.",
    "NNP VBZ IN NNP VBD .",
    "main Addo | claim(present) |  |",
    "complement[that] Chad | leave(past) |  |",
  ],
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
  ["NATO forces will leave Mali.", "NNP VBZ MD VB NNP .", "main NATO forces | leave(future) | Mali |"],
  ["Chad forces Mali out.", "NNP VBZ NNP RP .", "main Chad | force_out(present) | Mali |"],
  [
    "The envoy left, press service of the ministry reports.",
    "DT NN VBD , VB NN IN DT NN VBZ .",
    "complement The envoy | leave(past) |  |",
    "main press service <of the ministry> | report(present) |  |",
  ],
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
    "Chad spoke of its neighbour going home.",
    "NNP VBD IN PRP$ VBP VBG RB .",
    "main Chad | speak(past) |  | of its neighbour",
    "participial its neighbour | go(gerund) |  |",
  ],
  [
    "Chad paid a good-will visit to Mali.",
    "NNP VBD DT JJ HYPH MD NN TO NNP .",
    "main Chad | pay(past) | a good-will visit <to Mali> |",
  ],
  [
    "Fighting broke out between Chad and Mali.",
    "VBG VBD RP IN NNP CC NNP .",
    "main Fighting | break_out(past) |  | between {Chad + Mali}",
  ],
  [
    "Premier Liu He flew to Lima.",
    "NNP NNP PRP VBD IN NNP .",
    "main Premier Liu He | fly(past) |  | to Lima",
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
    "Chad had a 45 minutes meeting with Peru.",
    "NNP VBD DT CD NNS VBG IN NNP .",
    "main Chad | have(past) | a 45 minutes meeting | with Peru",
  ],
  ["It was a meeting in Lima.", "PRP VBD DT NN IN NNP .", "main It | be(past) | a meeting <in Lima> |"],
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
  [
    "ASEAN heads of states met in Lima.",
    "NNP VBZ IN NNS VBD IN NNP .",
    "main ASEAN heads <of states> | meet(past) |  | in Lima",
  ],
  [
    "The guests were the heads of ASEAN observer states Chad and Mali.",
    "DT NNS VBD DT NNS IN NNP NN VBZ NNP CC NNP .",
    "main The guests | be(past) | the heads <of {ASEAN observer states Chad + Mali}> |",
  ],
  ["Chad heads the bloc.", "NNP VBZ DT NN .", "main Chad | head(present) | the bloc |"],
  [
    "Chad left Wednesday's meeting of the ministers.",
    "NNP VBD NNP POS NN IN DT NNS .",
    "main Chad | leave(past) | Wednesday's meeting <of the ministers> |",
  ],
];

test.each(CASES)("%s", (text, tags, ...expected) => expect(clausesOf(text, tags)).toEqual(expected));

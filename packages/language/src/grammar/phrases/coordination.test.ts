import { expect, test } from "vitest";

import { clausesOf, type Case } from "../testing.ts";

const CASES: readonly Case[] = [
  // Two things that one text is on; behind an article of its own another text.
  [
    "Fiji ratified a trade and payments agreement with Tonga.",
    "NNP VBD DT NN CC NNS NN IN NNP .",
    "main Fiji | ratify(past) | a trade and payments agreement <with Tonga> |",
  ],
  [
    "Fiji ratified a fishing and shipping treaty.",
    "NNP VBD DT NN CC VBG NN .",
    "main Fiji | ratify(past) | a fishing and shipping treaty |",
  ],
  [
    "Fiji signed a declaration and trade agreement.",
    "NNP VBD DT NN CC NN NN .",
    "main Fiji | sign(past) | {a declaration + trade agreement} |",
  ],
  [
    "Fiji built a bridge and customs post.",
    "NNP VBD DT NN CC NNS NN .",
    "main Fiji | build(past) | {a bridge + customs post} |",
  ],
  // "Between" has its two; what comes with a "between" of its own goes back to the noun outside.
  [
    "He saw a difference between Peru and Chad, and a link between Chad and Fiji.",
    "PRP VBD DT NN IN NNP CC NNP , CC DT NN IN NNP CC NNP .",
    "main He | see(past) | {a difference <between {Peru + Chad}> + a link <between {Chad + Fiji}>} |",
  ],
  // Semicolons part members that have commas of their own.
  [
    "Addo met Ruiz, President of Peru; Brandt, Chancellor of Austria; and Kim.",
    "NNP VBD NNP , NNP IN NNP : NNP , NNP IN NNP : CC NNP .",
    "main Addo | meet(past) | {Ruiz (= President <of Peru>) + Brandt (= Chancellor <of Austria>) + Kim} |",
  ],
  // A verb behind the semicolon makes it a sentence of its own.
  [
    "Addo met Ruiz; Brandt stayed in Vienna.",
    "NNP VBD NNP : NNP VBD IN NNP .",
    "main Addo | meet(past) | Ruiz |",
    "main Brandt | stay(past) |  | in Vienna",
  ],
  [
    "Fiji and Tonga signed the protocol.",
    "NNP CC NNP VBD DT NN .",
    "main {Fiji + Tonga} | sign(past) | the protocol |",
  ],
  [
    "Peru, Chile and Bolivia closed their borders.",
    "NNP , NNP CC NNP VBD PRP$ NNS .",
    "main {Peru + Chile + Bolivia} | close(past) | their borders |",
  ],
  [
    "Ghana, Togo, and Benin opened a joint port.",
    "NNP , NNP , CC NNP VBD DT JJ NN .",
    "main {Ghana + Togo + Benin} | open(past) | a joint port |",
  ],
  [
    "The foreign ministers of Kenya, Uganda and Rwanda met in Kigali.",
    "DT JJ NNS IN NNP , NNP CC NNP VBD IN NNP .",
    "main The foreign ministers <of {Kenya + Uganda + Rwanda}> | meet(past) |  | in Kigali",
  ],
  [
    "Presidents Carlos Mesa of Bolivia and Alan García of Peru shook hands.",
    "NNS NNP NNP IN NNP CC NNP NNP IN NNP VBD NNS .",
    "main {Presidents Carlos Mesa <of Bolivia> + Alan García <of Peru>} | shake(past) | hands |",
  ],
  [
    "Zambia, as well as Malawi, ratified the convention.",
    "NNP , RB RB IN NNP , VBD DT NN .",
    "main {Zambia + Malawi} | ratify(past) | the convention |",
  ],
  [
    "The prime minister, along with his Danish counterpart, opened the bridge.",
    "DT JJ NN , RB IN PRP$ JJ NN , VBD DT NN .",
    "main {The prime minister + his Danish counterpart} | open(past) | the bridge |",
  ],
  [
    "The governments of Iraq and Iran exchanged prisoners.",
    "DT NNS IN NNP CC NNP VBD NNS .",
    "main The governments <of {Iraq + Iran}> | exchange(past) | prisoners |",
  ],
  [
    "Laos's and Vietnam's delegations walked out.",
    "NNP POS CC NNP POS NNS VBD RP .",
    "main Laos's and Vietnam's delegations | walk_out(past) |  |",
  ],
  [
    "The army and the police backed the coup and the king fled.",
    "DT NN CC DT NN VBD DT NN CC DT NN VBD .",
    "main {The army + the police} | back(past) | the coup |",
    "main the king | flee(past) |  |",
  ],
  [
    "Egypt received arms from the Soviet Union and Czechoslovakia.",
    "NNP VBD NNS IN DT NNP NNP CC NNP .",
    "main Egypt | receive(past) | arms | from {the Soviet Union + Czechoslovakia}",
  ],
  [
    "India rejected the offer and Pakistan accepted it.",
    "NNP VBD DT NN CC NNP VBD PRP .",
    "main India | reject(past) | the offer |",
    "main Pakistan | accept(past) | it |",
  ],
  [
    "The minister thanked Qatar and Oman for their mediation.",
    "DT NN VBD NNP CC NNP IN PRP$ NN .",
    "main The minister | thank(past) | {Qatar + Oman} | for their mediation",
  ],
  [
    "Talks between Sudan and South Sudan collapsed.",
    "NNS IN NNP CC NNP NNP VBD .",
    "main Talks <between {Sudan + South Sudan}> | collapse(past) |  |",
  ],
  [
    "He visited Cuba, Jamaica and Haiti in 1959.",
    "PRP VBD NNP , NNP CC NNP IN CD .",
    "main He | visit(past) | {Cuba + Jamaica + Haiti} | in 1959",
  ],
  [
    "Chancellor Brandt and President Pompidou discussed the currency crisis.",
    "NNP NNP CC NNP NNP VBD DT NN NN .",
    "main {Chancellor Brandt + President Pompidou} | discuss(past) | the currency crisis |",
  ],
  [
    "Both Angola and Zambia sent troops.",
    "DT NNP CC NNP VBD NNS .",
    "main {Angola + Zambia} | send(past) | troops |",
  ],
  [
    "Neither Peru nor Chile signed the accord.",
    "JJ NNP CC NNP VBD DT NN .",
    "main {Peru + Chile} | sign(past,neg) | the accord |",
  ],
  [
    "The president of Mali and the prime minister of Niger boarded the plane.",
    "DT NN IN NNP CC DT JJ NN IN NNP VBD DT NN .",
    "main {The president <of Mali> + the prime minister <of Niger>} | board(past) | the plane |",
  ],
  [
    "Norway's foreign minister, Lena Brandt, and her Ghanaian colleague, Kofi Addo, signed the agreement.",
    "NNP POS JJ NN , NNP NNP , CC PRP$ JJ NN , NNP NNP , VBD DT NN .",
    "main {Norway's foreign minister (= Lena Brandt) + her Ghanaian colleague (= Kofi Addo)} | sign(past) | the agreement |",
  ],
  [
    "Brandt, who arrived on Monday, and Addo signed the agreement.",
    "NNP , WP VBD IN NNP , CC NNP VBD DT NN .",
    "relative[who] Brandt | arrive(past) |  | on Monday",
    "main {Brandt + Addo} | sign(past) | the agreement |",
  ],
  [
    "Peruvian and Chilean officials met on Friday.",
    "JJ CC JJ NNS VBD IN NNP .",
    "main Peruvian and Chilean officials | meet(past) |  | on Friday",
  ],
  [
    "The delegation included diplomats, soldiers and two bishops.",
    "DT NN VBD NNS , NNS CC CD NNS .",
    "main The delegation | include(past) | {diplomats + soldiers + two bishops} |",
  ],
  [
    "In Tonga, Fiji and Samoa agreed to share a patrol boat.",
    "IN NNP , NNP CC NNP VBD TO VB DT NN NN .",
    "main {Fiji + Samoa} | agree(past) |  | in Tonga",
    "infinitive[to] {Fiji + Samoa} | share(infinitive) | a patrol boat |",
  ],
  [
    "After talks with Mobutu, Kenyatta flew to Nairobi.",
    "IN NNS IN NNP , NNP VBD IN NNP .",
    "main Kenyatta | fly(past) |  | after talks <with Mobutu>; to Nairobi",
  ],
  [
    "The envoys of France, Germany, and Italy, and the UN mediator left Tripoli.",
    "DT NNS IN NNP , NNP , CC NNP , CC DT NNP NN VBD NNP .",
    "main {The envoys <of {France + Germany + Italy}> + the UN mediator} | leave(past) | Tripoli |",
  ],
  [
    "Tunisia and Libya signed a pact, and Algeria joined it in 1983.",
    "NNP CC NNP VBD DT NN , CC NNP VBD PRP IN CD .",
    "main {Tunisia + Libya} | sign(past) | a pact |",
    "main Algeria | join(past) | it | in 1983",
  ],
  // Each office that brings its holder is somebody, with a conjunction or without.
  [
    "Cole met President Ali Okello, Foreign Minister Ana Poe.",
    "NNP VBD NNP NNP NNP , NNP NNP NNP NNP .",
    "main Cole | meet(past) | {President Ali Okello + Foreign Minister Ana Poe} |",
  ],
  [
    "Cole met Deputy Prime Minister - Foreign Minister Ana Poe.",
    "NNP VBD NNP NNP NNP HYPH NNP NNP NNP NNP .",
    "main Cole | meet(past) | Deputy Prime Minister - Foreign Minister Ana Poe |",
  ],
  // Without a name behind it the office says who the last is.
  [
    "Cole met Ali Okello, Minister of Trade, and Ana Poe.",
    "NNP VBD NNP NNP , NNP IN NNP , CC NNP NNP .",
    "main Cole | meet(past) | {Ali Okello (= Minister <of Trade>) + Ana Poe} |",
  ],
  [
    "The truce between the government of Peru and rebels failed.",
    "DT NN IN DT NN IN NNP CC NNS VBD .",
    "main The truce <between {the government <of Peru> + rebels}> | fail(past) |  |",
  ],
  [
    "Talks between the ministers of Peru and Chad failed.",
    "NNS IN DT NNS IN NNP CC NNP VBD .",
    "main Talks <between the ministers <of {Peru + Chad}>> | fail(past) |  |",
  ],
  [
    "Talks between the minister of trade and industry and a rebel failed.",
    "NNS IN DT NN IN NN CC NN CC DT NN VBD .",
    "main Talks <between {the minister <of {trade + industry}> + a rebel}> | fail(past) |  |",
  ],
  // A list without a conjunction: three that begin alike.
  [
    "Peru, Chad, Fiji signed the accord.",
    "NNP , NNP , NNP VBD DT NN .",
    "main Fiji | sign(past) | the accord |",
  ],
  [
    "They lost the schools, the roads, the ports.",
    "PRP VBD DT NNS , DT NNS , DT NNS .",
    "main They | lose(past) | {the schools + the roads + the ports} |",
  ],
  [
    "The army, the church, the courts obeyed.",
    "DT NN , DT NN , DT NNS VBD .",
    "main {The army + the church + the courts} | obey(past) |  |",
  ],
  [
    "They met the envoy, a judge, the bishop.",
    "PRP VBD DT NN , DT NN , DT NN .",
    "main They | meet(past) | the envoy (= a judge) |",
  ],
  // "etc." closes a list, an adverb may stand before its last member, and "in" behind that goes with the whole.
  [
    "They spoke of travel, work, etc.",
    "PRP VBD IN NN , NN , FW",
    "main They | speak(past) |  | of {travel + work + etc.}",
  ],
  [
    "States like Peru, Chad and even Fiji signed.",
    "NNS IN NNP , NNP CC RB NNP VBD .",
    "main States <like {Peru + Chad + Fiji}> | sign(past) |  |",
  ],
  [
    "It promotes interest in trade, transport, and science in both states.",
    "PRP VBZ NN IN NN , NN , CC NN IN DT NNS .",
    "main It | promote(present) | interest <in {trade + transport + science}> <in both states> |",
  ],
  // Numbers behind one noun, and a compound that leaves its second part to the next.
  [
    "Resolutions 242, 338, and 425 passed and 12 states voted.",
    "NNS CD , CD , CC CD VBD CC CD NNS VBD .",
    "main Resolutions 242, 338, and 425 | pass(past) |  |",
    "main 12 states | vote(past) |  |",
  ],
  [
    "They shelled the area near camps 542 and 543 and 12 shells fell.",
    "PRP VBD DT NN IN NNS CD CC CD CC CD NNS VBD .",
    "main They | shell(past) | the area | near camps 542 and 543",
    "main 12 shells | fall(past) |  |",
  ],
  [
    "They met troop- and police-contributing countries and donors.",
    "PRP VBD NN HYPH CC NN HYPH VBG NNS CC NNS .",
    "main They | meet(past) | {troop- and police-contributing countries + donors} |",
  ],
  // Two things behind one article, and then who deals with them.
  [
    "Addo, a silver and bronze medalist, left.",
    "NNP , DT NN CC NN NN , VBD .",
    "main Addo (= a silver and bronze medalist) | leave(past) |  |",
  ],
  [
    "They met a colonel and police officer.",
    "PRP VBD DT NN CC NN NN .",
    "main They | meet(past) | {a colonel + police officer} |",
  ],
  // "so" opens a clause.
  [
    "They print photographs so readers learn.",
    "PRP VBP NNS IN NNS VBP .",
    "main They | print(present) | photographs |",
    "adverbial[so] readers | learn(present) |  |",
  ],
];

for (const [sentence, tags, ...clauses] of CASES) {
  test(sentence, () => expect(clausesOf(sentence, tags)).toEqual(clauses));
}

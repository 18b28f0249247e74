import { expect, test } from "vitest";

import { clausesOf, type Case } from "../testing.ts";

/** Lists that go on behind an apposition or a relative clause, and what joins what. */
const CASES: readonly Case[] = [
  [
    "Redwan Hussien, national security adviser to Prime Minister Abiy Ahmed, and Getachew Reda, a spokesman for the TPLF, signed the agreement.",
    "NNP NNP , JJ NN NN IN NNP NNP NNP NNP , CC NNP NNP , DT NN IN DT NNP , VBD DT NN .",
    "main {Redwan Hussien (= national security adviser <to Prime Minister Abiy Ahmed>) + Getachew Reda (= a spokesman <for the TPLF>)} | sign(past) | the agreement |",
  ],
  [
    "The accord was signed by Mamadou Diallo, chief of staff to President Alpha Conde, and Ibrahima Bah, leader of the opposition.",
    "DT NN VBD VBN IN NNP NNP , NN IN NN IN NNP NNP NNP , CC NNP NNP , NN IN DT NN .",
    "main The accord | sign(past,pass) |  | BY {Mamadou Diallo (= chief <of staff> <to President Alpha Conde>) + Ibrahima Bah (= leader <of the opposition>)}",
  ],
  [
    "Paulo Jorge and Lameck Goma, the foreign ministers of Angola and Zambia, signed the pact in Lusaka.",
    "NNP NNP CC NNP NNP , DT JJ NNS IN NNP CC NNP , VBD DT NN IN NNP .",
    "main {Paulo Jorge + Lameck Goma} (= the foreign ministers <of {Angola + Zambia}>) | sign(past) | the pact | in Lusaka",
  ],
  [
    "The pact was signed by Son Sann and Khieu Samphan, the leaders of two factions, in Jakarta.",
    "DT NN VBD VBN IN NNP NNP CC NNP NNP , DT NNS IN CD NNS , IN NNP .",
    "main The pact | sign(past,pass) |  | in Jakarta; BY {Son Sann + Khieu Samphan} (= the leaders <of two factions>)",
  ],
  [
    "Piet Smit, the president of the council and the mayor of Delft, resigned.",
    "NNP NNP , DT NN IN DT NN CC DT NN IN NNP , VBD .",
    "main Piet Smit (= {the president <of the council> + the mayor <of Delft>}) | resign(past) |  |",
  ],
  [
    "The presidents of Kenya and Uganda, Uhuru Kenyatta and Yoweri Museveni, and the prime minister of Ethiopia met.",
    "DT NNS IN NNP CC NNP , NNP NNP CC NNP NNP , CC DT JJ NN IN NNP VBD .",
    "main {The presidents <of {Kenya + Uganda}> (= {Uhuru Kenyatta + Yoweri Museveni}) + the prime minister <of Ethiopia>} | meet(past) |  |",
  ],
  [
    "The text was signed in Minsk by Boris Yeltsin, president of Russia, Leonid Kravchuk, who was elected president of Ukraine, and Stanislav Shushkevich, chairman of the soviet.",
    "DT NN VBD VBN IN NNP IN NNP NNP , NN IN NNP , NNP NNP , WP VBD VBN NN IN NNP , CC NNP NNP , NN IN DT JJ .",
    "main The text | sign(past,pass) |  | in Minsk; BY {Boris Yeltsin (= president <of Russia>) + Leonid Kravchuk + Stanislav Shushkevich (= chairman <of the soviet>)}",
    "relative[who] Leonid Kravchuk | elect(past,pass) | president <of Ukraine> |",
  ],
  [
    "The ceremony was attended by Foreign Minister Lavrov, Chancellor Ruiz, President Addo, who was on a visit, and the host, Prime Minister Brandt.",
    "DT NN VBD VBN IN NNP NNP NNP , NNP NNP , NNP NNP , WP VBD IN DT NN , CC DT NN , NNP NNP NNP .",
    "main The ceremony | attend(past,pass) |  | BY {Foreign Minister Lavrov + Chancellor Ruiz + President Addo + the host (= Prime Minister Brandt)}",
    "relative[who] President Addo | be(past) |  | on a visit",
  ],
  [
    "Rabuka met Brandt, who arrived on Monday, and Addo, the envoy.",
    "NNP VBD NNP , WP VBD IN NNP , CC NNP , DT NN .",
    "main Rabuka | meet(past) | {Brandt + Addo (= the envoy)} |",
    "relative[who] Brandt | arrive(past) |  | on Monday",
  ],
  [
    "Ana Ruiz, ambassador of Peru, Juan Soto, ambassador of Chile, and Luis Paz, envoy of Bolivia, attended the ceremony.",
    "NNP NNP , NN IN NNP , NNP NNP , NN IN NNP , CC NNP NNP , NN IN NNP , VBD DT NN .",
    "main {Ana Ruiz (= ambassador <of Peru>) + Juan Soto (= ambassador <of Chile>) + Luis Paz (= envoy <of Bolivia>)} | attend(past) | the ceremony |",
  ],
  [
    "Sergei Aksyonov, who styles himself prime minister, parliament speaker Vladimir Konstantinov, and Aleksei Chaly signed in the Kremlin.",
    "NNP NNP , WP NNS PRP JJ NN , NN NN NNP NNP , CC NNP NNP VBD IN DT NNP .",
    "relative[who] Sergei Aksyonov | style(present) | himself; prime minister |",
    "main {Sergei Aksyonov + parliament speaker Vladimir Konstantinov + Aleksei Chaly} | sign(past) |  | in the Kremlin",
  ],
  [
    "Rahman will hold a meeting with the mayor and a press conference.",
    "NNP MD VB DT NN IN DT NN CC DT NN NN .",
    "main Rahman | hold(future) | {a meeting <with the mayor> + a press conference} |",
  ],
  [
    "The minister arrived for talks with the king and a tour of the port.",
    "DT NN VBD IN NNS IN DT NN CC DT NN IN DT NN .",
    "main The minister | arrive(past) |  | for {talks <with the king> + a tour <of the port>}",
  ],
  [
    "The two countries agreed to strengthen trade and investment ties.",
    "DT CD NNS VBD TO VB NN CC NN NNS .",
    "main The two countries | agree(past) |  |",
    "infinitive[to] The two countries | strengthen(infinitive) | trade and investment ties |",
  ],
  [
    "The pact covers defence and security cooperation and oil and gas exploration.",
    "DT NN VBZ NN CC NN NN CC NN CC NN NN .",
    "main The pact | cover(present) | {defence and security cooperation + oil and gas exploration} |",
  ],
  [
    "The union is to have its headquarters in Quito and its parliament in Cochabamba.",
    "DT NN VBZ TO VB PRP$ NN IN NNP CC PRP$ NN IN NNP .",
    "main The union | have(future) | its headquarters | in Quito",
    "main The union | have(future) | its parliament | in Cochabamba",
  ],
  [
    "More than 80 governments had followed, among them China, Russia and Britain, and embassies were set up in tents.",
    "RBR IN CD NNS VBD VBN , IN PRP NNP , NNP CC NNP , CC NNS VBD VBN RP IN NNS .",
    "main More than 80 governments | follow(past,perf) |  | among them (= {China + Russia + Britain})",
    "main embassies | set_up(past,pass) |  | in tents",
  ],
  // Must not: the list stays inside, or is a list of people and things.
  [
    "Okello met the adviser to President Conde and Prime Minister Diallo.",
    "NNP VBD DT NN IN NNP NNP CC NNP NNP NNP .",
    "main Okello | meet(past) | the adviser <to {President Conde + Prime Minister Diallo}> |",
  ],
  [
    "Piet Smit, the president of the council and the mayor of Delft resigned.",
    "NNP NNP , DT NN IN DT NN CC DT NN IN NNP VBD .",
    "main {Piet Smit + the president <of the council> + the mayor <of Delft>} | resign(past) |  |",
  ],
  [
    "The envoys of Peru, Chile, and Bolivia left.",
    "DT NNS IN NNP , NNP , CC NNP VBD .",
    "main The envoys <of {Peru + Chile + Bolivia}> | leave(past) |  |",
  ],
  [
    "The inflation and job losses hurt Fiji.",
    "DT NN CC NN NNS VBN NNP .",
    "main {The inflation + job losses} | hurt(past) | Fiji |",
  ],
  [
    "Brandt, director of the fund, and chair of its board, resigned.",
    "NNP , NN IN DT NN , CC NN IN PRP$ NN , VBD .",
    "main Brandt (= {director <of the fund> + chair <of its board>}) | resign(past) |  |",
  ],
];

test.each(CASES)("%s", (text, tags, ...clauses) => expect(clausesOf(text, tags)).toEqual(clauses));

import { expect, test } from "vitest";

import { clausesOf, type Case } from "../testing.ts";

const CASES: readonly Case[] = [
  [
    "The Moors, a small minority, welcomed the ruling.",
    "DT NNPS , DT JJ NN , VBD DT NN .",
    "main The Moors (= a small minority) | welcome(past) | the ruling |",
  ],
  [
    "According to the declaration, Peru, Chad and Fiji joined.",
    "VBG IN DT NN , NNP , NNP CC NNP VBD .",
    "main {Peru + Chad + Fiji} | join(past) |  | according to the declaration",
  ],
  [
    "According to the minister, Addo, Chad and Fiji joined.",
    "VBG IN DT NN , NNP , NNP CC NNP VBD .",
    "main {Chad + Fiji} | join(past) |  | according to the minister (= Addo)",
  ],
  [
    "They questioned the Moors, a trader and a cook.",
    "PRP VBD DT NNPS , DT NN CC DT NN .",
    "main They | question(past) | {the Moors + a trader + a cook} |",
  ],
  [
    "Two of them, Peru and Chad, abstained.",
    "CD IN PRP , NNP CC NNP , VBD .",
    "main Two <of them> (= {Peru + Chad}) | abstain(past) |  |",
  ],
  [
    "A plane carried him, Peru and Chad said.",
    "DT NN VBD PRP , NNP CC NNP VBD .",
    "complement A plane | carry(past) | him |",
    "main {Peru + Chad} | say(past) |  |",
  ],
  [
    "It was signed by Minister Ana Ruiz, Peru's chief negotiator and a former judge.",
    "PRP VBD VBN IN NNP NNP NNP , NNP POS JJ NN CC DT JJ NN .",
    "main It | sign(past,pass) |  | BY Minister Ana Ruiz (= {Peru's chief negotiator + a former judge})",
  ],
  [
    "It was signed by Minister Ana Ruiz, the chief negotiator and the president.",
    "PRP VBD VBN IN NNP NNP NNP , DT JJ NN CC DT NN .",
    "main It | sign(past,pass) |  | BY {Minister Ana Ruiz + the chief negotiator + the president}",
  ],
  [
    "Addo, curator and rector of the academy, left.",
    "NNP , NN CC NN IN DT NN , VBD .",
    "main Addo (= {curator + rector <of the academy>}) | leave(past) |  |",
  ],
  [
    "Nairobi's envoy, Lena Brandt, left the talks.",
    "NNP POS NN , NNP NNP , VBD DT NNS .",
    "main Nairobi's envoy (= Lena Brandt) | leave(past) | the talks |",
  ],
  [
    "Lena Brandt, Norway's envoy to the talks, left on Tuesday.",
    "NNP NNP , NNP POS NN IN DT NNS , VBN IN NNP .",
    "main Lena Brandt (= Norway's envoy <to the talks>) | leave(past) |  | on Tuesday",
  ],
  [
    "Addo, 58, became president in 1998.",
    "NNP , CD , VBD NN IN CD .",
    "main Addo (= 58) | become(past) | president | in 1998",
  ],
  [
    "The minister, Rana Haddad, denied the report.",
    "DT NN , NNP NNP , VBD DT NN .",
    "main The minister (= Rana Haddad) | deny(past) | the report |",
  ],
  [
    "The minister Rana Haddad denied the report.",
    "DT NN NNP NNP VBD DT NN .",
    "main The minister Rana Haddad | deny(past) | the report |",
  ],
  [
    "Their capital, Bamako, fell in March.",
    "PRP$ NN , NNP , VBD IN NNP .",
    "main Their capital (= Bamako) | fall(past) |  | in March",
  ],
  [
    "He flew to Vientiane, the capital of Laos, on Sunday.",
    "PRP VBD IN NNP , DT NN IN NNP , IN NNP .",
    "main He | fly(past) |  | to Vientiane (= the capital <of Laos>); on Sunday",
  ],
  [
    "The three Baltic states, Estonia, Latvia and Lithuania, joined NATO in 2004.",
    "DT CD NNP NNS , NNP , NNP CC NNP , VBD NNP IN CD .",
    "main The three Baltic states (= {Estonia + Latvia + Lithuania}) | join(past) | NATO | in 2004",
  ],
  [
    "In Quito, Ecuador, the ministers agreed on a date.",
    "IN NNP , NNP , DT NNS VBD IN DT NN .",
    "main the ministers | agree(past) |  | in Quito (= Ecuador); on a date",
  ],
  [
    "The president of Peru, Ana Ruiz, welcomed the ruling.",
    "DT NN IN NNP , NNP NNP , VBD DT NN .",
    "main The president <of Peru> (= Ana Ruiz) | welcome(past) | the ruling |",
  ],
  [
    "The Economic Community of West African States (ECOWAS) lifted the sanctions.",
    "DT JJ NN IN NNP JJ NNPS -LRB- NNP -RRB- VBD DT NNS .",
    "main The Economic Community <of West African States> (= ECOWAS) | lift(past) | the sanctions |",
  ],
  [
    "Haile Selassie, emperor of Ethiopia, addressed the League of Nations.",
    "NNP NNP , NN IN NNP , VBD DT NNP IN NNPS .",
    "main Haile Selassie (= emperor <of Ethiopia>) | address(past) | the League <of Nations> |",
  ],
  [
    "Samoa, a member of the Commonwealth, backed the motion.",
    "NNP , DT NN IN DT NNP , VBD DT NN .",
    "main Samoa (= a member <of the Commonwealth>) | back(past) | the motion |",
  ],
  [
    "Brandt, prime minister and leader of the Labour Party, resigned.",
    "NNP , JJ NN CC NN IN DT NNP NNP , VBD .",
    "main Brandt (= {prime minister + leader <of the Labour Party>}) | resign(past) |  |",
  ],
  [
    "The army chief, General Prem, and the king's adviser, Dr Sunthorn, met the students.",
    "DT NN NN , NNP NNP , CC DT NN POS NN , NNP NNP , VBD DT NNS .",
    "main {The army chief (= General Prem) + the king's adviser (= Dr Sunthorn)} | meet(past) | the students |",
  ],
  [
    "Foreign Secretary David Owen (left) and Joshua Nkomo talk in Lusaka.",
    "JJ NN NNP NNP -LRB- RB -RRB- CC NNP NNP VBP IN NNP .",
    "main {Foreign Secretary David Owen + Joshua Nkomo} | talk(present) |  | in Lusaka",
  ],
  [
    "King Hassan II, center right, and Yasser Arafat, left, attend the summit in Rabat.",
    "NNP NNP CD , NN NN , CC NNP NNP , RB , VB DT NN IN NNP .",
    "main {King Hassan II + Yasser Arafat} | attend(present) | the summit <in Rabat> |",
  ],
  [
    "The dispute concerns Abyei, an oil-rich region.",
    "DT NN VBZ NNP , DT NN HYPH JJ NN .",
    "main The dispute | concern(present) | Abyei (= an oil-rich region) |",
  ],
  [
    "The ambassador, a former general, refused to comment.",
    "DT NN , DT JJ NN , VBN TO VB .",
    "main The ambassador (= a former general) | refuse(past) |  |",
    "infinitive[to] The ambassador (= a former general) | comment(infinitive) |  |",
  ],
  [
    "In Oslo, Brandt, the chief negotiator, said the truce was holding.",
    "IN NNP , NNP , DT JJ NN , VBD DT NN VBD VBG .",
    "main Brandt (= the chief negotiator) | say(past) |  | in Oslo",
    "complement the truce | hold(past,prog) |  |",
  ],
  [
    "Peru, Chile and Bolivia's envoy met.",
    "NNP , NNP CC NNP POS NN VBD .",
    "main {Peru + Chile + Bolivia's envoy} | meet(past) |  |",
  ],
  [
    '"I saw it," Peru\'s prime minister, Juan Mora said on Monday.',
    "`` PRP VBD PRP , '' NNP POS JJ NN , NNP NNP VBD IN NNP .",
    "complement I | see(past) | it |",
    "main Peru's prime minister (= Juan Mora) | say(past) |  | on Monday",
  ],
  [
    "He met the minister, Juan Mora said.",
    "PRP VBD DT NN , NNP NNP VBD .",
    "complement He | meet(past) | the minister |",
    "main Juan Mora | say(past) |  |",
  ],
  [
    "The match referee Joel Rowe gave a penalty.",
    "DT NN NN NNP NNP VBD DT NN .",
    "main The match referee Joel Rowe | give(past) | a penalty |",
  ],
  [
    "The letter Joel Rowe sent was lost.",
    "DT NN NNP NNP VBD VBD VBN .",
    "relative Joel Rowe | send(past) | The letter |",
    "main The letter | lose(past,pass) |  |",
  ],
  [
    "It appeared in the journal Lagoon Letters.",
    "PRP VBD IN DT NN NNP NNPS .",
    "main It | appear(past) |  | in the journal Lagoon Letters",
  ],
  [
    "There had been an agreement, a recent agreement, between Peru and Chad.",
    "EX VBD VBN DT NN , DT JJ NN , IN NNP CC NNP .",
    "main There | be(past,perf) | an agreement (= a recent agreement) | between {Peru + Chad}",
  ],
  [
    "The panel will address the greatest threat to Peru: drought.",
    "DT NN MD VB DT JJS NN IN NNP : NN .",
    "main The panel | address(future) | the greatest threat <to Peru> (= drought) |",
  ],
  [
    "He met three guests: Ruiz, Addo and Mora.",
    "PRP VBD CD NNS : NNP , NNP CC NNP .",
    "main He | meet(past) | three guests: (= {Ruiz + Addo + Mora}) |",
  ],
  [
    "He met three guests: Chad sent a fourth.",
    "PRP VBD CD NNS : NNP VBD DT JJ .",
    "main He | meet(past) | three guests |",
    "main Chad | send(past) |  |",
  ],
  [
    "They keep a single system — a system of trust.",
    "PRP VBP DT JJ NN : DT NN IN NN .",
    "main They | keep(present) | a single system (= a system <of trust>) |",
  ],
  [
    "They left the port — Peru waited.",
    "PRP VBD DT NN : NNP VBD .",
    "main They | leave(past) | the port |",
    "main Peru | wait(past) |  |",
  ],
  // A thing and right behind it its name.
  [
    "They boarded the trimaran Alba Star.",
    "PRP VBD DT NN NNP NNP .",
    "main They | board(past) | the trimaran (= Alba Star) |",
  ],
  [
    "The treaty Peru signed was published.",
    "DT NN NNP VBD VBD VBN .",
    "relative Peru | sign(past) | The treaty |",
    "main The treaty | publish(past,pass) |  |",
  ],
  [
    "They gave the fund Alba Shipping.",
    "PRP VBD DT NN NNP NNP .",
    "main They | give(past) | the fund; Alba Shipping |",
  ],
  [
    "They named the trimaran Alba Star.",
    "PRP VBD DT NN NNP NNP .",
    "main They | name(past) | the trimaran; Alba Star |",
  ],
  // Two of a kind behind a comma and no list: one thing.
  [
    "They hunt the puma, an animal of the hills.",
    "PRP VBP DT NN , DT NN IN DT NNS .",
    "main They | hunt(present) | the puma (= an animal <of the hills>) |",
  ],
  [
    "It began as a raid, a siege of the port.",
    "PRP VBD IN DT NN , DT NN IN DT NN .",
    "main It | begin(past) |  | as a raid (= a siege <of the port>)",
  ],
  [
    "He thanked the founder, the father of the party.",
    "PRP VBD DT NN , DT NN IN DT NN .",
    "main He | thank(past) | the founder (= the father <of the party>) |",
  ],
  ["They showed no fear, no doubt.", "PRP VBD DT NN , DT NN .", "main They | show(past,neg) | no fear |"],
  [
    "In their first match, the visitors' coach left.",
    "IN PRP$ JJ NN , DT NNS POS NN VBD .",
    "main the visitors' coach | leave(past) |  | in their first match",
  ],
  // The same noun again names its first, however far off it stands.
  [
    "It changed the purpose of the force, a purpose of peace.",
    "PRP VBD DT NN IN DT NN , DT NN IN NN .",
    "main It | change(past) | the purpose <of the force> (= a purpose <of peace>) |",
  ],
  // A title in marks.
  [
    "Their new paper, “Common Ground”, was sold out.",
    "PRP$ JJ NN , `` NNP NNP '' , VBD VBN RP .",
    "main Their new paper (= Common Ground) | sell_out(past,pass) |  |",
  ],
  [
    "To the paper, “Common Ground” was lost.",
    "IN DT NN , `` NNP NNP '' VBD VBN .",
    "main Common Ground | lose(past,pass) |  | to the paper",
  ],
  // What fills a bracket.
  [
    "Three states (Peru, Chad and Fiji) signed.",
    "CD NNS -LRB- NNP , NNP CC NNP -RRB- VBD .",
    "main Three states (= {Peru + Chad + Fiji}) | sign(past) |  |",
  ],
  [
    "Ana Ruiz (then head of the fund) signed.",
    "NNP NNP -LRB- RB NN IN DT NN -RRB- VBD .",
    "main Ana Ruiz (= head <of the fund>) | sign(past) |  |",
  ],
  [
    "The price (five per cent of sales) rose.",
    "DT NN -LRB- CD IN NN IN NNS -RRB- VBD .",
    "main The price | rise(past) |  |",
  ],
  // A person's name right behind a noun for what he is, where one verb is all there is.
  [
    "The smuggler Colonel Omar Diallo fled to Chad.",
    "DT NN NNP NNP NNP VBD IN NNP .",
    "main The smuggler (= Colonel Omar Diallo) | flee(past) |  | to Chad",
  ],
  [
    "The statement Colonel Omar Diallo drafted and signed was lost.",
    "DT NN NNP NNP NNP VBD CC VBD VBD VBN .",
    "relative Colonel Omar Diallo | draft(past) | The statement |",
    "relative Colonel Omar Diallo | sign(past) | The statement |",
    "main The statement | lose(past,pass) |  |",
  ],
];

for (const [sentence, tags, ...clauses] of CASES) {
  test(sentence, () => expect(clausesOf(sentence, tags)).toEqual(clauses));
}

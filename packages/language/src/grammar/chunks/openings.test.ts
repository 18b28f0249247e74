import { expect, test } from "vitest";

import { analyze } from "../../analyze.ts";
import { describe } from "../describe.ts";
import { parseGrammar } from "../index.ts";
import { clausesOf, type Case } from "../testing.ts";

/** What stands before the clause or belongs to a number, a date or a verb. */
const CASES: readonly Case[] = [
  [
    "HÀ NỘI – After eight years of negotiation, fifteen economies have signed the pact.",
    "NNP NNP : IN CD NNS IN NN , CD NNS VBP VBN DT NN .",
    "main fifteen economies | sign(present,perf) | the pact | after eight years <of negotiation>",
  ],
  ["NZPA-Reuter Lima The envoy left.", "NNP HYPH NNP NNP DT NN VBD .", "main The envoy | leave(past) |  |"],
  // The agency's bracket closes the dateline where no dash does.
  [
    "LIMA (AP) The envoy met two ministers.",
    "NNP -LRB- NNP -RRB- DT NN VBD CD NNS .",
    "main The envoy | meet(past) | two ministers |",
  ],
  [
    "Colombo (AsiaNews) The envoy met two ministers.",
    "NNP -LRB- NNP -RRB- DT NN VBD CD NNS .",
    "main The envoy | meet(past) | two ministers |",
  ],
  [
    "LIMA, May 3 (Reuters) The envoy met two ministers.",
    "NNP , NNP CD -LRB- NNP -RRB- DT NN VBD CD NNS .",
    "main The envoy | meet(past) | two ministers |",
  ],
  [
    "Peru (AP) left the pact.",
    "NNP -LRB- NNP -RRB- VBD DT NN .",
    "main Peru (= AP) | leave(past) | the pact |",
  ],
  ["NZPA left Lima.", "NNP VBD NNP .", "main NZPA | leave(past) | Lima |"],
  [
    "ASUNCIÓN, March 27, 1991 – Argentina and Brazil signed a treaty.",
    "NNP , NNP CD , CD : NNP CC NNP VBD DT NN .",
    "main {Argentina + Brazil} | sign(past) | a treaty |",
  ],
  [
    "Lusaka – The president met his Malawian counterpart.",
    "NNP : DT NN VBD PRP$ JJ NN .",
    "main The president | meet(past) | his Malawian counterpart |",
  ],
  [
    "MOSCOW, June 10 (TACS) -- Forty-five years after the war the powers signed a treaty.",
    "NNP , NNP CD -LRB- NNP -RRB- : CD HYPH CD NNS IN DT NN DT NNS VBD DT NN .",
    "main the powers | sign(past) | a treaty | @Forty-five years; after the war",
  ],
  ["1. Chad signed the treaty.", "CD . NNP VBD DT NN .", "main Chad | sign(past) | the treaty |"],
  ["• Kenya signed the protocol.", "`` NNP VBD DT NN .", "main Kenya | sign(past) | the protocol |"],
  [
    "That evening Mitterrand flew to Bonn.",
    "IN NN NNP VBD IN NNP .",
    "main Mitterrand | fly(past) |  | @That evening; to Bonn",
  ],
  [
    "Hours later Prime Minister Howard and President Wahid signed the treaty.",
    "NNS RBR NNP NNP NNP CC NNP NNP VBD DT NN .",
    "main {Prime Minister Howard + President Wahid} | sign(past) | the treaty | @Hours later",
  ],
  [
    "In it Honduras recognises Peru.",
    "IN PRP NNP VBZ NNP .",
    "main Honduras | recognise(present) | Peru | in it",
  ],
  [
    "Tegucigalpa had asked for about $2.5 billion.",
    "NNP VBD VBN IN RB $ CD CD .",
    "main Tegucigalpa | ask(past,perf) |  | for about $2.5 billion",
  ],
  [
    "The loan was granted after an interval of more than a quarter of a century.",
    "DT NN VBD VBN IN DT NN IN RBR IN DT NN IN DT NN .",
    "main The loan | grant(past,pass) |  | after an interval <of more than a quarter <of a century>>",
  ],
  [
    "Luxembourg takes over the presidency from Italy on 1 July.",
    "NNP VBZ IN DT NN IN NNP IN CD NNP .",
    "main Luxembourg | take_over(present) | the presidency | from Italy; on 1 July",
  ],
  [
    "They will meet in Tete on September 7 and 8.",
    "PRP MD VB IN NNP IN NNP CD CC CD .",
    "main They | meet(future) |  | in Tete; on September 7 and 8",
  ],
  [
    "June 15 to 21 Talks are held in Tete.",
    "NNP CD IN CD NNS VBP VBN IN NNP .",
    "main Talks | hold(present,pass) |  | @June 15 to 21; in Tete",
  ],
  [
    "Talks are held from June 28 to July 2 in Tete.",
    "NNS VBP VBN IN NNP CD IN NNP CD IN NNP .",
    "main Talks | hold(present,pass) |  | from June 28 to July 2; in Tete",
  ],
  // Those who came are counted: no second day.
  [
    "On June 15 to 21 delegates the premier gave medals.",
    "IN NNP CD IN CD NNS DT NN VBD NNS .",
    "main the premier | give(past) | medals | on June 15; to 21 delegates",
  ],
  [
    "Acting President Oleksandr Turchynov denounced the move.",
    "VBG NNP NNP NNP VBD DT NN .",
    "main Acting President Oleksandr Turchynov | denounce(past) | the move |",
  ],
  [
    "The party was dissolved the evening before at its last meeting.",
    "DT NN VBD VBN DT NN IN IN PRP$ JJ NN .",
    "main The party | dissolve(past,pass) |  | @the evening before; at its last meeting",
  ],
  [
    "The excursion boat “Astrid”, moored at Schengen, was the venue.",
    "DT NN NN `` NNP '' , VBN IN NNP , VBD DT NN .",
    "participial The excursion boat (= Astrid) | moor(participle,pass) |  | at Schengen",
    "main The excursion boat (= Astrid) | be(past) | the venue |",
  ],
  // Must not: a dash inside the sentence, a distance, a number of its own.
  [
    "Lula – the president – said no.",
    "NNP : DT NN : VBD RB .",
    "main Lula (= the president) | say(past) |  |",
  ],
  [
    "1982 - Belize gains independence from Britain.",
    "CD HYPH NNP VBZ NN IN NNP .",
    "main Belize | gain(present) | independence | from Britain",
  ],
  ["Peru - Chile relations soured.", "NNP HYPH NNP NNS VBN .", "main Chile relations | sour(past) |  |"],
  [
    "The talks were held over two days.",
    "DT NNS VBD VBN IN CD NNS .",
    "main The talks | hold(past,pass) |  | over two days",
  ],
  [
    "In 2004 French President Chirac rejected a plan.",
    "IN CD JJ NNP NNP VBD DT NN .",
    "main French President Chirac | reject(past) | a plan | in 2004",
  ],
  [
    "In 2004 voters rejected a plan.",
    "IN CD NNS VBD DT NN .",
    "main voters | reject(past) | a plan | in 2004",
  ],
  [
    "In 2004 prices the dam cost more.",
    "IN CD NNS DT NN VBD RBR .",
    "main the dam | cost(past) |  | in 2004 prices",
  ],
  ["In 2003 the council met.", "IN CD DT NN VBD .", "main the council | meet(past) |  | in 2003"],
  // Who speaks, or where, in capitals before a colon.
  [
    "ROSA MENDES: In June the rebels took the town.",
    "NNP NNP : IN NNP DT NNS VBD DT NN .",
    "main the rebels | take(past) | the town | in June",
  ],
  ["QUITO: The envoy left.", "NNP : DT NN VBD .", "main The envoy | leave(past) |  |"],
];

test.each(CASES)("%s", (text, tags, ...clauses) => expect(clausesOf(text, tags)).toEqual(clauses));

/** With the names that the tagger sees: a town that opens the sentence, and the officer who acts there. */
const OFFICERS: readonly (readonly [sentence: string, first: string])[] = [
  [
    "In Paris President Jacques Chirac received the envoy.",
    "main President Jacques Chirac | receive(past) | the envoy | in Paris",
  ],
  [
    "In London Foreign Secretary Jack Straw condemned the raid.",
    "main Foreign Secretary Jack Straw | condemn(past) | the raid | in London",
  ],
  [
    "During his visit to Norway Prime Minister Juan Perez was received.",
    "main Prime Minister Juan Perez | receive(past,pass) |  | during his visit <to Norway>",
  ],
  [
    "On his first official trip to Norway President Juan Perez met the envoy.",
    "main President Juan Perez | meet(past) | the envoy | on his first official trip <to Norway>",
  ],
  // Must not: the officer is of the town, or nothing follows his name that he does.
  [
    "They praised the visit to Norway Prime Minister Juan Perez.",
    "main They | praise(past) | the visit <to Norway Prime Minister Juan Perez> |",
  ],
  ["They met in London Mayor Boris Johnson.", "main They | meet(past) |  | in London Mayor Boris Johnson"],
];

test.each(OFFICERS)("%s", (text, first) => {
  const analysis = analyze(text);
  expect(describe(parseGrammar(analysis)[0]!, analysis)).toBe(first);
});

import { expect, test } from "vitest";

import { clausesOf, type Case } from "../testing.ts";

/** A style and whoever bears it are one phrase; a rank that is nobody's style is not. */
const CASES: readonly Case[] = [
  [
    "His Majesty the Sultan received the envoy.",
    "PRP$ NNP DT NNP VBD DT NN .",
    "main His Majesty the Sultan | receive(past) | the envoy |",
  ],
  [
    "She wrote to His Highness the Amir and the people of Peru.",
    "PRP VBD IN PRP$ NNP DT NNP CC DT NNS IN NNP .",
    "main She | write(past) |  | to {His Highness the Amir + the people <of Peru>}",
  ],
  [
    "Her Royal Highness the Princess thanked HRH the Crown Prince.",
    "PRP$ NNP NNP DT NNP VBD NNP DT NNP NNP .",
    "main Her Royal Highness the Princess | thank(past) | HRH the Crown Prince |",
  ],
  [
    "His Majesty received the envoy.",
    "PRP$ NNP VBD DT NN .",
    "main His Majesty | receive(past) | the envoy |",
  ],
  // That somebody has left the forces stands between his rank and his name.
  [
    "President Ruiz met General (Rtd) Ana Quispe.",
    "NNP NNP VBD NNP -LRB- NNP -RRB- NNP NNP .",
    "main President Ruiz | meet(past) | General (Rtd) Ana Quispe |",
  ],
  // A short form in brackets stands amid one phrase, or ends it.
  [
    "African Union (AU) Commission chairman Ana Ruiz welcomed the pact.",
    "NNP NNP -LRB- NNP -RRB- NNP NN NNP NNP VBD DT NN .",
    "main African Union (AU) Commission chairman Ana Ruiz | welcome(past) | the pact |",
  ],
  [
    "Chad spoke at a meeting of the Lake Union (LU) Council of Ministers.",
    "NNP VBD IN DT NN IN DT NNP NNP -LRB- NNP -RRB- NNP IN NNPS .",
    "main Chad | speak(past) |  | at a meeting <of the Lake Union (LU) Council <of Ministers>>",
  ],
  [
    "She told the African Union (AU) Peru would leave.",
    "PRP VBD DT NNP NNP -LRB- NNP -RRB- NNP MD VB .",
    "main She | tell(past) | the African Union (= AU) |",
    "complement Peru | leave(present,would) |  |",
  ],
  // A wish for whoever bears it is no part of the clause; one that is no wish for him is.
  [
    "Ana Ruiz, may God protect her, received the envoy.",
    "NNP NNP , MD NNP VB PRP , VBD DT NN .",
    "main Ana Ruiz | receive(past) | the envoy |",
  ],
  [
    "If they meet, May will receive the envoy.",
    "IN PRP VBP , NNP MD VB DT NN .",
    "adverbial[if] they | meet(present) |  |",
    "main May | receive(future) | the envoy |",
  ],
  // The sultan of whom "his height" is told is another phrase.
  [
    "At his height the Sultan received the envoy.",
    "IN PRP$ NN DT NNP VBD DT NN .",
    "main the Sultan | receive(past) | the envoy | at his height",
  ],
];
test.each(CASES)("%s", (text, tags, ...expected) => expect(clausesOf(text, tags)).toEqual(expected));

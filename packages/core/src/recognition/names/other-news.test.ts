import { describe, expect, test } from "vitest";

import { readText, words } from "../../resolution/entities/testing.ts";

/** "kind: words" of every name, in reading order. */
const namesIn = (text: string): readonly string[] => {
  const doc = readText(text);
  return doc.names.map(({ kind, span }) => `${kind}: ${words(doc, span)}`);
};

/** Names as the news of towns, trade, sport and science have them. */
const FOUND: readonly (readonly [string, readonly string[]])[] = [
  // a number behind a name is an age where it counts nothing
  ["It sold Noble Bright, 81 percent above the price.", ["organization: Noble Bright"]],
  ["It praised Tobias Weir, 58, for his work.", ["person: Tobias Weir"]],
  // capitals that are short for a noun
  ["Her team studied old DNA and new TV sets.", []],
  ["The envoy of the LBBP arrived.", ["organization: LBBP"]],
  // what companies end in
  [
    "Shares of Ines Karlo Corp fell, as did those of Weir Co on Monday.",
    ["organization: Ines Karlo Corp", "organization: Weir Co"],
  ],
  // a dash parts names that a hyphen would join
  [
    "They praised Ines Karlo\u2013Tobias Weir\u2013and nobody else.",
    ["person: Ines Karlo", "person: Tobias Weir"],
  ],
  // a word that the text knows as somebody, amid the name of something else
  ["They met Tobias Kestrel in May. Nobody has won the Kestrel Cup since.", ["person: Tobias Kestrel"]],
  [
    "They met Tobias Kestrel in May, and Minister Kestrel agreed.",
    ["person: Tobias Kestrel", "person: Kestrel"],
  ],
  // small words of other languages, and an adjective of a people that ends a name
  [
    "The Commissariat à l'Énergie Solaire said that it had closed.",
    ["organization: Commissariat à l'Énergie Solaire"],
  ],
  [
    "The Rassemblement pour le Burundi left the government.",
    ["organization: Rassemblement pour le Burundi", "country: Burundi"],
  ],
  ["The Independent Greeks left the coalition.", ["organization: Independent Greeks", "country: Greeks"]],
  // two names where the tagger hears two
  [
    "They asked the Transitional Military Council of Peru to leave.",
    ["organization: Transitional Military Council", "country: Peru"],
  ],
  // letters of two offices that one person has, and sides of a picture
  ["The DPM/FM of Fiji and the EAM agreed.", ["country: Fiji"]],
  ["(L-R) Ines Karlo, Tobias Weir (R).", ["person: Ines Karlo", "person: Tobias Weir"]],
  ["The rebels (LRA) agreed.", ["organization: LRA"]],
  // an article is no part of a body's name
  ["He wrote for The New York Times in 2010.", ["organization: New York Times"]],
  ["They met in The Hague.", ["place: The Hague"]],
  // a mission is whose it is, and no place
  ["A note was handed to the Soviet Embassy in May.", ["organization: Soviet Embassy", "country: Soviet"]],
  // a title that ends a name, and words that open names
  ["The prize went to Damian King in May.", ["person: Damian King"]],
  ["The embassy thanked Ana Ruiz MP.", ["person: Ana Ruiz"]],
  ["They moved to St. Kilda in June.", ["place: St. Kilda"]],
  ["Coach Tobias Weir resigned.", ["person: Tobias Weir"]],
  // the field of an office needs a noun
  [
    "Ines Karlo, president of the International Brotherhood of Potters, spoke.",
    ["person: Ines Karlo", "organization: International Brotherhood of Potters"],
  ],
  ["Ines Karlo, minister of National Economy, spoke.", ["person: Ines Karlo"]],
  // what somebody is for the time being ends a body's name
  [
    "The Office of Trade Policy Acting Director Ines Karlo spoke.",
    ["organization: Office of Trade Policy", "person: Ines Karlo"],
  ],
  [
    "The Office of the Deputy Prime Minister was shut.",
    ["organization: Office of the Deputy Prime Minister"],
  ],
  // from one body to another
  [
    "It ran from the Lagoon Weekly to the Harbour Times.",
    ["organization: Lagoon Weekly", "organization: Harbour Times"],
  ],
  // called out before a name
  ["Hey Jonas, said the boy.", ["person: Jonas"]],
];

/** What a document says of a word once, and elsewhere. */
const OVER_THE_TEXT: readonly (readonly [string, readonly string[]])[] = [
  // a body's noun with a capital, where the whole name stands above and where it does not
  [
    "The Church of Saint Hedda opened a school. The boys left the Church in May.",
    ["organization: Church of Saint Hedda", "organization: Church"],
  ],
  [
    "He was a member of the Labour Party. He left the Party in May.",
    ["organization: Labour Party", "organization: Party"],
  ],
  ["A parliament votes. An attack on the Parliament failed.", []],
];

describe("names of other news", () => {
  test.each(FOUND)("%s", (sentence, names) => expect(namesIn(sentence)).toEqual(names));
  test.each(OVER_THE_TEXT)("%s", (text, names) => expect(namesIn(text)).toEqual(names));
});

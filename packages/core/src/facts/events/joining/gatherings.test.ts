import { expect, test } from "vitest";

import { datelined } from "../../shared/reading.ts";

/** What is set beside a gathering, or is of another rank, is no telling of it. */
test.each([
  [
    "EU leaders met in Brussels for a summit on Monday. Emmanuel Macron and Olaf Scholz met Viktor Orban ahead of the summit.",
    [
      "summit: European Union/participant @ Brussels, 2020-03-02",
      "meeting: Emmanuel Macron/participant, Olaf Scholz/participant, Viktor Orban/participant @ Brussels, 2020-03-02",
    ],
  ],
  [
    "The issue came up at a meeting of EU foreign ministers on Monday and at the summit of EU leaders in Brussels on Thursday.",
    [
      "meeting: European Union/participant @ Brussels, 2020-03-02",
      "summit: European Union/participant @ Brussels, 2020-03-05",
    ],
  ],
] as const)("%s", (text, expected) => expect(datelined(text)).toEqual(expected));

/** A body's council, before "of" and the body's name, sits for the body; a council of anything else sits for nobody. */
test.each([
  [
    "The council of the Arab League opened a session in Lima on Monday.",
    ["summit: League of Arab States/participant @ Lima, 2020-03-02"],
  ],
  [
    "The AU council opened a session in Lima on Monday.",
    ["summit: African Union/participant @ Lima, 2020-03-02"],
  ],
  ["The council of elders opened a session in Lima on Monday.", []],
] as const)("%s", (text, expected) => expect(datelined(text)).toEqual(expected));

/** In the organ that they make up, the heads of a body's states sit as the body; another organ of it sits by itself. */
test.each([
  [
    "The heads of state of the Eurasian Economic Union met in Minsk on Monday. The meeting of the Supreme Eurasian Economic Council was attended by President Kofi Addo of Chad.",
    1,
  ],
  [
    "The heads of state of the Eurasian Economic Union met in Minsk on Monday. The meeting of the Eurasian Economic Commission was attended by President Kofi Addo of Chad.",
    2,
  ],
] as const)("%s", (text, count) =>
  expect(datelined(text).filter((event) => event.startsWith("meeting"))).toHaveLength(count),
);

/** Of nobody named, one that is new to the reader is another, and one held elsewhere is not the one that "this" speaks of. */
test.each([
  [
    "The summit held in Oran gave the bloc a charter. A summit held in May 2012 gave it a name.",
    ["summit:  @ Oran", "summit: , 2012-05"],
  ],
  [
    "The summit was held in Oran in May 2012. The charter agreed at the end of this summit held in Tunis was new.",
    ["summit:  @ Oran, 2012-05", "summit:  @ Tunis"],
  ],
] as const)("%s", (text, expected) => expect(datelined(text)).toEqual(expected));

/** "The last summit" is not the meeting that is news. */
test.each([
  [
    "President Ana Poe of Peru met President Jo Roe of Chile on Monday. The last summit took place in Oslo in May 2012.",
    ["meeting: Ana Poe/participant, Jo Roe/participant, 2020-03-02", "summit:  @ Oslo, 2012-05"],
  ],
] as const)("%s", (text, expected) => expect(datelined(text)).toEqual(expected));

/** What is set before or after another, or was told aside of months ago, is no telling of it. */
test.each([
  [
    "President Ana Poe of Peru opened a trade meeting in Lima on Monday, a day after Chile and Ecuador concluded talks on fish.",
    [
      "meeting: Ana Poe/participant @ Lima, 2020-03-02",
      "conclusion: Chile/party, Ecuador/party, 2020-03-01~",
      "meeting: Chile/participant, Ecuador/participant, 2020-03-01~",
    ],
  ],
  [
    "Peru and Chile ended talks on fish. President Ana Poe of Peru, who met President Jo Roe of Chile in May 2018, was pleased.",
    [
      "meeting: Peru/participant, Chile/participant",
      "meeting: Ana Poe/participant, Jo Roe/participant, 2018-05",
    ],
  ],
  [
    "President Ana Poe of Peru addressed a special session of the National Assembly on Monday. President Jo Roe of Chile was elected at the summit held in Oslo on 1 and 2 February.",
    [
      "summit: National Assembly/participant, Ana Poe/participant, 2020-03-02",
      "election: Jo Roe/recipient",
      "summit:  @ Oslo, 2020-02-01/2020-02-02",
    ],
  ],
] as const)("%s", (text, expected) => expect(datelined(text)).toEqual(expected));

/** Those of one rank do not sit where those of another do, whichever words say so. */
test.each([
  [
    "The foreign ministers of Peru and Chile will meet in Lima on March 12. President Ana Poe of Peru and President Jo Roe of Chile will meet in Oslo on March 20.",
    [
      "meeting: Peru/participant, Chile/participant @ Lima, 2020-03-12 planned",
      "meeting: Ana Poe/participant, Jo Roe/participant @ Oslo, 2020-03-20 planned",
    ],
  ],
  [
    "Peru's Foreign Minister Ana Poe and Chile's Foreign Minister Jo Roe held talks in Lima on Monday to prepare the ground for a meeting between the leaders of the two countries.",
    [
      "meeting: Ana Poe/participant, Jo Roe/participant @ Lima, 2020-03-02",
      "meeting: Peru/participant, Chile/participant planned",
    ],
  ],
  // Of states alone nobody knows who sat there.
  [
    "Peru and Chile held talks in Lima on Monday. The foreign ministers, Ana Poe of Peru and Jo Roe of Chile, met for two hours.",
    ["meeting: Ana Poe/participant, Jo Roe/participant @ Lima, 2020-03-02"],
  ],
  // Whoever looks on signs nothing.
  [
    "Peru and Chile signed three accords in Lima on Monday. President Ana Poe of Peru witnessed the signing of the accords with Jo Roe.",
    ["signing: Peru/signatory, Chile/signatory @ Lima, 2020-03-02"],
  ],
  // "prepared talks between" others, and "prepares talks" of one's own.
  [
    "Tonga is preparing talks with Samoa in Apia.",
    ["meeting: Samoa/participant, Tonga/participant @ Apia planned"],
  ],
] as const)("%s", (text, expected) => expect(datelined(text)).toEqual(expected));

/** A list that semicolons part is of those who were there, whether a colon opens it or not. */
test.each([
  [
    "The Lima Conference was attended by Ana Poe, Minister of Trade of Peru; Jo Roe, Minister of Trade of Chile; and Eva Kost, Minister of Trade of Kenya.",
    ["summit: Ana Poe/participant, Jo Roe/participant, Eva Kost/participant"],
  ],
  // The list goes on in the next sentence, and so does the table.
  [
    "Ana Poe of Peru hosted a summit of NATO leaders. Those who attended the summit included Jo Roe, Minister of Trade of Chile, and Eva Kost, Minister of Trade of Kenya. Others were Al Brandt, Minister of Trade of Chad; and Ed Moe, Minister of Trade of Togo. Minister Kofi Addo of Ghana also attended the dinner.",
    [
      "summit: Ana Poe/participant, North Atlantic Treaty Organization/participant, Jo Roe/participant, Eva Kost/participant, Al Brandt/participant, Ed Moe/participant, Kofi Addo/participant",
    ],
  ],
  // Others of something else.
  [
    "NATO leaders met for a summit. Two ministers were absent. Others were Al Brandt, Minister of Trade of Chad; and Ed Moe, Minister of Trade of Togo.",
    ["summit: North Atlantic Treaty Organization/participant"],
  ],
] as const)("%s", (text, expected) => expect(datelined(text)).toEqual(expected));

/** Two who meet are no summit of many. */
test.each([
  [
    "Ana Poe was one of eleven presidents in Lima for a summit on Monday. Ana Poe met Jo Roe in Lima on Monday.",
    [
      "summit: Ana Poe/participant @ Lima, 2020-03-02",
      "visit: Ana Poe/visitor @ Lima, 2020-03-02",
      "meeting: Ana Poe/participant, Jo Roe/participant @ Lima, 2020-03-02",
    ],
  ],
] as const)("%s", (text, expected) => expect(datelined(text).toSorted()).toEqual([...expected].toSorted()));

/** Who speaks at a conference joins no meeting of others that was told before. */
test.each([
  [
    "Ana Poe met Jo Roe on Monday. The Peruvian president Eva Kost spoke at the conference in Lima.",
    ["meeting: Ana Poe/participant, Jo Roe/participant, 2020-03-02", "summit: Eva Kost/participant @ Lima"],
  ],
  [
    "Ana Poe and Jo Roe met at a conference on fish on Monday. The Peruvian president Eva Kost spoke at the conference in Lima.",
    ["summit: Ana Poe/participant, Jo Roe/participant, Eva Kost/participant @ Lima, 2020-03-02"],
  ],
] as const)("%s", (text, expected) => expect(datelined(text)).toEqual(expected));

/** What was signed first is told apart from what is signed now. */
test.each([
  [
    "Foreign Ministers Ana Poe of Peru and Jo Roe of Chile signed the protocol in Lima on Monday. The treaty was initially signed on April 18, 2019, in Oslo.",
    ["signing: Ana Poe/signatory, Jo Roe/signatory @ Lima, 2020-03-02", "signing:  @ Oslo, 2019-04-18"],
  ],
] as const)("%s", (text, expected) => expect(datelined(text)).toEqual(expected));

/** Talks by which a union takes in members, and who talks with whom. */
test.each([
  [
    "The European Council decided to open accession negotiations with Ukraine and Moldova.",
    ["negotiation: Ukraine/participant, Moldova/participant, European Council/participant planned"],
  ],
  // Two who are both talked with do not talk with each other.
  ["Togo praised talks with Peru and Chad.", ["praise: Togo/actor"]],
  [
    "Togo held talks with Peru and Chad in Oslo.",
    ["meeting: Peru/participant, Chad/participant, Togo/participant @ Oslo"],
  ],
  // No place lies between two sides.
  [
    "It was announced at the end of talks in the Alban mountains between Foreign Minister Ana Poe and Foreign Minister Jo Roe.",
    ["meeting: Ana Poe/participant, Jo Roe/participant"],
  ],
] as const)("%s", (text, expected) => expect(datelined(text)).toEqual(expected));

/** Whoever gathers does so in capitals as well. */
test.each([
  [
    "The Extraordinary Summit of Heads of State and Government of ECOWAS was held in Lima on Monday.",
    ["summit: Economic Community of West African States/participant @ Lima, 2020-03-02"],
  ],
  [
    "The Summit of ECOWAS Heads of State and Government opened in Lima on Monday.",
    ["summit: Economic Community of West African States/participant @ Lima, 2020-03-02"],
  ],
] as const)("%s", (text, expected) => expect(datelined(text)).toEqual(expected));

/** What an accord gives is no bystander, and ties are of those who have them. */
test.each([
  [
    "Peru signed a pact with Chile allowing its troops access to three bases.",
    ["signing: Peru/signatory, Chile/signatory"],
  ],
  ["Peru signed a pact, with Ana Poe looking on.", ["signing: Peru/signatory"]],
  [
    "Peru's relations with Chile were severed on Monday.",
    ["breaking-relations: Peru/actor, Chile/recipient, 2020-03-02"],
  ],
  ["They met in host country Chile.", []],
  [
    "Ana Poe of Peru and Jo Roe of Fiji met in host country Chile.",
    ["meeting: Ana Poe/participant, Jo Roe/participant @ Chile"],
  ],
  [
    "President Ana Poe of Peru made a phone call to President Jo Roe of Fiji.",
    ["call: Ana Poe/participant, Jo Roe/participant"],
  ],
  ["They spoke of the inauguration of a consulate general of Fiji.", []],
] as const)("%s", (text, expected) => expect(datelined(text)).toEqual(expected));

/** What is to be led, to be had as part of what is to come, or asked for again. */
test.each([
  [
    "President Ana Poe of Peru and President Jo Roe of Fiji are to preside over a session of the commission in Lima.",
    ["summit: Ana Poe/participant, Jo Roe/participant @ Lima planned"],
  ],
  [
    "Ana Poe of Peru will visit Fiji as part of a summit of NATO.",
    [
      "visit: Ana Poe/visitor, Fiji/host @ Fiji planned",
      "summit: North Atlantic Treaty Organization/participant planned",
    ],
  ],
  [
    "Togo spoke of its call for the resumption of talks between Peru and Fiji.",
    ["request: Togo/actor", "meeting: Peru/participant, Fiji/participant proposed"],
  ],
  [
    "Togo spoke of the resumption of talks between Peru and Fiji.",
    ["meeting: Peru/participant, Fiji/participant"],
  ],
  [
    "Meeting in Lima on Monday, Ana Poe of Peru and Jo Roe of Fiji praised Togo.",
    [
      "meeting: Ana Poe/participant, Jo Roe/participant @ Lima, 2020-03-02",
      "praise: Ana Poe/actor, Jo Roe/actor, Togo/recipient",
    ],
  ],
] as const)("%s", (text, expected) => expect(datelined(text)).toEqual(expected));

/** What may come of something, what is wished, and for whom one prays. */
test.each([
  [
    "Togo warned that talks could end in the dissolution of NATO.",
    ["dissolution: North Atlantic Treaty Organization/actor hypothetical"],
  ],
  ["Talks ended in the dissolution of NATO.", ["dissolution: North Atlantic Treaty Organization/actor"]],
  [
    "President Ana Poe of Peru, may God protect her, received President Jo Roe of Fiji.",
    ["meeting: Ana Poe/participant, Jo Roe/participant"],
  ],
] as const)("%s", (text, expected) => expect(datelined(text)).toEqual(expected));

/** The day and the place behind a signing that is welcomed are the signing's. */
test.each([
  [
    "President Ana Poe of Peru welcomed the signing of the accord, in Lima, on 5 February 2020.",
    ["praise: Ana Poe/actor"],
  ],
  [
    "President Ana Poe of Peru welcomed the accord on 5 February 2020.",
    ["praise: Ana Poe/actor, 2020-02-05"],
  ],
] as const)("%s", (text, expected) => expect(datelined(text)).toEqual(expected));

/** A relative clause that has the noun for its object tells who, where and when. */
test.each([
  [
    "Togo's envoy spoke of the talks that Kofi Addo held with Ana Poe in Lima on Monday.",
    ["meeting: Kofi Addo/participant, Ana Poe/participant @ Lima, 2020-03-02"],
  ],
  [
    "Togo praised the visit which Kofi Addo of Ghana will pay to Chad.",
    ["praise: Togo/actor", "visit: Kofi Addo/visitor, Chad/host @ Chad planned"],
  ],
  // What the talks did to somebody is not who held them.
  ["Togo's envoy spoke of the talks that saw Kofi Addo in Lima.", []],
] as const)("%s", (text, expected) => expect(datelined(text)).toEqual(expected));

/** What is prepared for, or has yet to get its day, is still to come. */
test.each([
  [
    "President Kofi Addo gave a time frame for a summit between President Ana Poe and President Jo Roe.",
    ["summit: Ana Poe/participant, Jo Roe/participant planned"],
  ],
  [
    "President Kofi Addo spoke of preparations for the meeting of NATO leaders in London.",
    ["meeting: North Atlantic Treaty Organization/participant @ London planned"],
  ],
  [
    "President Kofi Addo spoke of the results of the meeting of NATO leaders in London.",
    ["meeting: North Atlantic Treaty Organization/participant @ London"],
  ],
] as const)("%s", (text, expected) => expect(datelined(text)).toEqual(expected));

/** Whoever is there where one is held takes part in it; who holds one with somebody of no state does so alone. */
test.each([
  [
    "Peru and Norway held a meeting in Lima on Monday with the participation of Chad and Mali.",
    ["meeting: Chad/participant, Mali/participant, Peru/participant, Norway/participant @ Lima, 2020-03-02"],
  ],
  [
    "Peru and Norway held a meeting in Lima on Monday with the support of Chad.",
    ["meeting: Peru/participant, Norway/participant @ Lima, 2020-03-02"],
  ],
] as const)("%s", (text, expected) => expect(datelined(text)).toEqual(expected));

/** What is hoped of a visit says nothing of when it is; one that is hoped for does not take place by it. */
test.each([
  [
    "Peruvian President Ana Quispe visited Norway on Monday. She hoped that the visit would be very fruitful.",
    ["visit: Ana Quispe/visitor, Norway/host @ Norway, 2020-03-02"],
  ],
  [
    "Peruvian President Ana Quispe will visit Norway on March 12. Norwegian Foreign Minister Karl Brandt hoped that Quispe's visit would be successful.",
    ["visit: Ana Quispe/visitor, Norway/host @ Norway, 2020-03-12 planned"],
  ],
] as const)("%s", (text, expected) => expect(datelined(text)).toEqual(expected));

/** Where it was, and then who was there or what was signed. */
test.each([
  [
    "A meeting in Geneva of the foreign ministers of Peru and Chile ended on Monday.",
    ["meeting: Peru/participant, Chile/participant @ Geneva, 2020-03-02"],
  ],
  [
    "The signing in Oslo of a treaty between Peru and Chile took place on Monday.",
    ["signing: Peru/party, Chile/party @ Oslo, 2020-03-02"],
  ],
  [
    "The arrival in Lima of Norwegian Foreign Minister Karl Brandt on Monday was hailed.",
    ["visit: Karl Brandt/visitor @ Lima, 2020-03-02"],
  ],
] as const)("%s", (text, expected) => expect(datelined(text)).toEqual(expected));

/** What is rejected at one end of an article is not what is rejected at the other; what another paper was signed by long before is not the news. */
test.each([
  [
    "Peru rejected a Chilean plan. The talks on fish will go on. Nobody in Lima was surprised. The port was calm. President Ana Poe of Peru rejected it.",
    ["rejection: Peru/actor, Chile/recipient", "rejection: Ana Poe/actor"],
  ],
  [
    "Peru and Chile signed a memorandum. It replaces the protocol signed in Lima in 2007.",
    ["signing: Peru/signatory, Chile/signatory", "signing:  @ Lima, 2007"],
  ],
] as const)("%s", (text, expected) => expect(datelined(text)).toEqual(expected));

/** What a clause tells of a summit is told of those who meet beside it; whom one meets unnamed is none of those named. */
test.each([
  [
    "President Ana Poe of Peru met President Jo Roe of Chile on the sidelines of the Andean summit held in Quito on February 3. On Monday Poe met Roe in Lima.",
    [
      "meeting: Ana Poe/participant, Jo Roe/participant @ Quito, 2020-02-03",
      "meeting: Ana Poe/participant, Jo Roe/participant @ Lima, 2020-03-02",
    ],
  ],
  [
    "President Ana Poe of Peru held talks with President Jo Roe of Chile in Lima. On Monday Roe had a meeting with students.",
    ["meeting: Jo Roe/participant, Ana Poe/participant @ Lima"],
  ],
  [
    "President Ana Poe of Peru held talks with President Jo Roe of Chile in Lima. On Monday Roe had a meeting with Poe.",
    ["meeting: Jo Roe/participant, Ana Poe/participant @ Lima, 2020-03-02"],
  ],
] as const)("%s", (text, expected) => {
  expect(datelined(text).filter((event) => event.startsWith("meeting"))).toEqual(expected);
});

import { describe, expect, test } from "vitest";

import { mentionsOf, readText } from "../testing.ts";

/** sentence(s), entity (an id or a local name), what the article calls it */
type Case = readonly [string, string, readonly string[]];

const holds = (cases: readonly Case[]): void =>
  test.each(cases)("%s: %s", (text, entity, mentions) => {
    expect(mentionsOf(readText(text), entity)).toEqual(mentions);
  });

describe("the visiting one of two who bear the title is he who came", () => {
  holds([
    [
      "President Luis Sato of Chile left Lima on Monday, the first to come since President Ana Mora of Peru took office. The visiting president smiled.",
      "Luis Sato",
      ["Luis Sato", "The visiting president"],
    ],
    [
      "President Luis Sato of Chile was received by President Ana Mora of Peru. The visiting president smiled.",
      "Luis Sato",
      ["Luis Sato", "The visiting president"],
    ],
    // Nobody goes anywhere.
    [
      "President Luis Sato of Chile and President Ana Mora of Peru spoke. The visiting president smiled.",
      "Luis Sato",
      ["Luis Sato"],
    ],
  ]);
});

describe("a role that was decided counts for the counterpart of the next sentence", () => {
  holds([
    [
      "President Luis Sato of Chile left Lima, the first to come since President Ana Mora of Peru took office. The visiting president spoke. His Peruvian counterpart agreed.",
      "Ana Mora",
      ["Ana Mora", "His Peruvian counterpart"],
    ],
  ]);
});

describe("general words for who holds an office", () => {
  holds([
    ["King Luis Sato of Lesotho spoke. The monarch left early.", "Luis Sato", ["Luis Sato", "The monarch"]],
    ["President Luis Sato of Chile spoke. The monarch left early.", "Luis Sato", ["Luis Sato"]],
    [
      "Chinese Ambassador Luis Sato met President Ana Mora of Peru. The Chinese envoy left. The envoy smiled.",
      "Luis Sato",
      ["Luis Sato", "The Chinese envoy", "The envoy"],
    ],
    // A president is no envoy.
    ["President Luis Sato of Chile spoke. The envoy left.", "Luis Sato", ["Luis Sato"]],
    [
      "Kazakh Foreign Minister Luis Sato spoke. The Kazakh diplomat smiled.",
      "Luis Sato",
      ["Luis Sato", "The Kazakh diplomat"],
    ],
    [
      "Prime Minister Ana Mora of Chad met President Luis Sato of Chile. The head of state smiled.",
      "Luis Sato",
      ["Luis Sato", "The head of state"],
    ],
    ["Prime Minister Ana Mora of Chad spoke. The head of state smiled.", "Ana Mora", ["Ana Mora"]],
    [
      "Prime Ministers Luis Sato of Chad and Ana Mora of Mali met. The two premiers signed.",
      "Ana Mora",
      ["Ana Mora", "The two premiers"],
    ],
    [
      "Prime Minister Luis Sato of Chad and President Ana Mora of Mali met. The two premiers signed.",
      "Ana Mora",
      ["Ana Mora"],
    ],
    [
      "United Nations Secretary-General Kofi Annan spoke in Lima. They asked the UN chief to help.",
      "per.annan-kofi",
      ["Kofi Annan", "the UN chief"],
    ],
  ]);
});

describe("who goes with somebody makes a pair with him", () => {
  holds([
    [
      "President Luis Sato met King Hamad Isa Yussuf. Ana Mora Ruiz was accompanied by Kofi Addo Mensah. The pair left.",
      "Kofi Addo Mensah",
      ["Kofi Addo Mensah", "The pair"],
    ],
    [
      "Ana Mora Ruiz was praised by Kofi Addo Mensah. Nobody spoke. It rained. It was cold. The pair left.",
      "Kofi Addo Mensah",
      ["Kofi Addo Mensah"],
    ],
  ]);
});

describe("forms of address are no part of a name, nor anybody", () => {
  holds([
    [
      "H.E. Luis Sato Mora of Peru spoke. H.E. President Ana Ruiz left.",
      "Luis Sato Mora",
      ["Luis Sato Mora"],
    ],
    ["HE the Foreign Minister Luis Sato spoke.", "Luis Sato", ["Luis Sato"]],
    ["The Minister of State for Foreign Affairs of Ethiopia, H.E. Dr. Luis Sato, spoke.", "ET", ["Ethiopia"]],
    ["Ratu Inoke Vakatora of Fiji spoke.", "Inoke Vakatora", ["Inoke Vakatora"]],
    ["He met the Minister of State for Trade Sultan bin Saad.", "Sultan bin Saad", ["Sultan bin Saad"]],
    // A letter amid a name is an initial.
    ["They met at Camp H.M. Smith in Hawaii.", "Camp H.M. Smith", ["Camp H.M. Smith"]],
  ]);
  test("whose minister of state", () => {
    const doc = readText("The Minister of State for Foreign Affairs of Ethiopia, H.E. Dr. Luis Sato, spoke.");
    expect(doc.offices.map(({ title, polity }) => [title, polity])).toEqual([
      ["Minister of State for Foreign Affairs", "ET"],
    ]);
  });
});

describe("what an envoy deals with is not who sent him", () => {
  const offices = (text: string) => readText(text).offices.map(({ title, polity }) => [title, polity]);
  test.each([
    ["Special Envoy for Afghanistan Luis Sato spoke in Lima.", [["Special Envoy", null]]],
    ["EU Special Representative for Central Asia Luis Sato spoke.", [["Special Representative", "org.eu"]]],
    ["Luis Sato, a spokesman for Peru, spoke.", [["spokesman", "PE"]]],
    ["President of Kenya Luis Sato spoke.", [["President", "KE"]]],
  ])("%s", (text, expected) => expect(offices(text)).toEqual(expected));
});

describe("of several who bear a title", () => {
  holds([
    // He who has been named so far.
    [
      "King Luis Sato of Lesotho spoke. It rained. It was cold. The monarch left. He met King Abel Nour of Tonga.",
      "Luis Sato",
      ["Luis Sato", "The monarch", "He"],
    ],
    [
      "Taiwanese Vice Foreign Minister Luis Sato came. The Vice Minister spoke.",
      "Luis Sato",
      ["Luis Sato", "The Vice Minister"],
    ],
    // A vice prime minister is no vice minister.
    ["Taiwanese Vice Prime Minister Luis Sato came. The Vice Minister spoke.", "Luis Sato", ["Luis Sato"]],
    [
      "Georgian Prime Minister Luis Sato came. The visiting premier met Ana Mora. Georgia's PM left.",
      "Luis Sato",
      ["Luis Sato", "The visiting premier", "Georgia's PM"],
    ],
    [
      "Luis Sato, chairman of the African Union, spoke. The AU leader left.",
      "Luis Sato",
      ["Luis Sato", "chairman of the African Union", "The AU leader"],
    ],
  ]);
});

describe("what somebody is congratulated on is his own", () => {
  holds([
    [
      "President Ana Mora of Peru congratulated Premier Luisa Sato of Chile on her victory.",
      "Luisa Sato",
      ["Luisa Sato", "her"],
    ],
    [
      "President Ana Mora of Peru called Premier Luisa Sato of Chile from her car.",
      "Ana Mora",
      ["Ana Mora", "her"],
    ],
  ]);
});

describe("two and whoever joins them are three", () => {
  holds([
    [
      "President Luis Sato of Chile met King Abel Nour of Tonga. The two leaders were joined by Kofi Addo Mensah. The trio dined.",
      "Kofi Addo Mensah",
      ["Kofi Addo Mensah", "The trio"],
    ],
  ]);
});

test("a prince in an office is addressed by his birth", () => {
  const doc = readText("Saudi Foreign Minister Prince Luis Sato met Crown Prince Abel Nour.");
  expect(doc.offices.map(({ title }) => title)).toEqual(["Foreign Minister", "Crown Prince"]);
});

describe("the title alone keeps the one whom it has meant", () => {
  holds([
    [
      "President Luis Sato of Chile flew to Lima. The President was cheered. Peru's President Abel Nour sent a letter. Nobody answered. It rained. The President returned in the evening.",
      "Luis Sato",
      ["Luis Sato", "The President", "The President"],
    ],
    // Another has just been named.
    [
      "President Luis Sato of Chile flew to Lima. The President was cheered. President Abel Nour of Peru received him. The President smiled.",
      "Abel Nour",
      ["Abel Nour", "The President"],
    ],
  ]);
});

describe("an envoy is whom somebody sent", () => {
  holds([
    [
      "President Luis Sato of Chile sent his Defence Minister, Abel Nour, to Lima. The envoy left on Monday.",
      "Abel Nour",
      ["his Defence Minister", "Abel Nour", "The envoy"],
    ],
    [
      "President Luis Sato of Chile met Abel Nour in Lima. The envoy left on Monday.",
      "Abel Nour",
      ["Abel Nour"],
    ],
  ]);
});

describe("what is announced is told of whom it is about", () => {
  holds([
    [
      "Prime Minister Luis Sato of Chile arrives here on Monday, Foreign Minister Abel Nour announced. He will be the first to come.",
      "Luis Sato",
      ["Luis Sato", "He"],
    ],
    // Who goes on speaking is the announcer.
    [
      "Prime Minister Luis Sato of Chile arrives here on Monday, Foreign Minister Abel Nour announced. He said that nobody knew.",
      "Abel Nour",
      ["Abel Nour", "He"],
    ],
  ]);
});

describe("the hosts of somebody are no pair of leaders", () => {
  holds([
    [
      "President Luis Sato of Chile flew to Lima. He was received by President Abel Nour and Premier Ana Mora. The two leaders spoke.",
      "Ana Mora",
      ["Ana Mora"],
    ],
    [
      "President Abel Nour and Premier Ana Mora spoke in Lima. The two leaders left.",
      "Ana Mora",
      ["Ana Mora", "The two leaders"],
    ],
  ]);
});

describe("offices on a side, and ranks", () => {
  const offices = (text: string) => readText(text).offices.map(({ title, polity }) => [title, polity]);
  test.each([
    [
      "South Korea and Ecuador met. On the Korean side, the Ambassador to Ecuador, Luis Sato, took part.",
      [["Ambassador", "KR"]],
    ],
    ["South Korea and Ecuador met. The Ambassador to Ecuador, Luis Sato, took part.", [["Ambassador", null]]],
    ["Lt-Gen Luis Sato spoke. Maj. Gen. Abel Nour left.", []],
    ["Governor-General Luis Sato spoke.", [["Governor-General", null]]],
  ])("%s", (text, expected) => expect(offices(text)).toEqual(expected));
});

describe("whose office it is", () => {
  const offices = (text: string) =>
    readText(text).offices.map(({ person, title }) => [person.slice(0, 5), title]);
  test.each([
    // The envoy is named, not who sent him.
    ["The Secretary-General's Personal Envoy, Luis Sato, came.", [["local", "Personal Envoy"]]],
    ["The Secretary-General, Luis Sato, came.", [["local", "Secretary-General"]]],
  ])("%s", (text, expected) => expect(offices(text)).toEqual(expected));
});

describe("letters stand for nothing that was founded later", () => {
  holds([["The RCD spoke.", "org.rcd", ["RCD"]]]);
  test("in 1971", () => {
    expect(mentionsOf(readText("The RCD spoke.", { published: "1971-07-05" }), "org.rcd")).toEqual([]);
  });
});

describe("an official of a people is the one of it last named, who leads no state", () => {
  holds([
    [
      "Ghana's Minister of State Luis Sato came. The top Ghanaian government official left.",
      "Luis Sato",
      ["Luis Sato", "The top Ghanaian government official"],
    ],
    // Another of them has been told of since.
    [
      "Ghana's Minister of State Luis Sato came. Later a Ghanaian official spoke. The Ghanaian official smiled.",
      "Luis Sato",
      ["Luis Sato"],
    ],
    // What follows says which.
    [
      "Ghana's Minister of State Luis Sato came. The Ghanaian official who signed the bill left.",
      "Luis Sato",
      ["Luis Sato"],
    ],
    // A president is no official.
    ["Ghana's President Luis Sato came. The Ghanaian official left.", "Luis Sato", ["Luis Sato"]],
  ]);
});

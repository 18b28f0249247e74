import { describe } from "vitest";

import { calls } from "../testing.ts";

describe("a spokesman says 'he' of the one for whom he speaks", () => {
  calls([
    [
      "President Luis Sato of Chile wrote a letter. His spokesman, Joe Sillsby, said that he had offered his help.",
      "Luis Sato",
      ["Luis Sato", "His", "he", "his"],
    ],
    // Somebody else than a spokesman speaks of himself.
    [
      "President Luis Sato of Chile wrote a letter. His brother, Joe Sillsby, said that he had offered help.",
      "Luis Sato",
      ["Luis Sato", "His"],
    ],
  ]);
});

describe("whoever congratulates has not done it himself", () => {
  calls([
    ["Ana Mora congratulated her colleague on her appointment.", "Ana Mora", ["Ana Mora", "her"]],
    [
      "Ana Mora thanked her hosts for their help and praised her team.",
      "Ana Mora",
      ["Ana Mora", "her", "her"],
    ],
  ]);
});

describe("whoever speaks is named behind what he did before", () => {
  calls([
    [
      "Speaking after he met Ana Mora of Peru, Luis Sato said trade would grow.",
      "Luis Sato",
      ["he", "Luis Sato"],
    ],
    // Who came when another greeted him is not said.
    ["When he came, Luis Sato greeted the guest.", "Luis Sato", ["Luis Sato"]],
  ]);
});

describe("whom a speech names is not who gives it", () => {
  calls([
    [
      "President Luis Sato of Chile wept. “Joe Sillsby gave his life to the service,” he said in a statement.",
      "Luis Sato",
      ["Luis Sato", "he"],
    ],
    [
      "President Luis Sato of Chile wept. Joe Sillsby gave his life to the service, and he said so.",
      "Luis Sato",
      ["Luis Sato"],
    ],
  ]);
});

describe("whoever mourns outlives the dead, and nobody serves under himself", () => {
  calls([
    [
      "Luis Sato of Chile died on Monday. Foreign Minister Joe Sillsby responded to his death with a statement.",
      "Luis Sato",
      ["Luis Sato", "his"],
    ],
    [
      "Luis Sato of Chile died on Monday. Foreign Minister Joe Sillsby mourned his passing.",
      "Joe Sillsby",
      ["Joe Sillsby"],
    ],
    ["Luis Sato of Chile ruled until his death in 1989.", "Luis Sato", ["Luis Sato", "his"]],
    [
      "Luis Sato of Chile spoke. He mourned the killing of Tiko Vuna, who was a judge at the time of his death.",
      "Luis Sato",
      ["Luis Sato", "He"],
    ],
    [
      "Luis Sato was a diplomat of Chile. Under President Joe Sillsby he had been ambassador to Peru.",
      "Joe Sillsby",
      ["Joe Sillsby"],
    ],
    [
      "Luis Sato was a diplomat of Chile. After the death of Joe Sillsby he became ambassador.",
      "Joe Sillsby",
      ["Joe Sillsby"],
    ],
  ]);
});

describe("what a guest is congratulated on, and a visit that is welcomed, are not his who does so", () => {
  calls([
    [
      "Foreign Minister Ana Mora of Chile congratulated the visiting dignitary on her appointment.",
      "Ana Mora",
      ["Foreign Minister Ana Mora of Chile".slice(17, 25)],
    ],
    [
      "Ana Mora Ruiz of Chile spoke. Kofi Addo Mensah welcomed his visit.",
      "Kofi Addo Mensah",
      ["Kofi Addo Mensah"],
    ],
    // What he himself has is his.
    ["Kofi Addo Mensah cut short his visit.", "Kofi Addo Mensah", ["Kofi Addo Mensah", "his"]],
  ]);
});

describe("what somebody is blamed or punished for is his own doing", () => {
  calls([
    ["France criticised Turkey over its invasion of Chad.", "TR", ["Turkey", "its"]],
    ["France and Peru weigh sanctions against Turkey over its invasion of Chad.", "TR", ["Turkey", "its"]],
    ["France imposed new sanctions on Turkey because of its attack on Chad.", "TR", ["Turkey", "its"]],
    ["Turkey was condemned for its attack on Chad.", "TR", ["Turkey", "its"]],
    ["Peru protested to Turkey over its tests.", "TR", ["Turkey", "its"]],
    ["Peru thanked Turkey for its help.", "TR", ["Turkey", "its"]],
    // Whoever blames others for what befell him, says sorry, or takes something up, speaks of his own.
    ["Peru blamed Turkey for its losses.", "TR", ["Turkey"]],
    ["Peru apologised to Turkey for its remarks.", "TR", ["Turkey"]],
    ["Peru met Turkey over its border.", "TR", ["Turkey"]],
    ["Peru criticised Turkey and closed its embassy.", "TR", ["Turkey"]],
    ["Peru lifted sanctions against Turkey in its capital.", "TR", ["Turkey"]],
  ]);
});

describe("who takes over is whoever was appointed", () => {
  calls([
    [
      "President Luis Sato of Chile announced the appointment of Joe Sillsby of Fiji as his envoy. He will succeed Ali Nour of Chad.",
      "Joe Sillsby",
      ["Joe Sillsby", "He"],
    ],
    [
      "President Luis Sato of Chile named Joe Sillsby of Fiji as his envoy. He will replace Ali Nour of Chad.",
      "Joe Sillsby",
      ["Joe Sillsby", "He"],
    ],
    // Of anything else the sentence goes on with its subject.
    [
      "President Luis Sato of Chile announced the appointment of Joe Sillsby of Fiji as his envoy. He will visit Chad.",
      "Joe Sillsby",
      ["Joe Sillsby"],
    ],
  ]);
});

describe("a guest goes about, his host does not", () => {
  calls([
    [
      "Deng Xiaoping received Kofi Addo Mensah. The same evening he called on Aldo Quispe Mamani.",
      "Kofi Addo Mensah",
      ["Kofi Addo Mensah", "he"],
    ],
    // Who speaks is the subject that goes on.
    [
      "Deng Xiaoping received Kofi Addo Mensah. He said that it was late.",
      "Kofi Addo Mensah",
      ["Kofi Addo Mensah"],
    ],
  ]);
});

describe("whoever is coming is not whoever is there", () => {
  calls([
    ["US President Barack Obama slept. The president-elect spoke.", "per.obama-barack", ["Barack Obama"]],
    [
      "President-elect Kofi Addo Mensah came. US President Barack Obama met the president-elect.",
      "Kofi Addo Mensah",
      ["Kofi Addo Mensah", "the president-elect"],
    ],
  ]);
});

describe("who entertains both is none of them", () => {
  calls([
    [
      "President Ali Nour met President Kofi Addo. President Abel Mora entertained both presidents.",
      "Abel Mora",
      ["Abel Mora"],
    ],
  ]);
});

describe("his country's minister, not he himself", () => {
  calls([
    // Whom the sentence only names beside its subject is not who goes on.
    [
      "Aldo Quispe Mamani spoke. Aldo Quispe Mamani sang. Mamani ate. Mamani slept. Kofi Addo Mensah lunched with Mamani. His wife left.",
      "Kofi Addo Mensah",
      ["Kofi Addo Mensah", "His"],
    ],
  ]);
});

describe("behind a long speech whoever gave it goes on", () => {
  calls([
    [
      "Prime Minister Ana Quispe of Peru was not sure, but “we will speak of it. It is late. Others have their ways. Nobody will be forced.” Asked about Chile, she fell silent.",
      "Ana Quispe",
      ["Ana Quispe", "she"],
    ],
  ]);
});

describe("pairs that only remarked on it", () => {
  calls([
    [
      "Peru and Ecuador signed a truce. Peru and Ecuador fought. Peru and Ecuador met. Spain and Norway welcomed the declaration. The two countries fought again.",
      "NO",
      ["Norway"],
    ],
    [
      "Spain and Norway signed the declaration. The two countries will meet again.",
      "NO",
      ["Norway", "The two countries"],
    ],
  ]);
});

describe("whoever is received arrives, and whom the subject lists is not its object", () => {
  calls([
    [
      "President Luis Sato of Chile came. Joe Sillsby, the Prime Minister of Peru, and other officials received him upon his arrival.",
      "Luis Sato",
      ["Luis Sato", "him", "his"],
    ],
    [
      "President Luis Sato of Chile came. Joe Sillsby received him before his speech.",
      "Joe Sillsby",
      ["Joe Sillsby", "his"],
    ],
  ]);
});

describe("an arrival that opens a sentence is that of whoever it goes on about, named in full or not", () => {
  calls([
    [
      "Luis Sato of Chile spoke at the house where Joe Sillsby died. Upon his arrival in Lima, Sato wept.",
      "Luis Sato",
      ["Luis Sato", "his", "Sato"],
    ],
    // What a surname alone goes on about may be somebody else's speech.
    [
      "Luis Sato of Chile spoke. Joe Sillsby wept. After his speech, Sato left.",
      "Luis Sato",
      ["Luis Sato", "Sato"],
    ],
  ]);
});

describe("a sentence that sets one against another is taken up by the other", () => {
  calls([
    [
      "Luis Sato of Chile stayed in Lima, but Joe Sillsby left. He wept.",
      "Joe Sillsby",
      ["Joe Sillsby", "He"],
    ],
    [
      "Luis Sato of Chile stayed in Lima, but trade with Peru fell. He wept.",
      "Luis Sato",
      ["Luis Sato", "He"],
    ],
  ]);
});

describe("the state within what somebody is thanked for is his", () => {
  calls([
    [
      "Ana Mora of Peru thanked Luis Sato of Chile for the grain sent by his country.",
      "Luis Sato",
      ["Luis Sato", "his"],
    ],
    ["Joe Mora of Peru praised Luis Sato of Chile in the name of his country.", "Luis Sato", ["Luis Sato"]],
  ]);
});

import { describe, expect, test } from "vitest";

import { calls, readText } from "../testing.ts";

describe("whom somebody serves by the office that opens the sentence is not he", () => {
  calls([
    [
      "Luis Sato is ill. As Karl Brandt's deputy minister, he signed the treaty.",
      "Luis Sato",
      ["Luis Sato", "Karl Brandt's deputy minister", "he"],
    ],
    ["As Karl Brandt's deputy minister, he signed the treaty.", "Karl Brandt", ["Karl Brandt"]],
  ]);
});

describe("an office in capitals needs no article where it acts or is acted with", () => {
  calls([
    [
      "Foreign Minister Ana Mora of Chile came. Foreign Minister expressed satisfaction.",
      "Ana Mora",
      ["Ana Mora", "Foreign Minister"],
    ],
    [
      "Foreign Minister Ana Mora of Chile came. The envoy called on Foreign Minister.",
      "Ana Mora",
      ["Ana Mora", "Foreign Minister"],
    ],
    // What somebody is made, and a word in small letters, are nobody.
    ["Foreign Minister Ana Mora of Chile came. Addo was elected Foreign Minister.", "Ana Mora", ["Ana Mora"]],
    ["Foreign Minister Ana Mora of Chile came. Addo served as Foreign Minister.", "Ana Mora", ["Ana Mora"]],
    ["Foreign Minister Ana Mora of Chile came. Leaders agreed.", "Ana Mora", ["Ana Mora"]],
  ]);
});

describe("offices between two names, stances, ranks", () => {
  calls([
    [
      "Sheikh Tamim bin Hamad al-Thani, the king of Bahrain, Hamad bin Isa al-Khalifa, and Mohammed VI attended.",
      "per.bin-isa-al-khalifa-hamad",
      ["the king of Bahrain", "Hamad bin Isa al-Khalifa"],
    ],
    [
      "The pro-Russian president fled. Russian President Vladimir Putin spoke.",
      "per.putin-vladimir",
      ["Vladimir Putin"],
    ],
    ["The pro-Russian forces fled.", "RU", ["Russian"]],
    ["The Russian forces fled.", "RU", ["The Russian forces", "Russian"]],
  ]);
});

describe("the two presidents are presidents", () => {
  calls([
    [
      "President Kofi Addo met his Chadian counterpart, President Ali Nour. They saw the general secretary, Abel Mora. The two presidents signed it.",
      "Abel Mora",
      ["the general secretary", "Abel Mora"],
    ],
  ]);
});

describe("a title and a surname are read as of the year told", () => {
  calls([
    ["The country mourned President Tito in May 1980.", "per.tito-josip-broz", ["Tito"]],
    // Of the article's own year they are somebody else's.
    ["The country heard President Tito in June 2015.", "per.tito-josip-broz", []],
  ]);
});

describe("one whose office alone is named speaks of himself", () => {
  calls([
    [
      "President Kofi Addo of Ghana came. He spoke. Mali was calm. The premier said he was being held hostage.",
      "Kofi Addo",
      ["Kofi Addo", "He"],
    ],
    [
      "They met neither coup leader Abdou Faye nor deposed President Moussa Diop of Mali. The team was led by former Ghanaian president John Asare. It was calm. Niger waited. The deposed president said he was being held.",
      "Moussa Diop",
      ["Moussa Diop", "The deposed president", "he"],
    ],
  ]);
});

describe("the fields of an office go on behind its first", () => {
  calls([
    [
      "The Minister of Foreign Affairs and the National Community Abroad, Rami Lamari, spoke in Algiers. The Minister of Foreign Affairs met the Moroccan Foreign Minister Nasser Bouri.",
      "Rami Lamari",
      [
        "The Minister of Foreign Affairs and the National Community Abroad",
        "Rami Lamari",
        "The Minister of Foreign Affairs",
      ],
    ],
    [
      "Minister of Justice, Rosa Amari and Foreign Minister Luis Sato left. The Foreign Minister spoke.",
      "Luis Sato",
      ["Luis Sato", "The Foreign Minister"],
    ],
  ]);
});

describe("counterparts and colleagues", () => {
  calls([
    // The subject's office counts, not that of whoever is named before him.
    [
      "Foreign Minister Budi Santosa of Indonesia waited. John Howardson's foreign minister, Alec Downing, met his Indonesian counterpart.",
      "Budi Santosa",
      ["Budi Santosa", "his Indonesian counterpart"],
    ],
    [
      "French President Francois Hollande slept. German Chancellor Angela Merkel and her French colleague flew to Kiev.",
      "per.hollande-francois",
      ["Francois Hollande", "her French colleague"],
    ],
    // Nobody whom the article does not name is a colleague.
    ["German Chancellor Angela Merkel and her French colleague flew to Kiev.", "per.hollande-francois", []],
  ]);
});

describe("a ruler's one name is his whose state the article names", () => {
  test("by the state and the day", () => {
    const salman = (text: string, published: string) =>
      readText(text, { published }).mentions.find(({ kind }) => kind === "person")?.entity;
    expect(salman("Crown Prince Salman of Bahrain came.", "2021-11-03")).toBe(
      "per.bin-hamad-al-khalifa-salman",
    );
    expect(salman("Saudi Arabia's Crown Prince Salman came.", "2014-02-19")).toBe("per.salman-sa");
  });
});

describe("what a body sends or consists of has a head of its own", () => {
  calls([
    ["The head of the UN mission in Mali praised Kenya.", "António Guterres", []],
    ["The leader of the African Union delegation praised Kenya.", "African Union", ["African Union"]],
  ]);
});

describe("a king who reigns on the day, of whom the base lists no other by that name, needs no state beside him", () => {
  calls([
    ["King Harald arrived in Lima.", "Harald V", ["King Harald"]],
    // Princes of one name are many.
    ["Crown Prince Salman arrived in Lima.", "Mohammed bin Salman", []],
  ]);
});

describe("the Pope is of one see; another church's is another", () => {
  calls([
    ["The Pope thanked Kenya.", "Pope Francis", ["The Pope"]],
    ["The Coptic Pope thanked Kenya.", "Pope Francis", []],
  ]);
});

describe("those told of together are taken up by their very office pages on, and by a vaguer word nearby", () => {
  const BETWEEN = "It rained. Talks dragged on. Nobody left. Dinner was late. It snowed. Buses ran.";
  const NAMES = "Foreign Minister Ana Mora of Chile left. Foreign Minister Joe Sillsby of Peru stayed.";
  const together = "The Chilean and Peruvian foreign ministers";
  calls([
    [
      `${together} met. ${BETWEEN} The foreign ministers signed a paper. ${NAMES}`,
      "Ana Mora",
      [together, "The foreign ministers", "Ana Mora"],
    ],
    [
      `${together} met. ${BETWEEN} The ministers signed a paper. ${NAMES}`,
      "Ana Mora",
      [together, "Ana Mora"],
    ],
  ]);
});

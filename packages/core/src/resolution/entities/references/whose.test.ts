import { describe, expect, test } from "vitest";

import { mentionsOf, readText } from "../testing.ts";

/** sentence(s), entity (an id or a local name), what the article calls it */
type Case = readonly [string, string, readonly string[]];

const holds = (cases: readonly Case[]): void =>
  test.each(cases)("%s: %s", (text, entity, mentions) => {
    expect(mentionsOf(readText(text), entity)).toEqual(mentions);
  });

describe("what a noun says of an agreement is the agreement", () => {
  holds([
    [
      "The Treaty of Arica is a document signed by Peru and Chile in 1929.",
      "Treaty of Arica",
      ["Treaty of Arica", "a document"],
    ],
    ["The Treaty of Arica is no document of war.", "Treaty of Arica", ["Treaty of Arica"]],
    ["The Treaty of Arica needs a document.", "Treaty of Arica", ["Treaty of Arica"]],
    // What something is compared to is not what is told of.
    [
      "Like the 1929 Treaty of Arica, the new text is short. Both sides welcomed the agreement.",
      "Treaty of Arica",
      ["Treaty of Arica"],
    ],
    [
      "Both sides kept to the 1929 Treaty of Arica. Both sides welcomed the agreement.",
      "Treaty of Arica",
      ["Treaty of Arica", "the agreement"],
    ],
  ]);
});

describe("a spokesman says 'he' of the one for whom he speaks", () => {
  holds([
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

describe("whom somebody serves by the office that opens the sentence is not he", () => {
  holds([
    [
      "Luis Sato is ill. As Karl Brandt's deputy minister, he signed the treaty.",
      "Luis Sato",
      ["Luis Sato", "Karl Brandt's deputy minister", "he"],
    ],
    ["As Karl Brandt's deputy minister, he signed the treaty.", "Karl Brandt", ["Karl Brandt"]],
  ]);
});

describe("whoever speaks is named behind what he did before", () => {
  holds([
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
  holds([
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
  holds([
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

describe("an office in capitals needs no article where it acts or is acted with", () => {
  holds([
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

describe("what a guest is congratulated on, and a visit that is welcomed, are not his who does so", () => {
  holds([
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
  holds([
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
  holds([
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

describe("a definite noun with something said of it takes up the subject before", () => {
  holds([
    [
      "Ana Mora Ruiz was elected on Friday. The Dominica-born lawyer met Kofi Addo Mensah.",
      "Ana Mora Ruiz",
      ["Ana Mora Ruiz", "The Dominica-born lawyer"],
    ],
    // Without a word of its own it may be anybody's lawyer.
    ["Ana Mora Ruiz was arrested on Friday. The lawyer spoke.", "Ana Mora Ruiz", ["Ana Mora Ruiz"]],
    // Of two it is not said which.
    [
      "Ana Mora Ruiz and Kofi Addo Mensah spoke. The veteran diplomat left.",
      "Ana Mora Ruiz",
      ["Ana Mora Ruiz"],
    ],
  ]);
});

describe("one of a people is the person who acts for the state", () => {
  holds([
    [
      "President Luis Sato of Chile met Kofi Addo Mensah of Ghana. The Chilean smiled.",
      "Luis Sato",
      ["Luis Sato", "The Chilean"],
    ],
    // A whole people, an adjective, two of the same state.
    ["President Luis Sato of China came. The Chinese cheered.", "Luis Sato", ["Luis Sato"]],
    ["President Luis Sato of Chile came. The Chilean fleet left.", "Luis Sato", ["Luis Sato"]],
    [
      "President Luis Sato and Foreign Minister Ana Mora of Chile came. The Chilean smiled.",
      "Luis Sato",
      ["Luis Sato"],
    ],
  ]);
});

describe("an ordinal state is none that was named", () => {
  holds([
    ["China spoke. Honduras is the ninth state to break with Taipei.", "CN", ["China"]],
    ["Honduras spoke. Nobody helped the country.", "HN", ["Honduras", "the country"]],
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

describe("a document's year and age tell which it is", () => {
  holds([
    [
      "The Treaty of Rarotonga was signed in 1985. The 2001 accord is another.",
      "agr.rarotonga-1985",
      ["Treaty of Rarotonga"],
    ],
    [
      "The Rome Statute was signed in 1998. Samoa has not ratified it.",
      "agr.rome-statute-1998",
      ["Rome Statute", "it"],
    ],
    // One made in another town is another; in the same, or one that goes by the town, it is the one named.
    [
      "MANILA, Aug. 5, 1963 (Pacific Wire) - The Manila Declaration was signed. They met under the agreement signed in London on July 9.",
      "Manila Declaration",
      ["Manila Declaration"],
    ],
    [
      "MANILA, Aug. 5, 1963 (Pacific Wire) - The Manila Declaration was signed. They met under the agreement signed in Manila.",
      "Manila Declaration",
      ["Manila Declaration", "the agreement"],
    ],
    // What is done to a document is not done to a state.
    ["Peru spoke to Chile. Samoa has not ratified it.", "PE", ["Peru"]],
  ]);
});

describe("a guest goes about, his host does not", () => {
  holds([
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
  holds([
    ["US President Barack Obama slept. The president-elect spoke.", "per.obama-barack", ["Barack Obama"]],
    [
      "President-elect Kofi Addo Mensah came. US President Barack Obama met the president-elect.",
      "Kofi Addo Mensah",
      ["Kofi Addo Mensah", "the president-elect"],
    ],
  ]);
});

describe("who entertains both is none of them", () => {
  holds([
    [
      "President Ali Nour met President Kofi Addo. President Abel Mora entertained both presidents.",
      "Abel Mora",
      ["Abel Mora"],
    ],
  ]);
});

describe("where it was is no party to it", () => {
  holds([
    ["Peru and Chad fought. They met at Lagos, Nigeria. The two countries made peace.", "NG", ["Nigeria"]],
    [
      "Peru and Chad fought. They met at Lagos, Nigeria. The two countries made peace.",
      "TD",
      ["Chad", "They", "The two countries"],
    ],
  ]);
});

describe("his country's minister, not he himself", () => {
  holds([
    // Whom the sentence only names beside its subject is not who goes on.
    [
      "Aldo Quispe Mamani spoke. Aldo Quispe Mamani sang. Mamani ate. Mamani slept. Kofi Addo Mensah lunched with Mamani. His wife left.",
      "Kofi Addo Mensah",
      ["Kofi Addo Mensah", "His"],
    ],
  ]);
});

describe("counterparts and colleagues", () => {
  holds([
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

describe("offices between two names, stances, ranks", () => {
  holds([
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

describe("behind a long speech whoever gave it goes on", () => {
  holds([
    [
      "Prime Minister Ana Quispe of Peru was not sure, but “we will speak of it. It is late. Others have their ways. Nobody will be forced.” Asked about Chile, she fell silent.",
      "Ana Quispe",
      ["Ana Quispe", "she"],
    ],
  ]);
});

describe("the kingdom, the country", () => {
  holds([
    [
      "Saudi Arabia and Qatar quarrelled. The kingdom recalled its envoy.",
      "SA",
      ["Saudi Arabia", "The kingdom", "its"],
    ],
    // An emirate is none.
    ["Qatar spoke. The kingdom recalled its envoy.", "QA", ["Qatar"]],
    ["Kenya and Qatar quarrelled. The emirate recalled its envoy.", "QA", ["Qatar", "The emirate", "its"]],
    // Nobody visits his own.
    ["Peru has ties with Washington. President Bill Clinton visited the country.", "US", ["Washington"]],
    [
      "Peru has ties with Chile. Chilean President Ricardo Lagos began a visit to the country.",
      "PE",
      ["Peru", "the country"],
    ],
  ]);
});

describe("pairs that only remarked on it", () => {
  holds([
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

describe("the two presidents are presidents", () => {
  holds([
    [
      "President Kofi Addo met his Chadian counterpart, President Ali Nour. They saw the general secretary, Abel Mora. The two presidents signed it.",
      "Abel Mora",
      ["the general secretary", "Abel Mora"],
    ],
  ]);
});

describe("a title and a surname are read as of the year told", () => {
  holds([
    ["The country mourned President Tito in May 1980.", "per.tito-josip-broz", ["Tito"]],
    // Of the article's own year they are somebody else's.
    ["The country heard President Tito in June 2015.", "per.tito-josip-broz", []],
  ]);
});

describe("one whose office alone is named speaks of himself", () => {
  holds([
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
  holds([
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

describe("whoever is received arrives, and whom the subject lists is not its object", () => {
  holds([
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

describe("another state's name before somebody", () => {
  holds([
    ["Peru's Ana Mora met Chile's Luis Sato, Omani FM in Lima.", "Luis Sato", ["Luis Sato"]],
    [
      "The Ghanaian Head of State, Luis Sato, came.",
      "Luis Sato",
      ["The Ghanaian Head of State", "Luis Sato"],
    ],
  ]);
});

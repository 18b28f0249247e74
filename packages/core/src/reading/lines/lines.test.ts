import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";

import { cutLines } from "./cut.ts";
import { splitLine } from "./split.ts";
import { joinStacked } from "./stack.ts";
import { joinWrapped } from "./wrap.ts";

const parts = (text: string): string[] =>
  splitLine(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe("a line that holds several things", () => {
  test.each<[string, string[]]>([
    [
      "Putin meets Nazarbayev in Moscow 23 декабря 2014, 20:33",
      ["Putin meets Nazarbayev in Moscow", "23 декабря 2014, 20:33"],
    ],
    [
      "Photo courtesy of akorda.kz Photo courtesy of akorda.kz",
      ["Photo courtesy of akorda.kz", "Photo courtesy of akorda.kz"],
    ],
    [
      "The two presidents in Astana, Nov. 9, 2023. Credit: AP/Pavel Bednyakov",
      ["The two presidents in Astana, Nov. 9, 2023.", "Credit: AP/Pavel Bednyakov"],
    ],
    [
      "The envoy (R) hands over her letters in Apia (Photo: SNA)Both sides spoke of fishing.",
      ["The envoy (R) hands over her letters in Apia", "(Photo: SNA)", "Both sides spoke of fishing."],
    ],
    [
      "Ruto greets Suluhu at the airport. (Photo by Ana Ruiz/Getty Images)",
      ["Ruto greets Suluhu at the airport.", "(Photo by Ana Ruiz/Getty Images)"],
    ],
    [
      "The talks go on. (Reporting by Ana Ruiz; Editing by Bo Lund)",
      ["The talks go on.", "(Reporting by Ana Ruiz; Editing by Bo Lund)"],
    ],
    [
      "Tuesday, November 3, 1998 Published at 15:47 GMT World: Africa Chad recalls envoy ![]() The envoy in 1997",
      [
        "Tuesday, November 3, 1998 Published at 15:47 GMT",
        "World: Africa Chad recalls envoy",
        "![]()",
        "The envoy in 1997",
      ],
    ],
    ["Andina, June 28, 2016 Adjust font size:", ["Andina, June 28, 2016", "Adjust font size:"]],
    ["World | By Ana Ruiz | 4 May 1998", ["World |", "By Ana Ruiz |", "4 May 1998"]],
    ["4 May 1998 By Ana Ruiz", ["4 May 1998", "By Ana Ruiz"]],
    ["lundi 4 mai 1998 - par Ana RUIZ MORA", ["lundi 4 mai 1998 -", "par Ana RUIZ MORA"]],
    ["19980504The ministers met in Lima.", ["19980504", "The ministers met in Lima."]],
    ["2015-05-18 08:37Xinhua Editor: Ana Ruiz", ["2015-05-18 08:37", "Xinhua Editor: Ana Ruiz"]],
    [
      "2016-08-22 08:40:16       source:Xinhua News Agency",
      ["2016-08-22 08:40:16", "source:Xinhua News Agency"],
    ],
    ["The ships left Lima at noon.    [FULL  STORY]", ["The ships left Lima at noon.", "[FULL  STORY]"]],
    ["19980504 Peru Joins Pact; Chad Leaves", ["19980504", "Peru Joins Pact; Chad Leaves"]],
    ["You're reading: Envoys fly to Lima", ["You're reading:", "Envoys fly to Lima"]],
    [
      "The minister and his guest at the lake. (Ana Ruiz/The Harbour Times)",
      ["The minister and his guest at the lake.", "(Ana Ruiz/The Harbour Times)"],
    ],
    ["date 2019-08-21 The ministers met in Lima.", ["date 2019-08-21", "The ministers met in Lima."]],
    [
      "date 2018-05-04 Two guards at the gate of the ministry in Lima. — AFP/File",
      ["date 2018-05-04", "Two guards at the gate of the ministry in Lima.", "— AFP/File"],
    ],
    ["January 16, 1988|By Ana Ruiz, Andes Tribune.", ["January 16, 1988|", "By Ana Ruiz, Andes Tribune."]],
    ["by Ana Ruiz March 14, 2019 3 Comments", ["by Ana Ruiz", "March 14, 2019", "3 Comments"]],
    ["October 25, 1985|United Press International", ["October 25, 1985|", "United Press International"]],
  ])("%s", (text, expected) => expect(parts(text)).toEqual(expected));
});

describe("a line that is one thing", () => {
  test.each([
    "The treaty was signed on 4 May 1998.",
    "What happened on 4 May 1998",
    "Published at last, the treaty runs to nine pages",
    "The font size:",
    "The pact drew 3 comments",
    "The map (source: the ministry of Peru) shows the strait.",
    "The ministers paid by credit: the debt stood at 4 billion.",
    "Iran | Iraq border talks open",
    "The president of Ghana (NDC) and his guests left for Lomé.",
    "Date 2019-08-21",
    "19981304 Peru Joins Pact",
    "20190821 tonnes of grain",
    "19980504K Report",
    "The ships left Lima at noon [sic]",
    "2015-05-18 08:37 was the hour of the vote: the source said so",
    "Published 2019-08-21 10:00",
    "Dated 21 August, the letter was never sent.",
    "2019-08-21 was the day of the talks",
  ])("%s", (text) => expect(parts(text)).toEqual([text]));
});

test("a text typed to a width is joined to paragraphs", () => {
  const lines = [
    "HAVANA -- Leaders of the nonaligned nations argued Tuesday over who should",
    "speak for Kampuchea, with Vietnam and its friends pressing the summit to",
    "seat the government in Phnom Penh and others asking that the seat be left",
    "empty.",
    "",
    "Yugoslav President Josip Broz Tito, the last living founder of the group,",
    "met for two hours with Cuban President Fidel Castro before the session and",
    "then went back to his villa, where he received the envoys of India and of",
    "Sri Lanka.",
    "",
    "The summit is to end Friday.",
  ];
  const text = lines.join("\n");
  const joined = joinWrapped(text, cutLines(text));
  expect(joined).toHaveLength(3);
});
test("lines typed to a width are joined where longer ones, which were not, stand among them", () => {
  const long =
    "The ministers of the nine states that share the river met for two days in Lima, and what they agreed was read out by their host.";
  const lines = [
    "Nine States That Share the River Agree on Its Water and Its Fish",
    long,
    "LIMA: The nine states on Saturday signed five papers on the water that they",
    "share, on the fish in it and on the dams which some of them have planned",
    "Ministers said.",
    "Earlier that day, the president of Peru had received his guests and held",
    "talks with each of them on what had been done in areas like transport and",
    "trade.",
    long,
    "The host, on the second day of the talks, spoke to the villagers who live",
    "on the shore after he had prayed in their church and had looked at the boats",
    "that they use.",
  ];
  const text = lines.join("\n");
  const joined = joinWrapped(text, cutLines(text)).map(({ start, end }) => text.slice(start, end));
  expect(joined.map((line) => line.split("\n").length)).toEqual([1, 1, 3, 3, 1, 3]);
});
test("a headline in capitals over a text typed to a width, among a page's buttons, stays apart from it", () => {
  const lines = [
    "Announcements",
    "Collapse",
    "X",
    "Filter",
    "Time",
    "Show",
    "",
    "    NINE STATES THAT SHARE THE RIVER AGREE ON ITS WATER AND ITS FISH",
    "    Andina, Peru",
    "    Oct 11 2007",
    "",
    "    LIMA (Andina) - The nine states on Saturday signed five papers on the",
    "    water that they share, on the fish in it and on the dams which some",
    "    of them have planned, envoys said on Sunday.",
    "",
    "    Earlier that day the president of Peru had received his guests and had",
    "    talked with each of them on what had been done in areas like transport",
    "    and trade.",
    "Working...",
  ];
  const text = lines.join("\n");
  const joined = joinWrapped(text, cutLines(text)).map(({ start, end }) => text.slice(start, end));
  expect(joined.filter((line) => line.includes("\n")).map((line) => line.split("\n").length)).toEqual([3, 3]);
  expect(joined).toContain("NINE STATES THAT SHARE THE RIVER AGREE ON ITS WATER AND ITS FISH");
});
test("short lines are not joined", () => {
  const text = ["Home", "News", "World", "Sport", "Weather", "Travel", "Opinion", "About us", "Contact"].join(
    "\n",
  );
  expect(joinWrapped(text, cutLines(text))).toHaveLength(9);
});

test("lines hold every letter once and in order, whatever the text", () => {
  assert(
    property(string({ unit: "grapheme", maxLength: 300 }), (text) => {
      const spans = cutLines(text).flatMap((line) => splitLine(text, line));
      let at = 0;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(text.slice(at, start)).not.toMatch(/[\p{L}\p{N}]/u);
        at = end;
      }
      expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});

describe("a headline set over several lines", () => {
  const joined = (text: string): string[] =>
    joinStacked(text, cutLines(text)).map(({ start, end }) => text.slice(start, end));
  test("is one line", () =>
    expect(joined("The Register\n\nNINE STATES AGREE\nTO KEEP THE LAKE\nFREE OF SHIPS\n\nThey met.")).toEqual(
      ["The Register", "NINE STATES AGREE\nTO KEEP THE LAKE\nFREE OF SHIPS", "They met."],
    ));
  test.each([
    "THE REGISTER\nLINCOLN\n\nNine states agree",
    "Index\n\nWORLD NEWS\nLOCAL SPORT\n\nNine states agree",
    "Index\n\nNINE STATES AGREE\nThey met in Lima\n\nNine states agree",
    "Index\n\nNINE STATES AGREE TO TALK\n\nENVOYS FLY TO LIMA\n\nText",
  ])("stays apart: %s", (text) => expect(joined(text)).toEqual(text.split(/\n+/)));
});

test("a scanned column of print, whose lines break words, among its heads", () => {
  const text =
    "THE BAY COURIER\nVOL. XLII No. 118        ACCRA, THURSDAY, JUNE 16, 1960        PRICE 3d.\n\nNKRUMAH TO VISIT\n\n" +
    "ACCRA, Wed. — Dr. Kwame Nkrumah, the\nPrime Minister, will leave by air for Cona-\nkry on Saturday for talks with Presi-\ndent Sekou Toure, it was announced\nhere to-day.\n\n" +
    "The two leaders are expected to discuss\nthe Union and the situation in the Congo.\n\nRADIO: P. 6\n";
  const joined = joinWrapped(text, cutLines(text)).map(({ start, end }) => text.slice(start, end));
  expect(joined).toHaveLength(6);
  expect(joined[3]).toMatch(/^ACCRA, Wed[^]*here to-day\.$/);
});

test("a wire of capitals, its slugs and numbers apart", () => {
  const text =
    "UPI-47\n\n(TREATY)\n\n     MOSCOW, AUG. 5 (UPI)--THE UNITED STATES, BRITAIN AND THE SOVIET UNION\nTODAY SIGNED A TREATY BANNING NUCLEAR TESTS IN THE ATMOSPHERE, IN OUTER\nSPACE AND UNDER WATER.\n" +
    "     THE SECRETARY OF STATE AND THE FOREIGN SECRETARY OF GREAT BRITAIN, THE\nEARL OF HOME, SIGNED WITH THE SOVIET FOREIGN MINISTER, ANDREI GROMYKO, IN\nTHE KREMLIN.\n     RUSK CALLED IT A FIRST STEP.\nMORE\n\nUPI-48\n";
  const joined = joinWrapped(text, cutLines(text)).map(({ start, end }) => text.slice(start, end).trim());
  expect(joined.map((line) => line.replaceAll(/\s+/g, " ").slice(0, 20))).toEqual([
    "UPI-47",
    "(TREATY)",
    "MOSCOW, AUG. 5 (UPI)",
    "THE SECRETARY OF STA",
    "RUSK CALLED IT A FIR",
    "MORE",
    "UPI-48",
  ]);
});
test("a document set on pages, words broken at the ends of its lines, heads and feet between", () => {
  const text =
    "S/2013/447\nDistr.: General\n26 July 2013\nOriginal: English\nLetter from the Permanent Representative\nI have the honour to transmit herewith a communiqué of the summit of the\nIntergovernmental Authority on Development, which was held in Addis Aba-\nba on 24 July 2013 and attended by the heads of State of four countries,\nand I should be grateful if it could be circulated as a docu-\nment of the Council.\n(Signed) Macharia Kamau\n13-40911 (E)\nPlease recycle\n2/4\nAnnex\n";
  const joined = joinWrapped(text, cutLines(text));
  expect(joined).toHaveLength(11);
  expect(text.slice(joined[5]?.start, joined[5]?.end)).toMatch(/^I have[^]*of the Council\.$/);
});
test("a short line that ends within a word or a sentence goes on in the next", () => {
  const body =
    "The Minister of Foreign Affairs of the Republic of Moldova and the Mi-\nnister of Foreign Affairs of Romania met in Chisinau on 12 March and dis-\ncussed the partnership between their two states, which is ten years old,\nand the growth of their trade.";
  const text = `JOINT STATEMENT\non the meeting of the Ministers\n\n${body}\n\nI. Dialogue\nThe two sides agreed that high-\nlevel contacts would be kept up.\n\na) trade\nb) transport\n\n${body}\n`;
  const joined = joinWrapped(text, cutLines(text)).map(({ start, end }) => text.slice(start, end));
  expect(joined.map((line) => line.replaceAll(/\s+/g, " ").slice(0, 31))).toEqual([
    "JOINT STATEMENT on the meeting ",
    "The Minister of Foreign Affairs",
    "I. Dialogue",
    "The two sides agreed that high-",
    "a) trade",
    "b) transport",
    "The Minister of Foreign Affairs",
  ]);
});
test("a column set in from the margin is wrapped as one that is not", () => {
  const lines = [
    "MONTEVIDEO, Uruguay (Wire) -- The foreign ministers of four neighbours",
    "met on Tuesday to settle how goods are to cross their rivers once the",
    "bridge at the border is closed for repair.",
    "",
    "The host said that the talks had gone well, and that a second round",
    "would be held in Asuncion before the year was out, where the heads of",
    "the customs services are to report on what each of them can do.",
    "",
    "Traders on both banks have asked for longer hours at the ferries and",
    "for a lower fee.",
  ];
  const text = `May 4, 1999\n\n${lines.map((line) => " ".repeat(18) + line).join("\n")}\n`;
  const joined = joinWrapped(text, cutLines(text)).map(({ start, end }) => text.slice(start, end));
  expect(joined.map((line) => line.slice(0, 12))).toEqual([
    "May 4, 1999",
    "MONTEVIDEO, ",
    "The host sai",
    "Traders on b",
  ]);
  // One line that stands far in keeps its indent.
  const few = `${" ".repeat(20)}LIMA, 4 May\nThe ministers met.\nThey parted.\n`;
  expect(cutLines(few)[0]?.start).toBe(0);
});
test("paragraphs apart by blank lines, each a line, are not joined", () => {
  const line = "The foreign ministers of Norway and Kenya met in Oslo on Monday to talk about grain.";
  const text = Array.from({ length: 10 }, () => line).join("\n\n");
  expect(joinWrapped(text, cutLines(text))).toHaveLength(10);
});

test("the next entry of a numbered list is no line of the one above", () => {
  const lines = [
    "The letters of these envoys, who are new in Lima, were taken in the hall of",
    "the palace, where the guard stood and the band of the harbour played, and",
    "a lunch was given for all of them by the minister in the garden behind it:",
    "1. Mr. Tiko Nemo, Ambassador Extraordinary of the Republic of Chad, Lima",
    "2. Ms. Ana Mora, High Commissioner of the Republic of the Fiji Islands and",
    "of its neighbours, who lives in Quito and comes to Lima for some days of a",
    "year, as those before her did, since there has never been a house for them",
    "3. Dr. Jo Paz, Ambassador of the Republic of Mali, who lives in Lima, too.",
  ];
  const text = lines.join("\n");
  const joined = joinWrapped(text, cutLines(text));
  expect(joined.map(({ start }) => text.slice(start, start + 2))).toEqual(["Th", "1.", "2.", "3."]);
});

test.each([
  [" date 2012-06-27 Ministers meet in Lima", ["date 2012-06-27", "Ministers meet in Lima"]],
  ["Date: 2012-06-27 Peru and Chad signed.", ["Date: 2012-06-27", "Peru and Chad signed."]],
  ["The date 2012-06-27 was set in Lima", ["The date 2012-06-27 was set in Lima"]],
  ["date 2012-06-27", ["date 2012-06-27"]],
])("the field of an archive stands for itself: %s", (text, expected) => {
  const parts = cutLines(text).flatMap((line) => splitLine(text, line));
  expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test("a text full of names was wrapped too, though few of its lines go on in small letters", () => {
  const lines = [
    "The meeting was attended by the Republic of Lowland President Mara",
    "Tolland and other Heads of State and Government of the Republic of",
    "Upland, the Kingdom of Midland, Eastland, Westland, Northland, the",
    "Islands of Southland, Farland, Nearland, the Republic of Oldland and",
    "Newland. Highland was represented by its Deputy Prime Minister while",
    "Deepland and the Republic of Ironland were represented by their",
    "Ministers of Foreign Affairs. The Coastland Minister of Finance and",
    "Mr Sand spoke for the Associate Members of the Forum and for the",
    "Observers of the World Bank.",
  ];
  const text = lines.join("\n");
  expect(joinWrapped(text, cutLines(text))).toHaveLength(1);
  const list = lines.map((line) => line.replace(/ (?:of|the|and|while|their)$/, "")).join("\n");
  expect(joinWrapped(list, cutLines(list))).toHaveLength(9);
});

test.each([
  ["The two sides met in Lima on Monday, reported Namora Press Agency (NPA).", 1],
  ["The two ministers shake hands at the palace in Lima on Monday (AFP).", 2],
])("a short name behind its long one is no credit: %s", (text, parts) =>
  expect(splitLine(text, { start: 0, end: text.length })).toHaveLength(parts),
);

test.each([
  [
    "President Ana Mora waves in Lima, Peru, April 11, 2018. REUTERS/Tiko Nemo/File Photo",
    ["President Ana Mora waves in Lima, Peru, April 11, 2018.", "REUTERS/Tiko Nemo/File Photo"],
  ],
  [
    "President Ana Mora waves in Lima, Peru, April 11, 2018. AP Photo/Tiko Nemo, File",
    ["President Ana Mora waves in Lima, Peru, April 11, 2018.", "AP Photo/Tiko Nemo, File"],
  ],
])("the credit of a picture from the files is one: %s", (text, parts) =>
  expect(
    splitLine(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end)),
  ).toEqual(parts),
);

test.each([
  ["gtag('config', 'X-1'); Envoys fly to Lima", ["gtag('config', 'X-1');", "Envoys fly to Lima"]],
  ["The envoys (of Peru); the others", ["The envoys (of Peru); the others"]],
  ["Peru(1); Chad(2)", ["Peru(1); Chad(2)"]],
])("a statement of a script before a headline stands for itself: %s", (text, parts) =>
  expect(
    splitLine(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end)),
  ).toEqual(parts),
);

test.each([
  ["05 Nov 2025. 8 minutes read", ["05 Nov 2025.", "8 minutes read"]],
  ["Dec 18, 2025 2 min read", ["Dec 18, 2025", "2 min read"]],
  ["by Jo Berg ● December 23, 2025 ● 6 min read", ["by Jo Berg ●", "December 23, 2025 ●", "6 min read"]],
  ["The envoys flew for 8 minutes", ["The envoys flew for 8 minutes"]],
  ["Grain takes 8 minutes to read", ["Grain takes 8 minutes to read"]],
])("a day and how long reading takes: %s", (text, parts) =>
  expect(
    splitLine(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end)),
  ).toEqual(parts),
);

test("of a text without a width only those lines are joined between which a word breaks", () => {
  const text = "Envoy leaves Lima\n\nThe foreign minis-\ntry said so\non Monday\nTrade-\nNew figures";
  const joined = joinWrapped(text, cutLines(text)).map(({ start, end }) => text.slice(start, end));
  expect(joined).toEqual([
    "Envoy leaves Lima",
    "The foreign minis-\ntry said so",
    "on Monday",
    "Trade-",
    "New figures",
  ]);
});

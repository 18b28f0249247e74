import { loadKnowledge } from "@chancery/knowledge";
import { describe, expect, test } from "vitest";

import { citedAgencies } from "./cited-agencies.ts";
import { creditsOf } from "./credits.ts";
import { datelineOf } from "./dateline.ts";
import { lineDateline } from "./line-dateline.ts";
import { languageOf } from "./language.ts";
import { read } from "../index.ts";
import { outletOf } from "./outlet.ts";

const knowledge = loadKnowledge();

const block = (text: string, kind: "byline" | "credit" | "paragraph" | "boilerplate") =>
  [{ span: { start: 0, end: text.length }, kind }] as const;

describe("datelines", () => {
  test.each([
    ["MOSCOW — Russian President Vladimir Putin visited Kazakhstan.", "MOSCOW —", "MOSCOW"],
    ["MANILA, Philippines – The two states signed.", "MANILA, Philippines –", "MANILA"],
    ["LAGOS (Reuters) - Nigeria will send envoys.", "LAGOS (Reuters) -", "LAGOS"],
    ["BEIJING, May 4 (Xinhua) -- China and Peru signed.", "BEIJING, May 4 (Xinhua) --", "BEIJING"],
    ["ADDIS ABABA/NAIROBI — The envoys met.", "ADDIS ABABA/NAIROBI —", "ADDIS ABABA"],
    ["NEW DELHI: India and Nepal signed.", "NEW DELHI:", "NEW DELHI"],
    ["LIMA, 14.05.2011. The ministers met.", "LIMA, 14.05.2011.", "LIMA"],
    ["Lima, Aug. 23 (ANDINA).- The ministers agreed.", "Lima, Aug. 23 (ANDINA).", "Lima"],
    ["Kabul (AP) — The envoys met.", "Kabul (AP) —", "Kabul"],
    // As old wires write a dash.
    ["LIMA, Peru (AP) _ The envoys met.", "LIMA, Peru (AP) _", "LIMA"],
    ["HAVANA -- Leaders argued.", "HAVANA --", "HAVANA"],
    ["Brussels 24.03.2022 The council met.", "Brussels 24.03.2022", "Brussels"],
    ["[Harbour Times] Dar es Salaam -- The envoys met.", "[Harbour Times] Dar es Salaam --", "Dar es Salaam"],
    ["MANILA, April 24 (1955). -- The envoys met.", "MANILA, April 24 (1955). --", "MANILA"],
    ["PORTWATCH / NAIROBI - The envoys met.", "PORTWATCH / NAIROBI -", "NAIROBI"],
    ["ASTANA. KAZINFORM The ministers met.", "ASTANA. KAZINFORM", "ASTANA"],
    ["ASTANA. May 5. KAZINFORM - The ministers met.", "ASTANA. May 5. KAZINFORM -", "ASTANA"],
    ["JAKARTA, Wed. — The ministers met.", "JAKARTA, Wed. —", "JAKARTA"],
    ["JAKARTA, Wednesday: The ministers met.", "JAKARTA, Wednesday:", "JAKARTA"],
    ["VATICAN CITY, Nov. 29, 1984 - The ministers met.", "VATICAN CITY, Nov. 29, 1984 -", "VATICAN CITY"],
    ["Lima, 1 April 1997 ((Wire)) - The ministers met.", "Lima, 1 April 1997 ((Wire)) -", "Lima"],
    ["Lima, Peru; 23 January 1998 (AP) -- The ministers met.", "Lima, Peru; 23 January 1998 (AP) --", "Lima"],
    ["LIMA, PERU (12 March 2014) — The ministers met.", "LIMA, PERU (12 March 2014) —", "LIMA"],
    [
      "Lima: For the third day in a row, the foreign ministry on Monday summoned the envoy of Chile over the fishing boats.",
      "Lima:",
      "Lima",
    ],
    [
      "NZPA-Reuter Lima The Prime Minister of Peru has refused to meet the envoys.",
      "NZPA-Reuter Lima",
      "Lima",
    ],
    ["AAP/Reuters New Delhi Ministers of nine states have met.", "AAP/Reuters New Delhi", "New Delhi"],
    ["YEREVAN, APRIL 18, ARMENPRESS. The ministers met.", "YEREVAN, APRIL 18, ARMENPRESS.", "YEREVAN"],
    ["June 29, 2012 (JUBA) – The envoys met.", "June 29, 2012 (JUBA) –", "JUBA"],
    ["JUBA (Nile Wire), Jan 30, 2012 - Output was halted.", "JUBA (Nile Wire), Jan 30, 2012 -", "JUBA"],
    ["JUBA, January 30, 2012, Nile-Wire – Output was halted.", "JUBA, January 30, 2012, Nile-Wire –", "JUBA"],
    [
      "JUBA, South Sudan (Radio Lagoon, March 21, 2012) – Output was halted.",
      "JUBA, South Sudan (Radio Lagoon, March 21, 2012) –",
      "JUBA",
    ],
    [
      "JUBA (Lake News / Reuters - 21st March, 2012) Output was halted.",
      "JUBA (Lake News / Reuters - 21st March, 2012)",
      "JUBA",
    ],
    // As papers print cables: the wire or the hour before the town, a heading of the column run into it.
    [
      "(N.Z.P.A.-Reuter—Copyright) LIMA, March 20. The envoys met.",
      "(N.Z.P.A.-Reuter—Copyright) LIMA, March 20.",
      "LIMA",
    ],
    ["(Rec. 8 p.m.) NEW YORK. March 17. The envoys met.", "(Rec. 8 p.m.) NEW YORK. March 17.", "NEW YORK."],
    [
      "(From Our Own Correspondent.) LIMA, March 20. The envoys met.",
      "(From Our Own Correspondent.) LIMA, March 20.",
      "LIMA",
    ],
    [
      "Treaty Is Signed (Rec. 9.30 p.m.) _ LIMA, March 20. The envoys met.",
      "(Rec. 9.30 p.m.) _ LIMA, March 20.",
      "LIMA",
    ],
    [
      "LIMA, Nov. 4 The envoys of nine states have said that they will sign the pact in May, come what may.",
      "LIMA, Nov. 4",
      "LIMA",
    ],
  ])("%s", (text, span, place) => {
    const found = datelineOf(text, { start: 0, end: text.length }, knowledge);
    expect(found && text.slice(found.span.start, found.span.end).replace(/-$/, "").trimEnd()).toBe(
      span.replace(/-$/, "").trimEnd(),
    );
    expect(found?.placeSpan && text.slice(found.placeSpan.start, found.placeSpan.end)).toBe(place);
  });
  test.each([
    "BREAKING — The envoys met.",
    "NPG - The envoys met.",
    "Envoys 24.03.2022 The council met.",
    "Brussels 24.03 The council met.",
    "[Harbour Times] The envoys met in Dar es Salaam.",
    "Lake News/ Envoys to meet",
    "QUESTION: Will you sign?",
    "UPDATE 1- Envoys meet",
    "Trade – the old quarrel – was left.",
    "Putin: we will sign.",
    "NATO — the alliance — met.",
    "Russia-led talks opened.",
    "ANNA PETROVA (Bulgaria) said the text was weak.",
    "Kenya, Uganda and Tanzania signed.",
    "Lima: what to see",
    "Lima: the city of kings, of fog and of ministers who never meet before noon or after six in the evening.",
    "Peru: The government of the state has asked nine ambassadors to leave within a week, officials said on Monday.",
    "Anglo-French Lima The talks were opened by both.",
    "4 May 2009 - 6 June 2009",
    // A bracket before a sentence, a town without a day, a day that opens a list.
    "(The Press Association) LIMA is a town of fog, said the envoy.",
    "The paper (Copyright 1963) PERU, May 3 and later",
    "LIMA, Nov. 4 Talks",
  ])("none: %s", (text) => expect(datelineOf(text, { start: 0, end: text.length }, knowledge)).toBeNull());
});

test.each([
  ["25 May 2016 – The envoys of nine states met.", 2016, 5, 25],
  ["Tuesday, May 3, 2011 — The ministers agreed.", 2011, 5, 3],
])("a day before a dash dates the text: %s", (text, year, month, day) => {
  const found = datelineOf(text, { start: 0, end: text.length }, knowledge);
  expect(found).toMatchObject({ placeSpan: null, stamp: { year, month, day } });
});

describe("datelines on a line of their own", () => {
  test.each([
    ["LONDON, Friday", "LONDON"],
    ["GENEVA, Sunday Night.", "GENEVA"],
    ["From Our Own Correspondent, London, Friday", "London"],
    ["From our special correspondent in LIMA", "LIMA"],
    ["PORT OF SPAIN, June 20 (Reuter):", "PORT OF SPAIN"],
    ["LISBON (Thursday)", "LISBON"],
    ["From our Own Correspondent, Anna Petrova", null],
    ["London, Ontario is far", null],
  ])("%s", (line, place) => {
    const found = lineDateline(line, { start: 0, end: line.length }, knowledge);
    expect(found?.placeSpan ? line.slice(found.placeSpan.start, found.placeSpan.end) : null).toBe(place);
  });

  test.each([
    ["LISBON, Oct. 4, Kyodo", "Kyodo"],
    ["LISBON, Oct. 4 (Kyodo)", "Kyodo"],
    ["LISBON, Oct. 4, Portugal", null],
  ])("whose story it is: %s", (line, agency) => {
    const found = lineDateline(line, { start: 0, end: line.length }, knowledge);
    expect(found?.agency?.name ?? null).toBe(agency);
  });

  test.each([
    ["LISBON (Oct. 4)", 10, 4],
    ["LISBON (4 October) --", 10, 4],
    ["LISBON, Oct. 4 (Reuter)", 10, 4],
  ])("the day in %s is no wire", (line, month, day) => {
    const found = lineDateline(line, { start: 0, end: line.length }, knowledge);
    expect(found).toMatchObject({ stamp: { month, day } });
    expect(found?.agency?.name ?? "Reuters").toBe("Reuters");
  });
});

describe("who made it", () => {
  test.each<[string, "byline" | "credit", string[], string[]]>([
    ["With reporting by dpa, TASS, and Interfax", "byline", [], ["dpa", "TASS", "Interfax"]],
    [
      "Reporting by Renat Tashkinbayev, writing by Dinara Urazova",
      "byline",
      ["Renat Tashkinbayev/reporter", "Dinara Urazova/author"],
      [],
    ],
    [
      "By Jeanne Vermeulen and Tomás Oliveira in Luxembourg",
      "byline",
      ["Jeanne Vermeulen/author", "Tomás Oliveira/author"],
      [],
    ],
    ["Editado por Ana Ruiz Mora", "byline", ["Ana Ruiz Mora/author"], []],
    ["Von Jens Ravn", "byline", ["Jens Ravn/author"], []],
    ["United Nations", "byline", [], []],
    ["By DANIEL HARGROVE", "byline", ["Daniel Hargrove/author"], []],
    ["Source: Xinhua", "byline", [], ["Xinhua"]],
    ["Reuters Staff", "byline", [], ["Reuters"]],
    ["(Edited by Ruth Janssens)", "byline", ["Ruth Janssens/editor"], []],
    ["Credit: AP/Pavel Bednyakov", "credit", ["Pavel Bednyakov/photographer"], ["AP"]],
    ["(Photo by Ana Ruiz/Getty Images)", "credit", ["Ana Ruiz/photographer"], ["Getty Images"]],
    ["Photo courtesy of akorda.kz", "credit", [], []],
    ["By our correspondent in London", "byline", [], []],
    ["Reuters", "byline", [], ["Reuters"]],
    ["From Ingrid Solberg in Washington", "byline", ["Ingrid Solberg/author"], []],
    ["Photo: Andes Wire/J. Quispe", "credit", ["J. Quispe/photographer"], ["Andes Wire"]],
    ["(Photo: Meridian Archive/R. Castell)", "credit", ["R. Castell/photographer"], []],
    ["Photo: Joint Press Corps", "credit", [], []],
    [
      "Written by Noa Shadmi, edited by Karim Haddad-Levy. Agencies contributed to this report.",
      "byline",
      ["Noa Shadmi/author", "Karim Haddad-Levy/editor"],
      [],
    ],
    [
      "-- With reporting by Dora Ulloa in Quito; editing by P. Salas --",
      "byline",
      ["Dora Ulloa/reporter", "P. Salas/editor"],
      [],
    ],
    ["Agencies contributed", "byline", [], []],
    [
      "EXCLUSIVE by GARY FINCH and SUE MARLOW in Whitehall",
      "byline",
      ["Gary Finch/author", "Sue Marlow/author"],
      [],
    ],
    ["Abdullah al-Sabri", "byline", ["Abdullah al-Sabri/author"], []],
    ["with PNA", "byline", [], ["PNA"]],
    ["Rt Hon Ana Ruiz", "byline", ["Ana Ruiz/author"], []],
    ["Photo: Supplied / Lake Corva Forum Secretariat", "credit", [], []],
    ["AsiaToday reporter Lee Wook-jae", "byline", ["Lee Wook-jae/author"], []],
    ["NZPA-Reuter Washington", "byline", [], ["NZPA", "Reuters"]],
    ["By Reuben Washington", "byline", ["Reuben Washington/author"], []],
    ["Source:Xinhua Published: 2016-3-25 7:02:20", "byline", [], ["Xinhua"]],
    ["Source: Voice of America", "credit", [], ["Voice of America"]],
    ["Photo: Kenya State House", "credit", [], []],
    ["[Source: Fiji Government/ Facebook]", "credit", [], []],
    ["– Trend:", "byline", [], ["Trend"]],
    ["| KYODO / Kyodo", "byline", [], ["KYODO"]],
  ])("%s", (text, kind, people, agencies) => {
    const found = creditsOf(text, block(text, kind), knowledge);
    expect(found.bylines.map(({ name, role }) => `${name}/${role}`)).toEqual(people);
    expect(found.agencies.map(({ name }) => name)).toEqual(agencies);
  });
});

describe("the day that stands over an article", () => {
  const BODY =
    "The ministers of Kenya and Ethiopia signed seven papers in Nairobi on the river that both share, officials said.\nThey will meet again in the spring, and the experts of both states will meet before them in Addis Ababa.";
  const dayOf = (text: string): string | undefined => {
    const { head } = read({
      bytes: new TextEncoder().encode(text),
      uri: "x",
      mediaType: "text/plain",
      knowledge,
    });
    return (
      head.dateClues.find(({ rule, rejected }) => rule === "date.stamp" && rejected !== true)?.latest ??
      undefined
    );
  };
  test.each<[string, string, string | undefined]>([
    ["in the header of a collection", `date 2019-08-21 ${BODY}`, "2019-08-21"],
    ["the same before the headline", `date 2019-08-21 Kenya and Ethiopia sign papers\n${BODY}`, "2019-08-21"],
    [
      "with the wire behind it",
      `Kenya and Ethiopia sign papers\nPublished on February 21, 2008, Xinhua\n${BODY}`,
      "2008-02-21",
    ],
    [
      "is the page's clock, where the way home and the title follow it",
      `Kenya and Ethiopia sign papers\nTuesday, July 23, 2024\nHomeLatestKenya and Ethiopia sign papers\nKenya and Ethiopia sign papers\n${BODY}`,
      undefined,
    ],
    [
      "is its own, where only the title follows",
      `Kenya and Ethiopia sign papers\nTuesday, July 23, 2024\nKenya and Ethiopia sign papers\n${BODY}`,
      "2024-07-23",
    ],
  ])("%s", (_, text, day) => expect(dayOf(text)).toBe(day));
});

describe("agencies that the text credits", () => {
  test.each<[string, string[]]>([
    [
      "The ceremony took place in the Kremlin, Radio Liberty’s Azattic Regional Service reported.",
      ["Radio Liberty’s Azattic Regional Service"],
    ],
    ["The two sides signed a pact, Xinhua reported.", ["Xinhua"]],
    ["The envoy left, according to TASS.", ["TASS"]],
    ["The envoy left, the minister reported.", []],
    ["The envoy left, Mr Putin reported.", []],
  ])("%s", (text, agencies) =>
    expect(citedAgencies(text, block(text, "paragraph"), knowledge).map(({ name }) => name)).toEqual(
      agencies,
    ),
  );
});

describe("the outlet", () => {
  const outlet = (text: string, kind: "paragraph" | "boilerplate", uri = "x.txt"): string | null =>
    outletOf({ text, blocks: block(text, kind), uri, named: [], knowledge });
  test.each<[string, "paragraph" | "boilerplate", string | null]>([
    ["Putin met Nazarbayev, a Tengrinews correspondent reports from Moscow.", "paragraph", "Tengrinews"],
    ["RFE/RL journalists report the news in 27 languages.", "boilerplate", "RFE/RL"],
    ["© Copyright 2011 The Philippine Ledger. All Rights Reserved", "boilerplate", "The Philippine Ledger"],
    ["Copyright 2021 The Associated Press. All rights reserved.", "boilerplate", null],
    ["The minister told Reuters.", "paragraph", null],
    ["BBC News", "boilerplate", "BBC"],
  ])("%s", (text, kind, name) => expect(outlet(text, kind)).toBe(name));
  test("by the address", () =>
    expect(outlet("Talks", "paragraph", "https://www.bbc.co.uk/news/1")).toBe("BBC"));
});

describe("the name at the head of the page", () => {
  const LEAD =
    "The two presidents signed a treaty on trade and water in the capital on Monday, officials said.";
  const head = (lines: readonly string[], uri = "x.txt"): string | null =>
    read({ bytes: new TextEncoder().encode([...lines, LEAD, LEAD].join("\n")), uri, knowledge }).head.outlet;
  test.each<[string, string[], string | null]>([
    ["a paper's word at the top", ["Gulf Courier", "Two presidents sign a treaty"], "Gulf Courier"],
    [
      "a name in capitals, printed in small letters below",
      ["THE EASTERN LEDGER | Archive", "Two presidents sign a treaty", "The Eastern Ledger, 12 High Street"],
      "The Eastern Ledger",
    ],
    [
      "a slogan beside it",
      ["El Istmo", "Africa's evening paper", "Two presidents sign a treaty"],
      "El Istmo",
    ],
    [
      "an edition in English",
      ["Correio das Ilhas (English service)", "Two presidents sign a treaty"],
      "Correio das Ilhas",
    ],
    [
      "after a comma",
      ["Dépêche du Port, English edition", "Two presidents sign a treaty"],
      "Dépêche du Port",
    ],
    [
      "the initials in the dateline",
      [
        "EL ECO DEL SUR -- Servicio en inglés",
        "Two presidents sign a treaty",
        `LIMA, 7 Sept. (E.E.S.) - ${LEAD}`,
      ],
      "EL ECO DEL SUR",
    ],
    [
      "an article before it in the address",
      ["TheBugleCall", "Two presidents sign", "tips@buglecall.example"],
      "TheBugleCall",
    ],
    ["a section", ["World News", "Two presidents sign a treaty"], null],
    ["a place", ["Havana", "Two presidents sign a treaty"], null],
    ["a menu", ["Home | News | Sport", "Two presidents sign a treaty"], null],
    ["a name that nothing bears out", ["Silver River", "Two presidents sign a treaty"], null],
  ])("%s", (_, lines, name) => expect(head(lines)).toBe(name));
  test("a name that the address bears out", () =>
    expect(head(["Silver River", "Two presidents sign a treaty"], "https://silverriver.example/1")).toBe(
      "Silver River",
    ));
});

test.each([
  ["The president of Kenya said on Monday that he would meet the prime minister.", "en"],
  ["Le président de la République a rencontré son homologue dans la capitale.", "fr"],
  ["El presidente se reunió con su homólogo en la capital y firmó un acuerdo con los ministros.", "es"],
  ["Президент встретился со своим коллегой в столице.", "ru"],
  ["Президент зустрівся зі своїм колегою в столиці, і вони підписали угоду.", "uk"],
  ["12 34", "und"],
])("%s is in %s", (text, language) => expect(languageOf(text)).toBe(language));

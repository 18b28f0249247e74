import { assertLinear } from "@chancery/language/testing";
import { describe, expect, test } from "vitest";

import { readText, words } from "../../resolution/entities/testing.ts";

/** "kind: words" of every name, in reading order. */
const namesIn = (sentence: string): readonly string[] => {
  const doc = readText(sentence);
  return doc.names.map(({ kind, span }) => `${kind}: ${words(doc, span)}`);
};

const FOUND: readonly (readonly [string, readonly string[]])[] = [
  // Text in capitals, as teleprinters had it.
  ["FOREIGN MINISTER TANAKHO LEFT FOR PARIS TODAY.", ["person: TANAKHO", "place: PARIS"]],
  ["THE ENVOYS MET GEN. R. MBARUSHIMANA IN BONN.", ["person: R. MBARUSHIMANA", "place: BONN"]],
  ["MINISTER LEFT.", []],
  ["THE ENVOY EXPELLED A CLERK.", []],
  ["THE PRESIDENT PALACE WAS CLOSED TODAY.", []],
  ["THE FOREIGN MINISTER VISITED KENYA.", ["country: KENYA"]],
  // persons nobody has listed
  [
    "Deputy defence minister Prince Khalid bin Salman bin Abdulaziz spoke.",
    ["person: Khalid bin Salman bin Abdulaziz"],
  ],
  ["King Salman bin Abdulaziz spoke.", ["person: Salman bin Abdulaziz"]],
  ["The envoy, Abdulaziz al-Shammari, spoke.", ["person: Abdulaziz al-Shammari"]],
  ["They landed at King Khalid International Airport.", ["place: King Khalid International Airport"]],
  ["He landed at Jomo Kenyatta International Airport.", ["place: Jomo Kenyatta International Airport"]],
  ["They greeted King Khalid at the airport.", ["person: King Khalid"]],
  ["Deputy Foreign Minister Rana Haddadin left for talks.", ["person: Rana Haddadin"]],
  ["The minister, Tiago Vasconcelos Prado, said nothing.", ["person: Tiago Vasconcelos Prado"]],
  ["She praised J. K. Mbarushimana, the former finance minister.", ["person: J. K. Mbarushimana"]],
  ["Prime Minister Rashid es-Said spoke.", ["person: Rashid es-Said"]],
  ["Foreign Minister Rashid ul-Mulk spoke.", ["person: Rashid ul-Mulk"]],
  ["The envoy, Khalid bin Rashid al-Mansuri, declined.", ["person: Khalid bin Rashid al-Mansuri"]],
  ["Ambassador Pieter van der Zwaag handed over the note.", ["person: Pieter van der Zwaag"]],
  ["Trade minister Simon Birmingham hoped for a call.", ["person: Simon Birmingham"]],
  ["Robert Jordan, an aide, listened.", ["person: Robert Jordan"]],
  ["According to the printer Đặng Thị Thu Hà, they were late.", ["person: Đặng Thị Thu Hà"]],
  ["He met President de Gaulle in 1962.", ["person: de Gaulle"]],
  ["Outgoing Prime Minister K P Sharma Oli resigned.", ["person: K P Sharma Oli"]],
  ["Trade reached US$ 5.9 billion.", []],
  ["Sixteen European Union states met.", ["organization: European Union"]],
  ["The American States met in Lima.", ["place: Lima"]],
  ["The American envoys met in Lima.", ["country: American", "place: Lima"]],
  ["Seventeen Arab League members voted.", ["organization: Arab League"]],
  ["She went to Russian St. Petersburg.", ["country: Russian", "place: St. Petersburg"]],
  ["Fishing costs 1.5 billion US dollars or 2 billion New Zealand dollars.", []],
  ["It bought 5 million Peruvian shares for 2 million Swiss francs.", ["country: Peruvian"]],
  ["The trade group hailed a field known as Serdar.", []],
  ["Prime Minister van der Zwaag resigned.", ["person: van der Zwaag"]],
  ["Dato' Seri Ahmad Faizul arrived.", ["person: Ahmad Faizul"]],
  ["The minister thanked Dato’ Rosli Tun Azman.", ["person: Rosli Tun Azman"]],
  ["The minister thanked Dato’ Sri Rosli Azman.", ["person: Rosli Azman"]],
  // The fuller of two names of one person.
  ["The premier met Chairman Mao Tsetung.", ["person: Mao Tsetung"]],
  ["The premier met Chairman Mao in Peking.", ["person: Chairman Mao", "place: Peking"]],
  // A family's name, and a given one: no styles.
  ["Tan Wei Ming spoke.", ["person: Tan Wei Ming"]],
  ["Foreign Minister Jaya Kumar spoke.", ["person: Jaya Kumar"]],
  ["Junta leader Senior Gen. Kyaw Thura Min spoke.", ["person: Kyaw Thura Min"]],
  ["The envoy, Mohammad Anwar Ibrahim, left.", ["person: Mohammad Anwar Ibrahim"]],
  // styles of Malaysia and Brunei, before a name and before the father's within it
  ["Tan Sri Azman Rosli arrived.", ["person: Azman Rosli"]],
  ["Datuk Patinggi Tan Sri Rosli Tun Azman arrived.", ["person: Rosli Tun Azman"]],
  [
    "Datuk Seri Setia Haji Azmi Pehin Datu Pekerma Jaya Haji Mohd Rosli spoke.",
    ["person: Azmi Pehin Datu Pekerma Jaya Haji Mohd Rosli"],
  ],
  ["Minister Tengku Datuk Seri Faizul Tengku Abdul Aziz spoke.", ["person: Faizul Tengku Abdul Aziz"]],
  [
    "Foreign Minister Tan See Kiat met Minister Awang Rosli.",
    ["person: Tan See Kiat", "person: Awang Rosli"],
  ],
  [
    "He met the Minister of Trade and International Cooperation of Somalia Abdi Warsame Jimale.",
    ["country: Somalia", "person: Abdi Warsame Jimale"],
  ],
  [
    "He met Director of the International Committee of the Red Cross Pieter Maurits and the Regional Director of the UNDP Kanya Wigna.",
    [
      "organization: International Committee of the Red Cross",
      "person: Pieter Maurits",
      "organization: UNDP",
      "person: Kanya Wigna",
    ],
  ],
  [
    "He met the OSCE Minsk Group Co-Chairs Ilya Popkov and Steven Viscount.",
    ["organization: OSCE Minsk Group", "person: Ilya Popkov", "person: Steven Viscount"],
  ],
  // What an office is for is no body, where the office follows.
  ["Kremlin Press Secretary Luis Sato spoke.", ["place: Kremlin", "person: Luis Sato"]],
  [
    "The Kremlin Press Office spoke to Luis Sato.",
    ["organization: Kremlin Press Office", "place: Kremlin", "person: Luis Sato"],
  ],
  // States that are given names too, before a family name alone ...
  [
    "Ambassador Chad Blackwood, Permanent Representative of Barbados, spoke.",
    ["person: Chad Blackwood", "country: Barbados"],
  ],
  ["Envoy Jordan Bardeau met Egyptian officials.", ["person: Jordan Bardeau", "country: Egyptian"]],
  ["Israel Ramírez, 47, signed for Guatemala.", ["person: Israel Ramírez", "country: Guatemala"]],
  // ... and states nevertheless before offices, papers and lands, or where somebody is "of" them.
  ["Jordan Foreign Minister Rana Haddadin arrived.", ["country: Jordan", "person: Rana Haddadin"]],
  [
    "The president of Chad Deby met the king of Jordan Abdullah.",
    ["country: Chad", "person: Deby", "country: Jordan", "person: Abdullah"],
  ],
  ["In Kenya Ruto was calm.", ["country: Kenya", "person: Ruto"]],
  // An organ behind the body that it is of is not another body's.
  ["The OAS General Assembly met.", ["organization: OAS General Assembly"]],
  ["The UN General Assembly met.", ["organization: UN General Assembly"]],
  // Two who have ruled, by the governments that bear their names.
  ["He held posts in the Nixon and Reagan administrations.", ["person: Nixon", "person: Reagan"]],
  ["It tied the Lima and Quito governments.", ["place: Lima", "place: Quito"]],
  // Illnesses are nobody and no place.
  ["He caught Covid-19 in Houston, where Ebola and Zika are unknown.", ["place: Houston"]],
  // What a conference is on has two subjects; who speaks at it is none.
  [
    "The Conference on Security and Sustainable Growth ended.",
    ["event: Conference on Security and Sustainable Growth"],
  ],
  [
    "The Conference on Security and President Ana Mora differed.",
    ["event: Conference on Security", "person: Ana Mora"],
  ],
  // Of a theme in quotation marks no word is a body.
  ['They met at the forum "One Past and a Common Future for Cooperation".', []],
  // An adjective ends no name: of whom an office is goes with it, or stands apart.
  [
    "The Office of the Kenyan Prime Minister wrote.",
    ["organization: Office of the Kenyan Prime Minister", "country: Kenyan"],
  ],
  ["The Office of the Kenyan leader wrote.", ["country: Kenyan"]],
  // Who holds an office is named behind the body that it is an office of; what goes on with "of" is the body still.
  [
    "He met Chairman of the National Assembly Pham Van Dat and Chief of Office of the Party Central Committee Le Van Son.",
    [
      "organization: National Assembly",
      "person: Pham Van Dat",
      "organization: Office of the Party Central Committee",
      "person: Le Van Son",
    ],
  ],
  [
    "The Head of the Commission for External Relations Do Van Quat left.",
    ["organization: Commission for External Relations", "person: Do Van Quat"],
  ],
  [
    "The Chairman of the Council Standing Committee of Lagos left.",
    ["organization: Council Standing Committee of Lagos", "place: Lagos"],
  ],
  ["Prime Minister Ts.Erdenbat met Kh. Boldsaikhan.", ["person: Ts.Erdenbat", "person: Kh. Boldsaikhan"]],
  // Several ministries are called by no name, nor are those at the head of several states.
  ["The Foreign Ministries of Peru and Chile agreed.", ["country: Peru", "country: Chile"]],
  ["Other Heads of State and Government from Peru came.", ["country: Peru"]],
  // What a bracket shortens is a whole name; another body before it is none of it.
  [
    "He spoke at the LBX Collective Security Treaty Organization (CSTO) talks.",
    ["organization: Collective Security Treaty Organization", "organization: CSTO"],
  ],
  // A word between a title and a listed name, or behind a listed name of three words, belongs to it; no town does.
  ["Deputy Prime Minister Vaovasa Winston Peters left.", ["person: Vaovasa Winston Peters"]],
  ["He met Foreign Minister M. U. M. Ali Sabry.", ["person: M. U. M. Ali Sabry"]],
  ["José Manuel Albares Bueno left.", ["person: José Manuel Albares Bueno"]],
  ["He met Winston Peters Monday.", ["person: Winston Peters"]],
  ["He met Chairman Vuong Dinh Hue.", ["person: Vuong Dinh Hue"]],
  ["Prime Minister Samdech Techo Sok Vannak left.", ["person: Sok Vannak"]],
  [
    "Anja Fajonka, Minister of Foreign and European Affairs of Slovenia, left.",
    ["person: Anja Fajonka", "country: Slovenia"],
  ],
  ["The External Affairs Minister (EAM) signed two Memoranda of Understanding and an MoU.", []],
  ["Peru's Gross Domestic Product (GDP) and Foreign Direct Investment (FDI) grew.", ["country: Peru"]],
  ["Jan Brandvoldsen, the envoy, spoke.", ["person: Jan Brandvoldsen"]],
  ["Severina Lopes-Brandt, of the palace's staff, grumbled.", ["person: Severina Lopes-Brandt"]],
  ["Its Foreign Minister, Ratu Inoke Vakavulo, was late.", ["person: Inoke Vakavulo"]],
  // states, places
  ["Honduras recognised the People's Republic of China.", ["country: People's Republic of China"]],
  ["Morocco left over the Sahrawi Republic.", ["country: Sahrawi Republic"]],
  ["It was launched at Kings Park stadium.", ["place: Kings Park stadium"]],
  ["Kim greeted him at Sunan airport on Tuesday.", ["place: Sunan airport"]],
  ["They met on Singapore's Sentosa island.", ["place: Sentosa island", "country: Singapore"]],
  ["The pact was signed at the Governor's House.", ["place: Governor's House"]],
  ["Rebels planned attacks on Kono and Freetown.", ["place: Kono"]],
  ["France tests its weapons at Mururoa in French Polynesia.", ["place: Mururoa"]],
  ["They met at Charles de Gaulle airport.", ["place: Charles de Gaulle airport"]],
  ["He met the King Hussein Foundation.", ["organization: King Hussein Foundation"]],
  ["They walked to the Stoa of Kalamos.", ["place: Stoa of Kalamos"]],
  ["The session was held at Katima Ngosa.", ["place: Katima Ngosa"]],
  // bodies
  [
    "The High-Level ad hoc Committee on Fisheries met the Chairperson of the Commission.",
    ["organization: High-Level ad hoc Committee on Fisheries"],
  ],
  [
    "The Conciliation Committee on Chad met in Lagos.",
    ["organization: Conciliation Committee on Chad", "country: Chad", "place: Lagos"],
  ],
  ["The Jan Sangh leader criticised it.", ["organization: Jan Sangh"]],
  ["The Bodo Liberation Tigers chairman signed.", ["organization: Bodo Liberation Tigers"]],
  ["The Minister of State for Foreign Affairs was delayed by Hurricane Beryl.", []],
  ["They tried the Shi'ite cleric, and a Catholic bishop fled.", []],
  // the tagger's word for names around listed ones, and for where a body's name ends
  ["The crowd cheered Premier Milan Kadlec as he left.", ["person: Milan Kadlec"]],
  [
    "The Nepal Observation Mission withdrew its boats.",
    ["organization: Nepal Observation Mission", "country: Nepal"],
  ],
  ["Officers of the Chilean Air Force were heard.", ["organization: Chilean Air Force"]],
  ["The Department of Forests and Rivers paid for it.", ["organization: Department of Forests and Rivers"]],
  ["He dined with friends at Farmleigh House.", ["place: Farmleigh House"]],
  [
    "The National Patriotic Council of Johnny Kargbo was left out.",
    ["organization: National Patriotic Council", "person: Johnny Kargbo"],
  ],
  // no names: nouns with a capital, words set so for stress
  ["Both Governments spoke, and the Third Session of the Kingdom ended.", []],
  ["They are OUT, the paper said, and NOT invited.", []],
  // agreements
  [
    "They signed an Agreement on Cooperation in Consular Matters.",
    ["agreement: Agreement on Cooperation in Consular Matters"],
  ],
  [
    "The ministers signed the Agreement on Economic Cooperation in Maputo.",
    ["agreement: Agreement on Economic Cooperation", "place: Maputo"],
  ],
  ["They welcomed the Lusaka ceasefire agreement.", ["agreement: Lusaka ceasefire agreement"]],
  ["Fighting ended under the Minsk accords.", ["agreement: Minsk accords"]],
  ["They signed the Helsinki Final Act.", ["agreement: Helsinki Final Act"]],
  [
    "It was named the Framework for Peace in the Middle East.",
    ["agreement: Framework for Peace in the Middle East"],
  ],
  [
    "They signed the Lagoon Treaty and the Harbour Protocol.",
    ["agreement: Lagoon Treaty", "agreement: Harbour Protocol"],
  ],
  [
    "They signed an agreement on cooperation in agriculture.",
    ["agreement: agreement on cooperation in agriculture"],
  ],
  ["They signed an accord on trade in Geneva.", ["agreement: accord on trade"]],
  [
    "They signed a free trade agreement between Peru and Chile.",
    ["agreement: free trade agreement between Peru and Chile"],
  ],
  [
    "They signed a memorandum on state-owned companies in Lima.",
    ["agreement: memorandum on state-owned companies", "place: Lima"],
  ],
  // what a paper brings into being
  [
    "They signed the treaty creating the Gulf Rail Authority in Muscat.",
    ["agreement: treaty creating the Gulf Rail Authority", "organization: Gulf Rail Authority"],
  ],
  [
    "Ministers initialled a protocol establishing the Lagoon Fisheries Commission.",
    ["agreement: protocol establishing the Lagoon Fisheries Commission"],
  ],
  // Nobody signs on a sea or in it: it is what the paper is about.
  [
    "They signed the Declaration on Fishing in the Coral Sea in Lima.",
    ["agreement: Declaration on Fishing in the Coral Sea", "place: Lima"],
  ],
  [
    "Ministers signed the Peru-Chile agreement on the state border.",
    ["agreement: agreement on the state border"],
  ],
  ["They signed the Timor Sea Treaty in the Kremlin.", ["agreement: Timor Sea Treaty"]],
  [
    "Ministers signed a Programme of Cooperation between the Foreign Ministries.",
    ["agreement: Programme of Cooperation between the Foreign Ministries"],
  ],
  [
    "They signed the Treaty between Peru and Fiji on Mutual Legal Assistance of 3 June 1996.",
    [
      "agreement: Treaty between Peru and Fiji on Mutual Legal Assistance of 3 June 1996",
      "country: Peru",
      "country: Fiji",
    ],
  ],
  [
    "The two sides initialled a protocol “on transit and customs”.",
    ["agreement: protocol “on transit and customs”"],
  ],
  [
    "A memorandum of understanding on fisheries was signed.",
    ["agreement: memorandum of understanding on fisheries"],
  ],
  [
    "It replaced the Peace, Friendship and Boundaries Treaty of 1938.",
    ["agreement: Peace, Friendship and Boundaries Treaty of 1938"],
  ],
  // bodies, buildings, events
  [
    "The Joint Commission on Trade and Economic Cooperation met.",
    ["organization: Joint Commission on Trade and Economic Cooperation"],
  ],
  ["She works for the Ministry of Fisheries and Energy.", ["organization: Ministry of Fisheries and Energy"]],
  [
    "Uruguay declined to join the South American Defence Council.",
    ["organization: South American Defence Council"],
  ],
  [
    "He proposed the Global Fund to Fight AIDS, Tuberculosis and Malaria.",
    ["organization: Global Fund to Fight AIDS, Tuberculosis and Malaria"],
  ],
  [
    "They will adopt a protocol on a 15-member Peace and Security Council.",
    ["organization: Peace and Security Council"],
  ],
  ["Leaders of the Warsaw Pact met.", ["organization: Warsaw Pact"]],
  ["The chairman of the Supreme Soviet of Belarus signed.", ["organization: Supreme Soviet of Belarus"]],
  ["He convened the Congress of People's Deputies.", ["organization: Congress of People's Deputies"]],
  ["The treaty founds the Common Market of the South.", ["organization: Common Market of the South"]],
  ["The Test Ban Treaty Review Conference opened.", ["event: Test Ban Treaty Review Conference"]],
  ["It preceded World War II.", ["event: World War II"]],
  ["They dined at the Grand Lagoon Hotel.", ["place: Grand Lagoon Hotel"]],
  ["The Bandung Conference ended.", ["event: Bandung Conference"]],
  ["They launched Operation Lagoon in May.", ["event: Operation Lagoon"]],
  ["He praised the Nairobi talks.", ["event: Nairobi talks", "place: Nairobi"]],
  // a body whose name goes on where a paper's ends; a middle that somebody else is called by
  ["The East African Community met.", ["organization: East African Community"]],
  ["He met Bruno Eduardo Rodríguez Parrilla.", ["person: Bruno Eduardo Rodríguez Parrilla"]],
  // a people's adjective that is a surname
  ["Said Pedro Joaquin Chamorro, a rebel.", ["person: Pedro Joaquin Chamorro"]],
  ["Said Jose German, a rebel. German agreed that it was late.", ["person: Jose German", "person: German"]],
  ["Israeli Palestinian talks went on.", ["country: Israeli", "country: Palestinian"]],
  [
    "The Lagoon Basin Authority (LBA) met. The LBA agreed.",
    ["organization: Lagoon Basin Authority", "organization: LBA", "organization: LBA"],
  ],
];

describe("names", () => {
  test.each(FOUND)("%s", (sentence, names) => {
    for (const name of names) expect(namesIn(sentence)).toContain(name);
  });
});

const COMPOUNDS: readonly (readonly [string, readonly string[]])[] = [
  ["A Russian-led bloc met.", ["country: Russian"]],
  ["The Kenya-Uganda border was closed.", ["country: Kenya", "country: Uganda"]],
];

describe("names inside hyphen compounds", () => {
  test.each(COMPOUNDS)("%s", (sentence, names) => expect(namesIn(sentence)).toEqual(names));
});

const NOT_FOUND: readonly (readonly [string, string])[] = [
  // a gathering like others of its kind, and those who gather
  ["The Extraordinary Summit opened in Lima.", "event"],
  ["The Summit of Heads of State and Government opened in Lima.", "organization"],
  ["The Summit of Heads of State and Government opened in Lima.", "event"],
  // a style
  ["HM King Joe Reade left with HRH Prince Sam Reade.", "organization"],
  // offices and owners beside a state, not names around it
  ["The Imam of Yemen was ill.", "place"],
  ["The Foreign Ministers of Indonesia and Malaysia met.", "organization"],
  ["Bolivia's Senate adjourned for the day.", "organization"],
  // a body, not a treaty
  ["The Collective Security Treaty Organization met.", "agreement"],
  // no subject of an agreement
  ["They reached an agreement on the sidelines of the summit.", "agreement"],
  ["With the agreement of both sides, talks went on.", "agreement"],
  ["There was strong agreement on the three topics.", "agreement"],
  ["They reached agreement on a Peru-Chile accord.", "agreement"],
  ["They signed an accord creating jobs in Peru.", "agreement"],
  ["They signed an accord creating Peru's new port.", "agreement"],
  ["The accord was signed before creating the Gulf Rail Authority was thought of.", "agreement"],
  ["The Royal Couple dined in Lima.", "organization"],
  ["Her Excellency dined in Lima with the Right Honourable.", "person"],
  ["Talks in Astana went on.", "event"],
  // a month, a day
  ["Talks resume in May.", "person"],
  ["Talks resume on Monday.", "person"],
  // a word that opens a sentence
  ["Speaking on television, he was calm.", "person"],
  ["Commission officials were calm.", "person"],
  // more than one of a name
  ["The two Koreas agreed.", "organization"],
  // money, measures, a first word set in capitals
  ["A donation of MNT 150 million was made.", "organization"],
  ["GDP rose.", "organization"],
  ["FORMER president A. Okello was convicted.", "organization"],
  // a town behind a comma, a state behind a verb
  ["She left Florence, Paris and Rome.", "person"],
  ["The Warsaw Pact met.", "agreement"],
  ["They reached a Geneva agreement in principle.", "agreement"],
  ["The Russian agreement to talk was a surprise.", "agreement"],
  ["Talks went on. The Agreement is long.", "place"],
  ["The Peace Accord Monitoring Commission met.", "agreement"],
  ["PEACE AGREEMENT SIGNED IN PARIS", "agreement"],
  ["They agreed in exchange for aid.", "agreement"],
  // several papers, several gatherings
  ["It is looser than the Association Agreements that it offered.", "organization"],
  // papers of protocol
  ["She presented her Letters of Credence on Monday.", "organization"],
  ["She handed over the Instrument of Ratification.", "organization"],
  // how a meal is held, not by whom
  ["She was invited to an Official Luncheon by the host.", "person"],
  // What stands behind the state is no name of a person.
  ["He joined the Secretariat of the Pacific Community Fisheries Division.", "person"],
  ["He led the Ministry of Trade of Kenya Export Council.", "person"],
  // two people's surnames
  ["Jon Brandt met Ali Haddad. The Brandt-Haddad call was short.", "person: Brandt-Haddad"],
  // peoples by descent, no states
  ["The ethnic Albanians left.", "country"],
  ["Ethnic Armenians fled.", "country"],
];

describe("no name", () => {
  test.each(NOT_FOUND)("%s (%s)", (sentence, kind) => {
    const [sort, own] = kind.split(": ");
    expect(
      namesIn(sentence).filter((name) => (own === undefined ? name.startsWith(`${sort}:`) : name === kind)),
    ).toEqual([]);
  });
});

test("a headline in title case breeds no names, but knows those of the body", () => {
  const doc = readText("Foreign Minister Rana Haddadin signed a pact on transit.", {
    title: "Haddadin Inks Landmark Pact After Long Night",
  });
  const [title] = doc.blocks;
  const inTitle = doc.names.filter(({ span }) => title !== undefined && span.end <= title.span.end);
  expect(inTitle.map(({ span }) => words(doc, span))).toEqual(["Haddadin"]);
});

test("a listed body keeps what stands around it in its name", () => {
  expect(namesIn("He is secretary of the Supreme National Security Council of Tajikistan.")).toContain(
    "organization: Supreme National Security Council of Tajikistan",
  );
});

const HOSTILE = [
  "the Treaty between Peru and ",
  "Aaa Bbb de la Ccc ",
  "treaty “on ",
  "agreement on ",
  "treaty creating the Aaa Bbb ",
  "Council of Council (CC) ",
  "the palace ",
];

describe("linear time", () => {
  test.each(HOSTILE)("%s", (unit) => assertLinear((size) => () => namesIn(unit.repeat(size)), 3000));
});

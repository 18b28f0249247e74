import { describe, expect, test } from "vitest";

import { readText } from "../testing.ts";

/** "person | title | polity | modifier" of every office stated. */
const officesIn = (text: string): readonly string[] => {
  const doc = readText(text);
  const name = (id: string | null) => doc.entities.find((entity) => entity.id === id)?.name ?? "-";
  return doc.offices
    .filter(({ title }) => title !== "")
    .map(({ person, title, polity, modifier }) =>
      [name(person), title, name(polity), modifier ?? "-"].join(" | "),
    );
};

const STATED: readonly (readonly [string, readonly string[]])[] = [
  // Behind a word that leads on a name needs no second comma.
  [
    "Later, Kenyan ambassador to Chad, Joan Wekesa met the minister.",
    ["Joan Wekesa | ambassador | Kenya | -"],
  ],
  ["The envoys of Kenya, Chad's friend, Joan Wekesa met the minister.", []],
  // A word with a subject of its own before it is a verb and no title.
  ["Peru signs the deal as Luis Addo hosts Jens Brandt in Lima.", []],
  ["Peru signed the deal with President Jens Brandt.", ["Jens Brandt | President | - | -"]],
  // What a minister is of, also where the listed office is a shorter one; but not the field of another office.
  [
    "Ali Idriss, Minister of Justice and Culture, left for Lima.",
    ["Ali Idriss | Minister of Justice and Culture | - | -"],
  ],
  [
    "Ali Idriss, Minister of Trade, Industry and Export Promotion, left for Lima.",
    ["Ali Idriss | Minister of Trade, Industry and Export Promotion | - | -"],
  ],
  [
    "The Minister of Electricity and Water of Chad, Ali Idriss, left for Lima.",
    ["Ali Idriss | Minister of Electricity and Water | Chad | -"],
  ],
  [
    "Cabinet Secretary for Wildlife Ali Idriss left for Lima.",
    ["Ali Idriss | Cabinet Secretary for Wildlife | - | -"],
  ],
  [
    "Ali Idriss, Minister of Justice and Foreign Minister of Chad, left for Lima.",
    ["Ali Idriss | Minister of Justice | - | -", "Ali Idriss | Foreign Minister | Chad | -"],
  ],
  ["The head of Media Group Joan Wekesa left for Lima.", ["Joan Wekesa | head | Media Group | -"]],
  [
    "Peru's Minister Responsible for Foreign Affairs Ali Idriss left for Lima.",
    ["Ali Idriss | Minister Responsible for Foreign Affairs | Peru | -"],
  ],
  [
    "Ali Idriss, Minister in charge of Trade, left for Lima.",
    ["Ali Idriss | Minister in charge of Trade | - | -"],
  ],
  ["The Deputy Force Commander Ali Idriss left for Lima.", ["Ali Idriss | Deputy Force Commander | - | -"]],
  // Who is to hold it.
  [
    "The High Commissioner-designate of Peru, Ali Idriss, left for Lima.",
    ["Ali Idriss | High Commissioner-designate | Peru | elect"],
  ],
  [
    "Peru's Minister for Maori and Island Affairs (Mr Ali Idriss) left.",
    ["Ali Idriss | Minister for Maori and Island Affairs | Peru | -"],
  ],
  // Three offices in a row, the last behind "and".
  [
    "Ali Idriss, secretary of the Lake Committee, vice-president of the Council of Chad, and speaker of the Lake Assembly, left for Lima.",
    [
      "Ali Idriss | secretary | Lake Committee | -",
      "Ali Idriss | vice-president | Council of Chad | -",
      "Ali Idriss | speaker | Lake Assembly | -",
    ],
  ],
  [
    "Ali Idriss, Vice President of Ghana and Ruler of Accra, left for Lima.",
    ["Ali Idriss | Vice President | Ghana | -", "Ali Idriss | Ruler | Accra | -"],
  ],
  [
    "Present were Ali Idriss, Deputy Prime Minister and Minister of the Interior and Mr Juan Mora, Deputy Speaker of the Assembly.",
    ["Ali Idriss | Deputy Prime Minister | - | -", "Juan Mora | Deputy Speaker | Assembly | -"],
  ],
  // A post that somebody is to have is not his yet.
  ["Peru presented its candidate for the post of executive secretary, Joan Wekesa.", []],
  ["Peru presented the nominee for foreign minister, Joan Wekesa.", []],
  // "Amir" behind an office is a given name.
  ["Chad's Ambassador to Peru Amir Idriss left for Lima.", ["Amir Idriss | Ambassador | Chad | -"]],
  // Each behind his own name, all through the list.
  [
    "On hand were Ali Idriss, secretary general of the Assembly of Chad, Juan Mora, minister of culture, Joan Wekesa, vice-minister of trade, and others.",
    [
      "Ali Idriss | secretary general | Assembly of Chad | -",
      "Juan Mora | minister of culture | - | -",
      "Joan Wekesa | vice-minister of trade | - | -",
    ],
  ],
  // Where he stayed is not whose he is, unless somebody is relied on or possesses.
  [
    "During his visit in Norway Prime Minister Joan Wekesa was received by the king.",
    ["Joan Wekesa | Prime Minister | - | -"],
  ],
  [
    "During his visit to Norway Prime Minister Joan Wekesa met the king.",
    ["Joan Wekesa | Prime Minister | - | -"],
  ],
  ["He wrote to Norway Prime Minister Joan Wekesa.", ["Joan Wekesa | Prime Minister | Norway | -"]],
  ["He has confidence in Norway Prime Minister Joan Wekesa.", ["Joan Wekesa | Prime Minister | Norway | -"]],
  [
    "He served in Norway Prime Minister Joan Wekesa's cabinet.",
    ["Joan Wekesa | Prime Minister | Norway | -"],
  ],
  // Each behind his title, one of which is no office.
  [
    "Ana Ruiz met the Speaker of the Parliament, Joan Wekesa, the Minister of Trade, Ali Idriss, and the Minister of Works of Chad, Mariam Saleh.",
    [
      "Joan Wekesa | Speaker | - | -",
      "Ali Idriss | Minister of Trade | - | -",
      "Mariam Saleh | Minister of Works | Chad | -",
    ],
  ],
  [
    "Joan Wekesa, the Minister of Trade, Ali Idriss, the Minister of Works, and Mariam Saleh met.",
    ["Joan Wekesa | Minister of Trade | - | -", "Ali Idriss | Minister of Works | - | -"],
  ],
  // A given name, where no state has such a ruler.
  [
    "Present were Joan Wekesa, Minister of Trade, and Sultan Ali Nasser, Minister of Works.",
    ["Joan Wekesa | Minister of Trade | - | -", "Ali Nasser | Minister of Works | - | -"],
  ],
  ["Omani Sultan Ali Nasser met him.", ["Ali Nasser | Sultan | Oman | -"]],
  // Each side's own.
  [
    "Taking part were, on the Kenyan side: Joan Wekesa, Minister of Trade; and on the side of the Republic of Chad: Ali Idriss, Minister of Works.",
    ["Joan Wekesa | Minister of Trade | Kenya | -", "Ali Idriss | Minister of Works | Chad | -"],
  ],
  // Two lists in two orders: the base knows whose the ministers are.
  [
    "The foreign ministers of Azerbaijan, Georgia and Turkey, Mevlüt Çavuşoğlu, Elmar Mammadyarov and Mere Tuilagi, met.",
    [
      "Mevlut Cavusoglu | foreign minister | Türkiye | -",
      "Elmar Mammadyarov | foreign minister | Azerbaijan | -",
      "Mere Tuilagi | foreign minister | - | -",
    ],
  ],
  [
    "At the invitation of prime minister of the government of the Republic of Kenya, Joan Wekesa, president of Chad, Mr Ali Idriss, paid a visit.",
    ["Joan Wekesa | prime minister | Kenya | -", "Ali Idriss | president | Chad | -"],
  ],
  // What stands behind an inserted clause is said of the subject, not of whoever the clause names last.
  [
    "Joan Wekesa, who replaces Ali Idriss, is currently ambassador of Fiji in Lima.",
    ["Joan Wekesa | ambassador | Fiji | -"],
  ],
  [
    "The former Fijian premier, Mere Tuilagi, was appointed high representative.",
    ["Mere Tuilagi | premier | Fiji | former", "Mere Tuilagi | high representative | - | -"],
  ],
  // Of what was told before, not of the speaker's state.
  ["Joan Wekesa, the Fijian premier, was elected its chairman.", ["Joan Wekesa | premier | Fiji | -"]],
  ["Mere Tuilagi spoke. She never served as ambassador of Fiji.", []],
  [
    "Joan Wekesa became Deputy Special Representative in Chad.",
    ["Joan Wekesa | Deputy Special Representative | - | -"],
  ],
  ["Fijian Foreign Minister Mere Tuilagi spoke.", ["Mere Tuilagi | Foreign Minister | Fiji | -"]],
  ["Fiji's deputy trade minister Mere Tuilagi spoke.", ["Mere Tuilagi | deputy trade minister | Fiji | -"]],
  ["President of the Republic of Kenya Joan Wekesa spoke.", ["Joan Wekesa | President | Kenya | -"]],
  ["President Joan Wekesa of Kenya spoke.", ["Joan Wekesa | President | Kenya | -"]],
  [
    "He received the new Ambassadors Extraordinary and Plenipotentiary - Joan Wekesa of the Republic of Kenya and Ali Idriss of Chad.",
    ["Joan Wekesa | Ambassador | Kenya | -", "Ali Idriss | Ambassador | Chad | -"],
  ],
  [
    "The resident ambassadors include Joan Wekesa from Kenya and Dale Pruitt representing the European Union.",
    [
      "Joan Wekesa | resident ambassador | Kenya | -",
      "Dale Pruitt | resident ambassador | European Union | -",
    ],
  ],
  [
    "The foreign ministers were Joan Wekesa (Kenya) and Ali Idriss (Chad).",
    ["Joan Wekesa | foreign minister | Kenya | -", "Ali Idriss | foreign minister | Chad | -"],
  ],
  ["The Kenyan Foreign Minister (Mr Joan Wekesa) spoke.", ["Joan Wekesa | Foreign Minister | Kenya | -"]],
  [
    "Joan Wekesa, who replaced Ali Idriss as Kenya's trade minister, left.",
    ["Joan Wekesa | trade minister | Kenya | -"],
  ],
  ["The President of Kenya, Joan Wekesa (KANU), left.", ["Joan Wekesa | President | Kenya | -"]],
  [
    "The new Ambassador of Kenya to Chad, Joan Wekesa has paid a call.",
    ["Joan Wekesa | Ambassador | Kenya | -"],
  ],
  [
    "The Minister of Trade of Kenya, Joan Wekesa, the director of the Asian Department of the Ministry of Foreign Affairs, Ali Idriss, and the Ambassador of Fiji to Kenya, Mere Tuilagi left.",
    [
      "Joan Wekesa | Minister of Trade | Kenya | -",
      "Ali Idriss | director | Asian Department of the Ministry of Foreign Affairs | -",
      "Mere Tuilagi | Ambassador | Fiji | -",
    ],
  ],
  // each of the state that stands in his place; of which, nobody knows where the numbers differ
  [
    "Kenyan and Fijian foreign ministers Joan Wekesa and Mere Tuilagi met.",
    ["Joan Wekesa | foreign minister | Kenya | -", "Mere Tuilagi | foreign minister | Fiji | -"],
  ],
  [
    "Kenyan and Fijian ministers Joan Wekesa, Ali Idriss and Mere Tuilagi met.",
    ["Joan Wekesa | minister | - | -", "Ali Idriss | minister | - | -", "Mere Tuilagi | minister | - | -"],
  ],
  [
    "Kenyan foreign ministers Joan Wekesa and Mere Tuilagi met.",
    ["Joan Wekesa | foreign minister | Kenya | -", "Mere Tuilagi | foreign minister | Kenya | -"],
  ],
  [
    "Talks were held between the Prime Minister, Minister Joan Wekesa, and Minister of Health Ali Idriss.",
    ["Joan Wekesa | Minister | - | -", "Ali Idriss | Minister of Health | - | -"],
  ],
  ["Air Chief Marshal Ali Idriss spoke.", []],
  ["Senior General Ali Idriss spoke.", []],
  ["Kenyan President Gen. Ali Idriss spoke.", ["Ali Idriss | President | Kenya | -"]],
  ["Kenya's junta leader Senior Gen. Ali Idriss spoke.", ["Ali Idriss | junta leader | Kenya | -"]],
  ["Kenyan Attorney General Ali Idriss spoke.", ["Ali Idriss | Attorney General | Kenya | -"]],
  // in South Asia a foreign secretary is an official under the minister
  [
    "Pakistani Foreign Secretary Joan Wekesa met his Indian counterpart, Ali Idriss.",
    ["Joan Wekesa | Foreign Secretary | Pakistan | -", "Ali Idriss | Foreign Secretary | India | -"],
  ],
  // in a list each office stands behind its name; behind a name that opens the sentence a comma may be left out
  [
    "Mr Ali Idriss, Minister of Foreign Affairs of Chad and Ms Joan Wekesa, Minister of Foreign Affairs of Kenya, signed it.",
    [
      "Ali Idriss | Minister of Foreign Affairs | Chad | -",
      "Joan Wekesa | Minister of Foreign Affairs | Kenya | -",
    ],
  ],
  [
    "Joan Wekesa, Minister of Foreign Affairs of Kenya signed it.",
    ["Joan Wekesa | Minister of Foreign Affairs | Kenya | -"],
  ],
  // Joined to another who has an office of his own, the second comma left out.
  [
    "Premier Joan Wekesa and Chadian President, Ali Idriss have left.",
    ["Joan Wekesa | Premier | - | -", "Ali Idriss | President | Chad | -"],
  ],
  [
    "Minister of Trade, Joan Wekesa and Minister of External Affairs of Chad, Ali Idriss left.",
    ["Joan Wekesa | Minister of Trade | - | -", "Ali Idriss | Minister of External Affairs | Chad | -"],
  ],
  [
    "The king was accompanied by Minister of Trade, Dr Joan Wekesa, and his wife.",
    ["Joan Wekesa | Minister of Trade | - | -"],
  ],
  // Neither of the two is said to be the minister.
  ["The Minister of Trade, Joan Wekesa and Ali Idriss left.", []],
  [
    "State Councillor and Minister of Foreign Affairs of Kenya, Joan Wekesa left on Friday.",
    ["Joan Wekesa | Minister of Foreign Affairs | Kenya | -"],
  ],
  [
    "Joan Wekesa, president of the Council of Ministers, spoke.",
    ["Joan Wekesa | president of the Council of Ministers | - | -"],
  ],
  // a town and a region have offices too; a rank behind an office is no part of it
  ["Premier of Queensland Joan Wekesa spoke.", ["Joan Wekesa | Premier | Queensland | -"]],
  ["The Mayor of London Joan Wekesa spoke.", ["Joan Wekesa | Mayor | London | -"]],
  ["Kenyan Foreign Minister General Joan Wekesa spoke.", ["Joan Wekesa | Foreign Minister | Kenya | -"]],
  ["Chief of Army Staff General Joan Wekesa spoke.", ["Joan Wekesa | Chief of Army Staff | - | -"]],
  ["Secretary General Joan Wekesa spoke.", ["Joan Wekesa | Secretary General | - | -"]],
  // whose he is, before where he is sent; an entry of a list; whoever serves a president is none
  ["Ambassador of Kenya to Chad Joan Wekesa called.", ["Joan Wekesa | Ambassador | Kenya | -"]],
  ["Ambassador of Kenya – Joan Wekesa", ["Joan Wekesa | Ambassador | Kenya | -"]],
  ["Ms. Joan Wekesa - Ambassador of Kenya", ["Joan Wekesa | Ambassador | Kenya | -"]],
  ["Secretary to the President Dr. Joan Wekesa spoke.", ["Joan Wekesa | Secretary to the President | - | -"]],
  // Whom the head of a body sends is not its head.
  [
    "Special Representative of the Secretary-General Joan Wekesa spoke.",
    ["Joan Wekesa | Special Representative of the Secretary-General | - | -"],
  ],
  ["Secretary-General Joan Wekesa spoke.", ["Joan Wekesa | Secretary-General | - | -"]],
  ["An aide to President Joan Wekesa spoke.", ["Joan Wekesa | President | - | -"]],
  // forms of address of the Malay world stand between an office and the name
  ["Kenyan Foreign Minister Datuk Seri Joan Wekesa spoke.", ["Joan Wekesa | Foreign Minister | Kenya | -"]],
  ["Kenyan Premier Datuk Patinggi Tan Sri Joan Wekesa spoke.", ["Joan Wekesa | Premier | Kenya | -"]],
  // what one is in a party joins what he is in its state; of two bodies it may be two people
  [
    "General Secretary of the Liberal Party Central Committee and President of Kenya Joan Wekesa spoke.",
    [
      "Joan Wekesa | General Secretary | Liberal Party Central Committee | -",
      "Joan Wekesa | President | Kenya | -",
    ],
  ],
  [
    "The Secretary-General of the Commonwealth and President of Kenya Joan Wekesa spoke.",
    ["Joan Wekesa | President | Kenya | -"],
  ],
  // what else a ministry at home deals with is no part of the other's office
  [
    "Joan Wekesa, Minister of Foreign Affairs and Expatriates of Kenya, met her Chadian counterpart Ali Idriss.",
    [
      "Joan Wekesa | Minister of Foreign Affairs and Expatriates | Kenya | -",
      "Ali Idriss | Minister of Foreign Affairs | Chad | -",
    ],
  ],
  // an official's counterpart is no minister
  [
    "Indian Foreign Secretary Ravi Menon met his Nepalese counterpart Joan Wekesa.",
    ["Ravi Menon | Foreign Secretary | India | -", "Joan Wekesa | Foreign Secretary | Nepal | -"],
  ],
  // the line above ends with a state
  [
    "Call with the President of Chad\n\nPresident Joan Wekesa spoke of peace.",
    ["Joan Wekesa | President | - | -"],
  ],
  ["This is the third time Minister Joan Wekesa will hold it.", ["Joan Wekesa | Minister | - | -"]],
  ["Second Finance Minister Amir Hamzah Azizan spoke.", ["Amir Hamzah Azizan | Finance Minister | - | -"]],
  // The bearer in brackets behind his office; a state in brackets is no bearer.
  ["The Ambassador of Fiji (H.E. Mere Tuilagi) spoke.", ["Mere Tuilagi | Ambassador | Fiji | -"]],
  ["The Ambassador of Fiji H.E Mere Tuilagi spoke.", ["Mere Tuilagi | Ambassador | Fiji | -"]],
  // The same office once more, of another state, is another's.
  [
    "They met the acting Prime Minister in Tonga, Fijian Prime Minister Mere Tuilagi, and others.",
    ["Mere Tuilagi | Prime Minister | Fiji | -"],
  ],
  // A given name that is a monarch's title elsewhere.
  ["Fiji's Foreign Minister Shah Anwar Qadri spoke.", ["Shah Anwar Qadri | Foreign Minister | Fiji | -"]],
  // The field of an office, its state and its bearer without a comma.
  [
    "Minister of Foreign Affairs and International Cooperation of Somalia Abdi Warsame Jimale spoke.",
    ["Abdi Warsame Jimale | Minister of Foreign Affairs and International Cooperation | Somalia | -"],
  ],
  [
    "Fiji's Foreign Minister Mere Tuilagi MP and Foreign Minister of Kenya Dr. Joan Wekesa spoke.",
    ["Mere Tuilagi | Foreign Minister | Fiji | -", "Joan Wekesa | Foreign Minister | Kenya | -"],
  ],
  ["U.S. Ambassador to Japan Dale Pruitt spoke.", ["Dale Pruitt | Ambassador | United States | -"]],
  [
    "British Foreign Secretary Sir Nigel Ashcombe spoke.",
    ["Nigel Ashcombe | Foreign Secretary | United Kingdom | -"],
  ],
  [
    "Kenyan Cabinet Secretary for Foreign Affairs Joan Wekesa spoke.",
    ["Joan Wekesa | Cabinet Secretary for Foreign Affairs | Kenya | -"],
  ],
  [
    "The Vice-Minister of Foreign Affairs of Fiji, Mere Tuilagi, spoke.",
    ["Mere Tuilagi | Vice-Minister of Foreign Affairs | Fiji | -"],
  ],
  [
    "Fiji's Vice Minister for Foreign Affairs and Trade M. Tuilagi spoke.",
    ["M. Tuilagi | Vice Minister for Foreign Affairs and Trade | Fiji | -"],
  ],
  // The second field is of another title.
  [
    "Fiji's Deputy Minister of Foreign Affairs and Defence Minister Mere Tuilagi spoke.",
    [
      "Mere Tuilagi | Deputy Minister of Foreign Affairs | Fiji | -",
      "Mere Tuilagi | Defence Minister | - | -",
    ],
  ],
  [
    "Fiji's Director-General for Trade Negotiations, Mere Tuilagi, spoke.",
    ["Mere Tuilagi | Director-General for Trade Negotiations | Fiji | -"],
  ],
  // A word of what is done is part of a title only behind its field.
  ["Kenya's Minister of Trade Constance Wekesa spoke.", ["Constance Wekesa | Minister of Trade | Kenya | -"]],
  // An adverb before the office, and "ex-" in one word with it.
  ["Ali Idriss, once the president of Chad, spoke.", ["Ali Idriss | president | Chad | former"]],
  [
    "Ali Idriss, briefly foreign minister of Chad under President Addo, spoke.",
    ["Ali Idriss | foreign minister | Chad | former", "Addo | President | - | -"],
  ],
  ["Ali Idriss, now the president of Chad, spoke.", ["Ali Idriss | president | Chad | -"]],
  ["Ex-President Ali Idriss of Chad spoke.", ["Ali Idriss | President | Chad | former"]],
  ["Former Chadian president Ali Idriss spoke.", ["Ali Idriss | president | Chad | former"]],
  ["Lena Brandvold, Norway's envoy to the talks, spoke.", ["Lena Brandvold | envoy | Norway | -"]],
  ["Norway's envoy to the talks, Lena Brandvold, spoke.", ["Lena Brandvold | envoy | Norway | -"]],
  [
    "Uzbekistan's acting foreign minister, Anvar Usmonov, spoke.",
    ["Anvar Usmonov | foreign minister | Uzbekistan | acting"],
  ],
  ["Foreign Minister Ali Idriss signed for Chad.", ["Ali Idriss | Foreign Minister | Chad | -"]],
  ["Chad was represented by Foreign Minister Ali Idriss.", ["Ali Idriss | Foreign Minister | Chad | -"]],
  // Where he was held is no part of what he is, nor of whom his board is.
  [
    "Chad was told to free from detention President Ali Idriss of Mali.",
    ["Ali Idriss | President | Mali | -"],
  ],
  ["The chair of the Board of Directors Ali Idriss spoke.", []],
  // Behind the second "by" of a list whoever acts for the state before it.
  [
    "Chad was represented by Ali Idriss, the minister of trade, and Norway by Mr Karl Brandt, the minister of defence.",
    ["Ali Idriss | minister of trade | Chad | -", "Karl Brandt | minister of defence | Norway | -"],
  ],
  // A second office of his before the name of the next in the list.
  [
    "They met Ali Idriss, Honorary Chairman of the African Union and First President of Chad, Karl Brandt, President of Norway, and others.",
    [
      "Ali Idriss | Honorary Chairman | African Union | -",
      "Ali Idriss | President | Chad | -",
      "Karl Brandt | President | Norway | -",
    ],
  ],
  ["Foreign Minister Ali Idriss left for Chad.", ["Ali Idriss | Foreign Minister | - | -"]],
  ["Joan Wekesa was sworn in as president of Kenya.", ["Joan Wekesa | president | Kenya | -"]],
  [
    "Phumla Ngcobo, a former deputy president of South Africa, spoke.",
    ["Phumla Ngcobo | deputy president | South Africa | former"],
  ],
  [
    "Kenyan President Joan Wekesa left. Wekesa's spokesman, Ali Idriss, spoke.",
    ["Joan Wekesa | President | Kenya | -", "Ali Idriss | spokesman | Kenya | -"],
  ],
  ["Joan Wekesa, the newly appointed ambassador of Kenya, spoke.", ["Joan Wekesa | ambassador | Kenya | -"]],
  ["The African Union met. Its chairman, Ali Idriss, spoke.", ["Ali Idriss | chairman | African Union | -"]],
  [
    "The union's chairman, Chadian President Ali Idriss, spoke.",
    ["Ali Idriss | President | Chad | -", "Ali Idriss | chairman | - | -"],
  ],
  ["Joan Wekesa, 54, the president of Kenya, spoke.", ["Joan Wekesa | president | Kenya | -"]],
  ["Joan Wekesa, who is Kenya's foreign minister, spoke.", ["Joan Wekesa | foreign minister | Kenya | -"]],
  [
    "Presidents Joan Wekesa of Kenya and Ali Idriss of Chad met.",
    ["Joan Wekesa | President | Kenya | -", "Ali Idriss | President | Chad | -"],
  ],
  [
    "The presidents of Kenya Joan Wekesa, Chad Ali Idriss and Fiji Mere Tuilagi met.",
    [
      "Joan Wekesa | president | Kenya | -",
      "Ali Idriss | president | Chad | -",
      "Mere Tuilagi | president | Fiji | -",
    ],
  ],
  [
    "The president of Kenya Joan Wekesa and Chad, Ali Idriss said, agreed.",
    ["Joan Wekesa | president | Kenya | -"],
  ],
  [
    "The foreign ministers of Kenya and Chad, Joan Wekesa and Ali Idriss, met.",
    ["Joan Wekesa | foreign minister | Kenya | -", "Ali Idriss | foreign minister | Chad | -"],
  ],
  [
    "They were signed by state secretaries Rosa Quispe (Peru), Paul de Ruyter (Belgium) and Ali Idriss (Chad).",
    [
      "Rosa Quispe | state secretary | Peru | -",
      "Paul de Ruyter | state secretary | Belgium | -",
      "Ali Idriss | state secretary | Chad | -",
    ],
  ],
  [
    "Kenyan Foreign Minister Joan Wekesa and her Chadian counterpart, Ali Idriss, signed.",
    ["Joan Wekesa | Foreign Minister | Kenya | -", "Ali Idriss | Foreign Minister | Chad | -"],
  ],
  // A deputy has a portfolio besides, whoever stands beside a leader is another.
  [
    "They met Deputy Prime Minister of Kenya and Minister of Trade Joan Wekesa.",
    ["Joan Wekesa | Deputy Prime Minister | Kenya | -", "Joan Wekesa | Minister of Trade | Kenya | -"],
  ],
  [
    "They met President of Kenya and Minister of Trade Joan Wekesa.",
    ["Joan Wekesa | Minister of Trade | - | -"],
  ],
  // What a leader thinks is not what he is.
  ["Kenya's Marxist President Joan Wekesa spoke.", ["Joan Wekesa | President | Kenya | -"]],
  // Behind the second comma the office is whose name follows it.
  [
    "A team led by Ali Idriss, former president of Chad, and Sultan of Sonora, Joan Wekesa, came.",
    ["Ali Idriss | president | Chad | former", "Joan Wekesa | Sultan | Sonora | -"],
  ],
  [
    "Kenya's Foreign Affairs and International Cooperation Minister Joan Wekesa spoke.",
    ["Joan Wekesa | Foreign Affairs and International Cooperation Minister | Kenya | -"],
  ],
  // A style ends a title that is longer than what stands before it.
  ["Kenyan Chief Justice Joan Wekesa spoke.", ["Joan Wekesa | Chief Justice | Kenya | -"]],
  ["They met a farmer and Trade Minister Joan Wekesa.", ["Joan Wekesa | Trade Minister | - | -"]],
  // How the holder of an office is addressed besides.
  [
    "The union's Secretary-General Ambassador Joan Wekesa spoke.",
    ["Joan Wekesa | Secretary-General | - | -"],
  ],
  [
    "Kenya's Cabinet Secretary for Foreign Affairs Ambassador Joan Wekesa spoke.",
    ["Joan Wekesa | Cabinet Secretary for Foreign Affairs | Kenya | -"],
  ],
  [
    "Barbados' Minister of Foreign Affairs Senator Joan Wekesa spoke.",
    ["Joan Wekesa | Minister of Foreign Affairs | Barbados | -"],
  ],
  ["Kenyan Ambassador Joan Wekesa spoke.", ["Joan Wekesa | Ambassador | Kenya | -"]],
  // Whose counterpart he is is not said.
  [
    "Kenyan Foreign Minister Joan Wekesa met Peru's President Rosa Quispe and Chadian counterpart Ali Idriss.",
    ["Joan Wekesa | Foreign Minister | Kenya | -", "Rosa Quispe | President | Peru | -"],
  ],
  [
    "Kenyan Foreign Minister Joan Wekesa met Rosa Quispe and Chadian counterpart Ali Idriss.",
    ["Joan Wekesa | Foreign Minister | Kenya | -", "Ali Idriss | Foreign Minister | Chad | -"],
  ],
  [
    "Kenya's foreign minister, Joan Wekesa, and her Chadian opposite number, Ali Idriss, signed.",
    ["Joan Wekesa | foreign minister | Kenya | -", "Ali Idriss | foreign minister | Chad | -"],
  ],
  ["Governor Joan Wekesa of Sonora spoke.", ["Joan Wekesa | Governor | Sonora | -"]],
  [
    "It is opposed by Joan Wekesa, the former governor of California.",
    ["Joan Wekesa | governor | California | former"],
  ],
  // Who leads a state's diplomacy is its foreign minister, by the words that the article has for him.
  [
    "The head of Chadian diplomacy, Ali Idriss, spoke.",
    ["Ali Idriss | head of Chadian diplomacy | Chad | -"],
  ],
  ["The head of Chadian boxing, Ali Idriss, spoke.", ["Ali Idriss | head | - | -"]],
  // Whoever heads what serves a leader is not the leader.
  ["The Director of the Office of the President of Chad, Ali Idriss, spoke.", []],
  ["The Office of the President of Chad, Ali Idriss, spoke.", ["Ali Idriss | President | Chad | -"]],
  ["Ali Idriss, head of the Chadian government, spoke.", ["Ali Idriss | head | Chad | -"]],
  ["King Salman of Saudi Arabia spoke.", ["King Salman | King | Saudi Arabia | -"]],
  ["Joan Wekesa (who is also Kenya's trade minister) spoke.", ["Joan Wekesa | trade minister | Kenya | -"]],
  [
    "Ali Idriss, the seventh secretary-general of the African Union and the only one from Chad, died.",
    ["Ali Idriss | secretary-general | African Union | -"],
  ],
  ["Chad's jailed opposition leader, Ali Idriss, spoke.", ["Ali Idriss | opposition leader | Chad | -"]],
  [
    "He met Ali Idriss, Deputy Undersecretary of the Ministry of Trade of Chad.",
    ["Ali Idriss | Deputy Undersecretary | Ministry of Trade of Chad | -"],
  ],
  [
    "He met the Secretary General of the African Union (AU), Mr. Ali Idriss.",
    ["Ali Idriss | Secretary General | African Union | -"],
  ],
  // What belongs to a body's name is no part of the title.
  [
    "European Council President Kofi Mensah Addo spoke.",
    ["Kofi Mensah Addo | President | European Council | -"],
  ],
  ["Kenya's coordinating minister Ali Salim came.", ["Ali Salim | coordinating minister | Kenya | -"]],
  ["Kenya's Pacific minister, Joan Wekesa, came.", ["Joan Wekesa | Pacific minister | Kenya | -"]],
  [
    "Prime Ministers Joan Wekesa of Kenya and Ali Idriss of Chad met.",
    ["Joan Wekesa | Prime Minister | Kenya | -", "Ali Idriss | Prime Minister | Chad | -"],
  ],
  ["The foreign minister of Kenya is Joan Wekesa, who came.", ["Joan Wekesa | foreign minister | Kenya | -"]],
  // The colleague of a minister of the sentence before.
  [
    "Kenyan Foreign Minister Joan Wekesa spoke. Her Chadian colleague, Ali Idriss, agreed.",
    ["Joan Wekesa | Foreign Minister | Kenya | -", "Ali Idriss | Foreign Minister | Chad | -"],
  ],
  [
    "President Joan Wekesa of Kenya and President Ali Idriss of Chad stood by as their foreign ministers, Juan Mora and Jose Perez, signed.",
    [
      "Joan Wekesa | President | Kenya | -",
      "Ali Idriss | President | Chad | -",
      "Juan Mora | foreign minister | Kenya | -",
      "Jose Perez | foreign minister | Chad | -",
    ],
  ],
  ["The talks began under Kenya's envoy, Joan Wekesa of Uganda.", ["Joan Wekesa | envoy | Kenya | -"]],
  [
    "Joan Wekesa, Minister of Foreign Affairs, Cooperation, African Integration and Nigeriens Abroad of the Republic of Niger, came.",
    [
      "Joan Wekesa | Minister of Foreign Affairs, Cooperation, African Integration and Nigeriens Abroad | Niger | -",
    ],
  ],
  // Whose delegation he leads, whose minister he is.
  [
    "The Deputy Minister of Foreign Affairs, Joan Wekesa, led the Namibian delegation.",
    ["Joan Wekesa | Deputy Minister of Foreign Affairs | Namibia | -"],
  ],
  [
    "Chad's foreign minister Ali Idriss met his Kenyan colleague Joan Wekesa.",
    ["Ali Idriss | foreign minister | Chad | -", "Joan Wekesa | foreign minister | Kenya | -"],
  ],
  // A rank between is no office that the other could have too.
  [
    "President Joan Wekesa of Kenya and her Chadian counterpart, General Ali Idriss, met.",
    ["Joan Wekesa | President | Kenya | -", "Ali Idriss | President | Chad | -"],
  ],
  ["Chad's UN ambassador Ali Idriss spoke.", ["Ali Idriss | ambassador | Chad | -"]],
  ["In Chad UN envoy Ali Idriss met them.", ["Ali Idriss | envoy | United Nations | -"]],
  // The hour of a programme is no part of the title.
  ["7 p.m. President of Chad, Ali Idriss, and the king.", ["Ali Idriss | President | Chad | -"]],
  // Of the one before it or of the one behind it: neither is said.
  [
    "The king met NATO Secretary General Joan Wekesa, African Union Chairperson, Chadian Foreign Minister Ali Idriss, and others.",
    [
      "Joan Wekesa | Secretary General | North Atlantic Treaty Organization | -",
      "Ali Idriss | Foreign Minister | Chad | -",
    ],
  ],
  [
    "It is headed by the two foreign ministers, Joan Wekesa for Kenya and Ali Idriss for Chad.",
    ["Joan Wekesa | foreign minister | Kenya | -", "Ali Idriss | foreign minister | Chad | -"],
  ],
];

describe("offices", () => {
  test.each(STATED)("%s", (text, offices) => expect(officesIn(text)).toEqual(offices));
});

const NOT_STATED: readonly string[] = [
  // Whose verb follows is the subject, and nobody named before the comma.
  "In the absence of Joan Wekesa, the Kenyan ambassador will meet them.",
  // the next member of a list, a rank, somebody else's equal
  "Joan Wekesa, the president of Kenya and Ali Idriss met.",
  "Colonel Ali Idriss spoke.",
  "The Parliamentary Secretary to the Minister of Foreign Affairs of Kenya, Ali Idriss, spoke.",
  "The party of Ali Idriss, the prime minister's ally, lost.",
  "His Kenyan counterpart, Joan Wekesa, spoke.",
  "The president met Joan Wekesa.",
  "Signed by Ali Idriss (Chad).",
  "Joan Wekesa met her Chadian counterpart, Ali Idriss.",
  "He met the King Hussein Foundation.",
  "These are titled as Ambassadors Extraordinary and Plenipotentiary.",
  "The ministers include Joan Wekesa and Ali Idriss from Lyon.",
  "The minister, Joan Wekesa said, had left.",
  "Kenya replaced Chad as president of the Council.",
];

describe("no office", () => {
  test.each(NOT_STATED)("%s", (text) =>
    expect(officesIn(text).filter((office) => !office.includes("Joan Wekesa | president | Kenya"))).toEqual(
      [],
    ),
  );
});

test.each([
  ["ANNA PETROVA (Bulgaria) said the text was weak.", ["Anna Petrova | Bulgaria"]],
  [
    "Anna Petrova (Bulgaria) and Karl Brandt (Norway) spoke.",
    ["Anna Petrova | Bulgaria", "Karl Brandt | Norway"],
  ],
  // Two brackets that do not agree say nothing, a title has said it already.
  ["Anna Petrova (Bulgaria) spoke. Anna Petrova (Serbia) spoke.", []],
  ["Foreign Minister Anna Petrova of Bulgaria spoke. Anna Petrova (Bulgaria) spoke.", []],
  ["Anna Petrova (in Bulgaria) spoke.", []],
])("for whom a bracket says that somebody speaks: %s", (text, expected) => {
  const doc = readText(text);
  const name = (id: string | null) => doc.entities.find((entity) => entity.id === id)?.name ?? "-";
  const bracketed = doc.offices.filter(({ rule }) => rule === "offices.bracket");
  expect(bracketed.map(({ person, polity }) => `${name(person)} | ${name(polity)}`)).toEqual(expected);
});

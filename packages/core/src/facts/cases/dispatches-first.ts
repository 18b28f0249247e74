import type { Dispatch } from "./dispatch.ts";

/** Dispatches from several regions and decades, written for these tests. */
export const FIRST_DISPATCHES: readonly Dispatch[] = [
  {
    name: "Lusaka 1977, an agency on two neighbours",
    published: "1977-10-18",
    text: `Kaunda and Nyerere meet in Lusaka on Rhodesia

LUSAKA, Oct. 18 — President Kenneth Kaunda of Zambia and President Julius Nyerere of Tanzania met on Tuesday to discuss the future of Rhodesia.

Mr. Nyerere, who arrived in the Zambian capital on Monday, said he would not accept a government formed without the nationalist movements. “There will be no deal behind our backs,” he told reporters.

The two leaders condemned the latest Rhodesian raid on Mozambique.

Mr. Nyerere will fly to Maputo on Thursday for talks with President Samora Machel.`,
    events: [
      "meeting: Kenneth Kaunda, Julius Nyerere (Zambia, Tanzania) | Lusaka | 1977-10-18",
      "visit: Julius Nyerere (Zambia) | Lusaka | 1977-10-17",
      "criticism: Kenneth Kaunda, Julius Nyerere > Rhodesia (Zimbabwe, Mozambique) | - | -",
      "visit: Julius Nyerere (Mozambique, Samora Machel) | Maputo | 1977-10-20 | planned",
      "meeting: Julius Nyerere, Samora Machel | Maputo | 1977-10-20 | planned",
      "? attack: (Rhodesia, Zimbabwe, Mozambique) | - | -",
      "? founding: (Rhodesia) | - | - | hypothetical",
    ],
    statements: ["Julius Nyerere: he would not accept", "Julius Nyerere: There will be no deal"],
  },
  {
    name: "Montevideo 1991, a local paper on a bloc",
    published: "1991-08-14",
    text: `Bolivia asks to join river pact

The foreign ministers of Uruguay and Paraguay held talks in Montevideo on Monday with their Bolivian counterpart, Carlos Iturralde.

Bolivia has asked to join the customs pact, Uruguayan Foreign Minister Hector Gros Espiell said.

"We are not closing the door to anyone," Gros Espiell said after the meeting. "But rules are rules."

Iturralde, who was on a two-day visit to Uruguay, also called on President Luis Alberto Lacalle on Tuesday and invited him to La Paz.

Brazil has not yet ratified the treaty, which was signed in Asuncion on March 26.`,
    events: [
      "meeting: Uruguay, Paraguay, Carlos Iturralde (Bolivia, Hector Gros Espiell) | Montevideo | 1991-08-12",
      "request: Bolivia | - | -",
      "visit: Carlos Iturralde > Uruguay (Luis Alberto Lacalle) | Uruguay | *",
      "meeting: Carlos Iturralde, Luis Alberto Lacalle | - | 1991-08-13",
      "invitation: Carlos Iturralde > Luis Alberto Lacalle | La Paz | *",
      "ratification: Brazil | - | - | not",
      "signing: (Brazil) | Asunción | 1991-03-26",
      "? accession: Bolivia | - | - | proposed",
    ],
    statements: [
      "Hector Gros Espiell: Bolivia has asked to join",
      "Hector Gros Espiell: We are not closing the door",
    ],
  },
  {
    name: "Suva 2006, the Pacific",
    published: "2006-11-30",
    text: `Fiji PM, army chief hold crisis talks in Wellington

WELLINGTON — Fijian Prime Minister Laisenia Qarase met military commander Frank Bainimarama in Wellington on Wednesday in a bid to avert a coup.

The talks were hosted by New Zealand Foreign Minister Winston Peters.

"Some progress has been made, but there is a long way to go," Peters said.

Australia has sent three warships to waters off Fiji, and Prime Minister John Howard urged Bainimarama to respect the constitution.

Bainimarama returned to Suva on Thursday. He has refused to withdraw his demands, according to Radio New Zealand.`,
    events: [
      "meeting: Laisenia Qarase, Frank Bainimarama (Winston Peters, Fiji, New Zealand) | Wellington | 2006-11-29",
      "deployment: Australia > (Fiji) | Fiji | -",
      "request: John Howard > Frank Bainimarama (Australia) | - | -",
      "? visit: Frank Bainimarama (Fiji) | Suva | 2006-11-30",
      "? rejection: Frank Bainimarama | * | *",
    ],
    statements: [
      "Winston Peters: Some progress has been made",
      "Radio New Zealand: He has refused to withdraw",
    ],
  },
  {
    name: "Havana 1962, a cable",
    published: "1962-11-03",
    text: `Mikoyan arrives in Havana for talks with Castro

HAVANA, Nov. 2 (Meridian) - Soviet First Deputy Premier Anastas Mikoyan arrived here today for talks with Premier Fidel Castro.

Mikoyan flew to Cuba from New York, where he had met Secretary-General U Thant of the United Nations on Thursday.

Castro rejected any inspection of Cuban territory in a speech last night. He said Cuba "has never violated anybody's rights."

The Soviet Union agreed last week to withdraw its missiles from the island.`,
    events: [
      "visit: Anastas Mikoyan (Fidel Castro, Cuba) | Havana | 1962-11-02",
      "meeting: Anastas Mikoyan, U Thant (United Nations) | New York* | 1962-11-01",
      "? visit: Anastas Mikoyan (United States) | New York* | *",
      "meeting: Anastas Mikoyan, Fidel Castro | * | * | planned",
      "rejection: Fidel Castro (Cuba) | - | 1962-11-01",
      "promise: Soviet Union | - | *",
      "withdrawal: Soviet Union (Cuba) | * | * | planned",
    ],
    statements: ['Fidel Castro: Cuba "has never violated'],
  },
  {
    name: "Jakarta 2017, a newspaper in the East",
    published: "2017-11-23",
    text: `Jokowi hosts Duterte, signs maritime deal

President Joko Widodo hosted his Philippine counterpart, Rodrigo Duterte, for talks at the State Palace in Jakarta on Tuesday.

The two presidents witnessed the signing of a memorandum on border patrols by Foreign Minister Retno Marsudi and Philippine Foreign Secretary Alan Peter Cayetano.

Duterte praised Indonesia for its mediation in Mindanao.

Malaysia was not represented at the talks, and its foreign ministry declined to comment.

The three countries launched joint naval exercises in June.

Retno will travel to Dhaka next week.`,
    events: [
      "meeting: Joko Widodo, Rodrigo Duterte (Indonesia, Philippines) | State Palace | 2017-11-21",
      "signing: Retno Marsudi, Alan Peter Cayetano (Joko Widodo, Rodrigo Duterte, Indonesia, Philippines) | * | *",
      "praise: Rodrigo Duterte > Indonesia | - | -",
      "exercise: Indonesia, Philippines, Malaysia | - | 2017-06",
      "visit: Retno Marsudi (Bangladesh) | Dhaka | 2017-11-27/2017-12-03 | planned",
      "? mediation: Indonesia | Mindanao | -",
    ],
    statements: [],
  },
  {
    name: "Geneva 2013, a statement and a denial",
    published: "2013-11-24",
    text: `Iran, world powers clinch interim nuclear deal

GENEVA — Iran and six world powers reached an interim agreement on Tehran's nuclear programme early on Sunday after four days of negotiations in Geneva.

"This is only a first step," Iranian Foreign Minister Mohammad Javad Zarif said.

US Secretary of State John Kerry, who flew to Geneva on Saturday, said the deal would make Israel safer. Israeli Prime Minister Benjamin Netanyahu denounced the agreement as a "historic mistake."

The White House denied that it had agreed to lift sanctions on Iran.`,
    events: [
      "conclusion: Iran | - | 2013-11-24",
      "? negotiation: Iran | Geneva | *",
      "visit: John Kerry (Switzerland) | Geneva | 2013-11-23",
      "criticism: Benjamin Netanyahu (Iran, Israel) | - | -",
      "? denial: United States | - | -",
      "? promise: United States | - | - | not",
      "? sanction: (United States, Iran) | - | -",
    ],
    statements: [
      "Mohammad Javad Zarif: This is only a first step",
      "John Kerry: the deal would make Israel safer",
      "Benjamin Netanyahu: the agreement as",
      "United States: it had agreed to lift",
    ],
  },
  {
    name: "Accra 1966, envoys come and go",
    published: "1966-03-05",
    text: `Ghana expels Chinese experts, breaks with Peking's envoys

Ghana on Friday expelled 20 Chinese diplomats and recalled its ambassador from Peking.

The new government, led by General Joseph Ankrah, has been recognized by Liberia and Nigeria.

Guinea's President Sekou Toure, who received the deposed Kwame Nkrumah in Conakry on Wednesday, named him co-president of Guinea.

Egypt and Mali refused to recognize the new government in Accra.

Ambassador Kwesi Armah resigned on Tuesday.`,
    events: [
      "expulsion: Ghana > China | - | 1966-03-04",
      "recognition: Liberia, Nigeria > (Ghana, Joseph Ankrah) | - | -",
      "meeting: Sekou Toure, Kwame Nkrumah (Guinea) | Conakry | 1966-03-02",
      "appointment: Sekou Toure > Kwame Nkrumah (Guinea) | * | *",
      "recognition: Egypt, Mali (Ghana) | * | - | not",
      "resignation: Kwesi Armah | - | 1966-03-01",
      "? withdrawal: Ghana (China) | * | 1966-03-04",
      "? breaking-relations: Ghana > China | * | 1966-03-04",
    ],
    statements: [],
  },
  {
    name: "Warsaw 1990, a caption and a lead",
    published: "1990-11-14",
    text: `Poland, Germany sign border treaty

German Foreign Minister Hans-Dietrich Genscher, left, and his Polish counterpart Krzysztof Skubiszewski sign the border treaty in Warsaw on Wednesday.

WARSAW - The foreign ministers of Germany and Poland signed a treaty on Wednesday confirming the Oder-Neisse line as their common border.

Genscher called the treaty "a message of peace." His host said Poland had waited 45 years for this day.

Chancellor Helmut Kohl met Polish Prime Minister Tadeusz Mazowiecki last week in Frankfurt an der Oder. He is to visit Warsaw next year.`,
    events: [
      "signing: Hans-Dietrich Genscher, Krzysztof Skubiszewski (Germany, Poland) | Warsaw | 1990-11-14",
      "meeting: Helmut Kohl, Tadeusz Mazowiecki | * | 1990-11-05/1990-11-11",
      "visit: Helmut Kohl (Poland) | Warsaw | 1991 | planned",
    ],
    statements: [
      'Hans-Dietrich Genscher: the treaty "a message of peace',
      "Krzysztof Skubiszewski: Poland had waited 45 years",
    ],
  },
  {
    name: "Addis Ababa 2018, a thaw",
    published: "2018-07-10",
    text: `Ethiopia and Eritrea declare end to state of war

Ethiopian Prime Minister Abiy Ahmed and Eritrean President Isaias Afwerki signed a "joint declaration of peace and friendship" in Asmara on Monday, Eritrean Information Minister Yemane Gebremeskel said.

Abiy flew to Asmara on Sunday, the first visit by an Ethiopian leader in two decades, and was embraced by Isaias at the airport.

The two countries agreed to reopen embassies and to restore telephone lines. They broke off relations when war erupted in 1998.

"There is no longer a border between Ethiopia and Eritrea," Abiy said at a dinner hosted by Isaias.

Ethiopian Airlines will resume flights to Asmara on July 17. UN Secretary-General Antonio Guterres, who met Abiy in Addis Ababa on Monday, said sanctions on Eritrea could be lifted.`,
    events: [
      "signing: Abiy Ahmed, Isaias Afwerki (Ethiopia, Eritrea) | Asmara | 2018-07-09",
      "visit: Abiy Ahmed (Eritrea) | Asmara | 2018-07-08",
      "promise: Ethiopia, Eritrea | - | -",
      "establishing-relations: Ethiopia, Eritrea | - | - | planned",
      "breaking-relations: Ethiopia, Eritrea | - | 1998",
      "meeting: Antonio Guterres, Abiy Ahmed (United Nations) | Addis Ababa | 2018-07-09",
      "? sanction: Eritrea | - | - | hypothetical not",
      "? ceremony: Abiy Ahmed, Isaias Afwerki | * | *",
      "? meeting: Abiy Ahmed, Isaias Afwerki | * | *",
    ],
    statements: [
      "Yemane Gebremeskel: Ethiopian Prime Minister Abiy Ahmed",
      "Abiy Ahmed: There is no longer a border",
      "Antonio Guterres: sanctions on Eritrea could be lifted",
    ],
  },
];

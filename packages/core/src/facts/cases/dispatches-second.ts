import type { Dispatch } from "./dispatch.ts";

/** More dispatches: other regions, other decades, other manners of telling. */
export const SECOND_DISPATCHES: readonly Dispatch[] = [
  {
    name: "Buenos Aires 1983, a recalled ambassador",
    published: "1983-06-15",
    text: `Argentina recalls envoy from London

Argentina recalled its ambassador from London on Tuesday and summoned the British chargé d'affaires to protest against naval exercises near the Falkland Islands.

"We will not be provoked," Foreign Minister Juan Aguirre Lanari said.

Britain rejected the protest. Prime Minister Margaret Thatcher told Parliament that the exercises would go on.

Uruguay offered to mediate between the two countries.`,
    events: [
      "withdrawal: Argentina (United Kingdom) | London* | 1983-06-14",
      "criticism: Argentina > United Kingdom | - | *",
      "rejection: United Kingdom | - | -",
      "proposal: Uruguay | - | -",
      "? mediation: Uruguay (Argentina, United Kingdom) | - | - | proposed",
      "? exercise: (United Kingdom) | * | *",
    ],
    statements: [
      "Juan Aguirre Lanari: We will not be provoked",
      "Margaret Thatcher: the exercises would go on",
    ],
  },
  {
    name: "Reykjavik 1986, a summit that failed",
    published: "1986-10-13",
    text: `Reykjavik summit ends without agreement

REYKJAVIK — President Ronald Reagan and Soviet leader Mikhail Gorbachev ended two days of talks in Reykjavik on Sunday without an agreement.

Reagan refused to give up his plan for a missile shield in space, Secretary of State George Shultz said.

"We have nothing to be ashamed of," Gorbachev told a news conference.

Shultz will fly to Brussels on Monday to brief the allies. No date was set for a visit by Gorbachev to Washington.`,
    events: [
      "meeting/summit/negotiation: Ronald Reagan, Mikhail Gorbachev | Reykjavik | 1986-10-12",
      "visit: George Shultz (Belgium) | Brussels | 1986-10-13 | planned",
      "? visit: Mikhail Gorbachev | * | * | *",
      "? rejection: Ronald Reagan | * | *",
    ],
    statements: [
      "George Shultz: Reagan refused to give up",
      "Mikhail Gorbachev: We have nothing to be ashamed of",
    ],
  },
  {
    name: "Dakar 2012, a newspaper on an election and visits",
    published: "2012-04-20",
    text: `Sall receives Gambian leader in Dakar

Senegal's new president, Macky Sall, received Gambian President Yahya Jammeh at the presidential palace in Dakar on Thursday.

Sall, who won the election in March, visited Banjul on Sunday on his first trip abroad. He took office on April 2.

The two presidents agreed to reopen the border and to resume talks on a bridge over the Gambia River.

"The Gambia and Senegal are one people," Jammeh said after the talks.

Sall will attend a summit of the West African bloc ECOWAS in Abidjan next week.`,
    events: [
      "meeting: Macky Sall, Yahya Jammeh | * | 2012-04-19",
      "election: Macky Sall | - | 2012-03",
      "visit: Macky Sall (Gambia) | Banjul | 2012-04-15",
      "appointment: Macky Sall | - | 2012-04-02",
      "promise: (Macky Sall, Yahya Jammeh, Senegal, Gambia) | - | *",
      "summit: ECOWAS (Macky Sall) | Abidjan | 2012-04-23/2012-04-29 | planned",
      "? meeting: (Senegal, Gambia, Macky Sall, Yahya Jammeh) | * | * | planned",
      "? visit: Macky Sall | * | * | *",
    ],
    statements: ["Yahya Jammeh: The Gambia and Senegal are one people"],
  },
  {
    name: "Canberra 1975, independence of a neighbour",
    published: "1975-09-17",
    text: `Papua New Guinea becomes independent

Papua New Guinea became independent from Australia on Tuesday.

Prince Charles and Australian Prime Minister Gough Whitlam attended the ceremony in Port Moresby. Michael Somare, the first prime minister, was sworn in at midnight.

Japan and New Zealand recognised the new state and established diplomatic relations with Papua New Guinea.

Whitlam promised that Australia would provide aid of 500 million dollars over three years.`,
    events: [
      "founding: Papua New Guinea (Australia) | - | 1975-09-16",
      "ceremony: Gough Whitlam (Prince Charles, King Charles III, Charles III) | Port Moresby | *",
      "appointment: Michael Somare | - | *",
      "establishing-relations: Japan, New Zealand, Papua New Guinea | - | -",
      "promise: Gough Whitlam | - | -",
      "? recognition: Japan, New Zealand (Papua New Guinea) | - | -",
      "? aid: Australia (Papua New Guinea) | - | * | planned",
    ],
    statements: ["Gough Whitlam: Australia would provide aid"],
  },
  {
    name: "Belgrade 1999, an agency on force and talks",
    published: "1999-04-14",
    text: `Moscow, Washington seek way out of Kosovo war

OSLO (Reuters) - U.S. Secretary of State Madeleine Albright met Russian Foreign Minister Igor Ivanov in Oslo on Tuesday but failed to agree on a force for Kosovo.

NATO aircraft bombed Serbia for a third week. Yugoslavia broke off diplomatic relations with the United States, Britain, France and Germany in March.

"We agreed on many points," Ivanov told reporters. Albright said the talks had been constructive.

Russian President Boris Yeltsin appointed Viktor Chernomyrdin as his special envoy on Wednesday. Chernomyrdin is expected in Belgrade next week.`,
    events: [
      "meeting: Madeleine Albright, Igor Ivanov | Oslo | 1999-04-13",
      "attack: NATO > Serbia | - | *",
      "breaking-relations: Yugoslavia > United States, United Kingdom, France, Germany | - | 1999-03",
      "appointment: Boris Yeltsin > Viktor Chernomyrdin | - | 1999-04-14",
      "visit: Viktor Chernomyrdin | Belgrade | 1999-04-19/1999-04-25 | planned",
      "? conclusion: Madeleine Albright | * | * | not",
      "? promise: Madeleine Albright | * | * | not",
      "? promise: Igor Ivanov | * | *",
    ],
    statements: [
      "Igor Ivanov: We agreed on many points",
      "Madeleine Albright: the talks had been constructive",
    ],
  },
  {
    name: "Hanoi 2000, a visit and its statements",
    published: "2000-11-18",
    text: `Clinton calls for openness in Hanoi

U.S. President Bill Clinton met Vietnamese President Tran Duc Luong and Communist Party chief Le Kha Phieu in Hanoi on Friday, the first full day of his visit to Vietnam.

Clinton arrived in Hanoi late on Thursday. He is the first American president to visit the country since the war ended in 1975.

"The future is yours," Clinton told students at the National University.

Le Kha Phieu said Vietnam's socialist system would not change, according to the state news agency.

Clinton will fly to Ho Chi Minh City on Sunday.`,
    events: [
      "meeting: Bill Clinton, Tran Duc Luong, Le Kha Phieu | Hanoi | 2000-11-17",
      "visit: Bill Clinton (Vietnam) | Hanoi | 2000-11-16",
      "visit: Bill Clinton | Ho Chi Minh City | 2000-11-19 | planned",
      "? visit: Bill Clinton (Vietnam) | * | *",
      "? request: Bill Clinton | * | *",
    ],
    statements: [
      "Bill Clinton: The future is yours",
      "Le Kha Phieu: Vietnam's socialist system would not change",
    ],
  },
  {
    name: "Bogota 2008, a crisis between neighbours",
    published: "2008-03-04",
    text: `Venezuela, Ecuador move troops to Colombian border

Venezuela expelled Colombia's ambassador and deployed troops on the border with Colombia on Monday, two days after Colombian soldiers killed a rebel commander in Ecuador.

Ecuador broke off diplomatic relations with Colombia on Monday. Its president, Rafael Correa, accused Colombia of lying.

Colombian President Alvaro Uribe apologized to Ecuador but defended the raid.

"This could be the start of a war," Venezuelan President Hugo Chavez warned on Sunday.

The Organization of American States will hold an emergency session in Washington on Tuesday.`,
    events: [
      "expulsion: Venezuela > Colombia | - | 2008-03-03",
      "deployment: Venezuela > Colombia | * | 2008-03-03",
      "breaking-relations: Ecuador > Colombia | - | 2008-03-03",
      "accusation: Rafael Correa > Colombia | - | -",
      "apology: Alvaro Uribe > Ecuador | - | -",
      "summit: Organization of American States | Washington | 2008-03-04 | planned",
      "? attack: Colombia (Ecuador) | * | *",
      "? death: (Colombia) | Ecuador | *",
    ],
    statements: ["Hugo Chavez: This could be the start of a war"],
  },
  {
    name: "Kathmandu 2015, aid and thanks",
    published: "2015-05-02",
    text: `India sends rescue teams to Nepal

India sent 16 rescue teams to Nepal after the earthquake, and Prime Minister Narendra Modi spoke by telephone with his Nepali counterpart, Sushil Koirala, on Saturday.

China gave aid worth three million dollars to Nepal. Koirala thanked India and China for their help.

Foreign Secretary Subrahmanyam Jaishankar arrived in Kathmandu on Friday to coordinate the relief.`,
    events: [
      "call: Narendra Modi, Sushil Koirala | - | 2015-05-02",
      "aid: China > Nepal | - | -",
      "praise: Sushil Koirala > India, China | - | -",
      "visit: Subrahmanyam Jaishankar (Nepal) | Kathmandu | 2015-05-01",
      "? aid: India > Nepal | * | *",
    ],
    statements: [],
  },
  {
    name: "Tunis 2011, an exile and an interim government",
    published: "2011-01-20",
    text: `Tunisia asks Saudi Arabia to hand over Ben Ali

Tunisia asked Saudi Arabia on Wednesday to extradite former President Zine El Abidine Ben Ali, who fled to Jeddah on January 14.

Switzerland has frozen his assets. France, which had offered help to the police, denied that it had sent tear gas.

Foreign Minister Kamel Morjane met EU foreign-policy chief Catherine Ashton's envoy in Tunis.

Four ministers resigned on Tuesday. Thousands of people demonstrated in Tunis against the interim government.`,
    events: [
      "request: Tunisia > Saudi Arabia | - | 2011-01-19",
      "? visit: Zine El Abidine Ben Ali (Saudi Arabia) | Jeddah | 2011-01-14",
      "protest: | Tunis | *",
      "? denial: France | - | -",
      "? release: (Tunisia, Saudi Arabia, Zine El Abidine Ben Ali) | * | * | proposed",
      "? meeting: Kamel Morjane (Catherine Ashton) | Tunis | -",
      "? resignation: | - | 2011-01-18",
    ],
    statements: ["France: it had sent tear gas"],
  },
  {
    name: "Prague 1968, a wire under censorship",
    published: "1968-08-22",
    text: `Soviet troops enter Prague

VIENNA, Aug. 21 - The Soviet Union, Poland, Hungary and Bulgaria invaded Czechoslovakia on Tuesday night.

Radio Prague said the party leader, Alexander Dubcek, had been arrested by Soviet soldiers.

Romania and Yugoslavia condemned the invasion. "A great mistake has been made," Romanian President Nicolae Ceausescu told a crowd in Bucharest.

The United States has cancelled talks with the Soviet Union. The UN Security Council will meet in New York on Thursday.`,
    events: [
      "attack: Soviet Union, Poland, Hungary, Bulgaria > Czechoslovakia | - | 1968-08-20",
      "detention: Alexander Dubcek (Soviet Union) | - | -",
      "criticism: Romania, Yugoslavia | - | -",
      "meeting: United States, Soviet Union | - | - | not",
      "? summit: Security Council | New York* | 1968-08-22 | planned",
      "? meeting: Security Council | New York* | 1968-08-22 | planned",
    ],
    statements: ["Nicolae Ceausescu: A great mistake has been made", "? Radio Prague: the party leader"],
  },
];

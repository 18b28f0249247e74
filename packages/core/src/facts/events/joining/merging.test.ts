import { describe, expect, test } from "vitest";

import { eventsTold } from "../../shared/reading.ts";

const Q = "Peruvian President Ana Quispe";
const B = "Norwegian Foreign Minister Karl Brandt";

describe("tellings of one event are one record, different events are several", () => {
  const table: [string, string, string[]][] = [
    [
      "headline, lead and detail",
      `Quispe meets Brandt in Oslo\n\n${Q} met ${B} in Oslo on Monday.\n\nThe talks between Quispe and Brandt lasted an hour.`,
      ["meeting: Ana Quispe/participant, Karl Brandt/participant @ Oslo, 2020-03-02"],
    ],
    [
      "a meeting and talks of one day",
      `Oslo talks\n\n${Q} met ${B} on Monday. Quispe held talks with Brandt in Oslo on Monday.`,
      ["meeting: Ana Quispe/participant, Karl Brandt/participant @ Oslo, 2020-03-02"],
    ],
    [
      "a meeting that is the sequel to an old one",
      `Oslo talks\n\n${Q} held talks with ${B}. It was the sequel to the July 2010 meeting between Quispe and Brandt.`,
      [
        "meeting: Karl Brandt/participant, Ana Quispe/participant",
        "meeting: Ana Quispe/participant, Karl Brandt/participant, 2010-07",
      ],
    ],
    [
      "a journey that is news and one of a month before it",
      `A quiet week\n\n${Q} has left for a visit to Chad. In December, Quispe visited Chad and Mali.`,
      [
        "visit: Ana Quispe/visitor, Chad/host @ Chad",
        "visit: Ana Quispe/visitor, Chad/host @ Chad, 2019-12",
        "visit: Ana Quispe/visitor, Mali/host @ Mali, 2019-12",
      ],
    ],
    [
      "one president's visit and another's",
      `A quiet week\n\n${Q}, making the first visit to Chad by a Peruvian president in a decade, promised rice. Peruvian President Luis Rojas paid a visit to Chad in 1996.`,
      [
        "visit: Ana Quispe/visitor, Chad/host @ Chad",
        "promise: Ana Quispe/actor",
        "visit: Luis Rojas/visitor, Chad/host @ Chad, 1996",
      ],
    ],
    [
      "meetings on two days",
      `Oslo talks\n\n${Q} met ${B} in Oslo on Monday. Quispe met Brandt in Lima on Thursday.`,
      [
        "meeting: Ana Quispe/participant, Karl Brandt/participant @ Oslo, 2020-03-02",
        "meeting: Ana Quispe/participant, Karl Brandt/participant @ Lima, 2020-03-05",
      ],
    ],
    [
      "a meeting and a summit elsewhere that others go to",
      `Oslo talks\n\n${B} also called on ${Q}. Russia and Chad are expected to sign a contract at the Lusaka summit on 15 May.`,
      [
        "meeting: Karl Brandt/participant, Ana Quispe/participant",
        "signing: Russia/signatory, Chad/signatory @ Lusaka, 2020-05-15 planned",
      ],
    ],
    [
      "a visit and one stop more",
      `Oslo talks\n\n${Q} visited Norway on Monday. She also visited Bergen.`,
      ["visit: Ana Quispe/visitor, Norway/host @ Norway, 2020-03-02", "visit: Ana Quispe/visitor @ Bergen"],
    ],
    [
      "a visit and its meeting",
      `Oslo talks\n\n${Q} visited Norway on Monday. She met ${B} in Oslo on Monday.`,
      [
        "visit: Ana Quispe/visitor, Norway/host @ Norway, 2020-03-02",
        "meeting: Ana Quispe/participant, Karl Brandt/participant @ Oslo, 2020-03-02",
      ],
    ],
    [
      "one done, one to come",
      `Oslo talks\n\n${Q} met ${B} on Monday. Quispe will meet Brandt in Lima on Thursday, March 12.`,
      [
        "meeting: Ana Quispe/participant, Karl Brandt/participant, 2020-03-02",
        "meeting: Ana Quispe/participant, Karl Brandt/participant @ Lima, 2020-03-12 planned",
      ],
    ],
    [
      "talks at a time counted from another",
      `Oslo summit\n\n${Q} met ${B} in Oslo. Two days earlier Quispe held talks with Brandt.`,
      [
        "meeting: Ana Quispe/participant, Karl Brandt/participant @ Oslo",
        "meeting: Karl Brandt/participant, Ana Quispe/participant",
      ],
    ],
    [
      "many documents, and one with a name of another year",
      `Oslo talks\n\n${Q} and ${B} signed 14 documents on Monday. The group rests on the Lima Accord signed by Chad and Togo.`,
      [
        "signing: Ana Quispe/signatory, Karl Brandt/signatory, 2020-03-02",
        "signing: Chad/signatory, Togo/signatory",
      ],
    ],
    [
      "two documents, each new to the reader",
      `Oslo talks\n\nPeru, Norway and Chad signed an agreement in Lima in May 2018. Then ${Q} and ${B} signed a protocol of the commission.`,
      [
        "signing: Peru/signatory, Norway/signatory, Chad/signatory @ Lima, 2018-05",
        "signing: Ana Quispe/signatory, Karl Brandt/signatory",
      ],
    ],
    [
      "a headline's list of hosts",
      `Quispe to Visit Norway, Chad Next Week\n\nTrade went on, the port said.`,
      [
        "visit: Quispe/visitor, Norway/host @ Norway, 2020-03-09/2020-03-15 planned",
        "visit: Quispe/visitor, Chad/host @ Chad, 2020-03-09/2020-03-15 planned",
      ],
    ],
    [
      "the states' papers, and whose hands signed them",
      `Oslo talks\n\nPeru and Norway have signed two agreements in Lima. ${Q} and ${B} signed two bilateral agreements on trade.`,
      ["signing: Peru/party, Norway/party, Ana Quispe/signatory, Karl Brandt/signatory @ Lima"],
    ],
    [
      "a paper, and others besides",
      `Oslo talks\n\nPeru and Norway have signed an agreement in Lima. ${Q} and ${B} also signed a protocol.`,
      [
        "signing: Peru/signatory, Norway/signatory @ Lima",
        "signing: Ana Quispe/signatory, Karl Brandt/signatory",
      ],
    ],
    [
      "a headline of others, and what is told below it",
      `Africa signs trade deal with Norway\n\n${Q} and ${B} signed a declaration in Lima in May.`,
      ["signing: Norway/signatory", "signing: Ana Quispe/signatory, Karl Brandt/signatory @ Lima, 2019-05"],
    ],
    [
      "two promises of one who promises",
      `Oslo talks\n\n${Q} accepted an invitation to Oslo. Quispe also pledged that Peru would buy ships.`,
      ["promise: Ana Quispe/actor", "promise: Ana Quispe/actor"],
    ],
    [
      "a headline's news and what a reduced clause recalls",
      `Norway, Peru sign pact\n\n${Q} said Peru would honour the Lima Accord, signed in June 2006 by President Alan Rojas and Premier Erik Dahl.`,
      [
        "signing: Norway/signatory, Peru/signatory",
        "promise: Ana Quispe/actor",
        "signing: Alan Rojas/signatory, Erik Dahl/signatory, 2006-06",
      ],
    ],
    [
      "an aim that the text tells as done",
      `Oslo talks\n\n${Q} flew to Oslo on Monday to meet ${B}. Quispe met Brandt on Tuesday.`,
      [
        "visit: Ana Quispe/visitor @ Oslo, 2020-03-02",
        "meeting: Ana Quispe/participant, Karl Brandt/participant, 2020-03-03",
      ],
    ],
    [
      "a list of destinations",
      `Tour begins\n\n${Q} will visit Norway, Chad and Kenya in May.`,
      [
        "visit: Ana Quispe/visitor, Norway/host @ Norway, 2020-05 planned",
        "visit: Ana Quispe/visitor, Chad/host @ Chad, 2020-05 planned",
        "visit: Ana Quispe/visitor, Kenya/host @ Kenya, 2020-05 planned",
      ],
    ],
    [
      "a state's minister whom the headline leaves unnamed, and its head of state",
      `Peru's Quispe meets Norwegian counterpart

${Q} held talks with ${B} in Oslo on Monday. In the afternoon she was received by Norway's King Harald.`,
      [
        "meeting: Ana Quispe/participant, Karl Brandt/participant @ Oslo, 2020-03-02",
        "meeting: Harald V/participant, Ana Quispe/participant, 2020-03-02",
      ],
    ],
    [
      "a headline's news and what was done years ago",
      `Peru establishes relations with Norway\n\n${Q} thanked Norway on Monday. Peru first established relations with Norway in 1980.`,
      [
        "establishing-relations: Peru/participant, Norway/participant",
        "praise: Ana Quispe/actor, Norway/recipient, 2020-03-02",
        "establishing-relations: Peru/participant, Norway/participant, 1980",
      ],
    ],
    [
      "what they also signed",
      `Oslo talks\n\nThe agreement was signed in Lima on Monday by ${Q} and ${B}. The two also signed a boundary treaty.`,
      [
        "signing: Ana Quispe/signatory, Karl Brandt/signatory @ Lima, 2020-03-02",
        "signing: Ana Quispe/signatory, Karl Brandt/signatory @ Lima, 2020-03-02",
      ],
    ],
    [
      "two bodies that meet in one city on one day",
      "Addis talks\n\nSummits of the African Union and the Arab League were held in Cairo on Monday.",
      [
        "summit: African Union/participant @ Cairo, 2020-03-02",
        "summit: League of Arab States/participant @ Cairo, 2020-03-02",
      ],
    ],
    [
      "two travellers to one state",
      `Visitors in Chad\n\n${Q} visited Chad on Monday. ${B} visited Chad on Monday.`,
      [
        "visit: Ana Quispe/visitor, Chad/host @ Chad, 2020-03-02",
        "visit: Karl Brandt/visitor, Chad/host @ Chad, 2020-03-02",
      ],
    ],
    [
      "a definite noun that points back",
      `Fishing pact\n\n${Q} and ${B} signed an agreement on Monday. The signing took place in Oslo.`,
      ["signing: Ana Quispe/signatory, Karl Brandt/signatory @ Oslo, 2020-03-02"],
    ],
    [
      "another treaty, of another year",
      `Fishing pact\n\n${Q} and ${B} signed the Lima Convention on Monday. Peru and Norway signed a trade agreement in 1988.`,
      [
        "signing: Ana Quispe/signatory, Karl Brandt/signatory, 2020-03-02",
        "signing: Peru/signatory, Norway/signatory, 1988",
      ],
    ],
    [
      "separate talks at a larger meeting",
      `Lima talks\n\n${Q}, ${B} and Kenyan President Kofi Addo met in Lima on Monday. Quispe held separate talks with Addo.`,
      [
        "meeting: Ana Quispe/participant, Karl Brandt/participant, Kofi Addo/participant @ Lima, 2020-03-02",
        "meeting: Kofi Addo/participant, Ana Quispe/participant @ Lima, 2020-03-02",
      ],
    ],
    [
      "refused and done are two",
      `Lima talks\n\n${Q} refused to meet ${B}. Quispe met Kenyan President Kofi Addo in Lima on Monday.`,
      [
        "meeting: Ana Quispe/participant, Karl Brandt/participant not",
        "meeting: Ana Quispe/participant, Kofi Addo/participant @ Lima, 2020-03-02",
      ],
    ],
  ];
  test.each(table)("%s", (_, text, expected) => expect(eventsTold(text)).toEqual(expected));
});

describe("time and place from what is told with it", () => {
  const table: [string, string[]][] = [
    [
      `Oslo talks\n\n${Q} flew to Oslo on Monday, where she met ${B}.`,
      [
        "visit: Ana Quispe/visitor @ Oslo, 2020-03-02",
        "meeting: Ana Quispe/participant, Karl Brandt/participant @ Oslo, 2020-03-02",
      ],
    ],
    [
      `Oslo talks\n\n${Q} travelled to Oslo on Monday and held talks with ${B}.`,
      [
        "visit: Ana Quispe/visitor @ Oslo, 2020-03-02",
        "meeting: Karl Brandt/participant, Ana Quispe/participant @ Oslo, 2020-03-02",
      ],
    ],
    [
      `Oslo talks\n\n${Q} arrived in Oslo on Monday, a week after travelling to Chad.`,
      [
        "visit: Ana Quispe/visitor @ Oslo, 2020-03-02",
        "visit: Ana Quispe/visitor, Chad/host @ Chad, 2020-02-24~",
      ],
    ],
    [
      `Oslo talks\n\n${Q}, who is on a visit to Norway, signed an agreement with ${B} on Monday.`,
      [
        "visit: Ana Quispe/visitor, Norway/host @ Norway, 2020-03-02 ongoing",
        "signing: Ana Quispe/signatory, Karl Brandt/signatory, 2020-03-02",
      ],
    ],
    [
      `Oslo talks\n\n${Q} met ${B} in Oslo on Monday. After the talks Quispe and Brandt signed an agreement.`,
      [
        "meeting: Ana Quispe/participant, Karl Brandt/participant @ Oslo, 2020-03-02",
        "signing: Ana Quispe/signatory, Karl Brandt/signatory @ Oslo, 2020-03-02",
      ],
    ],
    [
      `Oslo talks\n\n${Q} met ${B} in Oslo on Monday. Peruvian and Norwegian officials signed an agreement on fisheries.`,
      [
        "meeting: Ana Quispe/participant, Karl Brandt/participant @ Oslo, 2020-03-02",
        "signing: Peru/signatory, Norway/signatory @ Oslo, 2020-03-02",
      ],
    ],
    // A session of two is a meeting still.
    [
      `Oslo talks\n\n${Q} met ${B} in Oslo on Monday. The session was attended by Norwegian Foreign Minister Odd Lie.`,
      ["meeting: Ana Quispe/participant, Karl Brandt/participant, Odd Lie/participant @ Oslo, 2020-03-02"],
    ],
    [
      `Oslo talks\n\n${Q} met ${B} in Oslo on Monday. Quispe had met Brandt several times.`,
      ["meeting: Ana Quispe/participant, Karl Brandt/participant @ Oslo, 2020-03-02"],
    ],
    [
      `Oslo talks\n\n${Q} said on Monday that she had visited Chad.`,
      ["visit: Ana Quispe/visitor, Chad/host @ Chad"],
    ],
    // Named as known, of one day, it is one paper in the standfirst and behind it; of another day, or without a name, it may be another.
    [
      `Oslo talks\n\n${Q} and ${B} signed a Paris Agreement on Monday.\n\n${Q} and ${B} signed a Paris Agreement on Monday to curb emissions.`,
      ["signing: Ana Quispe/signatory, Karl Brandt/signatory, 2020-03-02"],
    ],
    [
      `Oslo talks\n\n${Q} and ${B} signed a pact on Monday.\n\n${Q} and ${B} signed a pact on Monday to curb emissions.`,
      [
        "signing: Ana Quispe/signatory, Karl Brandt/signatory, 2020-03-02",
        "signing: Ana Quispe/signatory, Karl Brandt/signatory, 2020-03-02",
      ],
    ],
    [
      `Oslo talks\n\nPeru and Chad signed the treaty of 4 July 1996 in Oslo.`,
      ["signing: Peru/signatory, Chad/signatory @ Oslo"],
    ],
    [
      `Oslo talks\n\nPeru's talks with Chad in Oslo follow a visit to Kenya last month by ${B}.`,
      [
        "meeting: Peru/participant, Chad/participant @ Oslo",
        "visit: Karl Brandt/visitor, Kenya/host @ Kenya, 2020-02",
      ],
    ],
    // One more of the kind, told of as such.
    [
      `Oslo talks\n\nPeru and Chad held talks in Lima. Another round of talks between Peru and Chad will be held in Oslo.`,
      [
        "meeting: Peru/participant, Chad/participant @ Lima",
        "meeting: Peru/participant, Chad/participant @ Oslo planned",
      ],
    ],
    [
      `Oslo talks\n\nPeru and Chad held a separate meeting in Lima. The meeting lasted two hours.`,
      ["meeting: Peru/participant, Chad/participant @ Lima"],
    ],
    // Talks of those who have spoken by telephone.
    [
      `Oslo talks\n\n${Q} held a telephone conversation with ${B}. The talks between Quispe and Brandt came a day after a vote.`,
      ["call: Ana Quispe/participant, Karl Brandt/participant"],
    ],
    [
      `Oslo talks\n\n${Q} held a telephone conversation with ${B}. The talks between Quispe and Brandt in Lima came a day after.`,
      [
        "call: Ana Quispe/participant, Karl Brandt/participant",
        "meeting: Ana Quispe/participant, Karl Brandt/participant @ Lima",
      ],
    ],
    [
      `Oslo talks\n\nPeruvian ambassador Rosa Mora presented her letters of credence to ${B}. The colourful ceremony took place in Oslo on Monday.`,
      ["accreditation: Rosa Mora/actor, Karl Brandt/recipient @ Oslo, 2020-03-02"],
    ],
  ];
  test.each(table)("%s", (text, expected) => expect(eventsTold(text)).toEqual(expected));
});

test("a weekday of no date and a month of no year are not taken for one", () => {
  const text = `Lake deal\n\nPeru and Chile exchanged the instruments of ratification of the Lake Treaty on Saturday. Peru ratified the treaty in May.`;
  expect(eventsTold(text, null)).toEqual([
    "ratification: Peru/party, Chile/party",
    "ratification: Peru/party, XXXX-05",
  ]);
});

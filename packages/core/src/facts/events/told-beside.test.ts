import { describe, expect, test } from "vitest";

import { eventsTold } from "../shared/reading.ts";

/** sentence, what it must tell, what it must not */
const CASES: readonly (readonly [string, readonly string[], readonly RegExp[]])[] = [
  [
    "On a visit to Accra, Kenyan Foreign Minister Rosa Mendes promised to open the border.",
    ["visit: Rosa Mendes/visitor @ Accra", "promise: Rosa Mendes/actor"],
    [/planned/],
  ],
  [
    "Kenyan Foreign Minister Rosa Mendes promised a visit to Accra on Monday.",
    [],
    [/^visit: [^,]*@ Accra(?:, [\d-]+)?$/],
  ],
  [
    "Chad, which acknowledged the line in an agreement signed at Accra on July 6, 1999, printed the news on Monday.",
    ["signing: Chad/signatory @ Accra, 1999-07-06"],
    [],
  ],
  ["Chad praised an agreement signed at Accra on July 6, 1999.", [], [/signing: Chad/]],
  [
    "Bill Clinton, on the first visit by an American president to Accra, urged Ghana to open the border.",
    ["visit: Bill Clinton/visitor @ Accra"],
    [/visit: United States/],
  ],
  ["The Serbian leader called on both sides to show restraint.", ["request: Serbia/actor"], []],
  ["The postman called on both sides to show restraint.", [], [/request/]],
  ["A referendum in Chad is pencilled in for May 2021.", ["vote:  @ Chad, 2021-05 planned"], []],
  ["Voters in Senegal went to the polls on Sunday.", ["election: Senegal/actor, 2020-03-01"], []],
  ["Troops in Senegal went to the polls on Sunday.", [], [/election: Senegal/]],
];

const NOT_THERE: typeof CASES = [
  // Where the trouble is of which two speak, they are not.
  [
    "President Kofi Addo of Ghana held talks with President Ana Quispe of Peru on the situation in Chad.",
    ["meeting: Ana Quispe/participant, Kofi Addo/participant"],
    [/@ Chad/],
  ],
  [
    "President Kofi Addo of Ghana held talks with President Ana Quispe of Peru on economic integration in Africa.",
    ["meeting: Ana Quispe/participant, Kofi Addo/participant"],
    [/@ Africa/],
  ],
  [
    "President Kofi Addo of Ghana held talks with President Ana Quispe of Peru in Chad.",
    ["meeting: Ana Quispe/participant, Kofi Addo/participant @ Chad"],
    [],
  ],
  // Whoever attends is of the meeting told before, and of none of his own.
  [
    "President Ana Quispe of Peru received Foreign Minister Kofi Addo of Ghana on Monday. Foreign Minister Luis Rojas and Ambassador Ana Silva attended the meeting.",
    [
      "meeting: Ana Quispe/participant, Kofi Addo/participant, Luis Rojas/participant, Ana Silva/participant, 2020-03-02",
    ],
    [/^meeting: Luis/],
  ],
  [
    "Peru and Chad signed the accord in Lima on Monday. Kenyan Foreign Minister Rosa Mendes attended the signing.",
    ["signing: Peru/signatory, Chad/signatory @ Lima, 2020-03-02"],
    [/signing: .*Rosa/],
  ],
  [
    "Foreign Minister Rosa Mendes conveyed to President Ana Quispe of Peru an invitation from President Kofi Addo of Ghana to visit Accra.",
    ["invitation: Kofi Addo/actor, Ana Quispe/recipient"],
    [],
  ],
  [
    "Foreign Minister Rosa Mendes read to President Ana Quispe of Peru an invitation from President Kofi Addo of Ghana to a feast.",
    [],
    [/invitation: .*Quispe/],
  ],
  [
    "President Ana Quispe spoke during an official visit paid by Kenyan Prime Minister Kofi Addo to Peru.",
    ["visit: Kofi Addo/visitor, Peru/host @ Peru"],
    [],
  ],
  [
    "Foreign Minister Rosa Mendes's tour also included Chad and Mali.",
    ["visit: Rosa Mendes/visitor, Chad/host @ Chad", "visit: Rosa Mendes/visitor, Mali/host @ Mali"],
    [],
  ],
  ["President Kofi Addo of Ghana assured Chad's envoy that Peru is looking for peace.", [], [/promise/]],
  [
    "President Kofi Addo of Ghana assured Chad's envoy that Ghana is looking for peace.",
    ["promise: Kofi Addo/actor, Chad/recipient"],
    [],
  ],
  [
    "President Kofi Addo of Ghana discussed the harvest with President Ana Quispe of Peru.",
    ["meeting: Kofi Addo/participant, Ana Quispe/participant"],
    [/call/],
  ],
  [
    "President Kofi Addo of Ghana discussed the harvest with President Ana Quispe of Peru by phone.",
    ["call: Kofi Addo/participant, Ana Quispe/participant"],
    [/meeting/],
  ],
  [
    "Talks between Chad and Togo will be held in Lima on Friday, with discussions expected to focus on trade.",
    ["meeting: Chad/participant, Togo/participant @ Lima, 2020-03-06 planned"],
    [/meeting: {2}@/],
  ],
  // Whoever is at the airport to greet somebody does so.
  [
    "Vice President Luis Rojas of Peru was at Lima International Airport to welcome President Kofi Addo of Ghana.",
    ["meeting: Luis Rojas/participant, Kofi Addo/participant"],
    [/planned/],
  ],
  [
    "Vice President Luis Rojas of Peru will be at Lima International Airport to welcome President Kofi Addo of Ghana.",
    ["meeting: Luis Rojas/participant, Kofi Addo/participant planned"],
    [],
  ],
  [
    "Chad set up a committee which will look at the army following the death of President Kofi Addo.",
    ["death: Kofi Addo/recipient"],
    [/planned/],
  ],
  [
    "The President of Peru discussed possible talks between Chad and Togo.",
    ["meeting: Chad/participant, Togo/participant hypothetical"],
    [],
  ],
  [
    "Following a session in Lima, Presidents Kofi Addo of Ghana and Ana Quispe of Peru jointly briefed the press.",
    ["summit: Kofi Addo/participant, Ana Quispe/participant @ Lima"],
    [],
  ],
  [
    "Following a session in Lima, President Kofi Addo of Ghana briefed the press.",
    [],
    [/(?:summit|meeting): .*Addo/],
  ],
  [
    "President Kofi Addo of Ghana was received by Vice President General (Rtd) Dr Luis Rojas in Lima.",
    ["meeting: Luis Rojas/participant, Kofi Addo/participant @ Lima"],
    [/Rtd/],
  ],
  [
    "Spanish ambassador in Peru Ana Silva criticized Argentina.",
    ["criticism: Ana Silva/actor, Argentina/recipient"],
    [/Peru/],
  ],
  ["President Ana Quispe accused the government of Chad of threatening old values.", [], [/threat: Chad/]],
  [
    "Chad and Togo will focus on trade and the lifting of sanctions on Togo.",
    [],
    [/(?:release|sanction).*Togo\/\w+(?: not)?$/],
  ],
  // Whoever is invited on a visit has not made it.
  [
    "President Kofi Addo of Ghana invited President Ana Quispe of Peru on a state visit to Accra.",
    ["invitation: Kofi Addo/actor, Ana Quispe/recipient", "visit: Ana Quispe/visitor @ Accra planned"],
    [/^visit: [^@]*@ Accra$/, /Addo.visitor/],
  ],
  [
    "A week after his trip to Oslo, President Kofi Addo of Ghana conferred with President Ana Quispe of Peru.",
    ["meeting: Kofi Addo/participant, Ana Quispe/participant"],
    [/meeting.*Oslo/],
  ],
  [
    "President Kofi Addo of Ghana spoke with President Ana Quispe of Peru on Monday. In the telephone call, Addo told Quispe that the bridge was safe.",
    ["call: Kofi Addo/participant, Ana Quispe/participant, 2020-03-02"],
    [/meeting/],
  ],
  [
    "President Kofi Addo of Ghana called President Ana Quispe of Peru to apologise for the raid.",
    ["apology: Kofi Addo/actor"],
    [/apology.*(?:planned|proposed)/],
  ],
  [
    "President Kofi Addo of Ghana will call President Ana Quispe of Peru to apologise for the raid.",
    [],
    [/apology: Kofi Addo.actor$/],
  ],
  ["The two set up a framework for talks between Chad and Togo.", [], [/meeting: Chad\S+, Togo\/\w+$/]],
  [
    "The Lake Organization (LO) Commission signed an agreement with Chad in Lima.",
    ["signing: Lake Organization/signatory, Chad/signatory @ Lima"],
    [],
  ],
];

const RECALLED: typeof CASES = [
  [
    "Chad's ambassador to France was recalled to N'Djamena.",
    ["withdrawal: Chad/actor, France/recipient @ France"],
    [],
  ],
  [
    "Chad recalled its envoy Rosa Mendes from Lima.",
    ["withdrawal: Chad/actor, Rosa Mendes/recipient @ Lima"],
    [],
  ],
  [
    "Chad recalled its ambassador from Paris to protest the French raid on Mali, and trade unions urged workers to strike.",
    ["withdrawal: Chad/actor, France/recipient @ Paris", "criticism: Chad/actor, France/recipient"],
    [/request: Chad/, /Mali\/recipient.*criticism/],
  ],
  [
    "Chad wants to recall its ambassador from Paris to protest the French raid.",
    [],
    [/^withdrawal: [^,]*(?:, France\/recipient)? @ Paris$/],
  ],
  [
    "Chad -- once a strong Libyan ally -- supported the Kenyan call for talks.",
    ["praise: Chad/actor, Kenya/recipient"],
    [/praise: Libya/],
  ],
  [
    "Once an ally of Libya had left, Chad supported the Kenyan call for talks.",
    ["praise: Chad/actor, Kenya/recipient"],
    [],
  ],
  [
    "The United States and France have all called on Chad to withdraw.",
    ["request: United States/actor, France/actor, Chad/recipient"],
    [],
  ],
  [
    "Kenya welcomed the outcome of the meeting between Peruvian President Rosa Mendes and the visiting Chadian President Ali Nour, held in Lima on Sunday.",
    ["meeting: Rosa Mendes/participant, Ali Nour/participant @ Lima, 2020-03-01"],
    [],
  ],
  [
    "Peruvian President Rosa Mendes met Nuri Siala, the minister of the Government of National Accord (GNA) in Libya.",
    ["meeting: Rosa Mendes/participant, Nuri Siala/participant"],
    [/@ Libya/],
  ],
  [
    "The African Union held its Double Troika Summit in Maputo on Monday. Those who attended the summit included Kenya's President Ali Noor and Malawi President Lazarus Banda, and Tope Ade, representing Ghana's President Kofi Addo.",
    [
      "summit: African Union/participant, Ali Noor/participant, Lazarus Banda/participant @ Maputo, 2020-03-02",
    ],
    [],
  ],
  [
    "The African Union held a summit in Maputo on Monday. Those who criticised the summit included Kenya's President Ali Noor and Malawi President Lazarus Banda.",
    ["summit: African Union/participant @ Maputo, 2020-03-02"],
    [],
  ],
  ["The regional club held its Double Troika Summit in Maputo.", ["summit:  @ Maputo"], []],
  ["The regional club held its fire in Maputo.", [], [/summit/]],
  [
    "Mexican President Ana Mora phoned Canadian Prime Minister Luis Roy. This is the third time Mora has talked with Roy.",
    ["call: Ana Mora/participant, Luis Roy/participant"],
    [/meeting/],
  ],
  [
    "The foreign ministers of Honduras, Rosa Reina, and Chad, Ali Nour, signed a treaty in Lima.",
    ["signing: Rosa Reina/signatory, Ali Nour/signatory @ Lima"],
    [],
  ],
  [
    "The foreign ministers of Peru, Chile and Brazil met in Lima.",
    ["meeting: Peru/participant, Chile/participant, Brazil/participant @ Lima"],
    [],
  ],
  [
    "Kenyan Foreign Minister Ali Noor met Peruvian President Rosa Mendes on the margins of the summit in Lima.",
    ["meeting: Ali Noor/participant, Rosa Mendes/participant @ Lima"],
    [/summit/],
  ],
  ["Parliament chose Kofi Addo as president.", ["election: Kofi Addo/recipient"], []],
  ["Prime Minister Ali Hamdi of Chad chose Kenya for this.", [], [/election/]],
];

describe("who is called home, and what is said by it", () => {
  test.each(RECALLED)("%s", (text, told, untold) => {
    const events = eventsTold(text);
    for (const event of told) expect(events).toContain(event);
    for (const event of untold) expect(events.filter((line) => event.test(line))).toEqual([]);
  });
});

describe("where it was not, who only attended, and whom the words do not bind", () => {
  test.each(NOT_THERE)("%s", (text, told, untold) => {
    const events = eventsTold(text);
    for (const event of told) expect(events).toContain(event);
    for (const event of untold) expect(events.filter((line) => event.test(line))).toEqual([]);
  });
});

describe("what is told beside the verb, or of those who are named by their office alone", () => {
  test.each(CASES)("%s", (text, told, untold) => {
    const events = eventsTold(text);
    for (const event of told) expect(events).toContain(event);
    for (const event of untold) expect(events.filter((line) => event.test(line))).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";

import { eventsTold } from "../../shared/reading.ts";

const Q = "Peruvian President Ana Quispe";

/** sentence(s), what it must tell, what it must not */
const CASES: readonly (readonly [string, readonly string[], readonly RegExp[]])[] = [
  // The day of the announcement is not that of what is announced.
  [
    `${Q} will visit Norway on March 12. On February 23, speaking in Lima, she announced her upcoming visit to Norway.`,
    ["visit: Ana Quispe/visitor, Norway/host @ Norway, 2020-03-12 planned"],
    [/visit.*2020-02-23/],
  ],
  [`On Monday ${Q} announced a visit to Norway in May.`, [], [/visit.*2020-03-02/]],
  // What is done by being announced is done then.
  [`On Monday ${Q} announced her resignation.`, ["resignation: Ana Quispe/actor, 2020-03-02"], []],
  // What has a name of its own is not what was told before.
  [
    `On Monday ${Q} received Norwegian Foreign Minister Karl Brandt in her office. Brandt spoke of the slow pace of the Arms and Border Talks in Geneva.`,
    ["meeting: Ana Quispe/participant, Karl Brandt/participant, 2020-03-02"],
    [/Geneva/],
  ],
  [
    `On Monday ${Q} received Norwegian Foreign Minister Karl Brandt in her office. The talks were held in Lima.`,
    ["meeting: Ana Quispe/participant, Karl Brandt/participant @ Lima, 2020-03-02"],
    [],
  ],
  // Handing over a thing hands over no office.
  [
    `${Q} handed over to Norwegian Foreign Minister Karl Brandt the invitation to the summit.`,
    ["invitation: Ana Quispe/actor, Karl Brandt/recipient"],
    [/appointment/],
  ],
  [
    `${Q} hands over to Luis Lacalle on March 20.`,
    ["appointment: Ana Quispe/actor, Luis Lacalle/recipient, 2020-03-20 planned"],
    [],
  ],
  // A visit lasts as long as its days are said to be.
  [
    `${Q} will visit Norway on March 9-11. On March 11 Quispe will visit Norway's north.`,
    ["visit: Ana Quispe/visitor, Norway/host @ Norway, 2020-03-09/2020-03-11 planned"],
    [],
  ],
  [
    `${Q} visited Norway this week. She visited Norway on March 3.`,
    ["visit: Ana Quispe/visitor, Norway/host @ Norway, 2020-03-03"],
    [],
  ],
  // What is wished for has not come about.
  [
    "It is important for both that Chad becomes a member of the African Union.",
    ["accession: Chad/actor hypothetical"],
    [],
  ],
  ["It is certain that Chad became a member of the African Union.", ["accession: Chad/actor"], []],
  // What a treaty provides for its parties ask of nobody.
  [
    `${Q} and Norwegian Foreign Minister Karl Brandt signed the Border Treaty, which called for a cut in arms.`,
    ["signing: Ana Quispe/signatory, Karl Brandt/signatory"],
    [/request/],
  ],
  [`${Q} issued a statement which called for a ceasefire.`, ["request: Ana Quispe/actor"], []],
  // Whoever is at home tells of the visit.
  [
    `On Monday ${Q} received an official visit from Norwegian Foreign Minister Karl Brandt.`,
    ["visit: Karl Brandt/visitor, Ana Quispe/host, 2020-03-02"],
    [],
  ],
  [`On Monday ${Q} received a letter from Norwegian Foreign Minister Karl Brandt.`, [], [/visit/]],
  // An aside with which the sentence opens.
  [
    `Meeting with Norway's new Foreign Minister Karl Brandt on Monday, ${Q} said that aid helps.`,
    ["meeting: Ana Quispe/participant, Karl Brandt/participant, 2020-03-02"],
    [],
  ],
  // Whose action it is does it.
  [
    "Kenyan President Rosa Mendes spoke on Monday of Chad's action on Sunday to expel three Peruvian diplomats.",
    ["expulsion: Chad/actor, Peru/recipient planned"],
    [/Rosa Mendes.actor, Peru/],
  ],
  // Whoever tells diplomats to leave sends them away; others are told to do something.
  [
    "On Monday Chad told two Peruvian diplomats to leave.",
    ["expulsion: Chad/actor, Peru/recipient, 2020-03-02"],
    [/demand/],
  ],
  [
    "On Monday Chad told two Peruvian diplomats to wait.",
    ["demand: Chad/actor, Peru/recipient, 2020-03-02"],
    [/expulsion/],
  ],
  // What sights are set on is aimed at.
  [
    "Chad has set its sights on restoring diplomatic relations with Peru.",
    ["establishing-relations: Chad/participant, Peru/participant planned"],
    [],
  ],
  // An hour is of the day told of last.
  [
    `On Monday ${Q} was expelled from Chad. Norwegian Foreign Minister Karl Brandt was summoned to the Foreign Ministry at 3 p.m.`,
    [],
    [/criticism.*2020-03-06/],
  ],
  [
    "Peru must seek that Chad and Mali sign the Border Treaty.",
    ["signing: Chad/signatory, Mali/signatory hypothetical"],
    [],
  ],
  [
    "The presidents of Chad and Mali confirmed the necessity of expanding sanctions against Peru.",
    [],
    [/sanction: (?!.*hypothetical)/],
  ],
  // One's own people are called home, not expelled.
  ["Norway will have to send home 40 of its diplomats.", [], [/expulsion/]],
  ["Norway sent home 40 Russian diplomats.", ["expulsion: Norway/actor, Russia/recipient"], []],
];

describe("what was announced, what has a name, what is one's own", () => {
  test.each(CASES)("%s", (text, told, not) => {
    const events = eventsTold(`News in brief\n\nNAIROBI, March 6, 2020 (Savanna Wire) - ${text}\n`, null);
    for (const line of told) expect(events).toContain(line);
    for (const line of not) expect(events.join("\n")).not.toMatch(line);
  });
});

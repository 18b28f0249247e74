import { describe, expect, test } from "vitest";

import { eventsTold } from "../shared/reading.ts";
import { tells } from "./testing.ts";

describe("the day behind what somebody was made is of his being made that", () => {
  tells([
    [
      "Kenyan President Ali Nour met Premier Kofi Addo of Chad after Addo's appointment as the tenth premier of Chad on February 14.",
      [
        // After that day, and no later than the report.
        "meeting: Ali Nour/participant, Kofi Addo/participant, 2020-02-14/2020-03-06",
        "appointment: Kofi Addo/recipient, 2020-02-14",
      ],
    ],
    [
      "Kenyan President Ali Nour met Premier Kofi Addo of Chad as an envoy of the union on February 14.",
      ["meeting: Ali Nour/participant, Kofi Addo/participant, 2020-02-14"],
    ],
  ]);
});

describe("the day of what something is set before is not its own", () => {
  tells([
    [
      "Prior to the ports forum on 22 March, Kenyan President Ali Nour will meet Premier Kofi Addo of Chad.",
      ["meeting: Ali Nour/participant, Kofi Addo/participant planned"],
    ],
    [
      "On 22 March, prior to the ports forum, Kenyan President Ali Nour will meet Premier Kofi Addo of Chad.",
      ["meeting: Ali Nour/participant, Kofi Addo/participant, 2020-03-22 planned"],
    ],
  ]);
});

describe("what is told before a recollection begins is not of its day", () => {
  tells([
    [
      "Kenyan President Ali Nour told a joint session of the parliaments of Peru and Chad in Lima that peace had come. Peru and Chad signed their treaty on 22 January 1963.",
      [
        "summit: Peru/participant, Chad/participant @ Lima",
        "signing: Peru/signatory, Chad/signatory, 1963-01-22",
      ],
    ],
    // What follows it is.
    [
      "Peru and Chad held a summit in Lima on 22 January 1963. Peru and Chad signed a treaty there.",
      [
        "summit: Peru/participant, Chad/participant @ Lima, 1963-01-22",
        "signing: Peru/signatory, Chad/signatory @ Lima, 1963-01-22",
      ],
    ],
  ]);
});

describe("a time opens the clause that follows it", () => {
  tells([
    [
      "Chad condemned Mali on February 14; eight days later in Jakarta the two countries signed an accord.",
      [
        "criticism: Chad/actor, Mali/recipient, 2020-02-14",
        "signing: Chad/signatory, Mali/signatory @ Jakarta, 2020-02-22",
      ],
    ],
    [
      "Chad condemned Mali on February 14, and on February 22 in Oslo the two countries signed an accord.",
      [
        "criticism: Chad/actor, Mali/recipient, 2020-02-14",
        "signing: Chad/signatory, Mali/signatory @ Oslo, 2020-02-22",
      ],
    ],
    // The day on which a journey begins, and that of what is expected.
    [
      "Peruvian President Ana Quispe is paying a two-day visit to Chad beginning from 11 April.",
      ["visit: Ana Quispe/visitor, Chad/host @ Chad, 2020-04-11 planned"],
    ],
    [
      "On 15 April, Peruvian President Ana Quispe is expected to visit Chad.",
      ["visit: Ana Quispe/visitor, Chad/host @ Chad, 2020-04-15 planned"],
    ],
    // The day of a call for talks is no day of talks.
    [
      "On February 14 Chad called for talks with Mali.",
      ["request: Chad/actor, 2020-02-14", "meeting: Mali/participant, Chad/participant proposed"],
    ],
    [
      "Chad proposed talks with Mali on March 20.",
      ["proposal: Chad/actor", "meeting: Mali/participant, Chad/participant, 2020-03-20 proposed"],
    ],
    // What goes with the act has its subject and is not what the time opens.
    [
      "Peru recalled its envoy from Quito last week, and on February 9 rioters sacked the Peruvian embassy in Quito, forcing Peru to act.",
      ["withdrawal: Peru/actor @ Quito, 2020-02-24/2020-03-01", "attack: Peru/recipient @ Quito, 2020-02-09"],
    ],
    [
      "Chad and Mali held talks in Lima in July 2019, and in January 2020 came the signing of the Lincoln Agreement.",
      ["meeting: Chad/participant, Mali/participant @ Lima, 2019-07", "signing: , 2020-01"],
    ],
  ]);
});

describe("a time of the clause around", () => {
  tells([
    // What is done on a visit is done while it lasts.
    [
      "It was President Ali Nour who in Riga on January 6, on the first visit by a Kenyan president to Latvia, urged Latvia to sign.",
      [
        "visit: Ali Nour/visitor, Latvia/host @ Latvia, 2020-01-06",
        "request: Ali Nour/actor, Latvia/recipient @ Riga, 2020-01-06",
      ],
    ],
    [
      "Premier Ana Mora, who tendered her resignation in January, praised Chad.",
      ["resignation: Ana Mora/actor, 2020-01", "praise: Ana Mora/actor, Chad/recipient"],
    ],
    [
      "Prime Minister Ali Nour of Chad hosted a dinner on Sunday, at which he talked with President Abel Sato.",
      ["meeting: Ali Nour/participant, Abel Sato/participant, 2020-03-01"],
    ],
    [
      "The conference closed on Tuesday with the adoption of a communiqué which declares that colonialism is an evil.",
      ["summit: , 2020-03-03", "adoption: , 2020-03-03"],
    ],
    // What two sides did in a document they did when it was made, not what they did about one.
    [
      "Chad and Mali had made up in January, in an accord signed in Cairo that has yet to be carried out.",
      ["signing: Chad/signatory, Mali/signatory @ Cairo, 2020-01"],
    ],
    ["Chad and Mali quarrelled in January over an accord signed in Cairo.", ["signing:  @ Cairo"]],
    [
      "President Ali Nour arrived in Lima on Tuesday. Shortly after dawn he met President Abel Sato at the palace.",
      [
        "visit: Ali Nour/visitor @ Lima, 2020-03-03",
        "meeting: Ali Nour/participant, Abel Sato/participant, 2020-03-03",
      ],
    ],
  ]);
});

describe("a time that is another's", () => {
  tells([
    // Where he came from he had been before he came.
    [
      "President Ali Nour arrived in Lima on Monday from Pakistan, where he met President Abel Sato.",
      [
        "visit: Ali Nour/visitor @ Lima, 2020-03-02",
        "meeting: Ali Nour/participant, Abel Sato/participant @ Pakistan",
      ],
    ],
    [
      "President Ali Nour arrived on Monday in Lima, where he met President Abel Sato.",
      [
        "visit: Ali Nour/visitor @ Lima, 2020-03-02",
        "meeting: Ali Nour/participant, Abel Sato/participant @ Lima, 2020-03-02",
      ],
    ],
    // The day and the place behind what is condemned are its own.
    ["Togo condemned the massacre of villagers in Mali on 29 February.", ["criticism: Togo/actor"]],
    ["Togo on 1 March condemned the massacre of villagers in Mali.", ["criticism: Togo/actor, 2020-03-01"]],
    ["Togo condemned Mali on 29 February.", ["criticism: Togo/actor, Mali/recipient, 2020-02-29"]],
    [
      "President Ali Nour of Chad, fresh from a visit to Oslo on Monday, received Premier Ana Mora on Thursday.",
      ["meeting: Ali Nour/participant, Ana Mora/participant, 2020-03-05"],
    ],
    // The dateline's year is that of what is told of the present, not of every month behind it.
    [
      "President Ali Nour met President Abel Sato in July.",
      ["meeting: Ali Nour/participant, Abel Sato/participant, 2019-07"],
    ],
    [
      "President Ali Nour will meet President Abel Sato in July.",
      ["meeting: Ali Nour/participant, Abel Sato/participant, 2020-07 planned"],
    ],
  ]);
});

describe("each time with those whom it stands before", () => {
  tells([
    [
      "President Ana Mora conferred on Monday with Ghana's Kofi Addo and on Tuesday with Chad's Ali Nour.",
      [
        "meeting: Ana Mora/participant, Kofi Addo/participant, 2020-03-02",
        "meeting: Ana Mora/participant, Ali Nour/participant, 2020-03-03",
      ],
    ],
    [
      "President Ana Mora conferred on Monday with Ghana's Kofi Addo and with Chad's Ali Nour.",
      ["meeting: Ana Mora/participant, Kofi Addo/participant, Ali Nour/participant, 2020-03-02"],
    ],
  ]);
});

describe("where and when a noun's event is to be, by the clause that hangs on it", () => {
  tells([
    [
      "President Ana Mora will attend the Mercosur summit to be held in Caracas in July.",
      ["summit: Southern Common Market/participant, Ana Mora/participant @ Caracas, 2020-07 planned"],
    ],
    [
      "President Ana Mora attended the African Union summit which was held in Accra in February.",
      ["summit: African Union/participant, Ana Mora/participant @ Accra, 2020-02"],
    ],
    // The treaty is to be signed there, the talks are not.
    [
      "Peru and Chile held talks on Monday on the treaty to be signed in Lima.",
      ["meeting: Peru/participant, Chile/participant, 2020-03-02", "signing:  @ Lima planned"],
    ],
  ]);
});

describe("until when it lasts is not when it was done", () => {
  tells([
    [
      "President Kofi Addo of Ghana, the minister of health until last year, has died.",
      ["death: Kofi Addo/recipient"],
    ],
    [
      "The Security Council decided on Monday to extend the mission's mandate until July 11.",
      ["adoption: United Nations Security Council/actor, 2020-03-02"],
    ],
    ["Ghana closed its border with Togo until May 1.", ["restriction: Ghana/actor, Togo/recipient"]],
    // A state's decision is still to be carried out, and so is what a body sends others to do.
    [
      "The African Union decided on Monday to send troops to Togo.",
      ["deployment: African Union/actor, Togo/recipient @ Togo planned"],
    ],
  ]);
});

describe("what is told as done may lie a day after the page's own", () => {
  tells([
    [
      "Peru and Chile have signed a pact in Lima on Saturday, March 7, 2020.",
      ["signing: Peru/signatory, Chile/signatory @ Lima, 2020-03-07"],
    ],
    [
      "Peru and Chile sign a pact in Lima on Saturday, March 7, 2020.",
      ["signing: Peru/signatory, Chile/signatory @ Lima, 2020-03-07 planned"],
    ],
  ]);
});

describe("a year ahead that a name ends in is no day of what is done", () => {
  tells([
    ["Peru praised Chile for its Vision 2045.", ["praise: Peru/actor, Chile/recipient"]],
    [
      "Peru and Chile will sign a pact in March 2022.",
      ["signing: Peru/signatory, Chile/signatory, 2022-03 planned"],
    ],
    [
      "Peru and Chile will hold a summit in Lima in 2022.",
      ["summit: Peru/participant, Chile/participant @ Lima, 2022 planned"],
    ],
  ]);
});

describe("what is begun or brought off is so at the time of the beginning", () => {
  tells([
    [
      "In 2018 Kenya and Chad began to restore ties.",
      ["establishing-relations: Kenya/participant, Chad/participant, 2018"],
    ],
    // What is only wished for has no day of the wish.
    [
      "In 2018 Kenya wanted to restore ties with Chad.",
      ["establishing-relations: Kenya/participant, Chad/participant planned"],
    ],
  ]);
});

describe("each of several partners with the time that stands behind him", () => {
  tells([
    [
      "Chad established diplomatic relations with Peru in 2006, with Kenya in 2008 and with Mali in 2011.",
      [
        "establishing-relations: Chad/participant, Peru/participant, 2006",
        "establishing-relations: Chad/participant, Kenya/participant, 2008",
        "establishing-relations: Chad/participant, Mali/participant, 2011",
      ],
    ],
    [
      "Chad was recognised by Peru in 2006, by Kenya in 2008 and by Mali in 2011.",
      [
        "recognition: Peru/actor, Chad/recipient, 2006",
        "recognition: Kenya/actor, Chad/recipient, 2008",
        "recognition: Mali/actor, Chad/recipient, 2011",
      ],
    ],
    // One time is everybody's.
    [
      "Chad signed the accord with Peru and with Kenya in 2006.",
      ["signing: Chad/signatory, Peru/signatory, Kenya/signatory, 2006"],
    ],
    [
      "Chad signed a treaty with Peru on Tuesday, the first with a neighbour since its pact with Kenya in 2008.",
      ["signing: Chad/signatory, Peru/signatory, 2020-03-03"],
    ],
    // With whom the second was is not said.
    [
      "Chad signed a treaty with Peru in 2006 and Kenya in 2008.",
      ["signing: Chad/signatory, Peru/signatory, 2006"],
    ],
  ]);
});

describe("when a paper was signed is no time of what is done with it", () => {
  tells([
    [
      "The note certified the cancellation of the Lima Treaty signed in Oslo on 6 April 1948.",
      ["termination: ", "signing:  @ Oslo, 1948-04-06"],
    ],
    [
      "Chad pledged to recognise the peace treaty of 1940.",
      ["promise: Chad/actor", "recognition: Chad/actor planned"],
    ],
    // Its own time stands beside the treaty's.
    ["Chad denounced the treaty of 1932 on Nov. 28, 1939.", ["termination: Chad/actor, 1939-11-28"]],
    [
      "Chad and Mali signed a border treaty on February 14. Peru wants a border that follows a treaty signed in 1920.",
      ["signing: Chad/signatory, Mali/signatory, 2020-02-14", "signing: , 1920"],
    ],
  ]);
});

describe("what stands behind a reason is of the reason", () => {
  tells([
    [
      "Peru extended sanctions against Chad over its raids against Mali.",
      ["sanction: Peru/actor, Chad/recipient", "attack: Chad/actor, Mali/recipient"],
    ],
    [
      "Peru extended sanctions against Chad and against Mali.",
      ["sanction: Peru/actor, Chad/recipient, Mali/recipient"],
    ],
  ]);
});

test("a weekday that could not be placed is no other clause's day", () =>
  expect(
    eventsTold(
      "Kenya and Chad signed a pact on Monday that dissolves the council on March 31, 1991.",
      null,
    ).filter((event) => event.startsWith("signing")),
  ).toEqual(["signing: Kenya/signatory, Chad/signatory"]));

describe("what somebody fails, gathers or phones to do is of the day on which he does", () => {
  tells([
    [
      "The Security Council on Monday failed to adopt a resolution on Chad.",
      ["adoption: United Nations Security Council/actor, 2020-03-02 not"],
    ],
    [
      "Ministers of Peru and Chile gathered on Monday to sign the treaty.",
      [
        "meeting: Peru/participant, Chile/participant, 2020-03-02",
        "signing: Peru/signatory, Chile/signatory, 2020-03-02",
      ],
    ],
    // A day of its own.
    [
      "Peru voted on Monday to sign the treaty with Chad on 20 March.",
      ["vote: Peru/actor, 2020-03-02", "signing: Peru/signatory, Chad/signatory, 2020-03-20 planned"],
    ],
  ]);
});

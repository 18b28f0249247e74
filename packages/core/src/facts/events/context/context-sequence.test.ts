import { describe, expect, test } from "vitest";

import { eventsTold } from "../../shared/reading.ts";
import { tells } from "../testing.ts";

describe("there is where the last journey led", () => {
  tells([
    [
      "President Ali Nour of Chad left for Lusaka on Monday. There he held talks with Premier Ana Mora.",
      [
        "visit: Ali Nour/visitor @ Lusaka, 2020-03-02",
        "meeting: Ana Mora/participant, Ali Nour/participant @ Lusaka",
      ],
    ],
    // The place that the sentence itself has named last.
    [
      "President Ali Nour of Chad left for Lusaka on Monday. He sent word through Lima and met there with Premier Ana Mora.",
      [
        "visit: Ali Nour/visitor @ Lusaka, 2020-03-02",
        "meeting: Ali Nour/participant, Ana Mora/participant @ Lima",
      ],
    ],
    // There is something: no place.
    [
      "President Ali Nour of Chad left for Lusaka on Monday. There were talks with Premier Ana Mora and President Abel Sato.",
      [
        "visit: Ali Nour/visitor @ Lusaka, 2020-03-02",
        "meeting: Ana Mora/participant, Abel Sato/participant",
      ],
    ],
  ]);
});

describe("what comes next on the same occasion", () => {
  tells([
    [
      "President Ali Nour of Chad met President Abel Sato of Peru in Lima on Monday. The two presidents then signed a pact.",
      [
        "meeting: Ali Nour/participant, Abel Sato/participant @ Lima, 2020-03-02",
        "signing: Ali Nour/signatory, Abel Sato/signatory @ Lima, 2020-03-02",
      ],
    ],
    [
      "President Ali Nour of Chad met President Abel Sato of Peru in Lima on Monday. Earlier Nour was received by Premier Ana Mora.",
      [
        "meeting: Ali Nour/participant, Abel Sato/participant @ Lima, 2020-03-02",
        "meeting: Ana Mora/participant, Ali Nour/participant, 2020-03-02",
      ],
    ],
    // Other people.
    [
      "President Ali Nour of Chad visited Lima on Monday. Togo then condemned Mali.",
      ["visit: Ali Nour/visitor @ Lima, 2020-03-02", "criticism: Togo/actor, Mali/recipient"],
    ],
  ]);
});

describe("during the visit that is meant", () => {
  tells([
    [
      "President Ali Nour of Chad left for Lusaka on Monday. He visited Windhoek in January. During the visit he signed a treaty.",
      [
        "visit: Ali Nour/visitor @ Lusaka, 2020-03-02",
        "visit: Ali Nour/visitor @ Windhoek, 2020-01",
        "signing: Ali Nour/signatory, 2020-01",
      ],
    ],
    [
      "Premier Ana Mora recalled the visit of President Ali Nour of Chad to Oslo in June 2016, during which the two governments signed a treaty.",
      ["visit: Ali Nour/visitor @ Oslo, 2016-06", "signing: , 2016-06"],
    ],
    // What is done on a day of its own needs no other.
    [
      "President Ali Nour of Chad visited Windhoek in January. During the visit he signed a treaty on January 6.",
      ["visit: Ali Nour/visitor @ Windhoek, 2020-01", "signing: Ali Nour/signatory, 2020-01-06"],
    ],
  ]);
});

describe("a time that is not the verb's", () => {
  tells([
    // When it applied, not when it joined.
    ["Chad applied to join NATO in 2004.", ["request: Chad/actor, 2004", "accession: Chad/actor planned"]],
    ["Chad hoped to visit Oslo in 2004.", ["visit: Chad/visitor @ Oslo, 2004 planned"]],
    // What a meeting is about is not where it was.
    [
      "Premier Ana Mora convened a meeting on Libya with President Ali Nour.",
      ["meeting: Ali Nour/participant, Ana Mora/organizer"],
    ],
    [
      "President Ali Nour fled to Togo the day after the coup and left for Lusaka on Saturday.",
      ["visit: Ali Nour/visitor, Togo/host @ Togo", "visit: Ali Nour/visitor @ Lusaka, 2020-02-29"],
    ],
    [
      "President Ali Nour fled to Togo and left for Lusaka on Saturday.",
      [
        "visit: Ali Nour/visitor, Togo/host @ Togo, 2020-02-29",
        "visit: Ali Nour/visitor @ Lusaka, 2020-02-29",
      ],
    ],
    // When he is to come is no time of the thanks.
    [
      "Premier Ana Mora thanked President Ali Nour and invited him to Oslo next spring.",
      ["praise: Ana Mora/actor, Ali Nour/recipient", "invitation: Ana Mora/actor, Ali Nour/recipient @ Oslo"],
    ],
    // Of a month nobody knows the next day.
    [
      "Premier Ana Mora spoke in Lima on Monday. Chad recognised Kosovo in October 2008; Mali expelled its ambassador the next day.",
      ["recognition: Chad/actor, Kosovo/recipient, 2008-10", "expulsion: Mali/actor"],
    ],
    // A side is no place, and what a conference is about is not where it was.
    [
      "Premier Ana Mora met President Ali Nour in Oslo on Monday. On the Kenyan side the meeting was attended by Kofi Addo.",
      ["meeting: Ana Mora/participant, Ali Nour/participant, Kofi Addo/participant @ Oslo, 2020-03-02"],
    ],
    [
      "Premier Ana Mora met President Ali Nour in Oslo on Monday on the sidelines of a conference on security in Central Asia.",
      ["meeting: Ana Mora/participant, Ali Nour/participant @ Oslo, 2020-03-02"],
    ],
  ]);
});

test("a headline in the present tells of no pact signed months ago", () => {
  const text =
    "Chad, Mali sign pact\n\nLIMA, November 28, 2004 - President Ali Nour of Chad and President Abel Sato of Mali agreed on Friday to extend an arrangement signed in Cairo in April.\n";
  const signings = eventsTold(text, null).filter((told) => told.startsWith("signing"));
  expect(signings).toEqual(["signing: Chad/signatory, Mali/signatory", "signing:  @ Cairo, 2004-04"]);
});

describe("a day behind what hangs on the clause is its own, if any event's", () => {
  tells([
    [
      "President Ali Nour of Chad met President Abel Sato of Peru in Lima on Monday. Chad and Peru finalised an agreement on marking the border on November 21.",
      [
        "meeting: Ali Nour/participant, Abel Sato/participant @ Lima, 2020-03-02",
        "conclusion: Chad/party, Peru/party",
      ],
    ],
    [
      "President Ali Nour of Chad met President Abel Sato of Peru in Lima on Monday. Chad and Peru finalised an agreement on marking the border.",
      [
        "meeting: Ali Nour/participant, Abel Sato/participant @ Lima, 2020-03-02",
        "conclusion: Chad/party, Peru/party @ Lima, 2020-03-02",
      ],
    ],
  ]);
});

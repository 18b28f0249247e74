import { describe, expect, test } from "vitest";

import { eventsOf, readText } from "../../shared/reading.ts";
import { tells } from "../testing.ts";

describe("a gesture that is left out denies no meeting", () => {
  tells([
    [
      "The Peruvian and Chilean presidents met in Lima but did not shake hands.",
      ["meeting: Peru/participant, Chile/participant @ Lima"],
    ],
  ]);
});

describe("what is said not to be so is not told as done", () => {
  tells([
    [
      "Reports of a meeting between President Kofi Addo and President Ana Quispe were false.",
      ["meeting: Kofi Addo/participant, Ana Quispe/participant not"],
    ],
    [
      "A report that President Kofi Addo had met President Ana Quispe was without foundation, the palace said.",
      ["meeting: Kofi Addo/participant, Ana Quispe/participant not"],
    ],
    [
      "It is not true that President Kofi Addo met President Ana Quispe.",
      ["meeting: Kofi Addo/participant, Ana Quispe/participant not"],
    ],
    [
      "There was no truth in reports of talks between Peru and Chile.",
      ["meeting: Peru/participant, Chile/participant not"],
    ],
    [
      "The palace described as untrue a report of a meeting between Peru and Chile.",
      ["meeting: Peru/participant, Chile/participant not"],
    ],
    [
      "Reports of a visit by President Kofi Addo to Lima were dismissed as nonsense.",
      ["visit: Kofi Addo/visitor @ Lima not"],
    ],
    [
      "Officials spoke of rumours of talks between Peru and Chile.",
      ["meeting: Peru/participant, Chile/participant hypothetical"],
    ],
    [
      "Amid reports of a meeting between Peru and Chile, the palace was silent.",
      ["meeting: Peru/participant, Chile/participant hypothetical"],
    ],
    // The account stands, or is of what was done.
    [
      "The palace wrote reports of the talks between Peru and Chile.",
      ["meeting: Peru/participant, Chile/participant"],
    ],
    [
      "It is true that President Kofi Addo met President Ana Quispe.",
      ["meeting: Kofi Addo/participant, Ana Quispe/participant"],
    ],
    [
      "Norway confirmed reports of talks between Peru and Chile.",
      ["meeting: Peru/participant, Chile/participant"],
    ],
    [
      "Norway was wrong about the talks between Peru and Chile.",
      ["meeting: Peru/participant, Chile/participant"],
    ],
  ]);
});

describe("what is told falsely, or by what nobody vouches for, is not told as done", () => {
  tells([
    [
      "Posts falsely claim that Ghana has expelled the Peruvian ambassador.",
      ["expulsion: Ghana/actor, Peru/recipient not"],
    ],
    [
      "Media published inaccurate reports over the weekend that Ghana had expelled the Peruvian ambassador.",
      ["expulsion: Ghana/actor, Peru/recipient not"],
    ],
    ["It is a myth that Chad recognised Kosovo.", ["recognition: Chad/actor, Kosovo/recipient not"]],
    [
      "The rumour that Chad recognised Kosovo has been debunked.",
      ["recognition: Chad/actor, Kosovo/recipient not"],
    ],
    [
      "A doctored letter said that Chad had recognised Kosovo.",
      ["recognition: Chad/actor, Kosovo/recipient hypothetical"],
    ],
    [
      "A screenshot purporting to be a headline says that Chad recognised Kosovo.",
      ["recognition: Chad/actor, Kosovo/recipient hypothetical"],
    ],
    [
      "Viral posts claim President Kofi Addo has met President Ana Quispe.",
      ["meeting: Kofi Addo/participant, Ana Quispe/participant hypothetical"],
    ],
    [
      "Users shared it with a claim it shows President Kofi Addo meeting President Ana Quispe.",
      ["meeting: Kofi Addo/participant, Ana Quispe/participant hypothetical"],
    ],
    [
      "The video does not show President Kofi Addo meeting President Ana Quispe.",
      ["meeting: Kofi Addo/participant, Ana Quispe/participant hypothetical"],
    ],
    [
      "The video appears to show President Kofi Addo meeting President Ana Quispe.",
      ["meeting: Kofi Addo/participant, Ana Quispe/participant hypothetical"],
    ],
    [
      "There is no evidence that Chad recognised Kosovo.",
      ["recognition: Chad/actor, Kosovo/recipient hypothetical"],
    ],
    // Told by a picture that nobody doubts, confirmed, or wrongly done.
    [
      "The photo shows President Kofi Addo meeting President Ana Quispe.",
      ["meeting: Kofi Addo/participant, Ana Quispe/participant"],
    ],
    [
      "The report that Chad recognised Kosovo was confirmed by Peru.",
      ["recognition: Chad/actor, Kosovo/recipient"],
    ],
    [
      "Ghana wrongly expelled the Peruvian ambassador, it was ruled.",
      ["expulsion: Ghana/actor, Peru/recipient"],
    ],
    ["The statement Chad signed with Peru was false.", ["signing: Chad/signatory, Peru/signatory"]],
  ]);
});

describe("a second verb under one condition is as open as the first", () => {
  tells([
    [
      "If Chad recognises Kosovo and expels the Serbian envoy, Peru will protest.",
      [
        "recognition: Chad/actor, Kosovo/recipient hypothetical",
        "expulsion: Chad/actor, Serbia/recipient hypothetical",
        "criticism: Peru/actor hypothetical",
      ],
    ],
    [
      "After Chad recognised Kosovo and expelled the Serbian envoy, Peru protested.",
      [
        "recognition: Chad/actor, Kosovo/recipient",
        "expulsion: Chad/actor, Serbia/recipient",
        "criticism: Peru/actor",
      ],
    ],
  ]);
});

describe("what stands under the label of a claim is looked into, and not told", () => {
  test.each([
    ["CLAIM: Chad has expelled the Peruvian ambassador.", "hypothetical"],
    ["The rumour: Chad has expelled the Peruvian ambassador.", "hypothetical"],
    ["THE FACTS: Chad has expelled the Peruvian ambassador.", "actual"],
  ])("%s", (text, status) => {
    expect(eventsOf(readText(text)).map((event) => event.status)).toEqual([status]);
  });
});

describe("what is only drawn near, or made room for, is not told as done", () => {
  tells([
    [
      "Progress was made on Monday towards a truce between Peru and Chile.",
      ["ceasefire: Peru/participant, Chile/participant hypothetical"],
    ],
    [
      "The visit paved the way for the restoration of relations between Peru and Chile.",
      ["establishing-relations: Peru/participant, Chile/participant hypothetical"],
    ],
    [
      "Parliament gave the go-ahead for talks between Peru and Chile.",
      ["meeting: Peru/participant, Chile/participant planned"],
    ],
    // Talks that are known are there, whatever one thinks of them.
    [
      "Kenya was cool towards the talks between Peru and Chile in Lima.",
      ["meeting: Peru/participant, Chile/participant @ Lima"],
    ],
    ["Kenya wants the capacity to attack Chad.", ["attack: Chad/recipient hypothetical"]],
    ["Kenya has the means and attacked Chad.", ["attack: Kenya/actor, Chad/recipient"]],
  ]);
});

import { describe, expect, test } from "vitest";

import { readText, showStatement, statementsOf } from "../shared/reading.ts";

const B = "Norwegian Foreign Minister Karl Brandt";
const mixed = (text: string): string[] => {
  const doc = readText(`The talks went on in Lima. ${text}`);
  return statementsOf(doc).map((statement) => showStatement(doc, statement));
};

describe("words in marks amid an act of speech", () => {
  test.each([
    [`${B} called for “maximum restraint” in the strait.`, ["Karl Brandt, mixed: maximum restraint"]],
    [
      `${B} urged all parties to show “maximum restraint” in the strait.`,
      ["Karl Brandt, mixed: show “maximum restraint” in the strait"],
    ],
    [`${B} pledged to “never walk away” from Peru.`, ["Karl Brandt, mixed: never walk away” from Peru"]],
    [`${B} called on Peru to “stand firm” in May.`, ["Karl Brandt > Peru, mixed: stand firm” in May"]],
    [
      `${B} accused Peru of playing “a dangerous game” in the strait.`,
      ["Karl Brandt, mixed: playing “a dangerous game” in the strait"],
    ],
    [
      `${B} thanked Peru for its “steadfast support” of the mission.`,
      ["Karl Brandt, mixed: steadfast support"],
    ],
    [`${B} spoke of a “window of opportunity” for the two.`, ["Karl Brandt, mixed: window of opportunity"]],
    [`${B} threatened “severe measures” against Peru.`, ["Karl Brandt, mixed: severe measures"]],
    // A single word, a name, a word for a thing, and what is denied or told of others.
    [`${B} called for “calm” in the strait.`, []],
    [`${B} called for an “open door” policy.`, []],
    [`${B} praised the film “Cold River” on Monday.`, []],
    [`${B} visited the “house of the two friends” in Lima.`, []],
    [`${B} did not call for “maximum restraint” in the strait.`, []],
    [`${B} praised Peru, which has sold “the best of boats” to Chad.`, []],
    [`Peru was praised for its “steadfast support” of the mission.`, []],
  ] as [string, string[]][])("%s", (text, expected) => expect(mixed(text)).toEqual(expected));
});

describe("whose report it is", () => {
  test.each([
    [
      "The Washington Post reported on Monday that the port was shut.",
      ["The Washington Post, indirect: the port was shut"],
    ],
    ["The newspaper reported that the port was shut.", ["-, indirect: the port was shut"]],
    ["The port was shut, the Washington Post reported.", []],
    ["A correspondent reported that the port was shut.", []],
  ] as [string, string[]][])("%s", (text, expected) => expect(mixed(text)).toEqual(expected));
});

describe("what somebody's answer is", () => {
  test.each([
    ["Norway's answer was that the port was shut.", ["Norway, indirect: the port was shut"]],
    [`${B} made the point that the port was shut.`, ["Karl Brandt, indirect: the port was shut"]],
    ["Norway's answer was that of a small state.", []],
    ["Norway's answer was not that the port was shut.", []],
    // A view within a quotation is part of it.
    [
      `“I think she will,” ${B} replied. “I have been clear that she is going to. I like it.”`,
      ["Karl Brandt, direct: I think she will + I have been clear that she is going to. I like it."],
    ],
  ] as [string, string[]][])("%s", (text, expected) => expect(mixed(text)).toEqual(expected));
});

describe("how far what is said goes", () => {
  test.each([
    [
      `${B} said he had not held talks and never called a donor to ask for money.`,
      ["Karl Brandt, indirect: he had not held talks and never called a donor to ask for money"],
    ],
    [
      `${B} says he spoke to the envoys and asked them to wait.`,
      ["Karl Brandt, indirect: he spoke to the envoys and asked them to wait"],
    ],
    [
      `${B} said the plan was late and called it “dead wood”.`,
      ["Karl Brandt, indirect: the plan was late", "Karl Brandt, mixed: dead wood"],
    ],
    [`${B} declared on national television that he was ready.`, ["Karl Brandt, indirect: he was ready"]],
    [
      `${B} said in a statement released on Monday that the port was shut.`,
      ["Karl Brandt, indirect: the port was shut"],
    ],
  ] as [string, string[]][])("%s", (text, expected) => expect(mixed(text)).toEqual(expected));
});

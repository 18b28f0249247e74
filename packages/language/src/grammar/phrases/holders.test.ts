import { expect, test } from "vitest";

import { clausesOf } from "../testing.ts";

/** Offices with what they are of, and the people known for such right behind: sentence, tags, people, clause. */
test.each<readonly [string, string, readonly string[], string]>([
  // Each office that brings its holder is somebody.
  [
    "Cole met President Ali Okello, Minister of Trade Ana Poe and the Speaker.",
    "NNP VBD NNP NNP NNP , NNP IN NNP NNP NNP CC DT NNP .",
    ["Ali Okello", "Ana Poe"],
    "main Cole | meet(past) | {President Ali Okello + Minister <of Trade> (= Ana Poe) + the Speaker} |",
  ],
  // What an office is for may be a list.
  [
    "Cole met Minister of Trade, Industry and Energy Ana Poe.",
    "NNP VBD NNP IN NNP , NNP CC NNP NNP NNP .",
    ["Ana Poe"],
    "main Cole | meet(past) | Minister <of {Trade + Industry + Energy}> (= Ana Poe) |",
  ],
  // A name behind a comma and a word of courtesy goes on no such list.
  [
    "The Minister of Trade, Mr Ana Poe, left.",
    "DT NNP IN NNP , NNP NNP NNP , VBD .",
    ["Ana Poe"],
    "main The Minister <of Trade> (= Mr Ana Poe) | leave(past) |  |",
  ],
  // An office in capitals waits for its name; with an article before it the one that stands nearer gets it.
  [
    "Deputy Head of the Office of the President of Peru Ana Poe left.",
    "NNP NNP IN DT NNP IN DT NNP IN NNP NNP NNP VBD .",
    ["Ana Poe"],
    "main Deputy Head <of the Office <of the President <of Peru>>> (= Ana Poe) | leave(past) |  |",
  ],
  [
    "The envoy of the President of Peru Ana Poe left.",
    "DT NN IN DT NNP IN NNP NNP NNP VBD .",
    ["Ana Poe"],
    "main The envoy <of the President <of Peru> (= Ana Poe)> | leave(past) |  |",
  ],
])("%s", (sentence, tags, people, clause) =>
  expect(clausesOf(sentence, tags, false, people)).toEqual([clause]),
);

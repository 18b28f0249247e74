import { describe, expect, test } from "vitest";

import { readText, showStatement, statementsOf } from "../shared/reading.ts";

/** Statements, and in brackets the words for a speaker whom the article does not name. */
const statements = (text: string): string[] => {
  const doc = readText(text);
  return statementsOf(doc).map((statement) => {
    const [words] = statement.support["speaker"] ?? [];
    const unnamed = statement.speaker === null && words !== undefined;
    return `${unnamed ? `(${text.slice(words.start, words.end)}) ` : ""}${showStatement(doc, statement)}`;
  });
};

describe("who stands beside the marks", () => {
  const table: [string, string[]][] = [
    ["“This is a great day!” beamed Karl Brandt of Lima.", ["Karl Brandt, direct: This is a great day!"]],
    [
      "Peru's Chargé d'Affaires ad interim in Lima, Rosa Mendes, said the nets stay dry.",
      ["Rosa Mendes, indirect: the nets stay dry"],
    ],
    [
      "The heads of the two governments of Peru and Chile said the nets stay dry.",
      ["(The heads of the two governments of Peru and Chile) -, indirect: the nets stay dry"],
    ],
    // A body's press office speaks for it; a person's may know nothing of what it says.
    [
      "The Peruvian foreign ministry's press service said the nets stay dry.",
      ["foreign ministry of Peru, indirect: the nets stay dry"],
    ],
    [
      "The press service of President Rosa Mendes said the nets stay dry.",
      ["(The press service of President Rosa Mendes) -, indirect: the nets stay dry"],
    ],
    [
      "The police department said the nets stay dry.",
      ["(The police department) -, indirect: the nets stay dry"],
    ],
    [
      "“It is a fair tariff,” shrugged Karl Brandt, who signed it.",
      ["Karl Brandt, direct: It is a fair tariff"],
    ],
    [
      "“The veto will be overridden,” Prime Minister Karl Brandt told reporters.",
      ["Karl Brandt, direct: The veto will be overridden"],
    ],
    [
      "“It was pushed by the press,” Rosa Mendes, the director of the port and whose ship sank, told reporters.",
      ["Rosa Mendes, direct: It was pushed by the press"],
    ],
    [
      "“The nets stay dry!” Rosa Mendes, wearing a hat, shot back.",
      ["Rosa Mendes, direct: The nets stay dry!"],
    ],
    ["“The nets stay dry,” he points out.", ["(he) -, direct: The nets stay dry"]],
    ["“The nets are missing.” Brandt said.", ["Brandt, direct: The nets are missing."]],
    [
      "Fishermen wrote to us in May. “The fish have no flag at all.” — Rosa Mendes “The port is cold.” They had no answer.",
      ["Rosa Mendes, direct: The fish have no flag at all."],
    ],
    [
      "Perhaps. But as Cardinal Pedro Ortega once told me, “a hungry man thinks of bread, not of the ballot.”",
      ["Pedro Ortega, direct: a hungry man thinks of bread, not of the ballot."],
    ],
    ["Continued Brandt: “It is a very real problem.”", ["Brandt, direct: It is a very real problem."]],
    ["As Rosa Mendes put it, “The fish have no flag.”", ["Rosa Mendes, direct: The fish have no flag."]],
    [
      "According to the newspaper, “The law allows any captain to sell his catch.”",
      ["(the newspaper) -, direct: The law allows any captain to sell his catch"],
    ],
    ["Rosa Mendes: “The fish have no flag.”", ["Rosa Mendes, direct: The fish have no flag."]],
    [
      "Karl Brandt was asked about the ban. He said:\n\n“The fish have no flag.”",
      ["Karl Brandt, direct: The fish have no flag."],
    ],
    [
      "Asked by Rosa Mendes to respond, Karl Brandt said, “The fish have no flag.”",
      ["Karl Brandt, direct: The fish have no flag."],
    ],
    ["“The nets stay dry,” the letter said.", ["(the letter) -, direct: The nets stay dry"]],
    [
      "Karl Brandt had to change his answer: “The fish have a flag.”",
      ["Karl Brandt, direct: The fish have a flag."],
    ],
  ];
  test.each(table)("%s", (text, expected) => expect(statements(text)).toEqual(expected));
});

describe("who stands there and does not speak", () => {
  const table: [string, string[]][] = [
    // A sentence of its own begins behind the full stop.
    ["“The nets stay dry.” Karl Brandt signed the treaty in Lima.", ["-, direct: The nets stay dry."]],
    ["“The nets stay dry.” Said Brandt was not there.", ["-, direct: The nets stay dry."]],
    ["“The nets stay dry!” It was late.", ["-, direct: The nets stay dry!"]],
    ["Wait, it gets better: “The fish have no flag.”", ["-, direct: The fish have no flag."]],
    [
      "It was cold in Lima. “The nets stay dry!” — a cry heard in May. They left.",
      ["-, direct: The nets stay dry!"],
    ],
  ];
  test.each(table)("%s", (text, expected) => expect(statements(text)).toEqual(expected));
});

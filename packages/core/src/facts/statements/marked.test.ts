import { describe, expect, test } from "vitest";

import { statementsTold } from "../shared/reading.ts";

describe("speech that is marked in part", () => {
  const table: [string, string[]][] = [
    [
      "The law was “very bold and hard,” President Ana Quispe said.",
      ["Ana Quispe, mixed: The law was “very bold and hard"],
    ],
    [
      "The law was “very bold and hard,” said Rosa Mendes, a professor at the University of Lima.",
      ["Rosa Mendes, mixed: The law was “very bold and hard"],
    ],
    [
      "“We are shaken and tired” by the loss of the port, Rosa Mendes said.",
      ["Rosa Mendes, mixed: We are shaken and tired” by the loss of the port"],
    ],
    [
      "The port, President Ana Quispe wrote, “has never paid its fees.”",
      ["Ana Quispe, mixed: The port + has never paid its fees"],
    ],
    [
      "Rosa Mendes acknowledged in a forum on Monday “it will be hard for us to win” if the port is shut.",
      ["Rosa Mendes, mixed: it will be hard for us to win” if the port is shut"],
    ],
    [
      "President Ana Quispe said that Chad would “wait for an answer. We do not know if the port can open.”",
      ["Ana Quispe, mixed: Chad would “wait for an answer. We do not know if the port can open."],
    ],
    [
      "President Ana Quispe said the law was a “farce” and that it would lapse: “We have waited for too long.”",
      [
        "Ana Quispe, mixed: the law was a “farce” and that it would lapse",
        "Ana Quispe, direct: We have waited for too long.",
      ],
    ],
    ["“The port is shut,” President Ana Quispe said.", ["Ana Quispe, direct: The port is shut"]],
    [
      "President Ana Quispe interjected, “Here is the man,” who then left.",
      ["Ana Quispe, direct: Here is the man"],
    ],
    ["The law was “very bold and hard,” and President Ana Quispe left.", []],
    [
      "Rosa Mendes argued the northern line, which is long, “would not go far” without help.",
      ["Rosa Mendes, mixed: the northern line, which is long, “would not go far” without help"],
    ],
    [
      "Rosa Mendes said the old “train has left the port. I do not wish to wait for it.”",
      ["Rosa Mendes, mixed: the old “train has left the port. I do not wish to wait for it"],
    ],
    [
      "Rosa Mendes said at the hearing “the port is shut for good.”",
      ["Rosa Mendes, direct: the port is shut for good"],
    ],
    ["“Follow us,” Rosa Mendes said, and the guards trailed behind.", ["Rosa Mendes, direct: Follow us"]],
    ["President Ana Quispe opened the “house of fish” in Lima, where Rosa Mendes sang.", []],
  ];
  test.each(table)("%s", (text, expected) => expect(statementsTold(text)).toEqual(expected));
});

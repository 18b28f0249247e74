import { describe, expect, test } from "vitest";

import { statementsTold } from "../shared/reading.ts";

describe("according to, by the clause that it belongs to", () => {
  const table: [string, string[]][] = [
    [
      "Fiji resigned, since in President Ana Quispe's view the body had been given too little power.",
      ["Ana Quispe, indirect: the body had been given too little power"],
    ],
    [
      "Nearly a third have no access to retirement plans through their jobs, according to President Ana Quispe.",
      ["Ana Quispe, indirect: Nearly a third have no access to retirement plans through their jobs"],
    ],
    [
      "The team is led by two guards, and includes help from Chad, according to two sources familiar with the plan.",
      ["-, indirect: The team is led by two guards, and includes help from Chad"],
    ],
    [
      "She came back on Wednesday and said little, according to an aide.",
      ["-, indirect: She came back on Wednesday and said little"],
    ],
    // What the writer tells before the phrase is not the source's.
    ["She stood up and, according to aides, left the room.", []],
    [
      "According to President Ana Quispe, the fund was empty, but Foreign Minister Karl Brandt said that it was full.",
      ["Ana Quispe, indirect: the fund was empty", "Karl Brandt, indirect: it was full"],
    ],
    [
      "Karl Brandt said that the fund was empty, according to a statement from his office.",
      ["Karl Brandt, indirect: the fund was empty"],
    ],
    [
      "According to the report, Peru, Chad and Fiji joined the sanctions of the union.",
      ["-, indirect: Peru, Chad and Fiji joined the sanctions of the union"],
    ],
    // One source for another's words, of which each is told.
    [
      "According to her aides, Rosa Mendes fears that the port will close.",
      [
        "-, indirect: Rosa Mendes fears that the port will close",
        "Rosa Mendes, indirect: the port will close",
      ],
    ],
  ];
  test.each(table)("%s", (text, expected) => expect(statementsTold(text)).toEqual(expected));
});

import { describe, expect, test } from "vitest";

import { statementsTold } from "../../shared/reading.ts";

describe("what is said behind a cue that commas set into it", () => {
  const table: [string, string[]][] = [
    [
      "The course of the river is hard to foretell, Rosa Mendes says, because nobody has measured it.",
      ["Rosa Mendes, indirect: The course of the river is hard to foretell + because nobody has measured it"],
    ],
    [
      "It is a debt, Rosa Mendes said, that would be paid within ten years.",
      ["Rosa Mendes, indirect: It is a debt + that would be paid within ten years"],
    ],
    [
      "The papers have blocked the road, Rosa Mendes said, by printing maps nobody could read.",
      ["Rosa Mendes, indirect: The papers have blocked the road + by printing maps nobody could read"],
    ],
    // Without its first word it would say the opposite.
    [
      "Nor does the port have any plans, Rosa Mendes says, to leave the league.",
      ["Rosa Mendes, indirect: Nor does the port have any plans + to leave the league"],
    ],
    [
      "Nor, said Rosa Mendes, had the guards agreed on a date.",
      ["Rosa Mendes, indirect: Nor + had the guards agreed on a date"],
    ],
    [
      "What is less clear, Rosa Mendes says, is whether the guards will stay.",
      ["Rosa Mendes, indirect: What is less clear + is whether the guards will stay"],
    ],
    [
      "If the port can build a wall, Rosa Mendes said this week, then the league can pay for it.",
      ["Rosa Mendes, indirect: If the port can build a wall + then the league can pay for it"],
    ],
    [
      "These charges, said Rosa Mendes, who arrived on Monday, are false.",
      ["Rosa Mendes, indirect: These charges + are false"],
    ],
    // What the speaker does meanwhile, and what the writer tells next.
    ["The port was open, Rosa Mendes said, smiling broadly.", ["Rosa Mendes, indirect: The port was open"]],
    [
      "The port was open, Rosa Mendes said, in response to a question.",
      ["Rosa Mendes, indirect: The port was open"],
    ],
    [
      "The port was open, Rosa Mendes said, as the crowd cheered.",
      ["Rosa Mendes, indirect: The port was open"],
    ],
    ["The port was open, Rosa Mendes said, and left the room.", ["Rosa Mendes, indirect: The port was open"]],
    [
      "The port was open, said Rosa Mendes, who leads the guards.",
      ["Rosa Mendes, indirect: The port was open"],
    ],
  ];
  test.each(table)("%s", (text, expected) => expect(statementsTold(text)).toEqual(expected));
});

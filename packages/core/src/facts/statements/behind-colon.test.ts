import { describe, expect, test } from "vitest";

import { statementsTold } from "../shared/reading.ts";

type Table = [string, string[]][];

describe("speech that a colon announces without marks", () => {
  const table: Table = [
    [
      "Speaking in Lima, President Ana Quispe said: Our country will never close the port. It is open to all.",
      ["Ana Quispe, direct: Our country will never close the port."],
    ],
    ["President Ana Quispe named three ports: Lima, Callao and Ilo.", []],
    [
      "President Ana Quispe visited these towns:\n\nLima, which was shut, and the port of Ilo in the south.",
      [],
    ],
    ["President Ana Quispe did not say: The port is open to all who come.", []],
  ];
  test.each(table)("%s", (text, expected) => expect(statementsTold(text)).toEqual(expected));
});

describe("who says it, by what stands around", () => {
  const table: Table = [
    [
      "Foreign Minister Karl Brandt thanked Chad in a tweet which said: “The port will be open again in May.”",
      ["Karl Brandt, direct: The port will be open again in May."],
    ],
    [
      "The ambassador, Rosa Mendes, has expressed optimism that the port will open in May.",
      ["Rosa Mendes, indirect: the port will open in May"],
    ],
    [
      "“I hope that trade will grow. We have seen it fall.\n\nThe more we trade, the better it is for us,” Foreign Minister Karl Brandt said in Lima.",
      [
        "Karl Brandt, direct: I hope that trade will grow. We have seen it fall.",
        "Karl Brandt, direct: The more we trade, the better it is for us",
      ],
    ],
    [
      "On instructions from my Government, I have the honour to inform you that Chad requests the retention of the following items:\n\n1. The port of Lima.",
      ["-, indirect: Chad requests the retention of the following items"],
    ],
    [
      "Stressing that no line should be crossed by ships, Foreign Minister Karl Brandt said that the port was open.",
      [
        "Karl Brandt, indirect: no line should be crossed by ships",
        "Karl Brandt, indirect: the port was open",
      ],
    ],
    [
      "Foreign Minister Karl Brandt said the ban harmed the port, and Norway is “firmly opposed” to it.",
      ["Karl Brandt, mixed: the ban harmed the port, and Norway is “firmly opposed” to it"],
    ],
    [
      "Foreign Minister Karl Brandt said the ban harmed the port, and Norway left the “house of fish” in May.",
      ["Karl Brandt, indirect: the ban harmed the port"],
    ],
    ["A port which clings to old confrontation and thinking is a port of the past.", []],
    [
      "Commenting on reports that Chad had left, Foreign Minister Karl Brandt said: “It is late for all of us.”",
      ["Karl Brandt, direct: It is late for all of us."],
    ],
  ];
  test.each(table)("%s", (text, expected) => expect(statementsTold(text)).toEqual(expected));
});

import { describe, expect, test } from "vitest";

import { statementsTold } from "../../shared/reading.ts";

describe("what is written, passed on, or said at a time", () => {
  const table: [string, string[]][] = [
    [
      "The statement reads: “Chad and Mali will open embassies.”",
      ["-, direct: Chad and Mali will open embassies."],
    ],
    [
      "Foreign Minister Karl Brandt disputed a line of it, which read: “The port is shut to all.”",
      ["-, direct: The port is shut to all."],
    ],
    [
      "“I think it is late. There is no time,” an official said, according to the transcript.",
      ["-, direct: I think it is late. There is no time"],
    ],
    [
      'Foreign Minister Karl Brandt was telling Rosa Mendes that "the port is a threat," the Post reports, and by the time Saturday came he had left.',
      ["Karl Brandt > Rosa Mendes, direct: the port is a threat"],
    ],
    [
      "President Ana Quispe said publicly on Monday that the port was shut.",
      ["Ana Quispe, indirect: the port was shut"],
    ],
    [
      "Diplomats reported today that the statement on the bombers marks an end.",
      ["-, indirect: the statement on the bombers marks an end"],
    ],
    [
      "Foreign Minister Karl Brandt said he thought the on-again-off-again talks could be held.",
      ["Karl Brandt, indirect: he thought the on-again-off-again talks could be held"],
    ],
    [
      "Foreign Minister Karl Brandt left.\n\n“The port is shut to all ships.”\n\nRosa Mendes, Minister of Ports\n\nThe talks went on in the town.",
      ["Rosa Mendes, direct: The port is shut to all ships."],
    ],
    [
      "Foreign Minister Karl Brandt left.\n\n“The port is shut to all ships.”\n\nRosa Mendes went home.\n\nThe talks went on in the town.",
      ["-, direct: The port is shut to all ships."],
    ],
  ];
  test.each(table)("%s", (text, expected) => expect(statementsTold(text)).toEqual(expected));
});

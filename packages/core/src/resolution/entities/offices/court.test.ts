import { expect, test } from "vitest";

import { eventsTold } from "../../../facts/shared/reading.ts";

const told = (head: string, text: string): string[] =>
  eventsTold(`Court Circular\n\n${head}\n\n${text}`, null);

test.each<[string, string, string, string[]]>([
  [
    "the one who reigned where the palace stands",
    "BUCKINGHAM PALACE, 12th November 1991",
    "The Right Hon. John Major had an audience of The Queen this evening.",
    ["meeting: Elizabeth II/participant, John Major/participant, 1991-11-12"],
  ],
  [
    "whoever had the honour of it was received",
    "BUCKINGHAM PALACE, 12th November 1991",
    "John Major had the honour of being received by The Queen.",
    ["meeting: Elizabeth II/participant, John Major/participant"],
  ],
  [
    "a king's wife is a queen who reigns over nobody",
    "BUCKINGHAM PALACE, 12th November 2023",
    "Rishi Sunak was received by The Queen.",
    [],
  ],
  ["no king lives there", "ELYSEE PALACE, 12th November 1991", "John Major was received by The Queen.", []],
])("%s", (_, head, text, expected) =>
  expect(told(head, text).filter((event) => event.startsWith("meeting") && event.includes(","))).toEqual(
    expected,
  ),
);

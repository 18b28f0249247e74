import { describe, expect, test } from "vitest";

import { eventsOf, readText, showEvent } from "../shared/reading.ts";

/** Events of an article that has a title and a dateline of Friday, 6 March 2020, each as a line. */
const events = (text: string): string[] => {
  const doc = readText(`News in brief\n\nNAIROBI, March 6, 2020 (Savanna Wire) - ${text}\n`, null);
  return eventsOf(doc).map((event) => showEvent(doc, event));
};

type Case = readonly [string, readonly string[]];
const tells = (cases: readonly Case[]): void =>
  test.each(cases)("%s", (text, expected) => {
    expect(events(text)).toEqual(expected);
  });

describe("who", () => {
  tells([
    // Whoever attacked is not whoever was attacked.
    [
      "Ethiopian jets bombed Asmara. Ethiopia was attacked on May 13, 1998.",
      ["attack: Ethiopia/actor @ Asmara", "attack: Ethiopia/recipient, 1998-05-13"],
    ],
    [
      "Peru and Chile met. Their trade ministers signed a treaty.",
      ["meeting: Peru/participant, Chile/participant", "signing: Peru/signatory, Chile/signatory"],
    ],
    // Nobody who acts for the state any more.
    ["The former Polish premier condemned Chad.", []],
    // "and" behind a comma of two parts sentences.
    [
      "Chad condemned the use of force, and Egypt's president, Hosni Mubarak, offered to mediate.",
      ["criticism: Chad/actor"],
    ],
  ]);
});

describe("when", () => {
  tells([
    [
      "In May 1999 Indonesia and Portugal signed an accord on a ballot, and on August 30, 1999, most voters chose independence.",
      ["signing: Indonesia/signatory, Portugal/signatory, 1999-05"],
    ],
    // A time that no subject follows is of what is told before it.
    [
      "Indonesia and Portugal signed an accord in New York and on 5 May 1999.",
      ["signing: Indonesia/signatory, Portugal/signatory @ New York, 1999-05-05"],
    ],
  ]);
});

import { describe, expect, test } from "vitest";

import { readText, words } from "../../resolution/entities/testing.ts";

/** "kind: words" of every name, in reading order. */
const namesIn = (sentence: string): readonly string[] => {
  const doc = readText(sentence);
  return doc.names.map(({ kind, span }) => `${kind}: ${words(doc, span)}`);
};

const FOUND: readonly (readonly [string, readonly string[]])[] = [
  // persons nobody has listed
  ["Deputy Foreign Minister Rana Haddadin left for talks.", ["person: Rana Haddadin"]],
  ["The minister, Tiago Vasconcelos Prado, said nothing.", ["person: Tiago Vasconcelos Prado"]],
  ["She praised J. K. Mbarushimana, the former finance minister.", ["person: J. K. Mbarushimana"]],
  ["The envoy, Khalid bin Rashid al-Mansuri, declined.", ["person: Khalid bin Rashid al-Mansuri"]],
  ["Ambassador Pieter van der Zwaag handed over the note.", ["person: Pieter van der Zwaag"]],
  // agreements
  [
    "They signed the Treaty between Peru and Fiji on Mutual Legal Assistance of 3 June 1996.",
    [
      "agreement: Treaty between Peru and Fiji on Mutual Legal Assistance of 3 June 1996",
      "country: Peru",
      "country: Fiji",
    ],
  ],
  [
    "The two sides initialled a protocol “on transit and customs”.",
    ["agreement: protocol “on transit and customs”"],
  ],
  [
    "A memorandum of understanding on fisheries was signed.",
    ["agreement: memorandum of understanding on fisheries"],
  ],
  [
    "It replaced the Peace, Friendship and Boundaries Treaty of 1938.",
    ["agreement: Peace, Friendship and Boundaries Treaty of 1938"],
  ],
  // bodies, buildings, events
  [
    "The Joint Commission on Trade and Economic Cooperation met.",
    ["organization: Joint Commission on Trade and Economic Cooperation"],
  ],
  ["She works for the Ministry of Fisheries and Energy.", ["organization: Ministry of Fisheries and Energy"]],
  ["They dined at the Grand Lagoon Hotel.", ["place: Grand Lagoon Hotel"]],
  ["The Bandung Conference ended.", ["event: Bandung Conference"]],
  ["He praised the Nairobi talks.", ["event: Nairobi talks", "place: Nairobi"]],
  [
    "The Lagoon Basin Authority (LBA) met. The LBA agreed.",
    ["organization: Lagoon Basin Authority", "organization: LBA", "organization: LBA"],
  ],
];

describe("names", () => {
  test.each(FOUND)("%s", (sentence, names) => {
    for (const name of names) expect(namesIn(sentence)).toContain(name);
  });
});

const COMPOUNDS: readonly (readonly [string, readonly string[]])[] = [
  ["A Russian-led bloc met.", ["country: Russian"]],
  ["The Kenya-Uganda border was closed.", ["country: Kenya", "country: Uganda"]],
];

describe("names inside hyphen compounds", () => {
  test.each(COMPOUNDS)("%s", (sentence, names) => expect(namesIn(sentence)).toEqual(names));
});

const NOT_FOUND: readonly (readonly [string, string])[] = [
  // a body, not a treaty
  ["The Collective Security Treaty Organization met.", "agreement"],
  // no subject of an agreement
  ["They reached an agreement on the sidelines of the summit.", "agreement"],
  ["With the agreement of both sides, talks went on.", "agreement"],
  ["Talks in Astana went on.", "event"],
  // a month, a day
  ["Talks resume in May.", "person"],
  ["Talks resume on Monday.", "person"],
  // a word that opens a sentence
  ["Speaking on television, he was calm.", "person"],
  ["Commission officials were calm.", "person"],
  // more than one of a name
  ["The two Koreas agreed.", "organization"],
];

describe("no name", () => {
  test.each(NOT_FOUND)("%s (%s)", (sentence, kind) => {
    expect(namesIn(sentence).filter((name) => name.startsWith(`${kind}:`))).toEqual([]);
  });
});

test("a headline in title case breeds no names, but knows those of the body", () => {
  const doc = readText("Foreign Minister Rana Haddadin signed a pact on transit.", {
    title: "Haddadin Inks Landmark Pact After Long Night",
  });
  const [title] = doc.blocks;
  const inTitle = doc.names.filter(({ span }) => title !== undefined && span.end <= title.span.end);
  expect(inTitle.map(({ span }) => words(doc, span))).toEqual(["Haddadin"]);
});

test("a listed body keeps what stands around it in its name", () => {
  expect(namesIn("He is secretary of the Supreme National Security Council of Tajikistan.")).toContain(
    "organization: Supreme National Security Council of Tajikistan",
  );
});

const HOSTILE = [
  "the Treaty between Peru and ",
  "Aaa Bbb de la Ccc ",
  "treaty “on ",
  "agreement on ",
  "Council of Council (CC) ",
  "the palace ",
];

describe("linear time", () => {
  test.each(HOSTILE)("%s", (unit) => {
    const started = performance.now();
    namesIn(unit.repeat(3000));
    expect(performance.now() - started).toBeLessThan(8000);
  });
});

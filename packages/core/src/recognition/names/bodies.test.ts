import { describe, expect, test } from "vitest";

import { readText, words } from "../../resolution/entities/testing.ts";

/** "kind: words" of every outermost name, in reading order. */
const namesIn = (text: string): readonly string[] => {
  const doc = readText(text);
  const outer = doc.names.filter(
    (name) =>
      !doc.names.some((other) => other !== name && other.first <= name.first && name.last <= other.last),
  );
  return outer.map(({ kind, span }) => `${kind}: ${words(doc, span)}`);
};

const BODIES: readonly (readonly [string, readonly string[]])[] = [
  // A mission's name has the place in it that it is sent to ...
  [
    "The United Nations Observer Mission in Sierra Leone counted rifles.",
    ["organization: United Nations Observer Mission in Sierra Leone"],
  ],
  [
    "It joined the United Nations Good Offices Mission in Afghanistan and Pakistan.",
    ["organization: United Nations Good Offices Mission in Afghanistan and Pakistan"],
  ],
  [
    "He led the Regional Assistance Mission to Solomon Islands.",
    ["organization: Regional Assistance Mission to Solomon Islands"],
  ],
  // ... an office or a mission of no such kind stands in a town.
  [
    "The United Nations Office in Nairobi replied.",
    ["organization: United Nations Office", "place: Nairobi"],
  ],
  ["The UN mission in Mali replied.", ["organization: UN", "country: Mali"]],
  // How many states of a body there are is no part of its name.
  ["Ministers of the 15 European Union states met.", ["organization: European Union"]],
  // A state without an article behind one belongs to the body; a state that has one is itself.
  ["He is of the Sierra Leone People's Party.", ["organization: Sierra Leone People's Party"]],
  ["Sierra Leone Parliament clerks left.", ["country: Sierra Leone"]],
  // Whose body it is
  ["The Sudanese Doctors' Committee counted the dead.", ["organization: Sudanese Doctors' Committee"]],
  [
    "The Catholic Bishops' Conference of the Philippines prayed.",
    ["organization: Catholic Bishops' Conference of the Philippines"],
  ],
  ["They held the Lisbon Conference in May.", ["event: Lisbon Conference"]],
  // Small words hold capitals together where the tagger is sure of them.
  ["The National Endowment for Democracy lent it.", ["organization: National Endowment for Democracy"]],
  // A company, an army or a party, however much of its name is a place's.
  ["The Falkland Islands Company closed its shop.", ["organization: Falkland Islands Company"]],
  ["They sailed past the Falkland Islands.", ["country: Falkland Islands"]],
  // Forms of address
  ["Monsignor Carlo Bertolini spoke.", ["person: Carlo Bertolini"]],
];

describe("names of bodies", () => {
  test.each(BODIES)("%s", (sentence, names) => {
    const found = namesIn(sentence);
    for (const name of names) expect(found).toContain(name);
  });
});

const NO_BODIES: readonly string[] = [
  "The Head of State will travel to Luanda on Thursday.",
  "He met the Minister for Foreign and European Affairs Eva Kost.",
  "The Heads of State and Government of both sides came.",
];

describe("no bodies", () => {
  test.each(NO_BODIES)("%s", (sentence) => {
    expect(namesIn(sentence).filter((name) => name.startsWith("organization"))).toEqual([]);
  });
});

const HEADLINES: readonly (readonly [string, string, readonly string[]])[] = [
  // The text below ends a name where the headline goes on with a verb.
  [
    "Uribe and Chávez Patch Up Ties at Santa Marta",
    "President Hugo Chávez came on Tuesday. President Álvaro Uribe received Chávez at noon.",
    ["person: Uribe", "person: Chávez"],
  ],
  // What the text below has in full stays in full.
  ["Okello Haddad Sees Rivals in Lima", "President Okello Haddad met rivals.", ["person: Okello Haddad"]],
];

describe("names in headlines, judged by the text below", () => {
  test.each(HEADLINES)("%s", (headline, body, names) => {
    const found = namesIn(`${headline}\n\n${body}`);
    for (const name of names) expect(found).toContain(name);
    expect(found.filter((name) => name.includes("Patch"))).toEqual([]);
  });
});

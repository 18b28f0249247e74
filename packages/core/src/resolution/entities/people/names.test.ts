import { describe, expect, test } from "vitest";

import { mentionsOf, readText } from "../testing.ts";

/** day, text, what each name leads to */
const BY_DAY: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ["1995-11-22", "They initialled the Dayton accord.", { "Dayton accord": "agr.dayton-1995" }],
  ["2000-06-15", "The leaders of South and North Korea met.", { South: "KR", "North Korea": "KP" }],
  ["2001-08-31", "The Government of Papua New Guinea agreed.", { "Government of Papua New Guinea": "PG" }],
  [
    "2002-05-21",
    "East Timor voted. Australia established relations with the new country.",
    { "the new country": "TL" },
  ],
  [
    "2012-05-01",
    "The Comprehensive Peace Agreement was signed.",
    { "Comprehensive Peace Agreement": "agr.cpa-2005" },
  ],
  ["1959-12-02", "The pact was signed by Russia. The Kremlin agreed.", { Russia: "SUHH", Kremlin: "SUHH" }],
  ["1985-12-02", "Moscow accused Washington. Belgrade agreed.", { Moscow: "SUHH", Belgrade: "YUCS" }],
  ["1985-12-02", "Prague agreed. Bonn wrote to East Berlin.", { Prague: "CSHH", Bonn: "DE" }],
  ["1991-12-12", "Boris Yeltsin signed for Russia. Moscow agreed.", { Russia: "RU", Moscow: "RU" }],
  ["2015-12-02", "Moscow agreed. The Soviet Union fell in 1991.", { Moscow: "RU", "Soviet Union": "SUHH" }],
  ["1965-02-01", "The United Arab Republic agreed.", { "United Arab Republic": "EG" }],
  ["1959-02-01", "The United Arab Republic agreed.", { "United Arab Republic": "x.uar" }],
  ["2010-02-01", "He was born in Zaire.", { Zaire: "CD" }],
  ["1999-02-21", "It is the first bus between Delhi and Lahore.", { Delhi: "plc.new-delhi" }],
  ["1999-02-21", "Talks between Delhi and Islamabad failed.", { Delhi: "IN" }],
  ["1967-06-10", "Premier Alexei N. Kosygin wrote.", { "Alexei N. Kosygin": "per.kosygin-alexei" }],
  [
    "2015-06-15",
    "President Obama met Modi of India.",
    { Obama: "per.obama-barack", Modi: "per.modi-narendra" },
  ],
  [
    "2021-04-07",
    "For Biden, it was an era of trust. President Biden left for Lima.",
    { Biden: "per.biden-joe" },
  ],
  ["1985-08-07", "The South Pacific Forum met. The Forum agreed.", { Forum: "org.pif" }],
  ["2015-07-14", "US law binds Congress. The Senate agreed.", { Congress: "org.us-congress" }],
  [
    "1991-03-26",
    "It founds the Common Market of the South (Mercosur).",
    { "Common Market of the South": "org.mercosur" },
  ],
];

describe("names by day and article", () => {
  test.each(BY_DAY)("%s: %s", (published, text, names) => {
    const doc = readText(text, { published });
    for (const [name, id] of Object.entries(names))
      expect(doc.mentions.find(({ span }) => text.slice(span.start, span.end) === name)?.entity).toBe(id);
  });
});

test("a body's noun is no name before the body is named, nor beside two of them", () => {
  expect(mentionsOf(readText("The Bank met. The World Bank lent money."), "org.un.world-bank")).toEqual([
    "World Bank",
  ]);
  const two = readText("The Lagoon Council met. The Harbour Council did not. Council work goes on.");
  expect(two.mentions.map(({ span }) => two.source.text.slice(span.start, span.end))).not.toContain(
    "Council",
  );
});

/** A surname of somebody in office somewhere is no reason to think of him. */
const NOT_LINKED: readonly string[] = [
  "Rebels said Taylor planned attacks.",
  "Minister Taylor resigned.",
  "Professor Merkel spoke in Lima.",
];

describe("surnames of strangers", () => {
  test.each(NOT_LINKED)("%s", (text) =>
    expect(readText(text).entities.filter(({ kind, known }) => kind === "person" && known)).toEqual([]),
  );
});

test("where a president heads the government, its prime minister is somebody else", () => {
  const { entities } = readText("The Prime Minister of Peru met Bruno Rojas.", { published: "2024-03-03" });
  expect(entities.filter(({ kind, known }) => kind === "person" && known)).toEqual([]);
});

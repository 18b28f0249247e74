import { describe, expect, test } from "vitest";

import { dated, FILLER, type Given } from "./testing.ts";

describe("days", () => {
  test.each<[string, string[], Given, string | null, string | null]>([
    [
      "a stamp at the headline",
      [
        "Envoys meet in Doha",
        "Published 4 May 1998",
        "Envoys of the two states met in Doha for talks about their border.",
      ],
      {},
      "1998-05-04",
      "stated",
    ],
    [
      "a stamp of two readings, of which the head of the page has one",
      [
        "The Doha Herald",
        "Tuesday, 2 August 2016",
        "HOME NEWS SPORTS OPINION",
        "Envoys meet in Doha",
        "Envoys of the two states met in Doha for talks about their border.",
        "Published: 02-08-2016 08:15",
      ],
      {},
      "2016-08-02",
      "stated",
    ],
    [
      "a day given with the source",
      ["Envoys meet in Doha", "Envoys of the two states met in Doha for talks about their border."],
      { publishedHint: "1998-05-04" },
      "1998-05-04",
      "metadata",
    ],
    [
      "a day in the address",
      ["Envoys meet in Doha", "Envoys of the two states met in Doha for talks about their border."],
      { uri: "https://news.example/2003/05/04/envoys" },
      "2003-05-04",
      "metadata",
    ],
    [
      "a month in the address",
      ["Envoys meet in Doha", "Envoys of the two states met in Doha for talks about their border."],
      { uri: "https://news.example/2003/05/envoys" },
      "2003-05-01/2003-05-31",
      "inferred",
    ],
    [
      "Today, with its date",
      [
        "Envoys meet in Doha",
        "Today, 4 May 1998, envoys of the two states met in Doha for talks about their border.",
      ],
      {},
      "1998-05-04",
      "inferred",
    ],
    [
      "a full date told as past bounds from below",
      [
        "Envoys meet in Doha",
        "The envoys met in Doha for talks about the border that was drawn on 4 May 1998.",
      ],
      {},
      "1998-05-04/..",
      "inferred",
    ],
    [
      "a year that lies ahead bounds nothing by itself",
      ["Envoys meet in Doha", "Envoys of the two states talked in Doha about a plan to end poverty by 2030."],
      {},
      null,
      null,
    ],
    [
      "a wire's weekday and a picture's date",
      [
        "Envoys meet in Doha",
        "The Qatari emir, left, greets the envoys in Doha, Qatar, Thursday, Nov. 9, 2023.",
        "DOHA, Qatar (AP) — Envoys of the two states met in Doha on Thursday for talks about their border.",
      ],
      {},
      "2023-11-09",
      "inferred",
    ],
    [
      "nothing to go by",
      ["Envoys meet in Doha", "Envoys of the two states met in Doha for talks about their border."],
      {},
      null,
      null,
    ],
    [
      "only the day on which it was fetched",
      ["Envoys meet in Doha", "Envoys of the two states met in Doha for talks about their border."],
      { retrievedAt: "2020-01-05T10:00:00Z" },
      "../2020-01-06",
      "inferred",
    ],
    [
      "an update bounds from above",
      [
        "Envoys meet in Doha",
        "Updated 6 May 1998",
        "The envoys met in Doha on 4 May for talks about their border.",
      ],
      {},
      "1998-05-04/1998-05-06",
      "inferred",
    ],
    [
      "a day and month without anything else",
      [
        "Envoys meet in Doha",
        "The envoys met in Doha on 4 May for talks about their border and the water of the river.",
      ],
      {},
      null,
      null,
    ],
  ])("%s", (_, lines, given, edtf, method) => {
    const { published } = dated([...lines, ...FILLER], given);
    expect([published?.when.edtf ?? null, published?.method ?? null]).toEqual([edtf, method]);
  });
});

test("a date beside the weather is the page's, seen and rejected", () => {
  const { published } = dated([
    "-4.4 C",
    "Europe",
    "Monday, January 12, 2026",
    "Envoys meet in Doha",
    "The envoys met in Doha on 12 November for talks about their border and the water of the river.",
    ...FILLER,
  ]);
  expect(published?.when.edtf).not.toBe("2026-01-12");
  expect(published?.when.latest ?? "").not.toBe("2026-01-12");
  expect(published?.clues.find(({ rule }) => rule === "date.page-clock")).toMatchObject({ rejected: true });
});

test("a visit that lasts ties the day to what was done on it", () => {
  const { published } = dated([
    "Tokayev signs accord in Seoul",
    "Kazakh President Kassym-Jomart Tokayev, who is on a state visit to Seoul, signed an accord on 12 November 2024 on trade.",
    ...FILLER,
  ]);
  expect(published?.when.edtf).toBe("2024-11-12/2024-11-13");
});

test("a day that is given in full elsewhere is that day, though the verb beside it looks ahead", () => {
  const { published } = dated([
    "Envoys meet in Doha",
    "Envoys of the two states met on Monday (8 July 2024) in Doha for talks about their border.",
    "The minister is expected to speak after the talks, still this Monday (8th July), before he leaves.",
    ...FILLER,
  ]);
  expect(published?.when.edtf).toBe("2024-07-08/2024-07-09");
});

test.each([
  ["will meet the envoys in Doha next week.", "2023-03-10"],
  ["is expected to meet the envoys, but no date has been set.", "2023-03-10"],
  // What somebody did may be history.
  ["met the envoys in Doha.", "XXXX-03-10"],
])("an officer with a task ahead fixes the year: Hossein Amirabdollahian %s", (deed, edtf) => {
  const { published } = dated([
    "Two states to restore ties",
    "BEIJING, March 10 (Gulf Wire) - The two states agreed on Friday to restore their ties.",
    "The deal was signed by officials of both sides after four days of talks in the capital.",
    "The talks were not announced before.",
    `Iranian Foreign Minister Hossein Amirabdollahian ${deed}`,
    ...FILLER,
  ]);
  expect(published?.when.edtf).toBe(edtf);
});

test("a weekday right before a verb of agreeing is that of the news", () => {
  const { published } = dated([
    "Three states agree on summit",
    "SEOUL, March 21 (Gulf Wire) - The foreign ministers of three states on Saturday agreed to work toward a summit.",
    "Foreign Minister Yun Byung-se hosted his Japanese and Chinese counterparts, Fumio Kishida and Wang Yi, at a hotel.",
    "Kishida expressed hope for talks between President Park Geun-hye and Prime Minister Shinzo Abe.",
    ...FILLER,
  ]);
  expect(published?.when.edtf).toBe("2015-03-21");
});

test("an age fixes the year", () => {
  const { published } = dated([
    "Nazarbayev receives envoys",
    "President Nursultan Nazarbayev received the envoys of two states on February 27 for talks about their border.",
    "Nursultan Nazarbayev, 76, has ruled for long.",
    ...FILLER,
  ]);
  expect(published?.when.earliest).toBe("2017-02-27");
  expect(published?.clues.some(({ rule }) => rule === "dating.age")).toBe(true);
});

test("a weekday does not trim a long stretch", () => {
  const { published } = dated([
    "Gulf Courier",
    "Home | News | Sport",
    "Muscat 21°C",
    "Sunday, 10 January 2016",
    "Envoys meet in Doha",
    "The envoys met in Doha on Friday for talks about their border and the water of the river.",
    ...FILLER,
  ]);
  expect(published?.when.edtf).toBe("../2016-01-11");
});

test("what an archive shows is not of its day", () => {
  const { published, diagnostics } = dated([
    "From our archive: Envoys meet in Doha",
    "The Qatari emir, left, greets the envoys in Doha, Qatar, Thursday, Nov. 9, 2023.",
    "Envoys of the two states met in Doha on Thursday for talks about their border.",
    ...FILLER,
  ]);
  expect(published?.when.edtf).toBe("2023-11-09/..");
  expect(diagnostics.map(({ code }) => code)).toContain("dating.archive");
});

describe("days read together", () => {
  test.each<[string, string[], string]>([
    [
      "the weekday of the lead and its date",
      [
        "Two states sign a pact",
        "KIGALI (AP) — The two states signed a treaty Thursday to form a union, officials said in the capital.",
        "The presidents attended the ceremony in the capital on May 29, 2014.",
      ],
      "2014-05-29",
    ],
    [
      "a date with its weekday",
      [
        "Government cuts ties",
        "The islands cut their ties with the republic yesterday, officials said in the capital.",
        "Cabinet took the decision on Monday, September 16, 2019.",
      ],
      "2019-09-16/2019-09-22",
    ],
    [
      "a date in a bracket behind its weekday",
      [
        "Envoys meet in Accra",
        "ACCRA (The Harbour Times) - Ghana's President John Kufuor met the envoys in Accra on Wednesday (June 12).",
      ],
      "2002-06-12",
    ],
    [
      'a date behind "this" and its weekday',
      [
        "Envoys meet in Accra",
        "ACCRA (The Harbour Times) - Ghana's President John Kufuor met the envoys in Accra this Wednesday, June 12.",
      ],
      "2002-06-12/2002-06-15",
    ],
    [
      "a date behind another week's weekday",
      [
        "Envoys meet in Accra",
        "ACCRA (The Harbour Times) - Ghana's President John Kufuor met the envoys in Accra last Wednesday, June 12.",
      ],
      "2001-06-12/2008-06-15",
    ],
    [
      "a title that runs up to the comma before its name",
      [
        "Envoys meet in Accra",
        "The President of Ghana, John Kufuor met the envoys in Accra on Wednesday (June 12).",
      ],
      "2002-06-12/2002-06-13",
    ],
    [
      "a title that has its state behind it",
      [
        "Envoys meet in Accra",
        "The President of Ghana John Kufuor met the envoys in Accra on Wednesday (June 12).",
      ],
      "2002-06-12/2002-06-13",
    ],
    [
      "a date in a bracket behind another word",
      [
        "Envoys meet in Accra",
        "ACCRA (The Harbour Times) - Ghana's President John Kufuor met the envoys in Accra (June 12).",
      ],
      "2001-01-07/2009-01-07",
    ],
    [
      "older news by month and day, today's by weekday",
      [
        "A channel leads to a deal",
        "OSLO: The two sides have agreed on self-rule after months of talks, officials said in Oslo on Tuesday.",
        "The ministers signed a first draft on August 20, 1993.",
      ],
      "1993-08-20/..",
    ],
    [
      "years over the entries of a chronicle",
      [
        "Chronology of the ports",
        "1993:",
        "Dec 15 - Chad opens a port with the help of its neighbours.",
        "1996:",
        "Feb 9 - Mali shuts the port after a quarrel about its fees.",
      ],
      "1996-01-01/..",
    ],
    [
      "years over what is still to come",
      ["Goals of the ports", "2021 - The ports are opened to all.", "2045:", "The ports will be green."],
      "2021-01-01/..",
    ],
  ])("%s", (_, lines, edtf) => expect(dated([...lines, ...FILLER]).published?.when.edtf).toBe(edtf));
});

test("sources that differ by more than a day are reported", () => {
  const { published, diagnostics } = dated(
    [
      "Envoys meet in Doha",
      "Published 4 May 1998",
      "The envoys met in Doha for talks about their border.",
      ...FILLER,
    ],
    { publishedHint: "1999-01-01" },
  );
  expect(published).toMatchObject({ when: { edtf: "1999-01-01" }, method: "metadata" });
  expect(diagnostics.map(({ code }) => code)).toContain("dating.conflict");
});

describe("the year of a dateline's day", () => {
  test.each<[string, string, string]>([
    [
      "the talks end that day",
      "LIMA, March 9 (CDW) - Envoys of the two states signed the charter at the close of talks held here from 6 to 9 March 2004.",
      "2004-03-09",
    ],
    [
      "the day in full",
      "LIMA, March 9 (CDW) - Envoys of the two states signed the charter of the lake here on March 9, 2004.",
      "2004-03-09",
    ],
    [
      "an anniversary",
      "LIMA, March 9 (CDW) - Envoys of the two states laid wreaths for the sailors who had died on March 9, 2004.",
      "XXXX-03-09",
    ],
    [
      "talks that ended on another day",
      "LIMA, March 9 (CDW) - Envoys of the two states read out what had been agreed at talks held from 2 to 5 March 2004.",
      "XXXX-03-09",
    ],
  ])("%s", (_, lead, expected) => {
    expect(dated(["Envoys meet in Lima", lead, ...FILLER]).published?.when.edtf).toBe(expected);
  });
});

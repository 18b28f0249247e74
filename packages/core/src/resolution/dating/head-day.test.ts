import { describe, expect, test } from "vitest";

import type { Doc } from "../../document/index.ts";
import { dated, FILLER } from "./testing.ts";

describe("a day above the headline", () => {
  const HEAD = ["Gulf Courier", "Home | News | Sport"];
  const lead = (text: string): string[] => ["Envoys meet in Doha", text, ...FILLER];
  const SUNAK =
    "British Prime Minister Rishi Sunak met the envoys of two states in Doha on Thursday for talks about their border.";
  test.each<[string, string[], string | null]>([
    [
      "older than the web",
      [...HEAD, "Friday, 10 April 1987", ...lead("The envoys met in Doha for talks about the border.")],
      "1987-04-10",
    ],
    ["the day after the lead's", [...HEAD, "Friday, 5 May 2023", ...lead(SUNAK)], "2023-05-05"],
    ["a week's other day", [...HEAD, "Monday, 8 May 2023", ...lead(SUNAK)], null],
    [
      "with nobody known in office: the head of an issue",
      [
        ...HEAD,
        "Friday, 5 May 2023",
        ...lead("The envoys met in Doha on Thursday for talks about the border."),
      ],
      "2023-05-05",
    ],
    [
      "after everybody's term",
      [
        ...HEAD,
        "Friday, 5 May 2023",
        ...lead("US President Ronald Reagan met the envoys of two states in Doha on Thursday for talks."),
      ],
      null,
    ],
    [
      "after a day that the text says is to come",
      [
        ...HEAD,
        "Friday, 31 May 2024",
        "Envoys fly to Doha",
        "The envoys of Mali and Peru have left for Doha at the invitation of the Qatari minister.",
        ...FILLER,
        "The ministry said the envoys will be in Doha from 11 to 12 January 2023.",
      ],
      null,
    ],
    [
      "a weekday over a text without a headline or a day",
      [
        "Friday, 5 May 2023",
        "British Prime Minister Rishi Sunak and the emir of Qatar made statements to the press after talks between the delegations in Doha.",
        ...FILLER,
      ],
      null,
    ],
    [
      "a weekday over a text without a headline that names its own",
      ["Friday, 5 May 2023", SUNAK, ...FILLER],
      "2023-05-05",
    ],
    [
      "beside the weather",
      [
        "Gulf Courier",
        "Muscat 31°C",
        "Friday, 5 May 2023",
        ...lead("The envoys met in Doha on Thursday for talks about the border."),
      ],
      null,
    ],
    [
      "after the term of one whom the text has in office",
      [
        ...HEAD,
        "Friday, 5 May 2023",
        ...lead("The envoys met in Doha on Thursday for talks about the border."),
        "US President Bill Clinton said that he would wait and see.",
      ],
      null,
    ],
    [
      "a wire's stamp in figures",
      [
        "HNS | Wire | Subscribe",
        "1998-05-04 20:15 GMT",
        ...lead("The envoys met in Doha for talks about the border."),
      ],
      "1998-05-04",
    ],
    [
      "a release's",
      [
        "MINISTRY OF FOREIGN AFFAIRS",
        "Press release",
        "4 May 1998",
        ...lead("The envoys met in Doha for talks about the border."),
      ],
      "1998-05-04",
    ],
  ])("%s", (_, lines, day) => {
    const { published } = dated(lines);
    const { earliest = null, latest = null } = published?.when ?? {};
    expect(earliest !== null && earliest === latest ? earliest : null).toBe(day);
  });
});

describe("a day at the headline without its year", () => {
  const LATE_TERMS = [
    "US President Barack Obama said that he would wait and see.",
    "British Prime Minister David Cameron said that the talks had been frank.",
    "French President Francois Hollande said that he was pleased.",
  ];
  const page = (...more: string[]): Doc =>
    dated([
      "Envoys meet in Doha",
      "March 18",
      "The envoys of the two states met in Doha for talks about their border and the water of the river.",
      ...more,
      ...FILLER,
    ]);
  test("is a day of some year", () => expect(page().published?.when.edtf).toBe("XXXX-03-18"));
  test("is bounded by those who were in office together", () => {
    const when = page(...LATE_TERMS).published?.when;
    expect([when?.earliest, when?.latest]).toEqual(["2013-03-18", "2016-03-18"]);
  });
  test("one alone does not bound it from above", () => {
    expect(page(...LATE_TERMS.slice(0, 1)).published?.when.latest).toBeNull();
  });
});

describe("the day of a change, and no other", () => {
  const page = (stamp: string, lead: string): string[] => ["Envoys meet in Doha", stamp, lead, ...FILLER];
  test.each<[string, string[], string | null]>([
    [
      "the lead tells of its weekday",
      page("Updated: 14 May 2019 14:55 IST", "Envoys of the two states met in Doha on Tuesday for talks."),
      "2019-05-14",
    ],
    [
      "of the weekday before: that day or the next",
      page("Updated: 14 May 2019 14:55 IST", "Envoys of the two states met in Doha on Monday for talks."),
      "2019-05-13/2019-05-14",
    ],
    [
      "of some other weekday",
      page("Updated: 14 May 2019 14:55 IST", "Envoys of the two states met in Doha on Friday for talks."),
      "2019-03-15/2019-05-14",
    ],
    [
      "of its weekday as one to come",
      page(
        "Updated: 14 May 2019 14:55 IST",
        "Envoys of the two states will meet in Doha on Tuesday for talks.",
      ),
      "2019-03-15/2019-05-14",
    ],
    [
      "of its weekday, in the words of another",
      page(
        "Updated: 14 May 2019 14:55 IST",
        "“We met in Doha on Tuesday,” an envoy of one of the two states wrote.",
      ),
      "2019-03-15/2019-05-14",
    ],
    [
      "the lead gives its date",
      page("Last updated: 14 May 2019", "Envoys of the two states met in Doha on 14 May for talks."),
      "2019-05-14",
    ],
    [
      "two changes",
      [
        "Envoys meet in Doha",
        "Updated: 14 May 2019",
        "Last modified: 20 June 2019",
        "Envoys of the two states met in Doha on Tuesday for talks.",
        ...FILLER,
      ],
      "2019-04-21/2019-05-14",
    ],
  ])("%s", (_, lines, day) => {
    expect(dated(lines).published?.when.edtf ?? null).toBe(day);
  });
});

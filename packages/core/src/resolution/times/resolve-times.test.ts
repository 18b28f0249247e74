import { analyze } from "@chancery/language";
import { describe, expect, test } from "vitest";

import { rangeWhen, dayWhen, yearlessWhen, type When } from "../../record/index.ts";
import { findTimexes } from "../../recognition/times/index.ts";
import { resolveTimes, surroundings } from "./index.ts";
import { read } from "./testing.ts";

type Row = readonly [published: string, sentence: string, ...expected: string[]];
const table = (rows: readonly Row[]): void => {
  for (const [published, sentence, ...expected] of rows) {
    test(`${published}: ${sentence}`, () => {
      expect(read(sentence, published === "" ? null : dayWhen(published))).toEqual(expected);
    });
  }
};

test.each([
  ["Holness greets Ali at the airport on Wednesday.", "Wednesday = 2024-07-03"],
  ["Holness will greet Ali at the airport on Wednesday.", "Wednesday = 2024-07-10"],
])("below a picture: %s", (caption, expected) => {
  expect(read(caption, dayWhen("2024-07-04"), [], true)).toEqual([expected]);
  // In the article itself the present tells of a timetable.
  expect(read("Holness meets Ali at the airport on Wednesday.", dayWhen("2024-07-04"))).toEqual([
    "Wednesday = 2024-07-10",
  ]);
});

describe("dates that stand for themselves", () => {
  table([
    ["2019-04-02", "The accord was signed on 4 July 1996.", "4 July 1996 = 1996-07-04"],
    ["2019-04-02", "It entered into force on July 4, 1996, in Lima.", "July 4, 1996 = 1996-07-04"],
    ["", "The pact of December 8, 1991 ended the union.", "December 8, 1991 = 1991-12-08"],
    ["2024-01-09", "He arrived on Thursday, Nov. 9, 2023.", "Thursday, Nov. 9, 2023 = 2023-11-09"],
    ["2019-04-02", "The text was agreed in September 1978.", "September 1978 = 1978-09"],
    ["2019-04-02", "Voters threw it out in 2005.", "2005 = 2005"],
    ["2019-04-02", "The 1975 ceasefire line still divides the island.", "1975 = 1975"],
    ["2019-04-02", "He has been barred since 2008.", "2008 = 2008/.."],
    // A week after the coming one.
    ["2019-04-02", "Parliament votes on Monday week.", "Monday week = 2019-04-15"],
    ["2019-04-02", "Talks stalled in the 1990s.", "the 1990s = 1990/1999"],
    ["2019-04-02", "The border dates from the 19th century.", "the 19th century = 1801/1900"],
    ["2019-04-02", "An alliance oriented to the XXI century was announced.", "the XXI century = 2001/2100"],
    ["2019-04-02", "The mandate ran from 1998 until 2003.", "1998 until 2003 = 1998/2003"],
    ["2019-04-02", "Nauru led the forum between 2001 and 2004.", "2001 and 2004 = 2001/2004"],
    ["2019-04-02", "The third quarter of 2017 was worse.", "The third quarter of 2017 = 2017-07/2017-09"],
    ["2019-04-02", "Exports fell in the first half of 2012.", "the first half of 2012 = 2012-01/2012-06"],
    ["2019-04-02", "They met in the winter of 2018.", "the winter of 2018 = 2018-24"],
    ["2019-04-02", "The budget for 2016-17 was cut.", "2016-17 = 2016/2017"],
    [
      "2019-04-02",
      "The summit of 27-28 February 2017 was brief.",
      "27-28 February 2017 = 2017-02-27/2017-02-28",
    ],
    ["2019-04-02", "They conferred from 3 to 5 May 2011.", "3 to 5 May 2011 = 2011-05-03/2011-05-05"],
    [
      "2019-04-02",
      "The strike lasted from December 2009 to February 2010.",
      "December 2009 to February 2010 = 2009-12/2010-02",
    ],
    ["", "Signed: 2014-12-22.", "2014-12-22 = 2014-12-22"],
    ["", "Updated 21.12.2015, 09:15", "21.12.2015, 09:15 = 2015-12-21"],
    ["", "Posted 12/21/2015", "12/21/2015 = 2015-12-21"],
  ]);
});

describe("dates without a year", () => {
  table([
    ["2018-12-30", "The envoy sails for Oslo on 3 January.", "3 January = 2019-01-03"],
    ["2018-12-30", "The envoy sailed for Oslo on 3 December.", "3 December = 2018-12-03"],
    ["2015-12-21", "The pact was signed in Astana on December 21.", "December 21 = 2015-12-21"],
    ["2019-04-12", "Voters threw the accord out in June.", "June = 2018-06"],
    ["2019-04-12", "Voters will decide on the accord in June.", "June = 2019-06"],
    ["2019-04-12", "The ministers met in April.", "April = 2019-04"],
    ["2019-11-20", "The two sides will meet again in February.", "February = 2020-02"],
    ["2019-03-05", "The court indicted him in March.", "March = 2019-03"],
    ["2023-11-10", "The court indicted him in March.", "March = 2023-03"],
    ["2024-05-08", "He offered to host the talks during a visit in mid-April.", "mid-April = 2024-04"],
    ["2024-05-08", "He will host the talks in November.", "November = 2024-11"],
    ["2024-09-08", "He plans to host the talks in April.", "April = 2025-04"],
    ["2017-03-01", "She resigned in late January.", "late January = 2017-01"],
    ["1913-04-05", "The Porte accepted it on the 1st instant.", "the 1st instant = 1913-04-01"],
    ["1913-04-05", "It was laid before the Porte on the 31st ultimo.", "the 31st ultimo = 1913-03-31"],
    ["1913-04-05", "They will meet on the 12th prox.", "the 12th prox. = 1913-05-12"],
    ["1931-09-07", "The Assembly opens tomorrow week.", "tomorrow week = 1931-09-15"],
    ["1913-04-05", "He left Cettinje on Tuesday last.", "Tuesday last = 1913-04-01"],
    ["1913-04-05", "They are to sail on Monday next.", "Monday next = 1913-04-07"],
    ["2019-04-12", "Last October Chad closed its border.", "Last October = 2018-10"],
    ["2019-04-12", "She goes to the polls next October.", "next October = 2019-10"],
    ["2019-04-12", "He was elected in June last year.", "June last year = 2018-06"],
    ["2011-05-20", "On 2 May of this year he fled.", "2 May of this year = 2011-05-02"],
    ["2017-02-27", "Putin will be in Bishkek on February 28.", "February 28 = 2017-02-28"],
    ["", "The pact was signed on December 21.", "December 21 = XXXX-12-21"],
    ["2019-11-02", "The bank announced an agreement to buy the port in January.", "January = 2020-01"],
    ["2023-11-09", "The court's move to indict him in March has affected his travel.", "March = 2023-03"],
    ["", "The ministers met in April.", "April = XXXX-04"],
    ["2014-12-23", "In 1999, in September, you came to Almaty.", "1999 = 1999", "September = 1999-09"],
    ["2014-12-23", "They met in May 2010 and again in July.", "May 2010 = 2010-05", "July = 2010-07"],
    ["2014-12-23", "The fleet called in June and July 2010.", "June = 2010-06", "July 2010 = 2010-07"],
    [
      "2016-01-20",
      "Ships entered the strait between August and October.",
      "August and October = 2015-08/2015-10",
    ],
    ["2017-02-28", "He visited on February 27-28.", "February 27-28 = 2017-02-27/2017-02-28"],
    ["2022-06-15", "They will meet in the first week of August.", "the first week of August = 2022-08"],
    ["2017-03-01", "The envoys met on 27 and 28 February.", "27 and 28 February = 2017-02-27/2017-02-28"],
    ["2022-06-15", "Talks held on 3, 4 and 5 May failed.", "3, 4 and 5 May = 2022-05-03/2022-05-05"],
    ["2022-06-15", "Talks held on 3 and 17 May failed.", "3 = 2022-05-03", "17 May = 2022-05-17"],
    ["2015-01-06", "He gave way on Christmas Day.", "Christmas Day = 2014-12-25"],
    ["2015-06-06", "Crowds gathered on May Day.", "May Day = 2015-05-01"],
  ]);
});

describe("weekdays", () => {
  table([
    ["2020-03-06", "Okello flies to Suva on Tuesday.", "Tuesday = 2020-03-10"],
    ["2020-03-06", "Okello flew to Suva on Tuesday.", "Tuesday = 2020-03-03"],
    ["2020-03-06", "The council will vote on Monday.", "Monday = 2020-03-09"],
    ["2020-03-06", "They signed it ahead of Monday's scheduled talks.", "Monday = 2020-03-09"],
    ["2020-03-06", "They signed it ahead of Monday's stormy talks.", "Monday = 2020-03-02"],
    ["2023-11-09", "Putin visited Kazakhstan on Thursday.", "Thursday = 2023-11-09"],
    ["2023-11-09", "The deal was struck last Thursday.", "last Thursday = 2023-11-02"],
    ["2023-11-09", "He leaves next Tuesday.", "next Tuesday = 2023-11-14"],
    ["2020-03-06", "She told reporters on Wednesday that the ban was lawful.", "Wednesday = 2020-03-04"],
    ["2020-03-06", "They spoke on Tuesday evening.", "Tuesday evening = 2020-03-03"],
    ["2020-03-06", "He was held on Tuesday last week.", "Tuesday last week = 2020-02-25"],
    ["2020-03-06", "The talks ran from Monday to Wednesday.", "Monday to Wednesday = 2020-03-02/2020-03-04"],
    ["2020-03-06", "The premier is to address the assembly on Sunday.", "Sunday = 2020-03-08"],
    ["1962-10-23", "Kennedy announced a quarantine effective Wednesday.", "Wednesday = 1962-10-24"],
    ["2020-03-06", "The truce had been due to expire on Tuesday.", "Tuesday = 2020-03-03"],
    ["", "Putin visited Kazakhstan on Thursday.", "Thursday = ~XXXX-WXX-4"],
  ]);
});

describe("relative to the day of publication", () => {
  table([
    ["2019-03-01", "The envoy left yesterday.", "yesterday = 2019-02-28"],
    ["2020-03-01", "The envoy left the day before yesterday.", "the day before yesterday = 2020-02-28"],
    ["2019-12-31", "The envoy leaves tomorrow.", "tomorrow = 2020-01-01"],
    ["2019-12-31", "Talks resumed this morning.", "this morning = 2019-12-31"],
    ["1984-01-03", "The mandate runs out in three months' time.", "three months' time = 1984-04"],
    ["1984-01-03", "He is due back the week after next.", "the week after next = 1984-01-16/1984-01-22"],
    [
      "2014-07-18",
      "Trade fell in 2013 from that of the previous fiscal year.",
      "2013 = 2013",
      "the previous fiscal year = 2012",
    ],
    [
      "2021-11-30",
      "The union is concerned about arrests over the weekend.",
      "the weekend = 2021-11-27/2021-11-28",
    ],
    ["2021-11-30", "The union condemns the arrests over the weekend.", "the weekend = 2021-11-27/2021-11-28"],
    ["2021-11-30", "The premier flies to Lima at the weekend.", "the weekend = 2021-12-04/2021-12-05"],
    ["1998-03-22", "They march each July.", "each July = ~XXXX-07"],
    [
      "2020-09-21",
      "They had asked for a longer list, with more names to follow by mid-October.",
      "mid-October = ../2020-10",
    ],
    ["1973-09-14", "It would bring a million in the present year.", "the present year = 1973"],
    ["1998-03-22", "Shells fall every few days.", "every few days = ~PXD"],
    ["1998-03-22", "A month-long truce.", "month-long = ~P1M"],
    ["1998-03-22", "He ruled in the first half of the 1980s.", "the first half of the 1980s = 1980/1989"],
    ["2019-12-31", "Shots were heard last night.", "last night = 2019-12-30"],
    ["2023-11-09", "It follows his trip last month to Bishkek.", "last month = 2023-10"],
    ["2023-01-09", "Trade reached a record last year.", "last year = 2022"],
    ["2023-01-09", "A vote is due next month.", "next month = 2023-02"],
    ["2004-11-24", "He spoke against the deal last week.", "last week = 2004-11-15/2004-11-21"],
    ["2015-12-21", "The zone is planned for the end of the month.", "the end of the month = 2015-12"],
    ["2015-12-21", "Gates must open by the end of this year.", "the end of this year = ../2015"],
    ["2014-12-23", "15 years ago you became the leader.", "15 years ago = 1999"],
    ["2014-12-23", "Negotiations broke off three years ago.", "three years ago = 2011"],
    ["2015-12-21", "They ended the talks one year ago.", "one year ago = 2014"],
    ["2015-03-21", "He died ten years ago today.", "ten years ago today = 2005-03-21"],
    ["2015-03-21", "The war ended 50 years ago this month.", "50 years ago this month = 1965-03"],
    [
      "2015-03-21",
      "He died a month ago; this month she left.",
      "a month ago = 2015-02",
      "this month = 2015-03",
    ],
    ["2015-03-21", "He died two days ago.", "two days ago = 2015-03-19"],
    ["2015-03-31", "He died six months ago.", "six months ago = 2014-09"],
    ["2015-03-31", "The accord was ended a decade ago.", "a decade ago = 2000/2009"],
    ["2012-05-05", "It is due by the middle of next month.", "the middle of next month = ../2012-06"],
    ["2012-05-05", "He was freed early in 2012.", "2012 = 2012"],
    ["2012-05-05", "He was freed in early 2012.", "early 2012 = 2012"],
    ["2011-01-17", "It was the third time in the past decade.", "the past decade = 2001/2011"],
    ["2011-01-17", "Last summer the sides met twice.", "Last summer = 2010-22"],
    [
      "2011-01-17",
      "Output fell in the third quarter of last year.",
      "the third quarter of last year = 2010-07/2010-09",
    ],
    ["", "Last year trade doubled.", "Last year = ~"],
    ["", "The envoy left yesterday.", "yesterday = ~"],
  ]);
});

describe("relative to the time told of before", () => {
  table([
    [
      "2019-03-01",
      "He landed on 4 May 2018. The next day he met the king.",
      "4 May 2018 = 2018-05-04",
      "The next day = 2018-05-05",
    ],
    [
      "2019-03-01",
      "They signed on 4 May 2018 and ratified it two weeks later.",
      "4 May 2018 = 2018-05-04",
      "two weeks later = 2018-05-14/2018-05-20",
    ],
    [
      "2019-03-01",
      "War came in 1967. Three years later the king was dead.",
      "1967 = 1967",
      "Three years later = 1970",
    ],
    [
      "2019-03-01",
      "The coup of 1974 failed. That year the island was divided.",
      "1974 = 1974",
      "That year = 1974",
    ],
    ["2019-03-01", "War came in 1967. The next day was quiet.", "1967 = 1967", "The next day = ~"],
    ["2019-03-01", "Two days after returning from Nairobi, Haddad resigned.", "Two days = ~P2D"],
    ["2025-11-12", "He arrived a week after travelling to Washington.", "a week = ~P1W"],
  ]);
});

describe("durations and sets have no day", () => {
  table([
    ["2019-03-01", "It was a two-day visit.", "two-day = ~P2D"],
    ["2019-03-01", "They spoke for six months.", "six months = ~P6M"],
    ["2019-03-01", "The nine-year-old border row goes on.", "nine-year-old = ~P9Y"],
    ["2019-03-01", "They marked the 25th anniversary of ties.", "the 25th anniversary = ~P25Y"],
    ["2019-03-01", "Half a century of mistrust ended.", "Half a century = ~P50Y"],
    ["2019-03-01", "They meet every Tuesday.", "every Tuesday = ~XXXX-WXX-2"],
    ["2019-03-01", "Patrols pass every two weeks.", "every two weeks = ~P2W"],
    ["2019-03-01", "The talks took one and a half hours.", "one and a half hours = ~PT1.5H"],
  ]);
});

describe("no times", () => {
  table([
    ["2019-03-01", "The ban may lapse."],
    ["2019-03-01", "Troops march home."],
    ["2019-03-01", "Ms May met April Glaspie and August Wilson."],
    ["2019-03-01", "Theresa May said the deal was dead."],
    ["2019-03-01", "Under Resolution 1973 the zone was closed."],
    ["2019-03-01", "There were 1,984 delegates."],
    ["2019-03-01", "Flight 2010 was late."],
    ["2019-03-01", "The envoy, 58, sat down."],
    ["2019-03-01", "The 58-year-old Addo resigned."],
    ["2019-03-01", "They seconded the motion for a second time."],
    ["2019-03-01", "Some 1500 troops crossed the river."],
    ["2019-03-01", "The Black Sea fleet fired on Good Friday agreements."],
    ["2019-03-01", "Call +7 (700) 388 81 09 or No. 1998."],
    ["2019-03-01", "It was the third coup in as many months."],
    ["2019-03-01", "The March 14 alliance walked out."],
    ["2019-03-01", "February 30 does not exist."],
  ]);
});

describe("an article dated to an interval", () => {
  const between = (first: string, last: string) => rangeWhen(first, last);
  test("what both ends agree on stands", () => {
    expect(read("They signed it on 12 November.", between("2025-11-12", "2026-01-12"))).toEqual([
      "12 November = 2025-11-12",
    ]);
  });
  test("what they do not agree on is the stretch between", () => {
    expect(read("They signed it yesterday.", between("2025-11-12", "2025-11-13"))).toEqual([
      "yesterday = 2025-11-11/2025-11-12",
    ]);
  });
  test("a day without a year anchors no year", () => {
    expect(read("They signed it last year.", yearlessWhen(12, 21))).toEqual(["last year = ~"]);
  });
});

test("a year told of in speech carries over to the next sentence", () => {
  const text = "Let me take you back to 1987. It was a wet April.";
  expect(read(text, dayWhen("2019-03-01"), [{ start: 0, end: text.length }])).toEqual([
    "1987 = 1987",
    "April = 1987-04",
  ]);
});

test("a day inside a treaty's name has the treaty's year, not the article's", () => {
  const text = "They tore up the May 17 Agreement.";
  const analysis = analyze(text);
  const [time] = resolveTimes({
    text,
    timexes: findTimexes(text),
    published: { when: dayWhen("1984-03-05") },
    surroundings: surroundings(analysis, []),
    named: [{ start: 17, end: 33 }],
    utterances: [],
  });
  expect(time?.when?.edtf).toBe("XXXX-05-17");
});

test("early, mid and late narrow the bounds, not the EDTF", () => {
  const [time] = ((text) => {
    const analysis = analyze(text);
    return resolveTimes({
      text,
      timexes: findTimexes(text),
      published: { when: dayWhen("2017-03-01") },
      surroundings: surroundings(analysis, []),
      named: [],
      utterances: [],
    });
  })("He resigned in late January.");
  expect(time).toMatchObject({
    when: { edtf: "2017-01", earliest: "2017-01-21", latest: "2017-01-31" },
    mod: "END",
    value: "2017-01",
  });
});

describe("a day without a year is the one that the article gives in full elsewhere", () => {
  const since = { edtf: "2019-03-20/..", earliest: "2019-03-20", latest: null };
  // Far enough apart that no sentence goes on with the year of the one before.
  const later = " It rained.".repeat(8);
  const rows: readonly (readonly [when: When | null, text: string, ...expected: string[]])[] = [
    [
      since,
      `They met on December 22, 2022.${later} The pact was signed on December 22.`,
      "December 22, 2022 = 2022-12-22",
      "December 22 = 2022-12-22",
    ],
    [
      since,
      "The pact was signed on 22 December. They met on 22 December 2022.",
      "22 December = 2022-12-22",
      "22 December 2022 = 2022-12-22",
    ],
    // Of another day, of two years, of long ago, and of a page of which nothing is known, it says nothing.
    [
      since,
      `They met on 22 May 2022.${later} It was signed on 23 May.`,
      "22 May 2022 = 2022-05-22",
      "23 May = XXXX-05-23",
    ],
    [
      since,
      `They met on 9 May 2021 and on 9 May 2022.${later} They will meet on 9 May.`,
      "9 May 2021 = 2021-05-09",
      "9 May 2022 = 2022-05-09",
      "9 May = XXXX-05-09",
    ],
    [
      since,
      `The war ended on 9 May 1945.${later} They paraded on 9 May.`,
      "9 May 1945 = 1945-05-09",
      "9 May = XXXX-05-09",
    ],
    [
      null,
      `The war ended on 9 May 1945.${later} They paraded on 9 May.`,
      "9 May 1945 = 1945-05-09",
      "9 May = XXXX-05-09",
    ],
  ];
  for (const [when, text, ...expected] of rows)
    test(`${when?.edtf ?? "-"}: ${text}`, () => expect(read(text, when)).toEqual(expected));
});

import { assertLinear } from "@chancery/language/testing";
import { describe, expect, test } from "vitest";

import { findTimexes } from "./index.ts";

const surfaces = (text: string): string[] =>
  findTimexes(text).map(({ span }) => text.slice(span.start, span.end));

describe("spans leave the preposition out and hold the whole expression", () => {
  const rows: readonly (readonly [sentence: string, ...spans: string[]])[] = [
    ["It opened at 6:40 p.m. (GMT +8) after a 12-hour flight.", "6:40 p.m. (GMT +8)", "12-hour"],
    ["Speaking at 16:00 UTC today, she agreed.", "16:00 UTC today"],
    ["They signed here to-day and will leave to-morrow.", "to-day", "to-morrow"],
    ["The day-to-day work, the move to day-care."],
    ["They landed at 10 p.m. Wednesday.", "10 p.m. Wednesday"],
    ["It began on Sunday afternoon, Oct. 14.", "Sunday afternoon, Oct. 14"],
    ["It fell in both 2023 and 2024.", "2023", "2024"],
    ["They praised the Hajj season of the year 1444H and of 1443 AH."],
    ["Sales fell to nearly a ten-year low in over a decade.", "ten-year", "over a decade"],
    ["It began on 11 December -- four years late.", "11 December", "four years"],
    ["The gates will open by early June.", "early June"],
    ["Output fell in the same month a year ago.", "the same month a year ago"],
    ["It is to be released in mid-2011.", "mid-2011"],
    ["Over the weekend both fleets withdrew.", "the weekend"],
    ["In the third quarter of this year trade fell.", "the third quarter of this year"],
    ["The boxy cars of the 70s and 80s.", "the 70s", "80s"],
    [
      "It accepted on the 1st instant what was laid before it on the 31st ult.",
      "the 1st instant",
      "the 31st ult.",
    ],
    [
      "They met on the second of August and on March the twenty-first.",
      "the second of August",
      "March the twenty-first",
    ],
    [
      "On the third of May Chad replied; on July the fourth, 1998, Mali did.",
      "the third of May",
      "July the fourth, 1998",
    ],
    ["In August the second round opened, the first of March talks.", "August"],
    // A month where a name would stand is a given name.
    ["January Makamba left; Minister January Makamba spoke."],
    ["In January Ghana replied, and since January Addo has not.", "January", "January"],
    ["They vote on Monday week, and met on Tuesday.", "Monday week", "Tuesday"],
    ["The Monday week opened well.", "Monday"],
    // Years that open a line of a chronicle, and numbers that do not.
    ["1859 - Chad and Peru sign a treaty.", "1859"],
    ["1859 -- Chad and Peru sign a treaty.", "1859"],
    ["It was recognised on December 6 in 1971.", "December 6 in 1971"],
    ["It was recognised on 6 December in 1971.", "6 December in 1971"],
    ["1971: the two go to war.", "1971"],
    ["1993 May - Chad joins.", "1993 May"],
    ["1998 May-June - War breaks out.", "1998 May-June"],
    ["2002 April 13: A court rules.", "2002 April 13"],
    ["1961-91: Rebels wage war.", "1961-91"],
    ["1914-1918: The Great War.", "1914-1918"],
    ["1971", "1971"],
    ["1971:", "1971"],
    ["They counted 1859:"],
    ["They counted 1859 - Chad had more."],
    ["They counted 1859 -- Chad had more."],
    ["1859 delegates came."],
    ["1971-built ships came."],
    ["In an instant the 1st instant-coffee shop opened.", "the 1st instant"],
    ["He left on Tuesday last and is due on Monday next.", "Tuesday last", "Monday next"],
    ["On Monday last year's talks resumed.", "Monday", "last year"],
    ["Reserves stood at 5 million at end-March and debt at 3 at end 2013.", "end-March", "end 2013"],
    ["To that end March was chosen.", "March"],
    ["The index rose to end the day at 9,505.", "the day"],
    ["It rained for the past five trading days.", "the past five trading days"],
    ["It is now the largest bloc.", "now"],
    ["The now-cancelled deal is dead."],
    ["On Black Monday markets crashed."],
    ["On the 3rd of June 1999 it ended.", "the 3rd of June 1999"],
    ["Between 1998 and 2003 he ruled.", "1998 and 2003"],
    ["He was born in 1955; she in '58.", "1955"],
    ["Orders for 2,005 jets, 1500 tanks and 1999 soldiers."],
    ["In nineteen ninety-one the union fell.", "nineteen ninety-one"],
    ["He came on June 6&7 2015 and on 8 & 9 July 2015.", "June 6&7 2015", "8 & 9 July 2015"],
    ["They meet on the 18th and 19th of September, 2018.", "the 18th and 19th of September, 2018"],
    ["They met on the 3rd and the 17th of May 2011.", "the 3rd", "the 17th of May 2011"],
    ["In the late eighties, after years of war, they made peace.", "the late eighties", "years"],
    ["They will vote soon, as soon as they can, or soon after.", "soon"],
    ["It lasted 2 1/2 years.", "2 1/2 years"],
    ["About a quarter of voters stayed at home."],
    ["The index closed at 2010.35 points."],
    [
      "The talks will resume in three months' time, or in a year's time.",
      "three months' time",
      "a year's time",
    ],
    ["In three months timetables change.", "three months"],
    [
      "He is due back the week after next, not the month before last.",
      "the week after next",
      "the month before last",
    ],
    ["They have spent a decade and a half in camps.", "a decade and a half"],
    ["A three-and-a-half-year war ended in a month-long truce.", "three-and-a-half-year", "month-long"],
    ["Shells fall every few days, on Mondays, and each July.", "every few days", "Mondays", "each July"],
    ["Blue Mondays was a song."],
    ["It fell from that of the previous fiscal year.", "the previous fiscal year"],
    ["The failed 2016 coup followed his unsuccessful 1996 campaign.", "2016", "1996"],
    ["The remaining 2000 barrels and the first 1950 parcels arrived."],
    ["The target for 2020, and the disputed 2009 elections.", "2020", "2009"],
    [
      "Trade grew in the first three months of 2011 and in Q3 2019.",
      "the first three months of 2011",
      "Q3 2019",
    ],
    ["He ruled in the latter half of the 1990s.", "the latter half of the 1990s"],
    ["In the nine months trade fell; in nine months it rose.", "the nine months", "nine months"],
    ["A date will be set at a later stage; it may one day be held.", "a later stage", "one day"],
    ["One day of talks was held.", "One day"],
    ["The current talks differ; a current runs in the strait.", "current"],
    ["It was the last quarter of a century of war.", "quarter of a century"],
  ];
  for (const [sentence, ...spans] of rows) {
    test(sentence, () => expect(surfaces(sentence)).toEqual(spans));
  }
});

describe("stamps in other languages", () => {
  const rows: readonly (readonly [line: string, year: number, month: number, day: number])[] = [
    ["23 декабря 2014, 20:33", 2014, 12, 23],
    ["14 марта 2011 г. в 09:15", 2011, 3, 14],
    ["5 червня 2020", 2020, 6, 5],
    ["2014 жылғы 23 желтоқсан", 2014, 12, 23],
    ["3. Mai 2004", 2004, 5, 3],
    ["21 de mayo de 2010", 2010, 5, 21],
    ["le 14 juillet 1999", 1999, 7, 14],
    ["9 novembro 2001", 2001, 11, 9],
    ["25 aprile 1994, 10:00", 1994, 4, 25],
    ["29 Ekim 2013", 2013, 10, 29],
    ["3 maja 2016", 2016, 5, 3],
    ["2015年12月21日", 2015, 12, 21],
    ["2015년 12월 21일", 2015, 12, 21],
    ["٪ 21 ديسمبر 2015", 2015, 12, 21],
  ];
  for (const [line, year, month, day] of rows) {
    test(line, () =>
      expect(findTimexes(line)).toMatchObject([{ value: { kind: "calendar", year, month, day } }]),
    );
  }
  test("an order that cannot be told is no date: 05/06/2015", () =>
    expect(findTimexes("05/06/2015")).toEqual([]));
});

test("expressions do not cross a line break", () => {
  expect(surfaces("WWDC 2005\nJune 6, 2005\nMonday\nMarch 3")).toEqual([
    "2005",
    "June 6, 2005",
    "Monday",
    "March 3",
  ]);
});

test("offsets are those of the whole text", () => {
  const text = "xxxx on 4 July 1996 yyyy";
  expect(findTimexes(text, 5)).toMatchObject([{ span: { start: 8, end: 19 } }]);
});

describe("hostile input takes linear time", () => {
  const inputs: readonly (readonly [name: string, unit: string])[] = [
    ["digits and commas", "1,"],
    ["one long number", "9"],
    ["dashes", "1-"],
    ["months", "May "],
    ["optional words", "the end of the "],
    ["numbers in words", "hundred and "],
    ["weekdays", "Monday, "],
    ["clocks", "12:"],
    ["slashes", "1/1/"],
    ["letters", "a"],
  ];
  for (const [name, unit] of inputs) {
    test(name, () =>
      assertLinear((size) => {
        const text = unit.repeat(Math.ceil(size / unit.length));
        return () => findTimexes(text);
      }, 60_000),
    );
  }
});

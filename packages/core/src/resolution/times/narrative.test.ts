import { describe, expect, test } from "vitest";

import { dayWhen, rangeWhen, yearlessWhen, type When } from "../../record/index.ts";
import { read } from "./testing.ts";

type Row = readonly [sentence: string, ...expected: string[]];
const table = (published: When | null, rows: readonly Row[]): void => {
  for (const [sentence, ...expected] of rows)
    test(sentence, () => expect(read(sentence, published)).toEqual(expected));
};
const MARCH = dayWhen("2019-03-06");

describe("what lies around a time told of", () => {
  table(MARCH, [
    // Later in the day of the news, whatever years are recalled between.
    [
      "She received the envoy today. His term began in 2014. They met in June 2016. It rained. Later in the day she left.",
      "today = 2019-03-06",
      "2014 = 2014",
      "June 2016 = 2016-06",
      "the day = 2019-03-06",
    ],
    ["She arrived last evening.", "last evening = 2019-03-05"],
    // A day that only tells which election is none that the same day could be.
    [
      "She received the envoy today. He spoke of the April 11 election. It rained. It was cold. Nobody came. On the same day she left.",
      "today = 2019-03-06",
      "April 11 = 2019-04-11",
      "the same day = 2019-03-06",
    ],
    // Of a month nobody knows the next day.
    [
      "He left on March 4. Chad signed in October 2008; Mali left the next day.",
      "March 4 = 2019-03-04",
      "October 2008 = 2008-10",
      "the next day = ~",
    ],
    [
      "The treaty was signed in June 1994. The following May it was ratified.",
      "June 1994 = 1994-06",
      "May = 1995-05",
    ],
    [
      "The treaty was signed in March 1994. The following May it was ratified.",
      "March 1994 = 1994-03",
      "May = 1994-05",
    ],
    // Nothing was told of that it could follow.
    ["The following May was cold.", "May = 2018-05"],
    [
      "At 3 p.m. local time (0900 GMT) on Monday the leaders met.",
      "3 p.m. = 2019-03-04",
      "0900 GMT = 2019-03-04",
      "Monday = 2019-03-04",
    ],
    ["He left at 10:30. On Monday he returned.", "10:30 = 2019-03-06", "Monday = 2019-03-04"],
    ["Diplomats did not expect a reply before the elections on Sunday.", "Sunday = 2019-03-10"],
    ["Police arrested many before the elections on Sunday.", "Sunday = 2019-03-03"],
    ["The move follows Tuesday's declaration by Chad.", "Tuesday = 2019-03-05"],
    ["Talks with Chad follow on Tuesday.", "Tuesday = 2019-03-12"],
    ["The ministry said as of 1 July visas would be free.", "1 July = 2019-07-01"],
    ["The ministry said visas were free from 1 July.", "1 July = 2018-07-01"],
    ["In the last quarter of 2017 trade fell.", "the last quarter of 2017 = 2017-10/2017-12"],
    ["Trade fell in the last quarter.", "last quarter = 2018-10/2018-12"],
    ["Talks are held every other Tuesday.", "every other Tuesday = ~XXXX-WXX-2"],
  ]);
});

describe("the year told of", () => {
  table(MARCH, [
    [
      "Sanctions were lifted in 2003. He resigned on 11 August of that year.",
      "2003 = 2003",
      "11 August of that year = 2003-08-11",
    ],
    [
      "The accord was signed on 11 August 1966. Ties were restored in June of that year.",
      "11 August 1966 = 1966-08-11",
      "June of that year = 1966-06",
    ],
    [
      "She was named in February 2012 but left on August 2 of the same year.",
      "February 2012 = 2012-02",
      "August 2 of the same year = 2012-08-02",
    ],
    [
      "War came in 1939. Paris fell in June of the following year.",
      "1939 = 1939",
      "June of the following year = 1940-06",
    ],
    ["He resigned on 11 August of that year.", "11 August of that year = XXXX-08-11"],
    // Told aside, in a clause of its own: it is not the year of what the sentence tells.
    [
      "The Union, founded in December 1922, ended when they met on December 8.",
      "December 1922 = 1922-12",
      "December 8 = 2018-12-08",
    ],
  ]);
});

describe("history told aside does not move the narrative", () => {
  table(MARCH, [
    [
      "They met on 2 March. He had been freed on 9 May 2011. The same day a truce began.",
      "2 March = 2019-03-02",
      "9 May 2011 = 2011-05-09",
      "The same day = 2019-03-02",
    ],
    [
      "Ministers met in Lima on Friday. The pact, signed on 4 May 1994, had failed. A day earlier they quarrelled.",
      "Friday = 2019-03-01",
      "4 May 1994 = 1994-05-04",
      "A day earlier = 2019-02-28",
    ],
    [
      "They met on Feb. 10. The following week it failed. Two days earlier he died.",
      "Feb. 10 = 2019-02-10",
      "The following week = 2019-02-11/2019-02-17",
      "Two days earlier = 2019-02-08",
    ],
    // Within one sentence the nearest is meant, and where nothing else is told, what was told aside.
    [
      "The pact, signed on 4 May 1998, was ratified two weeks later.",
      "4 May 1998 = 1998-05-04",
      "two weeks later = 1998-05-18/1998-05-24",
    ],
    [
      "He had landed on 4 May 2018. The next day he met the king.",
      "4 May 2018 = 2018-05-04",
      "The next day = 2018-05-05",
    ],
    [
      "They met on 2 March, and that evening they dined.",
      "2 March = 2019-03-02",
      "that evening = 2019-03-02",
    ],
  ]);
});

describe("a day by its number alone", () => {
  table(MARCH, [
    [
      "They declared independence on 9 July 2011. Sudan recognised them on the 8th.",
      "9 July 2011 = 2011-07-09",
      "the 8th = 2011-07-08",
    ],
    ["It was signed on the 8th.", "the 8th = 2019-02-08"],
    ["It was signed on the 4th, in Lima.", "the 4th = 2019-03-04"],
    ["It will be signed on the 4th.", "the 4th = 2019-04-04"],
    ["He comes on the 12th of next month.", "the 12th of next month = 2019-04-12"],
    ["She left on the 3rd of last month.", "the 3rd of last month = 2019-02-03"],
    ["They met on the 8th floor."],
    ["He spoke on the 19th Congress."],
    ["It lies on the 38th parallel."],
    ["They met on 3, 9 and 17 February.", "3 = 2019-02-03", "9 = 2019-02-09", "17 February = 2019-02-17"],
    ["They met on February 3 and 17.", "February 3 = 2019-02-03", "17 = 2019-02-17"],
    ["On February 3 and 17 people died.", "February 3 = 2019-02-03"],
    ["It has 3 and 17 members."],
  ]);
});

describe("two names of one day", () => {
  table(null, [
    ["Today, December 23, they signed.", "Today = XXXX-12-23", "December 23 = XXXX-12-23"],
    ["Yesterday, December 22, they dined.", "Yesterday = XXXX-12-22", "December 22 = XXXX-12-22"],
    ["On Thursday (4 March 1999) they met.", "Thursday = 1999-03-04", "4 March 1999 = 1999-03-04"],
    ["Today the pact of December 23 lapses.", "Today = ~", "December 23 = XXXX-12-23"],
  ]);
});

describe("an article whose year is not known", () => {
  table(yearlessWhen(12, 21), [
    ["The envoy left yesterday.", "yesterday = XXXX-12-20"],
    ["They meet tomorrow.", "tomorrow = XXXX-12-22"],
    ["He came last month.", "last month = XXXX-11"],
    ["They meet next month.", "next month = XXXX-01"],
    ["He died two days ago.", "two days ago = XXXX-12-19"],
    [
      "He was shot on March 18. His guard died the same day, his aide two days later.",
      "March 18 = XXXX-03-18",
      "the same day = XXXX-03-18",
      "two days later = XXXX-03-20",
    ],
    // These need the year.
    ["He died on Tuesday.", "Tuesday = ~XXXX-WXX-2"],
    ["They met last week.", "last week = ~"],
    ["Trade doubled last year.", "last year = ~"],
  ]);
  test("a leap day is not stepped over", () =>
    expect(read("The envoy left yesterday.", yearlessWhen(3, 1))).toEqual(["yesterday = ~"]));
});

describe("an article dated to an interval", () => {
  table(rangeWhen("2019-03-04", "2019-03-06"), [
    ["The envoy left yesterday.", "yesterday = 2019-03-03/2019-03-05"],
    ["He came last month.", "last month = 2019-02"],
    ["They meet next week.", "next week = 2019-03-11/2019-03-17"],
  ]);
  // The year alone is open.
  table(rangeWhen("2011-10-01", "2012-10-06"), [
    ["They met on September 28.", "September 28 = XXXX-09-28"],
    ["They met on September 28, 2009.", "September 28, 2009 = 2009-09-28"],
  ]);
});

describe("a weekday in the present looks ahead", () => {
  table(MARCH, [
    ["Minister seeks aid in Rome on Friday", "Friday = 2019-03-08"],
    ["The minister seeks support in Rome on Friday.", "Friday = 2019-03-08"],
    ["The court decides on Monday.", "Monday = 2019-03-11"],
    ["The minister says on Monday nothing was agreed.", "Monday = 2019-03-04"],
    ["The minister sought support in Rome on Friday.", "Friday = 2019-03-01"],
    ["He left for talks starting Friday.", "Friday = 2019-03-08"],
    ["He left for a summit beginning on Friday.", "Friday = 2019-03-08"],
    ["He left the talks on Friday.", "Friday = 2019-03-01"],
  ]);
});

describe("feasts and seasons", () => {
  table(dayWhen("1998-04-11"), [
    ["They signed it on Good Friday.", "Good Friday = 1998-04-10"],
    ["They will meet on Easter Monday.", "Easter Monday = 1998-04-13"],
    ["They met on Easter Sunday, 1943.", "Easter Sunday, 1943 = 1943-04-25"],
    ["It upholds the Good Friday Agreement."],
    ["The Good Friday talks went on."],
    ["They fast on Orthodox Good Friday."],
  ]);
  table(dayWhen("2018-06-18"), [
    ["Macedonia will hold a referendum in the autumn.", "autumn = 2018-23"],
    ["They quarrelled in the autumn.", "autumn = 2017-23"],
    ["A truce will hold until spring.", "spring = ../2019-21"],
    ["He told of it in the fall of Saigon."],
    ["They bathed in spring water."],
    ["Prices may rise before fall."],
  ]);
});

describe("parts of years, and nights", () => {
  table(MARCH, [
    ["It rose in the first half of the year.", "the first half of the year = 2019-01/2019-06"],
    ["It fell in the first six months of 2018.", "the first six months of 2018 = 2018-01/2018-06"],
    ["The fiscal year 2017-18 was worse.", "fiscal year 2017-18 = 2017/2018"],
    ["They traded in the late 1980s.", "the late 1980s = 1980/1989"],
    ["It is promised by the end of the year.", "the end of the year = ../2019"],
    ["Shelling went on overnight.", "overnight = 2019-03-05"],
    ["They took the overnight train."],
    ["It was called off at the last minute, after the end of the Second World War."],
    [
      "They seceded on 9 July 2011. By the end of the week 80 states had followed.",
      "9 July 2011 = 2011-07-09",
      "the end of the week = ../2011-07-10",
    ],
    ["They have met since last week.", "last week = 2019-02-25/.."],
    ["They have quarrelled since independence."],
    ["There were 2047 registered voters."],
    ["In 2047 registered voters lied."],
  ]);
});

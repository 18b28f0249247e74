import { expect, test } from "vitest";

import { eventsTold } from "../shared/reading.ts";

/** Entries of chronologies: what a line is headed by dates what its first sentence tells. */
const told = (line: string): string[] =>
  eventsTold(`Key dates\n\nThe country lies inland and has few roads.\n\n${line}\n`, null);

test.each([
  ["1992 - Chad recognises Mali.", ["recognition: Chad/actor, Mali/recipient, 1992"]],
  ["1995 March 12 - Chad and Mali sign a treaty.", ["signing: Chad/signatory, Mali/signatory, 1995-03-12"]],
  ["1998, May: Chad joins the African Union.", ["accession: Chad/actor, 1998-05"]],
  ["12 May 2003 – Chad expels four Malian diplomats.", ["expulsion: Chad/actor, Mali/recipient, 2003-05-12"]],
  ["• 2004 - Chad recognises Mali.", ["recognition: Chad/actor, Mali/recipient, 2004"]],
  ["May 2004, Lagos. Chad recognises Mali.", ["recognition: Chad/actor, Mali/recipient, 2004-05"]],
  [
    "12 May 2004, Port Louis/Lagos: Chad recognises Mali.",
    ["recognition: Chad/actor, Mali/recipient, 2004-05-12"],
  ],
  // A full stop behind the day, and passives without "was".
  [
    "12 May 2004. Treaty signed in Lagos by Chad and Mali.",
    ["signing: Chad/signatory, Mali/signatory @ Lagos, 2004-05-12"],
  ],
  [
    "12 May 2004: Malian ambassador expelled from Chad.",
    ["expulsion: Chad/actor, Mali/recipient, 2004-05-12"],
  ],
  ["12 May 2004: Envoys signed in Lagos.", []],
  // Lines without a verb; whoever is at home visits nobody.
  [
    "12 May 2004: Norwegian Foreign Minister Karl Brandt in Lagos.",
    ["visit: Karl Brandt/visitor @ Lagos, 2004-05-12"],
  ],
  [
    "12 May 2004: Norwegian Foreign Minister Karl Brandt back in Lagos, hands over the reply.",
    ["visit: Karl Brandt/visitor @ Lagos, 2004-05-12"],
  ],
  ["12 May 2004: Norwegian Foreign Minister Karl Brandt in Oslo.", []],
  ["May 2004, Lagos was dry. Chad recognises Mali.", ["recognition: Chad/actor, Mali/recipient"]],
  // What is told of what is still to come, or of another time, keeps its own.
  ["2006 - Chad will join the African Union.", ["accession: Chad/actor planned"]],
  [
    "1998: Chad recognises Mali, which was founded in 1960.",
    ["recognition: Chad/actor, Mali/recipient, 1998", "founding: , 1960"],
  ],
  ["2,500 - Chad recognises Mali.", ["recognition: Chad/actor, Mali/recipient"]],
] as const)("%s", (line, expected) => expect(told(line)).toEqual(expected));

test("an entry of several days holds its year for the next", () =>
  expect(
    told(
      [
        "May 12, 1979: Chad recognises Mali.",
        "Jan. 1-4, 1980: Chad's envoys are in Lagos.",
        "Feb. 7: Chad expels four Malian diplomats.",
      ].join("\n\n"),
    ),
  ).toContain("expulsion: Chad/actor, Mali/recipient, 1980-02-07"));

/** "On this day in 1961": the page's own day, of that year. */
test.each([
  ["On this day in 1961, Chad recognised Mali.", ["recognition: Chad/actor, Mali/recipient, 1961-06-04"]],
  ["On this date in 1961 Chad recognised Mali.", ["recognition: Chad/actor, Mali/recipient, 1961-06-04"]],
  ["Today Chad recognised Mali.", ["recognition: Chad/actor, Mali/recipient, 2015-06-04"]],
] as const)("June 4, 2015: %s", (line, expected) => {
  expect(eventsTold(`On This Day: Chad Recognised Mali\n\nJune 4, 2015\n\n${line}\n`, "2015-06-04")).toEqual(
    expected,
  );
});

test("a page that names its day without a year gives day and month to the years told of", () => {
  const page = "Today in history: June 4\n\nOn this day in 1961, Chad recognised Mali.\n";
  expect(eventsTold(page, null)).toEqual(["recognition: Chad/actor, Mali/recipient, 1961-06-04"]);
});

test("a day on a line of its own dates what stands below it, and is what that calls today", () => {
  const page = [
    "How the lake crisis unfolded",
    "By Ana Poe",
    "12 July 2019",
    "Here is how the crisis between the two states unfolded over three weeks of talks and threats.",
    "5 June 2019",
    "Chad recalled its ambassador from Mali after a raid on a village that lies right by the lake.",
    "9 June 2019",
    "Chad and Mali met today in Lagos to hear what an envoy of the African Union had to tell them.",
    "21 June 2019",
    "Chad and Mali signed an accord on the waters of the lake, which the two had shared for years.",
  ].join("\n");
  expect(eventsTold(page, null)).toEqual([
    "withdrawal: Chad/actor, Mali/recipient @ Mali, 2019-06-05",
    "meeting: Chad/participant, Mali/participant @ Lagos, 2019-06-09",
    "signing: Chad/signatory, Mali/signatory, 2019-06-21",
  ]);
});

test("days without a year, over a short entry too, date what stands below them", () => {
  const page = [
    "The lake crisis: notes by day",
    "5 March",
    "Chad recalled its ambassador from Mali after a raid on a village that lies right by the lake.",
    "9 March",
    "Chad and Mali met today in Lagos to hear what an envoy of the African Union had to tell them.",
    "12 March",
    "Mali recognised by Togo.",
    "21 April",
    "Chad and Mali signed an accord on the waters of the lake, which the two had shared for years.",
  ].join("\n");
  expect(eventsTold(page, "2019-07-12")).toEqual([
    "withdrawal: Chad/actor, Mali/recipient @ Mali, 2019-03-05",
    "meeting: Chad/participant, Mali/participant @ Lagos, 2019-03-09",
    "recognition: Togo/actor, Mali/recipient, 2019-03-12",
    "signing: Chad/signatory, Mali/signatory, 2019-04-21",
  ]);
});

/** Days without a year, of the stretch that title or standfirst says is covered; `XXXX` where it does not say in which of its years. */
test.each([
  [
    "The lake crisis: notes by day",
    "Covering the period 1 March to 30 April 1961",
    ["1961-03-05", "1961-03-09", "1961-04-21"],
  ],
  [
    "The lake crisis: notes by day",
    "Covering the period 1 March 1961 to 30 April 1963",
    ["XXXX-03-05", "XXXX-03-09", "XXXX-04-21"],
  ],
  [
    "The lake crisis: notes by day",
    "Covering the period 1 April 1961 to 31 March 1962",
    ["1962-03-05", "1962-03-09", "1961-04-21"],
  ],
  ["The lake crisis: a chronology of 1961", "By Ana Poe", ["1961-03-05", "1961-03-09", "1961-04-21"]],
  ["The lake crisis: notes by day", "By Ana Poe", ["XXXX-03-05", "XXXX-03-09", "XXXX-04-21"]],
] as const)("%s, %s", (title, deck, days) => {
  const page = [
    title,
    deck,
    "5 March",
    "Chad recalled its ambassador from Mali after a raid on a village that lies right by the lake.",
    "9 March",
    "Chad and Mali met in Lagos to hear what an envoy of the African Union had to tell them.",
    "21 April",
    "Chad and Mali signed an accord on the waters of the lake, which the two had shared for years.",
  ].join("\n");
  expect(eventsTold(page, null).map((event) => event.split(", ").at(-1))).toEqual(days);
});

type Page = readonly [name: string, lines: readonly string[], expected: readonly string[]];

const PAGES: readonly Page[] = [
  [
    "a year and a dash before what happened in it, told in the present",
    [
      "1957 - Ghana gains independence from Britain.",
      "1963 - Kenya becomes independent with Kofi Addo as prime minister, but Somalia refuses to recognise it.",
      "1971 - Chad and Mali sign a treaty on their border.",
    ],
    [
      "founding: Ghana/actor, United Kingdom/recipient, 1957",
      "founding: Kenya/actor, 1963",
      "recognition: Somalia/actor, Kenya/recipient, 1963 not",
      "signing: Chad/signatory, Mali/signatory, 1971",
    ],
  ],
  [
    "months and days behind the year, and a colon",
    [
      "1957 March: Ghana joins the United Nations.",
      "1963 May 4: Kenya recalls its ambassador from Somalia.",
      "12 June 1971: Chad and Mali sign a treaty on their border.",
    ],
    [
      "accession: Ghana/actor, 1957-03",
      "withdrawal: Kenya/actor, Somalia/recipient @ Somalia, 1963-05-04",
      "signing: Chad/signatory, Mali/signatory, 1971-06-12",
    ],
  ],
  [
    "a year over entries with a day, and points below an entry",
    [
      "1971",
      "June 5: Chad's President Kofi Addo visits Lima.",
      "- He meets Peru's President Ana Quispe.",
      "July 9: Chad and Mali sign a treaty. In September they signed a further accord in Oslo.",
      "1972",
      "Chad expels three Peruvian diplomats.",
    ],
    [
      "visit: Kofi Addo/visitor @ Lima, 1971-06-05",
      "meeting: Kofi Addo/participant, Ana Quispe/participant, 1971-06-05",
      "signing: Chad/signatory, Mali/signatory, 1971-07-09",
      "signing: Chad/signatory, Mali/signatory @ Oslo, 1971-09",
      "expulsion: Chad/actor, Peru/recipient, 1972",
    ],
  ],
  [
    "what is to come and what had been is not of the entry's time",
    [
      "1957 - Ghana says that it will join the Commonwealth.",
      "1963 - Kenya and Somalia had expelled each other's envoys.",
      "1971 - Chad builds a port.",
    ],
    ["accession: Ghana/actor planned", "expulsion: Kenya/actor, Somalia/actor"],
  ],
  [
    "nothing but a space behind the year, in order",
    [
      "1993 Chad recalls its ambassador from Mali.",
      "1994 Chad and Mali sign a treaty in Lima.",
      "September 17, 1999 Chad expels five Malian diplomats.",
      "July 2001 Ghana joins the African Union.",
    ],
    [
      "withdrawal: Chad/actor, Mali/recipient @ Mali, 1993",
      "signing: Chad/signatory, Mali/signatory @ Lima, 1994",
      "expulsion: Chad/actor, Mali/recipient, 1999-09-17",
      "accession: Ghana/actor, 2001-07",
    ],
  ],
  [
    "the year stands once, before the first day of it",
    [
      "1994: August 31: Chad declares a ceasefire with Mali.",
      "October 13: Chad and Mali sign a treaty.",
      "1995: March 7: Chad recognises Kosovo.",
      "June 25: Mali recalls its ambassador from Chad.",
    ],
    [
      "ceasefire: Chad/participant, Mali/participant, 1994-08-31",
      "signing: Chad/signatory, Mali/signatory, 1994-10-13",
      "recognition: Chad/actor, Kosovo/recipient, 1995-03-07",
      "withdrawal: Mali/actor, Chad/recipient @ Chad, 1995-06-25",
    ],
  ],
  [
    "points that a wire marks with a low line",
    [
      "_Jan. 16, 1979: Chad's President Kofi Addo visits Lima.",
      "_Feb. 1, 1980: Chad recognises Kosovo.",
      "_Oct. 29, 1987: Chad and Mali sign a treaty.",
    ],
    [
      "visit: Kofi Addo/visitor @ Lima, 1979-01-16",
      "recognition: Chad/actor, Kosovo/recipient, 1980-02-01",
      "signing: Chad/signatory, Mali/signatory, 1987-10-29",
    ],
  ],
  [
    "years alone over days and stretches of days, with nothing but a space behind them",
    [
      "1995",
      "May 4 Chad recalls its ambassador from Mali.",
      "June 15 to 21 Kenya's foreign minister visits Oslo.",
      "1996",
      "March 19 Chad and Mali sign a treaty in Lima.",
    ],
    [
      "withdrawal: Chad/actor, Mali/recipient @ Mali, 1995-05-04",
      "visit: foreign minister of Kenya/visitor @ Oslo, 1995-06-15/1995-06-21",
      "signing: Chad/signatory, Mali/signatory @ Lima, 1996-03-19",
    ],
  ],
  [
    "days with nothing but a space behind them and no year over them are no chronicle",
    [
      "May 4 Chad recalls its ambassador from Mali.",
      "June 5 Chad recognises Kosovo.",
      "March 19 Chad and Mali sign a treaty in Lima. They were founded in 1960.",
    ],
    [
      "withdrawal: Chad/actor, Mali/recipient @ Mali, XXXX-05-04",
      "recognition: Chad/actor, Kosovo/recipient, XXXX-06-05",
      "signing: Chad/signatory, Mali/signatory @ Lima, XXXX-03-19",
      "founding: , 1960",
    ],
  ],
  // Clocks of a live report, that could be years.
  [
    "no years: the hours of a live report",
    ["1928 Chad and Mali sign a treaty.", "1921 Chad recognises Kosovo.", "1911 Chad condemns Mali."],
    [
      "signing: Chad/signatory, Mali/signatory",
      "recognition: Chad/actor, Kosovo/recipient",
      "criticism: Chad/actor, Mali/recipient",
    ],
  ],
  // Too few lines for a chronicle: a title and its day, a lone agenda.
  [
    "one line alone",
    ["Ghana and Mali quarrelled.", "Monday: Chad and Mali sign a treaty."],
    ["signing: Chad/signatory, Mali/signatory"],
  ],
];

test.each(PAGES)("%s", (_, lines, expected) => {
  expect(eventsTold(`A chronology of key events\n\n${lines.join("\n")}\n`, null)).toEqual(expected);
});

test.each([
  [
    "President Ana Quispe leaves on Tuesday for Norway.",
    ["visit: Ana Quispe/visitor, Norway/host @ Norway planned"],
  ],
  ["President Ana Quispe left on Tuesday for Norway.", ["visit: Ana Quispe/visitor, Norway/host @ Norway"]],
] as const)("on a page without a day: %s", (sentence, expected) =>
  expect(eventsTold(`Quiet week\n\nLittle else was known of it that night. ${sentence}`, null)).toEqual(
    expected,
  ),
);

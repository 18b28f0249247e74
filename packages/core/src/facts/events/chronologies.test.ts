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
  // What is told of what is still to come, or of another time, keeps its own.
  ["2006 - Chad will join the African Union.", ["accession: Chad/actor planned"]],
  [
    "1998: Chad recognises Mali, which was founded in 1960.",
    ["recognition: Chad/actor, Mali/recipient, 1998", "founding: , 1960"],
  ],
  ["2,500 - Chad recognises Mali.", ["recognition: Chad/actor, Mali/recipient"]],
] as const)("%s", (line, expected) => expect(told(line)).toEqual(expected));

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

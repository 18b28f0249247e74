import { describe, expect, test } from "vitest";

import { stampDay, stampOf, stampsOf, trailingStamp } from "./stamp.ts";

const whole = (text: string): string | null => {
  const stamp = stampOf(text, 0, text.length);
  return stamp && stampDay(stamp);
};

describe("a line that is a stamp", () => {
  test.each([
    ["23 декабря 2014, 20:33", "2014-12-23"],
    ["Published: 12:03 BST, 4 May 1998", "1998-05-04"],
    ["Monday, January 12, 2026", "2026-01-12"],
    ["Thu 12 Mar 2009 20.33 GMT", "2009-03-12"],
    ["2016-05-03T19:27:00+04:30", "2016-05-03"],
    ["25.06.2024", "2024-06-25"],
    ["11. März 2011", "2011-03-11"],
    ["le 5 février 2003 à 10h30", "2003-02-05"],
    ["12 de octubre de 2006", "2006-10-12"],
    ["Jun 01, 2023 11:38 PM IST", "2023-06-01"],
    ["18:20. Lima, Aug. 23, 2006.", "2006-08-23"],
    ["8/23/2006", "2006-08-23"],
  ])("%s", (text, day) => expect(whole(text)).toBe(day));
});

describe("no stamp", () => {
  test.each([
    "On 4 May 1998 the envoys met",
    "1998",
    "May",
    "Talks resume in May 2003",
    "Article 5",
    "31 February 2003",
    "12 envoys",
    "3-2",
  ])("%s", (text) => expect(whole(text)).toBeNull());
});

describe("a stamp that closes a line", () => {
  test.each([
    ["Putin meets Nazarbayev in Moscow 23 декабря 2014, 20:33", "23 декабря 2014, 20:33"],
    ["Envoys meet in Doha Monday, 4 May 1998", "Monday, 4 May 1998"],
    ["By Ana Ruiz 12 March 2009", "12 March 2009"],
  ])("%s", (text, stamp) => {
    const found = trailingStamp(text, 0, text.length);
    expect(found && text.slice(found.span.start, found.span.end)).toBe(stamp);
  });
  test.each([
    "What happened on 4 May 1998",
    "The treaty of 11 November 2013",
    "A ceremony in Astana, Thursday, Nov. 9, 2023",
    "4 May 1998",
    "The summit of 2003",
  ])("none: %s", (text) => expect(trailingStamp(text, 0, text.length)).toBeNull());
});

test("two stamps on a line keep their labels", () => {
  const text = "Updated 5 May 2020 - First published 4 May 2020";
  expect(stampsOf(text, 0, text.length).map((stamp) => [stamp.label, stampDay(stamp)])).toEqual([
    ["updated", "2020-05-05"],
    ["published", "2020-05-04"],
  ]);
});
test("a label after the day is not its own", () => {
  expect(stampOf("March 4, 2024 12:45 PM UTC Updated ago", 0, 38)?.label).toBeNull();
});
test("day and month that may be either are marked", () => {
  expect(stampOf("05/04/1998", 0, 10)?.ambiguous).toBe(true);
});

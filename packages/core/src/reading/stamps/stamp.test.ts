import { describe, expect, test } from "vitest";

import { stampDay } from "./fields.ts";
import { stampOf, stampsOf } from "./stamp.ts";
import { trailingStamp } from "./trailing.ts";

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
    ["4 במרץ 2019", "2019-03-04"],
    ["11. März 2011", "2011-03-11"],
    ["le 5 février 2003 à 10h30", "2003-02-05"],
    ["12 de octubre de 2006", "2006-10-12"],
    ["Jun 01, 2023 11:38 PM IST", "2023-06-01"],
    ["18:20. Lima, Aug. 23, 2006.", "2006-08-23"],
    ["The Lakeside Courier - Tuesday, May 5, 1992 - Page B3", "1992-05-05"],
    ["5 мая 2021, 18:40   👁 1 204", "2021-05-05"],
    ["5 May 2021 | 💬 17", "2021-05-05"],
    ["April 16, 2009    15:45   The Chancellery, Tbilisi", "2009-04-16"],
    ["8/23/2006", "2006-08-23"],
    ["20060823", "2006-08-23"],
    ["19 Jan 2021 07:41 PM BdST", "2021-01-19"],
    ["27/04/12", "2012-04-27"],
    ["21.06.85", "1985-06-21"],
    ["2 February 1961", "1961-02-02"],
    ["TAMALE, MARCH 19, 2011", "2011-03-19"],
    ["OMAHA, NEB., THURSDAY EVENING, MAY 7, 1953.  FIVE CENTS.", "1953-05-07"],
    ["Friday, May 8, 1964 — B.E. 2507 — 1 Baht", "1964-05-08"],
    ["151230 GMT Mar 87", "1987-03-15"],
    ["HNS 151230 GMT MAR 87", "1987-03-15"],
    ["Issue 88 | 3 June 2004 | Subscribers: you are reading the free summary", "2004-06-03"],
    ["Le 14/03/2019 à 08h15 | Temps de lecture : 3 min", "2019-03-14"],
    ["Last updated: Tuesday 13/06/2017 - 18 Ramadan 1438", "2017-06-13"],
    ["Date: Mon, 14 Mar 2011 20:31 +0200", "2011-03-14"],
    ["Friday, 13 June 2008, 19h44", "2008-06-13"],
    ["Geneva, 24th July, 2014", "2014-07-24"],
    ["Sun 19 Mar 2023 by staff", "2023-03-19"],
    ["Trier, den 3. Mai 1979", "1979-05-03"],
    ["No. 12. March 4, 1992", "1992-03-04"],
    // "Nov" is no "No" with a Roman figure behind it.
    ["Nov. 29, 1984", "1984-11-29"],
    ["Nov 29, 1984", "1984-11-29"],
    ["Posted Nov. 3, 2011", "2011-11-03"],
    ["No. XII. March 4, 1992", "1992-03-04"],
    ["5.III.1974", "1974-03-05"],
    ["3-Mar-98", "1998-03-03"],
    ["Mar 3, 98", "1998-03-03"],
    ["Tuesday, 16 Sha'ban 1418 / 16 December 1997", "1997-12-16"],
    ["Saturday 06 Jumada II 1438 H - 04 March 2017", "2017-03-04"],
    ["12 Rabi al-Awwal 1439 - 30 November 2017", "2017-11-30"],
    ["Thursday 3 Muharram 1440 H, September 13, 2018", "2018-09-13"],
    ["2014年3月12日 08:30", "2014-03-12"],
    ["发布时间：2014年3月12日 星期三", "2014-03-12"],
    ["2014年3月12日（水）9時30分", "2014-03-12"],
    ["民國103年3月12日", "2014-03-12"],
    ["2014년 3월 12일 (수) 오전 10:20", "2014-03-12"],
    ["등록 2014년 3월 12일", "2014-03-12"],
    ["١٢ مارس ٢٠١٤", "2014-03-12"],
    ["12 آذار 2014", "2014-03-12"],
    ["12 تشرين الأول 2014", "2014-10-12"],
    ["۱۲ مارس ۲۰۱۴", "2014-03-12"],
    ["12 मार्च 2014", "2014-03-12"],
    ["१२ मार्च २०१४", "2014-03-12"],
    ["25 Asar 2054 BS (9 July 1997)", "1997-07-09"],
    ["Friday 6 March 1987 | 75 francs | No. 3,413", "1987-03-06"],
    ["Year XXII   No. 64 (6512)   Friday, March 6, 1970   Price 3 kopecks", "1970-03-06"],
    ["2014年3月12日", "2014-03-12"],
    ["2014年03月12日 10:22", "2014-03-12"],
    ["2014년 3월 12일", "2014-03-12"],
    ["입력 2014년 3월 12일 오전 7:42", "2014-03-12"],
    ["١٢ مارس ٢٠١٤", "2014-03-12"],
    ["٢٠١٤/٠٣/١٢", "2014-03-12"],
    ["Published in Dawn, March 12th, 2014", "2014-03-12"],
    ["Published in The Harbour Times on 12 March 2014.", "2014-03-12"],
    ["Monday 05/06/2017", "2017-06-05"],
    ["Tuesday 05/09/2017", "2017-09-05"],
    ["7. 11. 2018 9:40", "2018-11-07"],
    ["14 juil. 2011 à 9h05", "2011-07-14"],
    ["3. Mär. 2015", "2015-03-03"],
    ["12 mei 2016 om 10:15 uur", "2016-05-12"],
    ["21 paź 2020", "2020-10-21"],
    ["9 Ağu 2019", "2019-08-09"],
    ["Jun 4, 20179:12 AM", "2017-06-04"],
    ["Thứ bảy, 4/11/2017, 21:40", "2017-11-04"],
  ])("%s", (text, day) => expect(whole(text)).toBe(day));
});

describe("no stamp", () => {
  test.each([
    "On 4 May 1998 the envoys met",
    "Published in Lima, the treaty of March 12, 2014",
    "2014年3月12日の条約 was signed",
    "2014年13月12日",
    "三月十二日",
    "1998",
    "May",
    "Talks resume in May 2003",
    "Article 5",
    "31 February 2003",
    "12 envoys",
    "3-2",
    "20061323",
    "18060823",
    "No. 20060823",
    "April 16, 2009 15:45 Peace Talks Resume",
    "Envoys signed the treaty, 4 May 1998",
    "4 May 1998, a day to remember",
    "Lima, 4 May 1998, was cold",
    "Ministers meet: 4 May 1998",
    "6/4/6",
    "Share: | Printed: 2019-03-11",
    "Lakeside Courier | 5 May 2021 | © 2019",
    "Envoys Meet on Lake-Tuesday, May 5, 1992",
    "Arawa, Bougainville  Est. May 19, 1883",
    "Founded 4 May 1898",
    "Retrieved 4 May 1998 | Lagoon Herald",
    "Envoys 3, Ministers 98",
    "Lusaka, 17 - 23 August 2009",
    "25 October 1945 -- 21 November 1945",
    "June 13-19, 2000",
    "Articles I and III of 1974",
    "2014年3月12日，双方在北京签署协议",
    "2014년 3월 12일 서울에서 서명했다",
    "2014年13月12日",
    "Born in Kumasi on April 8, 1938, a twin",
    "7. 11. 2018 jednali vyslanci",
    "Articles 7. 11. and 2018",
    "Mei and Kas met in 2018",
  ])("%s", (text) => expect(whole(text)).toBeNull());
});

describe("a stamp that closes a line", () => {
  test.each([
    ["Putin meets Nazarbayev in Moscow 23 декабря 2014, 20:33", "23 декабря 2014, 20:33"],
    ["Envoys meet in Doha Monday, 4 May 1998", "Monday, 4 May 1998"],
    ["Putin Visits Astana 23 December 2014", "23 December 2014"],
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
    "Last updated: 4 May 1998",
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
test.each([
  "Letzte Änderung: 5. Mai 2020",
  "Última actualización: 5/5/2020",
  "Mis à jour le 5 mai 2020",
  "Ultima modifica: 5 maggio 2020",
])("a change: %s", (line) => expect(stampOf(line, 0, line.length)?.label).toBe("updated"));
test.each([
  ["Monday, March 4, 2024 Published at 12:45 GMT", "published"],
  ["March 4, 2024 Updated at 12:45 GMT", null],
  ["March 4, 2024 12:45 Published", null],
  ["Updated March 4, 2024 Published March 3, 2024 12:45", "updated"],
])("a label between the day and its hour: %s", (line, label) =>
  expect(stampOf(line, 0, line.length)?.label).toBe(label),
);
test("day and month that may be either are marked", () => {
  expect(stampOf("05/04/1998", 0, 10)?.ambiguous).toBe(true);
});

test("a hostile line is read in bounded time", () => {
  const line = "12 ".repeat(53);
  const start = performance.now();
  for (let i = 0; i < 200; i += 1) stampOf(line, 0, line.length);
  expect(performance.now() - start).toBeLessThan(2000);
});

describe("hours from which to which something is held", () => {
  test.each([
    ["02 Apr 2026 18:00 - 20:30"],
    ["2 April 2026, 10 am to 4 pm"],
    ["Thursday, April 2, 2026 9:30am – 11am"],
  ])("are an event's: %s", (text) => expect(whole(text)).toBeNull());
  test.each([
    ["Thu, 12 Mar 2009 20:33 -05:00", "2009-03-12"],
    ["2009-03-12T20:33:07-05:00", "2009-03-12"],
    ["12 March 2009 - 20:33", "2009-03-12"],
    ["14:28 / 12.03.2009", "2009-03-12"],
  ])("not one hour, nor its zone: %s", (text, day) => expect(whole(text)).toBe(day));
});

test.each([
  ["Published 2024-04-18T13:00:39+00:00 March 22nd, 2024", "2024-03-22"],
  ["2024-04-18T13:00:39Z", "2024-04-18"],
  ["Published 2024-04-18T13:00:39Z", "2024-04-18"],
])("beside a day written for readers that for programs is none: %s", (text, day) =>
  expect(whole(text)).toBe(day),
);

import { describe, expect, it } from "vitest";

import { dictionary } from "../text/index.ts";
import { clockWords, dateWords, dayWords, instantWords } from "./dates.ts";

const en = dictionary("en");

describe("dateWords", () => {
  it.each([
    ["2015-12-21", "21 Dec 2015"],
    ["1999-09", "Sep 1999"],
    ["2014", "2014"],
    ["201X", "2010s"],
    ["19XX", "20th century"],
    ["2015-21", "spring 2015"],
    ["2015-05-XX", "May 2015"],
    ["XXXX-12-21", "21 Dec (day known, year not stated)"],
    ["XXXX-12", "Dec (month known, year not stated)"],
    ["2025-11-06?", "6 Nov 2025, uncertain"],
    ["1990~", "about 1990"],
    ["1990%", "about 1990, uncertain"],
    ["2017-02-27/2017-02-28", "27–28 Feb 2017"],
    ["2017-02-27/2017-03-03", "27 Feb – 3 Mar 2017"],
    ["2016-12-30/2017-01-02", "30 Dec 2016 – 2 Jan 2017"],
    ["2011/2015", "2011 – 2015"],
    ["2011-03/2011-05", "Mar – May 2011"],
    ["2011/..", "since 2011"],
    ["2011-05-01/", "since 1 May 2011"],
    ["../2011", "until 2011"],
    ["../..", "time not bounded"],
    ["[2015,2016]", "one of 2015, 2016"],
    ["{1960,1961-12}", "1960, Dec 1961"],
    ["[2015-01-01..2015-01-03]", "one of 1–3 Jan 2015"],
  ])("%s", (edtf, words) => expect(dateWords(edtf, en)).toBe(words));

  it.each(["", "XXXX", "yesterday", "2015-12-21T10:00:00Z", "<b>2015</b>"])("leaves %j as it is", (edtf) =>
    expect(dateWords(edtf, en)).toBe(edtf),
  );

  it("takes no time over hostile input", () => {
    const started = performance.now();
    dateWords("X-".repeat(100_000), en);
    dateWords(`[${"2015,".repeat(50_000)}]`, en);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe("clocks", () => {
  it.each([
    ["2025-11-13T09:12:00Z", "13 Nov 2025", "09:12\u2009UTC"],
    ["2025-11-13T09:12:00.123+05:00", "13 Nov 2025", "09:12\u2009UTC+05:00"],
    ["2025-11-13T09:12", "13 Nov 2025", "09:12"],
    ["2025-11-13", "13 Nov 2025", null],
  ])("%s", (iso, day, clock) => {
    expect(dayWords(iso, en)).toBe(day);
    expect(clockWords(iso)).toBe(clock);
  });
});

describe("in other languages", () => {
  const [ru, kk] = [dictionary("ru"), dictionary("kk")];
  // Intl writes the months, and its editions differ in full stops and in which space they use.
  const bare = (date: string): string => date.replaceAll(/[.\s]+/g, " ").trim();
  it.each([
    ["2015-12-21", "21 дек 2015 г", "2015 ж 21 жел"],
    ["2014", "2014", "2014"],
    ["XXXX-12-21", "21 дек (день известен, год не указан)", "21 жел (күні белгілі, жылы көрсетілмеген)"],
    ["2017-02-27/2017-02-28", "27–28 февр 2017 г", "2017 ж 27 ақп – 2017 ж 28 ақп"],
    ["201X", "2010-е гг", "2010-жылдар"],
    ["19XX", "XX век", "XX ғасыр"],
    ["2015-21", "весна 2015 г", "2015 ж көктем"],
    ["2011/..", "начиная с: 2011", "басы: 2011"],
    ["1990%", "около 1990 (неточно)", "шамамен 1990 (дәл емес)"],
    ["yesterday", "yesterday", "yesterday"],
  ])("%s", (edtf, russian, kazakh) => {
    expect(bare(dateWords(edtf, ru))).toBe(russian);
    expect(bare(dateWords(edtf, kk))).toBe(kazakh);
  });
});

it.each([
  ["2025-11-13T09:12:00Z", "13 Nov 2025, 09:12\u2009UTC"],
  ["2025-11-13T09:12:00.250+05:00", "13 Nov 2025, 09:12\u2009UTC+05:00"],
  ["2025-11-13", "13 Nov 2025"],
])("the instant %s", (iso, words) => expect(instantWords(iso, en)).toBe(words));

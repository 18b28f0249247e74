import { describe, expect, test } from "vitest";

import { persianDay, persianStamp } from "./persian.ts";
import { stampDay } from "./fields.ts";
import { stampOf } from "./stamp.ts";

// 1 Farvardin of each year, as the observatory in Tehran gave it.
test.each([
  [1300, 1, 1, "1921-03-21"],
  [1357, 11, 22, "1979-02-11"],
  [1375, 12, 30, "1997-03-20"],
  [1376, 1, 1, "1997-03-21"],
  [1394, 10, 1, "2015-12-22"],
  [1395, 12, 30, "2017-03-20"],
  [1399, 12, 30, "2021-03-20"],
  [1400, 1, 1, "2021-03-21"],
  [1403, 1, 1, "2024-03-20"],
  [1403, 12, 30, "2025-03-20"],
  [1404, 1, 1, "2025-03-21"],
  [1404, 12, 30, null],
  [1403, 7, 31, null],
  [1100, 1, 1, null],
])("%i-%i-%i", (year, month, day, civil) => expect(persianDay(year, month, day)).toBe(civil));

describe("a line that is a day of the Solar Hijri calendar", () => {
  test.each([
    ["۱۴ آبان ۱۴۰۳", "2024-11-04"],
    ["دوشنبه ۱۴ آبان ۱۴۰۳ - ۱۲:۳۰", "2024-11-04"],
    ["تاریخ انتشار: ۱۴۰۳/۰۸/۱۴", "2024-11-04"],
    ["سه‌شنبه، ۱ دی ماه ۱۳۹۴ ساعت ۱۰:۰۵", "2015-12-22"],
    ["23 Khordad 1377", "1998-06-13"],
    ["۲۲ دلو ۱۳۵۷", "1979-02-11"],
  ])("%s", (line, day) => {
    const stamp = stampOf(line, 0, line.length);
    expect(stamp && stampDay(stamp)).toBe(day);
  });
  test.each([
    "۱۴ آبان ۱۴۰۳ وزیر امور خارجه گفت",
    "1403 AH",
    "1390/13/02",
    "Tir 1394",
    `${"۱۴ ".repeat(50)}`,
    "1300 seats 1/2",
  ])("not %s", (line) => expect(persianStamp(line)).toBeNull());
});

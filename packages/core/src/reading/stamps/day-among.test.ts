import { expect, test } from "vitest";

import { dayAmong } from "./day-among.ts";
import { stampDay } from "./fields.ts";

test.each<[string, string | null]>([
  ["By Ana Ruiz, Dec 17, 2025", "2025-12-17"],
  ["Oct 11, 2023 2 min read", "2023-10-11"],
  // Published and changed: the earlier, whichever is printed first.
  ["September 1, 2016 September 8, 2016 Ana Ruiz", "2016-09-01"],
  ["By Ana Ruiz September 8, 2016 September 1, 2016 grain", "2016-09-01"],
  ["Posted on 2019年4月13日 by mori", "2019-04-13"],
  ["森花子 2025年1月13日 21時37分", "2025-01-13"],
  ["Grain since 4 May 1998", null],
  ["Ana Ruiz, 4 May 2014, and Jo Berg, 6 May 2014", null],
  ["2025年1月13日 森花子 2025年1月15日", null],
  ["2025年13月13日 森花子", null],
  ["=== grain/2014/05/04.txt", null],
  ["=== ports/s10/1/01.txt", null],
  ["Oslo 04/05/2014 Ana Ruiz", "2014-05-04"],
])("%s", (line, day) => {
  const stamp = dayAmong(line, 0, line.length);
  expect(stamp && stampDay(stamp)).toBe(day);
});

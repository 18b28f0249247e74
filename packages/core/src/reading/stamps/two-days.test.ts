import { expect, test } from "vitest";

import { secondDay } from "./two-days.ts";

test.each([
  ["May 21, 2025 April 24, 2025", "2025-05-21", "2025-04-24"],
  ["29. Dezember 2022 30. Dezember 2022 |", "2022-12-29", "2022-12-30"],
  ["4 May 1998 4 May 1998", "1998-05-04", null],
  ["4 May 1998 Updated 6 May 1998", "1998-05-04", null],
  ["4 May 1998, 12:30", "1998-05-04", null],
  ["The pact of 4 May 1998 and that of 6 May 1999", "1998-05-04", null],
])("%s", (line, day, other) => expect(secondDay(line, 0, line.length, day)).toBe(other));

import { expect, test } from "vitest";

import { monthFirst } from "./order.ts";

test.each([
  ["05/04/1998", null, null],
  ["05/04/1998", "en", null],
  ["05/04/1998", "en-US", true],
  ["05/04/1998", "en-GB", false],
  ["05/04/1998", "fr", false],
  ["05/04/1998 and 05/24/1998", null, true],
  ["05/04/1998 and 24/05/1998", "en-US", false],
  ["05/24/1998 and 24/05/1998", "en", null],
  ["1/2/3/4 25/12", "en", null],
])("%s, %s", (text, language, expected) => expect(monthFirst(text, language)).toBe(expected));

test("figures without end are read in bounded time", () => {
  const start = performance.now();
  monthFirst("12/".repeat(100_000), null);
  expect(performance.now() - start).toBeLessThan(1000);
});

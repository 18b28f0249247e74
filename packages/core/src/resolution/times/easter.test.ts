import { expect, test } from "vitest";

import { easterOf } from "./easter.ts";

// Dates published by national observatories.
test.each([
  [1818, "1818-03-22"],
  [1943, "1943-04-25"],
  [1998, "1998-04-12"],
  [2000, "2000-04-23"],
  [2008, "2008-03-23"],
  [2019, "2019-04-21"],
  [2038, "2038-04-25"],
])("%i", (year, day) => expect(easterOf(year)).toBe(day));

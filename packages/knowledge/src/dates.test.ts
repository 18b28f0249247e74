import { describe, expect, it } from "vitest";

import { boundsOf, holdsOn } from "./dates.ts";

describe("boundsOf", () => {
  it.each([
    ["2015", "2015-01-01", "2015-12-31"],
    ["2015-08", "2015-08-01", "2015-08-31"],
    ["2016-02", "2016-02-01", "2016-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2015-08-12", "2015-08-12", "2015-08-12"],
    ["1967~", "1967-01-01", "1967-12-31"],
    ["2015-08?", "2015-08-01", "2015-08-31"],
  ])("%s", (text, earliest, latest) => expect(boundsOf(text)).toEqual({ earliest, latest }));

  it.each(["", "15", "2015-13", "2015-00", "2015-02-29", "2015-8-1", "August 2015", "2015/2016"])(
    "no date: %j",
    (text) => expect(boundsOf(text)).toBeNull(),
  );
});

describe("holdsOn", () => {
  const horizon = "2025-12-31";
  const on = (earliest: string | null, latest: string | null = earliest) => ({ earliest, latest });
  it.each([
    ["a day inside", "2010-01-01", "2015-01-01", on("2012-05-05"), "certain"],
    ["the first day", "2010-01-01", "2015-01-01", on("2010-01-01"), "certain"],
    ["the day before", "2010-01-01", "2015-01-01", on("2009-12-31"), null],
    ["the day of the successor", "2010-01-01", "2015-01-01", on("2015-01-01"), "possible"],
    ["the day after that", "2010-01-01", "2015-01-01", on("2015-01-02"), null],
    ["a day in a month of change", "2010-06", "2015-01-01", on("2010-06-15"), "possible"],
    ["a year that holds the change", "2010-06-01", null, on("2010-01-01", "2010-12-31"), "possible"],
    ["a year after it", "2010-06-01", null, on("2011-01-01", "2011-12-31"), "certain"],
    ["a day past all data", "2010-06-01", null, on("2027-01-01"), "possible"],
    ["an unknown start", null, "2015-01-01", on("2012-05-05"), "possible"],
    ["no day at all", "2010-01-01", "2015-01-01", undefined, "possible"],
    ["any day before", "2010-01-01", "2015-01-01", on(null, "2009-01-01"), null],
  ] as const)("%s", (_, from, to, asked, holds) => expect(holdsOn(from, to, asked, horizon)).toBe(holds));
});

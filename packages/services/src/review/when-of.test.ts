import { describe, expect, it } from "vitest";

import { whenOf } from "./when-of.ts";

describe("a time as a person types it", () => {
  it.each([
    ["2015-12-21", "2015-12-21", "2015-12-21"],
    ["2016-02", "2016-02-01", "2016-02-29"],
    ["2015-12", "2015-12-01", "2015-12-31"],
    ["1998", "1998-01-01", "1998-12-31"],
    ["2015-12-21/2015-12-23", "2015-12-21", "2015-12-23"],
    ["2015/2016-03", "2015-01-01", "2016-03-31"],
  ])("%s", (text, earliest, latest) => {
    expect(whenOf(text)).toEqual({ edtf: text, earliest, latest });
  });

  it.each([
    "",
    "yesterday",
    "2015-13",
    "2015-02-30",
    "2015-00",
    "2015-12-00",
    "2016/2015",
    "1/2/3",
    "15",
    "9".repeat(1e5),
  ])("%s is refused", (text) => {
    expect(() => whenOf(text)).toThrow(expect.objectContaining({ code: "review.value" }));
  });
});

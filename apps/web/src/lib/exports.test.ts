import { describe, expect, it } from "vitest";

import { exportPath, type ExportFilter } from "./exports.ts";

describe("the address of a list as a file", () => {
  it.each<[ExportFilter, string]>([
    [{}, "/export/events.csv"],
    [
      { who: ["KZ", "RU"], from: "2015-01-01", to: undefined },
      "/export/events.csv?who=KZ&who=RU&from=2015-01-01",
    ],
    [{ query: 'who:"a & b" #' }, "/export/events.csv?query=who%3A%22a+%26+b%22+%23"],
    [{ negated: false, types: [] }, "/export/events.csv?negated=false"],
  ])("%j is %s", (filter, expected) => {
    expect(exportPath("events", "csv", filter)).toBe(expected);
  });
});

import { describe, expect, it } from "vitest";

import {
  BetweenInput,
  ListEntriesInput,
  PlacesOfEventsInput,
  TimelineInput,
  TimelineMarksInput,
} from "./dossier/index.ts";
import { ExportFactsInput } from "./export-facts.ts";
import { ExportListInput } from "./exports/export-list.ts";
import { ListFactsInput } from "./list-facts.ts";

/** All that takes a stretch of days, with what else it asks for. */
const INPUTS = [
  ["facts", ListFactsInput, {}],
  ["a file of facts", ExportFactsInput, { format: "csv" }],
  ["events", ListEntriesInput, {}],
  ["a file of events", ExportListInput, { list: "events", format: "csv" }],
  ["another file of facts", ExportListInput, { list: "facts", format: "json" }],
  ["a timeline", TimelineInput, {}],
  ["its drawing", TimelineMarksInput, {}],
  ["places", PlacesOfEventsInput, {}],
  ["what is between two", BetweenInput, { a: "KZ", b: "RU" }],
] as const;

const wrong = (schema: (typeof INPUTS)[number][1], input: object): string[] =>
  schema.safeParse(input).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];

describe("a stretch of days", () => {
  it.each(INPUTS)("of %s ends no earlier than it begins", (_, schema, rest) => {
    expect(wrong(schema, { ...rest, from: "2016-01-02", to: "2016-01-01" })).toEqual([
      "from: it is after `to`; give the earlier day as `from`",
    ]);
  });

  it.each(INPUTS)("of %s may be a day, and open", (_, schema, rest) => {
    for (const stretch of [
      { from: "2016-01-01", to: "2016-01-01" },
      { from: "2016-01-01" },
      { to: "2016-01-01" },
      {},
    ])
      expect(wrong(schema, { ...rest, ...stretch })).toEqual([]);
  });

  it.each(INPUTS)("of %s: what is no day is said once", (_, schema, rest) => {
    expect(wrong(schema, { ...rest, from: "soon", to: "2016-01-01" })).toEqual(["from: Invalid ISO date"]);
  });
});

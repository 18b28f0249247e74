import type { TimelineMarks as MarksOf } from "@chancery/services";
import { z } from "zod";

import { Names } from "./articles.ts";
import { EntryLine } from "./events.ts";
import { shape } from "./shape.ts";

const Range = z.object({ from: z.string(), to: z.string() }).nullable();

const Entry = z
  .object({
    line: EntryLine,
    disputed: z
      .array(z.object({ edtf: z.string(), earliest: z.string(), latest: z.string() }))
      .describe("the days that its sources give and that cannot all be right"),
    inferred: z.boolean().describe("no source's words give the day that is shown"),
  })
  .nullable()
  .describe("the event, where it is alone");

export const TimelineMarks = shape<MarksOf>()(
  z.object({
    range: Range.describe("first and last day shown"),
    reach: Range.describe("first and last day of all that the other filters find"),
    total: z.int(),
    undated: z.int(),
    months: z.array(z.object({ month: z.string(), entries: z.int() })),
    lanes: z.array(z.string()),
    grain: z.enum(["year", "month", "day"]),
    bins: z.array(z.object({ lane: z.string(), bin: z.string(), entries: z.int(), entry: Entry })),
    stretches: z.array(
      z.object({
        lane: z.string(),
        earliest: z.string().nullable(),
        latest: z.string().nullable(),
        entries: z.int(),
        entry: Entry,
      }),
    ),
    more: z.boolean().describe("there are stretches beyond those told"),
    names: Names,
  }),
);

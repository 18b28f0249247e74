import { EventType } from "@chancery/core";
import type { PairList as ListOf, PairView as View } from "@chancery/services";
import { z } from "zod";

import { FactView, Names } from "./articles.ts";
import { EntryLine } from "./events.ts";
import { shape } from "./shape.ts";

export const PairList = shape<ListOf>()(
  z.object({
    pairs: z.array(z.object({ a: z.string(), b: z.string(), entries: z.int() })),
    names: Names,
  }),
);

export const PairView = shape<View>()(
  z.object({
    a: z.string(),
    b: z.string(),
    on: z.string().describe("the day as of which bodies are shared"),
    years: z.array(z.object({ type: EventType, year: z.string(), entries: z.int() })),
    undated: z.int().describe("events of no known day"),
    met: z.int().describe("meetings that are reported to have been"),
    last: EntryLine.nullable().describe("the last of them whose day is known"),
    ladder: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        signed: z.string().nullable(),
        ended: z.string().nullable(),
        known: z.boolean().describe("the knowledge tables have both as parties"),
        steps: z.array(EntryLine),
      }),
    ),
    visits: z.object({
      years: z.array(z.object({ year: z.string(), ab: z.int(), ba: z.int() })),
      ab: z.int().describe("visits of the first to the second"),
      ba: z.int(),
      more: z.boolean().describe("there are more visits than are counted"),
    }),
    figures: z.array(FactView),
    said: z.object({ a: z.array(FactView), b: z.array(FactView) }),
    bodies: z.array(z.object({ body: z.string(), a: z.string(), b: z.string(), certain: z.boolean() })),
    names: Names,
  }),
);

import type {
  AroundEntry as AroundOf,
  MembershipMatrix as MatrixOf,
  PeopleMet as MetOf,
} from "@chancery/services";
import { z } from "zod";

import { ArticleSummary, FactView, Names } from "./articles.ts";
import { EntryLine } from "./events.ts";
import { shape } from "./shape.ts";

export const AroundEntry = shape<AroundOf>()(
  z.object({
    said: z.array(FactView).describe("what those who took part say in the reports that tell of it"),
    tour: z.array(EntryLine).describe("meetings and visits of the same people in the days around"),
    later: z.array(EntryLine).describe("what came later of its agreements, or between the same two"),
    names: Names,
  }),
);

export const PeopleMet = shape<MetOf>()(
  z.object({
    person: z.string(),
    met: z.array(z.object({ person: z.string(), entries: z.int() })),
    names: Names,
  }),
);

const Cell = z
  .object({
    is: z
      .enum(["stated", "implied", "denied", "contradicts"])
      .describe("implied: only the knowledge tables have it"),
    status: z.string(),
    fact: z.object({ source: z.string(), fact: z.string() }).nullable(),
  })
  .nullable()
  .describe("null: nothing is known, it may be a member");

export const MembershipMatrix = shape<MatrixOf>()(
  z.object({
    body: z.string(),
    by: z.enum(["articles", "years"]),
    columns: z.array(
      z.object({
        when: z.string().nullable().describe("EDTF"),
        article: ArticleSummary.nullable(),
        named: z.int(),
        unnamed: z.int().describe("members by the tables that are not named: the list is a partial one"),
      }),
    ),
    rows: z.array(z.object({ member: z.string(), cells: z.array(Cell) })),
    moreRows: z.int(),
    moreColumns: z.int(),
    names: Names,
  }),
);

import { AgreementHistory, HeldRelation, Question, Witness } from "@chancery/core";
import type {
  AgreementView as View,
  MatterLine as Line,
  Members as MembersOf,
  Offices as OfficesOf,
} from "@chancery/services";
import { z } from "zod";

import { Names } from "./articles.ts";
import { EntryLine } from "./events.ts";
import { pageOf } from "./page.ts";
import { shape } from "./shape.ts";

export const MatterPage = pageOf<Line>(
  shape<Line>()(
    z.object({
      id: z.string(),
      name: z.string(),
      known: z.boolean(),
      articles: z.int(),
      entries: z.int(),
    }),
  ),
);

const { parties, steps, edges } = AgreementHistory.shape;

export const AgreementView = shape<View>()(
  z.object({
    redirectedFrom: z.string().nullable(),
    id: z.string(),
    name: z.string(),
    signed: z.string().nullable().describe("EDTF, by the knowledge tables"),
    ended: z.string().nullable(),
    known: z.boolean(),
    printed: z.array(z.object({ name: z.string(), sources: z.int() })),
    parties,
    steps: z.array(steps.element.extend({ line: EntryLine.nullable() })),
    edges: z.array(
      edges.element.extend({ quotes: z.array(z.object({ source: z.string(), text: z.string() })) }),
    ),
    questions: z.array(Question),
    names: Names,
  }),
);

export const Members = shape<MembersOf>()(
  z.object({
    body: z.string(),
    day: z.string(),
    members: z.array(
      z.object({
        member: z.string(),
        is: z.enum(["member", "observer", "candidate", "associate", "suspended", "not", "unknown"]),
        row: z.string().nullable().describe("the row of the knowledge tables that says so"),
        since: z.string().nullable(),
        witnesses: z.array(Witness),
        against: z.array(Witness).describe("articles that say otherwise"),
        contradicted: z.boolean(),
      }),
    ),
    names: Names,
  }),
);

export const Offices = shape<OfficesOf>()(
  z.object({ person: z.string(), held: z.array(HeldRelation), names: Names }),
);

import type {
  BatchItemView as Item,
  BatchReport as Report,
  BatchView as View,
  BatchWithItems as WithItems,
  Submitted as SubmittedTo,
} from "@chancery/services";
import { z } from "zod";

import { pageOf } from "./page.ts";
import { shape } from "./shape.ts";
import { Trouble } from "./system.ts";

const time = z.string().describe("ISO, in UTC");

export const Submitted = shape<SubmittedTo>()(
  z.object({ id: z.string().describe("of the batch"), total: z.int() }),
);

export const BatchReport = shape<Report>()(
  z.object({
    articles: z.int().describe("that the record did not have"),
    refreshed: z.int().describe("known, and read anew by another version"),
    known: z.int(),
    refused: z.int(),
    parked: z.int(),
    cancelled: z.int(),
    facts: z.int().describe("of the articles added or read anew"),
    newPeople: z.int().describe("whom no other article names"),
    questions: z.int().describe("open ones about what its articles tell"),
    nearDuplicates: z.int().describe("articles of it that copy one report with another article"),
  }),
);

const State = z.enum(["waiting", "done", "refused", "parked", "cancelled", "undone"]);

export const BatchView = shape<View>()(
  z.object({
    id: z.string(),
    origin: z.enum(["api", "site", "cli", "watch"]),
    label: z.string().nullable().describe("a folder, a feed"),
    createdAt: time,
    total: z.int(),
    sealed: z.boolean().describe("all of it came in"),
    changes: z.int(),
    cancelledAt: time.nullable(),
    endedAt: time.nullable(),
    undoneAt: time.nullable(),
    report: BatchReport.nullable().describe("made when it ends"),
    states: z.object({
      waiting: z.int(),
      done: z.int(),
      refused: z.int(),
      parked: z.int(),
      cancelled: z.int(),
      undone: z.int(),
    }),
  }),
);

export const BatchItemView = shape<Item>()(
  z.object({
    number: z.int(),
    uri: z.string(),
    mediaType: z.string().nullable(),
    retrievedAt: z.string().nullable(),
    published: z.string().nullable(),
    sourceId: z.string().nullable().describe("sha-256 of its bytes, hex: the article's id when it is done"),
    state: State,
    outcome: z.string().nullable().describe("of what is done: added, refreshed, readdressed or unchanged"),
    version: z.int().nullable(),
    title: z.string().nullable(),
    facts: z.int().nullable(),
    brought: z.boolean().describe("its address stands in the record because of it"),
    trouble: Trouble.nullable().describe("why it was refused or parked"),
    change: z.int(),
    queuedAt: time,
    readAt: time.nullable(),
    readMs: z.int().nullable(),
    joinedAt: time.nullable().describe("when it was joined with all other articles"),
  }),
);

export const BatchPage = pageOf<View>(BatchView);

export const BatchWithItems = shape<WithItems>()(
  z.object({
    batch: BatchView,
    items: z.array(BatchItemView),
    after: z.int().nullable().describe("hand it back as `after` to get the next items; null at the end"),
  }),
);

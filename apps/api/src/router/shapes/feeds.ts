import type { FeedView as View } from "@chancery/services";
import { z } from "zod";

import { shape } from "./shape.ts";
import { Trouble } from "./system.ts";

export const FeedView = shape<View>()(
  z.object({
    id: z.string(),
    url: z.string(),
    title: z.string().nullable(),
    every: z.int().describe("minutes between two looks"),
    dueAt: z.string().describe("when it is looked at next; ISO, in UTC"),
    answeredAt: z.string().nullable().describe("when it last answered"),
    failures: z.int().describe("how often it has failed since"),
    trouble: Trouble.nullable().describe("why it failed last"),
    lastBatch: z.string().nullable().describe("the batch that its last new entries went in with"),
  }),
);

export const ImportedFeeds = z.object({
  listed: z.int(),
  added: z.int().describe("those that were not watched before"),
  refused: z
    .array(z.object({ url: z.string(), code: z.string(), message: z.string(), remedy: z.string() }))
    .describe("never asked: no address of the public internet"),
});

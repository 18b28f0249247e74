import {
  BatchId,
  cancelBatch,
  dropParked,
  getBatch,
  GetBatchInput,
  listBatches,
  ListBatchesInput,
  retryBatch,
  undoBatch,
} from "@chancery/services";
import { z } from "zod";

import { notFound } from "../errors.ts";
import { BatchPage, BatchView, BatchWithItems } from "./shapes/index.ts";
import { procedure, router } from "./trpc.ts";

const One = z.object({ id: BatchId });
const problems = ["batch.unknown"];

export const batches = router({
  list: procedure
    .meta({
      http: "GET /batches",
      says: "What was handed in, the newest first: how far it is, and what it came to.",
    })
    .input(ListBatchesInput.prefault({}))
    .output(BatchPage)
    .query(({ ctx, input }) => listBatches({ ctx, input })),
  get: procedure
    .meta({
      http: "GET /batches/{id}",
      says: "One batch and what became of each of its articles, in the order in which they were handed in.",
      problems: ["not-found"],
    })
    .input(GetBatchInput)
    .output(BatchWithItems)
    .query(async ({ ctx, input }) => {
      const found = await getBatch({ ctx, input });
      if (found === null) throw notFound("batch");
      return found;
    }),
  cancel: procedure
    .meta({
      http: "POST /batches/{id}/cancel",
      says: "Reads no more of a batch; what was read stays.",
      problems,
    })
    .input(One)
    .output(BatchView)
    .mutation(async ({ ctx, input }) => {
      const batch = await cancelBatch({ ctx, input });
      ctx.batches.submitted();
      return batch;
    }),
  retry: procedure
    .meta({
      http: "POST /batches/{id}/retry",
      says: "Lets the articles of a batch that are parked try again.",
      problems: [...problems, "batch.undone"],
    })
    .input(One)
    .output(z.object({ items: z.int().describe("how many are tried again") }))
    .mutation(async ({ ctx, input }) => {
      const items = await retryBatch({ ctx, input });
      ctx.batches.submitted();
      return { items };
    }),
  drop: procedure
    .meta({
      http: "POST /batches/{id}/drop",
      says: "Gives up the articles of a batch that are parked: their bytes are let go.",
      problems,
    })
    .input(One)
    .output(z.object({ items: z.int().describe("how many were given up") }))
    .mutation(async ({ ctx, input }) => {
      const items = await dropParked({ ctx, input });
      ctx.batches.submitted();
      return { items };
    }),
  undo: procedure
    .meta({
      http: "POST /batches/{id}/undo",
      says: "Takes a batch back: what only it brought leaves the record, step by step; what other batches found as well, and what people decided, stays.",
      problems,
    })
    .input(One)
    .output(BatchView)
    .mutation(async ({ ctx, input }) => {
      const batch = await undoBatch({ ctx, input });
      ctx.batches.submitted();
      return batch;
    }),
});

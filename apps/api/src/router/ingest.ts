import {
  BatchId,
  followBatch,
  getBatch,
  GetBatchInput,
  IntakeError,
  itemOf,
  ItemInput,
  refused,
  submitBatch,
  taken,
  workBatch,
  type BatchStep,
  type Taken,
} from "@chancery/services";
import { tracked } from "@trpc/server";
import { z } from "zod";

import { notFound } from "../errors.ts";
import { BatchWithItems, Submitted } from "./shapes/index.ts";
import { procedure, router } from "./trpc.ts";

const Items = z.array(ItemInput).min(1);
const Label = z.string().trim().min(1).max(200).optional();
const Origin = z.enum(["api", "site"]).default("api");
const Id = BatchId.optional().describe("made by the caller: a call that is made again under it is one");

/** What happens to a batch: an item as it stands now, or the batch when it is through. */
export type BatchEvent =
  | Pick<BatchStep & { type: "item" }, "type" | "item">
  | Pick<BatchStep & { type: "ended" }, "type" | "batch">;

export const ingest = router({
  start: procedure
    .meta({
      http: "POST /ingest/start",
      says: "Takes articles in as a batch. When it answers they are kept, whatever happens then; they are read in turn, as `progress` tells.",
    })
    .input(z.object({ items: Items.max(500), id: Id, label: Label, origin: Origin }))
    .output(Submitted)
    .mutation(async ({ ctx, input: { items, ...options } }) => {
      const submitted = await submitBatch({ ctx, input: items.map(takenOf), options });
      ctx.batches.submitted();
      return submitted;
    }),

  progress: procedure
    .meta({
      http: "GET /ingest/progress",
      says: "How a batch goes: each item as it stands, then each that changes, at last the batch with its report. It goes on after the last event that one has seen.",
      problems: ["not-found"],
    })
    .input(z.object({ batch: BatchId, lastEventId: z.string().max(30).nullish() }))
    .subscription(async function* ({ ctx, input: { batch, lastEventId }, signal }) {
      if ((await getBatch({ ctx, input: GetBatchInput.parse({ id: batch, limit: 0 }) })) === null)
        throw notFound("batch");
      const { changed } = ctx.batches;
      for await (const { place, ...event } of followBatch(ctx, batch, {
        after: lastEventId,
        signal,
        changed,
      }))
        yield tracked(place, event satisfies BatchEvent);
    }),

  run: procedure
    .meta({
      http: "POST /ingest/run",
      says: "Reads a few articles in and answers when that is done: for callers without subscriptions.",
    })
    .input(z.object({ items: Items.max(50), label: Label }))
    .output(BatchWithItems)
    .mutation(async ({ ctx, input: { items, label }, signal }) => {
      const options = { origin: "api", label } as const;
      const { id } = await submitBatch({ ctx, input: items.map(takenOf), options });
      for await (const _ of workBatch(ctx, id, { signal }));
      const found = await getBatch({ ctx, input: GetBatchInput.parse({ id }) });
      if (found === null) throw notFound("batch");
      return found;
    }),
});

/** An article that names no address is known by its place in the call. */
function takenOf(input: z.output<typeof ItemInput>, index: number): Taken {
  const uri = input.uri ?? `pasted#${index + 1}`;
  try {
    return taken(itemOf(input, uri));
  } catch (error) {
    if (error instanceof IntakeError) return refused(uri, error);
    throw error;
  }
}

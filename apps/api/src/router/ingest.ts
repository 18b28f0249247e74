import {
  IntakeError,
  itemOf,
  ItemInput,
  refused,
  taken,
  type IngestEvent,
  type Taken,
} from "@chancery/services";
import { tracked, TRPCError } from "@trpc/server";
import { z } from "zod";

import { notFound } from "../errors.ts";
import type { BatchEvent } from "./batches.ts";
import { procedure, router } from "./trpc.ts";

const Items = z.array(ItemInput).min(1);

export const ingest = router({
  /** Begins to read articles in and answers at once; `progress` tells how they go. */
  start: procedure
    .input(z.object({ items: Items.max(500) }))
    .mutation(({ ctx, input }) => ctx.batches.start(input.items.map(takenOf))),

  /** The events of a batch, from the beginning or after the last one seen; ends with `done` or `stopped`. */
  progress: procedure
    .input(z.object({ batch: z.uuid(), lastEventId: z.string().max(20).nullish() }))
    .subscription(async function* ({ ctx, input, signal }) {
      if (!ctx.batches.has(input.batch)) throw notFound("batch");
      const after = /^\d+$/.test(input.lastEventId ?? "") ? Number(input.lastEventId) : 0;
      for await (const [number, event] of ctx.batches.events(input.batch, after, signal)) {
        yield tracked(String(number), event);
      }
    }),

  /** Reads a few articles in and answers when that is done: for callers without subscriptions. */
  run: procedure.input(z.object({ items: Items.max(50) })).mutation(async ({ ctx, input }) => {
    const { id } = ctx.batches.start(input.items.map(takenOf));
    const events: BatchEvent[] = [];
    for await (const [, event] of ctx.batches.events(id, 0)) events.push(event);
    const last = events.at(-1);
    if (last?.type !== "done") {
      const message =
        last?.type === "stopped" ? `${last.trouble.message}. ${last.trouble.remedy}` : "stopped";
      throw new TRPCError({ code: "SERVICE_UNAVAILABLE", message });
    }
    return { totals: last.totals, items: events.filter(isItem) };
  }),
});

const isItem = (event: BatchEvent): event is Exclude<IngestEvent, { type: "done" }> =>
  event.type === "item" || event.type === "failed";

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

import { decisionsTogether, holds } from "@chancery/db";
import { z } from "zod";

import type { Context } from "../context.ts";
import { catchUp } from "../merging/catch-up.ts";
import { decide, Reviewer, type Decided } from "./decide.ts";
import { ReviewError } from "./errors.ts";
import { take, type Taken, type Taking } from "./take.ts";

export const UndoInput = Reviewer.extend({ decision: z.string().min(1).max(100) });

export const UndoTogetherInput = Reviewer.extend({
  /** The id of the first of the decisions that were taken together. */
  together: z.string().min(1).max(100),
});

/** Takes a decision back, by a line of the log of its own, which can be taken back in turn. Throws ReviewError, StoreError. */
export const undo = ({
  ctx,
  input: { by, why, decision },
}: {
  ctx: Context;
  input: z.output<typeof UndoInput>;
}): Promise<Decided> => decide({ ctx, input: { by, why, act: { act: "undo", decision } } });

/**
 * Takes decisions that were taken together back as one, the last of them first; those that somebody took back already stay
 * so. What it adds to the log can be taken back as one in turn. Throws ReviewError, StoreError.
 */
export async function undoTogether({
  ctx,
  input: { by, why, together },
}: {
  ctx: Context;
  input: z.output<typeof UndoTogetherInput>;
}): Promise<Taken> {
  for await (const _ of catchUp({ ctx }));
  return ctx.store.write(async (tx) => {
    const ids = await decisionsTogether(tx, together);
    if (ids.length === 0)
      throw new ReviewError("review.unknown", `no decisions were taken together under ${together}`);
    const undoing: Taking[] = [];
    for (const decision of ids.toReversed())
      if (await holds(tx, decision)) undoing.push({ act: { act: "undo", decision } });
    if (undoing.length === 0)
      throw new ReviewError("review.undone", `the decisions of ${together} were taken back already`);
    return take(ctx, tx, undoing, { by, why });
  });
}

import { z } from "zod";

import type { Context } from "../context.ts";
import { decide, Reviewer, type Decided } from "./decide.ts";

export const UndoInput = Reviewer.extend({ decision: z.string().min(1).max(100) });

/** Takes a decision back, by a line of the log of its own, which can be taken back in turn. Throws ReviewError, StoreError. */
export const undo = ({
  ctx,
  input: { by, why, decision },
}: {
  ctx: Context;
  input: z.output<typeof UndoInput>;
}): Promise<Decided> => decide({ ctx, input: { by, why, act: { act: "undo", decision } } });

import { getFact as read, type FactView } from "@chancery/db";
import { z } from "zod";

import type { Context } from "./context.ts";

export const GetFactInput = z.object({ id: z.string().min(1).max(100) });

/** One fact; null when the store has none under that id. */
export const getFact = ({
  ctx,
  input,
}: {
  ctx: Context;
  input: z.output<typeof GetFactInput>;
}): Promise<FactView | null> => read(ctx.store.db, input.id);

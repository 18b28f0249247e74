import { countFoundAfter } from "@chancery/db";
import { z } from "zod";

import type { Context } from "./context.ts";

export const NewSinceInput = z.object({
  /** ISO 8601 instant. */
  since: z.iso.datetime({ offset: true }),
});

/** How much was read in since an instant. Throws StoreError when the store does not answer. */
export const newSince = ({
  ctx,
  input,
}: {
  ctx: Context;
  input: z.output<typeof NewSinceInput>;
}): Promise<{ readonly articles: number; readonly facts: number }> =>
  countFoundAfter(ctx.store.db, new Date(input.since));

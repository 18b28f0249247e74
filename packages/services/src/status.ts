import { counts, type Counts } from "@chancery/db";

import type { Context } from "./context.ts";

export interface Status {
  readonly counts: Counts;
  readonly versions: Context["versions"];
}

/** How much the store holds and by which versions articles are read. Throws StoreError when the store does not answer. */
export const status = async ({ ctx }: { ctx: Context }): Promise<Status> => ({
  counts: await counts(ctx.store.db),
  versions: ctx.versions,
});

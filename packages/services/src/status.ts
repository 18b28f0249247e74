import { counts, unmergedSources, type Counts, type Waiting } from "@chancery/db";

import type { Context } from "./context.ts";
import { isStale } from "./merging/basis.ts";

export interface Status {
  readonly counts: Counts;
  readonly versions: Context["versions"];
  /** Sources that are stored but not joined with the others yet; `stale`: all of them are to be joined anew. */
  readonly merging: Waiting & { readonly stale: boolean };
}

/** How much the store holds and by which versions articles are read. Throws StoreError when the store does not answer. */
export const status = async ({ ctx }: { ctx: Context }): Promise<Status> => ({
  counts: await counts(ctx.store.db),
  versions: ctx.versions,
  merging: { ...(await unmergedSources(ctx.store.db)), stale: await isStale(ctx) },
});

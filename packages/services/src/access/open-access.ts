import { open } from "@chancery/db";

import type { Context } from "../context.ts";

/** The part of the context that tokens and audit need, over the store at a URL: no knowledge is loaded. Throws StoreError. */
export const openAccess = async (url: string): Promise<Pick<Context, "store" | "now">> => ({
  store: await open(url),
  now: () => new Date(),
});

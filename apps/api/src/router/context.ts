import { openContext, type Context } from "@chancery/services";

import { Batches } from "./batches.ts";

/** What procedures work with: the services' context, and the batches of this process. */
export interface RouterContext extends Context {
  readonly batches: Batches;
}

export const routerContext = (ctx: Context): RouterContext => ({ ...ctx, batches: new Batches(ctx) });

/**
 * Opens the store at a URL for the router, once a process: `createCaller(await openRouterContext(url))` calls it
 * without HTTP. Throws StoreError.
 */
export const openRouterContext = async (url: string): Promise<RouterContext> =>
  routerContext(await openContext(url));

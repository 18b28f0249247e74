import {
  knowledgePaths,
  LOCAL,
  manyReaders,
  openContext,
  type Caller,
  type Context,
} from "@chancery/services";

import { BatchWork, type BatchWorkOptions } from "./batch-work.ts";

/** What procedures work with: the services' context, and this process's part in reading batches. */
export interface RouterContext extends Context {
  readonly batches: BatchWork;
  /** Who calls: whoever calls the router in process is on this machine. */
  readonly caller: Caller;
  /** The call in the service's log; null of one in process. */
  readonly request: string | null;
}

export const routerContext = (
  ctx: Context,
  options: BatchWorkOptions = { worker: "inline" },
): RouterContext => ({
  ...ctx,
  batches: new BatchWork(ctx, options),
  caller: LOCAL,
  request: null,
});

/** Not `new URL("../", import.meta.url)`: the site's bundler takes that for a file to bundle. */
const overlays = (variable: string | undefined): readonly string[] =>
  variable
    ? knowledgePaths(variable, new URL(import.meta.url.slice(0, import.meta.url.lastIndexOf("/apps/") + 1)))
    : [];

/**
 * Opens the store at a URL for the router, once a process: `createCaller(await openRouterContext(url))` calls it
 * without HTTP. Overlays are those of CHANCERY_KNOWLEDGE, as in the service; one with a fault is told and left out.
 * Throws StoreError.
 */
export const openRouterContext = async (url: string, options?: BatchWorkOptions): Promise<RouterContext> =>
  routerContext(
    await openContext(url, {
      readers: manyReaders(),
      knowledge: overlays(process.env["CHANCERY_KNOWLEDGE"]),
      patterns: overlays(process.env["CHANCERY_PATTERNS"])[0],
      onFaulty: (error) =>
        console.error(`an overlay is left out: ${error.message}. ${error.remedy} [${error.code}]`),
    }),
    options,
  );

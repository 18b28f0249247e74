import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";

import { articles } from "./articles.ts";
import { check } from "./check.ts";
import { entities } from "./entities.ts";
import { facts } from "./facts.ts";
import { ingest } from "./ingest.ts";
import { search } from "./search.ts";
import { system } from "./system.ts";
import { createCallerFactory, router } from "./trpc.ts";

export const appRouter = router({ articles, check, entities, facts, ingest, search, system });

export type AppRouter = typeof appRouter;
export type RouterInputs = inferRouterInputs<AppRouter>;
export type RouterOutputs = inferRouterOutputs<AppRouter>;

/** Calls the router in process: `createCaller(await openRouterContext(url)).articles.list({})`. */
export const createCaller = createCallerFactory(appRouter);

export { openRouterContext, routerContext, type RouterContext } from "./context.ts";
export type { BatchEvent } from "./batches.ts";

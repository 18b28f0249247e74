import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";

import { agreements } from "./agreements.ts";
import { articles } from "./articles.ts";
import { batches } from "./batches.ts";
import { check } from "./check.ts";
import { citations } from "./citations.ts";
import { entities } from "./entities.ts";
import { events } from "./events.ts";
import { exports } from "./exports.ts";
import { facts } from "./facts.ts";
import { feeds } from "./feeds.ts";
import { figures } from "./figures.ts";
import { ingest } from "./ingest.ts";
import { organisations } from "./organisations.ts";
import { pairs } from "./pairs.ts";
import { places } from "./places.ts";
import { relations } from "./relations.ts";
import { review } from "./review.ts";
import { search } from "./search.ts";
import { searches } from "./searches.ts";
import { sources } from "./sources.ts";
import { statements } from "./statements.ts";
import { system } from "./system.ts";
import { timeline } from "./timeline.ts";
import { createCallerFactory, router } from "./trpc.ts";

export const appRouter = router({
  agreements,
  articles,
  batches,
  check,
  citations,
  entities,
  events,
  exports,
  facts,
  feeds,
  figures,
  ingest,
  organisations,
  pairs,
  places,
  relations,
  review,
  search,
  searches,
  sources,
  statements,
  system,
  timeline,
});

export type AppRouter = typeof appRouter;
export type RouterInputs = inferRouterInputs<AppRouter>;
export type RouterOutputs = inferRouterOutputs<AppRouter>;

/** Calls the router in process: `createCaller(await openRouterContext(url)).articles.list({})`. */
export const createCaller = createCallerFactory(appRouter);

export { openRouterContext, routerContext, type RouterContext } from "./context.ts";
export type { BatchEvent } from "./ingest.ts";

import { initTRPC } from "@trpc/server";

import { toTrpcError, troubleIn } from "../errors.ts";
import type { RouterContext } from "./context.ts";

const t = initTRPC.context<RouterContext>().create({
  isDev: false,
  // A proxy between may close what is silent for long.
  sse: { ping: { enabled: true, intervalMs: 10_000 } },
  errorFormatter: ({ shape, error }) => ({ ...shape, data: { ...shape.data, trouble: troubleIn(error) } }),
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** Every procedure: errors of services and store leave it with their code and their remedy. */
export const procedure = t.procedure.use(async ({ next }) => {
  const result = await next();
  if (!result.ok) throw toTrpcError(result.error);
  return result;
});

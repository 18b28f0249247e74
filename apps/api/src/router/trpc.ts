import { initTRPC } from "@trpc/server";

import { forbidden, toTrpcError, troubleIn } from "../errors.ts";
import { may } from "./access.ts";
import type { RouterContext } from "./context.ts";
import { roleOf, type ProcedureMeta } from "./meta.ts";

const t = initTRPC
  .context<RouterContext>()
  .meta<ProcedureMeta>()
  .create({
    isDev: false,
    // A proxy between may close what is silent for long.
    sse: { ping: { enabled: true, intervalMs: 10_000 } },
    errorFormatter: ({ shape, error }) => ({ ...shape, data: { ...shape.data, trouble: troubleIn(error) } }),
  });

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** Every procedure: only for whom it is meant; errors of services and store leave it with their code and their remedy. */
export const procedure = t.procedure.use(async ({ ctx, meta, type, next }) => {
  const needed = roleOf(type, meta);
  if (!may(ctx.caller, needed)) throw forbidden(needed);
  const result = await next();
  if (!result.ok) throw toTrpcError(result.error);
  return result;
});

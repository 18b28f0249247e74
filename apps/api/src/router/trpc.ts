import { audit, may } from "@chancery/services";
import { initTRPC, type TRPCError } from "@trpc/server";

import { forbidden, toTrpcError, troubleIn } from "../errors.ts";
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

/**
 * Every procedure: only for whom it is meant; errors of services and store leave it with their code and their remedy; what
 * writes, or was refused to write, is written down.
 */
export const procedure = t.procedure.use(async ({ ctx, meta, type, path, getRawInput, next }) => {
  const needed = roleOf(type, meta);
  const written = type === "mutation" && needed !== "reader";
  const writeDown = async (outcome: string): Promise<void> => {
    if (!written) return;
    const input = await getRawInput();
    await audit({ ctx, input: { caller: ctx.caller, action: path, input, outcome, request: ctx.request } });
  };
  if (!may(ctx.caller, needed)) {
    await writeDown("access.forbidden");
    throw forbidden(needed);
  }
  const result = await next();
  if (result.ok) {
    await writeDown("ok");
    return result;
  }
  const error = toTrpcError(result.error);
  const outcome = outcomeOf(error);
  // A store that takes no write takes no line either: whoever called is told that, and not made to wait for it twice.
  if (!outcome.startsWith("store.")) await writeDown(outcome);
  throw error;
});

const outcomeOf = (error: TRPCError): string => troubleIn(error)?.code ?? error.code.toLowerCase();

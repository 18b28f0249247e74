import {
  AccessError,
  callerOf,
  LOCAL,
  type Caller,
  type Context as ServiceContext,
} from "@chancery/services";
import type { Context, MiddlewareHandler } from "hono";

import { answerTrouble } from "../rest/problem.ts";
import type { Access } from "./access.ts";
import { addressOf } from "./address.ts";
import type { Limits } from "./limits.ts";

declare module "hono" {
  interface ContextVariableMap {
    /** Who calls: set before whatever answers a call. */
    caller: Caller;
  }
}

/** Somebody whom the service lets in without asking who he is. */
const ANYBODY: Caller = { name: "anybody", role: "admin", token: null };

const NEEDED = {
  code: "access.unknown",
  message: "the call has no token",
  remedy:
    "Send one as: authorization: Bearer chy_... Who runs the service makes it with `chancery tokens add`.",
};
const TOO_MANY = {
  code: "rate-limited",
  message: "too many calls",
  remedy: "Wait as long as the header Retry-After says, in seconds.",
};

export interface IdentifyOptions {
  readonly access: Access;
  readonly limits: Limits;
  readonly log: (error: unknown) => void;
}

/**
 * Finds out who calls, before anything else is done for him, and holds him to his share. A token that is given is checked
 * even where none is needed: whoever sends a wrong one should know.
 */
export function identify(
  ctx: Pick<ServiceContext, "store" | "now">,
  { access, limits, log }: IdentifyOptions,
): MiddlewareHandler {
  return async (c, next) => {
    const address = addressOf(c);
    const wait = limits.refusedUntil(address);
    if (wait !== null) return tooMany(c, wait);
    const secret = secretIn(c.req.header("authorization"));
    let caller: Caller;
    if (secret !== null) {
      try {
        caller = await callerOf({ ctx, input: secret, onFault: log });
      } catch (error) {
        if (!(error instanceof AccessError)) throw error;
        await limits.refused(address);
        const { code, message, remedy } = error;
        return unauthorized(c, { code, message, remedy });
      }
    } else if (access === "tokens") return unauthorized(c, NEEDED);
    else caller = access === "local" ? LOCAL : ANYBODY;
    if (caller !== LOCAL) {
      const seconds = await limits.take(caller.token ?? address, callsIn(c));
      if (seconds !== null) return tooMany(c, seconds);
    }
    c.set("caller", caller);
    return next();
  };
}

/** The secret of a bearer token; null where none is sent. Anything else that is sent is nobody's. */
const secretIn = (header: string | undefined): string | null =>
  header === undefined ? null : (/^bearer +(\S+) *$/i.exec(header)?.[1] ?? "");

/** Calls of a batch are counted one by one: a batch must not be a way round the limit. */
const callsIn = (c: Context): number => (c.req.path.startsWith("/trpc/") ? c.req.path.split(",").length : 1);

function unauthorized(c: Context, trouble: typeof NEEDED): Response {
  c.header("www-authenticate", 'Bearer realm="chancery"');
  return answerTrouble(c, 401, trouble);
}

function tooMany(c: Context, seconds: number): Response {
  c.header("retry-after", String(seconds));
  return answerTrouble(c, 429, TOO_MANY);
}

import type { Caller } from "@chancery/services";
import type { MiddlewareHandler } from "hono";

import type { Metrics } from "./metrics.ts";
import { routeName } from "./route-name.ts";

/** One call in the log: no query, no body, no header, since these may hold what is nobody's business. */
export interface CallLine {
  readonly request: string;
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly milliseconds: number;
  /** The name of the token; "local" for this machine; null: it was turned away before. */
  readonly caller: string | null;
}

/** Measures every call and writes it down, whatever becomes of it. */
export function observe({
  metrics,
  onCall,
}: {
  metrics: Metrics;
  onCall: (line: CallLine) => void;
}): MiddlewareHandler {
  return async (c, next) => {
    const started = performance.now();
    await next();
    const milliseconds = Math.round(performance.now() - started);
    const route = routeName(c.req.method, c.req.path);
    const { status } = c.res;
    metrics.called(route, status, milliseconds / 1000);
    // A call that was turned away has no caller yet.
    const caller = (c.get("caller") as Caller | undefined)?.name ?? null;
    onCall({ request: c.get("requestId"), route, method: c.req.method, status, milliseconds, caller });
  };
}

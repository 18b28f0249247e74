import { trpcServer } from "@hono/trpc-server";
import { Hono, type Context as HonoContext } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { etag } from "hono/etag";
import { HTTPException } from "hono/http-exception";
import { requestId } from "hono/request-id";
import { secureHeaders } from "hono/secure-headers";
import { timeout } from "hono/timeout";
import { may, status, type Trouble } from "@chancery/services";

import { forbidden, toHttp, toTrpcError } from "./errors.ts";
import { citationExports } from "./citation-exports.ts";
import { exports } from "./exports.ts";
import type { Access } from "./guard/access.ts";
import { identify } from "./guard/caller.ts";
import { limitsOf } from "./guard/limits.ts";
import { metricsOf, type Metrics } from "./guard/metrics.ts";
import { observe, type CallLine } from "./guard/observe.ts";
import { openApiDocument } from "./openapi/document.ts";
import { REFERENCE_POLICY, referencePage } from "./openapi/reference.ts";
import { answerTrouble } from "./rest/problem.ts";
import { rest } from "./rest/rest.ts";
import { listExports } from "./list-exports.ts";
import { appRouter } from "./router/index.ts";
import type { RouterContext } from "./router/index.ts";

export interface AppOptions {
  /** Largest request body in bytes. */
  readonly bodyLimit: number;
  /** Origins that may call from a browser; none when empty. */
  readonly cors: readonly string[];
  /** Names under which the service may be called; null for any. */
  readonly hosts: readonly string[] | null;
  /** Null when the service is ready, else what it waits for. */
  readonly waitingFor: () => string | null;
  /** Takes errors that nobody foresaw. */
  readonly log: (error: unknown) => void;
  /** Who may call; this machine, where nothing is said. */
  readonly access?: Access;
  /** Calls a minute that each caller from elsewhere may make; null, or nothing said: any number. */
  readonly callsPerMinute?: number | null;
  /** How long an answer may take to begin, in milliseconds. */
  readonly timeLimit?: number;
  /** Takes every call that ended. */
  readonly onCall?: (line: CallLine) => void;
  readonly metrics?: Metrics;
}

const TIME_LIMIT = 60_000;

const NOT_FOUND: Trouble = {
  code: "not-found",
  message: "no such address",
  remedy:
    "The API is at /trpc and at /api/v1: see /docs. See also /health, /ready, /export/facts.csv and /export/facts.jsonl.",
};

const WRONG_HOST: Trouble = {
  code: "wrong-host",
  message: "the service is not called by that name",
  remedy: "Call 127.0.0.1 or localhost; to be reached from elsewhere it needs CHANCERY_HOST.",
};

const TOO_SLOW: Trouble = {
  code: "too-slow",
  message: "the answer takes longer than a call may",
  remedy: "Ask for less at a time, or raise CHANCERY_TIME_LIMIT.",
};

/** Nothing that the service answers is a page that loads or is framed by anything; the reference says otherwise of itself. */
const POLICY = "default-src 'none'; frame-ancestors 'none'";

/** The service over HTTP: the router at /trpc and /api/v1, exports, and what a supervisor asks. Opens no socket. */
export function createApp(context: RouterContext, options: AppOptions): Hono {
  const { hosts, access = "local", metrics = metricsOf(context), onCall = () => {} } = options;
  const app = new Hono();
  app.use(requestId({ limitLength: 64 }));
  app.use(observe({ metrics, onCall }));
  // The service speaks plain HTTP: whoever puts TLS before it decides on strict transport.
  app.use(secureHeaders({ strictTransportSecurity: false }));
  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.has("content-security-policy")) c.res.headers.set("content-security-policy", POLICY);
  });
  if (hosts !== null) {
    // A page elsewhere can make its own name lead to this machine; its calls still carry that name.
    app.use(async (c, next) => {
      if (hosts.includes(new URL(c.req.url).hostname)) return next();
      return answerTrouble(c, 421, WRONG_HOST);
    });
  }
  if (options.cors.length > 0) {
    const origin = options.cors.includes("*") ? "*" : [...options.cors];
    app.use(
      cors({
        origin,
        allowMethods: ["GET", "POST"],
        allowHeaders: ["authorization", "content-type", "if-none-match", "last-event-id", "trpc-accept"],
        exposeHeaders: ["etag", "link", "retry-after", "x-request-id"],
      }),
    );
  }
  app.use(
    bodyLimit({
      maxSize: options.bodyLimit,
      onError: (c) => {
        const message = `the body is longer than ${options.bodyLimit / 1e6} MB`;
        const remedy = "Send fewer articles a call, or raise CHANCERY_BODY_LIMIT.";
        return answerTrouble(c, 413, { code: "input.too-large", message, remedy });
      },
    }),
  );

  /** Alive: the process answers. */
  app.get("/health", (c) => c.json({ ok: true }));
  /** Ready: the store answers and nothing is waited for. */
  app.get("/ready", async (c) => {
    const waitingFor = options.waitingFor();
    if (waitingFor !== null) return c.json({ ready: false, waitingFor }, 503);
    const stored = await status({ ctx: context });
    // Who has no token learns that it is ready, not what is in it.
    return c.json(access === "local" ? { ready: true, ...stored } : { ready: true });
  });
  app.get("/openapi.json", etag(), (c) => c.json(openApiDocument()));
  app.get("/docs", etag(), (c) => {
    c.header("content-security-policy", REFERENCE_POLICY);
    return c.html(referencePage(openApiDocument()));
  });

  const limits = limitsOf(options.callsPerMinute ?? null);
  const known = identify(context, { access, limits, log: options.log });
  const inTime = timeout(options.timeLimit ?? TIME_LIMIT, () => new HTTPException(504));
  for (const path of ["/trpc/*", "/api/v1/*", "/export/*", "/metrics"]) app.use(path, known, inTime);
  /** What this call may do, and as whom it is written down. */
  const contextOf = (c: HonoContext): RouterContext => {
    return { ...context, caller: c.get("caller"), request: c.get("requestId") };
  };
  app.get("/metrics", async (c) => {
    if (!may(c.get("caller"), "admin")) throw forbidden("admin");
    return c.body(await metrics.text(), 200, { "content-type": metrics.contentType });
  });
  app.route("/export", exports(context));
  app.route("/export", listExports(context));
  app.route("/export", citationExports(context));
  app.route("/api/v1", rest({ contextOf, log: options.log }));
  app.use(
    "/trpc/*",
    trpcServer({
      endpoint: "/trpc",
      router: appRouter,
      createContext: (_, c) => ({ ...contextOf(c) }),
      onError: ({ error }) => {
        if (toTrpcError(error).code === "INTERNAL_SERVER_ERROR") options.log(error.cause ?? error);
      },
    }),
  );

  app.notFound((c) => answerTrouble(c, 404, NOT_FOUND));
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 504) return answerTrouble(c, 504, TOO_SLOW);
    const { status: code, body } = toHttp(error);
    if (code === 500) options.log(error);
    return answerTrouble(c, code, body.error);
  });
  return app;
}

import { trpcServer } from "@hono/trpc-server";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { etag } from "hono/etag";
import { secureHeaders } from "hono/secure-headers";
import { status, type Trouble } from "@chancery/services";

import { toHttp, toTrpcError } from "./errors.ts";
import { exports } from "./exports.ts";
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
}

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

/** The service over HTTP: the router at /trpc, exports, and what a supervisor asks. Opens no socket. */
export function createApp(context: RouterContext, options: AppOptions): Hono {
  const app = new Hono();
  // The service speaks plain HTTP: whoever puts TLS before it decides on strict transport.
  app.use(secureHeaders({ strictTransportSecurity: false }));
  const { hosts } = options;
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
    return c.json({ ready: true, ...(await status({ ctx: context })) });
  });
  app.route("/export", exports(context));
  app.route("/api/v1", rest({ contextOf: () => context, log: options.log }));
  app.get("/openapi.json", etag(), (c) => c.json(openApiDocument()));
  app.get("/docs", etag(), (c) => {
    c.header("content-security-policy", REFERENCE_POLICY);
    return c.html(referencePage(openApiDocument()));
  });
  app.route("/export", listExports(context));
  app.use(
    "/trpc/*",
    trpcServer({
      endpoint: "/trpc",
      router: appRouter,
      createContext: () => ({ ...context }),
      onError: ({ error }) => {
        if (toTrpcError(error).code === "INTERNAL_SERVER_ERROR") options.log(error.cause ?? error);
      },
    }),
  );

  app.notFound((c) => answerTrouble(c, 404, NOT_FOUND));
  app.onError((error, c) => {
    const { status: code, body } = toHttp(error);
    if (code === 500) options.log(error);
    return answerTrouble(c, code, body.error);
  });
  return app;
}

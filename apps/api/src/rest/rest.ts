import { getTRPCErrorFromUnknown, isTrackedEnvelope, type TrackedEnvelope } from "@trpc/server";
import { Hono, type Context, type MiddlewareHandler } from "hono";
import { etag } from "hono/etag";
import { streamSSE } from "hono/streaming";

import { toHttp, toTrpcError, unsupported, wrongInput } from "../errors.ts";
import { createCaller, type RouterContext } from "../router/index.ts";
import { operations, type Operation } from "./operations.ts";
import { valuesOf } from "./parameters.ts";
import { answerError, answerProblem, problemOf } from "./problem.ts";

export interface RestOptions {
  /** The context of a call: with whoever calls. */
  readonly contextOf: (c: Context) => RouterContext;
  /** Takes errors that nobody foresaw. */
  readonly log: (error: unknown) => void;
}

/** Every procedure at its own address, as JSON over plain HTTP: see /openapi.json. */
export function rest({ contextOf, log }: RestOptions): Hono {
  const app = new Hono();
  const tag = etag();
  for (const operation of operations) {
    const path = operation.path.replaceAll(/\{(\w+)\}/g, ":$1");
    // To tag an answer is to have read it to its end: a subscription has none.
    const tagged: MiddlewareHandler = (c, next) => (operation.type === "query" ? tag(c, next) : next());
    app.on(operation.method, path, tagged, async (c) => {
      try {
        const input = await inputOf(operation, c);
        const gone = new AbortController();
        const signal = AbortSignal.any([c.req.raw.signal, gone.signal]);
        const answer = await call(operation, contextOf(c), { input, signal });
        return operation.type === "subscription"
          ? events(c, answer as AsyncIterable<unknown>, () => gone.abort())
          : json(c, operation, answer);
      } catch (error) {
        const mapped = toTrpcError(error);
        if (mapped.code === "INTERNAL_SERVER_ERROR") log(mapped.cause ?? error);
        return answerError(c, mapped);
      }
    });
  }
  app.all("*", (c) => {
    const there = operations.filter(({ path }) => matches(path, c.req.path));
    if (there.length === 0) return answerProblem(c, problemOf(404, NO_ADDRESS));
    c.header("allow", [...new Set(there.map(({ method }) => method))].join(", "));
    return answerProblem(c, problemOf(405, NO_METHOD));
  });
  return app;
}

const NO_ADDRESS = {
  code: "not-found",
  message: "no such address",
  remedy: "The addresses are listed at /docs and in /openapi.json.",
};
const NO_METHOD = {
  code: "method",
  message: "the address does not take this method",
  remedy: "See the header Allow, or /docs.",
};

const matches = (template: string, path: string): boolean =>
  new RegExp(`/api/v1${template.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(path);

/** Calls a procedure by its name; what it checks over tRPC it checks here. */
async function call(
  { name }: Operation,
  context: RouterContext,
  { input, signal }: { input: unknown; signal: AbortSignal },
): Promise<unknown> {
  const procedures = createCaller(context, { signal });
  const [noun = "", verb = ""] = name.split(".");
  // The names are those of the router itself, whose types cannot be looked up by a name that is known at run time only.
  const nouns = procedures as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
  const procedure = nouns[noun]?.[verb];
  if (procedure === undefined) throw new Error(`no procedure ${name}`);
  return procedure(input);
}

async function inputOf({ method, input, inPath, type }: Operation, c: Context): Promise<unknown> {
  if (input === null) return undefined;
  const path = Object.fromEntries(inPath.map((name) => [name, [c.req.param(name) ?? ""]]));
  if (method === "POST") return { ...(await bodyOf(c)), ...valuesOf(input, path) };
  const given = valuesOf(input, { ...c.req.queries(), ...path });
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(input.shape, name));
  if (unknown !== undefined) {
    const names = Object.keys(input.shape).filter((name) => !inPath.includes(name));
    throw wrongInput(
      `there is no parameter ${unknown.slice(0, 40)}`,
      `There are: ${names.join(", ") || "none"}.`,
    );
  }
  // A browser that comes back to a stream says in a header where it was.
  const last = type === "subscription" ? c.req.header("last-event-id") : undefined;
  return last === undefined ? given : { ...given, lastEventId: last };
}

async function bodyOf(c: Context): Promise<object> {
  if (!/^application\/json\b/i.test(c.req.header("content-type") ?? "")) throw unsupported();
  const text = await c.req.text();
  const body = text.trim() === "" ? {} : parsed(text);
  if (typeof body === "object" && body !== null && !Array.isArray(body)) return body;
  throw wrongInput("the body is no JSON object", "Send one object, as its schema at /docs says.");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function json(c: Context, { method }: Operation, answer: unknown): Response {
  const cursor = cursorIn(answer);
  if (cursor !== null) {
    const next = new URL(c.req.url);
    next.searchParams.set("cursor", cursor);
    c.header("link", `<${next.pathname}${next.search}>; rel="next"`);
  }
  c.header("cache-control", method === "GET" ? "private, no-cache" : "no-store");
  c.header("vary", "authorization");
  return c.json(answer ?? null);
}

const cursorIn = (answer: unknown): string | null =>
  typeof answer === "object" && answer !== null && "cursor" in answer && typeof answer.cursor === "string"
    ? answer.cursor
    : null;

/** A subscription as server-sent events; its end is an event `end`, its failure an event `problem`. */
function events(c: Context, answers: AsyncIterable<unknown>, stop: () => void): Response {
  c.header("cache-control", "no-store, no-transform");
  return streamSSE(c, async (stream) => {
    // Whoever waits for what may never come is let go when nobody reads on.
    stream.onAbort(stop);
    try {
      for await (const answer of answers) {
        if (stream.aborted) return;
        const [id, data] = isTrackedEnvelope(answer)
          ? [(answer as TrackedEnvelope<unknown>)[0], (answer as TrackedEnvelope<unknown>)[1]]
          : [undefined, answer];
        await stream.writeSSE({ ...(id === undefined ? {} : { id }), data: JSON.stringify(data) });
      }
      await stream.writeSSE({ event: "end", data: "" });
    } catch (error) {
      const { status, ...rest } = problemFrom(error);
      await stream.writeSSE({ event: "problem", data: JSON.stringify({ ...rest, status }) });
    }
  });
}

const problemFrom = (error: unknown) => {
  const { status, body } = toHttp(getTRPCErrorFromUnknown(error));
  return problemOf(status, body.error);
};

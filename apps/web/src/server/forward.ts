import { readEnv } from "../env.ts";
import { isOwnOrigin } from "../lib/guard.ts";

/** Headers of one connection, and those that `fetch` sets or undoes itself. Cookies of the site are not the API's. */
const NOT_HANDED_ON = [
  "connection",
  "content-encoding",
  "content-length",
  "cookie",
  "host",
  "keep-alive",
  "origin",
  "referer",
  "transfer-encoding",
];

const without = (headers: Headers): Headers => {
  const kept = new Headers(headers);
  for (const name of NOT_HANDED_ON) kept.delete(name);
  return kept;
};

const AWAY = {
  code: "api.away",
  message: "the API does not answer",
  remedy: "Start it (`pnpm start` does), or set CHANCERY_API to where it listens.",
};

const FOREIGN = {
  code: "api.foreign",
  message: "the call comes from a page of another site",
  remedy: "Call the API itself; CHANCERY_CORS of its process says which origins may.",
};

/** The token of whoever logged in on the site, where its cookie has the shape of one. */
function tokenIn(cookies: string | null): string | null {
  const [, token = null] = /(?:^|;\s*)chancery-token=(chy_[\w-]{10,100})(?:;|$)/.exec(cookies ?? "") ?? [];
  return token;
}

/** Hands a call of the browser on to the API and its answer back, streams as streams. `added`: parameters that it gets beside its own. */
export async function forward(
  request: Request,
  path: string,
  added: Readonly<Record<string, string | undefined>> = {},
): Promise<Response> {
  if (!isOwnOrigin(request.headers.get("origin"), request.headers.get("host") ?? "")) {
    return Response.json({ error: FOREIGN }, { status: 403 });
  }
  const target = new URL(path + new URL(request.url).search, readEnv(process.env).CHANCERY_API);
  for (const [name, value] of Object.entries(added))
    if (value !== undefined) target.searchParams.set(name, value);
  const headers = without(request.headers);
  const token = tokenIn(request.headers.get("cookie"));
  if (token !== null && !headers.has("authorization")) headers.set("authorization", `Bearer ${token}`);
  const options: RequestInit & { duplex: "half" } = {
    method: request.method,
    headers,
    body: request.body,
    duplex: "half",
    redirect: "manual",
    signal: request.signal,
  };
  try {
    const answer = await fetch(target, options);
    const told = without(answer.headers);
    // "no-transform": what is compressed is held back, and events are to come as they happen.
    told.set("cache-control", "no-store, no-transform");
    return new Response(answer.body, { status: answer.status, headers: told });
  } catch (error) {
    if (request.signal.aborted) return new Response(null, { status: 499 });
    console.error("[web] the API does not answer:", error instanceof Error ? error.message : error);
    return Response.json({ error: AWAY }, { status: 502 });
  }
}

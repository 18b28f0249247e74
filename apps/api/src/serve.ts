import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import type { Server } from "node:http";

/** How long calls under way may take to end when the service stops, in milliseconds. Subscriptions never end by themselves. */
const GRACE = 2000;

/** How long a call's headers, and the whole of it with its body, may take to come in, in milliseconds. */
const HEADERS = 15_000;
const REQUEST = 120_000;

const LOOPBACK: readonly string[] = ["127.0.0.1", "localhost", "[::1]"];

/** Names by which a service that listens on `host` is called: on this machine only, or any. */
export const hostsOf = (host: string): readonly string[] | null =>
  LOOPBACK.includes(host) || host === "::1" ? LOOPBACK : null;

/** Listens; resolves with the server when it does. Rejects with a readable Error, e.g. when the port is taken. */
export function listen(
  app: Pick<Hono, "fetch">,
  { host, port }: { host: string; port: number },
): Promise<Server> {
  // Made without options for TLS or HTTP/2, the adaptor's server is node's plain one.
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  // Whoever sends a call byte by byte to hold the line is let go.
  server.headersTimeout = HEADERS;
  server.requestTimeout = REQUEST;
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(new Error(explain(error, host, port), { cause: error })),
    );
    server.listen(port, host, () => resolve(server));
  });
}

function explain({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === "EADDRINUSE") {
    return `port ${port} on ${host} is taken. Stop the program that uses it, or choose another port with CHANCERY_PORT.`;
  }
  if (code === "EACCES") return `port ${port} may not be used. Choose one above 1023 with CHANCERY_PORT.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return `${host} is no address of this machine. Set CHANCERY_HOST.`;
  }
  return `cannot listen on ${host}:${port}: ${message}`;
}

/** Takes no new calls, lets those under way end for a moment, then closes what is left. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), GRACE);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}

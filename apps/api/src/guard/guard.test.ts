import {
  addToken,
  AddTokenInput,
  listAudit,
  ListAuditInput,
  revokeToken,
  type Role,
} from "@chancery/services";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { jsonLog } from "../log.ts";
import { testService, type TestService } from "../testing/service.ts";
import { accessOf } from "./access.ts";
import { limitsOf } from "./limits.ts";
import type { CallLine } from "./observe.ts";
import { routeName } from "./route-name.ts";

let service: TestService;
let guarded: Hono;
const secrets = {} as Record<Role, string>;
const calls: CallLine[] = [];
beforeAll(async () => {
  service = await testService();
  guarded = service.with({ access: "tokens", onCall: (line) => calls.push(line) });
  for (const role of ["reader", "editor", "admin"] as const) {
    const input = AddTokenInput.parse({ name: `the ${role}`, role });
    secrets[role] = (await addToken({ ctx: service.context, input })).secret;
  }
});
afterAll(() => service.end());

const call = (
  path: string,
  { secret, body, app = guarded }: { secret?: string | undefined; body?: unknown; app?: Hono } = {},
) =>
  app.request(path, {
    method: body === undefined ? "GET" : "POST",
    headers: {
      ...(secret === undefined ? {} : { authorization: `Bearer ${secret}` }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

describe("who may start the service to whom", () => {
  it.each([
    [{ setting: "auto", loopback: true, hasTokens: false }, "local"],
    [{ setting: "auto", loopback: true, hasTokens: true }, "local"],
    [{ setting: "auto", loopback: false, hasTokens: true }, "tokens"],
    [{ setting: "tokens", loopback: true, hasTokens: true }, "tokens"],
    [{ setting: "open", loopback: false, hasTokens: false }, "open"],
    [{ setting: "open", loopback: true, hasTokens: false }, "local"],
    [{ setting: "auto", loopback: false, hasTokens: false }, null],
    [{ setting: "tokens", loopback: true, hasTokens: false }, null],
  ] as const)("%j: %s", (wanted, access) => {
    const answer = accessOf(wanted);
    if (access === null) expect(answer).toMatchObject({ refused: expect.stringContaining("tokens add") });
    else expect(answer).toBe(access);
  });
});

describe("tokens over HTTP", () => {
  const everywhere = [
    "/trpc/articles.list",
    "/trpc/articles.list,system.status?batch=1",
    "/trpc/ingest.progress?input=%7B%7D",
    "/api/v1/articles",
    "/api/v1/no/such",
    "/export/facts.csv",
    `/export/sources/${"0".repeat(64)}`,
    "/metrics",
  ];
  it.each(everywhere)("%s without one: 401, and nothing else is told", async (path) => {
    const response = await call(path);
    expect([response.status, response.headers.get("www-authenticate")]).toEqual([
      401,
      'Bearer realm="chancery"',
    ]);
    expect(await response.text()).not.toMatch(/Tokayev|Moscow/);
  });

  it.each(["", "chy_", "chy_wrong", "x".repeat(5000)])("%s is refused as any other", async (secret) => {
    expect((await call("/api/v1/articles", { secret })).status).toBe(401);
  });

  it("another scheme than bearer is no token", async () => {
    const headers = { authorization: `Basic ${Buffer.from(`x:${secrets.admin}`).toString("base64")}` };
    expect((await guarded.request("/api/v1/articles", { headers })).status).toBe(401);
  });

  it("a wrong one is refused even where none is needed", async () => {
    expect((await call("/api/v1/articles", { secret: "chy_wrong", app: service.app })).status).toBe(401);
    expect((await call("/api/v1/articles", { app: service.app })).status).toBe(200);
  });

  it.each(["/health", "/ready", "/docs", "/openapi.json"])(
    "%s needs none, and tells nothing of the record",
    async (path) => {
      const response = await call(path);
      expect(response.status).toBe(200);
      expect(await response.text()).not.toMatch(/Tokayev|"articles":3/);
    },
  );

  const decision = {
    by: "A",
    why: "b",
    act: { act: "reject", fact: { source: "0".repeat(64), fact: "none" } },
  };
  const items = [{ text: "A line\nOf text." }];
  it.each<[Role, string, unknown, number]>([
    ["reader", "/api/v1/articles", undefined, 200],
    ["reader", "/trpc/articles.list", undefined, 200],
    ["reader", "/export/facts.csv", undefined, 200],
    ["reader", "/api/v1/check", { text: "One line." }, 200],
    ["reader", "/api/v1/review/decisions", decision, 403],
    ["reader", "/trpc/review.decide", decision, 403],
    ["reader", "/trpc/ingest.run", { items }, 403],
    ["reader", "/metrics", undefined, 403],
    ["editor", "/api/v1/articles", undefined, 200],
    ["editor", "/trpc/ingest.run", { items }, 200],
    ["editor", "/api/v1/review/decisions", decision, 404],
    ["editor", "/metrics", undefined, 403],
    ["admin", "/trpc/ingest.run", { items }, 200],
    ["admin", "/metrics", undefined, 200],
  ])("%s at %s %j: %d", async (role, path, body, status) => {
    expect((await call(path, { secret: secrets[role], body })).status).toBe(status);
  });

  it("a revoked one holds for no further call", async () => {
    const input = AddTokenInput.parse({ name: "short" });
    const { secret, id } = await addToken({ ctx: service.context, input });
    expect((await call("/api/v1/articles", { secret })).status).toBe(200);
    await revokeToken({ ctx: service.context, input: { id } });
    expect((await call("/api/v1/articles", { secret })).status).toBe(401);
  });

  it("what was asked to be written is written down, with who asked and how it went", async () => {
    const { items } = await listAudit({ ctx: service.context, input: ListAuditInput.parse({ limit: 200 }) });
    const told = items.map(({ actor, action, outcome }) => `${actor} ${action} ${outcome}`);
    expect(told).toEqual(
      expect.arrayContaining([
        "local ingest.run ok",
        "the reader review.decide access.forbidden",
        "the reader ingest.run access.forbidden",
        "the editor ingest.run ok",
        "the editor review.decide review.unknown",
      ]),
    );
    expect(told.join("\n")).not.toMatch(/check\.text|articles\.list/);
    expect(items.filter(({ actor }) => actor !== "local").every(({ request }) => request !== null)).toBe(
      true,
    );
    expect(JSON.stringify(items)).not.toMatch(/chy_/);
  });
});

describe("limits", () => {
  it("a caller's share is his own, batches count by their calls, and he is told when to come back", async () => {
    const app = service.with({ access: "tokens", callsPerMinute: 4 });
    const ask = (secret: string, path = "/api/v1/system/status") => call(path, { secret, app });
    expect(
      (await ask(secrets.reader, "/trpc/system.status,system.status,system.status?batch=1")).status,
    ).toBe(200);
    expect((await ask(secrets.reader)).status).toBe(200);
    const refused = await ask(secrets.reader);
    expect([refused.status, Number(refused.headers.get("retry-after"))]).toEqual([429, expect.any(Number)]);
    expect((await ask(secrets.editor)).status).toBe(200);
  });

  it("this machine has none", async () => {
    const app = service.with({ callsPerMinute: 1 });
    for (let n = 0; n < 3; n += 1) expect((await call("/api/v1/exports", { app })).status).toBe(200);
  });

  it("whoever tries tokens is shut out after a few, whatever he sends then", async () => {
    const app = service.with({ access: "tokens" });
    const statuses: number[] = [];
    for (let n = 0; n < 25; n += 1)
      statuses.push((await call("/api/v1/articles", { secret: `chy_${n}`, app })).status);
    expect([statuses[0], statuses.at(-1)]).toEqual([401, 429]);
    expect((await call("/api/v1/articles", { secret: secrets.admin, app })).status).toBe(429);
  });

  it("an answer that does not come in time is 504", async () => {
    const app = service.with({ timeLimit: 1 });
    const slow = { items: Array.from({ length: 10 }, (_, n) => ({ text: `Title ${n}\nA line.` })) };
    const response = await call("/api/v1/ingest/run", { body: slow, app });
    expect([response.status, await response.json()]).toMatchObject([504, { code: "too-slow" }]);
  });

  it("no share, no end", async () => {
    expect(await limitsOf(null).take("a", 1e6)).toBeNull();
  });
});

describe("what is told to whoever runs it", () => {
  it("each call has an id, its line has neither query nor secret", async () => {
    const response = await call("/api/v1/names/tokaev?secret=1", { secret: secrets.reader });
    const id = response.headers.get("x-request-id");
    const line = calls.find(({ request }) => request === id);
    expect(line).toMatchObject({ route: "entities.find", status: 400, caller: "the reader", method: "GET" });
    expect(JSON.stringify(calls)).not.toMatch(/chy_|tokaev|secret/);
  });

  it("as JSON, a line an event; fields that could hold a secret are blotted out", () => {
    const lines: string[] = [];
    const log = jsonLog({ write: (line) => lines.push(line) });
    log.error(
      "x",
      Object.assign(new Error("y"), { authorization: "Bearer chy_a", headers: { token: "chy_b" } }),
    );
    log.call({ request: "r", route: "a", method: "GET", status: 200, milliseconds: 1, caller: null });
    expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual(["x", "call"]);
    expect(lines.join("")).not.toContain("chy_");
  });

  it("measures of calls and store in the form of Prometheus", async () => {
    await call("/trpc/articles.list", { secret: secrets.admin });
    const text = await (await call("/metrics", { secret: secrets.admin })).text();
    expect(text).toMatch(/^chancery_store_items\{kind="articles"\} \d+$/m);
    expect(text).toMatch(/^chancery_call_seconds_count\{route="articles.list",status="200"\} \d+$/m);
  });

  it.each([
    ["GET", "/trpc/articles.list", "articles.list"],
    ["GET", "/trpc/a,b", "batch"],
    ["GET", "/trpc/whatever-anybody-writes", "unknown"],
    ["GET", "/api/v1/articles/x", "articles.get"],
    ["GET", "/api/v1/whatever", "unknown"],
    ["GET", "/export/facts.csv", "export"],
    ["GET", "/health", "health"],
  ])("%s %s is counted as %s", (method, path, route) => {
    expect(routeName(method, path)).toBe(route);
  });

  it("headers that a browser should obey stand on every answer", async () => {
    for (const path of ["/health", "/api/v1/articles", "/trpc/articles.list", "/nothing"]) {
      const { headers } = await call(path, { app: service.app });
      expect(headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
    }
  });

  it("none of it was unforeseen", () => {
    expect(service.logged).toEqual([]);
  });
});

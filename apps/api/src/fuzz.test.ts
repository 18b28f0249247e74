import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { operations, type Operation } from "./rest/operations.ts";
import { createCaller } from "./router/index.ts";
import { inputsFor } from "./testing/inputs.ts";
import { testService, type TestService } from "./testing/service.ts";

let service: TestService;
beforeAll(async () => {
  service = await testService();
});
afterAll(() => service.end());

/** Cases a procedure and way; the seed makes a failure the same everywhere. */
const RUNS = 25;
const SEED = 20_261_125;

/** What an answer must never tell: where the program is, what it is made of, what it asks its store. */
const INSIDE =
  /node_modules|\/(?:home|tmp|usr|root|work)\/|\.(?:ts|mjs|cjs):\d|\bat \w+ \(|sqlite|libsql|drizzle|\bselect .+ from\b|\binsert into\b|ZodError|TypeError|RangeError|"stack"/i;

const overTrpc = ({ name, type }: Operation, input: unknown): Promise<Response> => {
  const json = JSON.stringify(input) ?? "null";
  return type === "mutation"
    ? send(`/trpc/${name}`, json)
    : ask(`/trpc/${name}?input=${encodeURIComponent(wellFormed(json))}`);
};

function overHttp({ method, path, inPath }: Operation, input: unknown): Promise<Response> {
  const fields: Record<string, unknown> =
    typeof input === "object" && input !== null && !Array.isArray(input) ? { ...input } : { input };
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(wellFormed(textOf(fields[name]) || "x")),
  );
  const rest = Object.entries(fields).filter(([name]) => !inPath.includes(name));
  if (method === "POST") return send(`/api/v1${address}`, JSON.stringify(Object.fromEntries(rest)));
  const query = new URLSearchParams();
  for (const [name, value] of rest) {
    for (const one of Array.isArray(value) ? value : [value])
      query.append(wellFormed(name), wellFormed(textOf(one)));
  }
  return ask(`/api/v1${address}?${query.toString()}`);
}

const textOf = (value: unknown): string =>
  typeof value === "string" ? value : (JSON.stringify(value) ?? "");
/** What no address can carry is replaced, as a browser does. */
const wellFormed = (text: string): string => Buffer.from(text, "utf8").toString("utf8");
const ask = async (path: string): Promise<Response> => service.app.request(path);
const send = async (path: string, body: string): Promise<Response> =>
  service.app.request(path, { method: "POST", body, headers: { "content-type": "application/json" } });

describe("no input breaks it", { timeout: 120_000 }, () => {
  const ways = operations.flatMap((operation) => [
    { name: `tRPC ${operation.name}`, operation, call: overTrpc },
    { name: `${operation.method} ${operation.path}`, operation, call: overHttp },
  ]);
  it.each(ways)("$name", async ({ operation, call }) => {
    const inputs = operation.input === null ? fc.constant({}) : inputsFor(operation.input);
    await fc.assert(
      fc.asyncProperty(inputs, async (input) => {
        const response = await call(operation, input);
        expect(response.status).toBeLessThan(500);
        if (response.status >= 400) expect(await response.text()).not.toMatch(INSIDE);
        // A subscription may never end by itself.
        else if (operation.type === "subscription") await response.body?.cancel();
        else await response.text();
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  it("and nothing of it was unforeseen", () => {
    expect(service.logged).toEqual([]);
  });

  it("and the record is what it was, but for the articles read in", async () => {
    const { items } = await createCaller(service.context).events.list();
    expect(items.length).toBeGreaterThanOrEqual(2);
  });
});

describe("bodies that are no calls", () => {
  it.each([
    ["/trpc/review.decide", "{"],
    ["/trpc/review.decide", "[".repeat(50_000)],
    ["/trpc/review.decide", `{"a":`.repeat(10_000)],
    ["/trpc/articles.list,articles.list", "{}"],
    ["/trpc/", "{}"],
    ["/trpc/..%2f..%2fhealth", "{}"],
    [`/trpc/${"x".repeat(5000)}`, "{}"],
    ["/api/v1/check", "\u0000"],
    ["/api/v1/check", '{"__proto__":{"text":"x"}}'],
    ["/api/v1/review/decisions/%00/undo", "{}"],
    ["/api/v1/%ff%fe", "{}"],
  ])("POST %.40s %.20s", async (path, body) => {
    const response = await send(path, body);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(await response.text()).not.toMatch(INSIDE);
  });

  it.each([
    "/trpc/articles.list?input=",
    "/trpc/articles.list?input=%7B",
    "/trpc/articles.list?batch=1&input=%5B%5D",
    "/trpc/articles.get?input=%22x%22",
    "/api/v1/articles/%",
    "/api/v1/events?who=%ff",
    `/api/v1/events?${"who=KZ&".repeat(2000)}`,
    "/api/v1/articles?__proto__=1",
    "/api/v1/articles?constructor=1",
    "/export/facts.csv?entities=%00",
    "/export/sources/..%2f..%2fetc%2fpasswd",
  ])("GET %.60s", async (path) => {
    const response = await ask(path);
    expect(response.status).toBeLessThan(500);
    if (response.status >= 400) expect(await response.text()).not.toMatch(INSIDE);
  });
});

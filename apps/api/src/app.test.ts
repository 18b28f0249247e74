import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

import { StoreError, type Context } from "@chancery/services";
import { testContext } from "@chancery/services/testing";
import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink } from "@trpc/client";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createApp, type AppOptions } from "./app.ts";
import {
  createCaller,
  routerContext,
  type AppRouter,
  type BatchEvent,
  type RouterContext,
  type RouterOutputs,
} from "./router/index.ts";
import { ingestSample, wantsSample } from "./sample.ts";
import { close, hostsOf, listen } from "./serve.ts";
import { FetchEventSource } from "./testing/event-source.ts";

const sentence = "Kassym-Jomart Tokayev met Vladimir Putin in Moscow on 2015-12-21.";
const EXAMPLE = fileURLToPath(new URL("../examples/client.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "chancery-api-"));
const logged: unknown[] = [];
const options: AppOptions = {
  bodyLimit: 100_000,
  cors: [],
  hosts: hostsOf("127.0.0.1"),
  waitingFor: () => null,
  log: (error) => logged.push(error),
};
let context: RouterContext;
let app: Hono;
beforeAll(async () => {
  context = routerContext(await testContext({ url: `file:${join(folder, "a.db")}` }));
  app = createApp(context, options);
  await createCaller(context).ingest.run({ items: [{ uri: "a.txt", text: `Talks\n${sentence}` }] });
});
afterAll(() => {
  context.store.close();
  rmSync(folder, { recursive: true, force: true });
});

const broken = (error: unknown): RouterContext => {
  const ctx: Context = {
    ...context,
    extract: () => {
      throw error;
    },
  };
  return routerContext(ctx);
};
const post = (path: string, body: unknown, to = app) =>
  to.request(path, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json" },
  });
interface ErrorBody {
  readonly error: {
    readonly message: string;
    readonly data: {
      readonly code: string;
      readonly trouble: { readonly code: string; readonly remedy: string };
    };
  };
}
const get = (path: string, input?: unknown) =>
  app.request(
    `/trpc/${path}${input === undefined ? "" : `?input=${encodeURIComponent(JSON.stringify(input))}`}`,
  );
/** The data of an answer; the type is the caller's claim, as it is for any client without tRPC. */
const dataOf = async <T>(path: string, input?: unknown): Promise<T> =>
  ((await (await get(path, input)).json()) as { result: { data: T } }).result.data;
const errorOf = async (response: Response): Promise<ErrorBody["error"]> =>
  ((await response.json()) as ErrorBody).error;

describe("the service", () => {
  it.each([
    ["/health", 200, { ok: true }],
    ["/ready", 200, { ready: true, counts: { articles: 1, facts: 1 } }],
    ["/nothing", 404, { error: { code: "not-found" } }],
  ])("%s", async (path, status, body) => {
    const response = await app.request(path);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject(body);
  });

  it("is not ready while it waits", async () => {
    const waiting = createApp(context, { ...options, waitingFor: () => "the sample corpus" });
    const response = await waiting.request("/ready");
    expect([response.status, await response.json()]).toEqual([
      503,
      { ready: false, waitingFor: "the sample corpus" },
    ]);
  });

  it("lists, gets and searches", async () => {
    const { items } = await dataOf<RouterOutputs["articles"]["list"]>("articles.list");
    expect(items).toMatchObject([{ uri: "a.txt", facts: 1 }]);
    const article = await dataOf<RouterOutputs["articles"]["get"]>("articles.get", { id: items[0]?.id });
    expect(article.record.source.text).toContain(sentence);
    const found = await dataOf<RouterOutputs["search"]["all"]>("search.all", { query: "tokaev" });
    expect(found.names).toHaveLength(1);
    const days = await dataOf<RouterOutputs["facts"]["latest"]>("facts.latest");
    expect(days[0]).toMatchObject({ date: "2015-12-21" });
  });

  it.each([
    ["articles.get", { id: "0".repeat(64) }, 404, "NOT_FOUND"],
    ["entities.get", { id: "none" }, 404, "NOT_FOUND"],
    ["facts.get", { id: "none" }, 404, "NOT_FOUND"],
    ["articles.get", { id: "../../etc/passwd" }, 400, "BAD_REQUEST"],
    ["facts.list", { limit: 1e9 }, 400, "BAD_REQUEST"],
    ["facts.list", { from: "yesterday" }, 400, "BAD_REQUEST"],
    ["search.all", { query: "x".repeat(401) }, 400, "BAD_REQUEST"],
    ["no.such", {}, 404, "NOT_FOUND"],
  ])("%s %j is refused", async (path, input, status, code) => {
    const response = await get(path, input);
    const error = await errorOf(response);
    expect([response.status, error.data.code]).toEqual([status, code]);
    expect(JSON.stringify(error)).not.toMatch(/node_modules|at \w+ \(/);
  });

  it("a wrong input is explained in words", async () => {
    const { data } = await errorOf(await get("facts.list", { limit: 0 }));
    expect(data.trouble).toMatchObject({
      code: "input.invalid",
      message: expect.stringMatching(/^limit: /),
    });
  });

  it("a body beyond the limit is refused", async () => {
    const response = await post("/trpc/ingest.start", { items: [{ text: "x".repeat(100_001) }] });
    expect([response.status, await response.json()]).toMatchObject([
      413,
      { error: { code: "input.too-large" } },
    ]);
  });

  it("a form on another site cannot write", async () => {
    const response = await app.request("/trpc/ingest.start", {
      method: "POST",
      body: JSON.stringify({ items: [{ text: "x" }] }),
      headers: { "content-type": "text/plain" },
    });
    expect(response.status).toBe(415);
  });

  it("a name that somebody else made lead here is refused", async () => {
    const named = async (url: string, to: Hono) => (await to.request(url)).status;
    expect(await named("http://evil.example:8787/health", app)).toBe(421);
    expect(await named("http://127.0.0.1:8787/health", app)).toBe(200);
    expect(await named("http://[::1]:8787/health", app)).toBe(200);
    const open = createApp(context, { ...options, hosts: hostsOf("0.0.0.0") });
    expect(await named("http://chancery.example/health", open)).toBe(200);
  });

  it("browsers of other origins are let in only where configured", async () => {
    const headers = { origin: "https://a.example" };
    expect((await app.request("/health", { headers })).headers.get("access-control-allow-origin")).toBeNull();
    const open = createApp(context, { ...options, cors: ["https://a.example"] });
    const allowed = async (origin: string) =>
      (await open.request("/health", { headers: { origin } })).headers.get("access-control-allow-origin");
    expect([await allowed("https://a.example"), await allowed("https://b.example")]).toEqual([
      "https://a.example",
      null,
    ]);
  });
});

describe("errors have one place", () => {
  it.each([
    [new StoreError("store.busy", "locked"), 503, "store.busy", "run the command again"],
    [new StoreError("store.full", "the disk is full"), 503, "store.full", "Free space"],
    [new TypeError("secret path /home/x"), 500, "internal", "report"],
  ])("%s", async (error, status, code, remedy) => {
    const response = await post("/trpc/check.text", { text: "x" }, createApp(broken(error), options));
    const body = await errorOf(response);
    expect([response.status, body.data.trouble.code]).toEqual([status, code]);
    expect(body.data.trouble.remedy).toContain(remedy);
    expect(JSON.stringify(body)).not.toContain("secret");
  });

  it("what nobody foresaw is logged", () => {
    expect(logged).toHaveLength(1);
    expect(String(logged[0])).toContain("secret path");
  });

  it.each([
    [{ text: "  " }, 422, "input.empty"],
    [{ text: "a\u0000b" }, 422, "input.binary"],
    [{}, 400, "input.invalid"],
  ])("checking %j", async (input, status, code) => {
    const response = await post("/trpc/check.text", input);
    expect([response.status, (await errorOf(response)).data.trouble.code]).toEqual([status, code]);
  });
});

describe("exports", () => {
  it("facts as CSV by the filter of the list", async () => {
    const response = await app.request("/export/facts.csv?kind=event&background=false&from=2015-01-01");
    expect(response.headers.get("content-type")).toContain("text/csv");
    const lines = (await response.text()).trimEnd().split("\r\n");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(sentence);
  });

  it("facts as JSON Lines", async () => {
    const text = await (await app.request("/export/facts.jsonl?entities=none&entities=other")).text();
    expect(text).toBe("");
  });

  it("a source's bytes as they came, to be saved and never shown", async () => {
    const { items } = await createCaller(context).articles.list();
    const id = items.find(({ uri }) => uri === "a.txt")?.id ?? "";
    const response = await app.request(`/export/sources/${id}`);
    expect(await response.text()).toBe(`Talks\n${sentence}`);
    expect(response.headers.get("content-disposition")).toMatch(/^attachment/);
    const hash = createHash("sha256").update(`Talks\n${sentence}`).digest("hex");
    expect(id).toBe(hash);
    expect((await app.request("/export/sources/none")).status).toBe(404);
  });

  it.each(["kind=nothing", "background=maybe", "limit=5", "from=x"])("%s is refused", async (query) => {
    const response = await app.request(`/export/facts.csv?${query}`);
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { error: { code: "input.invalid" } },
    ]);
  });
});

describe("over a socket", () => {
  it("a client starts a batch, follows its progress to the end and can come back later", async () => {
    const server = await listen(app, { host: "127.0.0.1", port: 0 });
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/trpc`;
    const client = createTRPCClient<AppRouter>({
      links: [
        splitLink({
          condition: ({ type }) => type === "subscription",
          true: httpSubscriptionLink({ url, EventSource: FetchEventSource as never }),
          false: httpBatchLink({ url }),
        }),
      ],
    });
    const items = [
      { uri: "b.txt", text: `B\n${sentence}` },
      { text: " " },
      { uri: "a.txt", text: `Talks\n${sentence}` },
    ];
    const { id, total } = await client.ingest.start.mutate({ items });
    expect(total).toBe(3);
    const follow = (after?: string) =>
      new Promise<[string, BatchEvent][]>((resolve, reject) => {
        const seen: [string, BatchEvent][] = [];
        const subscription = client.ingest.progress.subscribe(
          { batch: id, ...(after === undefined ? {} : { lastEventId: after }) },
          {
            onData: ({ id: place, data }) => {
              seen.push([place, data]);
              if (data.type === "ended") {
                subscription.unsubscribe();
                resolve(seen);
              }
            },
            onError: reject,
          },
        );
      });
    const last = new Map<number, string | null>();
    const all = await follow();
    for (const [, event] of all)
      if (event.type === "item") last.set(event.item.number, event.item.outcome ?? event.item.state);
    expect([...last].sort()).toEqual([
      [1, "added"],
      [2, "refused"],
      [3, "unchanged"],
    ]);
    expect(all.at(-1)?.[1]).toMatchObject({ batch: { report: { articles: 1, known: 1, refused: 1 } } });
    const later = await follow(all.at(-2)?.[0]);
    expect(later).toEqual(all.slice(-1));
    // The clock of the test stands still: which of its batches is the newest is not said.
    const { items: listed } = await client.batches.list.query();
    expect(listed.find((batch) => batch.id === id)).toMatchObject({ id, total: 3 });
    const { stdout } = await promisify(execFile)(process.execPath, [EXAMPLE, url, "tokaev"]);
    expect(stdout).toMatch(/^Kassym-Jomart Tokayev \(asked as "tokaev"\)\nevent Kassym-Jomart Tokayev met/);
    await close(server);
  });

  it("a taken port is named, with the way out", async () => {
    const server = await listen(app, { host: "127.0.0.1", port: 0 });
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    await expect(listen(app, { host: "127.0.0.1", port })).rejects.toThrow(
      `port ${port} on 127.0.0.1 is taken`,
    );
    await expect(listen(app, { host: "192.0.2.1", port: 0 })).rejects.toThrow("CHANCERY_HOST");
    await close(server);
  });

  it("closing does not wait for a client that keeps its connection", async () => {
    const server = await listen(app, { host: "127.0.0.1", port: 0 });
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    await (await fetch(`http://127.0.0.1:${port}/health`)).text();
    const started = Date.now();
    await close(server);
    expect(Date.now() - started).toBeLessThan(10_000);
  });
});

describe("the sample corpus", () => {
  const root = pathToFileURL(`${join(folder, "root")}/`);
  const put = (path: string, content: string) => {
    mkdirSync(join(folder, "root", "corpus", path, ".."), { recursive: true });
    writeFileSync(join(folder, "root", "corpus", path), content);
  };

  it("fills an empty store, is resumed, and is left alone once there is anything else", async () => {
    const ctx = await testContext();
    expect(await wantsSample(ctx, root)).toBe(false);
    put("one/article.txt", `One\n${sentence}`);
    const entry = {
      file: "one/article.txt",
      uri: "https://a.example/1",
      mediaType: "text/plain",
      retrievedAt: null,
    };
    put(
      "manifest.json",
      JSON.stringify([entry, { ...entry, file: "two/article.txt", uri: "https://a.example/2" }]),
    );
    const lines: string[] = [];
    const fill = () =>
      ingestSample(ctx, { root, signal: new AbortController().signal, say: (line) => lines.push(line) });
    expect(await wantsSample(ctx, root)).toBe(true);
    await fill();
    expect(lines.join("\n")).toMatch(
      /1\/2 One: 1 facts\n +2\/2 failed: .*no such file.*\nread in 1 articles/s,
    );
    put("two/article.txt", "Two\nNothing.");
    expect(await wantsSample(ctx, root)).toBe(true);
    lines.length = 0;
    await fill();
    await fill();
    expect(lines.filter((line) => line.startsWith("read in"))).toHaveLength(1);
    await createCaller(routerContext(ctx)).ingest.run({ items: [{ uri: "mine", text: "Mine\ntext" }] });
    expect(await wantsSample(ctx, root)).toBe(false);
    ctx.store.close();
  });
});

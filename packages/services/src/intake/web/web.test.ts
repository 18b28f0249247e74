import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createWeb, FetchError, isPublicAddress, USER_AGENT, type WebOptions } from "./index.ts";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const ROUTES: Record<string, Answer> = {
  "/page": (_, response) => response.setHeader("content-type", "text/html").end("<p>Page.</p>"),
  "/gzip": (_, response) => response.setHeader("content-encoding", "gzip").end(gzipSync("packed")),
  "/br": (_, response) => response.setHeader("content-encoding", "br").end(brotliCompressSync("packed")),
  "/odd": (_, response) => response.setHeader("content-encoding", "zstd").end("?"),
  "/bomb": (_, response) =>
    response.setHeader("content-encoding", "gzip").end(gzipSync(Buffer.alloc(9_000_000))),
  "/long": (_, response) => response.end(Buffer.alloc(11_000_000, "a")),
  "/hop": (_, response) => response.writeHead(302, { location: "/page" }).end(),
  "/loop": (_, response) => response.writeHead(301, { location: "/loop" }).end(),
  "/inward": (_, response) => response.writeHead(302, { location: "http://10.0.0.7/" }).end(),
  "/renamed": (_, response) => response.writeHead(302, { location: "http://inner.example/" }).end(),
  "/file": (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
  "/gone": (_, response) => response.writeHead(410).end("gone"),
  "/busy": (_, response) => response.writeHead(429, { "retry-after": "3600" }).end(),
  "/silent": () => {},
  "/agent": (request, response) => response.end(request.headers["user-agent"]),
  "/kept": (request, response) => {
    if (request.headers["if-none-match"] === '"7"') response.writeHead(304).end();
    else
      response
        .setHeader("etag", '"7"')
        .setHeader("last-modified", "Mon, 21 Dec 2015 07:00:00 GMT")
        .end("new");
  },
  "/robots.txt": (_, response) => response.end("User-agent: *\nDisallow: /private\nCrawl-delay: 2\n"),
  "/private/a": (_, response) => response.end("private"),
};

let server: Server;
let port = 0;
const asked: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    const route = ROUTES[path];
    if (route) route(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const HOSTS: Record<string, string[]> = {
  "site.example": ["127.0.0.1"],
  "inner.example": ["10.0.0.7"],
  "both.example": ["127.0.0.1", "192.168.0.1"],
  "none.example": [],
};
/** A web whose names are ours and for which this machine alone is public; it waits in a time of its own. */
function web(options: WebOptions = {}) {
  let time = Date.parse("2026-01-01T00:00:00Z");
  const waits: number[] = [];
  const made = createWeb({
    ports: null,
    resolve: (host) => Promise.resolve(HOSTS[host] ?? []),
    allow: (address) => address === "127.0.0.1",
    now: () => time,
    wait: (ms) => {
      waits.push(ms);
      time += ms;
      return Promise.resolve();
    },
    ...options,
  });
  return { ...made, waits };
}
const at = (path: string, host = "site.example") => `http://${host}:${port}${path}`;
const textOf = async (path: string, options?: WebOptions) =>
  Buffer.from((await web(options).get(at(path))).bytes).toString();
const codeOf = async (address: string, options?: WebOptions): Promise<string> => {
  const error: unknown = await web(options)
    .get(address)
    .catch((cause: unknown) => cause);
  return error instanceof FetchError ? error.code : `no error: ${String(error)}`;
};

describe("addresses", () => {
  it.each(["8.8.8.8", "93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "2a00:1450:4001:82b::200e"])(
    "%s is public",
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    ["127.0.0.1", "loopback"],
    ["127.9.9.9", "loopback"],
    ["0.0.0.0", "unspecified"],
    ["10.1.2.3", "private"],
    ["172.16.0.1", "private"],
    ["192.168.1.1", "private"],
    ["169.254.169.254", "link-local: metadata"],
    ["100.64.0.1", "shared"],
    ["100.100.100.200", "shared: metadata"],
    ["168.63.129.16", "metadata"],
    ["192.0.0.192", "reserved: metadata"],
    ["198.18.0.1", "benchmarks"],
    ["224.0.0.1", "multicast"],
    ["240.0.0.1", "reserved"],
    ["255.255.255.255", "broadcast"],
    ["::", "unspecified"],
    ["::1", "loopback"],
    ["::ffff:8.8.8.8", "mapped"],
    ["::ffff:7f00:1", "mapped"],
    ["::7f00:1", "compatible"],
    ["64:ff9b::7f00:1", "NAT64"],
    ["64:ff9b:1::7f00:1", "local NAT64"],
    ["2002:7f00:1::", "6to4"],
    ["2001:0:4136:e378:8000:63bf:3fff:fdd2", "Teredo"],
    ["2001:db8::1", "documentation"],
    ["fc00::1", "unique local"],
    ["fd00:ec2::254", "unique local: metadata"],
    ["fe80::1", "link-local"],
    ["fec0::1", "site-local"],
    ["ff02::1", "multicast"],
    ["not an address", "nothing"],
  ])("%s is not public: %s", (address) => expect(isPublicAddress(address)).toBe(false));
});

describe("what is never asked", () => {
  it.each([
    ["ftp://site.example/", "fetch.url"],
    ["file:///etc/passwd", "fetch.url"],
    ["http://user:secret@site.example/", "fetch.url"],
    ["no address", "fetch.url"],
    ["http://inner.example/", "fetch.address"],
    ["http://both.example/", "fetch.address"],
    ["http://10.0.0.7/", "fetch.address"],
    ["http://[::1]/", "fetch.address"],
    ["http://[::ffff:127.0.0.1]/", "fetch.address"],
    ["http://none.example/", "fetch.unreachable"],
  ])("%s: %s", async (address, code) => expect(await codeOf(address)).toBe(code));

  it.each([
    "http://127.0.0.1/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://localhost/",
    "http://[::1]/",
  ])("%s, as it stands without a test's leave", async (address) => {
    const error = await createWeb()
      .get(address)
      .catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: "fetch.address" });
  });

  it("another port than 80 and 443", async () =>
    expect(await codeOf(at("/page"), { ports: new Set([80, 443]) })).toBe("fetch.port"));

  it.each([
    ["/inward", "fetch.address"],
    ["/renamed", "fetch.address"],
    ["/file", "fetch.url"],
    ["/loop", "fetch.redirects"],
  ])("by the redirect of %s: %s", async (path, code) => expect(await codeOf(at(path))).toBe(code));

  it("a name that is answered anew after the check: it is resolved once", async () => {
    let calls = 0;
    const resolve = () => Promise.resolve((calls += 1) === 1 ? ["127.0.0.1"] : ["10.0.0.7"]);
    expect(await textOf("/page", { resolve })).toBe("<p>Page.</p>");
    expect(calls).toBe(1);
  });
});

describe("answers", () => {
  it.each([
    ["/page", "<p>Page.</p>"],
    ["/gzip", "packed"],
    ["/br", "packed"],
    ["/hop", "<p>Page.</p>"],
    ["/agent", USER_AGENT],
  ])("%s", async (path, text) => expect(await textOf(path)).toBe(text));

  it("say where they came from, and what they are", async () => {
    expect(await web().get(at("/hop"))).toMatchObject({
      url: at("/page"),
      mediaType: "text/html",
      retrievedAt: "2026-01-01T00:00:00Z",
      etag: null,
      notModified: false,
    });
  });

  it("with validators are asked for anew only where something is new", async () => {
    const first = await web().get(at("/kept"));
    expect(first).toMatchObject({ etag: '"7"', lastModified: "Mon, 21 Dec 2015 07:00:00 GMT" });
    const { notModified, bytes } = await web().get(at("/kept"), { etag: first.etag });
    expect([notModified, bytes.length]).toEqual([true, 0]);
  });

  it.each([
    ["/bomb", "fetch.packed"],
    ["/odd", "fetch.packed"],
    ["/long", "fetch.too-large"],
    ["/gone", "fetch.status"],
    ["/busy", "fetch.later"],
  ])("%s: %s", async (path, code) => expect(await codeOf(at(path))).toBe(code));

  it("that never come end in time", async () =>
    expect(await codeOf(at("/silent"), { timeoutMs: 50 })).toBe("fetch.timeout"));

  it("that ask to wait say until when", async () => {
    const error = await web()
      .get(at("/busy"))
      .catch((cause: unknown) => cause);
    expect(error).toMatchObject({ status: 429, retryAfter: new Date("2026-01-01T01:00:00Z") });
  });

  it("that ask for a short wait are asked for again after it", async () => {
    let times = 0;
    ROUTES["/soon"] = (_, response) =>
      (times += 1) === 1 ? response.writeHead(503, { "retry-after": "5" }).end() : response.end("now");
    const calm = web();
    expect(Buffer.from((await calm.get(at("/soon"))).bytes).toString()).toBe("now");
    expect(calm.waits).toEqual([5000]);
  });
});

describe("politeness", () => {
  it("one request a second to a host, or as its robots.txt asks", async () => {
    const calm = web();
    for (let i = 0; i < 3; i += 1) await calm.get(at("/page"));
    expect(calm.waits).toEqual([1000, 1000]);
    await calm.get(at("/page"), { robots: true });
    await calm.get(at("/page"), { robots: true });
    expect(calm.waits.slice(2)).toEqual([1000, 2000]);
  });

  it("robots.txt is read once, and kept to where it is asked", async () => {
    const calm = web();
    const before = asked.filter((path) => path === "/robots.txt").length;
    for (let i = 0; i < 2; i += 1) {
      await expect(calm.get(at("/private/a"), { robots: true })).rejects.toMatchObject({
        code: "fetch.robots",
      });
    }
    expect(asked.filter((path) => path === "/robots.txt").length).toBe(before + 1);
    expect(Buffer.from((await calm.get(at("/private/a"))).bytes).toString()).toBe("private");
  });
});

import { readBody } from "./body.ts";
import { FetchError } from "./errors.ts";
import { WEB_LIMITS, type WebLimits } from "./limits.ts";
import { Pace, SYSTEM_CLOCK, type Clock } from "./pace.ts";
import { checkedUrl, request, type Surroundings } from "./request.ts";
import { ALLOW_ALL, ALLOW_NONE, ROBOTS_BYTES, robotsOf, type Robots } from "./robots.ts";

/** An answer of the web, read whole. */
export interface Fetched {
  /** Where it came from after redirects. */
  readonly url: string;
  /** Of status 304: nothing new since the validators that were sent; the bytes are empty. */
  readonly notModified: boolean;
  readonly bytes: Uint8Array;
  /** Content-Type as it was sent; undefined where it was not. */
  readonly mediaType: string | undefined;
  /** ISO, to the second, UTC. */
  readonly retrievedAt: string;
  /** Validators, to be sent with the next request for the same address. */
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface GetOptions {
  /** Ask robots.txt first: for addresses that a feed or a list names, not for one that a person names. */
  readonly robots?: boolean;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly accept?: string;
  readonly signal?: AbortSignal | undefined;
}

export interface Web {
  /** Reads one address. Throws FetchError. */
  readonly get: (address: string, options?: GetOptions) => Promise<Fetched>;
}

export type WebOptions = Partial<WebLimits> & Surroundings & Partial<Clock>;

const PAGES = "text/html, application/xhtml+xml;q=0.9, text/plain;q=0.8, */*;q=0.5";
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const ROBOTS_FOR_MS = 24 * 3600_000;
const MAX_DELAY_S = 10;

/**
 * The web, read politely and safely: public addresses alone, limits of time, size, ratio and redirects, one request to a host
 * at a time and not too often, robots.txt where asked, Retry-After heeded. Keep one for all that a process reads.
 */
export function createWeb(options: WebOptions = {}): Web {
  const limits = { ...WEB_LIMITS, ...options };
  const clock: Clock = { ...SYSTEM_CLOCK, ...options };
  const pace = new Pace(clock);
  const known = new Map<string, { readonly robots: Promise<Robots>; readonly until: number }>();

  /** One answer after redirects, each of which is checked like a first address. */
  async function answer(
    address: string,
    { robots = false, etag, lastModified, accept = PAGES, signal }: GetOptions,
    maxBytes: number,
  ): Promise<Fetched> {
    const timeout = AbortSignal.timeout(limits.timeoutMs);
    const stop = signal ? AbortSignal.any([timeout, signal]) : timeout;
    const headers = {
      accept,
      ...(etag ? { "if-none-match": etag } : {}),
      ...(lastModified ? { "if-modified-since": lastModified } : {}),
    };
    let url = checkedUrl(address, limits.ports);
    for (let hops = 0; hops <= limits.maxRedirects; hops += 1) {
      if (robots && !(await robotsFor(url, signal)).allows(url))
        throw new FetchError("fetch.robots", "robots.txt disallows it");
      const message = await request(url, headers, stop, options);
      const status = message.statusCode ?? 0;
      const header = (name: string): string | null => {
        const value = message.headers[name];
        return typeof value === "string" ? value : null;
      };
      const location = header("location");
      if (REDIRECTS.has(status) && location !== null) {
        message.destroy();
        const next = URL.canParse(location, url.href) ? new URL(location, url) : location;
        url = checkedUrl(next, limits.ports);
        continue;
      }
      if (status !== 304 && (status < 200 || status >= 300)) {
        message.destroy();
        const retryAfter = retryTime(header("retry-after"), clock.now());
        if (retryAfter) pace.hold(url.host, retryAfter.getTime());
        const code = status === 429 || status === 503 ? "fetch.later" : "fetch.status";
        throw new FetchError(code, `the site answers ${status}`, { status, retryAfter });
      }
      const bytes =
        status === 304
          ? (message.destroy(), new Uint8Array())
          : await readBody(message, header("content-encoding") ?? "", { ...limits, maxBytes });
      return {
        url: url.href,
        notModified: status === 304,
        bytes,
        mediaType: header("content-type") ?? undefined,
        retrievedAt: `${new Date(clock.now()).toISOString().slice(0, 19)}Z`,
        etag: header("etag"),
        lastModified: header("last-modified"),
      };
    }
    throw new FetchError("fetch.redirects", `more than ${limits.maxRedirects} redirects`);
  }

  /** A site without a robots.txt allows all; one whose robots.txt cannot be had now is left alone (RFC 9309). */
  function robotsFor(url: URL, signal?: AbortSignal): Promise<Robots> {
    const now = clock.now();
    const kept = known.get(url.origin);
    if (kept && kept.until > now) return kept.robots;
    const address = `${url.origin}/robots.txt`;
    const robots = answer(address, { signal, accept: "text/plain" }, ROBOTS_BYTES).then(
      ({ bytes }) => robotsOf(address, new TextDecoder().decode(bytes)),
      (error: unknown) => {
        if (error instanceof FetchError && error.code === "fetch.address") throw error;
        const status = error instanceof FetchError ? (error.status ?? 0) : 0;
        if (status < 400 || status >= 500 || status === 429) known.delete(url.origin); // asked again next time
        return status >= 400 && status < 500 && status !== 429 ? ALLOW_ALL : ALLOW_NONE;
      },
    );
    if (known.size > 1000) known.clear();
    known.set(url.origin, { robots, until: now + ROBOTS_FOR_MS });
    robots.catch(() => known.delete(url.origin));
    return robots;
  }

  async function paced(address: string, options: GetOptions): Promise<Fetched> {
    const url = checkedUrl(address, limits.ports);
    const delay = options.robots ? ((await robotsFor(url, options.signal)).delay ?? 0) : 0;
    const gap = Math.max(limits.paceMs, 1000 * Math.min(delay, MAX_DELAY_S));
    await pace.turn(url.host, gap, options.signal);
    return answer(address, options, limits.maxBytes);
  }

  return {
    async get(address, options = {}) {
      try {
        return await paced(address, options);
      } catch (cause) {
        const error = fetchError(cause, options.signal);
        const wait = error.retryAfter ? error.retryAfter.getTime() - clock.now() : Infinity;
        if (error.code !== "fetch.later" || wait > limits.maxWaitMs) throw error;
        // `pace` holds the host until the time that the site names.
        return await paced(address, options).catch((cause: unknown) => {
          throw fetchError(cause, options.signal);
        });
      }
    },
  };
}

/** Retry-After as a time: seconds from now or a date. */
function retryTime(value: string | null, now: number): Date | null {
  if (value === null) return null;
  const time = /^\d{1,8}$/.test(value.trim()) ? now + 1000 * Number(value) : Date.parse(value);
  return Number.isNaN(time) ? null : new Date(time);
}

function fetchError(cause: unknown, signal: AbortSignal | undefined): FetchError {
  if (cause instanceof FetchError) return cause;
  signal?.throwIfAborted();
  const name = cause instanceof Error ? cause.name : "";
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause.name : "";
  if (name === "TimeoutError" || inner === "TimeoutError" || name === "AbortError")
    return new FetchError("fetch.timeout", "no whole answer in time", { cause });
  const code = cause instanceof Error && "code" in cause ? ` (${String(cause.code)})` : "";
  return new FetchError("fetch.unreachable", `cannot be reached${code}`, { cause });
}

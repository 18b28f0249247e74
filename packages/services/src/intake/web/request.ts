import { lookup as systemLookup } from "node:dns/promises";
import { request as http, type IncomingMessage } from "node:http";
import { request as https } from "node:https";
import { isIP, type LookupFunction } from "node:net";

import { isPublicAddress } from "./address.ts";
import { ENCODINGS } from "./body.ts";
import { FetchError } from "./errors.ts";
import { USER_AGENT } from "./limits.ts";

/** All addresses of a host. */
export type Resolve = (host: string) => Promise<readonly string[]>;

export interface Surroundings {
  readonly resolve?: Resolve;
  /** Which addresses may be called; only tests have cause to say anything else than the default. */
  readonly allow?: (address: string) => boolean;
}

const systemResolve: Resolve = async (host) =>
  (await systemLookup(host, { all: true, verbatim: true })).map(({ address }) => address);

/** An address that may be asked for at all. Throws FetchError `fetch.url`, `fetch.port`. */
export function checkedUrl(address: string | URL, ports: ReadonlySet<number> | null): URL {
  const url = URL.canParse(String(address)) ? new URL(address) : null;
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:") || url.hostname === "")
    throw new FetchError("fetch.url", "not an http or https address");
  if (url.username !== "" || url.password !== "")
    throw new FetchError("fetch.url", "the address has a user's name or password in it");
  const port = Number(url.port || (url.protocol === "http:" ? 80 : 443));
  if (ports !== null && !ports.has(port)) throw new FetchError("fetch.port", `port ${port} is not called`);
  url.hash = "";
  return url;
}

/**
 * One GET, no redirect followed. The host is resolved once, every address of it is checked, and the connection is made to
 * those addresses and no others: what a name server answers later changes nothing. The answer's body is not read yet.
 * Throws FetchError.
 */
export async function request(
  url: URL,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
  { resolve = systemResolve, allow = isPublicAddress }: Surroundings,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const addresses = isIP(host) === 0 ? await resolved(host, resolve, signal) : [host];
  const barred = addresses.find((address) => !allow(address));
  if (barred !== undefined)
    throw new FetchError("fetch.address", `${url.hostname} is at an address that is not public`);
  const send = url.protocol === "https:" ? https : http;
  return new Promise((answer, fail) => {
    const sent = send(url, {
      agent: false, // a connection of its own: none that was opened for another name
      lookup: lookupOf(addresses),
      signal,
      headers: { "user-agent": USER_AGENT, "accept-encoding": ENCODINGS, ...headers },
    });
    sent.on("response", answer);
    sent.on("error", fail);
    sent.end();
  });
}

async function resolved(host: string, resolve: Resolve, signal: AbortSignal): Promise<readonly string[]> {
  const stopped = new Promise<never>((_, fail) => {
    signal.addEventListener("abort", () => fail(signal.reason as Error), { once: true });
  });
  const addresses = await Promise.race([resolve(host), stopped]);
  if (addresses.length === 0) throw new FetchError("fetch.unreachable", `${host} has no address`);
  return addresses;
}

const lookupOf = (addresses: readonly string[]): LookupFunction => {
  const all = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_, options, done) => {
    const wanted = all.filter(({ family }) => !options.family || family === options.family);
    const [first] = wanted;
    if (first === undefined) done(new Error("no address of the family asked for"), "", 0);
    else if (options.all) done(null, wanted);
    else done(null, first.address, first.family);
  };
};

import { isIP } from "node:net";

import { isPublicAddress } from "./address.ts";
import { FetchError } from "./errors.ts";
import { checkedUrl } from "./request.ts";

/** Names that never lead out into the public internet (RFC 6761, 6762, 8375, 9476; cloud metadata). */
const LOCAL_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home\.arpa|onion|invalid|alt)$/;

const PORTS: ReadonlySet<number> = new Set([80, 443]);

/**
 * Refuses an address that could never be asked, before anything waits for it: a password in it, another port, this machine,
 * a private network, a name without a dot. What a name server will say is looked at when it is asked. Throws FetchError
 * `fetch.url`, `fetch.port`, `fetch.address`.
 */
export function checkWatchable(address: string): void {
  const { hostname } = checkedUrl(address, PORTS);
  const host = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  const bare = isIP(host) === 0 ? !host.includes(".") || LOCAL_NAME.test(host) : !isPublicAddress(host);
  if (bare) throw new FetchError("fetch.address", `${hostname} is no host of the public internet`);
}

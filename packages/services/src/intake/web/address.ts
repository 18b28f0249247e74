import { isIP } from "node:net";

import ipaddr from "ipaddr.js";

/** Addresses that are public by their range and yet serve a cloud's machines with secrets. */
const METADATA = new Set(["168.63.129.16"]);

/**
 * Whether an address is one of the public internet: not loopback, private, link-local, shared (CGNAT), reserved, multicast
 * or a cloud's metadata, nor an IPv6 address that carries an IPv4 one (mapped, compatible, NAT64, 6to4, Teredo).
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0 || METADATA.has(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast") return false;
  // Whatever IANA gives out in time, global unicast is 2000::/3.
  return parsed.kind() === "ipv4" || ((parsed as ipaddr.IPv6).parts[0] ?? 0) >> 13 === 1;
}

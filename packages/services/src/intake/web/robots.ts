import robotsParser from "robots-parser";

import { PRODUCT } from "./limits.ts";

/** What a site asks of programs. */
export interface Robots {
  readonly allows: (url: URL) => boolean;
  /** Seconds between two requests; null: not said. */
  readonly delay: number | null;
}

export const ALLOW_ALL: Robots = { allows: () => true, delay: null };
export const ALLOW_NONE: Robots = { allows: () => false, delay: null };

/** RFC 9309 has at least 500 kibibytes read; what comes after is left. */
export const ROBOTS_BYTES = 512_000;

/** The rules of a robots.txt for this program (RFC 9309). */
export function robotsOf(address: string, text: string): Robots {
  const rules = robotsParser(address, text);
  return {
    allows: (url) => rules.isAllowed(url.href, PRODUCT) !== false,
    delay: rules.getCrawlDelay(PRODUCT) ?? null,
  };
}

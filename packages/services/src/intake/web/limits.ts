/** What one request may cost, and whom it may reach. */
export interface WebLimits {
  /** From the first look-up of a name to the last byte, redirects with it. */
  readonly timeoutMs: number;
  /** Of the answer, unpacked. */
  readonly maxBytes: number;
  /** Unpacked to packed bytes, once a megabyte is out. Pages reach 5 to 20. */
  readonly maxRatio: number;
  readonly maxRedirects: number;
  /** Ports that may be called; null: any. */
  readonly ports: ReadonlySet<number> | null;
  /** Between two requests to one host, begin to begin; robots.txt may ask for more, to ten seconds. */
  readonly paceMs: number;
  /** A Retry-After up to this is waited for, once; a longer one is an error that tells when. */
  readonly maxWaitMs: number;
}

export const WEB_LIMITS: WebLimits = {
  timeoutMs: 30_000,
  maxBytes: 10_000_000,
  maxRatio: 100,
  maxRedirects: 5,
  ports: new Set([80, 443]),
  paceMs: 1000,
  maxWaitMs: 30_000,
};

/** What sites are told, and what a robots.txt calls this program by (RFC 9309). */
export const PRODUCT = "Chancery";
export const USER_AGENT = `${PRODUCT}/0.1 (reads news of diplomacy; robots.txt token: ${PRODUCT})`;

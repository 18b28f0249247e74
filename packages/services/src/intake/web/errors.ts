const REMEDIES = {
  "fetch.url": "Give an address that begins with http:// or https://, without a password in it.",
  "fetch.address": "Only addresses of the public internet are read. Save the page and name the file.",
  "fetch.port": "Only the ports 80 and 443 are called.",
  "fetch.unreachable": "Check the address and the connection.",
  "fetch.timeout": "Try again later.",
  "fetch.status": "Open the address in a browser to see what the site answers.",
  "fetch.later": "The site asks to wait. Try again after the time it names.",
  "fetch.robots": "The site's robots.txt asks programs to leave this address alone.",
  "fetch.redirects": "Give the address that the redirects end at.",
  "fetch.too-large": "Download the file with another program and name it.",
  "fetch.packed": "The answer unpacks to far more than was sent, as no page does.",
} as const;

export type FetchErrorCode = keyof typeof REMEDIES;

/** An address that cannot be read. */
export class FetchError extends Error {
  readonly code: FetchErrorCode;
  readonly remedy: string;
  /** The answer's status, where there was an answer. */
  readonly status: number | null;
  /** Not before this time, where the site says so (Retry-After). */
  readonly retryAfter: Date | null;

  constructor(
    code: FetchErrorCode,
    message: string,
    {
      status = null,
      retryAfter = null,
      cause,
    }: { status?: number | null; retryAfter?: Date | null; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.name = "FetchError";
    this.code = code;
    this.remedy = REMEDIES[code];
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

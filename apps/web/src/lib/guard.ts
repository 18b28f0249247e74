const LOOPBACK = ["127.0.0.1", "localhost", "[::1]"];

/**
 * Whether a request names this machine, or one of the names that are allowed. A page elsewhere can make its own name
 * lead here; its requests still carry that name.
 */
export function isCalledHere(host: string, allowed: readonly string[]): boolean {
  if (allowed.includes("*")) return true;
  const name = host.replace(/:\d+$/, "").toLowerCase();
  return LOOPBACK.includes(name) || allowed.some((other) => other.toLowerCase() === name);
}

/** Whether a call comes from a page of the site itself, or from no page at all (`origin` null): never from another site. */
export function isOwnOrigin(origin: string | null, host: string): boolean {
  if (origin === null) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** Whether every escape of a path stands for a character. */
export function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** The content security policy of a page: all from the site itself, scripts by nonce, nothing inline. */
export function policyOf(nonce: string, development: boolean): string {
  const rules: Readonly<Record<string, readonly string[]>> = {
    "default-src": ["'self'"],
    // The development server replaces modules by evaluating them, and styles inline.
    "script-src": [
      "'self'",
      `'nonce-${nonce}'`,
      "'strict-dynamic'",
      ...(development ? ["'unsafe-eval'"] : []),
    ],
    "style-src": ["'self'", ...(development ? ["'unsafe-inline'"] : [])],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
  };
  return Object.entries(rules)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}

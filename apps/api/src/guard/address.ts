import type { Context } from "hono";

interface NodeBindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
}

/** The address that the call comes from; behind a proxy that is the proxy's. What headers say of it anybody can write. */
export const addressOf = (c: Context): string =>
  (c.env as NodeBindings | undefined)?.incoming?.socket?.remoteAddress ?? "unknown";

import { readVariables, storeUrl } from "@chancery/services";
import { z } from "zod";

/** Not `new URL("../../../", import.meta.url)`: the bundler takes that for a file to bundle. */
const ROOT = new URL(import.meta.url.slice(0, import.meta.url.lastIndexOf("/apps/web/") + 1));

const List = z.string().transform((list) =>
  list
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean),
);

/**
 * The configuration of the site. Its port is Next's own variable, PORT (3000 by default), since the server that
 * listens is Next's; it listens on 127.0.0.1.
 */
const Env = z.object({
  /** Where the store is, a path or a URL; the API's variable and default. Relative paths are below the repository's root. */
  CHANCERY_DB: z
    .string()
    .min(1)
    .default("file:data/chancery.db")
    .transform((store) => storeUrl(store, ROOT)),
  /** Where the browser's calls are handed on to. */
  CHANCERY_API: z.url({ protocol: /^https?$/ }).default("http://127.0.0.1:8787"),
  /** The API's variable: "tokens" where the site is shown to others, who change the record with a token only. */
  CHANCERY_ACCESS: z.enum(["auto", "tokens", "open"]).default("auto"),
  /** Names under which the site may be called, separated by commas, beside those of this machine; "*" for any. */
  CHANCERY_WEB_HOSTS: List.prefault(""),
});
export type Env = z.infer<typeof Env>;

/** The configuration as the process was started with it. Throws an Error that names each variable that is wrong. */
export const readEnv = (variables: Readonly<Record<string, string | undefined>>): Env =>
  readVariables(Env, variables);

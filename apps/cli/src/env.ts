import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

import { StoreError, storeUrl } from "@chancery/services";

import { ROOT } from "./root.ts";

/**
 * Where the store is: --db, relative to the current folder as any path that one types; else CHANCERY_DB, relative to
 * the repository's root as for the service; else the service's own default.
 */
export function storeOf(option: string | undefined): string {
  if (option !== undefined) return storeUrl(option, pathToFileURL(`${process.cwd()}/`));
  return storeUrl(process.env["CHANCERY_DB"] || "file:data/chancery.db", ROOT);
}

/** The same for commands that only read: a path at which nothing is was mistyped, and no store is made there. Throws StoreError. */
export function storeAt(option: string | undefined): string {
  const url = storeOf(option);
  const path = url.startsWith("file:/") ? fileURLToPath(url) : null;
  if (path !== null && !existsSync(path))
    throw new StoreError("store.missing", `there is no store at ${path}`);
  return url;
}

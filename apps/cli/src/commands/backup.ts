import { backup as write, restore as read } from "@chancery/services";
import { audit, LOCAL, openAccess } from "@chancery/services/access";

import { EXIT } from "../exit-codes.ts";
import { plural } from "../report/text.ts";
import type { Around } from "../surroundings.ts";

export interface BackupOptions {
  readonly store: string;
  readonly file: string;
  readonly json: boolean;
}

/** Writes a store to a file, or puts such a file into an empty store. Returns the exit code; throws StoreError. */
export async function backup(
  verb: "backup" | "restore",
  { store: url, file: path, json }: BackupOptions,
  { out }: Around,
): Promise<number> {
  const ctx = await openAccess(url);
  const { store } = ctx;
  try {
    const { rows } = await (verb === "backup" ? write : read)({ ctx, input: { path } });
    // Only what was done: a line about what went wrong would leave the store no longer empty, and the next try refused.
    const action = "system.restore";
    const done = { caller: LOCAL, action, input: { path, rows }, outcome: "ok", request: null };
    if (verb === "restore") await audit({ ctx, input: done });
    const said = verb === "backup" ? `kept in ${path}` : `restored into ${store.url}`;
    await out.write(json ? `${JSON.stringify({ rows, path })}\n` : `${plural(rows, "row")} ${said}\n`);
  } finally {
    store.close();
  }
  return EXIT.ok;
}

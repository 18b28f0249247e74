import { backup as write, restore as read } from "@chancery/services";
import { openAccess } from "@chancery/services/access";

import { EXIT } from "../exit-codes.ts";
import { plural } from "../report/text.ts";
import type { Around } from "./dossier.ts";

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
  const { store } = await openAccess(url);
  try {
    const { rows } = await (verb === "backup" ? write : read)({ ctx: { store }, input: { path } });
    const said = verb === "backup" ? `kept in ${path}` : `restored into ${store.url}`;
    await out.write(json ? `${JSON.stringify({ rows, path })}\n` : `${plural(rows, "row")} ${said}\n`);
  } finally {
    store.close();
  }
  return EXIT.ok;
}

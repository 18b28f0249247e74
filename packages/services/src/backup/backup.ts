import { createWriteStream } from "node:fs";
import { link, unlink } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

import { archiveOf, StoreError, type Store } from "@chancery/db";

/**
 * Writes the store as it is at this moment to a file that must not exist, while others read and write: an archive (JSON Lines,
 * gzip) that can be restored into any kind of store. What fails leaves no file. Throws StoreError.
 */
export async function backup({
  ctx: { store },
  input: { path },
}: {
  ctx: { readonly store: Store };
  input: { readonly path: string };
}): Promise<{ rows: number }> {
  const part = `${path}.${process.pid}.part`;
  let rows = 0;
  try {
    await store.snapshot((db) => {
      const lines = async function* () {
        for await (const line of archiveOf(db)) {
          if (line.startsWith("[")) rows += 1;
          yield `${line}\n`;
        }
      };
      return pipeline(
        Readable.from(lines()),
        createGzip(),
        createWriteStream(part, { flags: "wx", mode: 0o600 }),
      );
    });
    // A link, unlike a renaming, never replaces a file.
    await link(part, path);
  } catch (cause) {
    throw fileTrouble(path, cause);
  } finally {
    await unlink(part).catch(() => {});
  }
  return { rows };
}

/** Trouble with the file of a backup, as people can mend it. */
export function fileTrouble(path: string, cause: unknown): unknown {
  const code = cause instanceof Error && "code" in cause ? cause.code : null;
  if (code === "EEXIST") return new StoreError("backup.exists", `${path} exists already`, { cause });
  if (code === "ENOENT" || code === "EISDIR" || code === "ENOTDIR")
    return new StoreError("backup.path", `${path} cannot be opened`, { cause });
  return cause;
}

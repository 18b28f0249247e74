import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";

import { restoreArchive, StoreError, type Store } from "@chancery/db";

import { fileTrouble } from "./backup.ts";

/**
 * Puts what `backup` wrote into an empty store of any kind, all or nothing. Throws StoreError; a store that is not empty is
 * left as it is.
 */
export async function restore({
  ctx: { store },
  input: { path },
}: {
  ctx: { readonly store: Store };
  input: { readonly path: string };
}): Promise<{ rows: number }> {
  const file = createReadStream(path);
  const archive = file.pipe(createGunzip());
  file.on("error", (error) => archive.destroy(error));
  try {
    return { rows: await restoreArchive(store, linesOf(archive)) };
  } catch (cause) {
    const damaged = cause instanceof Error && "code" in cause && String(cause.code).startsWith("Z_");
    if (damaged) throw new StoreError("store.archive", `${path} is no archive, or not whole`, { cause });
    throw fileTrouble(path, cause);
  } finally {
    file.destroy();
    archive.destroy();
  }
}

async function* linesOf(archive: NodeJS.ReadableStream): AsyncGenerator<string> {
  let rest = "";
  const decoder = new TextDecoder();
  for await (const chunk of archive) {
    const lines = (rest + decoder.decode(chunk as Buffer, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

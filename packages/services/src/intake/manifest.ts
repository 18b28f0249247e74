import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";

import { z } from "zod";

import { IntakeError, intakeError } from "./errors.ts";
import { refused, taken, type Taken } from "./item.ts";
import { readAll } from "./read-all.ts";

const Manifest = z.array(
  z.object({
    /** Path below the manifest's folder. */
    file: z.string().refine((file) => !normalize(file).startsWith("..") && !file.startsWith("/")),
    uri: z.string().min(1),
    mediaType: z.string(),
    retrievedAt: z.string().nullish(),
  }),
);
export type Manifest = z.infer<typeof Manifest>;

/** The list of a collection kept as files with their addresses, in reading order. Throws IntakeError. */
export async function readManifest(path: string): Promise<Manifest> {
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw intakeError(cause);
  });
  try {
    return Manifest.parse(JSON.parse(text));
  } catch (cause) {
    throw new IntakeError("input.manifest", `${path} is no manifest`, { cause });
  }
}

/** The articles that a manifest lists. Throws IntakeError when the manifest itself cannot be read. */
export async function* itemsOfManifest(path: string): AsyncGenerator<Taken> {
  for (const { file, uri, mediaType, retrievedAt = null } of await readManifest(path)) {
    try {
      const bytes = await readAll(createReadStream(join(dirname(path), file)));
      yield taken({ uri, bytes, mediaType, retrievedAt });
    } catch (cause) {
      yield refused(file, intakeError(cause));
    }
  }
}

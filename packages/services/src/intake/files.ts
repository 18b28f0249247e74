import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { extname } from "node:path";

import { intakeError } from "./errors.ts";
import { itemsOfLines } from "./json-lines.ts";
import { MAX_BYTES, refused, taken, tooLarge, type Taken } from "./item.ts";

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".txt": "text/plain",
  ".text": "text/plain",
  ".html": "text/html",
  ".htm": "text/html",
  ".xhtml": "application/xhtml+xml",
};
const LINES = new Set([".jsonl", ".ndjson"]);

const extension = (path: string): string => extname(path).toLowerCase();

/** Whether a file found in a folder is taken for articles; one named outright always is. */
export const looksLikeArticles = (path: string): boolean =>
  extension(path) in MEDIA_TYPES || LINES.has(extension(path));

/** Whether a path names a collection, one article a line. */
export const isLines = (path: string): boolean => LINES.has(extension(path));

/** The article of a file under its path as given, or the articles of a .jsonl file. */
export async function* itemsOfFile(path: string): AsyncGenerator<Taken> {
  if (isLines(path)) {
    try {
      yield* itemsOfLines(createReadStream(path), path);
    } catch (cause) {
      yield refused(path, intakeError(cause));
    }
    return;
  }
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) throw tooLarge(size);
    const mediaType = MEDIA_TYPES[extension(path)];
    const bytes = await readAll(createReadStream(path));
    yield taken({ uri: path, bytes, ...(mediaType === undefined ? {} : { mediaType }), retrievedAt: null });
  } catch (cause) {
    yield refused(path, intakeError(cause));
  }
}

/** A stream whole, if it is no longer than an article may be. Throws IntakeError `input.too-large`. */
export async function readAll(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MAX_BYTES) throw tooLarge(size);
    parts.push(chunk);
  }
  return new Uint8Array(Buffer.concat(parts));
}

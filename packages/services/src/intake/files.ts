import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { extname } from "node:path";

import { intakeError } from "./errors.ts";
import { MAX_BYTES, refused, tooLarge, type Taken } from "./item.ts";
import { itemsOfSource } from "./source.ts";
import type { Web } from "./web/index.ts";

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".txt": "text/plain",
  ".text": "text/plain",
  ".html": "text/html",
  ".htm": "text/html",
  ".xhtml": "application/xhtml+xml",
};
const COLLECTIONS = new Set([".jsonl", ".ndjson", ".warc", ".wet", ".rss", ".atom", ".ninjs"]);

/** The ending of a name, that of a packed file without its .gz. */
const extension = (path: string): string => extname(path.replace(/\.gz$/i, "")).toLowerCase();

/** The media type that a name tells, of a packed file that of what is in it. */
export const mediaTypeOf = (path: string): string | undefined => MEDIA_TYPES[extension(path)];

/** Whether a file found in a folder is taken for articles; one named outright always is. */
export const looksLikeArticles = (path: string): boolean =>
  extension(path) in MEDIA_TYPES || COLLECTIONS.has(extension(path));

/** Whether a path names a collection, one article a line. */
export const isLines = (path: string): boolean => /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(path);

/** The articles of a file, whatever it is (`itemsOfSource`); a single one goes under its path as given. */
export async function* itemsOfFile(path: string, web?: Web): AsyncGenerator<Taken> {
  try {
    const { size } = await stat(path);
    const mediaType = mediaTypeOf(path);
    // A name that tells an article tells how long it may be; the rest is read as it comes.
    if (size > MAX_BYTES && mediaType !== undefined && !/\.gz$/i.test(path)) throw tooLarge(size);
    yield* itemsOfSource(createReadStream(path), { name: path, mediaType, web });
  } catch (cause) {
    yield refused(path, intakeError(cause));
  }
}

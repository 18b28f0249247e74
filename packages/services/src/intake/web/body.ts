import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

import { FetchError } from "./errors.ts";

export interface BodyLimits {
  readonly maxBytes: number;
  readonly maxRatio: number;
}

/** Unpacked bytes before the ratio is looked at: small answers of much white space pack well. */
const FREE = 1_000_000;

const UNPACKERS = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const;

/** What the request may offer in Accept-Encoding. */
export const ENCODINGS = "gzip, deflate, br";

/**
 * An answer's bytes, unpacked as its Content-Encoding says, within limits of size and ratio. Throws FetchError
 * `fetch.too-large`, `fetch.packed`.
 */
export async function readBody(answer: Readable, encoding: string, limits: BodyLimits): Promise<Uint8Array> {
  const name = encoding.trim().toLowerCase();
  if (name !== "" && name !== "identity" && !(name in UNPACKERS))
    throw new FetchError("fetch.packed", `packed as "${name.slice(0, 40)}", which was not asked for`);
  let packed = 0;
  let stream: Readable = answer;
  if (name in UNPACKERS) {
    const unpacker = UNPACKERS[name as keyof typeof UNPACKERS]();
    answer.on("data", (chunk: Buffer) => (packed += chunk.length));
    answer.on("error", (error) => unpacker.destroy(error));
    stream = answer.pipe(unpacker);
  }
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limits.maxBytes)
        throw new FetchError("fetch.too-large", `longer than ${limits.maxBytes / 1e6} MB`);
      if (packed > 0 && size > FREE && size > packed * limits.maxRatio)
        throw new FetchError("fetch.packed", `unpacks to more than ${limits.maxRatio} times its size`);
      parts.push(chunk);
    }
  } finally {
    answer.destroy();
    stream.destroy();
  }
  return new Uint8Array(Buffer.concat(parts));
}

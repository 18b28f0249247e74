import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";

import { IntakeError } from "../errors.ts";

const FREE = 10_000_000;
/** Lists of pages reach 15; what exceeds this was made to fill a disk. */
const MAX_RATIO = 300;

/** A gzip file, of one member or of many, unpacked as it is read. Throws IntakeError `input.packed`, `input.unreadable`. */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let packed = 0;
  let size = 0;
  async function* counted() {
    for await (const chunk of chunks) {
      packed += chunk.length;
      yield chunk;
    }
  }
  const source = Readable.from(counted());
  const unpacker = createGunzip();
  source.on("error", (error) => unpacker.destroy(error));
  try {
    for await (const chunk of source.pipe(unpacker) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > FREE && size > packed * MAX_RATIO)
        throw new IntakeError("input.packed", `unpacks to more than ${MAX_RATIO} times its size`);
      yield chunk;
    }
  } catch (cause) {
    if (cause instanceof IntakeError) throw cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new IntakeError("input.unreadable", `cannot be unpacked: ${message}`, { cause });
  } finally {
    source.destroy();
    unpacker.destroy();
  }
}

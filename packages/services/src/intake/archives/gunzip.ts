import { createGunzip } from "node:zlib";

import { IntakeError } from "../errors.ts";

const FREE = 10_000_000;
/** Lists of pages reach 15; what exceeds this was made to fill a disk. */
const MAX_RATIO = 300;
/**
 * Packed bytes that are unpacked at once: a thousand times as many is the most that they can hold, and what one step unpacked
 * before a fault in it is lost.
 */
const STEP = 4096;

/**
 * A gzip file, of one member or of many, unpacked as it is read. What stands before a fault is given before the fault is told.
 * Throws IntakeError `input.packed`, `input.archive`.
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let packed = 0;
  let size = 0;
  let fault: Error | null = null;
  let ready: Buffer[] = [];
  const unpacker = createGunzip();
  unpacker.on("data", (chunk: Buffer) => {
    size += chunk.length;
    ready.push(chunk);
  });
  unpacker.on("error", (error) => (fault ??= error));
  function* unpacked(): Generator<Uint8Array> {
    if (size > FREE && size > packed * MAX_RATIO)
      throw new IntakeError("input.packed", `unpacks to more than ${MAX_RATIO} times its size`);
    const given = ready;
    ready = [];
    yield* given;
    if (fault)
      throw new IntakeError("input.archive", `cannot be unpacked: ${fault.message}`, { cause: fault });
  }
  /** Resolves when the bytes are unpacked, or cannot be. */
  const settled = (events: readonly string[], begin: (done: () => void) => void): Promise<void> =>
    new Promise((resolve) => {
      const done = (): void => {
        for (const event of events) unpacker.off(event, done);
        resolve();
      };
      for (const event of events) unpacker.on(event, done);
      begin(done);
    });
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += STEP) {
        const part = chunk.subarray(at, at + STEP);
        packed += part.length;
        await settled(["close"], (done) => unpacker.write(part, done));
        yield* unpacked();
      }
    }
    await settled(["end", "error", "close"], () => unpacker.end());
    yield* unpacked();
  } finally {
    unpacker.destroy();
  }
}

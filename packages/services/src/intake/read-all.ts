import { MAX_BYTES, tooLarge } from "./item.ts";

/** A stream whole, if it is no longer than an article, or `limit`, may be. Throws IntakeError `input.too-large`. */
export async function readAll(chunks: AsyncIterable<Uint8Array>, limit = MAX_BYTES): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw tooLarge(size);
    parts.push(chunk);
  }
  return new Uint8Array(Buffer.concat(parts));
}

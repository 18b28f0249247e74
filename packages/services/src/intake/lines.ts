/** One line of a stream, without its end; null bytes where it is longer than allowed. `number` counts from 1. */
export interface Line {
  readonly number: number;
  readonly bytes: Buffer | null;
}

const LF = 0x0a;

/**
 * Cuts a stream of bytes into lines, holding no more than one line and one chunk. A line longer than `limit` bytes is
 * passed over to its end and reported as such.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let size = 0;
  let number = 0;
  const take = (): Line => {
    number += 1;
    const bytes = size > limit ? null : Buffer.concat(parts);
    parts = [];
    size = 0;
    return { number, bytes };
  };
  for await (const chunk of chunks) {
    const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let start = 0;
    for (let end = buffer.indexOf(LF); end >= 0; end = buffer.indexOf(LF, start)) {
      parts.push(buffer.subarray(start, end));
      size += end - start;
      yield take();
      start = end + 1;
    }
    size += buffer.length - start;
    if (size > limit) parts = [];
    else if (start < buffer.length) parts.push(Buffer.from(buffer.subarray(start)));
  }
  if (size > 0) yield take();
}

import { WARCParser, type WARCRecord } from "warcio";

import { IntakeError } from "../errors.ts";
import { MAX_BYTES, refused, taken, tooLarge, type Taken } from "../item.ts";

/** Records that may hold a page. */
const HOLDING = new Set(["response", "resource", "conversion"]);
const PAGE = /^(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/i;

/**
 * The pages of a WARC file, or the texts of a WET file, one record in memory at a time: answers of status 200 with HTML or
 * plain text, `resource` and `conversion` records of these types. Requests, images, redirects and the like are passed over.
 */
export async function* itemsOfWarc(chunks: AsyncIterable<Uint8Array>, origin: string): AsyncGenerator<Taken> {
  // Of a stream that failed nothing more comes, and the parser would wait for it without end.
  let failed = false;
  async function* watched(): AsyncGenerator<Uint8Array> {
    try {
      yield* chunks;
    } catch (cause) {
      failed = true;
      throw cause;
    }
  }
  const parser = new WARCParser(watched());
  const records = parser[Symbol.asyncIterator]();
  for (let number = 1; ; number += 1) {
    let record: WARCRecord;
    try {
      const next = await records.next();
      if (next.done) return;
      record = next.value;
    } catch (cause) {
      // What cannot be parsed has no known end: nothing after it can be trusted.
      const error = cause instanceof IntakeError ? cause : broken(number, cause);
      yield refused(`${origin}#${number}`, error);
      return;
    }
    const uri = printable(record.warcTargetURI) ?? `${origin}#${number}`;
    // The head of a record that is cut off in it.
    if (HOLDING.has(record.warcType ?? "") && !record.warcHeaders.headers.has("Content-Length")) {
      yield refused(uri, broken(number));
      continue;
    }
    const mediaType = mediaTypeOf(record);
    if (mediaType === null) continue;
    try {
      const bytes = await contentOf(record, number);
      if (bytes.length > 0)
        yield taken({ uri, bytes, mediaType, retrievedAt: timeOf(record.warcDate), published: null });
    } catch (cause) {
      yield refused(uri, cause instanceof IntakeError ? cause : broken(number, cause));
      if (failed) return;
    }
  }
}

function mediaTypeOf(record: WARCRecord): string | null {
  let type: string | null | undefined;
  if (record.warcType === "response") {
    if (Number(record.httpHeaders?.statusCode) !== 200) return null;
    type = record.httpHeaders?.headers.get("Content-Type");
  } else if (record.warcType === "resource" || record.warcType === "conversion")
    type = record.warcContentType;
  // Bare words of a header that the record's maker may have mistyped: core wants "type/subtype; charset=...".
  return type && PAGE.test(type) ? type.replaceAll(/[^\u0020-\u007e]/g, "").slice(0, 200) : null;
}

/** An address as it may be shown: a record may hold anything. */
const printable = (uri: string | null | undefined): string | null =>
  uri
    ?.replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, " ")
    .trim()
    .slice(0, 4096) || null;

/** The answer's body, chunks joined and unpacked; what is too long is read no further, what is cut off is refused. */
async function contentOf(record: WARCRecord, number: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const { headers } = record.httpHeaders ?? {};
  const packed = headers?.has("Content-Encoding") === true || headers?.has("Transfer-Encoding") === true;
  const own = record.reader as { readonly limit?: number };
  if ((own.limit ?? 0) < 0) throw broken(number);
  let size = 0;
  for await (const chunk of record) {
    size += chunk.length;
    if (size > MAX_BYTES) throw tooLarge(size);
    parts.push(chunk);
  }
  if (packed ? size === 0 : (own.limit ?? 0) > 0) throw broken(number);
  return new Uint8Array(Buffer.concat(parts));
}

const timeOf = (date: string | null | undefined): string | null =>
  date && /^\d{4}-\d\d-\d\d/.test(date) ? date : null;

const broken = (number: number, cause?: unknown): IntakeError =>
  new IntakeError("input.archive", `record ${number} is not whole`, { cause });

import { WARCParser, type WARCRecord } from "warcio";

import { IntakeError } from "../errors.ts";
import { MAX_BYTES, refused, taken, tooLarge, type Taken } from "../item.ts";

const PAGE = /^(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/i;

/**
 * The pages of a WARC file, or the texts of a WET file, one record in memory at a time: answers of status 200 with HTML or
 * plain text, `resource` and `conversion` records of these types. Requests, images, redirects and the like are passed over.
 */
export async function* itemsOfWarc(chunks: AsyncIterable<Uint8Array>, origin: string): AsyncGenerator<Taken> {
  const parser = new WARCParser(chunks);
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
    const mediaType = mediaTypeOf(record);
    if (mediaType === null) continue;
    const uri = record.warcTargetURI ?? `${origin}#${number}`;
    try {
      const bytes = await contentOf(record);
      if (bytes.length > 0)
        yield taken({ uri, bytes, mediaType, retrievedAt: timeOf(record.warcDate), published: null });
    } catch (cause) {
      yield refused(uri, cause instanceof IntakeError ? cause : broken(number, cause));
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

/** The answer's body, chunks joined and unpacked; what is too long is read no further. */
async function contentOf(record: WARCRecord): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record) {
    size += chunk.length;
    if (size > MAX_BYTES) throw tooLarge(size);
    parts.push(chunk);
  }
  return new Uint8Array(Buffer.concat(parts));
}

const timeOf = (date: string | null | undefined): string | null =>
  date && /^\d{4}-\d\d-\d\d/.test(date) ? date : null;

const broken = (number: number, cause: unknown): IntakeError =>
  new IntakeError("input.archive", `record ${number} cannot be read`, { cause });

import { western } from "./windows-1252.ts";

const LATIN_1 = new TextDecoder("latin1");
/** In Western text odd letters stand alone or in twos; words of other scripts are runs of them. */
const LONGEST_RUN = 3;
/** Sequences of UTF-8 that no other encoding hits by chance so many times. */
const LEAST_WHOLE = 3;

/** The length of the UTF-8 sequence at a place, 0 where there is none. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (at + length > bytes.length) return 0;
  for (let i = 1; i < length; i += 1) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** Leads a Latin letter (up to U+024F) or a mark of punctuation. */
const isWestern = (lead: number): boolean => lead < 0xca || lead === 0xe2;

/**
 * A page that was put together of UTF-8 and windows-1252: each piece read as what it is. Null where it is one of them alone,
 * or where the bytes that are no UTF-8 are the words of another encoding.
 */
export function mixedUtf8(bytes: Uint8Array): { readonly text: string; readonly odd: number } | null {
  const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
  const out: string[] = [];
  let [whole, foreign, odd, from] = [0, 0, 0, 0];
  const upTo = (at: number): void => {
    if (at > from) out.push(utf8.decode(bytes.subarray(from, at)));
  };
  for (let at = 0; at < bytes.length;) {
    const length = sequenceAt(bytes, at);
    if (length > 0) {
      if (length > 1) whole += 1;
      if (length > 1 && !isWestern(bytes[at] ?? 0)) foreign += 1;
      at += length;
      continue;
    }
    upTo(at);
    let end = at;
    while (end < bytes.length && sequenceAt(bytes, end) === 0) end += 1;
    if (end - at > LONGEST_RUN) return null;
    out.push(western(LATIN_1.decode(bytes.subarray(at, end))));
    odd += end - at;
    from = at = end;
  }
  upTo(bytes.length);
  return odd > 0 && whole >= LEAST_WHOLE && foreign * 4 <= whole ? { text: out.join(""), odd } : null;
}

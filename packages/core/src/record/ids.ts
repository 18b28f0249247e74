/**
 * Ids are functions of content. FNV-1a over UTF-16 units, twice with different offsets: 106 bits are kept, which is
 * ample for telling facts of one source apart (an id need not resist an adversary: the source's own id is a sha-256).
 */
const FNV_PRIME = 0x01000193;
const FINISH = 0x85ebca6b;
const SEPARATOR = "\u001f";

/** A short, deterministic id for the joined parts: 14 characters of base 36. */
export function contentId(...parts: readonly (string | number | null)[]): string {
  const text = parts.map(String).join(SEPARATOR);
  let [one, other] = [0x811c9dc5 | 0, 0x050c5d1f];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const [low, high] = [unit & 0xff, unit >>> 8];
    one = Math.imul(Math.imul(one ^ low, FNV_PRIME) ^ high, FNV_PRIME);
    other = Math.imul(Math.imul(other ^ low, FNV_PRIME) ^ high, FNV_PRIME);
  }
  return digits(one) + digits(other);
}

/** A hash, finished, in seven letters of base 36. */
const digits = (hash: number): string =>
  (Math.imul(hash ^ (hash >>> 15), FINISH) >>> 0).toString(36).padStart(7, "0");

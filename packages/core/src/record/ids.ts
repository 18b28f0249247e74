/**
 * Ids are functions of content. FNV-1a over UTF-16 units, twice with different offsets: 106 bits are kept, which is
 * ample for telling facts of one source apart (an id need not resist an adversary: the source's own id is a sha-256).
 */
const FNV_PRIME = 0x01000193;

function fnv1a(text: string, offset: number): number {
  let hash = offset | 0;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ (text.charCodeAt(i) & 0xff), FNV_PRIME);
    hash = Math.imul(hash ^ (text.charCodeAt(i) >>> 8), FNV_PRIME);
  }
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x85ebca6b) >>> 0;
}

/** A short, deterministic id for the joined parts: 14 characters of base 36. */
export function contentId(...parts: readonly (string | number | null)[]): string {
  const text = parts.map((part) => String(part)).join("\u001f");
  const digits = [0x811c9dc5, 0x050c5d1f].map((offset) => fnv1a(text, offset).toString(36).padStart(7, "0"));
  return digits.join("");
}

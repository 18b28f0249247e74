/** So many characters a key has at most. */
export const KEY = 4;

/**
 * A small letter as keys have it: all figures one, all apostrophes one, the long s and the final sigma plain. So of two texts one of which
 * holds the other, in any casing that a pattern may be blind to, the folded one holds the folded other.
 */
export function foldedCode(code: number): number {
  if (code < 0x80) return code >= 0x30 && code <= 0x39 ? 0x30 : code === 0x60 ? 0x27 : code;
  if (code === 0x2018 || code === 0x2019) return 0x27;
  return code === 0x17f ? 0x73 : code === 0x3c2 ? 0x3c3 : code;
}

export const folded = (text: string): string =>
  text
    .toLowerCase()
    .split("")
    .map((char) => String.fromCharCode(foldedCode(char.charCodeAt(0))))
    .join("");

/** The mark of a rule's patterns: where it is not the one that its keys were made of, they are not asked. */
export function markOf(patterns: readonly RegExp[]): number {
  let mark = 0x811c9dc5;
  for (const { source, flags } of patterns)
    for (const text of [source, "/", flags, "/"])
      for (let i = 0; i < text.length; i += 1) mark = Math.imul(mark ^ text.charCodeAt(i), 0x01000193);
  return mark >>> 0;
}

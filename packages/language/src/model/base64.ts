const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Decodes padded base64 without Buffer or atob: the same code runs in Node, a browser and a worker. */
export function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i += 1) values[ALPHABET.charCodeAt(i)] = i;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const out = new Uint8Array((text.length / 4) * 3 - padding);
  const at = (i: number): number => values[text.charCodeAt(i) & 127] ?? 0;
  for (let i = 0, o = 0; i < text.length; i += 4, o += 3) {
    const bits = (at(i) << 18) | (at(i + 1) << 12) | (at(i + 2) << 6) | at(i + 3);
    out[o] = bits >> 16;
    if (o + 1 < out.length) out[o + 1] = bits >> 8;
    if (o + 2 < out.length) out[o + 2] = bits;
  }
  return out;
}

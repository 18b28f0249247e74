/** What windows-1252 has at 0x80 to 0x9F (encoding.spec.whatwg.org); some runtimes decode it as Latin-1 there. */
const UPPER = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Text that was decoded as Latin-1, as windows-1252 has it. */
export const western = (text: string): string =>
  text.replaceAll(/[\u0080-\u009f]/g, (char) => UPPER[char.charCodeAt(0) - 0x80] ?? char);

const BYTES = new Map(Array.from(UPPER, (char, i) => [char, 0x80 + i]));
for (let byte = 0x80; byte <= 0xff; byte += 1) {
  const char = String.fromCharCode(byte);
  if (!BYTES.has(char)) BYTES.set(char, byte);
}

/** The byte of a character that is not ASCII in windows-1252 (or in Latin-1, where that has none); undefined of others. */
export const byteOf = (char: string): number | undefined => BYTES.get(char);

import type { Range } from "../scoring/f1.ts";

/** Curly marks may stay open to the end of a paragraph when the next one opens again; straight ones close in their line. */
const QUOTED = /“[^”]{1,3000}?(?:”|(?=\n\s*“))|"[^"\n]{1,3000}?"/g;

/** What a person sees between two marks, the marks with it. */
export const quotedSpans = (text: string): Range[] =>
  [...text.matchAll(QUOTED)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));

/** 1 for each character between marks. */
export function quotedCharacters(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  for (const { start, end } of quotedSpans(text)) mask.fill(1, start, end);
  return mask;
}

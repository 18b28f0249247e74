import type { Span } from "@chancery/core";

/** One kind of quotation mark, apostrophe and space, so that answers can be typed; lengths stay. */
export const plain = (text: string): string =>
  text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\u00a0/g, " ");

/** Shared length of two spans, in UTF-16 code units. */
export const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

export interface Line extends Span {
  /** Without the blanks around it. */
  readonly text: string;
}

export function lines(text: string): Line[] {
  const found: Line[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    found.push({ start, end: start + line.length, text: line.trim() });
    start += line.length + 1;
  }
  return found;
}

/** Whether a line is meant by its beginning; up to three characters name a whole line. */
export const beginsWith = (line: Line, opening: string): boolean =>
  opening.length <= 3 ? line.text === opening : line.text.startsWith(opening);

/** Every place where a name stands as whole words. */
export function* occurrencesOf(text: string, name: string): Generator<Span> {
  const wanted = plain(name);
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const before = text.slice(Math.max(0, at - 1), at);
    const after = text.slice(end, end + 1);
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) yield { start: at, end };
  }
}

/** EDTF without doubt marks and times of day: two that differ only there are the same answer. */
const bare = (edtf: string | null | undefined): string | null =>
  edtf == null ? null : edtf.replace(/[~?%]/g, "").replace(/T[^/]*/g, "");

export const isAmong = (accepted: readonly (string | null)[], edtf: string | null | undefined): boolean =>
  accepted.map(bare).includes(bare(edtf));

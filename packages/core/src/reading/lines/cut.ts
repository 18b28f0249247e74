import type { Span } from "../../record/index.ts";

/** Deeper than a nested list is printed: such an indent belongs to the line. */
const DEEP_INDENT = 8;

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x200b ||
  code === 0xfeff ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x3000;

/** `span` without the white space (zero-width marks too) at its two ends; a very deep indent stays. */
export function trimLine(text: string, { start, end }: Span): Span {
  let first = start;
  let last = end;
  while (first < last && isSpace(text.charCodeAt(first))) first += 1;
  while (last > first && isSpace(text.charCodeAt(last - 1))) last -= 1;
  return { start: first - start > DEEP_INDENT && first < last ? start : first, end: last };
}

/**
 * The non-blank lines of a text, trimmed, in order. "\n", "\r\n" and "\r" end a line. An indent that most of them share is the
 * column's (a page set in from its margin), and no line's.
 */
export function cutLines(text: string): Span[] {
  const lines = linesOf(text);
  const deep = lines.filter((line) => inset(text, line) > 0);
  if (deep.length * 2 <= lines.length) return lines;
  return lines.map((line) => ({ start: line.start + inset(text, line), end: line.end }));
}

/** How much of a line's own span is the indent before its first sign. */
function inset(text: string, { start, end }: Span): number {
  let first = start;
  while (first < end && isSpace(text.charCodeAt(first))) first += 1;
  return first - start;
}

function linesOf(text: string): Span[] {
  const out: Span[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i += 1) {
    const code = i < text.length ? text.charCodeAt(i) : 10;
    if (code !== 10 && code !== 13) continue;
    const line = trimLine(text, { start, end: i });
    if (line.start < line.end) out.push(line);
    start = i + 1;
  }
  return out;
}

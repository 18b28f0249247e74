import { z } from "zod";

/** Half-open range [start, end) of UTF-16 code units of `source.text`; `text.slice(start, end)` is what it shows. */
export const Span = z.object({ start: z.int().min(0), end: z.int().min(0) });
export type Span = z.infer<typeof Span>;

export const span = (start: number, end: number): Span => ({ start, end });

/** The words a span shows. */
export const textOf = (text: string, { start, end }: Span): string => text.slice(start, end);

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Reading order; of two that start together the longer first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** `span` without the white space at its two ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start] ?? "")) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? "")) end -= 1;
  return { start, end };
}

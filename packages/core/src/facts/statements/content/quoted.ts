import type { QuotedSpan } from "../../../document/index.ts";
import { contains, overlaps, type Span } from "../../../record/index.ts";

/** Quotations that reach into the span; `quotes` are in order and do not overlap. */
export function quotesOver(quotes: readonly QuotedSpan[], span: Span): QuotedSpan[] {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.span.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: QuotedSpan[] = [];
  for (let i = low; i < quotes.length; i += 1) {
    const quote = quotes[i];
    if (quote === undefined || quote.span.start >= span.end) break;
    found.push(quote);
  }
  return found;
}

/** How much of the content stands between marks. */
export function formOf(
  content: readonly Span[],
  quotes: readonly QuotedSpan[],
): "direct" | "indirect" | "mixed" {
  const whole = content.every((span) =>
    quotes.some(({ kind, span: marks }) => kind !== "title" && contains(marks, span)),
  );
  if (whole) return "direct";
  const part = content.some((span) =>
    quotes.some(({ kind, span: marks }) => kind !== "title" && overlaps(marks, span)),
  );
  return part ? "mixed" : "indirect";
}

import type { QuotedSpan } from "../../document/index.ts";
import type { Span } from "../../record/index.ts";
import type { Passage, View } from "../shared/view.ts";
import { passagesOver } from "./continue.ts";

/** The sentence, and those into which the words run on. */
export const evidenceOver = (view: View, passage: Passage, spans: readonly Span[]): Span[] => [
  passage.span,
  ...spans
    .flatMap((span) => passagesOver(view, span))
    .flatMap(({ span }) => (span.start > passage.span.start ? [span] : [])),
];

/** The sentence, and those over which the quotations run. */
export function evidenceOf(view: View, passage: Passage, quotes: readonly QuotedSpan[]): Span[] {
  const over = quotes.flatMap((quote) => passagesOver(view, quote.span)).map(({ span }) => span);
  return [passage.span, ...over];
}

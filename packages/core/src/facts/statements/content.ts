import type { Clause } from "@chancery/language";

import type { QuotedSpan } from "../../document/index.ts";
import { contains, overlaps, type Span, trimSpan } from "../../record/index.ts";
import type { Passage, View } from "../shared/view.ts";

/** Reported clauses of a cue, as one stretch a side: "said that A and that B" is one content, "A, he said, and B" two. */
export function reportedBy(view: View, passage: Passage, cue: Clause, needsMarker: boolean): Span[] {
  const index = passage.clauses.indexOf(cue);
  const reported = passage.clauses.filter(
    ({ parent, kind, marker, first }) =>
      parent === index &&
      kind === "complement" &&
      (!needsMarker || marker !== null || first < cue.verb.first || quoteFollows(view, cue)),
  );
  const before = reported.filter(({ first }) => first < cue.verb.first);
  const after = reported.filter(({ first }) => first >= cue.verb.first);
  return [before, after].flatMap((side) => {
    if (side.length === 0) return [];
    const first = Math.min(...side.map((clause) => startOf(clause)));
    const last = Math.max(...side.map((clause) => clause.last));
    const edge =
      first < cue.verb.first ? Math.min(last, cue.subject?.first ?? cue.verb.first, cue.verb.first) : last;
    const span = tidy(view.text, view.spanOf({ first, last: Math.max(first + 1, edge) }));
    return span.end > span.start ? [span] : [];
  });
}

const quoteFollows = (view: View, { verb }: Clause): boolean => /^["“:,]$/.test(view.norm(verb.last));

/** The clause without its "that". */
const startOf = ({ first, marker }: Clause): number => (marker === "that" ? first + 1 : first);

/** Without the marks, commas and space at its ends. */
export function tidy(text: string, span: Span): Span {
  let { start, end } = trimSpan(text, span);
  while (start < end && /[\s,;:"“”„«»—–]/.test(text[start] ?? "")) start += 1;
  while (end > start && /[\s,;:"“”„«»—–]/.test(text[end - 1] ?? "")) end -= 1;
  return { start, end };
}

/** Quotations that reach into the passage and do not hold the token span. */
export const quotesIn = (quotes: readonly QuotedSpan[], passage: Passage, outside: Span): QuotedSpan[] =>
  quotes.filter(({ span }) => overlaps(span, passage.span) && !overlaps(span, outside));

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

import type { QuotedSpan } from "../../document/index.ts";
import { overlaps } from "../../record/index.ts";
import type { View } from "../shared/view.ts";
import type { Attribution } from "./attributions.ts";
import { tidy } from "./content.ts";

/**
 * Gives the quotations that no cue of their own sentence claims to their speaker: one that opens a sentence goes on with the statement before it in the same
 * paragraph; one that opens a paragraph does so where the paragraph before ended in an open quotation. Any other keeps its words and has no known speaker.
 */
export function carryOn(
  view: View,
  attributions: readonly Attribution[],
  quotes: readonly QuotedSpan[],
): Attribution[] {
  const statements = attributions.map((attribution) => ({
    ...attribution,
    content: [...attribution.content],
    evidence: [...attribution.evidence],
  }));
  const claimed = (quote: QuotedSpan): boolean =>
    statements.some(({ content }) => content.some((span) => overlaps(span, quote.inner)));
  const unclaimed: Attribution[] = [];
  for (const [i, quote] of quotes.entries()) {
    if (quote.kind !== "utterance" || claimed(quote)) continue;
    const passages = view.passages.filter(({ span }) => overlaps(span, quote.span));
    const [first] = passages;
    if (first === undefined) continue;
    const previous = quotes[i - 1];
    const before = statements
      .filter(({ content }) => (content.at(-1)?.end ?? 0) <= quote.span.start)
      .sort((a, b) => (b.content.at(-1)?.end ?? 0) - (a.content.at(-1)?.end ?? 0))[0];
    const follows =
      before !== undefined &&
      (continuesParagraph(view, before, quote, first.sentence.block) ||
        (previous?.continued === true && claimed(previous)));
    const content = tidy(view.text, quote.inner);
    const evidence = passages.map(({ span }) => span);
    if (follows && before.form === "direct") {
      before.content.push(content);
      before.evidence.push(...evidence);
    } else if (follows) {
      statements.push({
        ...before,
        rule: "statement.quotation.follows",
        form: "direct",
        addressee: null,
        content: [content],
        cue: null,
        clause: null,
        evidence,
        passage: first,
      });
    } else {
      unclaimed.push({
        rule: "statement.quotation.bare",
        passage: first,
        form: "direct",
        speaker: null,
        addressee: null,
        content: [content],
        cue: null,
        clause: null,
        evidence,
      });
    }
  }
  return [...statements, ...unclaimed];
}

/** The quotation opens the sentence that follows the statement's own in its paragraph. */
function continuesParagraph(view: View, before: Attribution, quote: QuotedSpan, block: number): boolean {
  if (before.passage.sentence.block !== block) return false;
  const end = Math.max(before.passage.span.end, before.content.at(-1)?.end ?? 0);
  return view.text.slice(end, quote.span.start).replace(/["”’.,!?\s]/g, "").length === 0;
}

import { stage, type QuotedSpan } from "../../document/index.ts";
import type { Span } from "../../record/index.ts";
import { classify } from "./classify.ts";
import { pairMarks } from "./marks.ts";

const opensAnew = (text: string, { start }: Span): boolean =>
  /^\s*(?:["″“«„]|``)/u.test(text.slice(start, start + 4));

/** Offset of the double mark of a paragraph that closes what an earlier one opened: the first of it, behind a word or a stop; null where it opens something. */
function closing(text: string, { start, end }: Span): number | null {
  for (let i = start; i < end; i += 1) {
    const char = text[i] ?? "";
    if ("“„«".includes(char)) return null;
    if ('"”»″'.includes(char))
      return /[\p{L}\p{N}.,!?…]/u.test(text[i - 1] ?? " ") && /^(?:\s|[,.;]|$)/.test(text[i + 1] ?? "")
        ? i
        : null;
  }
  return null;
}

/** Quotation marks of every line that is not boilerplate, paired and told apart: speech, a few words of it, a title. */
export const quotesStage = stage({
  name: "recognition/quotes",
  requires: ["blocks", "analysis"],
  assigns: ["quotes"],
  run: ({ source, blocks, analysis }) => {
    const quotes: QuotedSpan[] = [];
    const speaking = blocks.filter(({ kind }) => kind !== "boilerplate");
    for (const [i, { span }] of speaking.entries()) {
      const begun = quotes.at(-1);
      // “It was late. / We left,” she said: two paragraphs in one pair of marks.
      const end =
        begun?.continued === true && !opensAnew(source.text, span) ? closing(source.text, span) : null;
      if (end !== null) {
        const inner = { start: span.start, end };
        quotes.push({ span: { start: span.start, end: end + 1 }, inner, kind: "utterance" });
      }
      const marked = pairMarks(source.text, end === null ? span.start : end + 1, span.end);
      const next = speaking[i + 1];
      const reopened =
        next !== undefined && (opensAnew(source.text, next.span) || closing(source.text, next.span) !== null);
      for (const pair of marked) {
        // A mark that nothing closes is a quotation only where the next paragraph opens it again.
        if (pair.unclosed && !reopened) continue;
        const kind = classify(source.text, span, pair, quotes.at(-1), analysis);
        quotes.push({ span: pair.span, inner: pair.inner, kind, ...(pair.unclosed && { continued: true }) });
      }
    }
    return { quotes };
  },
});

import { stage, type QuotedSpan } from "../../document/index.ts";
import { classify } from "./classify.ts";
import { pairMarks } from "./marks.ts";

/** Quotation marks of every line that is not boilerplate, paired and told apart: speech, a few words of it, a title. */
export const quotesStage = stage({
  name: "recognition/quotes",
  requires: ["blocks", "analysis"],
  assigns: ["quotes"],
  run: ({ source, blocks, analysis }) => {
    const quotes: QuotedSpan[] = [];
    const speaking = blocks.filter(({ kind }) => kind !== "boilerplate");
    for (const [i, { span }] of speaking.entries()) {
      const marked = pairMarks(source.text, span.start, span.end);
      const next = speaking[i + 1];
      const reopened =
        next !== undefined &&
        /^\s*(?:["″“«„]|``)/u.test(source.text.slice(next.span.start, next.span.start + 4));
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

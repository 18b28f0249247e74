import { stage, type NameSpan, type Quantity } from "../../document/index.ts";
import { span, type BlockKind } from "../../record/index.ts";
import type { Candidate } from "./candidate.ts";
import { namesOf } from "./names.ts";
import { isOfTheme } from "./quoted-titles.ts";

const toNameSpan = ({ start, end, first, last, form, kind, candidates, rule }: Candidate): NameSpan => ({
  span: span(start, end),
  first,
  last,
  form,
  kind,
  candidates,
  rule,
});

/** Lines that credit and date the article (a dateline does so too): listed names only, since whoever is credited is nobody of the news. */
const FURNITURE: ReadonlySet<BlockKind> = new Set(["byline", "timestamp", "credit", "boilerplate"]);

/** "1.5 billion US dollars": the adjective of a currency names no state. */
const isMoney = ({ rule }: Quantity): boolean => rule.startsWith("quantity.money");

/** Three voters (the knowledge base, the tagger, the grammar of names), one decision, then the document's own memory. */
export const namesStage = stage({
  name: "recognition/names",
  requires: ["blocks", "head", "analysis", "timexes", "quotes", "quantities"],
  assigns: ["names"],
  run: ({ analysis, blocks, head, knowledge, timexes, quotes, quantities }) => ({
    names: namesOf(
      analysis,
      knowledge,
      [...timexes, ...quantities.filter(isMoney)].map((one) => one.span),
      ({ start, sentence }) => {
        const kind = blocks[analysis.sentences[sentence]?.block ?? -1]?.kind ?? "boilerplate";
        const { span: opening = null } = head.dateline ?? {};
        return !FURNITURE.has(kind) && !(opening !== null && opening.start <= start && start < opening.end);
      },
    )
      .filter((name) => !isOfTheme(analysis.text, quotes, name))
      .map(toNameSpan),
  }),
});

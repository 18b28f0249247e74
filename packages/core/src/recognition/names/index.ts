import { stage, type NameSpan } from "../../document/index.ts";
import { span, type BlockKind } from "../../record/index.ts";
import type { Candidate } from "./candidate.ts";
import { namesOf } from "./names.ts";

const toNameSpan = ({ start, end, first, last, form, kind, candidates, rule }: Candidate): NameSpan => ({
  span: span(start, end),
  first,
  last,
  form,
  kind,
  candidates,
  rule,
});

/** Lines that credit and date the article: listed names only, since whoever is credited is nobody of the news. */
const FURNITURE: ReadonlySet<BlockKind> = new Set(["byline", "timestamp", "credit", "boilerplate"]);

/** Three voters (the knowledge base, the tagger, the grammar of names), one decision, then the document's own memory. */
export const namesStage = stage({
  name: "recognition/names",
  requires: ["blocks", "analysis", "timexes"],
  assigns: ["names"],
  run: ({ analysis, blocks, knowledge, timexes }) => ({
    names: namesOf(
      analysis,
      knowledge,
      timexes.map((timex) => timex.span),
      (block) => !FURNITURE.has(blocks[block]?.kind ?? "boilerplate"),
    ).map(toNameSpan),
  }),
});

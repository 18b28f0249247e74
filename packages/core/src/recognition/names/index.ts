import { stage, type NameSpan } from "../../document/index.ts";
import { span } from "../../record/index.ts";
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

/** Three voters (the knowledge base, the tagger, the grammar of names), one decision, then the document's own memory. */
export const namesStage = stage({
  name: "recognition/names",
  requires: ["blocks", "analysis", "timexes"],
  assigns: ["names"],
  run: ({ analysis, knowledge, timexes }) => ({
    names: namesOf(
      analysis,
      knowledge,
      timexes.map((timex) => timex.span),
    ).map(toNameSpan),
  }),
});

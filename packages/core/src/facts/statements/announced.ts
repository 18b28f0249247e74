import { overlaps, type Span } from "../../record/index.ts";
import { clauseAt, type Passage, type View } from "../shared/view.ts";
import type { Attribution } from "./attribution.ts";
import { tidy } from "./content/trimming.ts";
import { issuing } from "./beside.ts";
import { cueOf } from "./cues.ts";
import { speakerOf } from "./speakers/speaker-of.ts";

/** A speech printed in full is longer, but then nothing is lost by showing its beginning. */
const MOST_PARAGRAPHS = 12;

/**
 * "Foreign Office Minister Tobias Ellwood said:" at the end of a paragraph, the words below it without marks: how releases of governments
 * print what a minister says. The words run to the next paragraph that tells of somebody's speaking itself, or to what is no paragraph.
 */
export function announced(view: View, attributions: readonly Attribution[]): Attribution[] {
  const { blocks } = view.doc;
  const cued = new Set(attributions.map(({ passage }) => passage.sentence.block));
  return view.passages.flatMap((passage, index): Attribution[] => {
    const clause = introduces(view, passage);
    if (clause === null) return [];
    const speaker = speakerOf(view, passage, clause);
    if (speaker === null) return [];
    const own = passage.sentence.block;
    const content: Span[] = [];
    const evidence: Span[] = [passage.span];
    for (const next of view.passages.slice(index + 1)) {
      const at = next.sentence.block;
      const block = blocks[at];
      if (at === own || at > own + MOST_PARAGRAPHS || block?.kind !== "paragraph") break;
      if (cued.has(at) || /^["“”«‘']/.test(view.text.slice(block.span.start, block.span.start + 1))) break;
      evidence.push(next.span);
      if (!content.some((span) => overlaps(span, block.span))) content.push(block.span);
    }
    if (content.length === 0) return [];
    return [
      {
        rule: "statement.announced",
        passage,
        form: "direct",
        speaker,
        addressee: null,
        content: content.map((span) => tidy(view.text, span)),
        cue: view.spanOf(clause.verb),
        clause,
        evidence,
      },
    ];
  });
}

/** The clause of the cue right before a colon that ends the paragraph; null where there is none. */
function introduces(view: View, passage: Passage) {
  const { last, block } = passage.sentence;
  const end = view.doc.blocks[block]?.span.end ?? 0;
  if (!/^(?:paragraph|subtitle)$/.test(passage.block.kind) || view.norm(last - 1) !== ":") return null;
  if (view.text.slice(passage.span.end, end).trim() !== "") return null;
  const issued = issuing(view, passage, last - 1);
  if (issued !== null) return issued;
  const clause = clauseAt(passage, last - 2);
  if (clause === undefined || clause === null) return null;
  const { verb } = clause;
  const cue = cueOf(verb);
  return cue?.force === "say" && verb.negation === null && verb.modal === null && last - 1 - verb.last <= 4
    ? clause
    : null;
}

import { trimSpan } from "../../record/index.ts";
import type { Passage, View } from "../shared/view.ts";
import type { Attribution } from "./attributions.ts";
import type { Voice } from "./speakers.ts";

/** Paragraphs that begin with a label: one alone is a caption or a figure of speech. */
const FEWEST = 2;
/** "DUARTE:", "MR. SANTOS SILVA:", "PRESIDENT PUTIN:", "Q:", "QUESTION:", "Mr Balasingham:" at the beginning of a paragraph. */
const LABEL = /^((?:\p{Lu}[\p{L}.'’-]*[ ]?){1,4}):[ \t]+(?=\S)/u;
const QUESTION = /^(?:Q|QUESTION|Question|REPORTER|MODERATOR|JOURNALIST)$/;

/**
 * What a transcript prints behind a speaker's name: each paragraph is his words, from the colon on. Only where the article has several such paragraphs, and only for
 * names and offices that the article or the tables know; "Q:" and "A:" name nobody and are left alone.
 */
export function transcribed(view: View, taken: readonly Attribution[]): Attribution[] {
  const labelled = openings(view).flatMap((passage) => {
    const { start, end } = passage.block.span;
    const match = LABEL.exec(view.text.slice(start, Math.min(end, start + 60)));
    return match === null ? [] : [{ passage, label: (match[1] ?? "").trim(), from: start + match[0].length }];
  });
  if (labelled.length < FEWEST || new Set(labelled.map(({ label }) => label)).size < 2) return [];
  return labelled.flatMap(({ passage, label, from }): Attribution[] => {
    if (QUESTION.test(label)) return [];
    const speaker = voiceOfLabel(view, passage.block.span.start, label);
    if (speaker === null) return [];
    const content = trimSpan(view.text, { start: from, end: passage.block.span.end });
    if (
      content.end <= content.start ||
      taken.some((one) => one.rule === "statement.headline.colon" && one.passage === passage)
    )
      return [];
    return [
      {
        rule: "statement.transcript",
        passage,
        form: "direct",
        speaker,
        addressee: null,
        content: [content],
        cue: null,
        clause: null,
        evidence: [passage.block.span],
      },
    ];
  });
}

/** The first passage of each paragraph. */
function openings({ passages }: View): Passage[] {
  const seen = new Set<number>();
  return passages.filter(
    ({ block, sentence }) =>
      block.kind === "paragraph" && !seen.has(sentence.block) && seen.add(sentence.block),
  );
}

/** Who the label names: a mention in it, or the one person of the article whose name ends so, in capitals or not. */
function voiceOfLabel(view: View, start: number, label: string): Voice | null {
  const span = { start, end: start + label.length };
  const first = view.tokenAt(start);
  const mention = view
    .mentionsIn(first, view.tokenAt(span.end - 1) + 1)
    .find(({ kind, inner, group }) => kind === "person" && !inner && group === undefined);
  if (mention !== undefined) return { entity: mention.entity, span };
  const words = label
    .toLowerCase()
    .replace(/^(?:(?:mr|mrs|ms|dr|president|minister|ambassador|secretary)\.? )+/, "");
  const people = view.doc.entities.filter(
    ({ kind, name }) =>
      kind === "person" && (name.toLowerCase() === words || name.toLowerCase().endsWith(` ${words}`)),
  );
  const [one] = people;
  return people.length === 1 && one !== undefined ? { entity: one.id, span } : null;
}

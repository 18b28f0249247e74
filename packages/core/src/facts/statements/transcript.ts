import { trimSpan } from "../../record/index.ts";
import type { Passage, View } from "../shared/view.ts";
import type { Attribution } from "./attributions.ts";
import type { Voice } from "./speakers.ts";

/** Paragraphs that begin with a label: one alone is a caption or a figure of speech. */
const FEWEST = 2;
/** "DUARTE:", "MR. SANTOS SILVA:", "President of Kenya Joan Wekesa:", "Q:", "QUESTION:" at the beginning of a paragraph. */
const LABEL = /^(\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|of|the|and|for|de)){0,8}):[ \t]+(?=\S)/u;
const LABEL_REACH = 100;
/** Whoever speaks of himself goes on speaking. */
const FIRST_PERSON = /\b(?:I|we|my|our|us|me|mine|ours)\b/u;
const QUESTION = /^(?:Q|QUESTION|Question|REPORTER|MODERATOR|JOURNALIST)$/;

/**
 * What a transcript prints behind a speaker's name: each paragraph is his words, from the colon on. Only where the article has several such paragraphs, and only for
 * names and offices that the article or the tables know; "Q:" and "A:" name nobody and are left alone.
 */
export function transcribed(view: View, taken: readonly Attribution[]): Attribution[] {
  const paragraphs = openings(view).map((passage) => {
    const { start, end } = passage.block.span;
    const match = LABEL.exec(view.text.slice(start, Math.min(end, start + LABEL_REACH)));
    const label = (match?.[1] ?? "").trim();
    return { passage, label, from: start + (match?.[0].length ?? 0) };
  });
  const labels = paragraphs.flatMap(({ label }) => (label === "" ? [] : [label]));
  if (labels.length < FEWEST || new Set(labels).size < 2) return [];
  const out: Attribution[] = [];
  let speaking: Voice | null = null;
  for (const { passage, label, from } of paragraphs) {
    const words = view.text.slice(passage.block.span.start, passage.block.span.end);
    // What goes on below is his as long as it speaks of "I" and "we".
    if (label === "" && !FIRST_PERSON.test(words)) speaking = null;
    if (label !== "")
      speaking = QUESTION.test(label) ? null : voiceOfLabel(view, passage.block.span.start, label);
    if (speaking === null || (label === "" && passage.block.kind !== "paragraph")) continue;
    const content = trimSpan(view.text, { start: from, end: passage.block.span.end });
    const headline = taken.some((one) => one.rule === "statement.headline.colon" && one.passage === passage);
    if (content.end <= content.start || headline) continue;
    out.push({
      rule: "statement.transcript",
      passage,
      form: "direct",
      speaker: speaking,
      addressee: null,
      content: [content],
      cue: null,
      clause: null,
      evidence: [passage.block.span],
    });
  }
  return out;
}

/** The first passage of each paragraph, and of a line that a page sets as a heading because it is short. */
function openings({ passages }: View): Passage[] {
  const seen = new Set<number>();
  return passages.filter(
    ({ block, sentence }) =>
      (block.kind === "paragraph" || block.kind === "heading") &&
      !seen.has(sentence.block) &&
      seen.add(sentence.block),
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

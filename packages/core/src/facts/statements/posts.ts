import { overlaps, trimSpan, type Span } from "../../record/index.ts";
import type { View } from "../shared/view.ts";
import type { Attribution } from "./attribution.ts";

/** "— Rosa Mendes (@rosamendes) 8 June 2017": the line that pages set below a post that they embed. */
const SIGNED = /^[ \t]*[—–-]{1,2}[ \t]*(\p{Lu}[^\n()@]{1,60}?)[ \t]*\(@\w{1,20}\)/gmu;
/** Posts that one article embeds: more are no article. */
const MOST = 100;
/** "@rosamendes: " and "RT @rosamendes: " before the words. */
const HANDLE = /^(?:RT )?@\w{1,20}:?[ \t]+/;

/**
 * A post that the article embeds: the paragraph right above the line that signs it is its words. The speaker is the one person whose name signs it, or the words
 * for one whom the article does not know. What marks have claimed already is left alone.
 */
export function posted(view: View, taken: readonly Attribution[]): Attribution[] {
  const { blocks, entities } = view.doc;
  return [...view.text.matchAll(SIGNED)].slice(0, MOST).flatMap((match): Attribution[] => {
    const at = match.index;
    const index = blocks.findLastIndex(({ span }) => span.end <= at);
    const block = blocks[index];
    if (block?.kind !== "paragraph" || view.text.slice(block.span.end, at).trim() !== "") return [];
    const handle = HANDLE.exec(view.text.slice(block.span.start, block.span.end))?.[0].length ?? 0;
    const content = trimSpan(view.text, { start: block.span.start + handle, end: block.span.end });
    const passage = view.passages[view.passageIndexAt(content.start)];
    if (passage === undefined || taken.some((one) => one.content.some((span) => overlaps(span, content))))
      return [];
    const name = match[1] ?? "";
    const from = at + match[0].indexOf(name);
    const span: Span = { start: from, end: from + name.length };
    const people = entities.filter((one) => one.kind === "person" && folded(one.name) === folded(name));
    const [one] = people;
    const known = people.length === 1 && one !== undefined;
    return [
      {
        rule: "statement.post",
        passage,
        form: "direct",
        speaker: known ? { entity: one.id, span } : null,
        unnamed: known ? null : span,
        addressee: null,
        content: [content],
        cue: null,
        clause: null,
        evidence: [block.span],
      },
    ];
  });
}

const folded = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}]+/gu, " ")
    .toLowerCase()
    .trim();

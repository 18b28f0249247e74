import type { ChunkKind } from "../model.ts";
import type { Source } from "../source.ts";
import { MULTIWORDS, MULTIWORD_STARTS } from "../words/lexicon.ts";

const LONGEST_MULTIWORD = 5;

/** "as well as", "in order to": the longest fixed phrase that begins at the token, with what kind of chunk it is. */
export function multiword(source: Source, at: number, last: number): { kind: ChunkKind; end: number } | null {
  const start = source.tokens[at]!.norm;
  if (!MULTIWORD_STARTS.has(start)) return null;
  let text = start;
  let found: { kind: ChunkKind; end: number } | null = null;
  for (let i = at + 1; i < Math.min(last, at + LONGEST_MULTIWORD); i += 1) {
    text += ` ${source.tokens[i]!.norm}`;
    const kind = MULTIWORDS.get(text);
    // "due to open on Monday" says what is to come, not why.
    const ahead = text === "due to" && source.tags[i] === "TO" && source.tags[i + 1] === "VB";
    if (kind && !ahead) found = { kind, end: i + 1 };
  }
  return found;
}

/** The words of a chunk as the lexicon has them. */
export const wordsOf = ({ tokens }: Source, first: number, end: number): string => {
  // Most chunks that are no phrases are one word.
  let words = tokens[first]!.norm;
  for (let i = first + 1; i < end; i += 1) words += ` ${tokens[i]!.norm}`;
  return words;
};

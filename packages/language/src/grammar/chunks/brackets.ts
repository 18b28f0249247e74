import type { Chunk, ChunkKind, Phrase } from "../model.ts";
import type { Source } from "../source.ts";
import { CAPTION_WORDS } from "../words/lexicon.ts";

/** Index of the bracket that closes the one at `open`; 0 when none does within 60 tokens. */
export function closing(source: Source, open: number, last: number): number {
  let depth = 0;
  for (let i = open; i < Math.min(last, open + 60); i += 1) {
    const { norm } = source.tokens[i]!;
    if (norm === "(" || norm === "[") depth += 1;
    else if (norm === ")" || norm === "]") {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return 0;
}

const LISTED: ReadonlySet<ChunkKind> = new Set(["np", "comma", "cc", "prep"]);

/** "(Peru, Chad and Fiji)": phrases with commas and a conjunction between them, and nothing else. */
export const isList = (inner: readonly Chunk[]): boolean =>
  inner[0]?.kind === "np" &&
  inner.some(({ kind }) => kind === "cc" || kind === "comma") &&
  inner.every(({ kind }) => LISTED.has(kind));

/** Chunks that a long form in front of its acronym may have. */
const LONGEST_FORM = 8;

/** Whom a bracket renames: what stands before it, of a name in several phrases ("Office for Human Rights (OHR)") the one that begins it. */
export function longFormOf(
  { tokens }: Source,
  { first, last }: Phrase,
  chunks: readonly Chunk[],
): Phrase | undefined {
  const before = chunks.at(-1)?.phrase ?? undefined;
  const letters = tokens[first]!.text;
  if (last !== first + 1 || !/^\p{Lu}{2,}$/u.test(letters)) return before;
  for (let j = chunks.length - 1; j >= Math.max(0, chunks.length - LONGEST_FORM); j -= 1) {
    const { phrase, kind } = chunks[j]!;
    if (phrase === null && kind !== "prep" && kind !== "cc" && kind !== "comma") break;
    // It has to begin with a capital, as the acronym is one.
    const words = phrase ? tokens.slice(phrase.first, phrase.last) : [];
    if (words.some(({ text }) => text[0] === letters[0])) return phrase!;
  }
  return before;
}

/** "(left)", "(center, back)": nothing but where somebody stands in a picture. */
export function captionOnly({ tokens }: Source, first: number, last: number): boolean {
  for (let i = first; i < last; i += 1)
    if (!CAPTION_WORDS.has(tokens[i]!.norm) && !/^[-,]$/.test(tokens[i]!.norm)) return false;
  return true;
}

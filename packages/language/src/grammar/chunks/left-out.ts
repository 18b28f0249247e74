import type { Chunk } from "../model.ts";
import type { Source } from "../source.ts";
import { CAPTION_WORDS } from "../words/lexicon.ts";
import { DASHES } from "./dashes.ts";

/** "Karl B. Brandt, Jr., said": behind its comma the word belongs to the name, and a second comma parts nothing; 0 where none stands. */
export function juniorEnd({ tokens }: Source, at: number, last: number, chunks: readonly Chunk[]): number {
  const name = chunks.at(-1);
  if (tokens[at]!.norm !== "," || at + 1 >= last || name?.phrase?.nounClass !== "name" || name.last !== at)
    return 0;
  if (!/^(?:jr|sr)\.?$/.test(tokens[at + 1]!.norm)) return 0;
  let end = at + 2;
  if (tokens[end]?.text === "." && tokens[end]?.spaceBefore === false && end + 1 < last) end += 1;
  return tokens[end]?.norm === "," && end + 1 < last ? end + 1 : end;
}

/** ", may God protect him,": a wish for whoever was named, from one mark to the next, is no part of what is told; 0 where none stands. */
export function prayerEnd({ tokens }: Source, at: number, last: number): number {
  const opening = tokens[at]!.norm;
  if (opening !== "," && !DASHES.has(opening)) return 0;
  if (tokens[at + 1]?.norm !== "may" || !/^(?:god|allah)$/.test(tokens[at + 2]?.norm ?? "")) return 0;
  for (let i = at + 3; i < Math.min(last, at + 14); i += 1) if (tokens[i]!.norm === opening) return i;
  return 0;
}

/** ", center left," after a name: end of the insertion, its closing comma included; 0 when there is none. */
export function captionEnd({ tokens }: Source, at: number, last: number): number {
  if (tokens[at]!.norm !== ",") return 0;
  let i = at + 1;
  while (i < Math.min(last, at + 6) && CAPTION_WORDS.has(tokens[i]!.norm)) i += 1;
  if (i === at + 1 || i >= last || tokens[i]!.norm !== ",") return 0;
  return /^(?:left|right|cent(?:er|re)|l|r|c|front|back|rear|foreground|background)$/.test(
    tokens[i - 1]!.norm,
  )
    ? i + 1
    : 0;
}

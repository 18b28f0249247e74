import { isEnd, isPhrase, isTime, skipUnit } from "../ahead.ts";
import type { Chunk } from "../model.ts";
import type { Reader } from "./reader.ts";

/** "and", "or", "as well as" right before, which may join what follows to a list. */
export const joins = ({ joiner }: Reader): boolean => joiner !== null && joiner !== "but";

/** Finite verbs from the chunk up to the end of the sentence, within 40 chunks. */
export function countFinite(chunks: readonly Chunk[], from: number): number {
  let count = 0;
  for (let i = from; i < Math.min(chunks.length, from + 40); i += 1) {
    if (chunks[i]!.verb?.form === "finite") count += 1;
    if (isEnd(chunks[i])) break;
  }
  return count;
}

/** After the verb of speech at `i`: past adverbs, dates and its addressee. */
export function skipVerbTail(chunks: readonly Chunk[], i: number): number {
  let j = i + 1;
  while (chunks[j]?.kind === "adv" || isTime(chunks[j])) j += 1;
  if (chunks[j]?.kind === "prep" && isPhrase(chunks[j + 1])) return skipUnit(chunks, j + 1);
  return isPhrase(chunks[j]) ? skipUnit(chunks, j) : j;
}

/** What stands behind an insertion: a comma, a quotation mark or the end. */
export const closes = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === "comma" || chunk?.kind === "quote" || isEnd(chunk);

/** Lists without a conjunction. */
import { isEnd, isFinite, skipUnit, type ListAhead } from "../ahead.ts";
import type { Chunk, Phrase } from "../model.ts";
import type { Source } from "../source.ts";
import type { Position } from "./position.ts";

/**
 * "the schools, the roads, the ports", "Peru, Chad, Fiji signed": three or more that begin alike, up to the end or to the verb whose subject they are, are a list
 * without a conjunction.
 */
export function isRow(
  source: Source,
  chunks: readonly Chunk[],
  k: number,
  members: readonly Phrase[],
  { joined, members: coming, end }: ListAhead,
  { needsVerb, needsSubject, prep, apposed }: Position,
): boolean {
  if (joined || apposed || needsSubject || members.length + coming < 3 || coming > MOST_IN_ROW) return false;
  const open = needsVerb && prep === null ? isFinite(chunks[end]) : isEnd(chunks[end]);
  if (!open) return false;
  let left = members.at(-1)!;
  for (let j = k; j < end; j = skipUnit(chunks, j) + 1) {
    const right = chunks[j]?.phrase;
    if (!right || !beginsAlike(source, left, right, prep)) return false;
    left = right;
  }
  return true;
}
const MOST_IN_ROW = 12;

function beginsAlike({ tokens }: Source, left: Phrase, right: Phrase, prep: string | null): boolean {
  if (left.nounClass !== right.nounClass || left.appositions.length > 0) return false;
  // "in Lima, Peru, Chad": places behind a preposition may lie in each other.
  if (left.nounClass === "name")
    return (
      left.nameType !== null &&
      left.nameType === right.nameType &&
      (prep === null || left.nameType !== "place")
    );
  return (
    left.determined &&
    tokens[left.first]!.norm === tokens[right.first]!.norm &&
    (left.nounClass === "desc" || left.nounClass === "role")
  );
}

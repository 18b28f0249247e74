// "Lima, Peru": a place and the one that it lies in.

import { isPhrase } from "../ahead.ts";
import type { Chunk, Phrase } from "../model.ts";
import { rightEdge } from "./apposable.ts";
import type { Position } from "./position.ts";

const PLACE_PREPS = new Set([
  "in",
  "at",
  "near",
  "from",
  "to",
  "of",
  "outside",
  "into",
  "around",
  "for",
  "over",
]);

/** "Lima, Peru," after a preposition of place, or two names that are known for places. */
export function isPlacePair(left: Phrase, right: Phrase, position: Position): boolean {
  const inner = rightEdge(left).at(-1)!;
  // "the president of Peru, Ana Ruiz,": the name is left for the holder of the office.
  if (position.holder && right.nameType !== "place") return false;
  if (inner.nounClass !== "name" || right.nounClass !== "name" || right.modifiers.length > 0) return false;
  if (inner.nameType === "place") return right.nameType !== "person";
  const prep = inner === left ? position.prep : left.modifiers.at(-1)?.prep;
  return (
    inner.nameType === null &&
    prep !== null &&
    prep !== undefined &&
    PLACE_PREPS.has(prep) &&
    right.nameType !== "person"
  );
}

/** "in Bern, Switzerland, on Monday": two places known for such, and no further name. */
export function isWiderPlace(
  left: Phrase,
  right: Phrase,
  position: Position,
  next: Chunk | undefined,
): boolean {
  const known = rightEdge(left).at(-1)!.nameType === "place" && right.nameType === "place";
  return (
    known &&
    !(isPhrase(next) && next!.phrase!.nounClass === "name") &&
    next?.kind !== "cc" &&
    isPlacePair(left, right, position)
  );
}

import { stampDay } from "./fields.ts";
import { piecesOf, PUBLISHED, UPDATED } from "./pieces.ts";
import { stampOf } from "./stamp.ts";

/** Years of a line; most lines of stamps have one. */
const YEARS = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** The other day of a stamp that holds two whole days one after the other ("May 21, 2025 April 24, 2025"), `day` being the first of them; null for any other. */
export function secondDay(text: string, start: number, end: number, day: string): string | null {
  if ((text.slice(start, end).match(YEARS)?.length ?? 0) < 2) return null;
  const pieces = piecesOf(text, start, end);
  if (pieces.some(({ norm }) => PUBLISHED.has(norm) || UPDATED.has(norm))) return null; // each says what it is
  for (const piece of pieces.slice(2)) {
    const [first, second] = [stampOf(text, start, piece.start), stampOf(text, piece.start, end)];
    if (first === null || second === null) continue;
    const [one, other] = [stampDay(first), stampDay(second)];
    if (one === day && other !== null) return other === day ? null : other;
  }
  return null;
}

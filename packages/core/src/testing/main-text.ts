import type { Reading } from "../reading/index.ts";

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const mainText = ({ source, blocks }: Reading): string[] =>
  blocks
    .filter(({ kind }) => kind === "paragraph" || kind === "heading")
    .flatMap(({ span }) => words(source.text.slice(span.start, span.end)));

/** The share, 0 to 1, of the words of two main texts that the one has and the other has not, counted as often as they stand there. */
export function mainTextApart(one: Reading, other: Reading): number {
  const [a, b] = [mainText(one), mainText(other)];
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of b) counts.set(word, (counts.get(word) ?? 0) - 1);
  const apart = [...counts.values()].reduce((sum, n) => sum + Math.abs(n), 0);
  return apart / Math.max(1, a.length + b.length);
}

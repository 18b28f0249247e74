import type { Range } from "../scoring/f1.ts";
import { quotedSpans } from "./marks.ts";
import type { Attributed, Attribution } from "./measures.ts";

/** Capitalised words in a row. */
const NAME = /\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)*/gu;
/** What opens a sentence with a capital and names nobody. */
const OPENERS = new Set(
  "a according after all also an and as asked at because before both but by during even for from he her his how i if in it its many most mr mrs ms no not now of on one or other our she since so some still that the their then there these they this those to under we what when where which while who with yet you".split(
    " ",
  ),
);

/** Names outside the quotations, in reading order, without the word that only opens a sentence. */
function namesOutside(text: string, quotations: readonly Range[]): Range[] {
  const names: Range[] = [];
  let next = 0;
  for (const { 0: words, index } of text.matchAll(NAME)) {
    const [first = ""] = words.split(" ", 1);
    const skipped = OPENERS.has(first.toLowerCase()) ? first.length + 1 : 0;
    const name = { start: index + skipped, end: index + words.length };
    while ((quotations[next]?.end ?? Infinity) <= name.start) next += 1;
    if (name.end > name.start && (quotations[next]?.start ?? Infinity) >= name.end) names.push(name);
  }
  return names;
}

/** The range that lies nearest to a span, outside it; of two as near the earlier. Ranges in reading order. */
export function nearest(ranges: readonly Range[], { start, end }: Range): Range | null {
  // Ranges do not overlap: a binary search finds where the span would stand among them.
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let before = low - 1;
  while (before >= 0 && (ranges[before]?.end ?? 0) > start) before -= 1;
  let after = low;
  while (after < ranges.length && (ranges[after]?.start ?? 0) < end) after += 1;
  const [left, right] = [ranges[before] ?? null, ranges[after] ?? null];
  if (left === null || right === null) return left ?? right;
  return right.start - end < start - left.end ? right : left;
}

/** The plain way: whatever stands between marks was said, by the name that stands nearest. */
export const marksAndNearestName =
  (): ((text: Attributed) => () => Attribution[]) =>
  ({ text }) =>
  () => {
    const quotations = quotedSpans(text);
    const names = namesOutside(text, quotations);
    return quotations.map((span) => ({ spans: [span], speaker: nearest(names, span) }));
  };

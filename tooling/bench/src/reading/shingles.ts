/** Shares of true positives, false positives and false negatives in a page's shingles; they add up to 1. */
export interface Matching {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

const TOKEN = /[\p{L}\p{N}\p{M}_]+/gu;
const SIZE = 4;

export const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [];

function shinglesOf(text: string): Map<string, number> {
  const tokens = tokensOf(text);
  const out = new Map<string, number>();
  for (let i = 0; i < Math.max(1, tokens.length - SIZE + 1); i += 1) {
    const key = tokens.slice(i, i + SIZE).join(" ");
    if (key !== "") out.set(key, (out.get(key) ?? 0) + 1);
  }
  return out;
}

/** The measure of scrapinghub/article-extraction-benchmark (evaluate.py): shingles of four tokens, each page of equal weight. */
export function matching(gold: string, found: string): Matching {
  const [right, given] = [shinglesOf(gold), shinglesOf(found)];
  let [tp, fp, fn] = [0, 0, 0];
  for (const [key, count] of right) tp += Math.min(count, given.get(key) ?? 0);
  for (const [key, count] of right) fn += Math.max(0, count - (given.get(key) ?? 0));
  for (const [key, count] of given) fp += Math.max(0, count - (right.get(key) ?? 0));
  const sum = tp + fp + fn || 1;
  return { tp: tp / sum, fp: fp / sum, fn: fn / sum };
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, n) => sum + n, 0) / (numbers.length || 1);

/** Precision and recall as means over the pages, F1 of the two means, as the benchmark has it. */
export function summary(pages: readonly Matching[]): { p: number; r: number; f1: number } {
  const p = mean(pages.filter(({ tp, fp }) => tp + fp > 0).map(({ tp, fp }) => tp / (tp + fp)));
  const r = mean(pages.filter(({ tp, fn }) => tp + fn > 0).map(({ tp, fn }) => tp / (tp + fn)));
  return { p, r, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0 };
}

/** The same tokens, one for one. */
export const identical = (gold: string, found: string): boolean =>
  tokensOf(gold).join(" ") === tokensOf(found).join(" ");

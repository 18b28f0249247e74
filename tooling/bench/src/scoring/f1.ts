/** Half-open range of UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const ratio = (hits: number, of: number): number => (of > 0 ? hits / of : 0);

/** Precision and recall in 0..1, and their harmonic mean; 0 where there is nothing to divide by. */
export function scores(hits: number, found: number, gold: number): { p: number; r: number; f1: number } {
  const [p, r] = [ratio(hits, found), ratio(hits, gold)];
  return { p, r, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0 };
}

/** The F1 of `scores`. */
export const f1 = (hits: number, found: number, gold: number): number => scores(hits, found, gold).f1;

/** A share of 0..1 in percent, one decimal. */
export const percent = (share: number): string => (100 * share).toFixed(1);

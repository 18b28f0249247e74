import { NAME_TYPES, type LabelledSpan } from "@chancery/language/training";

export const percent = (part: number, whole: number): string => ((100 * part) / (whole || 1)).toFixed(2);

/** Precision, recall and F1 in one line. */
export function f1(right: number, found: number, gold: number): string {
  const p = right / (found || 1);
  const r = right / (gold || 1);
  return `F1 ${percent(2 * p * r, p + r)} (P ${percent(right, found)}, R ${percent(right, gold)}, n ${gold})`;
}

export interface NamePair {
  readonly gold: readonly LabelledSpan[];
  readonly found: readonly LabelledSpan[];
}

/** Exact spans of the right type, over all sentences and by type. */
export function nameScores(pairs: readonly NamePair[]): string {
  const lines = [...NAME_TYPES, null].map((type) => {
    let right = 0;
    let found = 0;
    let gold = 0;
    for (const pair of pairs) {
      const of = (spans: readonly LabelledSpan[]): LabelledSpan[] =>
        spans.filter((span) => (type === null ? span.type !== "other" : span.type === type));
      gold += of(pair.gold).length;
      found += of(pair.found).length;
      right += of(pair.found).filter((span) =>
        pair.gold.some(
          (other) => other.first === span.first && other.last === span.last && other.type === span.type,
        ),
      ).length;
    }
    return `${type ?? "all"} ${f1(right, found, gold)}`;
  });
  return lines.join("; ");
}

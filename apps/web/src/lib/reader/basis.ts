import type { ArticleRecord, Fact, Span } from "@chancery/core";

import { timeOf } from "../words/fact.ts";

/**
 * What a date rests on. `stated`: the words give it whole. `normalised`: they are relative to a day that is stated
 * ("last Monday" beside a printed date). `inferred`: no line states it in full, clues do.
 */
export type Basis = "stated" | "normalised" | "inferred";

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The field of a fact that has its time. */
export const timeField = (fact: Fact): string => (fact.kind === "figure" ? "period" : "when");

/** What the time of a fact rests on; null where the fact has none. */
export function basisOfTime(
  fact: Fact,
  { times, article }: Pick<ArticleRecord, "times" | "article">,
): Basis | null {
  if (timeOf(fact) === null) return null;
  const words = fact.support[timeField(fact)] ?? [];
  const anchors = new Set(
    times.filter(({ span }) => words.some((word) => overlaps(word, span))).map(({ anchor }) => anchor),
  );
  if (anchors.has("stated")) return "stated";
  if (anchors.size === 0) return "inferred";
  const dated = article.published !== null && article.published.method !== "inferred";
  return anchors.has("published") && dated ? "normalised" : "inferred";
}

/** How a fact is underlined: dotted is not (yet) so, dashed rests on an inference, solid is stated. */
export function underlineOf(fact: Fact, basis: Basis | null): "solid" | "dashed" | "dotted" {
  if (fact.status === "planned" || fact.status === "proposed" || fact.status === "hypothetical") {
    return "dotted";
  }
  return basis === "inferred" ? "dashed" : "solid";
}

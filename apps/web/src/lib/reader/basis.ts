import { basisOfWords, type ArticleRecord, type Basis, type Fact } from "@chancery/core";

import { timeOf } from "../words/fact.ts";

export type { Basis } from "@chancery/core";

/** The field of a fact that has its time. */
export const timeField = (fact: Fact): string => (fact.kind === "figure" ? "period" : "when");

/** What the time of a fact rests on; null where the fact has none. */
export function basisOfTime(
  fact: Fact,
  { times, article }: Pick<ArticleRecord, "times" | "article">,
): Basis | null {
  if (timeOf(fact) === null) return null;
  const words = fact.support[timeField(fact)] ?? [];
  return basisOfWords(words, { times, method: article.published?.method ?? null });
}

/** How a fact is underlined: dotted is not (yet) so, dashed rests on an inference, solid is stated. */
export function underlineOf(fact: Fact, basis: Basis | null): "solid" | "dashed" | "dotted" {
  if (fact.status === "planned" || fact.status === "proposed" || fact.status === "hypothetical") {
    return "dotted";
  }
  return basis === "inferred" ? "dashed" : "solid";
}

import type { ArticleRecord } from "./article-record.ts";
import type { Span } from "./span.ts";

/**
 * What a date rests on. `stated`: the words give it whole. `normalised`: they are relative to a day that is stated
 * ("last Monday" beside a printed date). `inferred`: no line states it in full, clues do.
 */
export type Basis = "stated" | "normalised" | "inferred";

/** What an article says of time: what its words are anchored to, and how its own day is known. */
export interface TimesOfArticle {
  readonly times: readonly Pick<ArticleRecord["times"][number], "span" | "anchor">[];
  /** Null where its day of publication is not known. */
  readonly method: NonNullable<ArticleRecord["article"]["published"]>["method"] | null;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** What a date rests on that these words of an article give: a day without its year hangs on where the year is from. */
export function basisOfWords(words: readonly Span[], { times, method }: TimesOfArticle): Basis {
  const anchors = new Set(
    times.filter(({ span }) => words.some((word) => overlaps(word, span))).map(({ anchor }) => anchor),
  );
  if (anchors.has("stated")) return "stated";
  const dated = method !== null && method !== "inferred";
  return anchors.has("published") && dated ? "normalised" : "inferred";
}

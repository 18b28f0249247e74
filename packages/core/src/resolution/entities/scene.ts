import type { DayRange, Knowledge } from "@chancery/knowledge";
import type { Analysis, Clause, Grammar, Sentence, Token } from "@chancery/language";

import {
  Chronicle,
  type ArticleHead,
  type Doc,
  type NameSpan,
  type QuotedSpan,
} from "../../document/index.ts";
import { contains, firstWhere, type Block, type Span } from "../../record/index.ts";

/** What resolution reads of the document, with the day that it speaks from. */
export interface Scene {
  readonly knowledge: Knowledge;
  readonly analysis: Analysis;
  readonly grammar: readonly Grammar[];
  readonly names: readonly NameSpan[];
  readonly quotes: readonly QuotedSpan[];
  readonly blocks: readonly Block[];
  readonly head: ArticleHead;
  /** Days that the article may be of; undefined while it has no date: then nothing is ruled out by one. */
  readonly on: DayRange | undefined;
  token(at: number): Token | undefined;
  /** The year of the chronicle's entry that the span stands in; null outside of any, or where its head says none. */
  entryYear(span: Span): number | null;
  /** Names that stand inside the name. */
  within(name: NameSpan): readonly NameSpan[];
  sentenceOf(at: number): Sentence | undefined;
}

/** The quotation around a span, of whatever kind. Quotations stand in order and do not overlap: a search by halves, however many there are. */
export function marksAround({ quotes }: Scene, around: Span): QuotedSpan | undefined {
  const quote = quotes[firstWhere(quotes, ({ span }) => span.end > around.start)];
  return quote !== undefined && contains(quote.inner, around) ? quote : undefined;
}

/** The speech around a span. */
export function utteranceAround(scene: Scene, around: Span): QuotedSpan | undefined {
  const quote = marksAround(scene, around);
  return quote?.kind === "utterance" ? quote : undefined;
}

export function sceneOf(
  doc: Pick<
    Doc,
    | "knowledge"
    | "source"
    | "analysis"
    | "grammar"
    | "names"
    | "quotes"
    | "blocks"
    | "head"
    | "timexes"
    | "published"
  >,
): Scene {
  const { analysis, published } = doc;
  const entries = new Chronicle(doc.source.text, doc.blocks, doc.timexes);
  const { earliest = null, latest = null } = published?.when ?? {};
  return {
    knowledge: doc.knowledge,
    analysis,
    grammar: doc.grammar,
    names: doc.names,
    quotes: doc.quotes,
    blocks: doc.blocks,
    head: doc.head,
    on: earliest === null && latest === null ? undefined : { earliest, latest },
    token: (at) => analysis.tokens[at],
    entryYear: (at) =>
      entries
        .at(at)
        .map(({ value }) => (value.kind === "calendar" && value.pointing === null ? value.year : null))
        .find((year) => year !== null) ?? null,
    within: (name) => namesWithin(doc.names, name),
    sentenceOf: (at) => analysis.sentences[analysis.tokens[at]?.sentence ?? -1],
  };
}

function namesWithin(names: readonly NameSpan[], outer: NameSpan): readonly NameSpan[] {
  const out: NameSpan[] = [];
  for (let i = firstWhere(names, ({ span }) => span.start >= outer.span.start); i < names.length; i += 1) {
    const name = names[i];
    if (name === undefined || name.span.start >= outer.span.end) break;
    if (name !== outer && contains(outer.span, name.span)) out.push(name);
  }
  return out;
}

/** The clause whose verb group holds, or is governed from, the token: the innermost that covers it. */
export function clauseAt(scene: Scene, at: number): Clause | null {
  const sentence = scene.token(at)?.sentence ?? -1;
  let best: Clause | null = null;
  for (const clause of scene.grammar[sentence]?.clauses ?? []) {
    if (
      clause.first <= at &&
      at < clause.last &&
      (best === null || clause.last - clause.first < best.last - best.first)
    )
      best = clause;
  }
  return best;
}

import type { Analysis, Clause, Grammar } from "@chancery/language";

import { firstWhere, type Span } from "../../record/index.ts";
import { clauseDirection, wordDirection, type Direction } from "./direction.ts";

/** How many words of a sentence on either side are looked at. */
const REACH = 24;

/** Answers, for a span, which sentence holds it and on which side of the publication day its clause lies. */
export interface Surroundings {
  sentenceOf(span: Span): number;
  directionOf(span: Span, weekday?: boolean): Direction;
  /** Told of aside: in the past perfect, or in a clause that hangs on another. It does not move the narrative. */
  isBackground(span: Span): boolean;
  /** Told in the past perfect of a clause with a tense of its own. */
  isPluperfect(span: Span): boolean;
  /** Whether two spans stand in one and the same clause. */
  shareClause(a: Span, b: Span): boolean;
}

const ASIDE: ReadonlySet<Clause["kind"]> = new Set<Clause["kind"]>(["relative", "participial", "adverbial"]);

/** Index of the first item that ends after an offset. */
const firstEndingAfter = (items: readonly { readonly end: number }[], offset: number): number =>
  firstWhere(items, ({ end }) => end > offset);

/** `pictures`: numbers of the blocks that are captions. */
export function surroundings(
  analysis: Analysis,
  grammar: readonly Grammar[],
  pictures: ReadonlySet<number> = new Set(),
): Surroundings {
  const { tokens, sentences } = analysis;
  const bySentence = new Map<number, { clauses: readonly Clause[]; own: Clause[] }>();
  for (const { clauses } of grammar) {
    for (const clause of clauses) {
      const known = bySentence.get(clause.sentence);
      if (known) known.own.push(clause);
      else bySentence.set(clause.sentence, { clauses, own: [clause] });
    }
  }
  const holding = (start: number): Clause | null => {
    const first = firstEndingAfter(tokens, start);
    const found = bySentence.get(tokens[first]?.sentence ?? -1);
    return (
      found?.own
        .filter((clause) => clause.first <= first && first < clause.last)
        .reduce<Clause | null>(
          (best, clause) => (!best || clause.last - clause.first < best.last - best.first ? clause : best),
          null,
        ) ?? null
    );
  };
  return {
    isBackground({ start }) {
      const clause = holding(start);
      return (
        clause !== null && (ASIDE.has(clause.kind) || (clause.verb.perfect && clause.verb.tense === "past"))
      );
    },
    isPluperfect({ start }) {
      const clause = holding(start);
      return (
        clause !== null &&
        clause.verb.form === "finite" &&
        clause.verb.perfect &&
        clause.verb.tense === "past"
      );
    },
    shareClause: (a, b) => holding(a.start) === holding(b.start),
    sentenceOf: ({ start }) => firstEndingAfter(sentences, start),
    directionOf({ start, end }, weekday = false) {
      const first = firstEndingAfter(tokens, start);
      const last = firstEndingAfter(tokens, end - 1) + 1;
      const sentence = sentences[tokens[first]?.sentence ?? -1];
      if (!sentence) return null;
      const before = tokens.slice(Math.max(sentence.first, first - REACH), first);
      const after = tokens.slice(last, Math.min(sentence.last, last + REACH));
      const around = { before: before.map(({ norm }) => norm), after: after.map(({ norm }) => norm) };
      const found = bySentence.get(tokens[first]?.sentence ?? -1);
      const clause = holding(start);
      const pictured = pictures.has(sentence.block);
      if (found && clause) return clauseDirection(clause, found.clauses, around, { weekday, pictured });
      return wordDirection(around, {
        before: before.map(({ xpos }) => xpos),
        after: after.map(({ xpos }) => xpos),
      });
    },
  };
}

import type { Analysis, Clause, Grammar } from "@chancery/language";

import type { Span } from "../../record/index.ts";
import { clauseDirection, wordDirection, type Direction } from "./direction.ts";

/** How many words of a sentence on either side are looked at. */
const REACH = 24;

/** Answers, for a span, which sentence holds it and on which side of the publication day its clause lies. */
export interface Surroundings {
  sentenceOf(span: Span): number;
  directionOf(span: Span): Direction;
}

/** Index of the first item that ends after an offset. */
function firstEndingAfter(items: readonly { readonly end: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function surroundings(analysis: Analysis, grammar: readonly Grammar[]): Surroundings {
  const { tokens, sentences } = analysis;
  const bySentence = new Map<number, { clauses: readonly Clause[]; own: Clause[] }>();
  for (const { clauses } of grammar) {
    for (const clause of clauses) {
      const known = bySentence.get(clause.sentence);
      if (known) known.own.push(clause);
      else bySentence.set(clause.sentence, { clauses, own: [clause] });
    }
  }
  return {
    sentenceOf: ({ start }) => firstEndingAfter(sentences, start),
    directionOf({ start, end }) {
      const first = firstEndingAfter(tokens, start);
      const last = firstEndingAfter(tokens, end - 1) + 1;
      const sentence = sentences[tokens[first]?.sentence ?? -1];
      if (!sentence) return null;
      const before = tokens.slice(Math.max(sentence.first, first - REACH), first);
      const after = tokens.slice(last, Math.min(sentence.last, last + REACH));
      const around = { before: before.map(({ norm }) => norm), after: after.map(({ norm }) => norm) };
      const found = bySentence.get(tokens[first]?.sentence ?? -1);
      const holding = found?.own
        .filter((clause) => clause.first <= first && first < clause.last)
        .reduce<Clause | null>(
          (best, clause) => (!best || clause.last - clause.first < best.last - best.first ? clause : best),
          null,
        );
      if (found && holding) return clauseDirection(holding, found.clauses, around);
      return wordDirection(around, {
        before: before.map(({ xpos }) => xpos),
        after: after.map(({ xpos }) => xpos),
      });
    },
  };
}

// Measures of TempEval-3 (UzZaman et al. 2013, SemEval-2013 task 1): spans strict and relaxed, values on relaxed matches.
import { f1, type Range } from "../scoring/f1.ts";

/** A time expression by half-open offsets in UTF-16 units, with its TIMEX3 value. */
export interface Timex extends Range {
  readonly value: string;
}

/** A text, the day (ISO) that its expressions hang on, and its answers. */
export interface Dated {
  readonly text: string;
  readonly day: string;
  readonly gold: readonly Timex[];
}

export interface TimexScores {
  readonly gold: number;
  readonly found: number;
  readonly strictF1: number;
  readonly relaxedF1: number;
  readonly valueF1: number;
}

const EDGE = /[\s.,;:'"()“”]/;
/** TIMEX3 leaves the preposition out; a contender that keeps it does not lose its span for that. */
const PREPOSITION = /^(?:on|in|at|from|for|within|by|since|until|till|during|before|after|of)\s+(?=\S)/i;

function trimmed(text: string, { start, end }: Range): Range {
  let [from, to] = [start, end];
  while (from < to && EDGE.test(text[from] ?? "")) from += 1;
  while (to > from && EDGE.test(text[to - 1] ?? "")) to -= 1;
  return { start: from, end: to };
}

function withoutPreposition(text: string, timex: Timex): Timex {
  const [preposition] = PREPOSITION.exec(text.slice(timex.start, timex.end)) ?? [""];
  return { ...timex, start: timex.start + preposition.length };
}

/**
 * Scores what a contender found (`found[i]` belongs to `texts[i]`). Each answer takes the free expression that shares the
 * most characters with it; F1 in 0..1 over all expressions found and all answers.
 */
export function scoreTimexes(texts: readonly Dated[], found: readonly (readonly Timex[])[]): TimexScores {
  let [gold, total, strict, relaxed, value] = [0, 0, 0, 0, 0];
  for (const [i, { text, gold: answers }] of texts.entries()) {
    const mine = (found[i] ?? [])
      .map((timex) => withoutPreposition(text, timex))
      .toSorted((a, b) => a.start - b.start)
      .map((timex) => ({ ...trimmed(text, timex), value: timex.value, free: true }));
    gold += answers.length;
    total += mine.length;
    for (const answer of answers) {
      const { start, end } = trimmed(text, answer);
      let most = 0;
      let best: (typeof mine)[number] | undefined;
      for (const timex of mine) {
        const shared = Math.min(end, timex.end) - Math.max(start, timex.start);
        if (timex.free && shared > most) [most, best] = [shared, timex];
      }
      if (best === undefined) continue;
      best.free = false;
      relaxed += 1;
      if (best.start === start && best.end === end) strict += 1;
      if (best.value === answer.value) value += 1;
    }
  }
  const score = (hits: number): number => f1(hits, total, gold);
  return {
    gold,
    found: total,
    strictF1: score(strict),
    relaxedF1: score(relaxed),
    valueF1: score(value),
  };
}

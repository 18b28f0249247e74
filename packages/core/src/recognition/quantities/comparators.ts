import type { Lex } from "@chancery/language";

import type { Quantity } from "../../document/index.ts";

type Bound = Quantity["bound"];

/** Words before a number that say how it is meant, by their last word; longer ones first. */
const BEFORE: readonly (readonly [words: string, bound: Bound])[] = [
  ["no more than", "at-most"],
  ["not more than", "at-most"],
  ["no fewer than", "at-least"],
  ["no less than", "at-least"],
  ["not less than", "at-least"],
  ["well over", "at-least"],
  ["just over", "at-least"],
  ["just under", "at-most"],
  ["slightly over", "at-least"],
  ["slightly under", "at-most"],
  ["well above", "at-least"],
  ["more than", "at-least"],
  ["greater than", "at-least"],
  ["less than", "at-most"],
  ["fewer than", "at-most"],
  ["at least", "at-least"],
  ["at most", "at-most"],
  ["up to", "at-most"],
  ["as much as", "at-most"],
  ["as many as", "at-most"],
  ["a maximum of", "at-most"],
  ["a minimum of", "at-least"],
  ["upwards of", "at-least"],
  ["in excess of", "at-least"],
  ["close to", "about"],
  ["an estimated", "about"],
  ["estimated", "about"],
  ["over", "at-least"],
  ["above", "at-least"],
  ["under", "at-most"],
  ["below", "at-most"],
  ["nearly", "about"],
  ["almost", "about"],
  ["about", "about"],
  ["around", "about"],
  ["roughly", "about"],
  ["approximately", "about"],
  ["some", "about"],
  ["circa", "about"],
  ["exceeding", "at-least"],
];
interface Phrase {
  readonly words: readonly string[];
  readonly bound: Bound;
}

const BY_LAST: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const map = new Map<string, Phrase[]>();
  for (const [text, bound] of BEFORE) {
    const words = text.split(" ");
    const key = words.at(-1) ?? "";
    map.set(key, [...(map.get(key) ?? []), { words, bound }]);
  }
  return map;
})();

/** Verbs that bound what follows: outside the span, "trade exceeded $5 billion". */
const VERBS: ReadonlyMap<string, Bound> = new Map([
  ["exceed", "at-least"],
  ["exceeds", "at-least"],
  ["exceeded", "at-least"],
  ["surpass", "at-least"],
  ["surpassed", "at-least"],
  ["topped", "at-least"],
  ["approached", "about"],
  ["neared", "about"],
]);

const HANDING = /^(?:hand|turn|sign|deliver)(?:s|ed|ing)?$/;

export interface Comparison {
  /** Index of its first token; the number's own index where the comparator is a verb or none stands. */
  readonly first: number;
  readonly bound: Bound;
}

/** What stands before the number at token i: "more than", "nearly". */
export function comparisonBefore(tokens: readonly Lex[], i: number): Comparison {
  const last = tokens[i - 1];
  if (!last || tokens[i]?.line) return { first: i, bound: "exact" };
  for (const { words, bound } of BY_LAST.get(last.norm) ?? []) {
    const first = i - words.length;
    if (first < 0 || !words.every((word, k) => tokens[first + k]?.norm === word)) continue;
    // "handed over 20 prisoners": the word is the verb's.
    if (words[0] === "over" && HANDING.test(tokens[first - 1]?.norm ?? ""))
      return { first: i, bound: "exact" };
    return { first, bound };
  }
  const verb = VERBS.get(last.norm);
  return { first: i, bound: verb ?? "exact" };
}

/** What stands after the whole: "or more", "or so", "+". Next token index and bound, or null. */
export function comparisonAfter(tokens: readonly Lex[], i: number): { next: number; bound: Bound } | null {
  const [a, b] = [tokens[i], tokens[i + 1]];
  if (a?.norm === "+" && !a.space) return { next: i + 1, bound: "at-least" };
  if (a?.norm !== "or" || a.line) return null;
  if (b?.norm === "more") return { next: i + 2, bound: "at-least" };
  if (b?.norm === "less" || b?.norm === "fewer") return { next: i + 2, bound: "at-most" };
  return b?.norm === "so" ? { next: i + 2, bound: "about" } : null;
}

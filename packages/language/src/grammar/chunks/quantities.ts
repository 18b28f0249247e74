import type { Chunk, Phrase } from "../model.ts";
import type { Source } from "../source.ts";
import { readBasePhrase } from "./base-phrases.ts";
import { wordsOf } from "./multiwords.ts";

const LIMITS = new Set(["at least", "at most", "more than", "less than", "up to", "over", "under", "around"]);

const FRACTIONS = new Set([
  "quarter",
  "third",
  "half",
  "fifth",
  "dozen",
  "hundred",
  "million",
  "decade",
  "century",
]);

/** "at least eight states", "of over 200 people", "more than a quarter": a bound is part of its number's phrase. */
export function quantified(
  source: Source,
  at: number,
  end: number,
  last: number,
  chunks: readonly Chunk[],
): Phrase | null {
  if (end >= last || !LIMITS.has(wordsOf(source, at, end))) return null;
  const { tokens, tags } = source;
  const number = tags[end] === "CD" || tags[end] === "$";
  const fraction = tokens[end]!.norm === "a" && FRACTIONS.has(tokens[end + 1]?.norm ?? "");
  // "rose over 200 metres" and "held over two days" keep their preposition.
  if (!number && !fraction) return null;
  if (end === at + 1 && chunks.at(-1)?.kind !== "prep") return null;
  if (tokens[at]!.norm === "up" && chunks.at(-1)?.kind === "vg") return null;
  const phrase = readBasePhrase(source, end, last);
  if (phrase) phrase.first = at;
  return phrase;
}

import type { Sentence, Token } from "@chancery/language";

import type { Quantity } from "../../document/index.ts";
import type { Span } from "../../record/index.ts";
import { changeOf, classOf } from "./classes.ts";
import { MEASURES, type Measure } from "./measures.ts";

/** A measure named near a number, and by which words. */
export interface Named {
  readonly measure: Measure;
  readonly span: Span;
  /** Tokens between the words and the number. */
  readonly distance: number;
}

/** How far from the number its measure may stand, in tokens. */
const REACH_BACK = 14;
const REACH_AHEAD = 8;

const BY_FIRST = (() => {
  const map = new Map<
    string,
    { readonly words: readonly string[]; readonly measure: Measure; readonly order: number }[]
  >();
  for (const [order, measure] of MEASURES.entries()) {
    for (const phrase of measure.words) {
      const words = phrase.split(/[ -]/);
      const first = words[0] ?? "";
      const list = map.get(first) ?? [];
      list.push({ words, measure, order });
      map.set(first, list);
    }
  }
  return map;
})();

interface Word {
  readonly norm: string;
  readonly token: number;
  /** Part of a hyphenated token: "low-cost" names no cost, "two-way trade" is named by all its words. */
  readonly part: boolean;
}

/** Words of the tokens [first, last), those of hyphenated tokens apart. */
function wordsOf(tokens: readonly Token[], first: number, last: number): Word[] {
  const out: Word[] = [];
  for (let i = first; i < last; i += 1) {
    const norms = (tokens[i]?.norm ?? "").split("-").filter((norm) => norm !== "");
    // "low-cost"; a dash with space around it parts, as after a dateline.
    const joined =
      (tokens[i + 1]?.norm === "-" && tokens[i + 1]?.spaceBefore === false) ||
      (tokens[i - 1]?.norm === "-" && tokens[i]?.spaceBefore === false);
    for (const norm of norms) out.push({ norm, token: i, part: joined || norms.length > 1 });
  }
  return out;
}

/**
 * The measure that a quantity's surroundings name: the nearest fitting words of its sentence, no further than a
 * clause's length; of equally near ones the narrower. [first, last) are the quantity's tokens.
 */
export function measureOf(
  quantity: Quantity,
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  last: number,
): Named | null {
  const plain = classOf(quantity);
  const cls = plain === "percent" && changeOf(tokens, first, last) ? "change" : plain;
  const byVerb = cls === "people" || cls === "force";
  // "$2 billion in compensation": what the number is counted in; anything else behind it is further than it looks.
  const ahead = /^(?:in|of|for|worth)$/.test(tokens[last]?.norm ?? "") ? 0.5 : 2;
  const from = Math.max(sentence.first, first - REACH_BACK);
  const words = wordsOf(tokens, from, Math.min(sentence.last, last + REACH_AHEAD));
  let best: (Named & { readonly order: number; readonly length: number }) | null = null;
  for (const [w, { norm, token, part }] of words.entries()) {
    for (const { words: phrase, measure, order } of BY_FIRST.get(norm) ?? []) {
      if (!measure.of.includes(cls) || !phrase.every((word, k) => words[w + k]?.norm === word)) continue;
      if (part && phrase.length === 1) continue;
      const end = words[w + phrase.length - 1]?.token ?? token;
      const inside = token >= first && end < last;
      const predicate = byVerb && token >= last && isPredicate(tokens, last, token);
      // "21 soldiers had been killed": what befell them, before what they are.
      const distance = predicate ? -1 : inside ? 0 : token < first ? first - end : (token - last + 1) * ahead;
      if (
        !predicate &&
        parted(
          tokens,
          Math.min(end + 1, last),
          Math.max(token, first),
          byVerb && (end < first ? "verb" : "number"),
        )
      )
        continue;
      // Weak words ("worth", "provide") stand in the table's lower rows: they yield to a better one within a few tokens.
      const rank = distance + order * 0.15 - phrase.length;
      const bestRank = best ? best.distance + best.order * 0.15 - best.length : Infinity;
      if (rank < bestRank) {
        const span = { start: tokens[token]?.start ?? 0, end: tokens[end]?.end ?? 0 };
        best = { measure, span, distance, order, length: phrase.length };
      }
    }
  }
  return best && { measure: best.measure, span: best.span, distance: best.distance };
}

/** "150 rebels [and 21 soldiers] had been killed": a passive of which the number's noun is the subject, alone or with another. */
function isPredicate(tokens: readonly Token[], from: number, verb: number): boolean {
  let i = verb - 1;
  while (i >= from && /^(?:had|have|has|been|were|was|are|being|be|also|later)$/.test(tokens[i]?.norm ?? ""))
    i -= 1;
  if (i === verb - 1) return false;
  for (let j = from; j <= i; j += 1)
    if (!/^(?:CC|CD|JJ|NN|NNS|NNP|NNPS|DT|,)$/.test(tokens[j]?.xpos ?? "")) return false;
  return true;
}

/**
 * A semicolon parts them; for people another verb before the number too ("killed 139 insurgents and took 256 prisoners"), and
 * another number behind it ("4,000 refugees and 350 wounded").
 */
function parted(tokens: readonly Token[], from: number, to: number, by: "verb" | "number" | false): boolean {
  for (let i = from; i < to; i += 1) {
    const { norm = "", xpos = "" } = tokens[i] ?? {};
    if (norm === ";" || (by === "verb" && /^VB[DPZ]$/.test(xpos)) || (by === "number" && xpos === "CD"))
      return true;
  }
  return false;
}

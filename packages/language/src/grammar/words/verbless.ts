/** Sentences in which the tagger saw no finite verb: the likeliest word is made one. */
import type { Token } from "../../types.ts";
import { IRREGULAR_VERBS } from "../../lemmas/irregular.ts";
import { HEADLINE_VERBS } from "./lexicon.ts";
import { isFiniteTag } from "./word-place.ts";
import { wordSet } from "../../word-set.ts";

const NOUN = /^NN/;
/** Lower-case words among the capitals of a name. */
const PARTICLES = wordSet("al bin de del der di do dos du e el i ibn la le ten ter und van von y");
const OBJECT = /^(?:DT|PRP\$?|NNPS?|JJ|CD|IN)$/;

/** Retags one word as a verb where none is finite and the sentence ends like one. */
export function repairVerbless(tokens: readonly Token[], tags: string[], first: number, last: number): void {
  if (last - first < 3 || !/^[.!?]$/.test(tokens[last - 1]!.norm)) return;
  for (let i = first; i < last; i += 1) if (isFiniteTag(tags[i]!)) return;
  for (const guess of [pastOf, thirdPersonOf, pluralOf]) {
    for (let i = first + 1; i + 1 < last; i += 1) {
      const after = NOUN.test(tags[i - 1]!) || (tags[i - 1] === "," && guess === pastOf);
      const tag = after ? guess(tokens, tags, i) : null;
      if (tag === null) continue;
      tags[i] = tag;
      return;
    }
  }
}

/** "Their capital fell", "the pope met Castro": an irregular past taken for something else. */
function pastOf(tokens: readonly Token[], tags: readonly string[], i: number): string | null {
  const { text, norm } = tokens[i]!;
  if (text !== norm || /^(?:VB|RB|IN)/.test(tags[i]!)) return null;
  if (IRREGULAR_VERBS.has(norm) && IRREGULAR_VERBS.get(norm) !== norm) return "VBD";
  const strayName =
    tags[i] === "NNP" && tags[i - 1] === "NN" && /^[a-z]+$/.test(text) && !PARTICLES.has(norm);
  return strayName || (norm.endsWith("ed") && /^(?:NN|JJ)$/.test(tags[i]!)) ? "VBD" : null;
}

/** "The bloc groups Peru and Chile" */
function thirdPersonOf(tokens: readonly Token[], tags: readonly string[], i: number): string | null {
  const { text, norm } = tokens[i]!;
  if (tags[i] !== "NNS" || text !== norm || norm.endsWith("ss") || tags[i - 1] === "NNS") return null;
  return OBJECT.test(tags[i + 1]!) && tags[i + 1] !== "IN" ? "VBZ" : null;
}

/** "The two leaders talk in Lusaka" */
function pluralOf(tokens: readonly Token[], tags: readonly string[], i: number): string | null {
  return tags[i] === "NN" && HEADLINE_VERBS.has(tokens[i]!.norm) && OBJECT.test(tags[i + 1]!) ? "VBP" : null;
}

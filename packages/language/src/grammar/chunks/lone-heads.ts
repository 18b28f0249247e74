import { newPhrase, type Phrase } from "../model.ts";
import { isNounTag, type Source } from "../source.ts";
import { DAY_WORDS, MONTHS, WEEKDAYS } from "../words/lexicon.ts";
import { finish } from "./finish-phrase.ts";
import type { Cursor } from "./premodifiers.ts";
import { wordSet } from "../../word-set.ts";

const LONE_DETERMINERS = wordSet(
  "this that these those all both some many few several each one any none another neither either half most",
);

const PAIRS = new Set([
  "each other",
  "one another",
  "all this",
  "all that",
  "all these",
  "all those",
  "both those",
]);

/** Head of a unit: the last noun before its first preposition ("Treaty between ..."), else its last token. */
export function unitHead({ tags }: Source, first: number, last: number): number {
  let head = -1;
  for (let i = first; i < last; i += 1) {
    if ((tags[i] === "IN" || tags[i] === "TO") && head >= 0) return head;
    if (isNounTag(tags[i]!)) head = i;
  }
  return head >= 0 ? head : last - 1;
}

/** "Peru's own", "the rich": a phrase that ends without a noun of its own. */
export function own(source: Source, cursor: Cursor, end: number): Phrase {
  const phrase = newPhrase(cursor.start, end, cursor.head, "desc");
  phrase.possessor = cursor.possessor;
  if (cursor.possessor) phrase.first = cursor.possessor.first;
  phrase.determined = cursor.determined;
  return finish(source, phrase);
}

/** "its envoy", "both their envoys": the pronoun as the phrase of whose it is. */
export function pronounPossessor(source: Source, first: number, last: number): Phrase | null {
  const at = source.tags[first] === "PDT" || source.tokens[first]!.norm === "both" ? first + 1 : first;
  if (at >= last || source.tags[at] !== "PRP$") return null;
  return finish(source, newPhrase(at, at + 1, at, "pronoun"));
}

/** "each other", "one another", "all this": end of the pair, or 0. */
export function pairEnd({ tokens, tags }: Source, at: number, stop: number): number {
  if (at + 2 > stop || !PAIRS.has(`${tokens[at]!.norm} ${tokens[at + 1]!.norm}`)) return 0;
  return at + 2 < stop && tokens[at]!.norm === "all" && isNounTag(tags[at + 2]!) ? 0 : at + 2;
}

/** "this", "those", "both", or a number standing alone. */
export function loneWord(source: Source, at: number, stop: number): Phrase | null {
  const tag = source.tags[at]!;
  const { norm } = source.tokens[at]!;
  if (at >= stop) return null;
  const lone =
    (tag === "DT" || tag === "PDT" || tag === "JJ" || tag === "CD" || tag === "JJR" || tag === "JJS") &&
    LONE_DETERMINERS.has(norm);
  return lone ? finish(source, newPhrase(at, at + 1, at, "pronoun")) : null;
}

/** Head of a date: the last day or month that it names, else its last noun. */
export function timeHead(source: Source, first: number, last: number): number {
  for (let i = last - 1; i >= first; i -= 1) {
    const { norm } = source.tokens[i]!;
    if (WEEKDAYS.has(norm) || MONTHS.has(norm) || DAY_WORDS.has(norm)) return i;
  }
  for (let i = last - 1; i >= first; i -= 1) if (isNounTag(source.tags[i]!)) return i;
  return last - 1;
}

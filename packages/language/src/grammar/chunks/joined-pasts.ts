import { isEnd, isJoiner, isNoun, isPhrase, isTime } from "../ahead.ts";
import type { Chunk } from "../model.ts";
import { CLAUSAL_PREPS, DISTINCT_PASTS } from "../words/lexicon.ts";
import { animate, finiteLeft } from "./finite-left.ts";
import { wordSet } from "../../word-set.ts";

/** Verbs that describe no noun as participles: "the king fled". */
export const NO_PASSIVE: ReadonlySet<string> =
  wordSet(`arrive die emerge go come depart happen occur remain appear disappear flee collapse fall rise resign fail cease
  culminate coincide apologise apologize`);

/** Verbs with a "by" that names no doer. */
const STANDING = wordSet(
  "stand come go drop stop pass abide live begin end start rise fall grow move travel",
);

/** "a city held by rebels fled": a past form with a doer describes the noun, where another verb is left. */
export function isDoneBy(chunks: readonly Chunk[], i: number): boolean {
  const { verb } = chunks[i]!;
  const doer = chunks[i + 1]?.word === "by" ? chunks[i + 2]?.phrase : null;
  if (!verb || !doer || verb.tag !== "VBD" || verb.first !== verb.head || !isPhrase(chunks[i - 1]))
    return false;
  if (STANDING.has(verb.lemma) || DISTINCT_PASTS.has(verb.lemma) || !(animate(doer) || doer.plural))
    return false;
  // "as the Council under the agreement signed by Peru": what hangs on a preposition is no subject, unless it can open a clause.
  const before = chunks[i - 2];
  if (before?.kind === "prep" && !CLAUSAL_PREPS.has(before.word)) return true;
  // "to settle issues agreed by the two": the object of an infinitive.
  return before?.verb?.to === true || finiteLeft(chunks, i, false);
}

/** "at talks between Peru and Chile held in Lima": what "between" joins is one thing, and behind a preposition that thing is no subject. */
export function isOfJoined(chunks: readonly Chunk[], i: number): boolean {
  if (!isBarePast(chunks, i) || chunks[i - 2]?.word !== "and") return false;
  let j = i - 3;
  while (j > 0 && (isPhrase(chunks[j]) || isJoiner(chunks[j]))) j -= 1;
  if (chunks[j]?.word !== "between" || !isNoun(chunks[j - 1])) return false;
  j -= 1;
  while (chunks[j - 1]?.word === "of" && isNoun(chunks[j - 2])) j -= 2;
  const before = chunks[j - 1];
  return before?.kind === "prep" && (!CLAUSAL_PREPS.has(before.word) || /^(?:for|in)$/.test(before.word));
}

/** "Following the talks, resumed after a lull, they signed": with nothing before it but a preposition's phrase it has no subject. */
export function isOfFronted(chunks: readonly Chunk[], i: number): boolean {
  if (!isBarePast(chunks, i) || chunks[i - 1]?.kind !== "comma") return false;
  let j = i - 2;
  while (j > 0 && isPhrase(chunks[j]) && chunks[j - 1]?.kind === "prep") j -= 2;
  return j === -1 && i > 2 && finiteLeft(chunks, i, false);
}

/** "opened the talks, suspended since 2019": what goes on since then would have a perfect, were it told as done. */
export const isHungOn = (chunks: readonly Chunk[], i: number): boolean =>
  chunks[i - 1]?.kind === "comma" &&
  isNoun(chunks[i - 2]) &&
  chunks[i + 1]?.word === "since" &&
  isNoun(chunks[i + 2]) &&
  isBarePast(chunks, i);

/** A past form by itself with no object behind it. */
function isBarePast(chunks: readonly Chunk[], i: number): boolean {
  const { verb } = chunks[i]!;
  if (verb?.tag !== "VBD" || verb.first !== verb.head) return false;
  const after = chunks[i + 1];
  return (
    !STANDING.has(verb.lemma) &&
    !NO_PASSIVE.has(verb.lemma) &&
    !DISTINCT_PASTS.has(verb.lemma) &&
    (isEnd(after) || isTime(after) || after?.kind === "prep")
  );
}

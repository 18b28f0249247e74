import type { Chunk } from "../model.ts";
import { isProperTag, isVerbTag, type Source } from "../source.ts";
import { ROLE_NOUNS } from "../words/lexicon.ts";

/** Signs that part a sentence or set something apart in it; "_" is what old wires have for a dash. */
export const DASHES = new Set(["—", "–", "--", "-", "―", "_"]);

/** "Chad, once an ally of Libya, joined": what somebody was, between two commas or dashes and without a verb of its own. */
export function isInserted({ tokens, tags }: Source, at: number, last: number): boolean {
  const opening = tokens[at - 1]?.norm ?? "";
  if (tags[at + 1] !== "DT" || (opening !== "," && !DASHES.has(opening))) return false;
  for (let i = at + 1; i < last; i += 1) {
    if (tokens[i]!.norm === opening) return true;
    if (/^(?:VB[DPZ]|MD)$/.test(tags[i]!)) return false;
  }
  return false;
}

/** "met Addo, President of Ghana; Brandt, ...; and Kim, ...": a semicolon between members of a list, with a name and no verb up to the next one. */
export function parts({ tokens, tags }: Source, at: number, last: number): boolean {
  let from = tokens[at + 1]?.norm === "and" ? at + 2 : at + 1;
  if (tokens[from]?.norm === "the") from += 1;
  if (!isProperTag(tags[from] ?? "") && !/^\p{Lu}/u.test(tokens[from]?.text ?? "")) return false;
  let named = true;
  for (let i = from; i < last && tokens[i]!.norm !== ";"; i += 1) {
    // "- which includes Addo, the envoy; and Brandt - will visit": the dash closes the insertion.
    if (DASHES.has(tokens[i]!.norm) && tokens[i]!.spaceBefore) break;
    if (isVerbTag(tags[i]!)) return false;
    if (tokens[i]!.norm === ",") named = false;
    // "signed for Peru; Brandt for Austria": a verb left out, unless the preposition is an office's.
    const own = tokens[i]!.norm === "of" || ROLE_NOUNS.has(tokens[i - 1]!.lemma.toLowerCase());
    if (named && tags[i] === "IN" && !own) return false;
  }
  return true;
}

/** "both Angola and Zambia", "neither signed nor ratified", "they all agreed": the word is no part of a phrase. */
export function pairsUp(
  { tokens, tags }: Source,
  i: number,
  last: number,
  chunks: readonly Chunk[],
): boolean {
  const { norm } = tokens[i]!;
  if (isVerbTag(tags[i + 1]!)) return norm === "neither" || chunks.at(-1)?.kind === "np";
  const joiner = norm === "both" ? "and" : norm === "neither" ? "nor" : norm === "either" ? "or" : "";
  for (let j = i + 2; j < Math.min(last, i + 8); j += 1) {
    const word = tokens[j]!.norm;
    if (word === joiner) return isProperTag(tags[i + 1]!) || tags[i + 1] === "DT" || tags[i + 1] === "PRP$";
    if (word === "," || isVerbTag(tags[j]!)) return false;
  }
  return false;
}

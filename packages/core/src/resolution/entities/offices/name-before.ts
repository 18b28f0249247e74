import { wordSet } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import { ENDS, isFiniteAt, isName } from "./names-at.ts";
import type { RolePhrase } from "./role-phrases.ts";
import { TITLE_HEADS } from "./title-words.ts";
import { skipCourtesy } from "./courtesy.ts";

// Whether an office behind a name and a comma is of that name.

/** The phrase fills the space between two commas, or runs to the end: else it may be the next member of a list. */
export function closes(discourse: Discourse, { last }: RolePhrase): boolean {
  const { scene } = discourse;
  const sentence = scene.sentenceOf(last - 1);
  const end = Math.min(sentence?.last ?? last, last + 12);
  // "X, the prime minister's secretary": it is the minister's that the secretary is.
  if (/^['’]s?$/.test(scene.token(last)?.text ?? "")) return false;
  // "Antony Blinken, Secretary of Homeland Security Alejandro Mayorkas": the office is of whoever stands behind it.
  if (discourse.startingAt(last).some(isName)) return false;
  for (let at = last; at < end; at += 1) {
    const token = scene.token(at);
    if (token === undefined) return false;
    if (ENDS.has(token.text)) return true;
    // "the seventh head of the body and the only one from Africa": more of what he is.
    if (
      token.norm === "and" &&
      scene.token(at + 1)?.norm === "the" &&
      SOLE_WORDS.has(scene.token(at + 2)?.norm ?? "")
    )
      return true;
    if (token.norm === "and" && opensOffice(discourse, at + 1)) continue;
    if (token.norm === "and" && at > last && isTitledAt(discourse, at + 1)) return true;
    // "the president of Chad and X met": the list goes on without a comma.
    if (token.norm === "and" || token.upos === "VERB" || token.upos === "AUX")
      return token.norm !== "and" && !/^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos);
  }
  return true;
}

/** "the prime minister of Y and chairman of Z", "Chairman of the Council and First President of Chad": a second office of his before the comma, and nobody's name behind it. */
export function opensOffice(discourse: Discourse, from: number): boolean {
  const { scene } = discourse;
  let at = from;
  while (at < from + 3 && RANKING.has(scene.token(at)?.norm ?? "")) at += 1;
  const { norm = "", upos = "X", xpos = "" } = scene.token(at) ?? {};
  return (
    /^(?:NOUN|PROPN)$/.test(upos) &&
    TITLE_HEADS.has(norm) &&
    !/^NNP?S$/.test(xpos) &&
    !discourse.startingAt(at + 1).some(isName)
  );
}

/** What stands before the noun of an office. */
const RANKING = wordSet(
  "first honorary honourary deputy vice acting permanent special prime foreign executive current former crown supreme",
);

/** "A, foreign minister of Chad and Mr B, foreign minister of Peru, signed": where each name of the list has its office behind it. */
export const precedesTitled = (discourse: Discourse, { last }: RolePhrase): boolean =>
  discourse.scene.token(last)?.norm === "and" && isTitledAt(discourse, last + 1);

/** A name begins at the token, forms of address before it, with its office behind a comma. */
function isTitledAt(discourse: Discourse, from: number): boolean {
  const { scene } = discourse;
  let name = from;
  while (name < from + BEFORE_NAME - 1 && !discourse.startingAt(name).some(isName)) name += 1;
  const next = discourse.startingAt(name).find(isName);
  if (next === undefined || skipCourtesy(scene, next.first, from) !== from) return false;
  if (scene.token(next.last)?.text !== ",") return false;
  for (let at = next.last + 1; at < next.last + 5; at += 1)
    if (TITLE_HEADS.has(scene.token(at)?.norm ?? "")) return true;
  return false;
}

/** "Prince Faisal, Minister of Foreign Affairs signed the agreement": a title in capitals behind the name that opens the sentence, the second comma left out. */
export function opensUnclosed(
  discourse: Discourse,
  { first }: ResolvedMention,
  { determiner, titleFirst, first: at, last }: RolePhrase,
): boolean {
  const { scene } = discourse;
  const sentence = scene.sentenceOf(first);
  if (sentence === undefined || determiner !== null || !isFiniteAt(scene, last)) return false;
  if (!/^\p{Lu}/u.test(scene.token(titleFirst)?.text ?? "") || at !== titleFirst) return false;
  const before = scene.analysis.tokens.slice(sentence.first, first);
  return (
    before.every(({ upos }) => upos !== "VERB" && upos !== "AUX") &&
    discourse.inSentence(scene.token(first)?.sentence ?? -1).find(isName)?.first === first
  );
}

const SOLE_WORDS = new Set(["only", "first", "last", "oldest", "youngest", "longest-serving"]);

/** Tokens that forms of address take before a name. */
const BEFORE_NAME = 6;

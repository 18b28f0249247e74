// A name that a comma joins to the office told before it, or to a second one.

import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import type { Scene } from "../scene.ts";
import { skipCourtesy } from "./courtesy.ts";
import { isName, personEndingAt } from "./names-at.ts";
import { titleEnding } from "./title-ending.ts";
import { TITLE_HEADS } from "./title-words.ts";

/** Tokens of the longest office at home that stands between one in a body and its holder's name. */
const SECOND_OFFICE = 12;

/** "the chairman of the OSCE, the foreign minister of Mali, X,": behind an office in a body the one at home, before the name of the one who has both. */
export function nameBehindOffice(discourse: Discourse, at: number): ResolvedMention | undefined {
  const { scene } = discourse;
  let comma = at;
  let titled = false;
  while (comma < at + SECOND_OFFICE && scene.token(comma)?.text !== ",") {
    const { upos = "X", norm = "" } = scene.token(comma) ?? {};
    if (!["ADP", "DET", "NOUN", "ADJ", "PROPN", "PART", "CCONJ"].includes(upos)) return undefined;
    titled ||= TITLE_HEADS.has(norm);
    comma += 1;
  }
  const state = discourse.endingAt(comma).find(({ kind }) => kind === "country");
  if (!titled || state === undefined || scene.token(comma)?.text !== ",") return undefined;
  return discourse.startingAt(comma + 1).find(isName);
}

/** At the head of its sentence, behind the dash of a dateline, or behind the one word that leads on from what was told ("Later, ..."). */
export const opensText = ({ token }: Scene, first: number): boolean =>
  token(first - 1)?.sentence !== token(first)?.sentence ||
  /^(?:--?|[–—:])$/.test(token(first - 1)?.text ?? "") ||
  (token(first - 1)?.text === "," &&
    (token(first - 3)?.sentence !== token(first)?.sentence ||
      /^(?:--?|[–—:])$/.test(token(first - 3)?.text ?? "")) &&
    LEADING_ON.test(token(first - 2)?.norm ?? ""));

const LEADING_ON =
  /^(?:later|earlier|meanwhile|separately|also|then|today|yesterday|besides|moreover|furthermore|similarly|likewise)$/;

/** "State Councillor and Minister of Foreign Affairs of Chad, X left": at the head of the sentence, or joined to the office that is. */
export function opensWithOffice(discourse: Discourse, first: number): boolean {
  const { scene } = discourse;
  if (opensText(scene, first)) return true;
  if (scene.token(first - 1)?.norm !== "and") return false;
  const start = scene.sentenceOf(first)?.first ?? first;
  const other = titleEnding(discourse, start, first - 1);
  return other !== null && opensText(scene, other.first);
}

/** "Premier Kofi Addo and Peruvian President, Ana Quispe met": joined to a name that has its own office before it, with a comma or without. */
export function followsTitled(discourse: Discourse, first: number): boolean {
  const { scene } = discourse;
  if (scene.token(first - 1)?.norm !== "and") return false;
  const before = personEndingAt(discourse, first - 1);
  const start = scene.sentenceOf(first)?.first ?? first;
  if (before === undefined) return false;
  const end = skipCourtesy(scene, before.first, start);
  return titleEnding(discourse, start, scene.token(end - 1)?.text === "," ? end - 1 : end) !== null;
}

/** "Foreign Minister, Kofi Addo and Minister of Trade, Ana Quispe met": the next of the list has an office of his own before a comma. */
export function precedesOffice({ scene }: Discourse, at: number): boolean {
  if (scene.token(at)?.norm !== "and") return false;
  for (let i = at + 1; i < at + 1 + SECOND_OFFICE; i += 1) {
    const { text = ".", norm = "" } = scene.token(i) ?? {};
    if (text === ",") return false;
    if (TITLE_HEADS.has(norm) || norm === "counterpart")
      return scene.analysis.tokens.slice(i + 1, i + SECOND_OFFICE).some((token) => token.text === ",");
  }
  return false;
}

/** Nouns of bodies and places that head no name where they stand. */
import type { Token } from "@chancery/language";

import type { EntityKind } from "../../record/index.ts";
import type { Ground } from "./ground.ts";
import { headOf } from "./heads.ts";
import { isCapital } from "./text.ts";
import { RANKED_TITLES } from "./words.ts";

const PART_OF_TITLES = new Set(["cabinet", "house", "office", "party", "mission"]);

/** "Heads of State and Government", "Heads of Government": where the words end, that begin at the token; the token where they do not. */
export function headsEnd(tokens: readonly Token[], at: number): number {
  if (!/^(?:heads|chiefs)$/.test(tokens[at]?.norm ?? "") || tokens[at + 1]?.norm !== "of") return at;
  const joined = tokens[at + 3]?.norm === "and" && tokens[at + 4]?.norm === "government";
  return /^(?:state|government)$/.test(tokens[at + 2]?.norm ?? "") ? at + (joined ? 5 : 3) : at;
}

/** The government of "heads of state and government": whoever leads one, and no body. */
export const isOfHeads = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === "government" && [at - 4, at - 2].some((first) => headsEnd(tokens, first) === at + 1);

/** "Kremlin Press Secretary", "White House Press Officer": what somebody is, and no newspaper. */
export const isOfPress = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === "press" && /^(?:secretary|officer|attache|attaché)$/.test(tokens[at + 1]?.norm ?? "");

/** "Secretary of State for Commonwealth Affairs": a rank, and no land. */
export const isRankOfState = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === "state" &&
  tokens[at - 1]?.norm === "of" &&
  /^(?:secretar(?:y|ies)|ministers?|heads?|council(?:lor)?|counsellor)$/.test(tokens[at - 2]?.norm ?? "");

/** The noun at the token is not the last of the name, or is part of a title. */
export function goesOn(ground: Ground, at: number, kind: EntityKind): boolean {
  const { analysis, sentence, knownAt } = ground;
  const { tokens } = analysis;
  const next = tokens[at + 1];
  if (next === undefined || at + 1 >= sentence.last || !isCapital(next)) return false;
  // "Cabinet Secretary", "House Speaker": the noun is part of a title.
  if (PART_OF_TITLES.has(tokens[at]?.norm ?? "")) return true;
  // "Security Council": the last head noun counts.
  if (headOf(next.norm) !== undefined) return true;
  // "China Merchants Port Holdings": a later word says what it is.
  return (
    kind === "place" &&
    next.upos === "PROPN" &&
    knownAt(at + 1) === undefined &&
    !RANKED_TITLES.has(next.norm)
  );
}

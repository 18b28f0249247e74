import type { Analysis, Sentence } from "@chancery/language";

import { isMuhammad } from "../../document/index.ts";
import { RANK, type Candidate } from "./candidate.ts";
import { isInitial } from "./text.ts";

/** What titles, states and listed names beside a stretch of capitals tell of it. */

/** "the Republic of Guyana": a style before a listed state's name, which the base does not list with it, is the same state. */
export function stateWithin(
  { rule, first, last }: Candidate,
  covered: ReadonlyMap<number, Candidate>,
): readonly string[] {
  const state = rule === "names.state.complement" ? covered.get(last - 1) : undefined;
  if (state === undefined || state.kind !== "country" || state.form !== "name" || state.last !== last)
    return [];
  return state.first > first ? state.candidates : [];
}

/**
 * "Deputy Prime Minister Vaovasa Winston Peters", "M. U. M. Ali Sabry", "José Manuel Albares Bueno": one more word between a title and a listed name, or behind a listed
 * name of three words, is part of that name.
 */
export function partOfListed(
  { tokens }: Analysis,
  covered: ReadonlyMap<number, Candidate>,
  titleEnds: ReadonlySet<number>,
  { first, last }: { readonly first: number; readonly last: number },
): Candidate | null {
  const inside = tokens.slice(first, last);
  const beside = covered.get(first - 1);
  // "Ernesto Zedillo | Ponce de Leon": right behind a full name what holds together by a particle is more of it.
  if (
    beside?.kind === "person" &&
    beside.last === first &&
    first - beside.first > 1 &&
    inside.slice(1, -1).some(({ norm }) => FAMILY_PARTICLE.test(norm))
  )
    return { ...beside, end: inside.at(-1)?.end ?? beside.end, last, rank: RANK.extended };
  const initials = inside.every(({ text }) => isInitial(text) || text === ".");
  if (last - first !== 1 && !initials) return null;
  const after = covered.get(last);
  const [from, to] = [tokens[first], tokens[last - 1]];
  if (from === undefined || to === undefined) return null;
  // "Mohammad Nafees Zakaria": before two words of a listed name it is a part of it.
  const given = isMuhammad(from.text) && after !== undefined && after.last - after.first > 1;
  if (after?.kind === "person" && after.first === last && (titleEnds.has(first) || initials || given))
    return { ...after, start: from.start, first, rank: RANK.extended };
  const before = covered.get(first - 1);
  if (before?.kind === "person" && before.last === first && first - before.first > 2)
    return { ...before, end: to.end, last, rank: RANK.extended };
  return null;
}

const FAMILY_PARTICLE = /^(?:de|del|da|do|dos|di|van|von|der|bin|ibn)$/;

/** "Ambassador to Japan Rahm Emanuel", "President of Kenya William Ruto": a listed state between title and name. */
export function accredited(
  analysis: Analysis,
  titleEnds: ReadonlySet<number>,
  covered: ReadonlyMap<number, Candidate>,
  token: number,
): boolean {
  const state = covered.get(token - 1);
  if (state === undefined || state.last !== token || state.form === "demonym") return false;
  const at = analysis.tokens[state.first - 1]?.norm === "the" ? state.first - 2 : state.first - 1;
  return ["to", "of", "in", "for"].includes(analysis.tokens[at]?.norm ?? "") && titleEnds.has(at);
}

/** "the minister, Rana Haddad", "Norway's envoy to the talks, Lena Brandt": a role, at most a prepositional phrase, a comma. */
export function followsRole(
  analysis: Analysis,
  sentence: Sentence,
  titleEnds: ReadonlySet<number>,
  token: number,
): boolean {
  if (analysis.tokens[token - 1]?.text !== ",") return false;
  for (let i = token - 1; i > sentence.first && i > token - 9; i -= 1) {
    if (titleEnds.has(i)) return true;
    if (!ROLE_COMPLEMENT.has(analysis.tokens[i - 1]?.upos ?? "X")) return false;
  }
  return false;
}

const ROLE_COMPLEMENT = new Set(["ADP", "DET", "NOUN", "PROPN", "ADJ", "PART", "CCONJ"]);

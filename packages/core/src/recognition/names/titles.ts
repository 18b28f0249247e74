import type { Knowledge } from "@chancery/knowledge";
import { GIVEN_TITLES, type Token } from "@chancery/language";

import { headsMinistry, isFieldOf, isWork, roleAt } from "../../document/index.ts";
import { malayStyle } from "./malay-styles.ts";
import { isCapital } from "./text.ts";
import { HONORIFICS, TITLE_NOUNS } from "./words.ts";

/**
 * Length in tokens of the title that starts at `words[at]`, 0 when none does: "Deputy Foreign Minister", "Mr.",
 * "Secretary-General". `words` are the sentence's.
 */
export function titleLength(
  knowledge: Knowledge,
  tokens: readonly Token[],
  words: readonly string[],
  at: number,
): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  // "Senior Gen. Min Aung Hlaing": a rank of Myanmar's army.
  if (token.norm === "senior" && /^(?:gen|general)\.?$/.test(tokens[at + 1]?.norm ?? ""))
    return 1 + titleLength(knowledge, tokens, words, at + 1);
  // "Ex-President Addo", "Then-Foreign Minister Mora"
  const bare = token.norm.includes("-") ? token.norm.replace(FORMERLY, "") : token.norm;
  const role =
    bare === token.norm ? roleAt(knowledge, words, at) : knowledge.matchRole(words.with(at, bare), at);
  // "Sultan bin Saad": before a particle of descent the word is somebody's own name.
  if (token.norm === "sultan" && /^(?:bin|ibn)$/.test(tokens[at + 1]?.norm ?? "")) return 0;
  // "Finance Minister Amir Hamzah", "Foreign Minister Shah Mehmood": behind an office a given name.
  if (GIVEN_TITLES.has(token.norm) && isBehindOffice(tokens, at) && isCapital(tokens[at + 1])) return 0;
  // "an Official Lunch", "the Official Opening": how it is held, not by whom.
  if (token.norm === "official" && isCapital(token) && !isCapital(tokens[at - 1])) return 0;
  const own = TITLE_NOUNS.has(bare) ? 1 : isStyle(token) ? (words[at + 1] === "." ? 2 : 1) : 0;
  const length = Math.max(own, role === null ? 0 : role.length, malayStyle(tokens, at));
  if (length === 0) return 0;
  const whole = length + portfolio(tokens, at + length);
  // "Minister of Foreign Affairs | and Cooperation": a listed title that goes on with more fields.
  const listed = tokens.slice(at, at + whole).some(({ norm }) => norm === "of" || norm === "for");
  return listed ? whole + moreFields(tokens, at + whole, isMinistry(tokens, at, at + whole)) : whole;
}

const FORMERLY = /^(?:ex|then)-/;

/** "Finance Minister | Amir", "Ambassador to Chad | Amir": an office, with what it is of or to, ends right before the token. */
function isBehindOffice(tokens: readonly Token[], at: number): boolean {
  if (TITLE_NOUNS.has(tokens[at - 1]?.norm ?? "")) return true;
  for (let i = at - 1; i > Math.max(0, at - OFFICE); i -= 1) {
    const norm = tokens[i]?.norm ?? "";
    if (norm === "to" || norm === "of" || norm === "in")
      return i < at - 1 && TITLE_NOUNS.has(tokens[i - 1]?.norm ?? "");
    if (norm !== "the" && !isCapital(tokens[i])) return false;
  }
  return false;
}
/** Tokens of what an office is of. */
const OFFICE = 6;

/** "Dr", "Amb.", "H.E."; "HE" and "HH" of the Gulf's press, which in small letters are other words. */
export const isStyle = ({ norm, text }: Token): boolean =>
  HONORIFICS.has(norm) ||
  (norm.endsWith(".") && HONORIFICS.has(norm.slice(0, -1))) ||
  (text.startsWith("H") && STYLES.test(text));
const STYLES = /^(?:HE|HH|HRH|H\.E|H\.H|H\.R\.H)\.?$/;

/** Whether the last link of a title stands behind the office of a ministry. */
function isMinistry(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = to - 1; i > from; i -= 1) {
    const { norm = "" } = tokens[i] ?? {};
    if (norm === "of" || norm === "for") return headsMinistry(tokens[i - 1]?.norm, norm);
  }
  return false;
}

/** ", Cooperation, African Integration and Nigeriens Abroad": further fields behind the first. Length in tokens. */
function moreFields(tokens: readonly Token[], at: number, ministry: boolean): number {
  let last = at;
  for (let i = at; i < tokens.length && i < at + 10; i += 1) {
    const norm = tokens[i]?.norm ?? "";
    const field = isFieldOf(ministry, norm) || (last === i && i > at && isWork(tokens[i]));
    if (isCapital(tokens[i]) && (field || tokens[i + 1]?.text === "Abroad")) last = i + 1;
    else if (norm !== "and" && norm !== "," && norm !== "&") break;
  }
  // "the Minister of Foreign Affairs and Defence Minister Addo": the second field is of another title.
  return TITLE_NOUNS.has(tokens[last]?.norm ?? "") ? 0 : last - at;
}

/** "for Foreign Affairs", "of Trade and Industry": the field that belongs to a title. Length in tokens. */
function portfolio(tokens: readonly Token[], at: number): number {
  const link = tokens[at]?.norm;
  if (link !== "for" && link !== "of") return 0;
  const ministry = headsMinistry(tokens[at - 1]?.norm, link);
  let i = at + 1;
  if (tokens[i]?.norm === "the") i += 1;
  let last = at;
  while (i < tokens.length && i < at + 9) {
    const norm = tokens[i]?.norm ?? "";
    // "president of the International | Brotherhood of Potters": an adjective is no field by itself.
    const named = isFieldOf(ministry, norm);
    const field = named && !(tokens[i]?.upos !== "NOUN" && OF_WHAT_BODY.test(norm));
    if (field || norm === "state" || (last === i && isWork(tokens[i]))) last = i + 1;
    else if (!named && norm !== "and" && norm !== "," && norm !== "&") break;
    i += 1;
  }
  return last > at ? last - at : 0;
}

/** Adjectives of fields that open the names of bodies as well. */
const OF_WHAT_BODY = /^(?:international|european|african|asian|american|arab|national|federal)$/;

import type { Analysis, Sentence, Token } from "@chancery/language";

import { RANK, type Candidate } from "./candidate.ts";
import { isCapital, isWord } from "./text.ts";
import { BODY_NOUNS, MINISTRY_FIELDS, RANKED_TITLES, STARTERS } from "./words.ts";

const COMPLEMENTS = new Set(["of", "for", "on", "to"]);
const MINISTRIES = new Set(["ministry", "ministries"]);
const PART_OF_TITLES = new Set(["cabinet", "house", "office", "party", "mission"]);
const NEVER_LEFT = new Set(["DET", "ADP", "SCONJ", "PRON", "AUX", "CCONJ"]);

/**
 * Names of bodies by their head noun: "Collective Security Council", "Ministry of Foreign Affairs", "Joint Commission on
 * Fisheries". `listed(token)` gives the end of the listed state or place that starts there, or 0; `within(token)` tells that it
 * is part of a listed name of several words, which is a unit already.
 */
export function bodyNames(
  analysis: Analysis,
  sentence: Sentence,
  listed: (token: number) => number,
  within: (token: number) => boolean,
  timed: (token: number) => boolean,
): readonly Candidate[] {
  const { tokens } = analysis;
  const out: Candidate[] = [];
  const push = (first: number, last: number, form: Candidate["form"], rule: string): void => {
    const from = tokens[first];
    const to = tokens[last - 1];
    if (from === undefined || to === undefined) return;
    out.push({
      start: from.start,
      end: to.end,
      first,
      last,
      form,
      kind: "organization",
      candidates: [],
      rule,
      rank: RANK.body,
      nests: false,
    });
  };
  for (let i = sentence.first; i < sentence.last; i += 1) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (!isCapital(token)) {
      const before = tokens[i - 1];
      if (MINISTRIES.has(token.norm) && i > sentence.first && MINISTRY_FIELDS.has(before?.norm ?? ""))
        push(i - 1, i + 1, "nominal", "names.body.ministry");
      continue;
    }
    if (!BODY_NOUNS.has(token.norm) || within(i)) continue;
    // "Cabinet Secretary", "House Speaker": the noun is part of a title.
    if (PART_OF_TITLES.has(token.norm) && isCapital(tokens[i + 1])) continue;
    // The last head noun of a stretch counts: "Security Council", not "Party Council" cut at "Party".
    if (isCapital(tokens[i + 1]) && i + 1 < sentence.last && BODY_NOUNS.has(tokens[i + 1]?.norm ?? ""))
      continue;
    const first = leftEdge(tokens, i, sentence.first, within);
    const last = rightEdge(tokens, i + 1, sentence.last, listed, timed);
    if (last - first > 1) {
      push(first, last, "name", last > i + 1 ? "names.body.complement" : "names.body.noun");
      i = last - 1;
    }
  }
  return out;
}

function leftEdge(
  tokens: readonly Token[],
  at: number,
  start: number,
  within: (token: number) => boolean,
): number {
  let first = at;
  for (let i = at - 1; i >= start; i -= 1) {
    const token = tokens[i];
    if (token === undefined || within(i)) break;
    if (isWord(token) && isCapital(token)) {
      if (NEVER_LEFT.has(token.upos) || RANKED_TITLES.has(token.norm)) break;
      if (i === start && (STARTERS.has(token.norm) || token.upos === "VERB" || token.upos === "ADV")) break;
      first = i;
    } else if (
      token.norm === "and" &&
      first === i + 1 &&
      isCapital(tokens[i - 1]) &&
      tokens[i - 1]?.upos !== "DET" &&
      isField(tokens[i - 1])
    ) {
      continue;
    } else if (/^[-\u2010\u2011\u2013]$/.test(token.text) && !token.spaceBefore && isCapital(tokens[i - 1])) {
      continue;
    } else break;
  }
  return first;
}

/** "Security and Cooperation", "Trade and Industry": common nouns that bodies' names join; never two states. */
const isField = (token: Token | undefined): boolean => token !== undefined && MINISTRY_FIELDS.has(token.norm);

function rightEdge(
  tokens: readonly Token[],
  from: number,
  end: number,
  listed: (token: number) => number,
  timed: (token: number) => boolean,
): number {
  let last = from;
  for (let rounds = 0; rounds < 3; rounds += 1) {
    if (!COMPLEMENTS.has(tokens[last]?.norm ?? "") || last + 1 >= end) return last;
    const on = tokens[last]?.norm !== "of";
    let i = last + 1;
    if (tokens[i]?.norm === "the") i += 1;
    if (i >= end || timed(i) || !isCapital(tokens[i]) || !isWord(tokens[i])) return last;
    const state = listed(i);
    if (state > 0) {
      if (on) return last;
      last = state;
      continue;
    }
    if (RANKED_TITLES.has(tokens[i]?.norm ?? "")) return last;
    let stop = i;
    while (stop < end && stop < i + 5) {
      const token = tokens[stop];
      if (token === undefined || timed(stop)) break;
      if (isCapital(token) && isWord(token) && listed(stop) === 0) stop += 1;
      else if (
        (token.norm === "and" || token.norm === ",") &&
        isCapital(tokens[stop + 1]) &&
        isField(tokens[stop + 1])
      )
        stop += 2;
      else break;
    }
    last = stop;
  }
  return last;
}

import type { Analysis, Sentence, Token } from "@chancery/language";

import type { EntityKind } from "../../record/index.ts";
import { RANK, type Candidate } from "./candidate.ts";
import { isCapital, isWord } from "./text.ts";
import {
  BODY_NOUNS,
  EVENT_NOUNS,
  FACILITY_NOUNS,
  GEOGRAPHIC_NOUNS,
  MINISTRY_FIELDS,
  RANKED_TITLES,
  STARTERS,
} from "./words.ts";

const COMPLEMENTS = new Set(["of", "for", "on", "to"]);
/** Buildings whose noun is written small after their name. */
const HOUSES = new Set([
  "palace",
  "residence",
  "airport",
  "hotel",
  "mosque",
  "cathedral",
  "stadium",
  "airbase",
  "monastery",
  "castle",
  "fortress",
]);
const MINISTRIES = new Set(["ministry", "ministries"]);
const PART_OF_TITLES = new Set(["cabinet", "house", "office", "party", "mission"]);
const NEVER_LEFT = new Set(["DET", "ADP", "SCONJ", "PRON", "AUX", "CCONJ"]);

/** Head nouns of names that are words themselves, and what they name. */
const HEADS: readonly {
  readonly nouns: ReadonlySet<string>;
  readonly kind: EntityKind;
  readonly rule: string;
}[] = [
  { nouns: BODY_NOUNS, kind: "organization", rule: "names.body" },
  { nouns: EVENT_NOUNS, kind: "event", rule: "names.event" },
  { nouns: FACILITY_NOUNS, kind: "place", rule: "names.facility" },
  { nouns: GEOGRAPHIC_NOUNS, kind: "place", rule: "names.geographic" },
];
const headOf = (norm: string) => HEADS.find(({ nouns }) => nouns.has(norm));

/**
 * Names by their head noun: "Collective Security Council", "Ministry of Foreign Affairs", "Joint Commission on Fisheries",
 * "Grand Pacific Hotel", "Strait of Hormuz", "Bandung Conference". `listed(token)` gives the end of the listed state or place
 * that starts there, or 0; `within(token)` tells that it is part of a listed name of several words, a unit already.
 */
export function headedNames(
  analysis: Analysis,
  sentence: Sentence,
  listed: (token: number) => number,
  within: (token: number) => boolean,
  timed: (token: number) => boolean,
): readonly Candidate[] {
  const { tokens } = analysis;
  const out: Candidate[] = [];
  const push = (
    first: number,
    last: number,
    form: Candidate["form"],
    kind: EntityKind,
    rule: string,
  ): void => {
    const from = tokens[first];
    const to = tokens[last - 1];
    if (from === undefined || to === undefined) return;
    out.push({
      start: from.start,
      end: to.end,
      first,
      last,
      form,
      kind,
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
      if (HOUSES.has(token.norm) && i > sentence.first) {
        // "the Akorda Presidential residence", "Torre Tagle palace": but "the Moscow airport" names a town only.
        const from = leftEdge(tokens, i, sentence.first, within);
        const town = from < i && listed(from) === i;
        if (from < i && !town && tokens[from - 1]?.norm === "the")
          push(from, i + 1, "name", "place", "names.facility.plain");
        continue;
      }
      if (MINISTRIES.has(token.norm) && i > sentence.first && MINISTRY_FIELDS.has(before?.norm ?? ""))
        push(i - 1, i + 1, "nominal", "organization", "names.body.ministry");
      continue;
    }
    const head = headOf(token.norm);
    if (head === undefined || within(i)) continue;
    // "Cabinet Secretary", "House Speaker": the noun is part of a title.
    if (PART_OF_TITLES.has(token.norm) && isCapital(tokens[i + 1])) continue;
    // The last head noun of a stretch counts: "Security Council", not "Party Council" cut at "Party".
    if (i + 1 < sentence.last && isCapital(tokens[i + 1]) && headOf(tokens[i + 1]?.norm ?? "") !== undefined)
      continue;
    // "China Merchants Port Holdings": the name goes on, and its last word says what it is.
    const next = tokens[i + 1];
    if (
      head.kind === "place" &&
      i + 1 < sentence.last &&
      next?.upos === "PROPN" &&
      isCapital(next) &&
      !within(i + 1) &&
      listed(i + 1) === 0 &&
      !RANKED_TITLES.has(next.norm)
    )
      continue;
    const first = leftEdge(tokens, i, sentence.first, within);
    const last = rightEdge(tokens, i + 1, sentence.last, listed, timed);
    if (last - first > 1) {
      push(first, last, "name", head.kind, `${head.rule}.${last > i + 1 ? "complement" : "noun"}`);
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

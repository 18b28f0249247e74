import { wordSet } from "@chancery/language";

import type { Passage, View } from "../../shared/view.ts";

/** Words of sport; lemmas, the last word of a pair joined to the first by a space. A sentence with two of them, or one of the strong ones, is about a match. */
const STRONG: ReadonlySet<string> =
  wordSet(`striker midfielder goalkeeper defender semi-final semifinal quarter-final quarterfinal shoot-out shootout hat-trick wicket innings touchdown
  playoff play-off equaliser equalizer footballer cricketer batsman bowler`);

const PAIRS: ReadonlySet<string> = new Set([
  "world cup",
  "asian cup",
  "african cup",
  "gold cup",
  "davis cup",
  "champions league",
  "premier league",
  "test match",
  "penalty kick",
  "group stage",
  "grand slam",
  "grand prix",
  "national team",
  "national side",
  "national squad",
  ...[
    "football",
    "soccer",
    "cricket",
    "rugby",
    "hockey",
    "basketball",
    "volleyball",
    "handball",
    "tennis",
    "olympic",
  ].flatMap((game) => ["team", "side", "squad", "match", "club"].map((noun) => `${game} ${noun}`)),
]);

const WEAK: ReadonlySet<string> = wordSet(
  `match game final goal team coach player league tournament championship season score medal stadium fan squad cup qualifier win beat draw`,
);

const PAIR_ENDS: ReadonlySet<string> = new Set([...PAIRS].map((pair) => pair.slice(pair.indexOf(" ") + 1)));

/** "in the last 16". */
const ROUNDS_OF: ReadonlySet<string> = wordSet("eight 16 sixteen 32");

/** All words that say so, alone or with those around them; most sentences have none. */
const WORDS: ReadonlySet<string> = new Set([
  ...STRONG,
  ...WEAK,
  ...PAIR_ENDS,
  "coach",
  "finals",
  "leg",
  ...ROUNDS_OF,
]);

/** Each candidate of a sentence asks. */
const sport = new WeakMap<Passage, boolean>();

/** Whether the sentence tells of a match. */
export function isSport(view: View, passage: Passage): boolean {
  let told = sport.get(passage);
  if (told === undefined) {
    told = hasWordsOfSport(view, passage);
    sport.set(passage, told);
  }
  return told;
}

function hasWordsOfSport(view: View, { sentence }: Passage): boolean {
  let weak = 0;
  for (let i = sentence.first; i < sentence.last; i += 1) {
    const lemma = view.lemma(i).toLowerCase();
    if (!WORDS.has(lemma) && !WORDS.has(view.norm(i))) continue;
    // "Coach Diego Mora": by this title nobody is called but he who trains a team.
    if (STRONG.has(lemma) || (lemma === "coach" && view.token(i + 1)?.upos === "PROPN")) return true;
    const norm = view.norm(i);
    if (PAIR_ENDS.has(norm) && PAIRS.has(`${view.norm(i - 1)} ${norm}`)) return true;
    if (isTie(view, i)) return true;
    if (WEAK.has(lemma)) weak += 1;
  }
  return (
    weak >= 3 ||
    SCORE.test(view.text.slice(view.token(sentence.first)?.start, view.token(sentence.last - 1)?.end))
  );
}

/** "in the final", "in Sunday's final", "in the quarter-final", "in the second leg", "in the last 16", but "on the second leg of the tour", "in the last 16 months". */
function isTie(view: View, at: number): boolean {
  const norm = view.norm(at);
  const attributive = ATTRIBUTIVE.test(view.token(at + 1)?.upos ?? "");
  if (norm === "final" || norm === "finals") {
    if (attributive) return false;
    if (/^[-‐]$/.test(view.norm(at - 1))) return ROUNDS.test(view.norm(at - 2));
    const whose = view.norm(at - 1) === "'s" || view.norm(at - 1) === "’s";
    return whose
      ? WEEKDAY.test(view.norm(at - 2))
      : view.norm(at - 1) === "the" && view.norm(at - 2) === "in";
  }
  if (ROUNDS_OF.has(norm)) return view.norm(at - 1) === "last" && view.norm(at - 2) === "the" && !attributive;
  return norm === "leg" && LEGS.test(view.norm(at - 1)) && view.norm(at + 1) !== "of";
}
const ATTRIBUTIVE = /^(?:NOUN|ADJ|PROPN|NUM)$/;
const ROUNDS = /^(?:quarter|semi)$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const LEGS = /^(?:first|second|return|away|home)$/;

/** "a 3-1 win", which is no count of votes. */
const SCORE =
  /\b\d{1,2} ?[-–] ?\d{1,2} (?:away |home |aggregate )?(?:win|victory|draw|defeat|loss|triumph|thrashing|rout)\b/i;

/** Sentences on matches that a report of matches has at least, and so many in a hundred of its sentences. */
const MATCHES = 3;

const SHARE = 30;

/** Whether the article reports matches: what its states do there, their teams do. */
export function isSportsReport(view: View): boolean {
  const told = view.passages.filter((passage) => isSport(view, passage)).length;
  return told >= MATCHES && told * 100 >= view.passages.length * SHARE;
}

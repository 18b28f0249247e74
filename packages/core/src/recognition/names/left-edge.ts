/** Where a name begins that its head noun ends. */
import { ROYALS, wordSet, type Token } from "@chancery/language";

import type { Candidate } from "./candidate.ts";
import { type Ground, longName } from "./ground.ts";
import { isMission } from "./missions.ts";
import { isCalendarWord, isCapital, isWord } from "./text.ts";
import { MINISTRY_FIELDS, RANKED_TITLES, STARTERS } from "./words.ts";

/** "People's Congress", "Women's League": possessors inside a name. */
export const POSSESSORS = new Set([
  "people",
  "women",
  "men",
  "workers",
  "children",
  "teachers",
  "farmers",
  "peasants",
  "veterans",
  "lawyers",
  "students",
  "doctors",
  "bishops",
  "governors",
  "ministers",
  "employers",
  "journalists",
  "engineers",
  "writers",
  "youth",
  "presidents",
  "king",
  "queen",
  "state",
  "governor",
  "president",
]);

const NEVER_LEFT = new Set(["DET", "ADP", "SCONJ", "PRON", "AUX", "CCONJ"]);

/** What is built and called after somebody. */
const BUILT = wordSet(
  "airport airfield airbase stadium hospital bridge port street avenue hall hotel mosque",
);

const CROWNED: ReadonlySet<string> = wordSet("imam sheikh", ROYALS);

export function leftEdge(ground: Ground, at: number): number {
  const { analysis, sentence } = ground;
  const { tokens } = analysis;
  let first = at;
  for (let i = at - 1; i >= sentence.first; i -= 1) {
    const token = tokens[i];
    if (token === undefined) break;
    const unit = longName(ground, i);
    // "South American Defence Council": the adjective of a region or state belongs to the body's name.
    const adjective = unit?.form === "demonym" && first < at;
    // "the King Hussein Foundation", "Charles de Gaulle airport"
    // "King Khalid International Airport": a building is called after somebody with his title.
    const built =
      BUILT.has(tokens[at]?.norm ?? "") && (first === at || tokens[first]?.norm === "international");
    const namesake = unit?.kind === "person" && (first === at || built);
    // "the Sierra Leone People's Party"
    const sender = unit?.kind === "organization" && unit.form === "name" && isMission(tokens, at);
    const own = unit !== undefined && first < at && (sender || bare(tokens, unit));
    if (unit !== undefined && !((adjective || namesake || own) && unit.last === first)) break;
    const before = tokens[i - 1];
    const inner = i - 1 >= sentence.first && isCapital(before);
    if (isWord(token) && isCapital(token)) {
      if (NEVER_LEFT.has(token.upos) || isCalendarWord(token)) break;
      // "Governor's House" is a house, "Governor House" nobody's.
      const honoured = BUILT.has(tokens[at]?.norm ?? "") && i + 1 === first && CROWNED.has(token.norm);
      if (RANKED_TITLES.has(token.norm) && !honoured && tokens[i + 1]?.norm !== "'s") break;
      if (i === sentence.first && (STARTERS.has(token.norm) || token.upos === "VERB" || token.upos === "ADV"))
        break;
      if (unit !== undefined) {
        ({ first } = unit);
        i = first;
        continue;
      }
      // A listed name before a listed body is another name: "EU Security Council" would be two.
      if (
        longName(ground, at) !== undefined &&
        ground.knownAt(i) !== undefined &&
        ground.knownAt(i)?.form !== "demonym"
      )
        break;
      first = i;
    } else if (token.norm === "hoc" && before?.norm === "ad" && first === i + 1) {
      // "High-Level ad hoc Committee"
      i -= 1;
    } else if (
      token.norm === "and" &&
      first === i + 1 &&
      inner &&
      before?.upos !== "DET" &&
      isField(before)
    ) {
      continue;
    } else if (
      (token.norm === "'s" || token.norm === "'") &&
      first === i + 1 &&
      inner &&
      POSSESSORS.has(before?.norm ?? "")
    ) {
      continue;
    } else if (/^[-\u2010\u2011\u2013]$/.test(token.text) && !token.spaceBefore && inner) {
      continue;
    } else break;
  }
  return first;
}

/** "Security and Cooperation", "Trade and Industry": common nouns that bodies' names join; never two states. */
export const isField = (token: Token | undefined): boolean =>
  token !== undefined && MINISTRY_FIELDS.has(token.norm);

/** States whose names stand without an article: one before them belongs to what follows. */
const bare = (tokens: readonly Token[], { kind, form, first, last }: Candidate): boolean =>
  kind === "country" &&
  form === "name" &&
  tokens[first - 1]?.norm === "the" &&
  !tokens.slice(first, last).some(({ norm }) => ARTICLED.test(norm));

const ARTICLED =
  /^(?:united|republic|islands?|states|kingdom|emirates|union|federation|central|dominican|czech|congo|of)$/;

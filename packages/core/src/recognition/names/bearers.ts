import { wordSet, type Sentence, type Token } from "@chancery/language";

import { isWork, OFFICE_FIELDS } from "../../document/index.ts";
import type { Candidate } from "./candidate.ts";
import { isCapital, isWord } from "./text.ts";
import { isStyle } from "./titles.ts";
import {
  AGREEMENT_NOUNS,
  BODY_NOUNS,
  EVENT_NOUNS,
  FACILITY_NOUNS,
  GEOGRAPHIC_NOUNS,
  TITLE_NOUNS,
} from "./words.ts";

/** Nouns that are an office before "of" and a body, and much else elsewhere. */
const OF_BODIES = wordSet("head heads member members chief secretary director chairman chairwoman");
/** Bodies whose noun no other name ends in. */
const OWN_BODIES = wordSet(
  "mfa mofa mejlis gengesh maslahaty kenesh hural politburo secretariat presidium praesidium soviet chancellery inspectorate",
);
const LINKS = new Set(["of", "the", "and", "for", "on", "'s", "\u2019s", "&", "-", "its"]);
/** Tokens between the office and the name. */
const LONGEST = 18;
const WORDS = { least: 2, most: 5 } as const;

const NO_PERSON = [BODY_NOUNS, FACILITY_NOUNS, GEOGRAPHIC_NOUNS, EVENT_NOUNS, AGREEMENT_NOUNS, TITLE_NOUNS];

/** A capital that ends no name of a body, place or agreement. */
export const isNameOfPerson = (token: Token | undefined): boolean =>
  token !== undefined &&
  isWord(token) &&
  isCapital(token) &&
  !NO_PERSON.some((nouns) => nouns.has(token.norm)) &&
  !OWN_BODIES.has(token.norm) &&
  !OFFICE_FIELDS.has(token.norm);

/**
 * "Chairman of the National Assembly Pham Van Dat", "Head of the Commission for External Relations Le Van Son": where the name
 * of whoever holds an office begins right behind the body that it is an office of. Keys: the name's first token; values: where the body begins.
 * `titleEnds`: tokens at which a title ends; `knownAt`: the listed name over a token.
 */
export function bearersOf(
  tokens: readonly Token[],
  { first, last: end }: Sentence,
  titleEnds: ReadonlySet<number>,
  knownAt: (token: number) => Candidate | undefined,
): ReadonlyMap<number, number> {
  const out = new Map<number, number>();
  for (let i = first + 1; i < end; i += 1) {
    const norm = tokens[i]?.norm;
    if (norm !== "of" && norm !== "for" && norm !== "to") continue;
    if (!titleEnds.has(i) && !OF_BODIES.has(tokens[i - 1]?.norm ?? "")) continue;
    const name = bearerAfter(tokens, i + 1, end, knownAt);
    if (name !== null && !out.has(name)) out.set(name, i + 1);
  }
  return out;
}

/** Where two to five words of a name stand behind the last noun of a body that begins at the token; null where they do not. */
function bearerAfter(
  tokens: readonly Token[],
  from: number,
  end: number,
  knownAt: (token: number) => Candidate | undefined,
): number | null {
  let name = -1;
  let at = from;
  while (at < end && at < from + LONGEST) {
    const token = tokens[at];
    if (token === undefined) break;
    const bracket = bracketEnd(tokens, at, end);
    const listed = knownAt(at);
    if (listed !== undefined && listed.kind !== "person" && listed.form !== "demonym") {
      at = listed.last;
      if (listed.kind === "organization" || name >= 0) name = at;
    } else if (bracket > at) {
      if (name === at) name = bracket;
      at = bracket;
    } else if (isCapital(token) && (BODY_NOUNS.has(token.norm) || OWN_BODIES.has(token.norm))) {
      at += 1;
      name = at;
    } else if (name >= 0 && isField(tokens, at)) {
      at += 1;
      // "Commission for External Relations": a field belongs to the body behind a link alone.
      name = at;
    } else if (LINKS.has(token.norm) || (name < 0 && isCapital(token) && isWord(token))) at += 1;
    else break;
  }
  if (name < 0 || name >= end) return null;
  let last = name;
  while (last < end && isStyle(tokens[last]!)) last += tokens[last + 1]?.text === "." ? 2 : 1;
  const begins = last;
  while (last < end && (isNameOfPerson(tokens[last]) || tokens[last]?.text === "-")) {
    const listed = knownAt(last);
    if (listed !== undefined && listed.kind !== "person" && last === begins) return null;
    last += 1;
  }
  const words = last - begins;
  // What goes on with "of" or "for" is the name of one more body.
  const goesOn = last < end && (/^(?:of|for|on)$/.test(tokens[last]?.norm ?? "") || isCapital(tokens[last]));
  return words < WORDS.least || words > WORDS.most || goesOn ? null : begins;
}

const isField = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at]) && (OFFICE_FIELDS.has(tokens[at]?.norm ?? "") || isWork(tokens[at]));

/** Behind "(CPV)", the token itself where no such bracket opens. */
const bracketEnd = (tokens: readonly Token[], at: number, end: number): number =>
  tokens[at]?.text === "(" && tokens[at + 2]?.text === ")" && at + 2 < end ? at + 3 : at;

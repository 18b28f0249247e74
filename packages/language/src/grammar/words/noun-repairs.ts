/** Words that what stands beside them makes nouns. */
import { BE_FORMS, REPORTING, ROLE_NOUNS } from "./lexicon.ts";
import {
  DATES,
  DISTINCT_PAST_FORMS,
  INVARIABLE,
  NOUN_ENDINGS,
  VERBAL_OF,
  VISIT_NOUNS,
  WORK_NOUNS,
} from "./word-classes.ts";
import {
  isAuxiliary,
  isBareTag,
  isFiniteTag,
  normAt,
  type Place,
  type Rule,
  singular,
  tagAt,
} from "./word-place.ts";
import { wordSet } from "../../word-set.ts";

/** "and rebel leader John Garang", "the chief rebel delegate Ana Ruiz": nobody rebels anybody, and an office right before a name is no act of it. */
export const rank: Rule = ({ norm, tokens, tags, i, before, next }) => {
  if (norm === "rebel")
    return ROLE_NOUNS.has(tokens[i + 1]?.norm ?? "") || next.startsWith("NN") ? "NN" : null;
  return isBareTag(tags[i]!) &&
    ROLE_NOUNS.has(norm) &&
    tokens[i]!.text === norm &&
    /^(?:NNP?|JJ|DT)$/.test(before) &&
    next === "NNP"
    ? "NN"
    : null;
};

/** "updates on the border issues between the two": what has no object behind it issues nothing. */
export const issuesOf: Rule = ({ norm, tags, i, before, next }) =>
  norm === "issues" && tags[i] === "VBZ" && /^(?:NN|JJ)$/.test(before) && /^(?:IN|,|\.|CC)$/.test(next)
    ? "NNS"
    : null;

/** "NATO forces will leave", "UN guards fired": who forces or guards has somebody behind it whom. */
export const forcesOf: Rule = ({ norm, tags, i, before, next }) =>
  /^(?:forces|guards)$/.test(norm) &&
  tags[i] === "VBZ" &&
  /^(?:NNP|NN|JJ)$/.test(before) &&
  /^(?:MD|VB[DPZ]|IN|,|\.|CC)$/.test(next)
    ? "NNS"
    : null;

/** "most U.N. forces from Rwanda": so many of them, and nobody who forces. */
export const countedPlural: Rule = (place) => {
  if (place.tags[place.i] !== "VBZ" || !place.norm.endsWith("s") || isAuxiliary(place.norm)) return null;
  let j = place.i - 1;
  while (j > place.i - 4 && /^(?:NNP|JJ)$/.test(tagAt(place, j))) j -= 1;
  return j < place.i - 1 && COUNTING.has(normAt(place, j)) ? "NNS" : null;
};
const COUNTING: ReadonlySet<string> = wordSet(
  "most many several few two three four five six seven eight nine ten",
);

/** "its island neighbour going to the polls": hardly anybody neighbours anything. */
export const neighbour: Rule = (place) =>
  /^neighbou?r$/.test(place.norm) && /^(?:PRP\$|DT|POS|JJ|NNP?)$/.test(place.before) ? "NN" : null;

/** "allowing its troops access to the port": whoever gets it does nothing. */
export const accessTo: Rule = (place) =>
  place.norm === "access" &&
  isBareTag(place.tags[place.i]!) &&
  normAt(place, place.i + 1) === "to" &&
  /^(?:NNP?S?|PRP|JJ)$/.test(place.before)
    ? "NN"
    : null;

/** "from its sanctions list", "the terror list": what stands on it comes before. */
export const listOf: Rule = (place) =>
  place.norm === "list" && LISTED.has(normAt(place, place.i - 1)) && /^(?:NN|JJ|VB)/.test(place.before)
    ? "NN"
    : null;
const LISTED: ReadonlySet<string> = wordSet(
  "sanctions terror terrorist terrorism watch wanted visa priority waiting candidate embargo ban",
);

/** "ratified the RCEP trade pact": what pacts, talks and wars are about stands before them, and is no verb. */
export const tradeOf: Rule = (place) =>
  place.norm === "trade" && isBareTag(place.tags[place.i]!) && TRADED.has(normAt(place, place.i + 1))
    ? "NN"
    : null;
const TRADED: ReadonlySet<string> = wordSet(
  "pact deal agreement accord treaty talks war wars dispute disputes row bloc ties relations surplus deficit barriers policy minister",
);

/** "the Kyrgyz-Tajik state border", "their state visit": what is a state's stands behind whose it is, and nobody states it. */
export const stateOf: Rule = (place) =>
  place.norm === "state" &&
  isBareTag(place.tags[place.i]!) &&
  /^(?:NNP?S?|JJ|PRP\$|POS|DT)$/.test(place.before) &&
  STATELY.has(normAt(place, place.i + 1))
    ? "NN"
    : null;
const STATELY: ReadonlySet<string> = wordSet(
  "border borders visit visits budget bank media television tv agency news property security council department committee enterprise company power flag symbols funeral dinner banquet language",
);

/** "press service of the ministry reports": what papers work with is called by them, and nobody presses it. */
export const pressOf: Rule = (place) =>
  place.norm === "press" && isBareTag(place.tags[place.i]!) && PRESSES.has(normAt(place, place.i + 1))
    ? "NN"
    : null;
const PRESSES: ReadonlySet<string> = wordSet(
  "service services office release releases conference conferences secretary centre center briefing statement attaché attache corps agency report reports reporter reporters",
);

/** "lift the arms embargo on Chad", "the sports boycott": some plurals stand before a noun, and what follows them is that noun. */
export const adjunctPlural: Rule = (place) =>
  isBareTag(place.tags[place.i]!) &&
  ADJUNCT_PLURALS.has(normAt(place, place.i - 1)) &&
  SECOND_NOUNS.has(place.norm)
    ? "NN"
    : null;
const ADJUNCT_PLURALS: ReadonlySet<string> = wordSet("arms sports weapons sanctions customs emissions sales");
const SECOND_NOUNS: ReadonlySet<string> = wordSet(
  "embargo boycott ban deal trade race control freeze pact dispute transfer sale purchase export row boost",
);

/** "their summit meeting in Moscow": what holds the meeting stands before it, and no one who meets. */
export const meetingOf: Rule = ({ norm, i, first, tokens }) =>
  norm === "meeting" && i > first && GATHERINGS.has(tokens[i - 1]!.norm) ? "NN" : null;

const GATHERINGS: ReadonlySet<string> = wordSet(
  "summit cabinet council board committee commission ministerial plenary emergency consultative working follow-up",
);

/** "shook hands", "set up bases", "the steps": a plural directly after a verb or its particle. */
export const pluralNoun: Rule = ({ tags, i, before, norm, tokens }) =>
  tags[i] === "VBZ" &&
  (DISTINCT_PAST_FORMS.has(tokens[i - 1]?.norm ?? "") ||
    before === "RP" ||
    before === "VBG" ||
    before === "VB") &&
  !isAuxiliary(norm)
    ? "NNS"
    : null;

/** "rejected claims that", "dismissed reports of": what is turned down, right behind the verb, is a noun. */
export const rejectedClaims: Rule = (place) =>
  place.tags[place.i] === "VBZ" &&
  TURNED_DOWN.has(place.norm) &&
  (TURNS_DOWN.has(normAt(place, place.i - 1)) || isBehindNoSubject(place))
    ? "NNS"
    : null;
const TURNED_DOWN = wordSet(
  "claims reports rumours rumors demands charges calls offers plans requests suggestions hopes fears doubts hints",
);

/** "OSLO - Claims that", "There were rumours of", "press reports that": nobody stands before the word who could claim or report. */
function isBehindNoSubject(place: Place): boolean {
  const { i, first, before } = place;
  if (!/^(?:that|of)$/.test(normAt(place, i + 1))) return false;
  const opens = i === first || /^(?:HYPH|:|-RRB-)$/.test(before);
  return opens || BE_FORMS.has(normAt(place, i - 1)) || /^(?:press|media|news)$/.test(normAt(place, i - 1));
}
const TURNS_DOWN = wordSet("rejected denied dismissed refuted disputed rebuffed repudiated ignored resisted");

/**
 * "said on Friday that sanctions on Chad have hurt trade": behind the "that" of what is said a plural is the subject of the plural verb that
 * follows, where nothing parts the two.
 */
export const toldPlural: Rule = (place) => {
  const { tags, i, last, norm, next, tokens } = place;
  if (tags[i] !== "VBZ" || normAt(place, i - 1) !== "that" || isAuxiliary(norm)) return null;
  if (!/^(?:IN|CC)$/.test(next) || !norm.endsWith("s")) return null;
  const told = DATES.has(normAt(place, i - 2)) || REPORTING.has(tokens[i - 2]?.lemma ?? "");
  if (!told) return null;
  for (let j = i + 2; j < Math.min(last, i + 12); j += 1) {
    if (/^(?:VBP|MD)$/.test(tags[j]!) || normAt(place, j) === "were") return "NNS";
    if (/^(?:VB[DZ]|,|:|WDT|WP|TO)$/.test(tags[j]!)) return null;
  }
  return null;
};

/** "Saudi state news agency", "Chinese state television": whose they are. */
const PRESS: ReadonlySet<string> = wordSet("media news television tv radio broadcaster newspaper press");

/** "the state secretaries", "state visit". */
export const state: Rule = (place) =>
  place.norm === "state" &&
  place.tags[place.i]!.startsWith("VB") &&
  (ROLE_NOUNS.has(singular(normAt(place, place.i + 1))) ||
    VISIT_NOUNS.has(normAt(place, place.i + 1)) ||
    PRESS.has(normAt(place, place.i + 1)))
    ? "NN"
    : null;

/** "ECOWAS heads of state", "African heads of government", "SCO heads of states". */
export const headsOf: Rule = (place) =>
  place.norm === "heads" &&
  normAt(place, place.i + 1) === "of" &&
  /^(?:state|government|mission|delegation)s?$/.test(normAt(place, place.i + 2))
    ? "NNS"
    : null;

/** "heads of SCO observer states President Addo of Chad": what states are to a body stands before them, and none of them states anything. */
export const statesOf: Rule = (place) =>
  place.norm === "states" && MEMBERSHIPS.has(normAt(place, place.i - 1)) && /^NNP?S?$/.test(place.before)
    ? "NNS"
    : null;
const MEMBERSHIPS: ReadonlySet<string> = wordSet("member observer participant partner party candidate");

/** "Signing of treaty postponed", "the opening of": a verbal noun. */
export const verbalNoun: Rule = (place) => {
  const { norm, tags, i, before } = place;
  if (tags[i] !== "VBG" || normAt(place, i + 1) !== "of" || VERBAL_OF.has(norm)) return null;
  return i === place.first || /^(?:DT|IN|CC|JJ|PRP\$|POS)$/.test(before) ? "NN" : null;
};

/** "months of haggling between": what goes on between two sides and has no object is a noun. */
export const between: Rule = (place) => {
  const { norm, tags, i, before, next } = place;
  const led = before === "IN" && /^(?:of|for|after|from|by|through|in)$/.test(normAt(place, i - 1));
  return tags[i] === "VBG" &&
    led &&
    next === "IN" &&
    normAt(place, i + 1) === "between" &&
    !VERBAL_OF.has(norm)
    ? "NN"
    : null;
};

/** "home on leave from": no plain form of a verb stands behind these prepositions. */
export const onLeave: Rule = (place) =>
  isBareTag(place.tags[place.i]!) &&
  place.before === "IN" &&
  /^(?:on|of|in|at|into|from|under|by)$/.test(normAt(place, place.i - 1)) &&
  place.tokens[place.i]!.text === place.norm &&
  !/^(?:PRP|DT)/.test(place.next)
    ? "NN"
    : null;

/** "has slapped visa bans on": behind a verb and its bare noun a second verb would have nobody who does it. */
export const secondVerb: Rule = (place) => {
  const { norm, tags, i, before, next, tokens } = place;
  if (tags[i] !== "VBZ" || before !== "NN" || !/^(?:IN|,|\.|CC|TO)$/.test(next) || isAuxiliary(norm))
    return null;
  if (!/^VB[NGD]?$/.test(tagAt(place, i - 2)) || isAuxiliary(normAt(place, i - 2))) return null;
  return REPORTING.has(tokens[i - 2]!.lemma) ? null : "NNS";
};

/** "arrive for meeting on Haiti": whoever meets on something has no gerund of it in a headline. */
export const meetingOn: Rule = (place) =>
  place.norm === "meeting" &&
  place.tags[place.i] === "VBG" &&
  /^(?:for|at|to)$/.test(normAt(place, place.i - 1)) &&
  /^(?:on|over|about)$/.test(normAt(place, place.i + 1))
    ? "NN"
    : null;

/** "held a working meeting yesterday with": behind its article the encounter is a noun. */
export const encounter: Rule = (place) => {
  const { norm, tags, i, before, next } = place;
  if (norm !== "meeting" || tags[i] !== "VBG") return null;
  const led =
    before === "DT" ||
    (/^(?:JJ|VBG)$/.test(before) && /^(?:DT|PRP\$)$/.test(tagAt(place, i - 2))) ||
    // "had a 45 minutes meeting with": as long as it took.
    (SPANS.has(normAt(place, i - 1)) &&
      tagAt(place, i - 2) === "CD" &&
      /^(?:DT|PRP\$)$/.test(tagAt(place, i - 3)));
  return led && (DATES.has(normAt(place, i + 1)) || /^(?:IN|,|\.)$/.test(next)) ? "NN" : null;
};

const SPANS: ReadonlySet<string> = wordSet("minute minutes hour hours day days");

/** "the defence institute in Kista": a plural present has no singular subject. */
export const singularNoun: Rule = (place) => {
  const { norm, tags, i, before, tokens, next } = place;
  if (
    tags[i] !== "VBP" ||
    before !== "NN" ||
    INVARIABLE.has(norm) ||
    REPORTING.has(norm) ||
    isAuxiliary(norm)
  )
    return null;
  if (
    !/^(?:DT|PRP\$|POS)$/.test(tagAt(place, i - 2)) ||
    !/^(?:IN|,|CC|POS|\.)$/.test(next) ||
    tokens[i]!.text !== norm
  )
    return null;
  // "people around the world live in": the noun before may end a phrase that belongs to the subject.
  if (tagAt(place, i - 3) === "IN")
    return /^(?:institute|exchange|delegate|associate|syndicate)$/.test(norm) ? "NN" : null;
  return /^(?:CC|,)$/.test(tagAt(place, i - 3)) ? null : "NN";
};

/** "whose republic left": an adjective alone between a possessive and a verb is its noun. */
export const loneNoun: Rule = ({ tags, i, before, next }) =>
  tags[i] === "JJ" && (before === "WP$" || before === "PRP$" || before === "POS") && isFiniteTag(next)
    ? "NN"
    : null;

/** "Work on visas is entrusted to", "Support for the plan grew": no order is given. */
export const opening: Rule = ({ norm, tags, i, first, next }) =>
  i === first && isBareTag(tags[i]!) && next === "IN" && WORK_NOUNS.has(norm) ? "NN" : null;

/** "to membership", "to leadership": no infinitive. */
export const afterTo: Rule = (place) =>
  normAt(place, place.i - 1) === "to" &&
  isBareTag(place.tags[place.i]!) &&
  (NOUN_ENDINGS.test(place.norm) || isPower(place))
    ? "NN"
    : null;

/** "returned to power in May": the office, where nothing is powered. */
const isPower = ({ norm, next }: Place): boolean => norm === "power" && /^(?:IN|,|\.|CC|RB|:|)$/.test(next);

/** "carried out air strikes on", "fighter jets struck missile bases", "launched an offensive against": what forces have and do, and an attack that has no other noun. */
export const blows: Rule = (place) => {
  const { norm, tags, i, next } = place;
  if (tags[i] === "VBZ") return BLOWS.has(norm) && ARMED.has(normAt(place, i - 1)) ? "NNS" : null;
  if (tags[i] !== "JJ" || norm !== "offensive" || !/^(?:IN|,|\.|CC|VBD|TO|NNP|)$/.test(next)) return null;
  const { before } = place;
  return before === "DT" || before === "JJ" || before === "NN" || before === "POS" || before === "PRP$"
    ? "NN"
    : null;
};

const BLOWS: ReadonlySet<string> = wordSet(
  "strikes raids attacks drills exercises jets bases patrols launches shells posts positions movements",
);
const ARMED: ReadonlySet<string> = wordSet(
  "air drone missile bomb rocket naval military sea land fire fighter jet navy army police border guerrilla militia torpedo boat submarine mortar artillery tank troop ship",
);

/** "a strong ally supported": nouns that end like adverbs. */
export const likeAdverb: Rule = ({ norm }) => (ADVERB_LIKE.has(norm) ? "NN" : null);
const ADVERB_LIKE: ReadonlySet<string> = wordSet(
  "ally assembly family reply supply rally tally bully monopoly anomaly",
);

/** "went on strike", "a hunger strike": what is gone on is a noun. */
export const onStrike: Rule = (place) =>
  place.norm === "strike" && /^(?:on|hunger|general)$/.test(normAt(place, place.i - 1)) ? "NN" : null;

/** "Fighting broke out": what opens a sentence right before its verb is the noun of what goes on. */
export const goingOn: Rule = (place) => {
  const { tags, i, first, before, next, norm } = place;
  if (tags[i] !== "VBG" || norm === "being" || !isFiniteTag(next)) return null;
  // "Attending were Addo and Brandt": turned round.
  const turned = isAuxiliary(normAt(place, i + 1));
  // "even though fighting will resume": what such a word opens has a subject.
  const opened = before === "IN" && SUBORDINATING.has(normAt(place, i - 1));
  return (!turned || (opened && next === "MD")) && (opened || i === first || /^(?:HYPH|:)$/.test(before))
    ? "NN"
    : null;
};
const SUBORDINATING: ReadonlySet<string> = wordSet("though although because if unless whether that until");

/** "won backing from Poland", "received training in Oslo", "Georgia's bid": nouns in the form of a verb, as what is won or owned. */
export const backing: Rule = ({ tags, i, before, next, norm }) => {
  if (norm === "bid") return /^(?:POS|PRP\$|DT)$/.test(before) && tags[i] !== "NN" ? "NN" : null;
  return tags[i] === "VBG" && /^VB[DNZ]?$/.test(before) && next === "IN" && WON.has(norm) ? "NN" : null;
};
const WON: ReadonlySet<string> = wordSet("backing funding training financing blessing");

/** "Vice Premier Liu He": a pronoun has a capital only where a sentence begins. */
export const namedHe: Rule = ({ tags, tokens, i, first, before }) =>
  tags[i] === "PRP" && i > first && before === "NNP" && tokens[i]!.text === "He" ? "NNP" : null;

/** "impose its will on Chad", "a good-will visit": behind whose it is, a will is a thing, and so is a good one. */
export const ownWill: Rule = ({ norm, tags, i, before, tokens }) => {
  if (tags[i] !== "MD" || norm !== "will") return null;
  const at = /^[-\u2010\u2011]$/.test(tokens[i - 1]?.text ?? "") ? i - 2 : i - 1;
  return /^(?:PRP\$|POS)$/.test(before) || (tokens[at]?.norm === "good" && tags[at] === "JJ") ? "NN" : null;
};

import type { Token } from "@chancery/language";

import type { EntityKind } from "../../record/index.ts";
import { shortenedFrom } from "./acronyms.ts";
import { isTitleNoun } from "./agreements.ts";
import { RANK, type Candidate } from "./candidate.ts";
import { isTown, type Ground } from "./ground.ts";
import { headAt, headOf, isPlainGathering } from "./heads.ts";
import { isCalendarWord, isCapital, isInitial, isWord } from "./text.ts";
import { isHoused } from "./voted.ts";
import { INSTITUTIONS, MINISTRY_FIELDS, RANKED_TITLES, STARTERS, TITLE_NOUNS } from "./words.ts";

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
/** Series of meetings that go by the town where they are held. */
const PROCESSES = new Set(["talks", "process", "format"]);
const MEMBERS = new Set(["states", "countries", "nations", "republics", "parties", "peoples"]);
/** Bodies that states set up to deal with one of them. */
const SET_UP = new Set(["committee", "commission", "panel", "conference"]);
const MINISTRIES = new Set(["ministry", "ministries"]);
/** Geographic nouns written small after a name: "Sentosa island", "Mindanao province". */
const GROUNDS = new Set(["island", "islands", "province", "peninsula", "river", "valley", "strait"]);
/** Prepositions before a name that a small noun of place ends, where no article stands. */
const AT = new Set(["at", "in", "on", "near", "from", "outside", "to", "of", "'s"]);
const PART_OF_TITLES = new Set(["cabinet", "house", "office", "party", "mission"]);
/** "People's Congress", "Women's League": possessors inside a name. */
const POSSESSORS = new Set([
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
/** "World War II", "the Geneva Conference III". */
const NUMERAL = /^(?:II|III|IV|I)$/;
const NEVER_LEFT = new Set(["DET", "ADP", "SCONJ", "PRON", "AUX", "CCONJ"]);

/**
 * Names by their head noun: "Collective Security Council", "Ministry of Foreign Affairs", "Joint Commission on Fisheries",
 * "Grand Pacific Hotel", "Strait of Hormuz", "Bandung Conference". A listed name of several words is a unit already, unless
 * more of a name stands before or after it ("Supreme National Security Council", "Security Council of Georgia").
 */
export function headedNames(ground: Ground): readonly Candidate[] {
  const { analysis, sentence } = ground;
  const { tokens } = analysis;
  const out: Candidate[] = [];
  const push = (
    first: number,
    last: number,
    shape: Pick<Candidate, "form" | "kind" | "rule" | "rank">,
  ): void => {
    const start = tokens[first]?.start;
    const end = tokens[last - 1]?.end;
    if (start !== undefined && end !== undefined)
      out.push({ start, end, first, last, candidates: [], nests: shape.kind !== "event", ...shape });
  };
  for (let i = sentence.first; i < sentence.last; i += 1) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (!isCapital(token)) {
      const from = plainStart(ground, i);
      // "the foreign ministries of Peru and Chile" are several, and whose they are says who acts.
      if (from === i || token.norm === "ministries") continue;
      const house = HOUSES.has(token.norm) || GROUNDS.has(token.norm);
      if (PROCESSES.has(token.norm)) {
        push(from, i + 1, { form: "name", kind: "event", rule: "names.event.plain", rank: RANK.body });
        continue;
      }
      push(from, i + 1, {
        form: house ? "name" : "nominal",
        kind: house ? "place" : "organization",
        rule: house ? "names.facility.plain" : "names.body.ministry",
        // Before titles: "Kings Park stadium" is nobody called Park.
        rank: house ? RANK.extended : RANK.body,
      });
      continue;
    }
    if (token.norm === "ministries" || isOfHeads(tokens, i)) continue;
    const titled = isTitleNoun(tokens, i) || isRankOfState(tokens, i) || isOfPress(tokens, i);
    const head = titled ? undefined : headAt(tokens, i);
    if (head === undefined || goesOn(ground, i, head.kind)) continue;
    const unit = longName(ground, i);
    if (unit !== undefined && (unit.last !== i + 1 || unit.kind !== "organization")) continue;
    const left = leftEdge(ground, unit?.first ?? i);
    const last = NUMERAL.test(tokens[i + 1]?.text ?? "") ? i + 2 : rightEdge(ground, left, i + 1);
    if (head.kind === "event" && isPlainGathering(tokens, left, last)) continue;
    // What a bracket shortens is a whole name, whatever capitals stand before it.
    const first = Math.max(left, shortenedFrom(analysis, last) ?? left);
    const whole = unit === undefined ? last - first > 1 : first < unit.first || last > unit.last;
    if (!whole) continue;
    const rule = `${head.rule}.${last > i + 1 ? "complement" : "noun"}`;
    const housed =
      head.kind === "organization" &&
      isHoused(token.norm) &&
      ground.taggedAt(i) === "place" &&
      !isWorkplace(ground, first);
    const asBody = head.kind === "place" && isInstitution(ground, token.norm, first, last);
    push(first, last, {
      form: "name",
      kind: housed ? "place" : asBody ? "organization" : head.kind,
      rule,
      rank: unit === undefined && longName(ground, first) === undefined ? RANK.body : RANK.extended,
    });
    i = last - 1;
  }
  return out;
}

/** "the Catholic Church", "the Lagoon Museum": built, or a body where the tagger hears one all through. */
function isInstitution({ taggedAt }: Ground, noun: string, first: number, last: number): boolean {
  if (!INSTITUTIONS.has(noun)) return false;
  for (let i = first; i < last; i += 1) if (taggedAt(i) !== "organization") return false;
  return true;
}

/** "Heads of State and Government", "Heads of Government": where the words end, that begin at the token; the token where they do not. */
function headsEnd(tokens: readonly Token[], at: number): number {
  if (!/^(?:heads|chiefs)$/.test(tokens[at]?.norm ?? "") || tokens[at + 1]?.norm !== "of") return at;
  const joined = tokens[at + 3]?.norm === "and" && tokens[at + 4]?.norm === "government";
  return /^(?:state|government)$/.test(tokens[at + 2]?.norm ?? "") ? at + (joined ? 5 : 3) : at;
}

/** The government of "heads of state and government": whoever leads one, and no body. */
const isOfHeads = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === "government" && [at - 4, at - 2].some((first) => headsEnd(tokens, first) === at + 1);

/** "an analyst at the Lagoon Institute": where somebody of a calling works is a body, whatever its name reminds of. */
function isWorkplace({ analysis: { tokens } }: Ground, first: number): boolean {
  const at = tokens[first - 1]?.norm === "the" ? first - 2 : first - 1;
  return /^(?:at|of|with|from)$/.test(tokens[at]?.norm ?? "") && CALLINGS.test(tokens[at - 1]?.norm ?? "");
}
const CALLINGS =
  /^(?:analyst|researcher|fellow|expert|scholar|professor|director|economist|historian|lecturer|scientist|specialist)s?$/;

/** "Kremlin Press Secretary", "White House Press Officer": what somebody is, and no newspaper. */
const isOfPress = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === "press" && /^(?:secretary|officer|attache|attaché)$/.test(tokens[at + 1]?.norm ?? "");

/** "Secretary of State for Commonwealth Affairs": a rank, and no land. */
const isRankOfState = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === "state" &&
  tokens[at - 1]?.norm === "of" &&
  /^(?:secretar(?:y|ies)|ministers?|heads?|council(?:lor)?|counsellor)$/.test(tokens[at - 2]?.norm ?? "");

/** The listed name of several words over the token. */
function longName({ knownAt }: Ground, token: number): Candidate | undefined {
  const name = knownAt(token);
  return name !== undefined && name.last - name.first > 1 ? name : undefined;
}

/** "the foreign ministry", "the Akorda Presidential residence": where the name begins that a small noun ends; the noun for none. */
function plainStart(ground: Ground, at: number): number {
  const { analysis, sentence, knownAt } = ground;
  const { tokens } = analysis;
  const norm = tokens[at]?.norm ?? "";
  if (at === sentence.first) return at;
  if (MINISTRIES.has(norm)) {
    // "the foreign affairs ministry", "the human rights ministry"
    let from = at;
    while (from > sentence.first && MINISTRY_FIELDS.has(tokens[from - 1]?.norm ?? "")) from -= 1;
    return from;
  }
  // "the Astana talks", "the Minsk process"
  const town = knownAt(at - 1);
  if (
    PROCESSES.has(norm) &&
    town?.kind === "place" &&
    town.last === at &&
    tokens[town.first - 1]?.norm === "the"
  )
    return town.first;
  if (!HOUSES.has(norm) && !GROUNDS.has(norm)) return at;
  const from = leftEdge(ground, at);
  // "the Moscow airport" names a town only; "President Kim's palace" nobody's by name.
  const whole = knownAt(from);
  if (from === at || (whole?.last === at && isTown(whole)) || !isWord(tokens[from])) return at;
  const before = tokens[from - 1]?.norm ?? "";
  return before === "the" || AT.has(before) ? from : at;
}

/** The noun at the token is not the last of the name, or is part of a title. */
function goesOn(ground: Ground, at: number, kind: EntityKind): boolean {
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

/** What is built and called after somebody. */
const BUILT = new Set(
  "airport airfield airbase stadium hospital bridge port street avenue hall hotel mosque".split(" "),
);
const CROWNED = new Set("king queen prince princess sultan emir imam sheikh".split(" "));

function leftEdge(ground: Ground, at: number): number {
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
const isField = (token: Token | undefined): boolean => token !== undefined && MINISTRY_FIELDS.has(token.norm);

/** "Conference on Security and Sustainable Development": of what is "on" two subjects the second, unless it is a state, a town or somebody. */
const isSecondSubject = (
  { analysis: { tokens }, knownAt, taggedAt }: Ground,
  on: number,
  at: number,
): boolean =>
  tokens[on]?.norm === "on" &&
  knownAt(at) === undefined &&
  taggedAt(at) !== "person" &&
  !RANKED_TITLES.has(tokens[at]?.norm ?? "") &&
  isWord(tokens[at]);

/** ", Tuberculosis and Malaria": one more subject, "and" and the last, none of them a state, town or title. */
function subjectsGoOn({ analysis, knownAt }: Ground, comma: number, end: number): boolean {
  const { tokens } = analysis;
  const subject = (at: number): boolean =>
    at < end &&
    isCapital(tokens[at]) &&
    knownAt(at) === undefined &&
    !RANKED_TITLES.has(tokens[at]?.norm ?? "") &&
    headOf(tokens[at]?.norm ?? "") === undefined;
  return (
    tokens[comma]?.norm === "," &&
    tokens[comma + 2]?.norm === "and" &&
    subject(comma + 1) &&
    subject(comma + 3) &&
    !isCapital(tokens[comma + 4])
  );
}

const SENT_TO =
  /^(?:embassy|mission|delegation|representation|office|consulate|council|committee|commission|force|team|response|advisers?|panel|legation|fund|secretariat)$/;

/** What a mission is for, before the noun: "Observer Mission", "Integrated Office". */
const MISSIONS =
  /^(?:observer|observation|monitoring|verification|assistance|support|stabili[sz]ation|political|peace-?building|peacekeeping|integrated|offices|advisory|training|supervision|interim|transition|transitional)$/;
const SENT = /^(?:mission|operation|force|office|administration|team)$/;

/** "United Nations Observer Mission": a body behind whose noun the place stands where it is. */
const isMission = (tokens: readonly Token[], at: number): boolean =>
  SENT.test(tokens[at]?.norm ?? "") &&
  MISSIONS.test(tokens[at - 1]?.norm ?? "") &&
  [at - 2, at - 1, at].every((i) => isCapital(tokens[i]));

/** "United Nations Observer Mission in Sierra Leone", "... in Afghanistan and Pakistan": where the name of a mission ends that begins before token `at`; `at` for none. */
function sentTo({ analysis: { tokens }, sentence, knownAt }: Ground, at: number): number {
  if (
    !/^(?:in|to|for)$/.test(tokens[at]?.norm ?? "") ||
    at - 3 < sentence.first ||
    !isMission(tokens, at - 1)
  )
    return at;
  const place = (from: number): number => {
    const first = tokens[from]?.norm === "the" ? from + 1 : from;
    const name = knownAt(first);
    return isTown(name) && name?.first === first && name.form === "name" ? name.last : from;
  };
  const end = place(at + 1);
  if (end === at + 1) return at;
  const other = tokens[end]?.norm === "and" ? place(end + 1) : end + 1;
  return other > end + 1 ? other : end;
}

/** "the Office of Trade Policy | Acting Director": what somebody is for the time being ends the name before it. */
const opensTitle = (tokens: readonly Token[], at: number): boolean =>
  /^(?:acting|interim|deputy)$/.test(tokens[at]?.norm ?? "") && TITLE_NOUNS.has(tokens[at + 1]?.norm ?? "");

/** States whose names stand without an article: one before them belongs to what follows. */
const bare = (tokens: readonly Token[], { kind, form, first, last }: Candidate): boolean =>
  kind === "country" &&
  form === "name" &&
  tokens[first - 1]?.norm === "the" &&
  !tokens.slice(first, last).some(({ norm }) => ARTICLED.test(norm));
const ARTICLED =
  /^(?:united|republic|islands?|states|kingdom|emirates|union|federation|central|dominican|czech|congo|of)$/;

function rightEdge(ground: Ground, first: number, from: number): number {
  const { analysis, sentence, knownAt, timed } = ground;
  const { tokens } = analysis;
  const end = sentence.last;
  let last = from;
  for (let rounds = 0; rounds < 3; rounds += 1) {
    const sent = sentTo(ground, last);
    if (sent > last) return sent;
    if (!COMPLEMENTS.has(tokens[last]?.norm ?? "") || last + 1 >= end) return last;
    // "from the Lagoon Weekly to the Harbour Times": only whoever is sent is called by where to.
    if (tokens[last]?.norm === "to" && !SENT_TO.test(tokens[last - 1]?.norm ?? "")) return last;
    const of = tokens[last]?.norm === "of";
    let i = last + 1;
    if (tokens[i]?.norm === "the") i += 1;
    const heads = headsEnd(tokens, knownAt(i)?.last ?? i);
    if (of && heads > (knownAt(i)?.last ?? i)) {
      // "the Summit of ECOWAS Heads of State" is one of theirs, "the Assembly of Heads of State and Government" an organ.
      if (/^(?:summit|meeting|session)$/.test(tokens[from - 1]?.norm ?? "")) return last;
      last = heads;
      continue;
    }
    if (i >= end || timed(i) || !isCapital(tokens[i]) || !isWord(tokens[i])) return last;
    // "the Front of Foday Sesay", "the Armed Forces to Dakhla": whose it is and where it went, no part of its name.
    const tagged = ground.taggedAt(i);
    if (tagged === "person" || (tagged === "place" && tokens[last]?.norm === "to")) return last;
    // "the Transitional Council of Peru": two names where the tagger hears two, unless the first is a listed body's.
    const apart = ground.taggedAt(last - 1) === "organization" && ground.taggedAt(last) === undefined;
    const listed = longName(ground, from - 1) !== undefined;
    if (of && apart && tagged !== undefined && from - first > 1 && !listed) return last;
    const state = knownAt(i);
    // "the Office of the Finnish President", "the Office of the Finnish leader": an adjective ends no name.
    const adjective = state?.form === "demonym" && state.kind === "country" && state.first === i;
    if (adjective && !isCapital(tokens[state.last])) return last;
    if (adjective) i = state.last;
    else if (state !== undefined && isTown(state) && state.first === i) {
      if (!of) {
        // "the ad hoc Committee on Libya": what it was set up for.
        const about = tokens[last]?.norm === "on" && state.kind === "country";
        return about && SET_UP.has(tokens[from - 1]?.norm ?? "") ? state.last : last;
      }
      ({ last } = state);
      // "Council of Baltic Sea States"
      if (MEMBERS.has(tokens[last]?.norm ?? "") && isCapital(tokens[last])) last += 1;
      continue;
    }
    if (RANKED_TITLES.has(tokens[i]?.norm ?? "")) return last;
    let stop = i;
    while (stop < end && stop < i + 5) {
      const token = tokens[stop];
      if (token === undefined || timed(stop) || ground.bears(stop)) break;
      if (stop > i && opensTitle(tokens, stop)) break;
      // "Ministry of Foreign Affairs K.Addo": an initial begins somebody's name.
      if (stop > i && isInitial(token.text) && isCapital(tokens[stop + 1])) break;
      if (isCapital(token) && isWord(token) && !isTown(knownAt(stop))) stop += 1;
      // "Congress of People's Deputies"
      else if (
        (token.norm === "'s" || token.norm === "'") &&
        POSSESSORS.has(tokens[stop - 1]?.norm ?? "") &&
        isCapital(tokens[stop + 1])
      )
        stop += 2;
      else if (subjectsGoOn(ground, stop, end)) stop += 4;
      else if (
        (token.norm === "and" || token.norm === ",") &&
        isCapital(tokens[stop + 1]) &&
        (isField(tokens[stop + 1]) || (token.norm === "and" && isSecondSubject(ground, last, stop + 1)))
      )
        stop += 2;
      else break;
    }
    last = stop;
  }
  return last;
}

import { isAim, isOfWords, isOwnCause } from "./words-and-aims.ts";
import type { RefusalReason } from "../../document/index.ts";
import { ancestry, dependentsOf, type Passage, type View } from "../shared/view.ts";
import type { Candidate } from "./candidate.ts";

/** Words of sport; lemmas, the last word of a pair joined to the first by a space. A sentence with two of them, or one of the strong ones, is about a match. */
const STRONG: ReadonlySet<string> = new Set(
  `striker midfielder goalkeeper defender semi-final semifinal quarter-final quarterfinal shoot-out shootout hat-trick wicket innings touchdown
  playoff play-off equaliser equalizer footballer cricketer batsman bowler`.split(/\s+/),
);
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
]);
const WEAK: ReadonlySet<string> = new Set(
  `match game final goal team coach player league tournament championship season score medal stadium fan squad cup qualifier win beat draw`.split(
    /\s+/,
  ),
);

const PAIR_ENDS: ReadonlySet<string> = new Set([...PAIRS].map((pair) => pair.slice(pair.indexOf(" ") + 1)));

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
    if (STRONG.has(lemma)) return true;
    const norm = view.norm(i);
    if (PAIR_ENDS.has(norm) && PAIRS.has(`${view.norm(i - 1)} ${norm}`)) return true;
    if (WEAK.has(lemma)) weak += 1;
  }
  return weak >= 3;
}

/** Sentences on matches that a report of matches has at least, and so many in a hundred of its sentences. */
const MATCHES = 3;
const SHARE = 30;

/** Whether the article reports matches: what its states do there, their teams do. */
export function isSportsReport(view: View): boolean {
  const told = view.passages.filter((passage) => isSport(view, passage)).length;
  return told >= MATCHES && told * 100 >= view.passages.length * SHARE;
}

/** What strikes lands and attacks nobody: weather, the earth, diseases, hard times. Lemmas. */
const FORCES: ReadonlySet<string> = new Set(
  `hurricane storm cyclone typhoon tornado blizzard downpour lightning thunderstorm monsoon heatwave earthquake quake tremor aftershock tsunami
  volcano eruption landslide mudslide avalanche flood flooding drought famine wildfire blaze locust meteor
  virus pandemic epidemic disease outbreak plague cholera covid-19 coronavirus ebola
  crisis recession downturn slump inflation unemployment shortage slowdown disaster tragedy catastrophe
  coup putsch unrest scandal tariff sanction embargo`.split(/\s+/),
);

/** "An earthquake struck Turkey", "hurricane Dorian hit the islands", "hit by a drought": no attack of anybody. */
function isOfNature(view: View, { type, clause, passage }: Candidate): boolean {
  if (type !== "attack" || clause === null) return false;
  const doer = clause.verb.passive ? clause.agent : clause.subject;
  if (doer !== null) return names(view, FORCES, doer.first, doer.head + 1);
  // "its embassy was destroyed", after the earthquake of which the sentences before tell.
  return (
    clause.verb.passive &&
    RUINED.test(clause.verb.lemma) &&
    view.passages
      .slice(Math.max(0, passage.index - RUIN_REACH), passage.index + 1)
      .some(({ sentence }) => names(view, UPHEAVALS, sentence.first, sentence.last))
  );
}
const RUINED = /^(?:destroy|damage|hit|strike|flatten|displace|devastate|kill|injure|wound)$/;
const RUIN_REACH = 6;
const UPHEAVALS: ReadonlySet<string> = new Set(
  "hurricane cyclone typhoon tornado earthquake quake tsunami volcano eruption landslide mudslide avalanche flood flooding wildfire".split(
    " ",
  ),
);

const names = (view: View, words: ReadonlySet<string>, first: number, last: number): boolean =>
  view.tokens.slice(first, last).some(({ norm, lemma }) => words.has(norm) || words.has(lemma.toLowerCase()));

const KILLING = /^(?:kill|murder|assassinate|behead|slay|execute|die|hang|poison)$/;

/** "Addo wants proof of claims that he was killed": whoever says or wants something of it is not the dead. */
function isTeller(view: View, { clause, passage, roles }: Candidate): boolean {
  if (clause === null || !KILLING.test(clause.verb.lemma) || clause.subject === null) return false;
  if (!/^(?:he|she)$/.test(view.norm(clause.subject.head))) return false;
  const [dead] = view.mentionsIn(clause.subject.head, clause.subject.head + 1);
  if (dead === undefined || !roles.some(({ entity }) => entity === dead.entity)) return false;
  return ancestry(passage, clause)
    .slice(1)
    .some(
      ({ subject, verb }) =>
        subject !== null &&
        verb.last <= clause.verb.first &&
        view.mentionsIn(subject.first, subject.last).some(({ entity }) => entity === dead.entity),
    );
}

/** "the work that the body has undertaken to combat it": a work that is done, no word that is given. */
const isWorkDone = ({ pattern, clause }: Candidate): boolean =>
  pattern === "undertake-to.verb" && clause?.kind === "relative" && clause.objects.length > 0;

/** Types of what one side says to another. */
const DIRECTED: ReadonlySet<Candidate["type"]> = new Set<Candidate["type"]>([
  "request",
  "demand",
  "criticism",
  "accusation",
  "praise",
  "threat",
  "rejection",
]);

/** "The leaders called on Russia to stop": a group that would hold Russia's own leader is not whom the words mean. */
function isOfBothSides(view: View, { type, roles }: Candidate): boolean {
  if (!DIRECTED.has(type)) return false;
  const actors = roles.filter(({ role }) => role === "actor");
  const addressed = roles.filter(({ role }) => role === "recipient").map(({ entity }) => entity);
  return actors.some(
    ({ entity, spans }) =>
      (addressed.includes(entity) || view.statesOf(entity).some((state) => addressed.includes(state))) &&
      actors.some((other) => other.entity !== entity && other.spans[0]?.start === spans[0]?.start),
  );
}

/** "told visiting Peruvian envoys", "met a visiting delegation": the word tells of which; whoever meets them visits nobody. */
const isOfGuests = (view: View, { type, clause, trigger }: Candidate): boolean =>
  type === "visit" &&
  clause?.verb.form === "gerund" &&
  view.norm(trigger) === "visiting" &&
  clause.objects.some(
    ({ first, head }) =>
      first === trigger + 1 &&
      view.mentionAt(head)?.kind !== "place" &&
      GUESTS.test(view.lemma(head).toLowerCase()),
  );
const GUESTS =
  /^(?:delegation|team|official|minister|envoy|diplomat|leader|president|premier|lawmaker|senator|group|mission|party|delegate|counterpart|general|journalist|reporter|businessman|dignitary|guest)$/;

/** "a porter named Addo" is called so, not appointed. */
const isNaming = (view: View, { pattern, clause, trigger }: Candidate): boolean =>
  pattern === "appoint.verb" && clause?.kind === "participial" && view.norm(trigger) === "named";

/** "The accord allows Fijians to travel to China": whoever is of a state may; nobody is told to go. */
const isAllowed = (view: View, { type, clause, passage: { clauses } }: Candidate): boolean => {
  if (type !== "visit" || clause?.kind !== "infinitive" || clause.subject === null) return false;
  const { head } = clause.subject;
  const several = view.norm(head).endsWith("s") && view.mentionAt(head)?.kind !== "person";
  return several && PERMITTING.has(clauses[clause.parent ?? -1]?.verb.lemma ?? "");
};
const PERMITTING: ReadonlySet<string> = new Set("allow permit enable entitle let".split(" "));

/** What no match is told by. */
const OF_LAW: ReadonlySet<Candidate["type"]> = new Set<Candidate["type"]>([
  "investigation",
  "indictment",
  "conviction",
  "detention",
]);

/** Countries that meet, attack or beat each other in a match, or in a report of matches, are teams; two statesmen at a match have still met. */
export function implausible(view: View, candidate: Candidate, sports: boolean): RefusalReason | null {
  if (isNaming(view, candidate)) return "sense.naming";
  if (isOfNature(view, candidate)) return "sense.nature";
  if (isTeller(view, candidate) || isOfGuests(view, candidate) || isWorkDone(candidate)) return "frame.nouns";
  if (isOfBothSides(view, candidate)) return "needs.kinds";
  if (isAim(view, candidate) || isOfWords(view, candidate) || isOwnCause(view, candidate))
    return "sense.idle";
  if (isAllowed(view, candidate)) return "sense.allowed";
  if (OF_LAW.has(candidate.type)) return null;
  const people = candidate.roles.filter(({ entity }) => view.kindOf(entity) === "person");
  if (people.length > 1) return null;
  const teams = sports && people.length === 0;
  return teams || isSport(view, candidate.passage) ? "sense.sport" : null;
}

/** Patterns of measures lifted: that they might be is no news, that they are not is where somebody says that he will not. */
const LIFTING: ReadonlySet<string> = new Set(["lift-sanctions.verb", "lift-curbs.verb"]);

/** "would not lift the sanctions": they stand as they stood. */
const isIdleLifting = ({ pattern, clause, modality: { negated, status } }: Candidate): boolean =>
  LIFTING.has(pattern) &&
  (status === "hypothetical" ||
    status === "proposed" ||
    (negated && clause !== null && clause.verb.tense !== "future"));

/** By which somebody gets an office. */
const INSTALLING =
  /^(?:swear|inaugurate|elect|appoint|name|choose|pick|nominate|designate|select|promote|install)$/;

/** "was sworn in to succeed Addo", "named Brandt to replace him": what somebody is appointed for is told by the appointing. */
const isOfInstalling = ({ type, clause, passage }: Candidate): boolean => {
  if (
    type !== "appointment" ||
    clause?.kind !== "infinitive" ||
    !/^(?:succeed|replace)$/.test(clause.verb.lemma)
  )
    return false;
  const outer = clause.parent === null ? undefined : passage.clauses[clause.parent];
  return outer !== undefined && INSTALLING.test(outer.verb.lemma);
};

/** "refused to sign": what did not happen says it; that somebody refused says no more. */
export function withoutIdleTellings(all: readonly Candidate[]): Candidate[] {
  const candidates = all.filter((candidate) => !isIdleLifting(candidate) && !isOfInstalling(candidate));
  return candidates.filter(
    ({ pattern, clause, passage }) =>
      pattern !== "decline-to.verb" ||
      clause === null ||
      !candidates.some(
        (other) =>
          other.clause?.kind === "infinitive" && dependentsOf(passage, clause).includes(other.clause),
      ),
  );
}

/** Sentences within which what was to be done is told not to have been. */
const UNDONE_WITHIN = 3;

/** "was to have ended with the signing of a protocol. It was not signed.": what did not come about is told once. */
export function withoutUnfulfilled(candidates: readonly Candidate[]): Candidate[] {
  const key = (type: string, thing: string, sentence: number): string => `${type} ${thing} ${sentence}`;
  const undone = new Set(
    candidates.flatMap(({ modality: { negated, status }, type, about, passage }) =>
      negated && status === "actual" ? about.map(({ value }) => key(type, value, passage.index)) : [],
    ),
  );
  return candidates.filter(
    ({ modality: { negated, status }, type, about, passage }) =>
      status !== "hypothetical" ||
      negated ||
      !about.some(({ value }) =>
        Array.from({ length: UNDONE_WITHIN + 1 }, (_, i) => passage.index + i).some((sentence) =>
          undone.has(key(type, value, sentence)),
        ),
      ),
  );
}

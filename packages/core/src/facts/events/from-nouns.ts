import type { Clause, NounPhrase } from "@chancery/language";

import type { RefusalReason } from "../../document/index.ts";
import type { EntityKind, EventType, TimeMention } from "../../record/index.ts";
import { partiesOf } from "../shared/parties.ts";
import type { EventTimes } from "../shared/event-times.ts";
import type { Passage, View } from "../shared/view.ts";
import { Filling, inClass } from "./arguments.ts";
import type { Candidate, Role } from "./candidate.ts";
import { fillAdjectives, fillAgents, fillFromClause, fillFromNeighbours, possessorOf } from "./noun-fill.ts";
import { allPhrases, isApart, isNamed, modifiersOf } from "./noun-phrases.ts";
import { isCarriedBy, isPredicate, nounModality, settingOf, type Setting } from "./noun-setting.ts";
import { occasionsOf } from "./occasions.ts";
import { nounStatusUnder, PRESUPPOSED } from "./modality.ts";
import { VERBS_BY_LEMMA, type NounPattern } from "./patterns/index.ts";
import type { PatternSet } from "./patterns/pattern-set.ts";
import { placeIn, placeOf } from "./places.ts";

/** "The talks took place in Oslo": a definite noun without arguments points back at what was told before. */
const POINTING: ReadonlySet<string> = new Set(["the", "this", "these", "that", "those"]);

/** Events that nouns tell: "talks with", "his trip last month to", "the signing of". */
export function fromNouns(
  view: View,
  passage: Passage,
  times: EventTimes,
  { nouns }: PatternSet,
): Candidate[] {
  return allPhrases(view, passage.phrases).flatMap((phrase) => {
    const patterns =
      nouns.get(view.compound(phrase.head)) ??
      nouns.get(view.lemma(phrase.head)) ??
      // "a working meeting": the head of a phrase is a noun, whatever its tag.
      nouns.get(view.norm(phrase.head)) ??
      [];
    let pointing: Candidate[] = [];
    for (const pattern of patterns) {
      if (!isNamed(view, phrase, pattern)) continue;
      const candidates = read(view, passage, phrase, pattern, times);
      if (candidates.some(({ anaphoric }) => !anaphoric)) return candidates;
      // A noun of several senses points back only where none of them is told in full.
      if (pointing.length === 0) pointing = candidates;
    }
    return pointing;
  });
}

function read(
  view: View,
  passage: Passage,
  phrase: NounPhrase,
  pattern: NounPattern,
  times: EventTimes,
): Candidate[] {
  const refuse = (reason: RefusalReason): [] => {
    view.refuse({ first: phrase.head, last: phrase.head + 1 }, pattern, reason);
    return [];
  };
  if (isSessionOf(view, phrase)) return refuse("frame.noun");
  const filling = new Filling(view, pattern.destinationRole);
  const setting = settingOf(view, passage, sessionAround(view, passage, phrase) ?? phrase);
  if (setting !== null && isPredicate(view, setting, phrase)) return refuse("frame.predicate");
  const { carriedBy, modifierNouns, requires } = pattern;
  if (carriedBy !== undefined && (setting === null || !isCarriedBy(setting, carriedBy)))
    return refuse("frame.carrier");
  if (pattern.counted === true && !isCounted(view, phrase)) return refuse("frame.noun");
  if (pattern.infinitive === true && !isBeforeInfinitive(view, phrase)) return refuse("needs.clause");
  if (pattern.preceded?.includes(view.norm(phrase.first - 1)) === false) return refuse("frame.noun");
  const filled = new Set<string>();
  if (pattern.possessor !== undefined && phrase.possessor !== null)
    filling.fill(pattern.possessor, possessorOf(view, setting, phrase.possessor));
  if (pattern.adjective !== undefined) fillAdjectives(view, phrase, pattern, filling);
  for (const { prep, phrase: inner } of modifiersOf(phrase, modifierNouns)) {
    const slot = pattern.modifiers?.[prep];
    const classes = modifierNouns?.[prep];
    if (slot === undefined || (prep === "by" && isWhoever(view, setting, phrase, inner))) continue;
    // "the visit of President Addo", but "a tour of Asia".
    if (slot === "destination" && prep === "of" && pattern.possessor !== undefined && isPerson(view, inner)) {
      filling.fill(pattern.possessor, inner);
      continue;
    }
    // "the handover of Hong Kong": land may be named.
    const land = slot === "place" && placeIn(view, inner) !== null;
    // "the release of Ana Quispe": whom it befalls may be named.
    const named = slot === "recipient" && isNamedOne(view, inner);
    if (classes !== undefined && !land && !named && !inClass(view, inner, classes))
      return refuse("frame.nouns");
    const said = slot === "about" && classes === undefined && pattern.aboutKinds === undefined;
    if (filling.fill(slot, inner, classes, pattern.aboutKinds) || said) filled.add(prep);
    // "the withdrawal of Soviet troops": those whose troops they are.
    if (classes !== undefined && pattern.ownersAre !== undefined)
      filling.fillOwners(pattern.ownersAre, inner);
  }
  // "the latter's state visit, his fourth to South Africa"
  for (const apposed of phrase.appositions)
    if (view.mentionAt(apposed.head) === undefined)
      for (const { prep, phrase: inner } of apposed.modifiers)
        if (pattern.modifiers?.[prep] === "destination") filling.fill("destination", inner);
  const sibling = fillFromNeighbours(view, passage, setting, phrase, pattern, filling);
  const bare = filling.roles.length === 0 && filling.about.length === 0;
  if (setting !== null) fillFromClause(view, setting, phrase, pattern, filling);
  const agents = fillAgents(view, passage, phrase, pattern, filling);
  const attending =
    bare &&
    filling.roles.length > 0 &&
    (agents || setting?.as === "attended") &&
    POINTING.has(view.norm(phrase.first));
  // "the adoption of a declaration" says what it is, whoever adopted it.
  const complete =
    pattern.needs?.parties === undefined && requires?.some((prep) => filled.has(prep)) === true;
  const pointer =
    bare &&
    !complete &&
    filling.roles.length === 0 &&
    POINTING.has(view.norm(phrase.first)) &&
    !isOfOfficers(view, phrase);
  const needs = pointer ? {} : (pattern.needs ?? {});
  const role = pattern.carrier ?? pattern.possessor;
  const bound = setting !== null && setting.as !== "mentioned" && setting.as !== "after";
  const telling = pattern.type === "attack" && setting !== null && isTellingSubject(setting, phrase);
  const time = timeOf(passage, phrase, times, {
    setting: bound || isWithinClause(setting, phrase) || telling ? setting : null,
    sibling,
    clause: setting?.clause ?? null,
  });
  const where = bound
    ? (placeOf(view, setting.clause, [phrase]) ?? view.hereOf(passage, setting.clause))
    : null;
  const placed = filling.place !== null || filling.destinations.length > 0;
  const told =
    setting?.as === "occurring" ||
    telling ||
    (setting?.as === "carried" && (setting.clause.verb.passive || isHeldByEnvoys(view, setting.clause)));
  const set =
    pattern.orSetting === true &&
    ((told && pattern.dated !== true && (placed || where !== null || time !== null)) ||
      isDatedName(view, phrase, pattern, time));
  if (needs.subject === true && !filling.roles.some((found) => found.role === role))
    return refuse("needs.subject");
  if (needs.place === true && !placed && !filling.hosted && !isPointed(view, setting, phrase))
    return refuse("needs.place");
  const pointedAt = requires?.some((prep) => pronounAfter(view, setting, phrase, prep)) === true;
  const carrying = setting?.as === "carried" ? setting.clause.obliques.map(({ prep }) => prep) : [];
  if (
    !pointer &&
    requires !== undefined &&
    !pointedAt &&
    !requires.some((prep) => filled.has(prep) || (pattern.carriedBy !== undefined && carrying.includes(prep)))
  )
    return refuse("needs.oblique");
  if (needs.object === true && filling.about.length === 0) return refuse("needs.about");
  if (needs.person === true && !filling.roles.some(({ entity }) => view.kindOf(entity) === "person"))
    return refuse("needs.person");
  // "hosted Addo for talks at the palace": the verb tells of the meeting.
  const verbal =
    setting !== null &&
    filling.roles.length === 0 &&
    (VERBS_BY_LEMMA.get(setting.clause.verb.lemma) ?? []).some(({ type }) => type === pattern.type);
  if (verbal && setting.as === "mentioned") return refuse("frame.noun");
  if (
    needs.parties !== undefined &&
    filling.roles.length < needs.parties &&
    !set &&
    !isPlaced(view, phrase, pattern, filling)
  )
    return refuse("needs.parties");

  const trigger = phrase.head;
  // "rejected a proposal by Malaysia": who refuses it does not undo that it was made.
  const refused =
    MADE.has(pattern.type) &&
    setting?.as === "governed" &&
    nounStatusUnder(setting.clause.verb.lemma) === "negated";
  const found =
    isResigning(pattern, setting) || refused
      ? PRESUPPOSED
      : nounModality(view, passage, setting, phrase.head);
  const legs =
    setting?.as === "carried" && filling.destinations.length > 1
      ? occasionsOf(view, setting.clause, filling, times.allOfClause(passage, setting.clause, trigger))
      : null;
  const occasions = legs ?? filling.byDestination().map((leg) => ({ ...leg, when: time }));
  return occasions.flatMap(({ roles, place, when }) =>
    byBody(view, phrase, pattern, roles).map((roles) => ({
      type: kindOf(view, phrase, pattern, setting, roles),
      pattern: pattern.id,
      passage,
      clause: setting?.clause ?? null,
      trigger,
      triggerSpan: view.tokenSpan(trigger),
      roles: roles.filter(({ entity }) => !filling.about.some(({ value }) => value === entity)),
      place: place ?? where,
      when: when?.when ? { value: when.when, spans: [when.span] } : null,
      about: filling.about,
      modality: found,
      anaphoric: pointer,
      ...(attending && { attending }),
      ...(pointer && set && { alone: true as const }),
      ...(isApart(view, phrase) && { apart: true as const }),
      indefinite: false,
    })),
  );
}

/** Acts of speech that are done once they are said. */
const MADE: ReadonlySet<string> = new Set(
  "proposal request demand invitation accusation criticism threat apology praise".split(" "),
);

/** "an official session of talks": the talks are the event, the session only its form. */
const SESSIONS: ReadonlySet<string> = new Set(["session", "round", "series"]);
const isSessionOf = (view: View, phrase: NounPhrase): boolean =>
  SESSIONS.has(view.lemma(phrase.head)) &&
  phrase.modifiers.some(({ prep, phrase: inner }) => prep === "of" && TALKS.has(view.lemma(inner.head)));
/** The session whose talks the phrase is: what is done with the one is done with the other. */
const sessionAround = (
  view: View,
  { phrases }: Passage,
  { first, head }: NounPhrase,
): NounPhrase | undefined =>
  view.norm(first - 1) === "of" && TALKS.has(view.lemma(head))
    ? allPhrases(view, phrases).find(
        (outer) => isSessionOf(view, outer) && outer.modifiers.some(({ phrase }) => phrase.head === head),
      )
    : undefined;
const TALKS: ReadonlySet<string> = new Set(
  "talk negotiation discussion consultation dialogue conversation".split(" "),
);

const isCounted = (view: View, { first, last }: NounPhrase): boolean =>
  view.tokens.slice(first, last).some(({ upos }) => upos === "NUM");

/** "its offer to host": the noun is its phrase's end, or only a phrase for whom ("to India") parts them. */
const isBeforeInfinitive = (view: View, { head, last }: NounPhrase): boolean =>
  [head + 1, last].some(
    (at) =>
      (view.norm(at) === "to" && view.token(at + 1)?.xpos === "VB") ||
      view.norm(at) === "that" ||
      /^(?:made|put|issued|submitted|tabled)$/.test(view.norm(view.norm(at) === "," ? at + 1 : at)),
  );

/** "backed her in a call on Tuesday", "praised Peru during a visit on Monday": what is done in the course of it is done at its time. */
const isWithinClause = (setting: Setting | null, phrase: NounPhrase): boolean =>
  setting?.as === "after" &&
  setting.clause.obliques.some(
    ({ prep, phrase: inner }) => inner === phrase && /^(?:in|at|during|on|over)$/.test(prep),
  );

/** "a withdrawal from both", "from there": from where, the sentence before tells. */
const pronounAfter = (view: View, setting: Setting | null, { last }: NounPhrase, prep: string): boolean =>
  setting !== null &&
  setting.clause.obliques.some(
    (oblique) =>
      oblique.at === last &&
      oblique.prep === prep &&
      /^(?:both|there|it|them|these|those)$/.test(view.norm(oblique.phrase.head)),
  );
const isPointed = (view: View, setting: Setting | null, phrase: NounPhrase): boolean =>
  pronounAfter(view, setting, phrase, "from");

/** Its own time, its neighbour's of the same journey, or that of the clause which tells of it. */
function timeOf(
  passage: Passage,
  { first, last, head }: NounPhrase,
  times: EventTimes,
  {
    setting,
    sibling,
    clause,
  }: {
    readonly setting: Setting | null;
    readonly sibling: NounPhrase | null;
    readonly clause: Clause | null;
  },
): TimeMention | null {
  const made = passage.clauses.find(
    ({ kind, verb, subject }) =>
      kind === "participial" && verb.passive && subject?.head === head && SET_UP.has(verb.lemma),
  );
  return (
    times.ofPhrase(first, last, head) ??
    // "Stalin's proposal, made in a letter on Sunday", "talks held in May"
    (made === undefined ? null : times.ofClause(passage, made, head)) ??
    (clause === null ? null : times.ofSubject(passage, clause, head)) ??
    (sibling === null ? null : times.ofPhrase(sibling.first, sibling.last, sibling.head)) ??
    (setting === null ? null : times.ofClause(passage, setting.clause, head))
  );
}

const SET_UP: ReadonlySet<string> = new Set(
  "make hold sign conclude issue deliver send present launch begin convene stage conduct announce carry pay".split(
    " ",
  ),
);

/** Events that their day makes known: "the attack on December 7, 1941". */
const DATED: ReadonlySet<EventType> = new Set<EventType>(["vote", "ceasefire", "attack", "election"]);

/** "In the referendum in January", "the 1991 referendum": a vote that its own time makes known. */
const isDatedName = (
  view: View,
  { first, last }: NounPhrase,
  { type }: NounPattern,
  time: TimeMention | null,
): boolean =>
  DATED.has(type) &&
  ((time !== null && view.timesIn(first, last).includes(time)) ||
    (view.norm(first - 1) === "after" &&
      view.timesAt(first - 2).some(({ type: kind }) => kind === "duration")));

/** "The two presidents held a meeting at the palace": who they are is not said here. */
const isHeldByEnvoys = (view: View, { subject }: Clause): boolean =>
  subject !== null && view.isPlural(subject.head) && inClass(view, subject, ["delegates"]);

/** "An attack on the parliament in December had led to war": what did something has been. */
const isTellingSubject = ({ clause: { subject, verb } }: Setting, { head }: NounPhrase): boolean =>
  subject?.head === head && verb.form === "finite" && verb.tense === "past" && verb.lemma !== "be";

/** "on the first visit by an American president": whoever he is, the clause says. */
const isWhoever = (view: View, setting: Setting | null, phrase: NounPhrase, { first }: NounPhrase): boolean =>
  /^an?$/.test(view.norm(first)) &&
  setting?.clause.obliques.some(({ phrase: inner }) => inner === phrase) === true;

/** "announced his resignation", "the restoration of ties was announced": with these words it is done. */
const isResigning = ({ type }: NounPattern, setting: Setting | null): boolean =>
  DECLARED.has(type) &&
  setting?.as === "governed" &&
  setting.clause.verb.lemma === "announce" &&
  setting.clause.verb.negation === null;

/** Acts that those who announce them do by announcing them. */
const DECLARED: ReadonlySet<EventType> = new Set<EventType>([
  "resignation",
  "establishing-relations",
  "breaking-relations",
  "sanction",
  "expulsion",
  "appointment",
  "termination",
  "conclusion",
  "ceasefire",
  "recognition",
  "death",
  "detention",
  "release",
]);

/** Talks of months, and those in which states as such take part or of which nobody is named, are negotiations. */
function kindOf(
  view: View,
  phrase: NounPhrase,
  { type }: NounPattern,
  setting: Setting | null,
  roles: readonly Role[],
): EventType {
  if (type !== "meeting" || view.lemma(phrase.head) !== "talk") return type;
  const states = roles.every(({ entity }) => view.kindOf(entity) !== "person");
  if (roles.length === 0 || (setting?.as === "attended" && states)) return "negotiation";
  const long = /^(?:months?|years?)$/;
  const stretched = view.norm(phrase.first - 1) === "of" && long.test(view.norm(phrase.first - 2));
  return stretched ? "negotiation" : type;
}

const isNamedOne = (view: View, phrase: NounPhrase): boolean =>
  partiesOf(view, phrase, new Set<EntityKind>(["person", "organization"])).some(
    ({ form }) => form === "name",
  );

const isPerson = (view: View, phrase: NounPhrase): boolean =>
  partiesOf(view, phrase, new Set<EntityKind>(["person"])).length > 0;

/** "the CSTO and EEU summits": a plural noun with two bodies tells of a session each. */
function byBody(
  view: View,
  { head }: NounPhrase,
  { type }: NounPattern,
  roles: readonly Role[],
): (readonly Role[])[] {
  const bodies = roles.filter(({ entity }) => view.kindOf(entity) === "organization");
  if (bodies.length < 2 || type === "visit" || !view.isPlural(head)) return [roles];
  return bodies.map((body) => roles.filter((role) => role === body || !bodies.includes(role)));
}

/** "peace talks in Geneva": a meeting known by its place, whoever took part. */
const isPlaced = (
  view: View,
  phrase: NounPhrase,
  { type }: NounPattern,
  { place, roles }: Filling,
): boolean =>
  (type === "meeting" || type === "negotiation" || type === "summit") &&
  place !== null &&
  roles.length === 0 &&
  view.kindOf(place.value) === "place" &&
  ((phrase.modifiers.some(({ prep }) => prep === "in" || prep === "at") &&
    /^(?:talk|negotiation|summit|conference)$/.test(view.lemma(phrase.head))) ||
    isOfOfficers(view, phrase));

/** "the sixth meeting of the heads of state of Central Asia": known by the offices of those who meet. */
const isOfOfficers = (view: View, { modifiers }: NounPhrase): boolean =>
  modifiers.some(({ prep, phrase }) => prep === "of" && OFFICERS.test(view.norm(phrase.head)));
const OFFICERS = /^(?:heads|leaders|presidents|premiers|ministers|ambassadors|chiefs)$/;

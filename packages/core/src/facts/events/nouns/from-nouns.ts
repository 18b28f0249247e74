import type { Clause, NounPhrase } from "@chancery/language";

import type { RefusalReason } from "../../../document/index.ts";
import type { TimeMention } from "../../../record/index.ts";
import type { EventTimes } from "../../shared/event-times.ts";
import { headMention } from "../../shared/party.ts";
import { isAhead } from "../../shared/time-scope.ts";
import type { Passage, View } from "../../shared/view.ts";
import { Filling } from "../arguments/filling.ts";
import { inClass } from "../arguments/noun-class.ts";
import type { Candidate, Read } from "../candidate.ts";
import { fillAddressee, fillReceiver } from "./fill-by-kind.ts";
import { fillAdjectives, fillFromClause } from "./fill-from-clause.ts";
import { fillAgents, fillFromNeighbours } from "./fill-neighbours.ts";
import {
  adjoiningTo,
  allPhrases,
  isApart,
  isNamed,
  isOfTopic,
  isOther,
  modifiersOf,
} from "./noun-phrases.ts";
import { leadingNoun, verblessHead } from "./leading-noun.ts";
import { verdictOn } from "./verdicts.ts";
import { isSuspended, isToEnd } from "./ended.ts";
import { nounModality } from "./noun-modality.ts";
import { isAttended, isCarriedBy, isPredicate, settingOf, type Setting } from "./noun-setting.ts";
import { isJudgesOwn } from "./own-deeds.ts";
import { possessorOf, turnHome } from "./possessors.ts";
import { occasionsOf } from "../arguments/occasions.ts";
import { nounStatusUnder, PRESUPPOSED, type Modality } from "../modality/modality.ts";
import {
  CANCELLING,
  carrierKey,
  HOSTING,
  LEADING_BY_LEMMA,
  VERBS_BY_LEMMA,
  type NounPattern,
  type Slot,
} from "../patterns/index.ts";
import type { PatternSet } from "../patterns/pattern-set.ts";
import { isAtHome, isOfKnownState } from "../verbs/needs/parties.ts";
import { isOfBody, placeIn, placeOf } from "../arguments/places.ts";
import {
  MADE,
  isBeforeInfinitive,
  isCounted,
  isProper,
  isSessionOf,
  isTellingSubject,
  kindOf,
  sessionAround,
} from "./noun-sense.ts";
import { arrivalPlace, isOfOfficers, isPlaced, isPointed, pronounAfter } from "./noun-places.ts";
import {
  beginningOf,
  isDatedName,
  isOfProposing,
  isResigning,
  isWithinClause,
  madeIn,
  timeOf,
} from "./noun-times.ts";
import { settingWithout } from "./stayed-away.ts";
import {
  byBody,
  byPartner,
  isHeldByEnvoys,
  isNamedOne,
  isOneSided,
  isPerson,
  isWhoever,
} from "./noun-sides.ts";

/** "The talks took place in Oslo": a definite noun without arguments points back at what was told before. */
const POINTING: ReadonlySet<string> = new Set(["the", "this", "these", "that", "those"]);

const UNDOING: ReadonlySet<string> = new Set(["withdraw", "revoke", "rescind", "cancel", "drop", "retract"]);

/** Events that nouns tell: "talks with", "his trip last month to", "the signing of". */
export function fromNouns(
  view: View,
  passage: Passage,
  times: EventTimes,
  { nouns }: PatternSet,
): Candidate[] {
  const leading = leadingNoun(view, passage, nouns);
  const within = allPhrases(view, passage.phrases).filter(({ head }) => head !== leading?.head);
  const verbless = { ...passage, clauses: [], own: [] };
  const head = verblessHead(view, passage, nouns);
  const verdict = head === null ? null : verdictOn(view, head, passage.sentence.last);
  const judged = (candidate: Candidate): Candidate =>
    verdict !== null && candidate.trigger === head && candidate.modality.status === "actual"
      ? { ...candidate, modality: verdict }
      : candidate;
  return [...(leading === null ? [] : [leading]), ...within].flatMap((phrase) => {
    const leads = phrase === leading;
    const patterns = [
      ...(leads ? patternsOf(view, phrase.head, LEADING_BY_LEMMA) : []),
      ...patternsOf(view, phrase.head, nouns),
    ];
    let pointing: Candidate[] = [];
    for (const pattern of patterns) {
      if (!isNamed(view, phrase, pattern)) continue;
      const candidates = read(view, leads ? verbless : passage, phrase, pattern, times, leads).map(judged);
      if (candidates.some(({ anaphoric }) => !anaphoric)) return candidates;
      // A noun of several senses points back only where none of them is told in full.
      if (pointing.length === 0) pointing = candidates;
    }
    return pointing;
  });
}

const patternsOf = (view: View, head: number, nouns: PatternSet["nouns"]): readonly NounPattern[] =>
  nouns.get(view.compound(head)) ??
  nouns.get(view.lemma(head)) ??
  // "a working meeting": the head of a phrase is a noun, whatever its tag.
  nouns.get(view.norm(head)) ??
  [];

function read(
  view: View,
  passage: Passage,
  phrase: NounPhrase,
  pattern: NounPattern,
  times: EventTimes,
  /** It heads a line without a verb, which says that it took place. */
  leads: boolean,
): Candidate[] {
  const refuse = (reason: RefusalReason): [] => {
    view.refuse({ first: phrase.head, last: phrase.head + 1 }, pattern, reason);
    return [];
  };
  if (isSessionOf(view, phrase)) return refuse("frame.noun");
  const filling = new Filling(view, pattern.destinationRole);
  const setting = settingWithout(view, passage, sessionAround(view, passage, phrase) ?? phrase);
  if (setting !== null && isPredicate(view, setting, phrase)) return refuse("frame.predicate");
  // "withdrew its recognition of Kosovo": the verb tells what becomes of it.
  if (pattern.type === "recognition" && setting !== null && UNDOING.has(setting.clause.verb.lemma))
    return refuse("frame.noun");
  const { carriedBy, modifierNouns, requires } = pattern;
  if (carriedBy !== undefined && !leads && (setting === null || !isCarriedBy(setting, carriedBy)))
    return refuse("frame.carrier");
  if (pattern.counted === true && !isCounted(view, phrase)) return refuse("frame.noun");
  if (pattern.infinitive === true && !isBeforeInfinitive(view, phrase)) return refuse("needs.clause");
  if (pattern.preceded?.includes(view.norm(phrase.first - 1)) === false) return refuse("frame.noun");
  const filled = new Set<string>();
  if (isJudgesOwn(view, setting, phrase)) return refuse("needs.subject");
  if (pattern.possessor !== undefined && phrase.possessor !== null)
    filling.fill(ownerRole(pattern, phrase), possessorOf(view, setting, phrase.possessor));
  if (pattern.adjective !== undefined) fillAdjectives(view, phrase, pattern, filling);
  for (const modifier of [
    ...modifiersOf(phrase, modifierNouns),
    ...adjoiningTo(view, phrase, setting?.clause, requires),
  ]) {
    const { prep, phrase: inner } = modifier;
    const slot = pattern.modifiers?.[prep];
    if (slot === "place" && (isOfTopic(view, phrase, modifier) || isOfBody(view, inner, modifier.at)))
      continue;
    const classes = modifierNouns?.[prep];
    // "witnessed the signing of the accords with Addo": he looks on too.
    if (prep === "with" && setting?.as === "witnessed") continue;
    if (slot === undefined || (prep === "by" && isWhoever(view, setting, phrase, inner))) continue;
    // "the expulsion of two Chadian envoys from Mali": of envoys whose state is known whoever has them there expels them.
    const host = view.mentionAt(inner.head);
    const sentHome = pattern.type === "expulsion" && prep === "from";
    const elsewhere = filling.roles.some(
      ({ role, entity }) => role === "recipient" && entity !== host?.entity,
    );
    if (sentHome && (host?.kind !== "country" || !elsewhere)) continue;
    // "the visit of President Addo", but "a tour of Asia".
    if (slot === "destination" && prep === "of" && pattern.possessor !== undefined && isPerson(view, inner)) {
      filling.fill(pattern.possessor, inner);
      continue;
    }
    // "the handover of Hong Kong": land may be named.
    const at = slot === "place" ? placeIn(view, inner) : null;
    // "the return of Morocco to the union": a state that comes back is no land that is given back.
    const land = at !== null && (view.kindOf(at.value) === "place" || view.lemma(phrase.head) !== "return");
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
  if (setting !== null) fillFromClause(view, passage, setting, phrase, pattern, filling);
  if (setting !== null) fillAddressee(setting, phrase, pattern, filling);
  if (setting !== null) fillReceiver(view, setting, phrase, pattern, filling);
  const agents = fillAgents(view, passage, phrase, pattern, filling);
  // "discussed it during talks held in May": the participle says when, the clause around it who.
  const around =
    setting?.as === "occurring" && filling.roles.length === 0
      ? settingOf(view, passage, phrase, false)
      : null;
  if (around?.as === "after") fillFromClause(view, passage, around, phrase, pattern, filling);
  if (pattern.type === "visit" && setting !== null) turnHome(view, setting, phrase, filling);
  const attending =
    bare &&
    filling.roles.length > 0 &&
    (agents ||
      // Of a ceremony that somebody attends it is he who makes an event.
      (setting !== null &&
        (pattern.type === "ceremony" ? setting.as === "attended" : isAttended(setting)))) &&
    POINTING.has(view.norm(phrase.first));
  // "the adoption of a declaration" says what it is, whoever adopted it.
  const complete =
    pattern.needs?.parties === undefined && requires?.some((prep) => filled.has(prep)) === true;
  const pointer =
    bare &&
    !complete &&
    filling.roles.length === 0 &&
    POINTING.has(view.norm(phrase.first)) &&
    !isOfOfficers(view, phrase) &&
    !isProper(view, phrase);
  // "preparations for the Washington Summit": what is only named is not told of.
  const named = setting === null || setting.as === "mentioned" || setting.as === "after";
  if (filling.roles.length === 0 && named && isProper(view, phrase)) return refuse("frame.noun");
  const needs = pointer ? {} : (pattern.needs ?? {});
  const role = pattern.carrier ?? pattern.possessor;
  const bound = setting !== null && setting.as !== "mentioned" && setting.as !== "after";
  const telling = pattern.type === "attack" && setting !== null && isTellingSubject(setting, phrase);
  const time = timeOf(passage, phrase, times, {
    setting: bound || isWithinClause(setting, phrase, pattern) || telling ? setting : null,
    sibling,
    clause: setting?.clause ?? null,
    declared: isResigning(pattern, setting),
  });
  const beginning = time ?? beginningOf(passage, phrase, times);
  const where = bound
    ? (placeOf(view, setting.clause, [phrase]) ??
      hostTown(view, setting) ??
      view.hereOf(passage, setting.clause))
    : null;
  const making = madeIn(passage, phrase);
  const madeAt = making === undefined ? null : placeOf(view, making);
  const here = needs.place === true && setting !== null ? arrivalPlace(view, setting, filling) : null;
  if (here !== null) filling.destinations.push({ value: here, spans: [view.tokenSpan(phrase.head)] });
  const placed = filling.place !== null || filling.destinations.length > 0;
  const told =
    leads ||
    setting?.as === "occurring" ||
    telling ||
    (setting?.as === "carried" &&
      (setting.clause.verb.passive ||
        isHeldByEnvoys(view, setting.clause) ||
        // "The bloc held its Double Troika Summit in Maputo": its name and place make it known.
        (setting.clause.verb.lemma === "hold" && isProper(view, phrase))));
  const set =
    pattern.orSetting === true &&
    ((told && pattern.dated !== true && (placed || where !== null || time !== null)) ||
      isDatedName(view, phrase, pattern, time));
  if (needs.subject === true && !filling.roles.some((found) => found.role === role))
    return refuse("needs.subject");
  // "was due in Lima, but put off his visit": the one told of before.
  const off = pattern.type === "visit" && !placed && isOwnCalledOff(view, setting, phrase);
  if (needs.place === true && !placed && !filling.hosted && !isPointed(view, setting, phrase) && !off)
    return refuse("needs.place");
  const pointedAt = requires?.some((prep) => pronounAfter(view, setting, phrase, prep)) === true;
  // "staged a protest in Lima", "protests erupted in Lima": the phrase may be the verb's.
  const carrying =
    setting?.as === "carried" || setting?.as === "occurring"
      ? setting.clause.obliques.map(({ prep }) => prep)
      : [];
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
  if (needs.foreign === true && (isAtHome(view, filling) || !isOfKnownState(view, filling)))
    return refuse("needs.abroad");
  // "was carried in the Senate by 31 votes to ten": the house that votes.
  if (pattern.counted === true && filling.roles.length === 0)
    for (const house of housesOf(view, setting)) filling.fill("actor", house);
  if (isOneSided(view, phrase, filling, setting) || isPrivate(view, phrase, pattern, filling))
    return refuse("needs.parties");
  // "hosted Addo for talks at the palace": the verb tells of the meeting.
  const verbal =
    setting !== null &&
    filling.roles.length === 0 &&
    (VERBS_BY_LEMMA.get(setting.clause.verb.lemma) ?? []).some(({ type }) => type === pattern.type);
  if (verbal && setting.as === "mentioned") return refuse("frame.noun");
  // "Eritrea's attack on Badme": a town that is struck stands for whoever holds it.
  const struck = pattern.type === "attack" && filling.place !== null && phrase.possessor !== null ? 1 : 0;
  if (
    needs.parties !== undefined &&
    filling.roles.length + struck < needs.parties &&
    !set &&
    !isPlaced(view, phrase, pattern, filling)
  )
    return refuse("needs.parties");

  const ended =
    setting !== null &&
    (isToEnd(view, passage, setting, pattern, phrase.head) ||
      isSuspended(view, setting, pattern, phrase.head));
  if (ended) return refuse("frame.carrier");
  const trigger = phrase.head;
  // "rejected a proposal by Malaysia": who refuses it does not undo that it was made.
  // So does who will not have it that "Venezuela's 2018 election" was a fair one.
  const refused =
    (MADE.has(pattern.type) || (pattern.type === "election" && phrase.possessor !== null)) &&
    setting?.as === "governed" &&
    nounStatusUnder(setting.clause.verb.lemma) === "negated";
  // "announced its approval of the plan": by saying so it is given.
  const given =
    pattern.type === "adoption" &&
    setting?.clause.verb.lemma === "announce" &&
    /^(?:approval|acceptance|endorsement|adoption)$/.test(view.lemma(phrase.head)) &&
    phrase.possessor !== null;
  // "Peru's proposal is not on the agenda": it was made.
  const made = MADE.has(pattern.type) && setting?.as === "mentioned" && setting.clause.verb.lemma === "be";
  const found =
    isResigning(pattern, setting) || refused || given || made
      ? PRESUPPOSED
      : nounModality(view, passage, setting, phrase.head);
  const day =
    found.status === "proposed" && isOfProposing(view, setting, phrase.head, time) ? null : beginning;
  const modality: Modality =
    (found.status === "ongoing" && isAhead(view, day?.when ?? null)) ||
    (found.status === "hypothetical" && !found.negated && isSetDay(view, phrase, pattern, time))
      ? { ...found, status: "planned" }
      : found;
  const judged = setting?.as === "occurring" && isToBeGood(view, setting.clause) ? true : undefined;
  // "flew to Mali on Monday and Chad on Tuesday", "had two meetings this year, in Lima in May and in Quito in June"
  const several = filling.destinations.length > 1 || view.isPlural(phrase.head);
  const legs =
    setting?.as === "carried" && several
      ? occasionsOf(
          view,
          setting.clause,
          filling,
          times
            .allOfClause(passage, setting.clause, trigger)
            .filter(
              ({ span }) =>
                view.tokenAt(span.start) < phrase.first || view.tokenAt(span.start) >= phrase.last,
            ),
        )
      : null;
  const occasions = legs ?? filling.byDestination().map((leg) => ({ ...leg, when: day }));
  return occasions.flatMap(({ roles, place, when }) =>
    byBody(view, phrase, pattern, roles)
      .flatMap((some) => byPartner(view, phrase, some))
      .map((roles) => ({
        type: kindOf(view, phrase, pattern, setting, roles),
        pattern: pattern.id,
        passage: leads ? (view.passageAt(passage.index) ?? passage) : passage,
        clause: setting?.clause ?? null,
        trigger,
        triggerSpan: view.tokenSpan(trigger),
        roles: roles.filter(({ entity }) => !filling.about.some(({ value }) => value === entity)),
        place: place ?? madeAt ?? where,
        when: when?.when ? { value: when.when, spans: [when.span] } : null,
        about: filling.about,
        modality,
        anaphoric: pointer || judged === true || off,
        ...(attending && { attending }),
        ...(judged && { judged }),
        ...(((pointer && set) || judged === true) && { alone: true as const }),
        ...(isApart(view, phrase) && { apart: true as const }),
        ...(isOther(view, phrase) && { further: true as const }),
        indefinite: false,
      })),
  );
}

/** "the company's talks with its bankers", "negotiations with his landlord": with somebody who acts for nobody. */
const isPrivate = (
  view: View,
  { modifiers }: NounPhrase,
  { type }: NounPattern,
  { roles }: Filling,
): boolean =>
  roles.length === 0 &&
  (type === "meeting" || type === "negotiation") &&
  modifiers.some(({ prep, phrase }) => prep === "with" && inClass(view, phrase, ["privates"]));

/** "put off his visit", "their trip was cancelled". */
const isOwnCalledOff = (view: View, setting: Setting | null, { possessor }: NounPhrase): boolean =>
  possessor !== null &&
  /^(?:his|her|their)$/.test(view.norm(possessor.head)) &&
  (setting?.as === "carried" || setting?.as === "occurring") &&
  CANCELLING.has(carrierKey(setting.clause.verb));

/** "so that the 28 March elections can be held": what has its day is planned, however it will be held. */
const isSetDay = (view: View, phrase: NounPhrase, pattern: NounPattern, time: TimeMention | null): boolean =>
  pattern.type === "election" &&
  /^(?:the|this|its|their)$/.test(view.norm(phrase.first)) &&
  isDatedName(view, phrase, pattern, time);

/** "hoped that Addo's visit would be fruitful": of what the article tells as it is, what will come of it; else of one to come. */
function isToBeGood(view: View, { verb }: Clause): boolean {
  if (verb.lemma !== "be" || (verb.modal === null && verb.tense !== "future")) return false;
  return GOOD.test(view.norm(DEGREES.test(view.norm(verb.last)) ? verb.last + 1 : verb.last));
}
const DEGREES = /^(?:very|highly|truly|mutually|most)$/;
const GOOD =
  /^(?:successful|fruitful|productive|useful|beneficial|constructive|historic|memorable|rewarding)$/;

/** "Mali's detention of an envoy": whose deed it is where "of" tells whom it befalls, and whom it befalls else ("the envoy's detention"). */
function ownerRole({ possessor = "actor", modifiers }: NounPattern, phrase: NounPhrase): Slot {
  // "Lithuania's recognition by Denmark": whose it is has it done to him by whom "by" names.
  const undergone =
    possessor === "actor" && modifiers?.["by"] === "actor" && modifiers["of"] === "recipient"
      ? phrase.modifiers.some(({ prep }) => prep === "by") &&
        !phrase.modifiers.some(({ prep }) => prep === "of")
      : false;
  if (undergone) return "recipient";
  const both = possessor === "recipient" && modifiers?.["of"] === possessor;
  return both && phrase.modifiers.some(({ prep }) => prep === "of")
    ? (modifiers?.["by"] ?? possessor)
    : possessor;
}

/** "Lima hosted talks between Peru and Chad": the town that holds them is where they are. */
function hostTown(view: View, { clause: { verb, subject }, as }: Setting): Read<string> | null {
  if (as !== "carried" || subject === null || verb.passive || !HOSTING.has(verb.lemma)) return null;
  const town = view.mentionAt(subject.head);
  return town?.kind === "place" && town.group === undefined
    ? { value: town.entity, spans: [town.span] }
    : null;
}

/** The bodies in which the clause sets what it tells. */
const housesOf = (view: View, setting: Setting | null): NounPhrase[] =>
  (setting?.clause.obliques ?? []).flatMap(({ prep, phrase }) =>
    prep === "in" && headMention(view, phrase)?.kind === "organization" ? [phrase] : [],
  );

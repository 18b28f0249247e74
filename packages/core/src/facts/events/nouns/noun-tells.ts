/** What the words around an event noun say of it: whose and when it is, and whether the little that is told makes it an event. */
import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import type { EntityKind, EventType, TimeMention } from "../../../record/index.ts";
import { partiesOf } from "../../shared/parties.ts";
import type { EventTimes } from "../../shared/event-times.ts";
import { isAhead } from "../../shared/time-scope.ts";
import type { Passage, View } from "../../shared/view.ts";
import { nounStatusUnder } from "../modality/modality.ts";
import { Filling } from "../arguments/filling.ts";
import { inClass } from "../arguments/noun-class.ts";
import type { Role } from "../candidate.ts";
import { allPhrases } from "./noun-phrases.ts";
import { type Setting } from "./noun-setting.ts";
import { type NounPattern } from "../patterns/index.ts";
import { placeIn } from "../arguments/places.ts";

/** "a visit to Peru starting tomorrow", "talks beginning on 5 May": the day that a participle behind the noun gives it. */
export function beginningOf(
  passage: Passage,
  { head, last }: NounPhrase,
  times: EventTimes,
): TimeMention | null {
  const begins = passage.clauses.find(
    ({ kind, subject, verb }) =>
      kind === "participial" &&
      /^(?:start|begin|commence)$/.test(verb.lemma) &&
      subject?.head === head &&
      verb.first >= head &&
      verb.first <= last + 1,
  );
  return begins === undefined ? null : times.ofClause(passage, begins, begins.verb.head);
}

/** "On Monday Kenya called for talks": the day of the call, and no day of talks that nobody has held yet. */
export function isOfProposing(
  view: View,
  setting: Setting | null,
  noun: number,
  time: TimeMention | null,
): boolean {
  if (setting?.as !== "governed" || time === null || setting.clause.verb.tense !== "past") return false;
  if (nounStatusUnder(setting.clause.verb.lemma) !== "proposed") return false;
  if (view.tokenAt(time.span.start) < noun) return true;
  return view.doc.published !== null && !isAhead(view, time.when);
}

/** Acts of speech that are done once they are said. */
export const MADE: ReadonlySet<string> = wordSet(
  "proposal request demand invitation accusation criticism threat apology praise",
);

/** "an official session of talks": the talks are the event, the session only its form. */
const SESSIONS: ReadonlySet<string> = new Set(["session", "round", "series"]);
export const isSessionOf = (view: View, phrase: NounPhrase): boolean =>
  SESSIONS.has(view.lemma(phrase.head)) &&
  phrase.modifiers.some(({ prep, phrase: inner }) => prep === "of" && TALKS.has(view.lemma(inner.head)));
/** The session whose talks the phrase is: what is done with the one is done with the other. */
export const sessionAround = (
  view: View,
  { phrases }: Passage,
  { first, head }: NounPhrase,
): NounPhrase | undefined =>
  view.norm(first - 1) === "of" && TALKS.has(view.lemma(head))
    ? allPhrases(view, phrases).find(
        (outer) => isSessionOf(view, outer) && outer.modifiers.some(({ phrase }) => phrase.head === head),
      )
    : undefined;
const TALKS: ReadonlySet<string> = wordSet("talk negotiation discussion consultation dialogue conversation");

export const isCounted = (view: View, { first, last }: NounPhrase): boolean =>
  view.tokens.slice(first, last).some(({ upos }) => upos === "NUM");

/** "its offer to host": the noun is its phrase's end, or only a phrase for whom ("to India") parts them. */
export const isBeforeInfinitive = (view: View, { head, last }: NounPhrase): boolean =>
  [head + 1, last, ...(view.norm(last) === "," ? [last + 1] : [])].some(
    (at) =>
      (view.norm(at) === "to" && view.token(at + 1)?.xpos === "VB") ||
      view.norm(at) === "that" ||
      /^(?:made|put|issued|submitted|tabled)$/.test(view.norm(view.norm(at) === "," ? at + 1 : at)),
  );

/** "backed her in a call on Tuesday", "praised Peru during a visit on Monday": what is done in the course of it is done at its time. */
export const isWithinClause = (
  setting: Setting | null,
  phrase: NounPhrase,
  { type }: Pick<NounPattern, "type">,
): boolean =>
  setting !== null &&
  setting.clause.obliques.some(
    ({ prep, phrase: inner }) =>
      inner === phrase &&
      (setting.as === "after"
        ? /^(?:in|at|during|on|over)$/.test(prep)
        : // "In Riga on 6 July, on the first visit by a premier, he urged": what is done on a visit is done while it lasts.
          (setting.as === "mentioned" && type === "visit" && prep === "on") ||
          // "ratified the treaty on Tuesday by a vote of 105 to 3"
          (setting.as === "mentioned" && type === "vote" && prep === "by")),
  );

/** "a withdrawal from both", "from there": from where, the sentence before tells. */
export const pronounAfter = (
  view: View,
  setting: Setting | null,
  { last }: NounPhrase,
  prep: string,
): boolean =>
  setting !== null &&
  setting.clause.obliques.some(
    (oblique) =>
      oblique.at === last &&
      oblique.prep === prep &&
      /^(?:both|there|it|them|these|those)$/.test(view.norm(oblique.phrase.head)),
  );
export const isPointed = (view: View, setting: Setting | null, phrase: NounPhrase): boolean =>
  pronounAfter(view, setting, phrase, "from");

type Extent = Pick<NounPhrase, "first" | "last" | "head">;

/** "talks held in Lima", "the summit to be held in Oslo in July", "a visit which was planned for May": the clause that says when and where the noun's event is. */
export const madeIn = ({ clauses }: Passage, { last, head }: Extent): Clause | undefined =>
  clauses.find(({ kind, verb, subject }) => {
    if (!verb.passive || subject === null) return false;
    // "talks on the treaty to be signed in Lima": only what is held is the talks.
    if (kind === "infinitive")
      return verb.first === last && (head === last - 1 ? SET_UP : HELD).has(verb.lemma);
    // "the cancellation of the treaty signed in Lima": the treaty was signed there.
    const itsObject = PAPERED.has(verb.lemma) && subject.modifiers.some(({ prep }) => prep === "of");
    if (kind === "participial" && subject.head === head && SET_UP.has(verb.lemma)) return !itsObject;
    return (
      (kind === "relative" || kind === "participial") &&
      // The antecedent may have been taken for the last noun of the phrase.
      head <= subject.head &&
      subject.head < last &&
      // "had been planned for May": of which year the perfect does not say.
      !verb.perfect &&
      (SET_FOR.has(verb.lemma) || (kind === "relative" && SET_UP.has(verb.lemma)))
    );
  });

/** Its own time, its neighbour's of the same journey, or that of the clause which tells of it. */
export function timeOf(
  passage: Passage,
  { first, last, head }: Extent,
  times: EventTimes,
  {
    setting,
    sibling,
    clause,
    declared,
  }: {
    readonly setting: Setting | null;
    /** Done by being announced. */
    readonly declared: boolean;
    readonly sibling: NounPhrase | null;
    readonly clause: Clause | null;
  },
): TimeMention | null {
  const made = madeIn(passage, { first, last, head });
  return (
    times.ofPhrase(first, last, head) ??
    // "Stalin's proposal, made in a letter on Sunday", "talks held in May"
    (made === undefined ? null : times.ofClause(passage, made, head)) ??
    (clause === null ? null : times.ofSubject(passage, clause, head)) ??
    (sibling === null ? null : times.ofPhrase(sibling.first, sibling.last, sibling.head)) ??
    (setting === null
      ? null
      : declared
        ? times.ofClause(passage, setting.clause, head)
        : settingTime(passage, setting, head, times)) ??
    (setting === null && passage.clauses.length === 0 ? times.ofEntry(passage, null, head) : null)
  );
}

/** "On Monday he announced a visit": the day before the noun is that of the telling, not of what is told to come. */
function settingTime(
  passage: Passage,
  { as, clause }: Setting,
  head: number,
  times: EventTimes,
): TimeMention | null {
  const time = times.ofClause(passage, clause, head);
  const { verb } = clause;
  const told = as === "governed" && ANNOUNCING.has(verb.lemma) && verb.tense === "past" && !verb.passive;
  return told && time !== null && times.isBefore(time, head) ? null : time;
}
const ANNOUNCING: ReadonlySet<string> = wordSet(
  "announce plan promise confirm declare unveil reveal propose suggest",
);

/** "a trip that had been pencilled in for October": when it was to be. */
const SET_FOR: ReadonlySet<string> = wordSet("schedule plan pencil slate set fix expect");

const HELD: ReadonlySet<string> = wordSet("hold convene stage host");

const PAPERED: ReadonlySet<string> = new Set(["sign", "conclude", "issue"]);
const SET_UP: ReadonlySet<string> = wordSet(
  "make hold sign conclude issue deliver send present launch begin convene stage conduct announce carry pay",
);

/** Events that their day makes known: "the attack on December 7, 1941". */
const DATED: ReadonlySet<EventType> = new Set<EventType>(["vote", "ceasefire", "attack", "election"]);

/** "In the referendum in January", "the 1991 referendum": a vote that its own time makes known. */
export const isDatedName = (
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
export const isHeldByEnvoys = (view: View, { subject }: Clause): boolean =>
  subject !== null && view.isPlural(subject.head) && inClass(view, subject, ["delegates"]);

/** "An attack on the parliament in December had led to war": what did something has been. */
export const isTellingSubject = ({ clause: { subject, verb } }: Setting, { head }: NounPhrase): boolean =>
  subject?.head === head && verb.form === "finite" && verb.tense === "past" && verb.lemma !== "be";

/** "on the first visit by an American president": whoever he is, the clause says. */
export const isWhoever = (
  view: View,
  setting: Setting | null,
  phrase: NounPhrase,
  { first }: NounPhrase,
): boolean =>
  /^an?$/.test(view.norm(first)) &&
  setting?.clause.obliques.some(({ phrase: inner }) => inner === phrase) === true;

/** "announced his resignation", "the restoration of ties was announced": with these words it is done. */
export const isResigning = ({ type }: NounPattern, setting: Setting | null): boolean =>
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
export function kindOf(
  view: View,
  phrase: NounPhrase,
  { type }: NounPattern,
  setting: Setting | null,
  roles: readonly Role[],
): EventType {
  if (type === "meeting" && isByLine(view, phrase, setting)) return "call";
  if (type !== "meeting" || view.lemma(phrase.head) !== "talk") return type;
  const states = roles.every(({ entity }) => view.kindOf(entity) !== "person");
  if (roles.length === 0 || (setting?.as === "attended" && states)) return "negotiation";
  const long = /^(?:months?|years?)$/;
  const stretched = view.norm(phrase.first - 1) === "of" && long.test(view.norm(phrase.first - 2));
  return stretched ? "negotiation" : type;
}

/** "held consultations by phone", "talks over the telephone". */
const isByLine = (view: View, { modifiers }: NounPhrase, setting: Setting | null): boolean =>
  [...modifiers, ...(setting?.as === "carried" ? setting.clause.obliques : [])].some(
    ({ prep, phrase }) => /^(?:by|over|via|on)$/.test(prep) && inClass(view, phrase, ["phone"]),
  );

export const isNamedOne = (view: View, phrase: NounPhrase): boolean =>
  partiesOf(view, phrase, new Set<EntityKind>(["person", "organization"])).some(
    ({ form }) => form === "name",
  );

export const isPerson = (view: View, phrase: NounPhrase): boolean =>
  partiesOf(view, phrase, new Set<EntityKind>(["person"])).length > 0;

/** "proposals on talks with Peru and Chad": two who are both talked with do not talk with each other; who does is not told. */
export function isOneSided(
  view: View,
  { first, modifiers }: NounPhrase,
  { roles }: Filling,
  setting: Setting | null,
): boolean {
  if (setting !== null && setting.as !== "mentioned" && setting.as !== "governed") return false;
  // "Addo in separate meetings with Brandt and Quispe": in a headline whoever stands before "in" is the other side.
  const headed = setting === null && view.norm(first - 1) === "in";
  const partners = modifiers.find(({ prep }) => prep === "with")?.phrase;
  if (partners === undefined || roles.length < 2 || partners.conjuncts.length < 2) return false;
  // Two persons may well have come to one table.
  return roles.every(
    ({ role, spans, entity }) =>
      role === "participant" &&
      (headed || view.kindOf(entity) !== "person") &&
      spans.every(({ start }) => {
        const at = view.tokenAt(start);
        return partners.first <= at && at < partners.last;
      }),
  );
}

/** "the CSTO and EEU summits": a plural noun with two bodies tells of a session each. */
export function byBody(
  view: View,
  { first, last, head }: NounPhrase,
  { type }: NounPattern,
  roles: readonly Role[],
): (readonly Role[])[] {
  // "called on the two bodies to join the talks": those that stand elsewhere sit together.
  const bodies = roles.filter(
    ({ entity, spans }) =>
      view.kindOf(entity) === "organization" &&
      spans.some(({ start }) => first <= view.tokenAt(start) && view.tokenAt(start) < last),
  );
  if (bodies.length < 2 || type === "visit" || !view.isPlural(head)) return [roles];
  return bodies.map((body) => roles.filter((role) => role === body || !bodies.includes(role)));
}

/** "held separate meetings with Addo, Brandt and Quispe": one with each. */
export function byPartner(
  view: View,
  { head, modifiers, first }: NounPhrase,
  roles: readonly Role[],
): (readonly Role[])[] {
  const separate = view.tokens
    .slice(first, head)
    .some(({ norm }) => norm === "separate" || norm === "individual");
  const partners = modifiers.find(({ prep }) => prep === "with")?.phrase.conjuncts ?? [];
  // "separate talks with A and B" are one thing in English, meetings are counted.
  if (!separate || view.norm(head) !== "meetings" || partners.length < 2) return [roles];
  const within = ({ spans }: Role, part: NounPhrase): boolean =>
    spans.some(({ start }) => part.first <= view.tokenAt(start) && view.tokenAt(start) < part.last);
  const others = roles.filter((role) => !partners.some((part) => within(role, part)));
  const each = partners
    .map((part) => roles.filter((role) => within(role, part)))
    .filter((met) => met.length > 0);
  return others.length === 0 || each.length < 2 ? [roles] : each.map((met) => [...others, ...met]);
}

/** "the Space Talks", "the Washington Summit": what has a name of its own takes up nothing that was told before. */
export const isProper = (view: View, { first, head }: NounPhrase): boolean => {
  const named = view.mentionAt(head);
  return named?.kind === "event" && named.form === "name" && named.last - named.first > 1 && first < head;
};

/** "peace talks in Geneva": a meeting known by its place, whoever took part. */
export const isPlaced = (
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
export const isOfOfficers = (view: View, { modifiers }: NounPhrase): boolean =>
  modifiers.some(({ prep, phrase }) => prep === "of" && OFFICERS.test(view.norm(phrase.head)));
const OFFICERS = /^(?:heads|leaders|presidents|premiers|ministers|ambassadors|chiefs)$/;

/** "The President arrived on Monday on a state visit": where the report comes from, unless it is his own country. */
export function arrivalPlace(
  view: View,
  { clause, as }: Setting,
  { place, destinations, roles, hosted }: Filling,
): string | null {
  const here = view.doc.datelinePlace ?? null;
  const { verb } = clause;
  if (here === null || hosted || as !== "attended" || verb.lemma !== "arrive" || verb.form !== "finite")
    return null;
  if (place !== null || destinations.length > 0 || verb.tense !== "past") return null;
  const travels = clause.obliques.some(
    ({ prep, phrase }) =>
      /^(?:from|in|at|to)$/.test(prep) && placeIn(view, phrase) !== null && prep !== "from",
  );
  if (travels || view.statementAt(view.tokenSpan(verb.head).start) !== null) return null;
  const state = view.doc.knowledge.entity(here)?.country ?? here;
  const visitors = roles.filter(({ role }) => role === "visitor");
  const foreign = visitors.every(({ entity }) => {
    const states = [...view.statesOf(entity), view.doc.knowledge.entity(entity)?.country ?? ""];
    return states.some((own) => own !== "") && !states.includes(state);
  });
  return visitors.length > 0 && foreign ? here : null;
}

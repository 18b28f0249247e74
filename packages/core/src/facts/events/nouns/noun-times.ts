// Of when an event noun is: its own time, its neighbour's, or that of the clause which tells of it.

import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import type { EventType, TimeMention } from "../../../record/index.ts";
import type { EventTimes } from "../../shared/event-times.ts";
import { isAhead } from "../../shared/time-scope.ts";
import type { Passage, View } from "../../shared/view.ts";
import { nounStatusUnder } from "../modality/modality.ts";
import type { NounPattern } from "../patterns/index.ts";
import type { Setting } from "./noun-setting.ts";

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

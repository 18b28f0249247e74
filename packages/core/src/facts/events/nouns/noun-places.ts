// Where an event noun is, and what its place makes known of it.

import type { NounPhrase } from "@chancery/language";

import type { View } from "../../shared/view.ts";
import { Filling } from "../arguments/filling.ts";
import { placeIn } from "../arguments/places.ts";
import type { NounPattern } from "../patterns/index.ts";
import type { Setting } from "./noun-setting.ts";

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

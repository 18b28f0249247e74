// What a noun's pattern demands of the arguments found: an event that lacks it is none.

import type { NounPhrase } from "@chancery/language";

import type { RefusalReason } from "../../../document/index.ts";
import { headMention } from "../../shared/party.ts";
import type { View } from "../../shared/view.ts";
import type { Filling } from "../arguments/filling.ts";
import { inClass } from "../arguments/noun-class.ts";
import { VERBS_BY_LEMMA, type NounPattern } from "../patterns/index.ts";
import { isAtHome, isOfKnownState } from "../verbs/needs/parties.ts";
import { isSuspended, isToEnd } from "./ended.ts";
import { isPlaced, isPointed, pronounAfter } from "./noun-places.ts";
import type { NounArguments, NounReading, NounScene } from "./noun-reading.ts";
import { isProper } from "./noun-sense.ts";
import type { Setting } from "./noun-setting.ts";
import { isOneSided } from "./noun-sides.ts";

/** Why what was found is no event of the pattern; null if it is one. Fills in the house that votes, where its count is told. */
export function lackOf(reading: NounReading, found: NounArguments, scene: NounScene): RefusalReason | null {
  const { view, passage, phrase, pattern, setting } = reading;
  const { filling } = found;
  const { roles } = filling;
  const needs = found.pointer ? {} : (pattern.needs ?? {});
  const role = pattern.carrier ?? pattern.possessor;
  if (roles.length === 0 && isOnlyNamed(setting) && isProper(view, phrase)) return "frame.noun";
  if (needs.subject === true && !roles.some((one) => one.role === role)) return "needs.subject";
  if (
    needs.place === true &&
    !scene.placed &&
    !filling.hosted &&
    !isPointed(view, setting, phrase) &&
    !scene.off
  )
    return "needs.place";
  if (lacksOblique(reading, found)) return "needs.oblique";
  if (needs.object === true && filling.about.length === 0) return "needs.about";
  if (needs.person === true && !roles.some(({ entity }) => view.kindOf(entity) === "person"))
    return "needs.person";
  if (needs.foreign === true && (isAtHome(view, filling) || !isOfKnownState(view, filling)))
    return "needs.abroad";
  // "was carried in the Senate by 31 votes to ten": the house that votes.
  if (pattern.counted === true && roles.length === 0)
    for (const house of housesOf(view, setting)) filling.fill("actor", house);
  if (isOneSided(view, phrase, filling, setting) || isPrivate(view, phrase, pattern, filling))
    return "needs.parties";
  if (isToldByVerb(pattern, setting, filling)) return "frame.noun";
  if (needs.parties !== undefined && !hasParties(reading, filling, needs.parties) && !scene.set)
    return "needs.parties";
  const ended =
    setting !== null &&
    (isToEnd(view, passage, setting, pattern, phrase.head) ||
      isSuspended(view, setting, pattern, phrase.head));
  return ended ? "frame.carrier" : null;
}

/** "preparations for the Washington Summit": what is only named is not told of. */
const isOnlyNamed = (setting: Setting | null): boolean =>
  setting === null || setting.as === "mentioned" || setting.as === "after";

/** None of the phrases that the pattern asks for is there, behind the noun or behind the verb that carries it. */
function lacksOblique(
  { view, phrase, pattern: { requires, carriedBy }, setting }: NounReading,
  { pointer, filled }: NounArguments,
): boolean {
  if (pointer || requires === undefined) return false;
  if (requires.some((prep) => pronounAfter(view, setting, phrase, prep))) return false;
  // "staged a protest in Lima", "protests erupted in Lima": the phrase may be the verb's.
  const carrying =
    carriedBy !== undefined && (setting?.as === "carried" || setting?.as === "occurring")
      ? setting.clause.obliques.map(({ prep }) => prep)
      : [];
  return !requires.some((prep) => filled.has(prep) || carrying.includes(prep));
}

function hasParties({ view, phrase, pattern }: NounReading, filling: Filling, needed: number): boolean {
  // "Eritrea's attack on Badme": a town that is struck stands for whoever holds it.
  const struck = pattern.type === "attack" && filling.place !== null && phrase.possessor !== null ? 1 : 0;
  return filling.roles.length + struck >= needed || isPlaced(view, phrase, pattern, filling);
}

/** "hosted Addo for talks at the palace": the verb tells of the meeting. */
const isToldByVerb = ({ type }: NounPattern, setting: Setting | null, { roles }: Filling): boolean =>
  setting?.as === "mentioned" &&
  roles.length === 0 &&
  (VERBS_BY_LEMMA.get(setting.clause.verb.lemma) ?? []).some((verb) => verb.type === type);

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

/** The bodies in which the clause sets what it tells. */
const housesOf = (view: View, setting: Setting | null): NounPhrase[] =>
  (setting?.clause.obliques ?? []).flatMap(({ prep, phrase }) =>
    prep === "in" && headMention(view, phrase)?.kind === "organization" ? [phrase] : [],
  );

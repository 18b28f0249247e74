// Who takes part in what a noun tells, and in what: its owner, its modifiers, the phrases beside it, the clause that carries it.

import type { NounPhrase, Oblique } from "@chancery/language";

import type { Passage, View } from "../../shared/view.ts";
import { Filling } from "../arguments/filling.ts";
import { inClass } from "../arguments/noun-class.ts";
import { isOfBody, placeIn } from "../arguments/places.ts";
import type { NounPattern, Slot } from "../patterns/index.ts";
import { fillAddressee, fillReceiver } from "./fill-by-kind.ts";
import { fillAdjectives, fillFromClause } from "./fill-from-clause.ts";
import { fillAgents, fillFromNeighbours } from "./fill-neighbours.ts";
import { adjoiningTo, isOfTopic, modifiersOf } from "./noun-phrases.ts";
import { isOfOfficers } from "./noun-places.ts";
import type { NounArguments, NounReading } from "./noun-reading.ts";
import { isProper } from "./noun-sense.ts";
import { isAttended, settingOf, type Setting } from "./noun-setting.ts";
import { isNamedOne, isPerson, isWhoever } from "./noun-sides.ts";
import { possessorOf, turnHome } from "./possessors.ts";

/** "The talks took place in Oslo": a definite noun without arguments points back at what was told before. */
const POINTING: ReadonlySet<string> = new Set(["the", "this", "these", "that", "those"]);

/** What fills the pattern's slots; null if a modifier is of a class that the pattern does not have. */
export function argumentsOf(reading: NounReading): NounArguments | null {
  const { view, passage, phrase, pattern, setting } = reading;
  const filling = new Filling(view, pattern.destinationRole);
  if (pattern.possessor !== undefined && phrase.possessor !== null)
    filling.fill(ownerRole(pattern, phrase), possessorOf(view, setting, phrase.possessor));
  if (pattern.adjective !== undefined) fillAdjectives(view, phrase, pattern, filling);
  const filled = fillModifiers(reading, filling);
  if (filled === null) return null;
  fillApposed(view, phrase, pattern, filling);
  const sibling = fillFromNeighbours(view, passage, setting, phrase, pattern, filling);
  const bare = filling.roles.length === 0 && filling.about.length === 0;
  const agents = fillAround(reading, filling);
  const definite = POINTING.has(view.norm(phrase.first));
  const attending =
    bare && filling.roles.length > 0 && (agents || isOfAttenders(pattern, setting)) && definite;
  // "the adoption of a declaration" says what it is, whoever adopted it.
  const complete =
    pattern.needs?.parties === undefined && pattern.requires?.some((prep) => filled.has(prep)) === true;
  const pointer =
    bare &&
    !complete &&
    filling.roles.length === 0 &&
    definite &&
    !isOfOfficers(view, phrase) &&
    !isProper(view, phrase);
  return { filling, filled, sibling, attending, pointer };
}

/** Fills what prepositions behind the noun name; returns those that said something, null where one leads to what the pattern cannot be of. */
function fillModifiers(reading: NounReading, filling: Filling): ReadonlySet<string> | null {
  const { view, phrase, pattern, setting } = reading;
  const filled = new Set<string>();
  const modifiers = [
    ...modifiersOf(phrase, pattern.modifierNouns),
    ...adjoiningTo(view, phrase, setting?.clause, pattern.requires),
  ];
  for (const modifier of modifiers) {
    const { prep, phrase: inner } = modifier;
    const slot = slotOf(reading, modifier, filling);
    if (slot === undefined) continue;
    // "the visit of President Addo", but "a tour of Asia".
    if (slot === "destination" && prep === "of" && pattern.possessor !== undefined && isPerson(view, inner)) {
      filling.fill(pattern.possessor, inner);
      continue;
    }
    const classes = pattern.modifierNouns?.[prep];
    // "the handover of Hong Kong": land may be named.
    const at = slot === "place" ? placeIn(view, inner) : null;
    // "the return of Morocco to the union": a state that comes back is no land that is given back.
    const land = at !== null && (view.kindOf(at.value) === "place" || view.lemma(phrase.head) !== "return");
    // "the release of Ana Quispe": whom it befalls may be named.
    const named = slot === "recipient" && isNamedOne(view, inner);
    if (classes !== undefined && !land && !named && !inClass(view, inner, classes)) return null;
    const said = slot === "about" && classes === undefined && pattern.aboutKinds === undefined;
    if (filling.fill(slot, inner, classes, pattern.aboutKinds) || said) filled.add(prep);
    if (prep === "of") fillThrough(inner, pattern, filling);
    // "the withdrawal of Soviet troops": those whose troops they are.
    if (classes !== undefined && pattern.ownersAre !== undefined)
      filling.fillOwners(pattern.ownersAre, inner);
  }
  return filled;
}

/** "the signing of agreements between Peru and Chile": whose the papers are, where they have no name that says it. */
function fillThrough({ modifiers }: NounPhrase, { throughOf }: NounPattern, filling: Filling): void {
  if (throughOf === undefined || filling.about.length > 0) return;
  for (const { prep, phrase } of modifiers) {
    const slot = throughOf[prep];
    if (slot !== undefined) filling.fill(slot, phrase);
  }
}

/** The slot that a modifier fills, none where its words say something else. */
function slotOf(
  { view, phrase, pattern, setting }: NounReading,
  modifier: Oblique,
  filling: Filling,
): Slot | undefined {
  const { prep, phrase: inner } = modifier;
  const slot = pattern.modifiers?.[prep];
  if (slot === "place" && (isOfTopic(view, phrase, modifier) || isOfBody(view, inner, modifier.at)))
    return undefined;
  // "witnessed the signing of the accords with Addo": he looks on too.
  if (prep === "with" && setting?.as === "witnessed") return undefined;
  if (prep === "by" && isWhoever(view, setting, phrase, inner)) return undefined;
  return pattern.type === "expulsion" && prep === "from" && !isExpelling(view, inner, filling)
    ? undefined
    : slot;
}

/** "the expulsion of two Chadian envoys from Mali": of envoys whose state is known whoever has them there expels them. */
function isExpelling(view: View, inner: NounPhrase, { roles }: Filling): boolean {
  const host = view.mentionAt(inner.head);
  return (
    host?.kind === "country" &&
    roles.some(({ role, entity }) => role === "recipient" && entity !== host.entity)
  );
}

/** "the latter's state visit, his fourth to South Africa" */
function fillApposed(view: View, phrase: NounPhrase, pattern: NounPattern, filling: Filling): void {
  for (const apposed of phrase.appositions)
    if (view.mentionAt(apposed.head) === undefined)
      for (const { prep, phrase: inner } of apposed.modifiers)
        if (pattern.modifiers?.[prep] === "destination") filling.fill("destination", inner);
}

/** Fills what the clause around the noun names; says whether those who led it or were there stand behind a passive. */
function fillAround({ view, passage, phrase, pattern, setting }: NounReading, filling: Filling): boolean {
  if (setting !== null) {
    fillFromClause(view, passage, setting, phrase, pattern, filling);
    fillAddressee(setting, phrase, pattern, filling);
    fillReceiver(view, setting, phrase, pattern, filling);
  }
  const agents = fillAgents(view, passage, phrase, pattern, filling);
  const around = clauseBeyond(view, passage, phrase, setting, filling);
  if (around?.as === "after") fillFromClause(view, passage, around, phrase, pattern, filling);
  if (pattern.type === "visit" && setting !== null) turnHome(view, setting, phrase, filling);
  return agents;
}

/** "discussed it during talks held in May": the participle says when, the clause around it who. */
const clauseBeyond = (
  view: View,
  passage: Passage,
  phrase: NounPhrase,
  setting: Setting | null,
  { roles }: Filling,
): Setting | null =>
  setting?.as === "occurring" && roles.length === 0 ? settingOf(view, passage, phrase, false) : null;

/** Of a ceremony that somebody attends it is he who makes an event. */
const isOfAttenders = ({ type }: NounPattern, setting: Setting | null): boolean =>
  setting !== null && (type === "ceremony" ? setting.as === "attended" : isAttended(setting));

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
